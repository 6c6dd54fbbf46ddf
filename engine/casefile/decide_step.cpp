// Decides the recording of a step: everything tested at once, then the move in the machine itself.
#include "ksdpl/fault.hpp"

#include "casefile/acting.hpp"
#include "casefile/dates.hpp"
#include "casefile/decisions.hpp"
#include "casefile/grounds.hpp"
#include "casefile/options.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// Finds the step and its outcome; an outcome may be left out where there is only one.
std::variant<Tried, Refusal> find_tried(const Workflow& workflow, const RecordStep& command) {
  const StepDef* step = workflow.step(command.step.value);
  if (step == nullptr)
    return unknown_word({"langkah", "step"}, command.step.value, ids_of(workflow.steps));
  if (command.outcome.empty() && step->outcomes.size() == 1)
    return Tried{step, &step->outcomes.front()};
  const OutcomeDef* outcome = step->outcome(command.outcome);
  if (outcome != nullptr) return Tried{step, outcome};
  if (!command.outcome.empty()) {
    return unknown_word({"hasil langkah " + step->id.value, "outcome of step " + step->id.value},
                        command.outcome.value, ids_of(step->outcomes));
  }
  Refusal refusal = unknown_word({"hasil", "outcome"}, "", ids_of(step->outcomes));
  refusal.kind = Refusal::Kind::usage;
  refusal.message = {
      "langkah '" + step->id.value + "' mempunyai lebih dari satu hasil; sebutkan salah satu",
      "the step '" + step->id.value + "' has more than one outcome; name one"};
  std::string list;
  for (const std::string& id : ids_of(step->outcomes))
    list += (list.empty() ? "" : ", ") + id;
  refusal.hint = {"yang ada: " + list, "there are: " + list};
  return refusal;
}

/// Returns the latest entry of the same step with the same outcome, or nullptr.
const StepEntry* recorded_before(const Case& c, const Tried& tried) {
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), [&](const StepEntry& entry) {
    return entry.step == tried.step->id && entry.outcome == tried.outcome->id;
  });
  return found == c.steps.rend() ? nullptr : &*found;
}

Refusal refuse(const Case& c,
               const Tried& tried,
               std::vector<Check> blockers,
               const MoveOption& option) {
  const std::string count = std::to_string(blockers.size());
  const std::string why = "ksdpl why " + c.id.value + " " +
                          (option.move.empty() ? tried.step->id.value : option.move.value);
  Refusal refusal{Refusal::Kind::not_allowed,
                  {"langkah '" + tried.step->id.value + " " + tried.outcome->id.value +
                       "' belum dapat dicatat: " + count + " hal belum terpenuhi",
                   "the step '" + tried.step->id.value + " " + tried.outcome->id.value +
                       "' can't be recorded yet: " + count + " things are not met"},
                  {"ketik: " + why, "type: " + why},
                  std::move(blockers)};
  // Most often a step is refused because somebody recorded it already.
  if (const StepEntry* done = recorded_before(c, tried)) {
    const std::string number = std::to_string(done->seq);
    const std::string correct = "ksdpl correct " + c.id.value + " " + number;
    refusal.message.id += "; langkah ini sudah tercatat sebagai entri #" + number;
    refusal.message.en += "; this step is on record already as entry #" + number;
    refusal.hint = {"bila entri #" + number + " salah: " + correct + "; selengkapnya: " + why,
                    "if entry #" + number + " is wrong: " + correct + "; more: " + why};
  }
  return refusal;
}

Text words_for(const Tried& tried) {
  const std::string words = "'" + tried.step->id.value + " " + tried.outcome->id.value + "'";
  return {"langkah " + words, "the step " + words};
}

/// Returns where a statement about the past leads; no gate is tested.
Configuration stated_after(const Case& c, const Workflow& workflow, const Row* row) {
  return row == nullptr ? c.configuration : workflow.statute->placed(c.configuration, *row);
}

/// Returns the latest stated move that took effect after the day, or nullptr. The entry that came
/// with the opening does not count: its day may be that of the opening itself. An imported history
/// has none but what its sources tell.
const StepEntry* later_move(const Case& c, const EffectiveDate& on) {
  const auto later = [&](const StepEntry& entry) {
    const bool opening = !c.imported && &entry == &c.steps.front();
    return !opening && !entry.move.empty() && on.known() && entry.effective.known() &&
           on.day() < entry.effective.day();
  };
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), later);
  return found == c.steps.rend() ? nullptr : &*found;
}

/// A statement about an earlier day than what is stated already tells how the case came there;
/// where it stands does not change.
Notice stated_late(const StepEntry& later) {
  const std::string number = "#" + std::to_string(later.seq);
  const std::string day = to_string(later.effective);
  return {"pernyataan_lebih_awal",
          {"pernyataan ini tentang hari sebelum " + number + " (" + day +
               "); tahap kasus tidak berubah",
           "this statement is about a day before " + number + " (" + day +
               "); where the case stands does not change"},
          std::nullopt,
          {}};
}

