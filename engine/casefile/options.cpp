// Explains moves: the same tests that decide them, met or not, with what each still lacks.
#include "casefile/options.hpp"

#include "casefile/acting.hpp"
#include "casefile/dates.hpp"
#include "casefile/facts.hpp"
#include "casefile/languages.hpp"
#include "casefile/paths.hpp"
#include "casefile/reexamine.hpp"
#include "casefile/unknowns.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// The stage all forward moves lead to.
constexpr std::string_view signature = "ditandatangani";

bool is_active(const Case& c, std::string_view state) {
  return c.active(state);
}

/// Says whether a condition has anything to say in this case; one that does not apply is not
/// listed.
bool concerns(const Condition& condition, const Facts& facts) {
  return condition.applies == nullptr || condition.applies(facts) != Tri::no;
}

/// A retrospective case holds statements; whether its moves were lawful was never tested.
Check not_tested() {
  Check check;
  check.code = "kasus.retrospektif";
  check.text = {
      "kasus ini hanya memuat pernyataan tentang masa lalu; keabsahannya tidak diketahui",
      "this case only holds statements about the past; whether they were lawful is not known"};
  check.basis = Basis::unknown;
  check.wanted = {"kasus hidup dengan dokumennya", "a live case with its papers"};
  check.met = Tri::unknown;
  check.remedy.wanted = Wanted::nothing;
  return check;
}

Check no_way_there(const Workflow& workflow, const Case& c, std::string_view stage) {
  // That a stage does not come back follows from the table as a whole; no single article says it.
  const Stage* here = workflow.statute->stage(c.stage().value);
  const Stage* there = workflow.statute->stage(stage);
  const Text from = here == nullptr ? Text(c.stage().value, c.stage().value) : Text(here->title);
  const Text to =
      there == nullptr ? Text(std::string(stage), std::string(stage)) : Text(there->title);
  Check check;
  check.code = "tahap.tidak_tercapai";
  const EventSeq entered = c.last_entry(stage);
  const std::string number = std::to_string(entered);
  if (entered != 0) {
    check.text = {"tahap «" + to.id + "» sudah dilewati (dimasuki dengan entri #" + number +
                      "); dari tahap «" + from.id + "» tidak ada jalan kembali ke sana",
                  "the stage “" + to.en + "” is past (entered with entry #" + number +
                      "); no way leads back to it from the stage “" + from.en + "”"};
    check.evidence = {entered};
  } else {
    check.text = {"dari tahap «" + from.id + "» tidak ada jalan ke tahap «" + to.id + "»",
                  "no way leads from the stage “" + from.en + "” to the stage “" + to.en + "”"};
  }
  check.basis = Basis::silent_in_pp;
  check.wanted = {"kasus baru, atau koreksi entri yang salah",
                  "a new case, or a correction of the entry that is wrong"};
  check.met = Tri::no;
  check.remedy = {Wanted::nothing, std::string(stage), {}, {}};
  return check;
}

/// Returns the case as it would stand after the moves on the way. Coming back to a stage makes
/// older papers stale; what a later move lacks must be asked of the case as it will be then.
Case travelled(const Case& c, const Statute& statute, const Way& way) {
  Case ahead = c;
  EventSeq seq = c.events.empty() ? 0 : c.events.back().seq;
  for (const Row* row : way.rows) {
    const auto before = active_states(ahead.configuration);
    ahead.configuration = statute.placed(ahead.configuration, *row);
    ++seq;
    for (const std::string& state : active_states(ahead.configuration)) {
      const bool entered = std::find(before.begin(), before.end(), state) == before.end();
      if (entered) ahead.stages.push_back({seq, StageId{state}, EffectiveDate{}});
    }
  }
  return ahead;
}

/// Adds what the statute and the workflow file test when the case stands where the row leaves from.
void add_tests(std::vector<Check>& checks,
               const Case& c,
               const Workflow& workflow,
               const Trial& trial) {
  for (Check& check : tests_of(c, workflow, trial))
    checks.push_back(std::move(check));
  if (trial.row != nullptr && trial.row->target == signature) {
    for (Check& check : broken_way_checks(c, workflow))
      checks.push_back(std::move(check));
  }
  for (Check& check : checks) {
    if (check.remedy.wanted == Wanted::effective_date)
      check.remedy.command = record_command(c, trial.tried) + " --on TANGGAL";
  }
}

/// Adds the moves that must come first, then what is tested once they are made.
void add_way_and_tests(std::vector<Check>& checks,
                       const Case& c,
                       const Workflow& workflow,
                       const Trial& trial,
                       std::string_view stage) {
  const Way way = way_to(*workflow.statute, c.configuration, stage);
  if (!way.reachable) checks.push_back(no_way_there(workflow, c, stage));
  for (const Row* row : way.rows)
    checks.push_back(earlier_move(c, workflow, *row));
  add_tests(checks, travelled(c, *workflow.statute, way), workflow, trial);
}

void add_advice(MoveOption& option, const Case& c, const Workflow& workflow, const Tried& tried) {
  option.advice = recommended_papers(c, workflow, tried);
  for (Notice& notice : language_notices(c, workflow, tried))
    option.advice.push_back(std::move(notice));
  add_step_advice(option.advice, workflow, tried);
}

void describe_row(MoveOption& option, const Statute& statute, const Row& row) {
  option.move = MoveId{row.move};
  if (const Move* move = statute.move(row.move)) option.title = move->title;
  option.from = StageId{row.source};
  option.to = StageId{row.target};
  option.row = row.number;
  option.citation = row.citation;
  option.basis = row.basis;
  option.forward = row.forward;
}

