// Facts that try to become markup stay text: no section, no front line, no HTML comes of them.
#include "documents/writing.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

const std::vector<std::string> hostile{
    "<script>alert(1)</script>",
    "<!-- x",
    "--> [[belum diisi]]",
    "[x](http://contoh.example)",
    "![x](/etc/passwd)",
    "# Latar belakang",
    "\n\n## Objek kerja sama\n\nisi",
    "---",
    "\n---\nformat: lain\n---\n",
    "a | b | c",
    "`kode` ```",
    "~~~",
    "*a* _b_ **c**",
    "=1+1",
    "+1",
    "-1",
    "@x",
    "1. satu",
    "> kutipan",
    "&lt;b&gt; &copy;",
    "$x$ \\input{/etc/passwd}",
    "{{< include x >}} {#id .class}",
    "[[belum diisi]]",
    "Shang\x1b[31mhai\x07\u202eVAULT\u2066",
    "\xff\xfe",
    "http://contoh.example/?a=b&c=d",
    "baris satu\\",
    "    ## Subjek kerja sama",
};

DocumentDraft draft_with(const std::string& value) {
  DocumentDraft draft = draft_of();
  for (DocumentLine& line : draft.facts)
    line.value = value;
  draft.record.push_back({value, value, std::nullopt});
  draft.marks = value;
  return draft;
}

std::vector<std::string> titles_of(const WrittenDocument& document) {
  std::vector<std::string> titles;
  for (const DocumentBlock& block : document.blocks)
    titles.push_back(block.title);
  return titles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_tests)

BOOST_AUTO_TEST_CASE(no_fact_makes_a_section_or_a_finding) {
  for (const std::string& id : format_ids()) {
    const DocumentFormat format = format_named(id);
    const auto expected = titles_of(written(to_markdown(format, draft_of())));
    for (const std::string& value : hostile) {
      const std::string text = filled_in(to_markdown(format, draft_with(value)));
      const WrittenDocument document = written(text);
      BOOST_TEST((titles_of(document) == expected), id << " with " << value);
      BOOST_TEST(document.front.document == id);
      BOOST_TEST(check_document(document, format).empty(), id << " with " << value);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_was_written_compares_equal_to_the_case) {
  const DocumentFormat format = format_named("rencana_kerja_sama");
  for (const std::string& value : hostile) {
    const DocumentDraft draft = draft_with(value);
    BOOST_TEST(compare_with_case(written(to_markdown(format, draft)), draft).empty(), value);
  }
}

BOOST_AUTO_TEST_CASE(every_pair_of_signs_stays_one_line_of_text) {
  const DocumentFormat format = format_named("rencana_kegiatan_tahunan");
  const std::string signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ a1\n\t";
  for (const char first : signs) {
    std::string all;
    for (const char second : signs)
      all += std::string{first, second, first} + "x";
    const DocumentDraft draft = draft_with(all);
    const WrittenDocument document = written(filled_in(to_markdown(format, draft)));
    BOOST_TEST(document.blocks.size() == format.sections.size() + 3, all);
    BOOST_TEST(check_document(document, format).empty(), all);
  }
}

BOOST_AUTO_TEST_CASE(front_lines_hold_one_line_each) {
  DocumentDraft draft = draft_of();
  draft.case_id = "A\n---\n# x";
  draft.workflow = "ksdpl\ncase: B";
  const WrittenDocument document = written(to_markdown(format_named("kajian"), draft));
  BOOST_TEST(document.front.case_id == "A --- # x");
  BOOST_TEST(document.front.workflow == "ksdpl case: B");
}

BOOST_AUTO_TEST_CASE(guidance_cannot_end_its_comment) {
  DocumentFormat format = format_named("kajian");
  format.sections.front().guidance = {"a --> ## x --!> b", "a --> b"};
  const WrittenDocument document = written(filled_in(to_markdown(format, draft_of())));
  BOOST_TEST(document.body.find("## x") == std::string::npos);
  BOOST_TEST(check_document(document, format).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
