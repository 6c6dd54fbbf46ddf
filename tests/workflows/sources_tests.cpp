// Where something was read: a name as it is, prose in both languages.
#include "workflows/sample.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

constexpr const char* law_path = "hukum/uu-37-1999.yaml";

Bundle shipped_bundle() {
  return std::get<Bundle>(find_bundle("ksdpl", {}));
}

/// Returns the shipped bundle in which one law file has this for its source.
Bundle with_source(const std::string& source) {
  Bundle bundle = shipped_bundle();
  std::string& text = bundle.files.at(law_path);
  const std::size_t from = text.find("source:");
  const std::size_t to = text.find("in_force:");
  text.replace(from, to - from, source);
  return bundle;
}

const Provision& pasal_14(const Workflow& workflow) {
  const Provision* found = workflow.law.find(*parse_citation("UU 37/1999 Pasal 14"));
  BOOST_REQUIRE(found != nullptr);
  return *found;
}

BOOST_AUTO_TEST_SUITE(sources_tests)

BOOST_AUTO_TEST_CASE(a_name_stands_for_itself_in_both_languages) {
  const auto workflow = load_workflow(with_source("source: Lembaran Negara 1999/156\n")).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  BOOST_TEST(pasal_14(*workflow).source.id == "Lembaran Negara 1999/156");
  BOOST_TEST(pasal_14(*workflow).source.en == "Lembaran Negara 1999/156");
}

BOOST_AUTO_TEST_CASE(prose_is_there_in_both_languages) {
  const auto workflow =
      load_workflow(with_source("source: {id: dibaca utuh, en: read in full}\n")).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  BOOST_TEST(pasal_14(*workflow).source.in(Language::indonesian) == "dibaca utuh");
  BOOST_TEST(pasal_14(*workflow).source.in(Language::english) == "read in full");
}

BOOST_AUTO_TEST_CASE(half_a_source_and_none_are_refused) {
  const auto code_of = [](const std::string& source) {
    const auto loaded = load_workflow(with_source(source));
    BOOST_TEST(loaded.workflow == nullptr, source);
    return loaded.errors.empty() ? std::string() : loaded.errors[0].code;
  };
  BOOST_TEST(code_of("source: {id: dibaca utuh}\n") == "missing-translation");
  BOOST_TEST(code_of("source: {id: dibaca, en: read, de: gelesen}\n") == "unknown-key");
  BOOST_TEST(code_of("source: [dibaca]\n") == "wrong-type");
  BOOST_TEST(code_of("source: \"\"\n") == "empty-text");
  BOOST_TEST(code_of("") == "missing-key");
}

BOOST_AUTO_TEST_CASE(what_reports_a_rule_is_read_the_same_way) {
  Bundle bundle = shipped_bundle();
  std::string& text = bundle.files.at("ksdpl.yaml");
  text = test::with(text, "                id: Praktik Bandung-Melbourne dan Denpasar-Mossel Bay\n",
                    "");
  const auto loaded = load_workflow(bundle);
  BOOST_REQUIRE(!loaded.errors.empty());
  BOOST_TEST(loaded.errors[0].code == "missing-translation");
}

BOOST_AUTO_TEST_CASE(every_source_that_is_shipped_can_be_read_in_english) {
  const auto workflow = load_workflow(std::get<Bundle>(find_bundle("dki-jakarta", {}))).workflow;
  BOOST_REQUIRE(workflow != nullptr);
  for (const Provision& provision : workflow->law.provisions())
    BOOST_TEST(provision.source.id != provision.source.en, to_string(provision.citation));
  const auto check = [](const BasisRef& basis, const std::string& owner) {
    if (basis.basis == Basis::reported) BOOST_TEST(basis.source.id != basis.source.en, owner);
  };
  for (const StepDef& step : workflow->steps) {
    check(step.basis, step.id.value);
    for (const AdviceDef& advice : step.advice)
      check(advice.basis, step.id.value);
  }
  for (const DocumentDef& document : workflow->documents) {
    check(document.basis, document.id.value);
    for (const ContentDef& content : document.contents)
      check(content.basis, content.id.value);
  }
  for (const ChoiceDef& choice : workflow->choices)
    for (const ChoiceValueDef& value : choice.values)
      check(value.basis, value.id);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
