// What a new text of the workflow changes for a running case.
#include "ksdpl/migration.hpp"

#include "casefile/facts.hpp"
#include "casefile/migration_event.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ksdpl {
namespace {

using Notices = std::vector<Notice>;

Notice obstacle(std::string code, std::string id, std::string en, Basis basis = Basis::unknown) {
  return {std::move(code), {std::move(id), std::move(en)}, basis, {}};
}

/// Says whether the workflow describes the stage, or the one it lies inside.
bool describes(const Workflow& workflow, const Case& c) {
  const auto states = active_states(c.configuration);
  const auto described = [&](const std::string& state) { return workflow.stage(state) != nullptr; };
  return std::any_of(states.begin(), states.end(), described);
}

Text title_of(const Workflow& workflow, const std::string& stage) {
  if (const StageDef* def = workflow.stage(stage)) return def->title;
  const Stage* known = workflow.statute->stage(stage);
  return known == nullptr ? Text(stage, stage) : Text(known->title);
}

using Blocked = std::set<std::pair<std::string, std::string>>;

Blocked blocked(const std::vector<MoveOption>& options) {
  Blocked all;
  for (const MoveOption& option : options) {
    for (const Check& check : option.blockers())
      all.emplace(option.row, check.code);
  }
  return all;
}

bool has_row(const std::vector<MoveOption>& options, const std::string& row) {
  return std::any_of(options.begin(), options.end(),
                     [&](const MoveOption& option) { return option.row == row; });
}

/// Returns what blocks a move among `options` and did not among `others`, where both know the move.
std::vector<MoveChange> only_in(const std::vector<MoveOption>& options,
                                const std::vector<MoveOption>& others) {
  const Blocked known = blocked(others);
  std::vector<MoveChange> changes;
  for (const MoveOption& option : options) {
    if (!has_row(others, option.row)) continue;
    for (Check& check : option.blockers()) {
      if (!known.contains({option.row, check.code}))
        changes.push_back({option.move, option.title, option.now, std::move(check)});
    }
  }
  return changes;
}

bool same(const Deadline& a, const Deadline& b) {
  const auto day = [](const Deadline& d) {
    return d.due ? std::optional(d.due->earliest) : std::nullopt;
  };
  return a.days == b.days && a.started() == b.started() && a.start == b.start && day(a) == day(b);
}

template <class Range, class Id>
auto find_id(const Range& range, const Id& id, Id std::decay_t<decltype(*range.begin())>::*member) {
  return std::find_if(range.begin(), range.end(),
                      [&](const auto& each) { return each.*member == id; });
}

std::vector<DeadlineChange> deadline_changes(const std::vector<Deadline>& before,
                                             const std::vector<Deadline>& after) {
  std::vector<DeadlineChange> changes;
  for (const Deadline& old : before) {
    const auto found = find_id(after, old.step, &Deadline::step);
    if (found == after.end()) {
      changes.push_back({old, std::nullopt});
    } else if (!same(old, *found)) {
      changes.push_back({old, *found});
    }
  }
  for (const Deadline& fresh : after) {
    if (find_id(before, fresh.step, &Deadline::step) == before.end())
      changes.push_back({std::nullopt, fresh});
  }
  return changes;
}

std::vector<RequirementChange> requirement_changes(const std::vector<RequirementStatus>& before,
                                                   const std::vector<RequirementStatus>& after) {
  std::vector<RequirementChange> changes;
  for (const RequirementStatus& old : before) {
    const auto found = find_id(after, old.id, &RequirementStatus::id);
    if (found == after.end()) {
      changes.push_back({old.id, old.verdict, std::nullopt});
    } else if (found->verdict != old.verdict) {
      changes.push_back({old.id, old.verdict, found->verdict});
    }
  }
  for (const RequirementStatus& fresh : after) {
    if (find_id(before, fresh.id, &RequirementStatus::id) == before.end())
      changes.push_back({fresh.id, std::nullopt, fresh.verdict});
  }
  return changes;
}

/// Legal moves that a step made and none makes any more.
void add_moves_without_step(Notices& all,
                            const std::vector<MoveOption>& before,
                            const std::vector<MoveOption>& after) {
  for (const MoveOption& option : before) {
    if (has_row(after, option.row)) continue;
    all.push_back(obstacle(
        "langkah_hukum_tanpa_langkah." + option.move.value,
        "alur kerja baru tidak mempunyai langkah yang menjalankan " + option.move.value + " dari " +
            option.from.value,
        "no step of the new workflow makes " + option.move.value + " from " + option.from.value));
  }
}

/// What is on record and has no name in the new text: it stays in the history and counts no more.
Notices left_behind(const Case& c, const Workflow& to) {
  Notices all;
  std::set<std::string> told;
  for (const FiledPaper& filed : c.papers) {
    const std::string& id = filed.paper.document.value;
    if (to.document(id) != nullptr || !told.insert("dokumen " + id).second) continue;
    all.push_back(
        obstacle("dokumen_tidak_dikenal." + id,
                 "dokumen " + id + " tidak dikenal alur kerja baru dan tidak dihitung lagi",
                 "the new workflow does not know the paper " + id + "; it counts no more"));
  }
  for (const StepEntry& entry : c.steps) {
    const std::string& id = entry.step.value;
    if (to.step(id) != nullptr || !told.insert("langkah " + id).second) continue;
    all.push_back(obstacle("langkah_tidak_dikenal." + id,
                           "langkah " + id + " tidak dikenal alur kerja baru; catatannya tetap",
                           "the new workflow does not know the step " + id + "; its record stays"));
  }
  return all;
}

}  // namespace

