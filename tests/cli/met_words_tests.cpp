// A condition that is met is told in words, in both languages.
#include "ksdpl/workflow_loader.hpp"

#include "cli/met_words.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

std::shared_ptr<const Workflow> shipped(const char* file = "ksdpl.yaml") {
  return load_workflow({file, embedded_workflows()}).workflow;
}

BOOST_AUTO_TEST_SUITE(met_words_tests)

BOOST_AUTO_TEST_CASE(every_condition_of_the_statute_has_words_for_when_it_is_met) {
  for (const char* file : {"ksdpl.yaml", "ksdll.yaml"}) {
    const auto workflow = shipped(file);
    for (const Gate* gate : workflow->statute->gates()) {
      for (const Condition& condition : gate->conditions) {
        for (const Language language : {Language::indonesian, Language::english}) {
          const std::string words = met_words(condition.code, *workflow, language);
          BOOST_TEST(words != condition.code);
          // What would be missing is another sentence.
          BOOST_TEST(words != condition.sentence.in(language));
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_words_name_the_paper_and_its_part) {
  const auto workflow = shipped();
  BOOST_TEST(met_words("rencana_kerja_sama.objek", *workflow, Language::indonesian) ==
             "«rencana kerja sama» memuat objek kerja sama");
  BOOST_TEST(met_words("konsultasi_menlu.tercatat", *workflow, Language::english)
                 .ends_with("is recorded"));
  BOOST_TEST(met_words("tidak.dikenal", *workflow, Language::indonesian) == "tidak.dikenal");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl::cli
