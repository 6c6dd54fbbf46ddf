// What is a document and what is none, and where its headings are.
#include "documents/writing.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

const std::string front =
    "---\n"
    "format: ksdpl.document/1\n"
    "document: kajian\n"
    "case: A\n"
    "workflow: ksdpl\n"
    "workflow_hash: 0123\n"
    "written: 2026-03-02\n"
    "language: id\n"
    "---\n";

/// Returns "LINE code" for each reason why the text is no document.
std::vector<std::string> refused(const std::string& text) {
  std::vector<std::string> reasons;
  for (const Diagnostic& error : read_document("x.md", text).errors) {
    BOOST_TEST(error.at.file == "x.md");
    BOOST_TEST(!error.message.id.empty());
    BOOST_TEST(error.message.id != error.message.en);
    reasons.push_back(std::to_string(error.at.line) + " " + error.code);
  }
  return reasons;
}

using Words = std::vector<std::string>;

Words titles(const std::string& body) {
  Words found;
  for (const DocumentBlock& block : written(front + body).blocks)
    found.push_back(std::to_string(block.line) + " " + block.title);
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_tests)

BOOST_AUTO_TEST_CASE(what_is_no_document_is_refused_with_its_place) {
  BOOST_TEST(refused("") == Words{"1 no-front-lines"}, boost::test_tools::per_element());
  BOOST_TEST(refused("# Kajian\n") == Words{"1 no-front-lines"}, boost::test_tools::per_element());
  BOOST_TEST(refused("PK\x03\x04...") == Words{"1 not-markdown"}, boost::test_tools::per_element());
  BOOST_TEST(refused("%PDF-1.7") == Words{"1 not-markdown"}, boost::test_tools::per_element());
  BOOST_TEST(refused(front + "a\nb\xff\n") == Words{"11 not-utf8"},
             boost::test_tools::per_element());
  BOOST_TEST(refused(front + std::string("a\0b", 3)) == Words{"10 nul-byte"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(front_lines_that_are_wrong_are_told_all_at_once) {
  BOOST_TEST(
      refused(with(front, "ksdpl.document/1", "ksdpl.document/2")) == Words{"2 wrong-format"},
      boost::test_tools::per_element());
  BOOST_TEST(
      refused(with(front, "case: A", "kasus: A")) == (Words{"4 bad-front-line", "1 missing-key"}),
      boost::test_tools::per_element());
  BOOST_TEST(refused(with(front, "case: A", "case: A\ncase: B")) == Words{"5 duplicate-key"},
             boost::test_tools::per_element());
  BOOST_TEST(refused(with(front, "language: id", "language: jawa")) == Words{"8 bad-language"},
             boost::test_tools::per_element());
  BOOST_TEST(refused(with(front, "case: A", "case:")) == Words{"4 missing-key"},
             boost::test_tools::per_element());
  BOOST_TEST(refused("---\nformat: ksdpl.document/1\n").front() == "1 open-front-lines");
}

BOOST_AUTO_TEST_CASE(line_ends_and_the_byte_order_mark_of_other_systems_are_read) {
  std::string text = front + "# Judul\n\nisi\n";
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
    text.replace(at, 1, "\r\n");
  const WrittenDocument document = written("\xEF\xBB\xBF" + text);
  BOOST_TEST(document.front.case_id == "A");
  BOOST_TEST(document.blocks.back().title == "Judul");
}

BOOST_AUTO_TEST_CASE(headings_of_the_first_two_levels_begin_a_block) {
  const Words expected{"1 ", "10 Satu", "12 Dua", "16 Tiga", "18 Empat"};
  BOOST_TEST(titles("# Satu\n"
                    "isi\n"
                    "## Dua ##\n"
                    "### anak bagian\n"
                    "isi\n"
                    "\n"
                    "Tiga\n"
                    "----\n"
                    "Empat\n"
                    "=====\n") == expected,
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_heading_is_none) {
  const Words only{"1 "};
  for (const char* body :
       {"```\n# kode\n```\n", "~~~~\n## kode\n~~~\n~~~~\n", "    # kode\n", "> # kutipan\n",
        "<!-- # petunjuk -->\n", "<!--\n# petunjuk\n-->\n", "#tanpa spasi\n", "\\# bukan\n",
        "- butir\n---\n", "\n---\n", "a | b\n---\n", "####### tujuh\n"})
    BOOST_TEST(titles(body) == only, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_comment_or_a_block_that_is_not_closed_is_pointed_out) {
  const auto trouble = [](const std::string& body) {
    const WrittenDocument document = written(front + body);
    return lines_of(document.troubles);
  };
  BOOST_TEST(trouble("a\n<!-- b\n# c\n") == Words{"11 open-comment"},
             boost::test_tools::per_element());
  BOOST_TEST(trouble("a\n\n```\n# c\n") == Words{"12 open-fence"},
             boost::test_tools::per_element());
  BOOST_TEST(trouble("a <!-- b --> c <!-- d\n--> e\n").empty());
}

BOOST_AUTO_TEST_CASE(the_body_is_the_text_without_front_lines_and_comments) {
  BOOST_TEST(written(front + "# A\n<!-- b\nc --> d\n```\n<!-- e -->\n```\n").body ==
             "# A\n\n d\n```\n<!-- e -->\n```\n");
}

BOOST_AUTO_TEST_CASE(deep_and_long_texts_are_read) {
  const std::string deep(100'000, '>');
  const std::string marks(100'000, '#');
  const std::string open = std::string(50'000, '[') + std::string(50'000, '`');
  BOOST_TEST(titles(deep + "\n" + marks + "\n" + open + "\n").size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
