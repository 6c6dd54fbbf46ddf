// The manual page: everything of the tables is on it, and nothing of it is taken for a command.
#include "cli/man_page.hpp"
#include "cli/roff.hpp"
#include "cli/terminal.hpp"

#include <regex>
#include <set>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

BOOST_AUTO_TEST_SUITE(man_tests)

BOOST_AUTO_TEST_CASE(text_stays_text) {
  using cli::RoffWriter;
  BOOST_TEST(RoffWriter::escaped(".SH X") == "\\&.SH X");
  BOOST_TEST(RoffWriter::escaped("'br") == "\\(aqbr");
  BOOST_TEST(RoffWriter::escaped("a\\fBb") == "a\\efBb");
  BOOST_TEST(RoffWriter::escaped("--on") == "\\-\\-on");
  BOOST_TEST(RoffWriter::escaped("\"a\" `b` ^~") == "\\(dqa\\(dq \\(gab\\(ga \\(ha\\(ti");
  BOOST_TEST(RoffWriter::escaped("a\n.SH b\tc") == "a .SH b c");
  BOOST_TEST(RoffWriter::escaped("caf\xc3\xa9") == "caf\\[u00E9]");
  BOOST_TEST(RoffWriter::escaped("\x1b[31m") == "\\ex1b[31m");
}

BOOST_AUTO_TEST_CASE(every_line_that_begins_with_a_dot_is_a_macro_we_meant) {
  const std::set<std::string> meant{".TH", ".SH", ".SS", ".PP", ".TP",
                                    ".RS", ".RE", ".nf", ".fi", ".\\\""};
  for (const Language language : {Language::indonesian, Language::english}) {
    std::istringstream page(cli::man_page(language, "1.2.3", "2026-01-02"));
    for (std::string line; std::getline(page, line);) {
      BOOST_TEST(!line.starts_with('\''), line);
      if (line.starts_with('.')) BOOST_TEST(meant.contains(line.substr(0, line.find(' '))), line);
      for (const char c : line)
        BOOST_REQUIRE_MESSAGE((c >= ' ' && c <= '~'), line);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_verb_and_option_is_on_the_page_in_both_languages) {
  for (const Language language : {Language::indonesian, Language::english}) {
    const std::string page = cli::man_page(language, "1.2.3", "2026-01-02");
    const auto shows = [&](std::string_view text) {
      return page.find(cli::RoffWriter::escaped(text)) != std::string::npos;
    };
    for (const cli::Verb* verb : cli::verbs()) {
      BOOST_TEST(page.find(".SS \"" + cli::RoffWriter::escaped(cli::synopsis_of(*verb)) + "\"\n") !=
                     std::string::npos,
                 verb->name);
      BOOST_TEST(shows(verb->example), verb->example);
      BOOST_TEST(shows(verb->summary.in(language)), verb->name);
      for (const cli::Argument& argument : verb->own)
        BOOST_TEST(shows(argument.help.in(language)), argument.name);
    }
    for (const cli::Argument& argument : cli::global_arguments())
      BOOST_TEST(shows(argument.help.in(language)), argument.name);
  }
}

BOOST_AUTO_TEST_CASE(the_verb_prints_the_page_of_the_language) {
  Terminal terminal;
  BOOST_TEST(terminal.must("man").out.find("\n.SH \"NAMA\"\n") != std::string::npos);
  BOOST_TEST(terminal.must("man --lang en").out.find("\n.SH \"NAME\"\n") != std::string::npos);
  BOOST_TEST(terminal.must("man --format json").json()["page"] == terminal.must("man").out);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
