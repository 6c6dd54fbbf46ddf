// The registry and the rules cover each other: every demanded provision, every citation, both ways.
#include "ksdpl/rules.hpp"

#include "workflows/sample.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

std::shared_ptr<const Workflow> shipped() {
  static const std::shared_ptr<const Workflow> workflow = [] {
    const auto found = find_bundle("ksdpl", {});
    return load_workflow(std::get<Bundle>(found)).workflow;
  }();
  BOOST_REQUIRE(workflow != nullptr);
  return workflow;
}

/// Returns the shipped workflow without the reason why nothing rests on a provision.
LoadedWorkflow without_reason(std::string_view citation) {
  Bundle bundle = std::get<Bundle>(find_bundle("ksdpl", {}));
  std::string& text = bundle.files.at("hukum/pp-28-2018.yaml");
  const std::size_t at = text.find("- citation: " + std::string(citation) + "\n");
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, citation);
  const std::size_t from = text.find("    no_rule:", at);
  const std::size_t to = text.find("  - citation:", at);
  BOOST_REQUIRE_MESSAGE(from < to, citation);
  text.erase(from, to - from);
  return load_workflow(bundle);
}

const Coverage::Place& place_at(const Coverage& coverage, std::string_view citation) {
  const auto wanted = parse_citation(citation);
  const auto found =
      std::find_if(coverage.places.begin(), coverage.places.end(),
                   [&](const Coverage::Place& place) { return place.citation == wanted; });
  BOOST_REQUIRE_MESSAGE(found != coverage.places.end(), citation);
  return *found;
}

bool is_about_the_pipeline(const Citation& citation) {
  const std::array pipeline{27, 28, 29, 30, 31, 32, 33, 34, 43};
  return citation.regulation == "PP 28/2018" &&
         std::find(pipeline.begin(), pipeline.end(), citation.pasal) != pipeline.end();
}

BOOST_AUTO_TEST_SUITE(coverage_tests)

