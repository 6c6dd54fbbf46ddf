// The page we draw ourselves: well-formed, readable without colour, nothing on top of anything
// else.
#include "ksdpl/diagram.hpp"

#include "diagram/statutes.hpp"
#include "diagram/svg_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace {

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

constexpr std::array both_languages{Language::indonesian, Language::english};

SvgPage page_of(const Workflow& workflow, Language language, const Configuration* at = nullptr) {
  return SvgPage(diagram(workflow, DiagramFormat::svg, language, at));
}

bool is_move(const Group& group) {
  return group.title.find(" -> ") != std::string::npos;
}

/// Reports every pair of words that lie on each other, every line through words, and every word
/// that leaves the page.
void check_nothing_overlaps(const SvgPage& page) {
  const std::vector<Word> words = page.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t j = i + 1; j < words.size(); ++j) {
      BOOST_TEST(!words[i].area.touches(words[j].area),
                 "'" << words[i].words << "' lies on '" << words[j].words << "'");
    }
    for (const Area& segment : page.segments()) {
      BOOST_TEST(!words[i].area.touches(segment), "a line runs through '" << words[i].words << "'");
    }
    BOOST_TEST(words[i].area.left >= 0.0, "outside the page: " << words[i].words);
    BOOST_TEST(words[i].area.bottom <= std::stod(page.root().attribute("viewBox").substr(8)),
               "outside the page: " << words[i].words);
  }
}