DecisionOr state(const Case& c,
                 const Workflow& workflow,
                 const Tried& tried,
                 const std::optional<AsImported>& imported,
                 const CommandContext& context) {
  const Row* row = row_for(c, workflow, tried);
  StepStated stated{tried.step->id, tried.outcome->id, tried.outcome->fires,
                    stated_after(c, workflow, row), imported};
  if (row != nullptr && !c.active(row->source)) {
    // The statement skips stages that nobody stated: the pipeline region jumps to where it says.
    Configuration from = c.configuration;
    from.front() =
        row->machine == "pelaksanaan" ? c.configuration.front() : std::string(row->source);
    stated.after = workflow.statute->placed(from, *row);
  }
  std::vector<Notice> told;
  // What moves nothing can't come too late; looking through all of a long history would only cost.
  const StepEntry* later = row == nullptr ? nullptr : later_move(c, context.on);
  if (later != nullptr) {
    stated.after = c.configuration;
    told.push_back(stated_late(*later));
  }
  for (Notice& notice : early_lapse(c, tried, context.on))
    told.push_back(std::move(notice));
  Decision decision{event_from(&c, context, std::move(stated)), std::move(told)};
  if (auto refusal = attach_papers(decision.event, c, workflow, context)) return *refusal;
  return decision;
}

void attach_evidence(Event& event, const std::vector<Ground>& grounds, const Case& c) {
  for (const Ground& ground : grounds) {
    for (const EventSeq seq : ground.evidence) {
      const bool paper = std::any_of(c.papers.begin(), c.papers.end(),
                                     [&](const FiledPaper& p) { return p.seq == seq; });
      const bool listed =
          std::find(event.documents.begin(), event.documents.end(), seq) != event.documents.end();
      if (paper && !listed) event.documents.push_back(seq);
    }
  }
}

/// Makes the move in the machine. The machine is the statute: if it disagreed with the explanation,
/// the fault would be ours and nothing may be written.
Configuration make_move(const Case& c,
                        const Workflow& workflow,
                        const MoveOption& option,
                        const EffectiveDate& on) {
  const auto attempt = workflow.statute->attempt(c.configuration, option.move.value,
                                                 facts_of(c, workflow, on), option.allowed());
  if (attempt.outcome != Statute::Outcome::moved) {
    throw Fault(Fault::Kind::bug,
                {"mesin prosedur menolak langkah yang dinyatakan boleh: " + option.move.value,
                 "the machine refused a move that was explained as allowed: " + option.move.value});
  }
  return attempt.after;
}

/// States a step of the past, which is not tested. Those who acted then need not be registered
/// here; those who record do.
DecisionOr state_allowed(const Case& c,
                         const Workflow& workflow,
                         const Tried& tried,
                         const RecordStep& command,
                         const CommandContext& context) {
  if (command.imported) {
    if (auto refusal = refuse_imported(c, *command.imported)) return *refusal;
  }
  if (auto refusal = refuse_recorder(context)) return *refusal;
  return state(c, workflow, tried, command.imported, context);
}

}  // namespace

DecisionOr decide_step(const Case& c,
                       const Workflow& workflow,
                       const RecordStep& command,
                       const CommandContext& context) {
  auto found = find_tried(workflow, command);
  if (auto* refusal = std::get_if<Refusal>(&found)) return std::move(*refusal);
  const Tried tried = std::get<Tried>(found);
  if (c.retrospective || command.imported)
    return state_allowed(c, workflow, tried, command, context);
  const Row* row = row_for(c, workflow, tried);

  const MoveOption option = option_of(c, workflow, tried, row, context.on);
  const ActingVerdict who = judge_acting(
      {c, workflow, option.who, tried.step, tried.step->basis, option.move, 0}, context);
  if (!who.allowed()) {
    Refusal refusal = refuse_acting(who, words_for(tried), context.on);
    for (Check& blocker : option.blockers())
      refusal.blockers.push_back(std::move(blocker));
    return refusal;
  }
  if (!option.allowed()) return refuse(c, tried, option.blockers(), option);

  StepRecorded recorded{tried.step->id, tried.outcome->id, option.move,
                        option.row,     c.configuration,   grounds_of(option.checks)};
  for (Ground& ground : grounds_of(who.checks)) {
    ground.layer = Layer::workflow;
    recorded.grounds.push_back(std::move(ground));
  }
  recorded.shown = shown_by(recorded.grounds, c);
  recorded.title = option.title;
  recorded.citation = option.citation;
  if (row != nullptr) recorded.basis = option.basis;
  if (row != nullptr) recorded.after = make_move(c, workflow, option, context.on);
  const std::vector<Ground> grounds = recorded.grounds;
  Decision decision{event_from(&c, context, std::move(recorded)), option.advice};
  decision.notices.insert(decision.notices.begin(), who.notices.begin(), who.notices.end());
  who.sign(decision.event);
  if (auto refusal = attach_papers(decision.event, c, workflow, context)) return *refusal;
  attach_evidence(decision.event, grounds, c);
  for (Notice& notice : odd_dates(c, workflow, tried, context.on))
    decision.notices.push_back(std::move(notice));
  for (Notice& notice : early_lapse(c, tried, context.on))
    decision.notices.push_back(std::move(notice));
  return decision;
}

}  // namespace ksdpl
