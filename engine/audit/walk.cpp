// The way a recorded case took through the stages, entry by entry, and where it left the procedure.
#include "audit/walk.hpp"

#include "casefile/options.hpp"
#include "casefile/paths.hpp"
#include "casefile/reexamine.hpp"

#include <algorithm>
#include <map>

namespace ksdpl::audits {
namespace {

bool stands_in(const Configuration& at, std::string_view state) {
  const auto states = active_states(at);
  return std::find(states.begin(), states.end(), state) != states.end();
}

/// Where the case stands, and what of the record has been followed so far.
class Walker {
 public:
  explicit Walker(const Subject& subject)
      : subject_(subject),
        statute_(*subject.workflow.statute),
        at_(statute_.initial()),
        steps_(subject.c.steps) {}

  Walk run() {
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const StepEntry& entry = steps_[i];
      walk_.placements.push_back(
          {&entry, tried_of(entry, subject_.workflow), nullptr, true, {}, 0});
      if (entry.move.empty()) {
        take_step();
      } else {
        take_move(i);
      }
      const auto overtaken = overtaken_.find(entry.seq);
      if (overtaken != overtaken_.end()) here().overtaken_by = overtaken->second;
      after_[entry.seq] = at_;
    }
    walk_.normal = fold(events_as_walked());
    return std::move(walk_);
  }

 private:
  [[nodiscard]] Placement& here() { return walk_.placements.back(); }
  [[nodiscard]] Text words(const StepEntry& entry) const { return named(entry, subject_.workflow); }

  /// Returns the row the entry's move takes from there, or would take elsewhere.
  [[nodiscard]] const Row* row_meant(const StepEntry& entry, const Configuration& at) const {
    const Tried tried = tried_of(entry, subject_.workflow);
    if (tried.outcome != nullptr && tried.outcome->fires == entry.move) {
      Case there;
      there.configuration = at;
      return row_for(there, subject_.workflow, tried);
    }
    if (const Row* row = statute_.row_from(at, entry.move.value)) return row;
    return first_row_of(statute_, entry.move.value);
  }

  // --- Moves ---

  void take_move(std::size_t i) {
    const StepEntry& entry = steps_[i];
    const Row* row = row_meant(entry, at_);
    here().row = row;
    if (row == nullptr) {
      here().in_place = false;
      unknown_step(entry);
    } else if (stands_in(at_, row->source)) {
      at_ = statute_.placed(at_, *row);
    } else if (!overtaken_.contains(entry.seq)) {
      out_of_order(i, *row);
    }
  }

  void unknown_step(const StepEntry& entry) {
    const Text what = words(entry);
    walk_.findings.push_back(remark("langkah.tidak_dikenal", Severity::tidak_diketahui,
                                    {"langkah " + what.id + " tidak dikenal alur kerja ini",
                                     "this workflow does not know the step " + what.en},
                                    {entry.seq}));
  }

  void out_of_order(std::size_t i, const Row& row) {
    const Way way = way_to(statute_, at_, row.source);
    if (const Placement* first = repeated(steps_[i], row, way)) {
      repeats(steps_[i], *first, row);
    } else if (!way.reachable || way.rows.empty()) {
      impossible(steps_[i], row);
    } else {
      jumped(i, row, way);
    }
  }

  /// Returns the last entry that led out of the stage, or nullptr.
  [[nodiscard]] const Placement* last_exit(std::string_view stage) const {
    const auto end = walk_.placements.rend();
    const auto left = std::find_if(walk_.placements.rbegin() + 1, end, [&](const Placement& p) {
      return p.row != nullptr && p.in_place && p.row->source == stage;
    });
    return left == end ? nullptr : &*left;
  }

  /// Returns the last entry that made a move, or nullptr.
  [[nodiscard]] const Placement* last_move() const {
    const auto end = walk_.placements.rend();
    const auto made = std::find_if(walk_.placements.rbegin() + 1, end, [](const Placement& p) {
      return p.row != nullptr && p.in_place;
    });
    return made == end ? nullptr : &*made;
  }

  /// Returns the entry that this one repeats. One of another day, where a single move leads back,
  /// is taken for a return that was not recorded.
  [[nodiscard]] const Placement* repeated(const StepEntry& entry,
                                          const Row& row,
                                          const Way& way) const {
    const Placement* exit = last_exit(row.source);
    const Placement* last = last_move();
    // A withdrawal leaves whatever stage the case was in.
    if (last != nullptr && last->entry->move == entry.move) exit = last;
    if (exit == nullptr || exit->entry->step != entry.step) return nullptr;
    const EffectiveDate& day = exit->entry->effective;
    const bool same_day = !day.known() || !entry.effective.known() || day == entry.effective;
    const bool at_once = stands_in(at_, exit->row->target) && way.rows.size() != 1;
    const bool no_way_back = !way.reachable || way.rows.empty();
    return same_day || at_once || no_way_back ? exit : nullptr;
  }

