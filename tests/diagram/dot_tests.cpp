// The Graphviz text: quotes and braces in balance whatever the titles say.
#include "ksdpl/diagram.hpp"

#include "diagram/statutes.hpp"

#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

/// Returns the text without its quoted strings, read as Graphviz reads them.
std::string without_strings(const std::string& text) {
  std::string outside;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    BOOST_TEST_REQUIRE(!(quoted && text[i] == '\n'), "a quoted string runs over a line");
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted) {
      outside += text[i];
    }
  }
  BOOST_TEST(!quoted, "a quoted string stays open");
  return outside;
}

void check_balance(const std::string& text) {
  const std::string outside = without_strings(text);
  const auto count = [&](char c) { return std::count(outside.begin(), outside.end(), c); };
  BOOST_TEST(count('{') == count('}'));
  BOOST_TEST(count('[') == count(']'));
  BOOST_TEST(outside.find('<') == std::string::npos, "a title escaped its string");
  BOOST_TEST(outside.find('%') == std::string::npos, "a title escaped its string");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dot_tests)

BOOST_AUTO_TEST_CASE(the_compiled_procedure_is_one_balanced_graph) {
  const Configuration at{"siap_tanda_tangan", "ditunda"};
  const std::string text =
      diagram(compiled_procedure(), DiagramFormat::dot, Language::indonesian, &at);
  check_balance(text);
  BOOST_TEST(text.starts_with("digraph ksdpl {\n"));
}

BOOST_AUTO_TEST_CASE(hostile_titles_stay_inside_their_strings) {
  DrawnStatute statute = three_stages();
  statute.stage_list[1].title = {hostile, hostile};
  statute.move_list[0].title = {hostile, hostile};
  Workflow workflow = workflow_on(statute);
  workflow.title = Text(std::string(hostile) + '\\', std::string(hostile) + '\\');
  check_balance(diagram(workflow, DiagramFormat::dot, Language::indonesian, nullptr));
}

BOOST_AUTO_TEST_CASE(moves_that_do_not_rest_on_the_law_are_dashed) {
  const std::string text =
      diagram(compiled_procedure(), DiagramFormat::dot, Language::indonesian, nullptr);
  const auto edge = [&](std::string_view arrow) {
    const auto at = text.find(arrow);
    BOOST_TEST_REQUIRE(at != std::string::npos);
    return text.substr(at, text.find('\n', at) - at);
  };
  BOOST_TEST(edge("\"prakarsa\" -> \"penjajakan\"").find("style=solid") != std::string::npos);
  BOOST_TEST(edge("\"ditandatangani\" -> \"pelaksanaan\"").find("style=dashed") !=
             std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
