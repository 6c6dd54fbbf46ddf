// Text for people: aligned, wrapped, safe, and readable without colour.
#include "cli/text_writer.hpp"
#include "cli/visible.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

std::string long_sentence() {
  std::string words;
  for (int i = 0; i < 60; ++i)
    words += "kata" + std::to_string(i) + " ";
  return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_writer_tests)

BOOST_AUTO_TEST_CASE(nothing_wrapped_is_wider_than_the_page) {
  TextWriter out(/*colour=*/false);
  out.paragraph(long_sentence(), 4);
  out.field("Label", long_sentence());
  out.item({"[belum]"}, long_sentence(), 2);
  out.table({{{"a"}, {"bb"}, {long_sentence()}}, {{"aaa"}, {"b"}, {"c"}}});
  std::istringstream lines(out.text());
  for (std::string line; std::getline(lines, line);) {
    BOOST_TEST(display_width(line) <= TextWriter::width, line);
    BOOST_TEST(!line.ends_with(' '), "blank at the end of: " << line);
  }
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_the_page_is_kept_whole) {
  const std::string word(200, 'x');
  TextWriter out(/*colour=*/false);
  out.paragraph("a " + word + " b");
  BOOST_TEST(out.text().find(word) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(columns_are_aligned_by_what_is_seen) {
  TextWriter out(/*colour=*/false);
  out.table({{{"\u4e0a\u6d77"}, {"x"}}, {{"abcd"}, {"y"}}}, 0);
  BOOST_TEST(out.text() == "\u4e0a\u6d77  x\nabcd  y\n");
}

BOOST_AUTO_TEST_CASE(data_cannot_break_lines_or_colour_the_screen) {
  const std::string hostile = "a\nb\x1b[31mc\u202e";
  TextWriter out(/*colour=*/true);
  out.line(hostile);
  out.paragraph(hostile);
  out.field(hostile, hostile);
  out.copyable(hostile, hostile);
  out.item({hostile}, hostile);
  out.table({{{hostile}, {hostile}}});
  BOOST_TEST(out.text().find("\x1b[31m") == std::string::npos);
  BOOST_TEST(out.text().find("\u202e") == std::string::npos);
  BOOST_TEST(out.text().find("a\\nb\\x1b[31mc\\u202e") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(colour_only_adds_to_the_words) {
  const auto render = [](bool colour) {
    TextWriter out(colour);
    out.item({"[belum]", Tone::bad}, "kurang");
    out.line("judul", Tone::strong);
    return out.text();
  };
  std::string coloured = render(true);
  BOOST_TEST(coloured != render(false));
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b'))
    coloured.erase(at, coloured.find('m', at) - at + 1);
  BOOST_TEST(coloured == render(false));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
