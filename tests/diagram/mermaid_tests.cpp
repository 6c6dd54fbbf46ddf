// The Mermaid text: only the few kinds of line that its grammar surely takes, with safe labels.
#include "ksdpl/diagram.hpp"

#include "diagram/statutes.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

// A label is free of everything the grammar or the HTML behind it could take for its own; such
// characters are written #NN;.
const std::string label = R"re(((?:[^"#%&*:;<>\[\]\\`{}]|#[0-9]+;)+))re";
const std::string name = "([a-z0-9_]+)";

const std::regex state_line(R"re( *state ")re" + label + R"re(" as )re" + name + R"re(( \{)?)re");

const std::array shapes{
    std::regex("stateDiagram-v2"),
    std::regex(" *%% [^{].*"),
    std::regex(R"( *\[\*\] --> )" + name),
    std::regex(" *" + name + " --> " + name + " : " + label),
    state_line,
    std::regex(" *--"),
    std::regex(R"( *\})"),
    std::regex(" *note right of " + name),
    std::regex(" *end note"),
    std::regex(" *classDef [a-z]+ [a-z-]+:[0-9a-z ]+"),
    std::regex(" *class [a-z0-9_,]+ [a-z]+"),
};

/// Checks every line, and that every name was declared and every brace closed.
void check_grammar(const std::string& text) {
  std::set<std::string> declared;
  int depth = 0;
  bool in_note = false;
  for (const std::string& line : lines_of(text)) {
    const bool known = std::any_of(shapes.begin(), shapes.end(), [&](const std::regex& shape) {
      return std::regex_match(line, shape);
    });
    const bool note_text = in_note && std::regex_match(line, std::regex(" *" + label));
    BOOST_TEST((known || note_text), "no line of the grammar: " << line);
    std::smatch parts;
    if (std::regex_match(line, parts, state_line)) declared.insert(parts[2]);
    if (line.find("note right of") != std::string::npos) in_note = true;
    if (line.find("end note") != std::string::npos) in_note = false;
    depth += line.ends_with(" {") ? 1 : 0;
    depth -= line.ends_with("}") ? 1 : 0;
    BOOST_TEST(depth >= 0);
  }
  BOOST_TEST(depth == 0, "a brace stays open");
  const std::regex move(" *" + name + " --> " + name + " : .*");
  for (const std::string& line : lines_of(text)) {
    std::smatch parts;
    if (!std::regex_match(line, parts, move)) continue;
    BOOST_TEST(declared.contains(parts[1]), "never declared: " << parts[1]);
    BOOST_TEST(declared.contains(parts[2]), "never declared: " << parts[2]);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mermaid_tests)

BOOST_AUTO_TEST_CASE(every_line_is_of_a_kind_the_grammar_knows) {
  const Configuration at{
      "pelaksanaan/berlaku+laporan_jatuh_tempo+belum_ada_rencana_tahunan+"
      "tanpa_hambatan+tanpa_perselisihan",
      "ditunda"};
  for (const Language language : {Language::indonesian, Language::english}) {
    check_grammar(diagram(compiled_procedure(), DiagramFormat::mermaid, language, nullptr));
    check_grammar(diagram(compiled_procedure(), DiagramFormat::mermaid, language, &at));
  }
}

BOOST_AUTO_TEST_CASE(hostile_titles_stay_inside_their_labels) {
  DrawnStatute statute = three_stages();
  statute.stage_list[1].title = {hostile, hostile};
  statute.move_list[0].title = {hostile, hostile};
  Workflow workflow = workflow_on(statute);
  workflow.title = Text(std::string(hostile), std::string(hostile));
  const std::string text = diagram(workflow, DiagramFormat::mermaid, Language::indonesian, nullptr);
  check_grammar(text);
  BOOST_TEST(text.find("#60;script#62;alert(#34;1#34;)#60;/script#62;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_state_named_like_a_word_of_mermaid_gets_another_name) {
  DrawnStatute statute = three_stages();
  statute.stage_list[1].id = "state";
  statute.row_list[0].target = "state";
  statute.row_list[1].source = "state";
  const std::string text =
      diagram(workflow_on(statute), DiagramFormat::mermaid, Language::english, nullptr);
  check_grammar(text);
  BOOST_TEST(text.find(" --> state ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(life_after_signature_lies_inside_its_stage) {
  const std::string text =
      diagram(compiled_procedure(), DiagramFormat::mermaid, Language::english, nullptr);
  const auto opens = text.find("as pelaksanaan {");
  const auto inner = text.find("as berlaku");
  const auto divider = text.find("\n    --\n");
  const auto report = text.find("as laporan_jatuh_tempo");
  BOOST_TEST_REQUIRE(opens != std::string::npos);
  BOOST_TEST((opens < inner && inner < divider && divider < report));
}

BOOST_AUTO_TEST_SUITE_END()
