// The promise of `why`: a move is refused exactly when a blocker is listed, and clearing all passes
// it.
#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>
#include <rapidcheck/boost_test.h>

namespace ksdpl {
namespace {

using test::Desk;

template <class Range>
const auto& any_of_these(const Range& range) {
  return range[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(range.size())))];
}

Desk::Opening any_opening() {
  Desk::Opening opening = Desk::complete_opening();
  if (*rc::gen::arbitrary<bool>()) opening.profile.initiative.reset();
  if (*rc::gen::inRange(0, 4) == 0) opening.profile.partner.reset();
  if (*rc::gen::inRange(0, 4) == 0) opening.profile.country.reset();
  if (*rc::gen::inRange(0, 4) == 0) opening.profile.region.reset();
  const int level = *rc::gen::inRange(0, 4);
  if (level == 3) {
    opening.profile.level.reset();
  } else {
    opening.profile.level = static_cast<Level>(level);
  }
  if (*rc::gen::arbitrary<bool>()) opening.profile.objects.clear();
  return opening;
}

/// Files a random paper with a random part of its contents.
void file_something(Desk& desk) {
  const DocumentDef& document = any_of_these(desk.workflow().documents);
  std::vector<std::string> contents;
  for (const ContentDef& content : document.contents) {
    if (*rc::gen::inRange(0, 4) != 0) contents.push_back(content.id.value);
  }
  desk.file(document.id.value, contents);
}

void assess_something(Desk& desk) {
  const RequirementDef& requirement = any_of_these(desk.workflow().requirements);
  desk.assess(requirement.id.value, static_cast<Verdict>(*rc::gen::inRange(0, 4)));
}

void record_something(Desk& desk) {
  const StepDef& step = any_of_these(desk.workflow().steps);
  const OutcomeDef& outcome = any_of_these(step.outcomes);
  const bool dated = *rc::gen::inRange(0, 5) != 0;
  desk.record(step.id.value, outcome.id.value, dated ? desk.today : EffectiveDate{});
}

/// Makes one of the moves that leave the current stage, with everything it needs.
void go_somewhere(Desk& desk) {
  const auto options = next_moves(desk.file_of(), desk.workflow(), desk.today);
  std::vector<std::string> possible;
  for (const MoveOption& option : options) {
    // A withdrawal ends the walk too soon to meet the later stages often.
    if (option.now && !option.move.value.starts_with("tarik"))
      possible.push_back(option.move.value);
  }
  if (!possible.empty()) desk.make(any_of_these(possible));
}

Desk any_case() {
  Desk desk(any_opening());
  const int actions = *rc::gen::inRange(0, 40);
  for (int action = 0; action < actions; ++action) {
    switch (*rc::gen::inRange(0, 5)) {
      case 0: file_something(desk); break;
      case 1: assess_something(desk); break;
      case 2: record_something(desk); break;
      default: go_somewhere(desk); break;
    }
  }
  return desk;
}

/// Some of the moves; a case costs more to make than a move to try.
std::vector<Move> some_moves(const Statute& statute) {
  std::vector<Move> moves;
  for (int chosen = 0; chosen < 6; ++chosen)
    moves.push_back(any_of_these(statute.moves()));
  return moves;
}

bool is_statutory(const Statute& statute, const Check& check) {
  for (const Gate* gate : statute.gates()) {
    for (const Condition& condition : gate->conditions) {
      if (condition.code == check.code) return true;
    }
  }
  return false;
}

/// Says whether nothing listed is final, neither here nor in a move that must come first.
bool can_be_cleared(const Desk& desk, const MoveOption& option) {
  const auto blockers = option.blockers();
  return std::none_of(blockers.begin(), blockers.end(), [&](const Check& check) {
    if (check.remedy.wanted == Wanted::nothing) return true;
    if (check.remedy.wanted != Wanted::earlier_move) return false;
    const auto first = explain(desk.file_of(), desk.workflow(), check.remedy.target, desk.today);
    const auto final = first->blockers();
    return std::any_of(final.begin(), final.end(),
                       [](const Check& c) { return c.remedy.wanted == Wanted::nothing; });
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(why_is_complete_tests)

RC_BOOST_PROP(a_move_is_refused_exactly_when_why_lists_a_blocker, ()) {
  const Desk desk = any_case();
  for (const Move& move : some_moves(*desk.workflow().statute)) {
    const auto option = explain(desk.file_of(), desk.workflow(), move.id, desk.today);
    RC_ASSERT(option.has_value());
    Desk tried = desk;
    RC_ASSERT(test::refused(tried.record(option->step.value, option->outcome.value)) ==
              !option->allowed());
    RC_ASSERT(option->blockers().empty() == option->allowed());
  }
}

RC_BOOST_PROP(the_machine_itself_agrees_with_the_statutory_blockers, ()) {
  const Desk desk = any_case();
  const Statute& statute = *desk.workflow().statute;
  const Facts facts = facts_of(desk.file_of(), desk.workflow(), desk.today);
  for (const Move& move : some_moves(statute)) {
    const auto attempt =
        statute.attempt(desk.file_of().configuration, move.id, facts, /*workflow_allows=*/true);
    const auto option = explain(desk.file_of(), desk.workflow(), move.id, desk.today);
    if (!option->now) {
      RC_ASSERT(attempt.outcome == Statute::Outcome::not_from_here);
      continue;
    }
    const auto blockers = option->blockers();
    const bool blocked = std::any_of(blockers.begin(), blockers.end(), [&](const Check& check) {
      return is_statutory(statute, check);
    });
    RC_ASSERT((attempt.outcome == Statute::Outcome::gate_closed) == blocked);
    RC_ASSERT((attempt.outcome == Statute::Outcome::moved) == !blocked);
  }
}

RC_BOOST_PROP(clearing_every_listed_blocker_in_order_makes_the_move_pass, ()) {
  const Desk desk = any_case();
  for (const Move& move : some_moves(*desk.workflow().statute)) {
    const auto option = explain(desk.file_of(), desk.workflow(), move.id, desk.today);
    if (!can_be_cleared(desk, *option)) continue;
    Desk cleared = desk;
    const auto result = cleared.make(move.id);
    RC_LOG() << desk.file_of().stage().value << " -> " << move.id << ", left:";
    for (const std::string& code : test::codes(result))
      RC_LOG() << " " << code;
    RC_LOG() << "\n";
    RC_ASSERT(!test::refused(result));
  }
}

RC_BOOST_PROP(a_refused_command_leaves_the_case_as_it_was, ()) {
  Desk desk = any_case();
  const std::size_t events = desk.file_of().events.size();
  const StepDef& step = any_of_these(desk.workflow().steps);
  const OutcomeDef& outcome = any_of_these(step.outcomes);
  const bool refused = test::refused(desk.record(step.id.value, outcome.id.value));
  RC_ASSERT(desk.file_of().events.size() == events + (refused ? 0U : 1U));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