BOOST_AUTO_TEST_CASE(every_provision_of_pasal_27_to_34_and_43_has_a_rule_or_a_stated_reason) {
  const Coverage coverage = coverage_of(*shipped());
  std::set<int> articles;
  for (const Coverage::Place& place : coverage.places) {
    BOOST_TEST(place.demanded == is_about_the_pipeline(place.citation), to_string(place.citation));
    if (!place.demanded) continue;
    articles.insert(place.citation.pasal);
    BOOST_TEST(!place.open(), to_string(place.citation));
  }
  BOOST_TEST(articles == (std::set<int>{27, 28, 29, 30, 31, 32, 33, 34, 43}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_registered_provision_of_any_law_is_left_without_rule_and_reason) {
  for (const Coverage::Place& place : coverage_of(*shipped()).places)
    BOOST_TEST(!place.open(), to_string(place.citation));
}

BOOST_AUTO_TEST_CASE(a_provision_that_a_rule_rests_on_gives_no_reason_for_having_none) {
  const Coverage coverage = coverage_of(*shipped());
  for (const Coverage::Place& place : coverage.places) {
    const Provision* provision = shipped()->law.find(place.citation);
    // The registry serves two procedures: a reason may say that the rule stands in the other one.
    // That of a whole regulation is the reason of its articles that have none.
    const bool of_one_alone = provision->no_rule.id.starts_with("khusus KSD");
    const bool of_the_rest = place.citation.pasal == 0;
    BOOST_TEST((place.rules == 0 || provision->no_rule.empty() || of_one_alone || of_the_rest),
               to_string(place.citation));
  }
}

BOOST_AUTO_TEST_CASE(every_rule_is_found_from_the_provision_it_cites_and_from_its_article) {
  std::size_t cited = 0;
  for (const Rule& rule : rules_of(*shipped())) {
    if (!rule.basis.citation) continue;
    ++cited;
    Citation article = *rule.basis.citation;
    article.ayat = 0;
    article.huruf = '\0';
    article.angka = 0;
    for (const Citation& place : {*rule.basis.citation, article}) {
      const auto resting = rules_resting_on(*shipped(), place);
      const bool found = std::any_of(resting.begin(), resting.end(), [&](const Rule& other) {
        return other.layer == rule.layer && other.kind == rule.kind && other.id == rule.id;
      });
      BOOST_TEST(found, rule.kind << " " << rule.id << " from " << to_string(place));
    }
  }
  BOOST_TEST(cited > 150U);
}

BOOST_AUTO_TEST_CASE(every_row_condition_step_and_outcome_is_among_the_rules) {
  std::set<std::pair<std::string_view, std::string>> named;
  for (const Rule& rule : rules_of(*shipped()))
    named.emplace(rule.kind, rule.id);
  const Statute& statute = *shipped()->statute;
  for (const Row& row : statute.rows()) {
    const std::string id = std::string(row.number) + " " + std::string(row.move) + ": " +
                           std::string(row.source) + " -> " + std::string(row.target);
    BOOST_TEST(named.contains({"row", id}), id);
  }
  for (const Gate* gate : statute.gates())
    for (const Condition& condition : gate->conditions)
      BOOST_TEST(named.contains({"condition", std::string(condition.code)}), condition.code);
  for (const StepDef& step : shipped()->steps) {
    BOOST_TEST(named.contains({"step", step.id.value}), step.id.value);
    for (const OutcomeDef& outcome : step.outcomes)
      BOOST_TEST(named.contains({"outcome", step.id.value + "." + outcome.id.value}));
  }
}

BOOST_AUTO_TEST_CASE(every_rule_of_the_shipped_workflow_rests_on_a_place_that_was_read) {
  const Coverage coverage = coverage_of(*shipped());
  for (const Coverage::Loose& loose : coverage.loose)
    BOOST_TEST(false, loose.rule.kind << " " << loose.rule.id);
  BOOST_TEST(!coverage.has_findings());
  BOOST_TEST(coverage.founded > 150U);
  for (const Rule& rule : coverage.unfounded)
    BOOST_TEST((rule.basis.basis != Basis::law && rule.basis.basis != Basis::inferred), rule.id);
}

BOOST_AUTO_TEST_CASE(a_demanded_provision_without_its_reason_is_a_finding) {
  const LoadedWorkflow loaded = without_reason("PP 28/2018 Pasal 29");
  BOOST_REQUIRE_MESSAGE(loaded.workflow, test::listed(loaded.errors));
  const Coverage coverage = coverage_of(*loaded.workflow);
  BOOST_TEST(place_at(coverage, "PP 28/2018 Pasal 29").open());
  BOOST_TEST(coverage.has_findings());
}

BOOST_AUTO_TEST_CASE(a_reason_holds_for_what_lies_inside_and_for_nothing_beside_it) {
  const Coverage coverage = coverage_of(*shipped());
  const Coverage::Place& whole = place_at(coverage, "PP 28/2018 Pasal 28 ayat (2)");
  const Coverage::Place& letter = place_at(coverage, "PP 28/2018 Pasal 28 ayat (2) huruf a");
  BOOST_TEST(!whole.reason.empty());
  BOOST_TEST((letter.reason == whole.reason));
  BOOST_TEST(place_at(coverage, "PP 28/2018 Pasal 28 ayat (3)").reason.empty());
}

BOOST_AUTO_TEST_CASE(advice_alone_does_not_make_a_provision_a_rule) {
  // Pasal 52 is only named in advice; what it sets is used by the condition on Pasal 48.
  const Coverage coverage = coverage_of(*shipped());
  BOOST_TEST(place_at(coverage, "PP 28/2018 Pasal 52").rules == 0U);
  BOOST_TEST(!rules_resting_on(*shipped(), *parse_citation("PP 28/2018 Pasal 52")).empty());
}

BOOST_AUTO_TEST_CASE(a_rule_on_a_place_that_is_not_registered_or_was_not_read_is_a_finding) {
  Workflow workflow;
  workflow.law = LawRegistry({{.citation = *parse_citation("PP 28/2018 Pasal 24"),
                               .gist = {},
                               .source = {},
                               .silent_on = {}}});
  const auto actor = [&](std::string id, BasisRef basis) {
    workflow.actors.push_back({ActorId(std::move(id)), {"a", "a"}, std::move(basis), {}});
  };
  actor("unread", {Basis::law, parse_citation("PP 28/2018 Pasal 24"), {}});
  actor("nowhere", {Basis::inferred, parse_citation("PP 28/2018 Pasal 25"), {}});
  actor("nothing", {Basis::law, std::nullopt, "Pasal entah"});
  actor("open", {Basis::unknown, std::nullopt, {}});
  const Coverage coverage = coverage_of(workflow);
  using Why = Coverage::Loose::Why;
  BOOST_REQUIRE_EQUAL(coverage.loose.size(), 3U);
  BOOST_TEST((coverage.loose[0].why == Why::unverified));
  BOOST_TEST((coverage.loose[1].why == Why::unregistered));
  BOOST_TEST((coverage.loose[2].why == Why::unreadable));
  BOOST_REQUIRE_EQUAL(coverage.unfounded.size(), 1U);
  BOOST_TEST(coverage.unfounded[0].id == "open");
}

BOOST_AUTO_TEST_CASE(the_counts_of_the_articles_add_up_to_the_places) {
  const Coverage coverage = coverage_of(*shipped());
  std::size_t places = 0;
  for (const Coverage::Article& article : coverage.articles) {
    BOOST_TEST(article.places == article.ruled + article.reasoned + article.open);
    places += article.places;
  }
  BOOST_TEST(places == coverage.places.size());
  BOOST_TEST(places == shipped()->law.provisions().size());
}

BOOST_AUTO_TEST_CASE(what_a_region_offers_is_listed_and_carries_no_provision) {
  const auto found = find_bundle("dki-jakarta", {});
  const auto overlay = load_workflow(std::get<Bundle>(found)).workflow;
  BOOST_REQUIRE(overlay != nullptr);
  std::size_t offered = 0;
  for (const ChoiceDef& choice : overlay->choices)
    offered += 1 + choice.values.size();
  const Coverage coverage = coverage_of(*overlay);
  const auto listed = std::count_if(coverage.unfounded.begin(), coverage.unfounded.end(),
                                    [](const Rule& rule) { return rule.offers(); });
  BOOST_TEST(static_cast<std::size_t>(listed) == offered);
  // An offer on an article is no rule of that article: it would hide that there is none.
  Workflow workflow = *overlay;
  workflow.choices[0].basis = {Basis::inferred, parse_citation("PP 28/2018 Pasal 1 angka 5"), {}};
  BOOST_TEST(place_at(coverage_of(workflow), "PP 28/2018 Pasal 1 angka 5").rules ==
             place_at(coverage, "PP 28/2018 Pasal 1 angka 5").rules);
  const auto resting = rules_resting_on(workflow, *parse_citation("PP 28/2018 Pasal 1 angka 5"));
  BOOST_TEST(std::any_of(resting.begin(), resting.end(),
                         [](const Rule& rule) { return rule.kind == "choice"; }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