  void repeats(const StepEntry& entry, const Placement& first, const Row& row) {
    here().in_place = false;
    const Text what = words(entry);
    const Text earlier = words(*first.entry);
    walk_.findings.push_back(
        found("urutan.berulang",
              {"langkah " + what.id + " sudah tercatat sebagai " + earlier.id +
                   ", dan kasus tidak kembali ke tahapnya di antara keduanya",
               "the step " + what.en + " is on record already as " + earlier.en +
                   ", and the case did not come back to its stage in between"},
              ground_of(row), {entry.seq, first.entry->seq}));
  }

  void impossible(const StepEntry& entry, const Row& row) {
    const Text what = words(entry);
    const Stage* stage = statute_.stage(main_stage(at_).value);
    const Text from =
        stage == nullptr ? Text(main_stage(at_).value, main_stage(at_).value) : Text(stage->title);
    walk_.findings.push_back(
        found("urutan.tidak_mungkin",
              {"langkah " + what.id + " tidak dapat menyusul: dari tahap «" + from.id +
                   "» tidak ada jalan ke sana",
               "the step " + what.en + " can't follow: no way leads there from the stage “" +
                   from.en + "”"},
              ground_of(row), {entry.seq}));
    // What is closed was perhaps closed by mistake; what is past stays past.
    if (stage == nullptr || stage->kind != StageKind::closed) {
      here().in_place = false;
      return;
    }
    Configuration from_source = at_;
    if (row.machine == "prosedur") from_source.front() = std::string(row.source);
    at_ = statute_.placed(from_source, row);
  }

  void jumped(std::size_t i, const Row& row, const Way& way) {
    go(way);
    at_ = statute_.placed(at_, row);
    explain_later_ones(i);
  }

  /// Takes the way nobody recorded, and says what of it is recorded later or not at all.
  void go(const Way& way) {
    here().missing = way.rows;
    for (const Row* row : way.rows)
      at_ = statute_.placed(at_, *row);
  }

  void explain_later_ones(std::size_t i) {
    for (const Row* row : here().missing) {
      const StepEntry* later = recorded_later(i, *row);
      if (later == nullptr) {
        walk_.findings.push_back(skipped(steps_[i], *row));
      } else {
        overtaken_.emplace(later->seq, steps_[i].seq);
        walk_.findings.push_back(swapped(steps_[i], *later, *row));
      }
    }
  }

  /// Returns the later entry that makes the missing move where it can't be made any more.
  [[nodiscard]] const StepEntry* recorded_later(std::size_t i, const Row& missing) const {
    Configuration at = at_;
    for (std::size_t j = i + 1; j < steps_.size(); ++j) {
      const StepEntry& entry = steps_[j];
      if (entry.move.empty() || overtaken_.contains(entry.seq)) continue;
      const Row* row = row_meant(entry, at);
      if (row == nullptr) continue;
      const bool made = stands_in(at, row->source);
      const bool same = row->source == missing.source && row->target == missing.target;
      if (same) return made ? nullptr : &entry;
      if (made) at = statute_.placed(at, *row);
    }
    return nullptr;
  }

  [[nodiscard]] AuditFinding skipped(const StepEntry& entry, const Row& missing) const {
    const Text what = words(entry);
    const Text title = title_of(missing, subject_.workflow);
    return found("urutan.dilompati",
                 {"langkah hukum «" + title.id + "» tidak ada dalam riwayat; " + what.id +
                      " tercatat tanpanya",
                  "the legal move “" + title.en + "” is missing from the history; " + what.en +
                      " is on record without it"},
                 ground_of(missing), {entry.seq});
  }

  /// Both are on record; whether the days are in the wrong order too decides how heavy it is.
  [[nodiscard]] AuditFinding swapped(const StepEntry& entry,
                                     const StepEntry& later,
                                     const Row& missing) const {
    const Text what = words(entry);
    const Text due_first = words(later);
    const bool known = entry.effective.known() && later.effective.known();
    const bool days_in_order = known && !before(entry.effective, later.effective);
    Text text{due_first.id + " seharusnya mendahului " + what.id + ", tetapi tercatat sesudahnya",
              due_first.en + " should come before " + what.en + ", but is on record after it"};
    Severity severity = severity_of(missing.basis);
    if (days_in_order) {
      text.id += "; menurut tanggal berlakunya urutannya benar";
      text.en += "; by their effective dates the order is right";
      severity = Severity::peringatan;
    } else if (!known) {
      severity = Severity::tidak_diketahui;
    }
    return found("urutan.tertukar", severity, std::move(text), ground_of(missing),
                 {entry.seq, later.seq});
  }

