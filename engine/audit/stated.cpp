// Statements about the past: what can honestly be concluded from them.
#include "audit/stated.hpp"

#include "ksdpl/order.hpp"

#include "casefile/facts.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ksdpl::audits {
namespace {

using Stages = std::vector<std::string_view>;

/// Which stages every way to a stage leads through.
class Presupposed {
 public:
  explicit Presupposed(const Statute& statute) : statute_(statute) {}

  /// Returns the stages that come before `stage` on every way, the earliest first.
  const Stages& by(std::string_view stage) {
    const auto known = known_.find(stage);
    if (known != known_.end()) return known->second;
    Stages before;
    for (const Stage& each : statute_.stages()) {
      const bool lies_on_all = each.kind != StageKind::start && each.id != stage &&
                               reaches(stage, {}) && !reaches(stage, each.id);
      if (lies_on_all) before.push_back(each.id);
    }
    // Of two stages on all ways, the one that can be reached without the other comes first.
    std::stable_sort(before.begin(), before.end(), [&](std::string_view a, std::string_view b) {
      return reaches(a, b) && !reaches(b, a);
    });
    return known_.emplace(std::string(stage), std::move(before)).first->second;
  }

  /// Says whether a way leads from the beginning to `target` that avoids `without`.
  [[nodiscard]] bool reaches(std::string_view target, std::string_view without) const {
    return leads(statute_.initial().front(), target, without);
  }

  [[nodiscard]] bool leads(std::string_view from,
                           std::string_view target,
                           std::string_view without) const {
    std::set<std::string_view> seen{from};
    Stages queue{from};
    while (!queue.empty()) {
      const std::string_view here = queue.back();
      queue.pop_back();
      if (here == target) return true;
      for (const Row& row : statute_.rows()) {
        if (row.source != here || row.target == without || enters_older(row)) continue;
        if (seen.insert(row.target).second) queue.push_back(row.target);
      }
    }
    return false;
  }

 private:
  /// An agreement older than the regulation takes none of these ways.
  [[nodiscard]] bool enters_older(const Row& row) const {
    const Stage* target = statute_.stage(row.target);
    return row.source == statute_.initial().front() && target != nullptr &&
           target->kind == StageKind::after;
  }

  const Statute& statute_;
  std::map<std::string, Stages, std::less<>> known_;
};

/// Collects what the statements of one case tell and leave open.
class Statements {
 public:
  Statements(const Subject& subject, const Scope& scope, const std::vector<Placement>& all)
      : subject_(subject),
        statute_(*subject.workflow.statute),
        presupposed_(statute_),
        complete_way_(!scope.older_agreement()) {
    for (const Placement& placement : all) {
      if (placement.row == nullptr || !scope.governs(*placement.entry)) continue;
      told_[told_stage(*placement.row)].push_back(&placement);
    }
    for (const StepEntry& entry : subject.c.steps) {
      const std::string act = act_of(entry, subject.workflow);
      if (!act.empty() && scope.governs(entry)) acts_.emplace(act, &entry);
    }
  }

  Findings find() {
    if (complete_way_) find_what_is_presupposed();
    for (const auto& [stage, entries] : told_) {
      find_contradiction(stage, entries);
      find_repetitions(entries);
    }
    return std::move(findings_);
  }

 private:
  using Told = std::vector<const Placement*>;

  /// Life after the signature is one stage here: what is inside it presupposes nothing more.
  [[nodiscard]] static std::string told_stage(const Row& row) {
    return row.machine == "prosedur" ? std::string(row.target) : std::string(row.machine);
  }

  [[nodiscard]] Text words(const StepEntry& entry) const { return named(entry, subject_.workflow); }

