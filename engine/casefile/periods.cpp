// The period of the text of a cooperation and of the instruments under it, as they state it.
#include "casefile/periods.hpp"

#include "ksdpl/activity.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ksdpl {
namespace {

constexpr std::string_view the_text = "naskah_kerja_sama";
constexpr std::array<std::string_view, 2> prolonging{"sepakati_perpanjangan",
                                                     "perbarui_setelah_habis_masa"};

/// Returns the latest entry that extended or renewed the text, or nullptr.
const StepEntry* prolonged(const Case& c) {
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), [](const StepEntry& entry) {
    return std::find(prolonging.begin(), prolonging.end(), entry.move) != prolonging.end();
  });
  return found == c.steps.rend() ? nullptr : &*found;
}

/// Says whether the extension rests on the paper, or came before it.
bool paper_tells_of(const Case& c, const FiledPaper& filed, const StepEntry& extension) {
  if (filed.seq > extension.seq) return true;
  const Event* event = c.event(extension.seq);
  return event != nullptr && std::find(event->documents.begin(), event->documents.end(),
                                       filed.seq) != event->documents.end();
}

/// Says whether the instrument was told of after the extension, or begins with it.
bool instrument_tells_of(const InstrumentEntry& entry, const StepEntry& extension) {
  if (entry.seq > extension.seq) return true;
  return entry.what.from.known() && extension.effective.known() &&
         entry.what.from.day() >= extension.effective.day();
}

bool is_further_text(const InstrumentEntry& entry) {
  return entry.what.kind == InstrumentKind::naskah && entry.what.under.empty() && !entry.ended;
}

std::optional<TextPeriod> of_the_paper(const Case& c, const StepEntry* extension) {
  const FiledPaper* filed = c.latest_paper(the_text);
  if (filed == nullptr || !filed->paper.valid_until || !filed->paper.valid_until->known())
    return std::nullopt;
  if (extension != nullptr && !paper_tells_of(c, *filed, *extension)) return std::nullopt;
  return TextPeriod{filed->paper.valid_from.value_or(EffectiveDate{}),
                    filed->paper.valid_until->day(), filed->seq, InstrumentId{}};
}

}  // namespace

std::optional<TextPeriod> text_period(const Case& c) {
  const StepEntry* extension = prolonged(c);
  std::optional<TextPeriod> period = of_the_paper(c, extension);
  for (const InstrumentEntry& entry : c.instruments) {
    if (!is_further_text(entry) || !entry.what.until.known()) continue;
    if (extension != nullptr && !instrument_tells_of(entry, *extension)) continue;
    if (period && entry.what.until.day() <= period->until) continue;
    period = TextPeriod{entry.what.from, entry.what.until.day(), entry.seq, entry.what.instrument};
  }
  return period;
}

bool text_stands(const Case& c) {
  return c.active("pelaksanaan") && !c.active("berakhir");
}

std::vector<RunOut> run_out(const Case& c, const Date& today) {
  std::vector<RunOut> found;
  const auto text = text_stands(c) ? text_period(c) : std::nullopt;
  if (text && text->told.empty() && text->until < today)
    found.push_back({InstrumentId{}, text->seq, text->until});
  for (const InstrumentEntry& entry : c.instruments) {
    if (entry.ended || !entry.what.until.known() || entry.what.until.day() >= today) continue;
    found.push_back({entry.what.instrument, entry.seq, entry.what.until.day()});
  }
  return found;
}

}  // namespace ksdpl