  // --- Steps that move nothing ---

  void take_step() {
    const Placement& placement = here();
    if (placement.tried.step == nullptr) {
      here().in_place = false;
      return unknown_step(*placement.entry);
    }
    const std::string& stage = placement.tried.step->stage.value;
    if (stage.empty() || stands_in(at_, stage)) return;
    const Placement* exit = last_exit(stage);
    const Way way = way_to(statute_, at_, stage);
    const bool ahead = way.reachable && (exit == nullptr || way.rows.size() == 1);
    if (ahead) {
      const std::size_t i = walk_.placements.size() - 1;
      go(way);
      explain_later_ones(i);
    } else {
      outside_its_stage(*placement.entry, exit);
    }
  }

  /// Says whether the entry itself rests on the step: then its absence there is told, not this.
  static bool rests_on(const Placement& exit, const StepDef& step) {
    const auto& after = exit.tried.step->after;
    const bool establishes =
        std::any_of(step.outcomes.begin(), step.outcomes.end(),
                    [](const OutcomeDef& outcome) { return !outcome.establishes.empty(); });
    return establishes || std::find(after.begin(), after.end(), step.id) != after.end();
  }

  void outside_its_stage(const StepEntry& entry, const Placement* exit) {
    const StepDef& step = *here().tried.step;
    here().in_place = false;
    const Text what = words(entry);
    if (exit == nullptr || exit->tried.step == nullptr) {
      walk_.findings.push_back(found("urutan.di_luar_tahap",
                                     {"langkah " + what.id + " tercatat di luar tahapnya",
                                      "the step " + what.en + " was recorded outside its stage"},
                                     ground_of(step.basis), {entry.seq}));
      return;
    }
    if (rests_on(*exit, step)) return;
    const Text left = words(*exit->entry);
    const bool known = entry.effective.known() && exit->entry->effective.known();
    const bool in_time = known && !before(exit->entry->effective, entry.effective);
    const auto& limit = exit->tried.step->deadline;
    if (limit && limit->starts == step.id && !in_time) {
      walk_.findings.push_back(found(
          "urutan.tertukar", known ? severity_of(step.basis.basis) : Severity::tidak_diketahui,
          {what.id + " seharusnya mendahului " + left.id + ", tetapi tercatat sesudahnya",
           what.en + " should come before " + left.en + ", but is on record after it"},
          ground_of(step.basis), {exit->entry->seq, entry.seq}));
      return;
    }
    walk_.findings.push_back(
        found("urutan.di_luar_tahap", known ? Severity::peringatan : Severity::tidak_diketahui,
              {"langkah " + what.id + " tercatat sesudah tahapnya ditinggalkan dengan " + left.id,
               "the step " + what.en + " was recorded after its stage was left with " + left.en},
              ground_of(step.basis), {entry.seq, exit->entry->seq}));
  }

  // --- The case as walked ---

  [[nodiscard]] std::vector<Event> events_as_walked() const {
    std::vector<Event> events = subject_.c.events;
    for (Event& event : events) {
      const auto at = after_.find(event.seq);
      if (at == after_.end()) continue;
      if (auto* recorded = std::get_if<StepRecorded>(&event.body)) recorded->after = at->second;
      if (auto* stated = std::get_if<StepStated>(&event.body)) stated->after = at->second;
    }
    return events;
  }

  const Subject& subject_;
  const Statute& statute_;
  Configuration at_;
  const std::vector<StepEntry>& steps_;
  /// Entries told of already, and which entry stands before them and should have followed.
  std::map<EventSeq, EventSeq> overtaken_;
  std::map<EventSeq, Configuration> after_;
  Walk walk_;
};

}  // namespace

Case case_before(const Walk& walk, const Placement& placement) {
  if (placement.overtaken_by == 0) return before_entry(walk.normal, placement.entry->seq);
  std::vector<Event> events = walk.normal.events;
  std::erase_if(events, [&](const Event& event) {
    const bool step = std::holds_alternative<StepRecorded>(event.body);
    return step && event.seq >= placement.overtaken_by && event.seq < placement.entry->seq;
  });
  return before_entry(fold(std::move(events)), placement.entry->seq);
}

Walk walk(const Subject& subject) {
  return Walker(subject).run();
}

}  // namespace ksdpl::audits
