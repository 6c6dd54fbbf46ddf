// examine(): every condition in the order of the gates, how it stands, and what shows it.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(examine_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();

std::string name_of(const Row& row) {
  return std::string(row.number) + " " + std::string(row.source) + " -" + std::string(row.move);
}

Facts facts_of(const Row& row) {
  const LawRow* written = law_row(row.source, row.move);
  BOOST_REQUIRE(written != nullptr);
  return facts_for(*written);
}

const Finding& finding_of(const std::vector<Finding>& findings, const Demand& demand) {
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
    return asks(*finding.condition, demand);
  });
  BOOST_REQUIRE((found != findings.end()));
  return *found;
}

/// Says whether losing the demand also loses others: a paper takes its contents along, and what is
/// assessed again before the signature is one of the nine as well.
bool takes_others_along(const Demand& demand) {
  // While the objects are unknown they are asked for too.
  return demand.target == "hubungan_diplomatik" || demand.target == "alih_iptek" ||
         demand.wanted == Wanted::document || demand.wanted == Wanted::step ||
         demand.wanted == Wanted::step_date;
}

/// Gives every paper, act and assessment an event of its own and returns the facts.
Facts numbered(Facts facts) {
  EventSeq next = 100;
  for (auto& [id, paper] : facts.papers)
    paper.filed = next++;
  for (auto& [id, act] : facts.acts)
    act.recorded = next++;
  for (auto& [id, assessment] : facts.assessments)
    assessment.recorded = next++;
  facts.case_opened = 7;
  return facts;
}

std::vector<EventSeq> expected_evidence(const Condition& condition, const Facts& facts) {
  const std::string target(condition.target);
  switch (condition.wanted) {
    case Wanted::document:
    case Wanted::document_content: return {facts.papers.at(target).filed};
    case Wanted::step:
    case Wanted::step_date: return {facts.acts.at(target).recorded};
    case Wanted::assessment:
    case Wanted::reassessment: return {facts.assessments.at(target).recorded};
    case Wanted::case_fact: return {facts.case_opened};
    case Wanted::resume:
    case Wanted::nothing:
    case Wanted::earlier_move:
    case Wanted::command_option:
    case Wanted::effective_date: break;
  }
  return {};
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_condition_is_reported_in_the_order_of_the_gates_met_or_not) {
  for (const Row& row : statute.rows()) {
    for (const Facts& facts : {Facts{}, facts_of(row)}) {
      BOOST_TEST_CONTEXT(name_of(row)) {
        const auto findings = statute.examine(row, facts);
        std::vector<const Condition*> reported;
        reported.reserve(findings.size());
        for (const Finding& finding : findings)
          reported.push_back(finding.condition);
        std::vector<const Condition*> expected;
        for (const Gate* gate : row.gates) {
          for (const Condition& condition : gate->conditions)
            expected.push_back(&condition);
        }
        BOOST_TEST((reported == expected));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(all_conditions_are_met_by_the_facts_their_gates_ask_for) {
  for (const Row& row : statute.rows()) {
    for (const Finding& finding : statute.examine(row, facts_of(row))) {
      BOOST_TEST_CONTEXT(name_of(row) << ": " << finding.condition->code) {
        BOOST_TEST(finding.met == Tri::yes);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_lost_demand_is_told_as_refuted_or_unknown_and_nothing_else_is_blamed) {
  for (const Row& row : statute.rows()) {
    for (const Gate* gate : row.gates) {
      for (const Demand& demand : demands_of(gate->id)) {
        for (const Loss& loss : losses_of(demand)) {
          BOOST_TEST_CONTEXT(name_of(row)
                             << ": " << demand.target << "." << demand.item << ": " << loss.how) {
            Facts facts = facts_of(row);
            loss.take_away(facts);
            const auto findings = statute.examine(row, facts);
            BOOST_TEST(finding_of(findings, demand).met == loss.left);
            const auto unmet = [](const Finding& finding) { return finding.met != Tri::yes; };
            const auto blamed = std::count_if(findings.begin(), findings.end(), unmet);
            if (!takes_others_along(demand)) BOOST_TEST(blamed == 1);
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(examine_and_the_machine_never_disagree) {
  for (const LawRow& written : law_rows()) {
    const Row* row =
        statute.row_from(standings_in(written.source).front().configuration(), written.move);
    BOOST_REQUIRE(row != nullptr);
    for (const Demand& demand : demands()) {
      for (const Loss& loss : losses_of(demand)) {
        Facts facts = facts_for_everything();
        loss.take_away(facts);
        const auto findings = statute.examine(*row, facts);
        const bool open = std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
          return finding.met == Tri::yes;
        });
        const auto attempt = statute.attempt(standings_in(written.source).front().configuration(),
                                             written.move, facts, /*workflow_allows=*/true);
        BOOST_TEST_CONTEXT(name_of(*row) << ", " << demand.gate << ": " << loss.how) {
          BOOST_TEST((attempt.outcome == Statute::Outcome::moved) == open);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_met_condition_names_the_event_that_shows_it) {
  for (const Row& row : statute.rows()) {
    const Facts facts = numbered(facts_of(row));
    for (const Finding& finding : statute.examine(row, facts)) {
      BOOST_TEST_CONTEXT(name_of(row) << ": " << finding.condition->code) {
        BOOST_TEST(finding.evidence == expected_evidence(*finding.condition, facts),
                   boost::test_tools::per_element());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(what_nothing_shows_has_no_evidence) {
  for (const Row& row : statute.rows()) {
    for (const Finding& finding : statute.examine(row, Facts{})) {
      if (finding.condition->wanted == Wanted::case_fact) continue;
      BOOST_TEST_CONTEXT(name_of(row) << ": " << finding.condition->code) {
        BOOST_TEST(finding.evidence.empty());
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
