// The charts say what the figures say.
#include "report/charts.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using report::aging_chart;
using report::aging_of;
using report::AgingGroup;
using report::timeline_chart;

using Entries = std::vector<CaseReport::Entry>;

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

PortfolioReport::Item waiting(std::string id,
                              std::string stage,
                              std::vector<PortfolioReport::Named> authorities,
                              std::optional<int> days) {
  PortfolioReport::Item item;
  item.id = std::move(id);
  item.stage = std::move(stage);
  item.authorities = std::move(authorities);
  item.waits = true;
  item.days_in_stage = days;
  return item;
}

const PortfolioReport::Named dprd{"dprd", "DPRD"};
const PortfolioReport::Named menteri{"menteri", "Menteri"};

PortfolioReport some_waiting() {
  PortfolioReport report;
  report.stages = {{"penjajakan", "penjajakan"}, {"menunggu_dprd", "menunggu DPRD"}};
  report.items = {waiting("A", "menunggu_dprd", {dprd}, 40),
                  waiting("B", "menunggu_dprd", {dprd}, 10),
                  waiting("C", "menunggu_dprd", {dprd}, 21),
                  waiting("D", "menunggu_dprd", {dprd}, std::nullopt),
                  waiting("E", "penjajakan", {menteri, dprd}, 3)};
  PortfolioReport::Item in_force;
  in_force.stage = "penjajakan";
  in_force.authorities = {menteri};
  report.items.push_back(in_force);
  return report;
}

BOOST_AUTO_TEST_SUITE(charts_tests)

BOOST_AUTO_TEST_CASE(waits_are_gathered_by_stage_in_its_order_and_by_authority) {
  const auto groups = aging_of(some_waiting());
  BOOST_REQUIRE(groups.size() == 3U);
  BOOST_TEST(groups[0].stage == "penjajakan");
  BOOST_TEST(groups[0].authority == "Menteri");
  BOOST_TEST(groups[1].authority == "DPRD");
  BOOST_TEST(groups[2].stage == "menunggu DPRD");
  BOOST_TEST(groups[2].days == (std::vector<int>{10, 21, 40}), boost::test_tools::per_element());
  BOOST_TEST(groups[2].undated == 1U);
}

BOOST_AUTO_TEST_CASE(the_median_is_the_middle_or_between_the_middle_two) {
  AgingGroup group;
  group.days = {10, 21, 40};
  BOOST_TEST(group.median() == 21.0);
  group.days = {10, 21, 40, 41};
  BOOST_TEST(group.median() == 30.5);
  group.days = {7};
  BOOST_TEST(group.median() == 7.0);
}

BOOST_AUTO_TEST_CASE(a_chart_of_waits_gives_its_figures_in_words_too) {
  auto groups = aging_of(some_waiting());
  const std::string chart = aging_chart(groups, Language::english);
  BOOST_TEST(holds(chart, "menunggu DPRD · DPRD"));
  BOOST_TEST(holds(chart, "4 cases (1 undated) · median 21 · longest 40"));
  BOOST_TEST(!holds(chart, "at least"));
  groups[2].complete = false;
  BOOST_TEST(holds(aging_chart(groups, Language::english), "longest 40 (at least)"));
}

BOOST_AUTO_TEST_CASE(a_timeline_joins_the_day_of_effect_with_that_of_recording) {
  const Entries entries{{5, "2024-03-01", "2024-06-04T02:11:09.000Z", "", "langkah", "", "", false},
                        {6, "tidak diketahui", "2024-06-04T02:11:09.000Z", "", "x", "", "", false}};
  const auto chart = timeline_chart(entries, Language::english);
  BOOST_REQUIRE(chart.has_value());
  BOOST_TEST(holds(*chart, "#5 2024-03-01 → 2024-06-04T02:11:09.000Z: langkah"));
  BOOST_TEST(!holds(*chart, "#6"));
}

BOOST_AUTO_TEST_CASE(an_entry_that_was_taken_back_is_drawn_with_a_broken_line) {
  Entries entries{{5, "2024-03-01", "2024-06-04T02:11:09.000Z", "", "x", "", "", true}};
  BOOST_TEST(holds(*timeline_chart(entries, Language::english), "stroke-dasharray"));
  entries[0].annulled = false;
  BOOST_TEST(!holds(*timeline_chart(entries, Language::english), "stroke-dasharray"));
}

BOOST_AUTO_TEST_CASE(years_are_marked_and_never_too_close) {
  const Entries entries{{1, "1964-12-01", "2026-01-02T00:00:00.000Z", "", "x", "", "", false}};
  const std::string chart = *timeline_chart(entries, Language::english);
  BOOST_TEST(holds(chart, ">1965<"));
  std::size_t ticks = 0;
  for (int year = 1964; year <= 2026; ++year)
    ticks += holds(chart, ">" + std::to_string(year) + "<") ? 1U : 0U;
  BOOST_TEST(ticks >= 8U);
  BOOST_TEST(ticks <= 17U);
}

BOOST_AUTO_TEST_CASE(without_a_known_day_there_is_no_timeline) {
  BOOST_TEST(!timeline_chart({}, Language::english).has_value());
  const Entries undated{{1, "", "2026-01-02T00:00:00.000Z", "", "x", "", "", false}};
  BOOST_TEST(!timeline_chart(undated, Language::english).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
