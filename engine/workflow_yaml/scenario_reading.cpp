// Reads values of a scenario that are words of the workflow, dates or words of a closed set.
#include "workflow_yaml/scenario_reading.hpp"

#include "workflow/ids_of.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

template <class Enum, std::size_t count>
std::vector<std::string> words_of(const std::array<Enum, count>& values) {
  std::vector<std::string> words;
  words.reserve(values.size());
  for (const Enum value : values)
    words.emplace_back(id_of(value));
  return words;
}

}  // namespace

ScenarioWords::ScenarioWords(const Workflow& of)
    : workflow(of),
      documents(ids_of(of.documents)),
      requirements(ids_of(of.requirements)),
      steps(ids_of(of.steps)),
      stages(ids_of(of.statute->stages())),
      moves(ids_of(of.statute->moves())),
      objects(ids_of(cooperation_objects())) {}

void ScenarioReader::check(const Word& word,
                           const std::vector<std::string>& known,
                           const Text& what) const {
  if (word.empty() || std::find(known.begin(), known.end(), word.text) != known.end()) return;
  reading_.findings.add(word.at, "unknown-reference",
                        wording::with_suggestion(say("{0} {1} tidak dikenal alur kerja ini",
                                                     "this workflow knows no {2} {1}", what.id,
                                                     shown(word.text), what.en),
                                                 word.text, known));
}

EffectiveDate ScenarioReader::date(Fields& fields, std::string_view key) const {
  const Word word = fields.text(key, Presence::optional);
  if (word.empty()) return {};
  const auto date = parse_effective_date(word.text);
  if (!date) {
    reading_.findings.add(
        word.at, "bad-date",
        say("{} bukan tanggal; tulis YYYY-MM-DD atau tidak_diketahui",
            "{} is no date; write YYYY-MM-DD or tidak_diketahui", shown(word.text)));
  }
  return date.value_or(EffectiveDate{});
}

std::vector<std::string> ScenarioReader::objects(Fields& fields) const {
  std::vector<std::string> chosen;
  for (const Word& word : fields.names("objects", Presence::optional)) {
    check(word, words_.objects, {"objek kerja sama", "object of cooperation"});
    chosen.push_back(word.text);
  }
  return chosen;
}

std::optional<std::string> ScenarioReader::name(Fields& fields, std::string_view key) {
  const Word word = fields.text(key, Presence::optional);
  return word.empty() ? std::nullopt : std::optional(word.text);
}

std::optional<Level> ScenarioReader::level(Fields& fields) const {
  const Word word = fields.text("level", Presence::optional);
  check(word, words_of(std::array{Level::provinsi, Level::kabupaten, Level::kota}),
        {"tingkat", "level"});
  return level_from_id(word.text);
}

std::optional<Initiative> ScenarioReader::initiative(Fields& fields) const {
  const Word word = fields.text("initiative", Presence::optional);
  check(word,
        words_of(std::array{Initiative::daerah, Initiative::mitra,
                            Initiative::mitra_melalui_kementerian}),
        {"asal prakarsa", "initiative"});
  return initiative_from_id(word.text);
}

}  // namespace ksdpl::yaml
