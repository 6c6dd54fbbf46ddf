// Reads the list of open questions: what no source settles, whom to ask, and where it matters.
#include "workflow/wording.hpp"
#include "workflow_yaml/law_file.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

const Text an_unknown{"hal yang belum diketahui", "the open question"};

int read_number(Fields& fields) {
  const Word word = fields.text("number");
  int number = 0;
  const char* const end = word.text.data() + word.text.size();
  const auto [stop, error] = std::from_chars(word.text.data(), end, number);
  if (word.empty() || (error == std::errc{} && stop == end && number > 0)) return number;
  fields.findings().add(word.at, "bad-number",
                        say("{} bukan nomor; nomor dihitung dari 1",
                            "{} is no number; numbers count from 1", shown(word.text)));
  return 0;
}

/// Reads the basis of an open question: nothing settles it, or the PP was read and is silent.
Basis read_openness(Fields& fields) {
  const Word word = fields.text("basis");
  const std::optional<Basis> basis = basis_from_id(word.text);
  if (basis == Basis::unknown || basis == Basis::silent_in_pp) return *basis;
  if (!word.empty()) {
    fields.findings().add(
        word.at, "unknown-basis",
        with_suggestion(say("dasar {} tidak dapat dipakai bagi hal yang belum diketahui",
                            "an open question cannot have the basis {}", shown(word.text)),
                        word.text, {"unknown", "silent_in_pp"}));
  }
  return Basis::unknown;
}

/// Reads one list of ids that a question touches, and notes where each stands.
std::vector<std::string> read_ids(Fields& fields,
                                  std::string_view key,
                                  const std::string& question,
                                  std::vector<TouchedId>& mentions) {
  std::vector<std::string> ids;
  for (Word& word : fields.names(key, Presence::optional)) {
    mentions.push_back(
        {question, std::string(key), word.text, fields.findings().position(word.at)});
    ids.push_back(std::move(word.text));
  }
  return ids;
}

/// Says whether none of the lists names anything.
bool touches_nothing(const Value& touches) {
  return std::all_of(touches.members.begin(), touches.members.end(),
                     [](const Member& member) { return member.value.items.empty(); });
}

}  // namespace

void LawFiles::read_unknowns(Fields& root, File& file) {
  root.translated("title");
  file.source = root.source("source");
  UniqueIds ids;
  const auto read = [&](Fields& fields) { read_unknown(fields, file, ids); };
  if (read_each(root.list("unknowns", Presence::required), an_unknown, file.findings, read)) lose();
}

void LawFiles::read_touches(Fields& fields, File& file, Unknown& open) {
  const Value* node = fields.structure("touches", Presence::required);
  if (node == nullptr) return;
  Fields touches(*node, {"'touches' " + fields.owner().id, "'touches' of " + fields.owner().en},
                 fields.findings());
  for (const Word& word : touches.names("citations", Presence::optional)) {
    const auto citation = read_citation(word, fields.findings());
    if (!citation) continue;
    file.touched.push_back({*citation, word.at});
    open.touches.citations.push_back(*citation);
  }
  open.touches.stages = read_ids(touches, "stages", open.id, touched_);
  open.touches.moves = read_ids(touches, "moves", open.id, touched_);
  open.touches.steps = read_ids(touches, "steps", open.id, touched_);
  open.touches.requirements = read_ids(touches, "requirements", open.id, touched_);
  if (!touches.is_map()) return;
  touches.finish();
  if (!touches.lost() && touches_nothing(*node))
    fields.findings().add(
        node->at, "touches-nothing",
        say("{} tidak menyentuh apa pun; sebutkan di mana pengguna harus melihatnya",
            "{1} touches nothing; say where a user has to see it", fields.owner().id,
            fields.owner().en));
}

void LawFiles::read_unknown(Fields& fields, File& file, UniqueIds& ids) {
  const Word id = fields.id();
  Unknown open;
  open.id = id.text;
  open.number = read_number(fields);
  open.sentence = fields.translated("sentence");
  if (fields.structure("meanwhile", Presence::optional) != nullptr)
    open.meanwhile = fields.translated("meanwhile");
  open.whom = fields.translated("whom");
  open.ask = fields.translated("ask");
  open.basis = read_openness(fields);
  read_touches(fields, file, open);
  const bool usable = !id.empty() && ids.add(id, fields.findings());
  const auto known = std::find_if(unknowns_.begin(), unknowns_.end(), [&](const Unknown& other) {
    return other.number == open.number && open.number != 0;
  });
  if (known != unknowns_.end()) {
    fields.findings().add(id.at, "duplicate-id",
                          say("nomor {} sudah dipakai oleh '{}'",
                              "the number {} is that of '{}' already", open.number, known->id));
  }
  if (!usable || unknown(open.id) != nullptr) return fields.lose();
  unknowns_.push_back(std::move(open));
}

const Unknown* LawFiles::unknown(std::string_view id) const {
  const auto found = std::find_if(unknowns_.begin(), unknowns_.end(),
                                  [&](const Unknown& open) { return open.id == id; });
  return found == unknowns_.end() ? nullptr : &*found;
}

std::vector<std::string> LawFiles::unknown_ids() const {
  std::vector<std::string> ids;
  for (const Unknown& open : unknowns_)
    ids.push_back(open.id);
  return ids;
}

void resolve_unknowns(Workflow& workflow, const LawFiles& law, const Reading& reading) {
  workflow.touched = law.touched();
  for (StepDef& step : workflow.steps) {
    for (AdviceDef& advice : step.advice) {
      const Unknown* open = law.unknown(advice.unknown);
      if (open == nullptr) continue;
      advice.text = told(*open);
      advice.basis.basis = open->basis;
    }
  }
  if (!law.complete()) return;
  for (const Word& word : reading.unknowns) {
    if (law.unknown(word.text) != nullptr) continue;
    reading.findings.add(
        word.at, "unknown-reference",
        with_suggestion(say("hal yang belum diketahui {} tidak ada dalam berkas hukum",
                            "the open question {} is not in the law files", shown(word.text)),
                        word.text, law.unknown_ids()));
  }
}

}  // namespace ksdpl::yaml
