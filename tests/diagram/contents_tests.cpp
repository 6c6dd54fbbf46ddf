// What every format owes the statute: each state, each row, each basis, in words.
#include "ksdpl/diagram.hpp"

#include "diagram/statutes.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace ksdpl {
// Boost.Test prints the parameters of a data-driven case.
std::ostream& operator<<(std::ostream& out, DiagramFormat format) {
  constexpr std::array names{"dot", "mermaid", "svg"};
  return out << names.at(static_cast<std::size_t>(format));
}
}  // namespace ksdpl

namespace {

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace data = boost::unit_test::data;

const auto every_format =
    data::make({DiagramFormat::dot, DiagramFormat::mermaid, DiagramFormat::svg});

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

/// Says whether one line of the picture names the row with everything that makes it that row.
bool names_row(const std::vector<std::string>& lines, const Row& row) {
  const std::array parts{std::string(row.number), std::string(row.source), std::string(row.move),
                         std::string(row.target), std::string(id_of(row.basis))};
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
    return std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return line.find(part) != std::string::npos;
    });
  });
}

std::size_t count(std::string_view text, std::string_view wanted) {
  std::size_t found = 0;
  for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(contents_tests)

BOOST_DATA_TEST_CASE(every_state_of_the_compiled_statute_appears, every_format, format) {
  const std::string picture = diagram(compiled_procedure(), format, Language::indonesian, nullptr);
  for (const Stage& stage : ksdpl_pp_28_2018().stages()) {
    BOOST_TEST(picture.find(stage.id) != std::string::npos, "no state " << stage.id);
  }
}

BOOST_DATA_TEST_CASE(every_row_of_the_compiled_statute_appears, every_format, format) {
  const std::vector<std::string> lines =
      lines_of(diagram(compiled_procedure(), format, Language::english, nullptr));
  for (const Row& row : ksdpl_pp_28_2018().rows()) {
    BOOST_TEST(names_row(lines, row), "no row " << row.number << " from " << row.source);
  }
}

BOOST_DATA_TEST_CASE(a_row_added_to_the_statute_is_drawn_without_further_work,
                     every_format,
                     format) {
  DrawnStatute statute = three_stages();
  const Workflow workflow = workflow_on(statute);
  statute.row_list.push_back({"N7", "m", "c", "kembali", "a", "x", Basis::unknown, "", false, {}});
  const std::string picture = diagram(workflow, format, Language::indonesian, nullptr);
  BOOST_TEST(names_row(lines_of(picture), statute.row_list.back()));
}

BOOST_DATA_TEST_CASE(a_state_that_no_row_touches_is_drawn_too, every_format, format) {
  DrawnStatute statute = three_stages();
  statute.stage_list.push_back(
      {"pulau", {"pulau", "island"}, StageKind::closed, "", Basis::unknown});
  const Workflow workflow = workflow_on(statute);
  const std::string picture = diagram(workflow, format, Language::english, nullptr);
  BOOST_TEST(picture.find("Island") != std::string::npos);
}

BOOST_DATA_TEST_CASE(titles_of_the_workflow_replace_those_of_the_statute, every_format, format) {
  const DrawnStatute statute = three_stages();
  Workflow workflow = workflow_on(statute);
  StageDef stage;
  stage.id = StageId("b");
  stage.title = Text("tahap tengah", "the middle stage");
  workflow.stages.push_back(stage);
  const std::string picture = diagram(workflow, format, Language::indonesian, nullptr);
  BOOST_TEST(picture.find("Tahap tengah") != std::string::npos);
  BOOST_TEST(picture.find("Mulai") != std::string::npos);
  BOOST_TEST(diagram(workflow, format, Language::english, nullptr).find("The middle stage") !=
             std::string::npos);
}

BOOST_DATA_TEST_CASE(what_does_not_rest_on_the_law_says_so_in_words, every_format, format) {
  const std::string picture = diagram(compiled_procedure(), format, Language::indonesian, nullptr);
  BOOST_TEST(picture.find("30(2)") != std::string::npos);
  for (const std::string_view word :
       {"tafsir", "PP diam", "belum diketahui", "Permendagri", "dibaca"}) {
    BOOST_TEST(picture.find(word) != std::string::npos, "no word " << word);
  }
}

BOOST_DATA_TEST_CASE(every_stage_can_be_marked_once_and_in_words, every_format, format) {
  const Workflow workflow = compiled_procedure();
  for (const Stage& stage : ksdpl_pp_28_2018().stages()) {
    if (stage.kind == StageKind::side) continue;
    const Configuration at = configuration_at(stage);
    const std::string indonesian = diagram(workflow, format, Language::indonesian, &at);
    const std::string english = diagram(workflow, format, Language::english, &at);
    BOOST_TEST(count(indonesian, "di sini") == 1U, "not once at " << stage.id);
    BOOST_TEST(count(english, "◀ here") == 1U, "not once at " << stage.id);
  }
}

BOOST_DATA_TEST_CASE(no_place_is_marked_without_a_case, every_format, format) {
  const std::string picture = diagram(compiled_procedure(), format, Language::indonesian, nullptr);
  BOOST_TEST(count(picture, "di sini") == 0U);
  BOOST_TEST(count(picture, "aktif") == 0U);
}

BOOST_DATA_TEST_CASE(the_active_states_of_side_regions_are_named_active, every_format, format) {
  const Configuration at{
      "pelaksanaan/perubahan+laporan_jatuh_tempo+belum_ada_rencana_tahunan+"
      "tanpa_hambatan+tanpa_perselisihan",
      "ditunda"};
  const std::string picture = diagram(compiled_procedure(), format, Language::english, &at);
  BOOST_TEST(count(picture, "● active") == 5U);
  BOOST_TEST(count(picture, "◀ here") == 1U);
}

BOOST_DATA_TEST_CASE(a_place_the_statute_does_not_know_marks_nothing, every_format, format) {
  const Configuration at{"tidak_ada"};
  const std::string picture = diagram(compiled_procedure(), format, Language::english, &at);
  BOOST_TEST(count(picture, "◀ here") == 0U);
}

BOOST_DATA_TEST_CASE(the_same_procedure_gives_the_same_bytes, every_format, format) {
  const Workflow workflow = compiled_procedure();
  BOOST_TEST(diagram(workflow, format, Language::english, nullptr) ==
             diagram(workflow, format, Language::english, nullptr));
}

BOOST_DATA_TEST_CASE(an_empty_statute_gives_an_empty_picture_and_no_fault, every_format, format) {
  const DrawnStatute empty;
  const std::string picture = diagram(workflow_on(empty), format, Language::indonesian, nullptr);
  BOOST_TEST(picture.ends_with("\n"));
}

BOOST_AUTO_TEST_SUITE_END()
