// An overlay only adds: whatever it permits, the national workflow permits too.
#include "support/desk.hpp"
#include "support/random_overlay.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>
#include <rapidcheck/boost_test.h>

namespace ksdpl {
namespace {

using test::Desk;

template <class Range>
const auto& pick(const Range& range) {
  return range[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(range.size())))];
}

std::shared_ptr<const Workflow> any_overlay() {
  const std::string text = test::random_overlay(*test::shipped_workflow());
  auto overlay = test::load_overlay(text);
  RC_LOG() << text;
  RC_ASSERT(overlay != nullptr);
  return overlay;
}

/// Makes a forward move with everything that is asked for, or tries a step at random.
void do_something(Desk& desk) {
  const auto options = next_moves(desk.file_of(), desk.workflow(), desk.today);
  if (!options.empty() && *rc::gen::inRange(0, 4) != 0) {
    const MoveOption& option = options.front();
    if (!option.move.value.starts_with("tarik")) desk.make(option.move.value);
    return;
  }
  const StepDef& step = pick(desk.workflow().steps);
  desk.record(step.id.value, pick(step.outcomes).id.value);
}

/// A case on the overlay that has come some way, with some papers missing.
Desk any_case(const std::shared_ptr<const Workflow>& workflow) {
  Desk::Opening opening = Desk::complete_opening();
  opening.workflow = workflow;
  opening.profile.level = static_cast<Level>(*rc::gen::inRange(0, 3));
  if (*rc::gen::arbitrary<bool>()) opening.profile.objects = {"lainnya"};
  Desk desk(opening);
  const int actions = *rc::gen::inRange(0, 16);
  for (int action = 0; action < actions; ++action)
    do_something(desk);
  const int papers = *rc::gen::inRange(0, 4);
  for (int paper = 0; paper < papers; ++paper)
    desk.file_complete(pick(desk.workflow().documents).id.value);
  return desk;
}

/// Says whether the step may be recorded with this outcome in this case under a workflow.
bool permits(const Desk& desk, const Workflow& workflow, const StepDef& step, const OutcomeDef& o) {
  CommandContext context;
  context.on = desk.today;
  context.now = *parse_timestamp("2026-11-21T04:00:00.000Z");
  context.actor = "petugas";
  const auto decided = decide(&desk.file_of(), workflow, RecordStep{step.id, o.id}, context);
  return std::holds_alternative<Decision>(decided);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overlay_subset_tests)

RC_BOOST_PROP(what_an_overlay_permits_the_national_workflow_permits, ()) {
  const auto national = test::shipped_workflow();
  const auto overlay = any_overlay();
  const Desk desk = any_case(overlay);
  for (const StepDef& step : national->steps) {
    for (const OutcomeDef& outcome : step.outcomes) {
      const bool regional = permits(desk, *overlay, step, outcome);
      if (regional) RC_ASSERT(permits(desk, *national, step, outcome));
    }
  }
}

RC_BOOST_PROP(what_an_overlay_adds_moves_nothing, ()) {
  const auto overlay = any_overlay();
  Desk desk = any_case(overlay);
  for (const StepDef& step : overlay->steps) {
    if (!overlay->is_regional(step.at)) continue;
    const Configuration before = desk.file_of().configuration;
    desk.record(step.id.value, step.outcomes.front().id.value);
    RC_ASSERT(desk.file_of().configuration == before);
  }
}

RC_BOOST_PROP(every_national_blocker_stands_under_an_overlay_too, ()) {
  const auto national = test::shipped_workflow();
  const auto overlay = any_overlay();
  const Desk desk = any_case(overlay);
  const Move& move = pick(national->statute->moves());
  const auto there = explain(desk.file_of(), *national, move.id, desk.today);
  const auto here = explain(desk.file_of(), *overlay, move.id, desk.today);
  RC_ASSERT(there.has_value() == here.has_value());
  if (!there) return;
  const auto codes = test::codes(here->blockers());
  for (const std::string& code : test::codes(there->blockers()))
    RC_ASSERT(std::find(codes.begin(), codes.end(), code) != codes.end());
}

RC_BOOST_PROP(every_overlay_that_would_take_something_away_is_refused, ()) {
  std::string attempt;
  const std::string text = test::relaxing_overlay(*test::shipped_workflow(), attempt);
  RC_LOG() << attempt << "\n" << text;
  RC_TAG(attempt);
  RC_ASSERT(test::load_overlay(text) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