std::vector<Notice> migration_obstacles(const Case& c, const Workflow& from, const Workflow& to) {
  Notices all;
  const std::string stage = c.stage().value;
  if (to.edition != from.edition) {
    all.push_back(obstacle(
        "edisi_lain",
        "alur kerja baru memakai edisi hukum " + to.edition + ", kasus ini " + from.edition,
        "the new workflow runs on the edition " + to.edition + " of the law, this case on " +
            from.edition));
  }
  if (const auto reason = to.statute->reject(c.configuration)) {
    all.push_back(obstacle("keadaan_tidak_dikenal",
                           "keadaan kasus tidak dikenal edisi hukum itu: " + *reason,
                           "that edition does not know where the case stands: " + *reason));
  }
  if (!describes(to, c)) {
    all.push_back(obstacle(
        "tahap_tidak_ada",
        "alur kerja baru tidak menguraikan tahap " + stage + ", tempat kasus ini berada",
        "the new workflow does not describe the stage " + stage + ", in which this case is"));
  }
  const Stage* here = from.statute->stage(stage);
  if (here != nullptr && here->kind == StageKind::closed) {
    all.push_back(obstacle("kasus_selesai",
                           "kasus sudah selesai pada tahap " + stage +
                               "; tidak ada langkah yang diputus menurut teks baru",
                           "the case has ended in the stage " + stage +
                               "; nothing is left to be decided by a new text"));
  }
  return all;
}

bool MigrationPreview::changes() const {
  return !newly_unmet.empty() || !newly_met.empty() || !deadlines.empty() ||
         !requirements.empty() || !left_behind.empty() || stage_title_before != stage_title_after;
}

MigrationPreview preview_migration(const Case& c,
                                   const Workflow& from,
                                   const Workflow& to,
                                   const Calendar& calendar,
                                   const Date& today) {
  MigrationPreview preview;
  preview.stage = c.stage();
  preview.stage_title_before = title_of(from, preview.stage.value);
  preview.stage_title_after = title_of(to, preview.stage.value);
  preview.obstacles = migration_obstacles(c, from, to);
  if (to.edition != from.edition) return preview;
  const Case moved = as_migrated(c, from, to);
  const auto before = next_moves(c, from, EffectiveDate(today));
  const auto after = next_moves(moved, to, EffectiveDate(today));
  preview.newly_unmet = only_in(after, before);
  preview.newly_met = only_in(before, after);
  preview.deadlines =
      deadline_changes(deadlines(c, from, calendar, today), deadlines(moved, to, calendar, today));
  preview.requirements = requirement_changes(checklist(c, from, EffectiveDate(today)),
                                             checklist(moved, to, EffectiveDate(today)));
  preview.left_behind = left_behind(c, to);
  add_moves_without_step(preview.left_behind, before, after);
  return preview;
}

}  // namespace ksdpl