double luminance(const std::string& colour) {
  const auto channel = [&](std::size_t at) {
    const double share = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_tests)

BOOST_AUTO_TEST_CASE(what_a_region_adds_is_marked_in_words_and_nothing_lies_on_anything_else) {
  Workflow workflow = compiled_procedure();
  workflow.overlay = Overlay{"ksdpl", {"Provinsi DKI Jakarta", "Jakarta"}, "daerah/uji.yaml", {}};
  StepDef step;
  step.id = StepId{"penyusunan_kajian"};
  step.stage = StageId{"konsultasi_pk"};
  step.at.file = "daerah/uji.yaml";
  workflow.steps.push_back(step);
  const Configuration here{"konsultasi_pk", "berjalan"};
  for (const Language language : both_languages) {
    const SvgPage page = page_of(workflow, language, &here);
    check_nothing_overlaps(page);
    int marks = 0;
    for (const Word& word : page.words()) {
      const bool region = word.words.find("+ daerah") != std::string::npos ||
                          word.words.find("+ region") != std::string::npos;
      marks += region ? 1 : 0;
    }
    BOOST_TEST(marks == 1);
  }
}

BOOST_AUTO_TEST_CASE(the_reader_of_these_tests_refuses_what_is_not_well_formed) {
  const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  BOOST_CHECK_NO_THROW(read_xml(head + R"(<a b="&lt;">x<c/></a>)"));
  for (const char* body : {"<a>", "<a></b>", R"(<a b="1" b="2"/>)", "<a>&</a>", "<a>\x01</a>",
                           "<a/><b/>", R"(<a b="<"/>)", "<a b=1/>", "<a>]]></a>"}) {
    BOOST_CHECK_THROW(read_xml(head + body), XmlError);
  }
}

BOOST_AUTO_TEST_CASE(the_page_is_well_formed_and_nothing_on_it_overlaps) {
  for (const Language language : both_languages) {
    check_nothing_overlaps(page_of(compiled_procedure(), language));
  }
}

BOOST_AUTO_TEST_CASE(nothing_overlaps_wherever_the_case_stands) {
  for (const Stage& stage : ksdpl_pp_28_2018().stages()) {
    if (stage.kind == StageKind::side) continue;
    const Configuration at = configuration_at(stage);
    check_nothing_overlaps(page_of(compiled_procedure(), Language::indonesian, &at));
  }
}

BOOST_AUTO_TEST_CASE(the_page_fits_a4) {
  for (const Language language : both_languages) {
    const SvgPage page = page_of(compiled_procedure(), language);
    BOOST_TEST(page.root().attribute("width").ends_with("mm"));
    BOOST_TEST(page.root().number("width") <= 210.0);
    BOOST_TEST(page.root().number("height") <= 297.0);
    BOOST_TEST(page.root().number("width") >= 165.0, "the page is too long to be read on paper");
  }
}

BOOST_AUTO_TEST_CASE(the_page_introduces_itself_to_those_who_do_not_see_it) {
  const Configuration at{"menunggu_dprd", "berjalan"};
  const SvgPage page = page_of(compiled_procedure(), Language::english, &at);
  BOOST_TEST(page.root().attribute("role") == "img");
  BOOST_TEST(page.root().attribute("lang") == "en");
  BOOST_TEST(page.elements()[1].name == "title");
  BOOST_TEST(page.elements()[1].text == "Cooperation with a local government abroad");
  BOOST_TEST(page.elements()[2].name == "desc");
  BOOST_TEST(page.elements()[2].text.find("The case is at the stage: Waiting for the DPRD.") !=
             std::string::npos);
  const std::string labels = page.root().attribute("aria-labelledby");
  BOOST_TEST(labels ==
             page.elements()[1].attribute("id") + ' ' + page.elements()[2].attribute("id"));
}

BOOST_AUTO_TEST_CASE(the_page_needs_nothing_from_elsewhere) {
  const std::string svg =
      diagram(compiled_procedure(), DiagramFormat::svg, Language::indonesian, nullptr);
  for (const char* word :
       {"href", "url(", "<script", "<style", "<image", "<foreignObject", "@import"}) {
    BOOST_TEST(svg.find(word) == std::string::npos, "the page holds " << word);
  }
}

BOOST_AUTO_TEST_CASE(a_move_is_dashed_exactly_when_it_does_not_rest_on_the_law) {
  std::size_t moves = 0;
  for (const Group& group : page_of(compiled_procedure(), Language::english).groups()) {
    if (!is_move(group)) continue;
    ++moves;
    const bool law = group.title.find("(law, ") != std::string::npos;
    BOOST_TEST(group.lines == 1U);
    BOOST_TEST((group.dashed_lines == 0U) == law, group.title);
    BOOST_TEST((group.words.find("· law ") != std::string::npos) == law, group.words);
  }
  BOOST_TEST(moves > 30U);
}

BOOST_AUTO_TEST_CASE(a_move_shows_its_number_and_its_title) {
  const Statute& statute = ksdpl_pp_28_2018();
  const std::vector<Group> groups = page_of(compiled_procedure(), Language::indonesian).groups();
  for (const Row& row : statute.rows()) {
    std::string title(statute.move(row.move)->title.id);
    title.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(title.front())));
    const std::string words = std::string(row.number) + ' ' + title;
    const std::string arrow = std::string(row.source) + " -> " + std::string(row.target);
    const bool shown = std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
      return group.words.find(words) != std::string::npos &&
             group.title.find(arrow) != std::string::npos;
    });
    BOOST_TEST(shown, "not shown: " << words);
  }
}

BOOST_AUTO_TEST_CASE(a_stage_has_one_box_with_its_title_and_its_article) {
  const std::vector<Group> groups = page_of(compiled_procedure(), Language::indonesian).groups();
  for (const Stage& stage : ksdpl_pp_28_2018().stages()) {
    const auto boxes = std::count_if(groups.begin(), groups.end(),
                                     [&](const Group& group) { return group.title == stage.id; });
    BOOST_TEST(boxes == 1, stage.id << " has " << boxes << " boxes");
  }
  const auto box = std::find_if(groups.begin(), groups.end(),
                                [](const Group& group) { return group.title == "menunggu_dprd"; });
  BOOST_TEST_REQUIRE((box != groups.end()));
  BOOST_TEST(box->words == "6. Menunggu persetujuan DPRD hukum 30(4)");
}

BOOST_AUTO_TEST_CASE(withdrawal_from_any_stage_is_one_arrow_that_says_so) {
  const std::vector<Group> groups = page_of(compiled_procedure(), Language::indonesian).groups();
  const auto arrows = std::count_if(groups.begin(), groups.end(), [](const Group& group) {
    return group.title.find("tarik_oleh_daerah") != std::string::npos;
  });
  BOOST_TEST(arrows == 1);
  const std::vector<Word> words = page_of(compiled_procedure(), Language::indonesian).words();
  BOOST_TEST(std::any_of(words.begin(), words.end(),
                         [](const Word& word) { return word.words == "setiap tahap 1–16"; }));
}

