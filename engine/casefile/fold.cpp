// Builds a case from its events. What was written happened: nothing is checked here.
#include "ksdpl/casefile.hpp"

#include "casefile/as_recorded.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ksdpl {
namespace {

/// Walks over the events once, in order, with all corrections among them known from the start.
class Folder {
 public:
  explicit Folder(std::vector<Event> events) {
    case_.events = std::move(events);
    for (const Event& event : case_.events) {
      if (const auto* correction = std::get_if<EntryCorrected>(&event.body)) {
        case_.corrected_by[correction->target].push_back(event.seq);
        if (correction->annul) annulled_.insert(correction->target);
      }
    }
  }

  /// Goes on from a case that was folded before.
  explicit Folder(Case known) : case_(std::move(known)) {
    if (const auto* opened = std::get_if<CaseOpened>(&case_.events.front().body))
      statute_ = find_statute(opened->edition);
  }

  Case fold() {
    for (const Event& event : case_.events)
      lay(event);
    return std::move(case_);
  }

  /// `next` must not be a correction: what it corrects has been laid already.
  Case fold_one_more(Event next) {
    case_.events.push_back(std::move(next));
    lay(case_.events.back());
    return std::move(case_);
  }

 private:
  void lay(const Event& event) {
    if (annulled_.contains(event.seq)) return;
    std::visit([&](const auto& body) { apply(event, body); }, event.body);
  }

  /// Corrections are laid over what they correct; facts of the journal itself are in no case.
  template <class Body>
  void apply(const Event& /*event*/, const Body& /*body*/) {}

  void apply(const Event& event, const CaseOpened& opened) {
    case_.id = event.case_id;
    case_.workflow = opened.workflow;
    case_.workflow_hash = event.workflow_hash;
    case_.retrospective = opened.retrospective;
    case_.example = opened.example;
    case_.imported = opened.imported;
    case_.profile = profile_now(case_);
    statute_ = find_statute(opened.edition);
    if (statute_ != nullptr) case_.configuration = statute_->initial();
  }

  void apply(const Event& event, const DocumentFiled& filed) {
    if (filed.supersedes) supersede(*filed.supersedes, event.seq);
    case_.papers.push_back({event.seq, paper_now(case_, event)});
  }

  void apply(const Event& event, const RequirementAssessed& assessed) {
    case_.assessments.push_back({event.seq, assessed.requirement, assessed.verdict,
                                 effective_now(case_, event), by_now(case_, event), event.reason,
                                 event.documents});
  }

  void supersede(EventSeq earlier, EventSeq later) {
    for (FiledPaper& filed : case_.papers) {
      if (filed.seq == earlier) filed.superseded_by = later;
    }
  }

  void apply(const Event& event, const StepRecorded& recorded) {
    take_step(event, {event.seq, recorded.step, recorded.outcome, recorded.move, {}, false, {}},
              recorded.after);
    if (evidence_differs(case_, event.seq, recorded.grounds))
      case_.to_reexamine.push_back(event.seq);
  }

  void apply(const Event& event, const StepStated& stated) {
    take_step(event, {event.seq, stated.step, stated.outcome, stated.move, {}, true, {}},
              stated.after);
  }

  void apply(const Event& event, const InstrumentRecorded& recorded) {
    InstrumentEntry entry{event.seq, recorded, effective_now(case_, event), {}};
    if (InstrumentEntry* known = instrument(recorded.instrument)) {
      entry.ended = known->ended;
      *known = std::move(entry);
    } else {
      case_.instruments.push_back(std::move(entry));
    }
  }

  void apply(const Event& event, const InstrumentEnded& ended) {
    if (InstrumentEntry* known = instrument(ended.instrument))
      known->ended = {event.seq, effective_now(case_, event)};
  }

  InstrumentEntry* instrument(const InstrumentId& id) {
    const auto found =
        std::find_if(case_.instruments.begin(), case_.instruments.end(),
                     [&](const InstrumentEntry& entry) { return entry.what.instrument == id; });
    return found == case_.instruments.end() ? nullptr : &*found;
  }

  /// From here on another text says what a step establishes; of the steps so far the event says it.
  void apply(const Event& /*event*/, const WorkflowMigrated& migrated) {
    case_.workflow = migrated.workflow;
    case_.workflow_hash = migrated.to;
    for (StepEntry& entry : case_.steps) {
      const auto carried = std::find_if(migrated.acts.begin(), migrated.acts.end(),
                                        [&](const auto& act) { return act.entry == entry.seq; });
      entry.carried_act = carried == migrated.acts.end() ? std::string() : carried->act;
    }
  }

  void take_step(const Event& event, StepEntry entry, const Configuration& after) {
    entry.effective = effective_now(case_, event);
    entry.acting = acting_now(case_, event);
    if (!entry.move.empty()) enter(statute_ == nullptr ? after : statute_->completed(after), entry);
    case_.steps.push_back(std::move(entry));
  }

  /// Notes every state that the move made active.
  void enter(const Configuration& after, const StepEntry& entry) {
    const auto before = active_states(case_.configuration);
    for (const std::string& state : active_states(after)) {
      if (std::find(before.begin(), before.end(), state) == before.end()) {
        case_.stages.push_back({entry.seq, StageId{state}, entry.effective, entry.move});
      }
    }
    case_.configuration = after;
  }

  Case case_;
  const Statute* statute_ = nullptr;
  std::set<EventSeq> annulled_;
};

}  // namespace

Case fold(std::vector<Event> events) {
  return Folder(std::move(events)).fold();
}

Case fold(Case known, Event next) {
  if (!known.events.empty() && !std::holds_alternative<EntryCorrected>(next.body))
    return Folder(std::move(known)).fold_one_more(std::move(next));
  std::vector<Event> events = std::move(known.events);
  events.push_back(std::move(next));
  return fold(std::move(events));
}

}  // namespace ksdpl