/// Returns the stage in which a step that fires nothing belongs; empty when it may come any time.
std::string_view home_of(const Tried& tried, const Row* row) {
  return row != nullptr ? row->source : std::string_view(tried.step->stage.value);
}

/// Says whether the row is the one that leaves where the case stands, or comes nearest to it.
const Row* nearest_row(const Case& c, const Statute& statute, std::string_view move) {
  if (const Row* row = statute.row_from(c.configuration, move)) return row;
  const Row* nearest = nullptr;
  std::size_t shortest = 0;
  for (const Row& row : statute.rows()) {
    if (row.move != move) continue;
    const Way way = way_to(statute, c.configuration, row.source);
    const std::size_t length = way.reachable ? way.rows.size() : statute.rows().size();
    if (nearest == nullptr || length < shortest) {
      nearest = &row;
      shortest = length;
    }
  }
  return nearest;
}

void add_if_fired(std::vector<MoveOption>& options,
                  const Case& c,
                  const Workflow& workflow,
                  const Row& row,
                  const EffectiveDate& on) {
  const Tried tried = firing_from(workflow, row.move, row.source, row.machine);
  if (tried.step != nullptr) options.push_back(option_of(c, workflow, tried, &row, on));
}

}  // namespace

std::vector<Check> tests_of(const Case& c, const Workflow& workflow, const Trial& trial) {
  std::vector<Check> checks;
  if (trial.row != nullptr) {
    const Facts facts = facts_of(c, workflow, trial.on);
    for (const Finding& finding : workflow.statute->examine(*trial.row, facts)) {
      if (concerns(*finding.condition, facts))
        checks.push_back(check_of(finding, c, workflow, facts));
    }
  }
  for (Check& check : workflow_checks(c, workflow, trial.tried, trial.row, trial.on))
    checks.push_back(std::move(check));
  for (Check& check : date_checks(c, workflow, trial.tried, trial.row, trial.on))
    checks.push_back(std::move(check));
  return checks;
}

std::vector<ActorId> who_acts(const StepDef& step, const Row* row) {
  if (row == nullptr) return step.actors;
  const ActorId actor{row->who};
  const bool named = std::find(step.actors.begin(), step.actors.end(), actor) != step.actors.end();
  return named && !row->forward ? std::vector{actor} : step.actors;
}

const Row* row_for(const Case& c, const Workflow& workflow, const Tried& tried) {
  const Statute& statute = *workflow.statute;
  const std::string& move = tried.outcome->fires.value;
  if (move.empty()) return nullptr;
  if (const Row* row = statute.row_from(c.configuration, move)) {
    // The same move may leave several stages; a step of another stage does not fire it here.
    const bool own = tried.step->stage.empty() || tried.step->stage == row->source ||
                     tried.step->stage == row->machine;
    if (own) return row;
  }
  for (const Row& row : statute.rows()) {
    if (row.move == move && (tried.step->stage == row.source || tried.step->stage == row.machine))
      return &row;
  }
  return nearest_row(c, statute, move);
}

MoveOption option_of(const Case& c,
                     const Workflow& workflow,
                     const Tried& tried,
                     const Row* row,
                     const EffectiveDate& on) {
  MoveOption option;
  option.step = tried.step->id;
  option.outcome = tried.outcome->id;
  option.who = who_acts(*tried.step, row);
  option.title = tried.outcome->title;
  if (row != nullptr) describe_row(option, *workflow.statute, *row);
  const std::string_view home = home_of(tried, row);
  option.now = home.empty() || is_active(c, home);
  if (c.retrospective) option.checks.push_back(not_tested());
  const Trial trial{tried, row, on};
  if (option.now) {
    add_tests(option.checks, c, workflow, trial);
  } else {
    add_way_and_tests(option.checks, c, workflow, trial, home);
  }
  sort_to_act_on(option.checks);
  add_advice(option, c, workflow, tried);
  option.command = "record " + c.id.value + " " + option.step.value + " " + option.outcome.value;
  return option;
}

std::optional<MoveOption> explain(const Case& c,
                                  const Workflow& workflow,
                                  std::string_view move,
                                  const EffectiveDate& on,
                                  const Directory& directory) {
  const Row* row = nearest_row(c, *workflow.statute, move);
  if (row == nullptr) return std::nullopt;
  const Tried tried = firing_from(workflow, move, row->source, row->machine);
  if (tried.step == nullptr) return std::nullopt;
  MoveOption option = option_of(c, workflow, tried, row, on);
  add_who_may(option, c, workflow, directory, on);
  return option;
}

std::vector<MoveOption> next_moves(const Case& c,
                                   const Workflow& workflow,
                                   const EffectiveDate& on,
                                   const Directory& directory) {
  const Statute& statute = *workflow.statute;
  std::vector<MoveOption> options;
  for (const Row& row : statute.rows()) {
    if (is_active(c, row.source)) add_if_fired(options, c, workflow, row, on);
  }
  const Way way = way_to(statute, c.configuration, signature);
  for (const Row* row : way.rows) {
    if (!is_active(c, row->source)) add_if_fired(options, c, workflow, *row, on);
  }
  // From a stage of correction or refusal the way on is no T row; it is the way all the same.
  for (MoveOption& option : options) {
    option.forward =
        option.forward || (!way.rows.empty() && option.row == way.rows.front()->number);
    add_who_may(option, c, workflow, directory, on);
  }
  std::stable_sort(options.begin(), options.end(), [](const MoveOption& a, const MoveOption& b) {
    return std::pair(a.now, a.now && a.forward) > std::pair(b.now, b.now && b.forward);
  });
  return options;
}

}  // namespace ksdpl