BOOST_AUTO_TEST_CASE(words_stand_out_from_every_ground) {
  const Configuration at{"menunggu_dprd", "berjalan"};
  std::set<std::string> inks;
  std::set<std::string> grounds;
  const SvgPage page = page_of(compiled_procedure(), Language::indonesian, &at);
  for (const XmlElement& element : page.elements()) {
    const std::string fill = element.attribute("fill");
    if (element.name == "text") inks.insert(fill);
    if (element.name == "rect" && fill != "none") grounds.insert(fill);
  }
  for (const std::string& ink : inks) {
    for (const std::string& ground : grounds) {
      const double contrast = (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
      BOOST_TEST(contrast >= 7.0, ink << " on " << ground);
    }
  }
}

BOOST_AUTO_TEST_CASE(hostile_titles_are_shown_and_do_nothing) {
  DrawnStatute statute = three_stages();
  statute.stage_list[1].title = {hostile, hostile};
  statute.move_list[0].title = {hostile, hostile};
  Workflow workflow = workflow_on(statute);
  workflow.title = Text(std::string(hostile), std::string(hostile));
  const std::string svg = diagram(workflow, DiagramFormat::svg, Language::indonesian, nullptr);
  const SvgPage page(svg);
  check_nothing_overlaps(page);
  BOOST_TEST(svg.find("<script") == std::string::npos);
  BOOST_TEST(page.elements()[1].text.find("<script>alert(\"1\")</script> & ]]> '") == 0U);
  BOOST_TEST(svg.find("\xE2\x80\xAE") == std::string::npos,
             "a bidirectional control is in the page");
}

BOOST_AUTO_TEST_CASE(a_very_long_word_is_cut_rather_than_let_out_of_its_box) {
  DrawnStatute statute = three_stages();
  const std::string long_word(300, 'w');
  statute.stage_list[1].title = {long_word, long_word};
  check_nothing_overlaps(page_of(workflow_on(statute), Language::indonesian));
}

BOOST_AUTO_TEST_CASE(moves_without_a_place_in_the_lay_out_are_listed) {
  DrawnStatute statute = three_stages();
  statute.stage_list.push_back({"d", {"satu", "one"}, StageKind::closed, "", Basis::unknown});
  statute.stage_list.push_back({"e", {"dua", "two"}, StageKind::closed, "", Basis::unknown});
  statute.row_list.push_back({"N1", "m", "b", "lagi", "d", "x", Basis::unknown, "", false, {}});
  statute.row_list.push_back({"N2", "m", "d", "lagi", "e", "x", Basis::unknown, "", false, {}});
  const SvgPage page = page_of(workflow_on(statute), Language::english);
  check_nothing_overlaps(page);
  const std::vector<Word> words = page.words();
  BOOST_TEST(std::any_of(words.begin(), words.end(), [](const Word& word) {
    return word.words == "N2 One → Two: Go on again · unknown*";
  }));
}

BOOST_AUTO_TEST_CASE(a_move_between_two_states_beside_the_procedure_is_listed_under_them) {
  DrawnStatute statute = three_stages();
  for (const char* id : {"p", "q", "r"}) {
    statute.stage_list.push_back({id, {id, id}, StageKind::side, "", Basis::unknown});
  }
  statute.row_list.push_back({"H1", "m", "p", "maju", "q", "x", Basis::unknown, "", false, {}});
  statute.row_list.push_back({"H2", "m", "p", "maju", "r", "x", Basis::unknown, "", false, {}});
  statute.row_list.push_back({"H3", "m", "q", "lagi", "r", "x", Basis::unknown, "", false, {}});
  const SvgPage page = page_of(workflow_on(statute), Language::english);
  check_nothing_overlaps(page);
  const std::vector<Group> groups = page.groups();
  BOOST_TEST(std::any_of(groups.begin(), groups.end(), [](const Group& group) {
    return group.title == "H3 q -> r: lagi (unknown)" &&
           group.words == "Q → R: H3 Go on again · unknown*" && group.lines == 1U;
  }));
}

BOOST_AUTO_TEST_SUITE_END()
