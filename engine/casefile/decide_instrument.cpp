// Decides what is recorded of the instruments under the text of a cooperation.
#include "casefile/acting.hpp"
#include "casefile/decisions.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

std::vector<std::string> known_ids(const Case& c) {
  std::vector<std::string> ids;
  for (const InstrumentEntry& entry : c.instruments)
    ids.push_back(entry.what.instrument.value);
  return ids;
}

/// An instrument stands under a text; before its signature there is none. What is only stated of a
/// cooperation is taken as it is stated.
std::optional<Refusal> refuse_before_signature(const Case& c, const Workflow& workflow) {
  if (c.retrospective || c.active("pelaksanaan")) return std::nullopt;
  const StageDef* stage = workflow.stage(c.stage().value);
  const Text where = stage == nullptr ? Text(c.stage().value, c.stage().value) : stage->title;
  return Refusal{Refusal::Kind::not_allowed,
                 {"belum ada naskah yang dilaksanakan; kasus ini pada tahap " + where.id,
                  "there is no text in implementation yet; this case is at " + where.en},
                 {"ketik: ksdpl next " + c.id.value, "type: ksdpl next " + c.id.value},
                 {}};
}

/// Says whether `from` stands, over any number of others, under `wanted`.
bool stands_under(const Case& c, const InstrumentId& from, const InstrumentId& wanted) {
  const InstrumentEntry* entry = c.instrument(from.value);
  for (std::size_t steps = 0; entry != nullptr && steps <= c.instruments.size(); ++steps) {
    if (entry->what.instrument == wanted) return true;
    entry = c.instrument(entry->what.under.value);
  }
  return false;
}

std::optional<Refusal> refuse_place(const Case& c, const InstrumentRecorded& what) {
  if (what.under.empty()) return std::nullopt;
  if (c.instrument(what.under.value) == nullptr)
    return unknown_word({"instrumen", "instrument"}, what.under.value, known_ids(c));
  if (!stands_under(c, what.under, what.instrument)) return std::nullopt;
  return usage(
      {"instrumen " + what.instrument.value + " tidak dapat berada di bawah dirinya sendiri",
       "the instrument " + what.instrument.value + " can't stand under itself"});
}

std::optional<Refusal> refuse_period(const InstrumentRecorded& what) {
  if (!what.from.known() || !what.until.known() || what.from.day() <= what.until.day())
    return std::nullopt;
  return usage({"masa berlaku instrumen berakhir " + to_string(what.until) + ", sebelum dimulai " +
                    to_string(what.from),
                "the period of the instrument ends " + to_string(what.until) +
                    ", before it begins " + to_string(what.from)});
}

Refusal already_ended(const InstrumentEntry& entry) {
  return {Refusal::Kind::not_allowed,
          {"instrumen " + entry.what.instrument.value + " sudah diakhiri pada entri #" +
               std::to_string(entry.ended->seq),
           "the instrument " + entry.what.instrument.value + " was ended by entry #" +
               std::to_string(entry.ended->seq)},
          {"catat instrumen yang baru dengan id lain", "record a new instrument by another id"},
          {}};
}

}  // namespace

DecisionOr decide_instrument(const Case& c,
                             const Workflow& workflow,
                             const RecordInstrument& command,
                             const CommandContext& context) {
  const InstrumentRecorded& what = command.what;
  if (c.imported || what.imported != AsImported{}) {
    if (auto refusal = refuse_imported(c, what.imported)) return *refusal;
  }
  if (what.title.empty()) return usage({"instrumen harus berjudul", "an instrument needs a title"});
  if (auto refusal = refuse_before_signature(c, workflow)) return *refusal;
  if (auto refusal = refuse_period(what)) return *refusal;
  if (auto refusal = refuse_place(c, what)) return *refusal;
  const InstrumentEntry* known = c.instrument(what.instrument.value);
  if (known != nullptr && known->ended) return already_ended(*known);
  Event event = event_from(&c, context, what);
  if (auto refusal = attach_papers(event, c, workflow, context)) return *refusal;
  return Decision{std::move(event), {}};
}

DecisionOr decide_instrument_end(const Case& c,
                                 const Workflow& workflow,
                                 const EndInstrument& command,
                                 const CommandContext& context) {
  const InstrumentEntry* known = c.instrument(command.what.instrument.value);
  if (known == nullptr)
    return unknown_word({"instrumen", "instrument"}, command.what.instrument.value, known_ids(c));
  if (known->ended) return already_ended(*known);
  if (!context.reason)
    return usage({"sebutkan alasan pengakhiran instrumen", "say why the instrument ends"},
                 {"tambahkan --reason ALASAN", "add --reason REASON"});
  Event event = event_from(&c, context, command.what);
  if (auto refusal = attach_papers(event, c, workflow, context)) return *refusal;
  return Decision{std::move(event), {}};
}

}  // namespace ksdpl
