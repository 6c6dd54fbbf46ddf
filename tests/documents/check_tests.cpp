// What is missing, empty, twice or odd in a document, and whether it is still that of its case.
#include "documents/writing.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Words = std::vector<std::string>;

struct Plan {
  DocumentFormat format = format_named("rencana_kerja_sama");
  std::string text = filled_in(to_markdown(format, draft_of()));

  [[nodiscard]] std::vector<DocumentFinding> check(const std::string& changed) const {
    return check_document(written(changed), format);
  }
  /// Returns what is found when a section is cut out, from its heading to the next.
  [[nodiscard]] std::string without(const std::string& heading) const {
    const std::size_t at = text.find(heading);
    BOOST_REQUIRE(at != std::string::npos);
    return text.substr(0, at) + text.substr(text.find("\n## ", at) + 1);
  }
  /// Returns the text with a section that holds this alone.
  [[nodiscard]] std::string holding(const std::string& heading, const std::string& content) const {
    const std::size_t at = text.find(heading) + heading.size();
    return text.substr(0, at) + "\n\n" + content + "\n" + text.substr(text.find("\n## ", at));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(check_tests, Plan)

BOOST_AUTO_TEST_CASE(each_of_the_seven_items_is_missed) {
  for (const DocumentSection& section : format.sections) {
    std::string title = section.title.id;
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    const auto found = check(without("## " + title));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found.front().code == "section-missing");
    BOOST_TEST(found.front().section == section.id);
    BOOST_REQUIRE(found.front().basis.has_value());
    BOOST_TEST(to_string(*found.front().basis->citation) == to_string(*section.basis.citation));
  }
}

BOOST_AUTO_TEST_CASE(a_section_without_a_word_is_empty) {
  for (const char* content :
       {"", "   ", "-", "...", "…", "\u2014\u2014", "* \n* ", "<!-- nanti -->", "### Anak\n",
        "\u00a0", "\u200b", "| |\n|---|", "- **Prakarsa:** belum diketahui"})
    BOOST_TEST(codes_of(check(holding("## Ruang lingkup", content))) == Words{"section-empty"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_of_any_script_fill_a_section) {
  for (const char* content :
       {"isi", "7", "東京", "Москва", "القدس", "```\nkode\n```", "| a |\n|---|", "- butir"})
    BOOST_TEST(check(holding("## Ruang lingkup", content)).empty(), content);
}

BOOST_AUTO_TEST_CASE(a_placeholder_that_is_left_is_found_wherever_it_stands) {
  const std::string heading = "## Ruang lingkup";
  const auto codes = [&](const std::string& content) {
    return codes_of(check(holding(heading, content)));
  };
  BOOST_TEST(codes("[[belum diisi]]") == Words{"section-unfilled"},
             boost::test_tools::per_element());
  BOOST_TEST(codes("isi [[Belum Diisi]] isi") == Words{"section-unfilled"},
             boost::test_tools::per_element());
  BOOST_TEST(codes("[[not filled in]]") == Words{"section-unfilled"},
             boost::test_tools::per_element());
  const std::string before = with(text, "# Rencana kerja sama\n", "# Rencana [[belum diisi]]\n");
  BOOST_TEST(check(before).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_section_that_is_there_twice_is_pointed_out) {
  const auto found = check(text + "\n## objek kerja sama\n\nlagi\n");
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found.front().code == "section-twice");
  BOOST_TEST(found.front().section == "objek");
  BOOST_TEST(found.front().text.en.find("line") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_section_the_format_does_not_know_is_noted_and_left) {
  const auto found = check(text + "\n## Lampiran foto\n\nisi\n");
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found.front().code == "section-unknown");
  BOOST_TEST(found.front().note);
}

BOOST_AUTO_TEST_CASE(headings_are_known_by_their_words) {
  for (const char* heading :
       {"## 5. Ruang lingkup", "## E. RUANG LINGKUP", "## V. ruang  lingkup:", "# Ruang lingkup",
        "## **Ruang lingkup** ##", "## Scope", "## ruang_lingkup", "## Ruang lingkup {#scope}",
        "Ruang lingkup\n---"})
    BOOST_TEST(check(with(text, "## Ruang lingkup", heading)).empty(), heading);
  const auto found = check(with(text, "## Ruang lingkup", "## Ruang lingkungan"));
  BOOST_TEST(codes_of(found) == Words{"section-missing"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(html_is_found_outside_of_code_only) {
  const auto codes = [&](const std::string& content) {
    return codes_of(check(holding("## Ruang lingkup", content)));
  };
  for (const char* html : {"isi <script>x</script>", "a <b>c</b>", "a </p>", "a <!DOCTYPE x>",
                           "a <img src=x onerror=y>", "a <?php x ?>", "<iframe"})
    BOOST_TEST(codes(html) == Words{"html"}, boost::test_tools::per_element());
  for (const char* text_only : {"a < b dan c > d", "`<b>`", "\\<b>", "<https://contoh.example>",
                                "<nama@contoh.example>", "```\n<b>\n```", "3 <4"})
    BOOST_TEST(codes(text_only) == Words{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_image_is_noted) {
  const auto found = check(holding("## Ruang lingkup", "isi ![peta](peta.png)"));
  BOOST_TEST(codes_of(found).empty());
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found.front().code == "image");
}

BOOST_AUTO_TEST_CASE(characters_that_hide_are_found_those_of_a_script_are_not) {
  const auto codes = [&](const std::string& content) {
    return codes_of(check(holding("## Ruang lingkup", content)));
  };
  for (const char* hiding : {"a\u202eb", "a\x1b[31mb", "a\u2066b", "a\u2028b"})
    BOOST_TEST(codes(hiding) == Words{"hidden-character"}, boost::test_tools::per_element());
  for (const char* script : {"القدس\u200f", "نمی\u200cخواهم", "a\tb"})
    BOOST_TEST(codes(script) == Words{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_section_that_is_not_mandatory_may_be_missing_or_empty) {
  format.sections[4].mandatory = false;
  BOOST_TEST(check(without("## Ruang lingkup")).empty());
  BOOST_TEST(check(holding("## Ruang lingkup", "")).empty());
  BOOST_TEST(check(holding("## Ruang lingkup", "[[belum diisi]]")).size() == 1U);
}

BOOST_AUTO_TEST_CASE(findings_come_in_the_order_of_their_lines) {
  const auto found = check(to_markdown(format, draft_of()) + "\n<b>\n");
  for (std::size_t i = 1; i < found.size(); ++i)
    BOOST_TEST(found[i - 1].line <= found[i].line);
}

BOOST_AUTO_TEST_CASE(a_document_of_another_case_is_found) {
  DocumentDraft other = draft_of();
  other.case_id = "B";
  BOOST_TEST(lines_of(compare_with_case(written(text), other)) == Words{"4 other-case"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_fact_that_changed_is_found_at_every_place_it_stands) {
  DocumentDraft now = draft_of();
  now.facts[2].value = "Kyoto";
  now.facts[5].value = "prakarsa daerah";
  const auto found = compare_with_case(written(text), now);
  // The partner stands under the subject and among the facts, the initiative under the background.
  BOOST_TEST(
      codes_of(found) == (Words{"fact-differs", "fact-differs", "fact-differs", "fact-differs"}),
      boost::test_tools::per_element());
  BOOST_TEST(found.front().text.en.find("Kyoto") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_fact_is_compared_without_what_editors_add) {
  DocumentDraft now = draft_of();
  now.facts[2].value = "Kitakyushu (kota)";
  const std::string edited = filled_in(to_markdown(format, now));
  std::string other = edited;
  for (std::size_t at = other.find("Kitakyushu (kota)"); at != std::string::npos;
       at = other.find("Kitakyushu (kota)"))
    other.replace(at, 17, "Kitakyushu \\(kota\\) ");
  BOOST_TEST(compare_with_case(written(other), now).empty());
}

BOOST_AUTO_TEST_CASE(another_text_of_the_workflow_is_noted) {
  DocumentDraft now = draft_of();
  now.workflow_hash = "4567";
  const auto found = compare_with_case(written(text), now);
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found.front().code == "other-workflow");
  BOOST_TEST(found.front().note);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