  /// Returns the row by which the case regularly comes to the stage.
  [[nodiscard]] const Row* row_into(std::string_view stage) const {
    const auto rows = statute_.rows();
    const auto forward = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
      return row.forward && row.target == stage && row.machine == "prosedur";
    });
    return forward == rows.end() ? nullptr : &*forward;
  }

  // --- What nobody spoke of ---

  void find_what_is_presupposed() {
    // The statement that lies nearest to the beginning is the first that presupposes a stage.
    std::vector<std::pair<std::size_t, std::string>> by_depth;
    for (const auto& [stage, entries] : told_)
      by_depth.emplace_back(presupposed_.by(stage).size(), stage);
    std::sort(by_depth.begin(), by_depth.end());
    std::set<std::string> asked;
    for (const auto& [depth, stage] : by_depth) {
      const StepEntry& entry = *told_.at(stage).front()->entry;
      Stages stages = presupposed_.by(stage);
      stages.push_back(stage);
      for (const std::string_view each : stages) {
        if (asked.emplace(each).second) ask_about(each, entry);
      }
    }
  }

  /// Asks whether the case came to the stage, and for the acts that must come before it.
  void ask_about(std::string_view stage, const StepEntry& entry) {
    const Row* row = row_into(stage);
    if (row == nullptr || severity_of(row->basis) != Severity::pelanggaran) return;
    if (!told_.contains(stage)) {
      findings_.push_back(not_told(title_of(*row, subject_.workflow), ground_of(*row), entry,
                                   std::string(row->move)));
    }
    for (const Gate* gate : row->gates) {
      for (const Condition& condition : gate->conditions) {
        if (condition.wanted == Wanted::step) ask_about_act(condition, entry);
        if (condition.wanted == Wanted::step_date) compare_act(condition, stage);
      }
    }
  }

  void ask_about_act(const Condition& condition, const StepEntry& entry) {
    if (acts_.contains(condition.target)) return;
    const ksdpl::Act* act = statute_.act(condition.target);
    const Text title = act == nullptr ? Text(condition.sentence) : Text(act->title);
    findings_.push_back(not_told(title, {condition.basis, std::string(condition.citation)}, entry,
                                 std::string(condition.code)));
  }

  [[nodiscard]] AuditFinding not_told(const Text& title,
                                      const RestsOn& rule,
                                      const StepEntry& entry,
                                      std::string condition) const {
    const Text what = words(entry);
    AuditFinding finding = found("langkah_terdahulu.tidak_diketahui", Severity::tidak_diketahui,
                                 {"apakah «" + title.id + "» mendahului " + what.id +
                                      " tidak diketahui: tidak ada "
                                      "pernyataan tentangnya",
                                  "whether “" + title.en + "” came before " + what.en +
                                      " is not known: nothing is "
                                      "stated about it"},
                                 rule, {entry.seq});
    finding.condition = std::move(condition);
    return finding;
  }

  // --- Days that contradict each other ---

  /// Returns the entry with the earliest day; nullptr when one of them is undated, since that may
  /// be earlier.
  [[nodiscard]] static const StepEntry* earliest(const Told& entries) {
    const StepEntry* first = nullptr;
    for (const Placement* placement : entries) {
      if (!placement->entry->effective.known()) return nullptr;
      if (first == nullptr || before(placement->entry->effective, first->effective))
        first = placement->entry;
    }
    return first;
  }

  /// Returns the earliest of the entries that have a day.
  [[nodiscard]] static const Placement* earliest_dated(const Told& entries) {
    const Placement* first = nullptr;
    for (const Placement* placement : entries) {
      const EffectiveDate& day = placement->entry->effective;
      if (day.known() && (first == nullptr || before(day, first->entry->effective)))
        first = placement;
    }
    return first;
  }

  /// The first time a stage was come to can't be before the first time the nearest told stage was
  /// that all ways to it lead through.
  void find_contradiction(const std::string& stage, const Told& entries) {
    const Placement* here = earliest_dated(entries);
    const Stages& stages = presupposed_.by(stage);
    if (here == nullptr) return;
    const auto nearest = std::find_if(stages.rbegin(), stages.rend(), [&](std::string_view each) {
      return first_time_in(each) != nullptr;
    });
    if (nearest == stages.rend()) return;
    const StepEntry& earlier = *first_time_in(*nearest);
    if (before(here->entry->effective, earlier.effective)) contradict(*here, earlier, *nearest);
  }

  /// Returns the entry by which the case first came to the stage; nullptr when that is not known.
  [[nodiscard]] const StepEntry* first_time_in(std::string_view stage) const {
    const auto told = told_.find(stage);
    return told == told_.end() ? nullptr : earliest(told->second);
  }

  void contradict(const Placement& later, const StepEntry& earlier, std::string_view stage) {
    const Row& row = *later.row;
    // In a stage in which the region prepares its own papers it may have begun before.
    const bool only_odd = row.source == stage && answers_in(row.source).empty();
    const Text what = words(*later.entry);
    const Text first = words(earlier);
    findings_.push_back(
        found(only_odd ? "urutan.tanggal_janggal" : "urutan.tertukar",
              only_odd ? Severity::peringatan : Severity::pelanggaran,
              {what.id + " bertanggal sebelum " + first.id + ", padahal harus menyusulnya",
               what.en + " is dated before " + first.en + ", which it has to follow"},
              {Basis::inferred, std::string(row.citation)}, {later.entry->seq, earlier.seq}));
  }

  /// The act that a move needs first, where both days are known.
  void compare_act(const Condition& condition, std::string_view stage) {
    const auto act = acts_.find(condition.target);
    const auto told = told_.find(stage);
    if (act == acts_.end() || told == told_.end()) return;
    const StepEntry* signed_on = earliest(told->second);
    if (signed_on == nullptr || !before(signed_on->effective, act->second->effective)) return;
    const Text what = words(*signed_on);
    const Text late = words(*act->second);
    AuditFinding finding = found(
        "urutan.tertukar",
        {what.id + " bertanggal sebelum " + late.id + ", padahal harus menyusulnya",
         what.en + " is dated before " + late.en + ", which it has to follow"},
        {condition.basis, std::string(condition.citation)}, {signed_on->seq, act->second->seq});
    finding.condition = condition.code;
    findings_.push_back(std::move(finding));
  }

  // --- What is stated twice ---

  void find_repetitions(const Told& entries) {
    for (std::size_t i = 1; i < entries.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (repeats(*entries[i], *entries[j])) {
          add_repetition(*entries[i], *entries[j]);
          break;
        }
      }
    }
  }

  /// The same step, where the case can't have come back, or on the same day.
  [[nodiscard]] bool repeats(const Placement& a, const Placement& b) const {
    if (a.entry->step != b.entry->step || a.row->machine != "prosedur") return false;
    const bool same_day = a.entry->effective == b.entry->effective;
    return same_day || !presupposed_.leads(a.row->target, a.row->source, {});
  }

  void add_repetition(const Placement& again, const Placement& first) {
    const Text what = words(*again.entry);
    const Text earlier = words(*first.entry);
    findings_.push_back(found(
        "urutan.berulang", Severity::tidak_diketahui,
        {what.id + " dan " + earlier.id +
             " menyatakan langkah yang sama; mana yang benar, tidak "
             "diketahui",
         what.en + " and " + earlier.en + " state the same step; which is right is not known"},
        ground_of(*again.row), {again.entry->seq, first.entry->seq}));
  }

  const Subject& subject_;
  const Statute& statute_;
  Presupposed presupposed_;
  bool complete_way_;  ///< False: an older agreement, which presupposes none of it.
  std::map<std::string, Told, std::less<>> told_;  ///< By the stage it led to.
  std::map<std::string, const StepEntry*, std::less<>> acts_;
  Findings findings_;
};

const Row* row_stated(const Subject& subject, const StepEntry& entry) {
  if (entry.move.empty()) return nullptr;
  const StepDef* step = subject.workflow.step(entry.step.value);
  const auto rows = subject.workflow.statute->rows();
  const auto own = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
    return row.move == entry.move.value && step != nullptr &&
           (step->stage == row.source || step->stage == row.machine);
  });
  return own != rows.end() ? &*own : first_row_of(*subject.workflow.statute, entry.move.value);
}

}  // namespace

bool is_stated(const Case& c) {
  return c.retrospective || std::any_of(c.steps.begin(), c.steps.end(),
                                        [](const StepEntry& entry) { return entry.stated; });
}

std::vector<Placement> statements(const Subject& subject) {
  std::vector<Placement> all;
  for (const StepEntry& entry : subject.c.steps)
    all.push_back(
        {&entry, tried_of(entry, subject.workflow), row_stated(subject, entry), true, {}, 0});
  return all;
}

Findings stated_findings(const Subject& subject,
                         const Scope& scope,
                         const std::vector<Placement>& statements) {
  return Statements(subject, scope, statements).find();
}

}  // namespace ksdpl::audits
