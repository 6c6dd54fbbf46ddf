// Names that try to steer the terminal never reach it raw, wherever they come from.
#include "cli/terminal.hpp"
#include "cli/visible.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

const std::string hostile = "Shang\x1b[31mhai\x07\n\u202eVAULT\u2066\u009b";

/// Writes past the command line, as another program with the library could.
void open_hostile_case(const Terminal& terminal) {
  const auto journal = open_sqlite_journal("ksdpl.db");
  const auto documents = open_document_store("ksdpl.db");
  Casebook book(*journal, *documents, [&terminal] { return terminal.now; });
  OpenCase command;
  command.id = CaseId("A");
  command.profile.partner = hostile;
  command.profile.region = "=cmd|' /C calc'!A0";
  command.profile.initiative = Initiative::daerah;
  Request request;
  request.actor = hostile;
  request.by = hostile;
  request.on_behalf_of = hostile;
  request.reason = hostile;
  request.key = "k";
  const auto found = find_bundle("ksdpl", {});
  const Answer answer = book.open_case(command, std::get<Bundle>(found), request);
  BOOST_REQUIRE(std::holds_alternative<Receipt>(answer));
}

/// One check for the whole text: a check for each of its characters would take minutes.
void require_harmless(const std::string& text) {
  std::size_t hidden = 0;
  for (std::size_t at = 0; at < text.size();) {
    const cli::CodePoint point = cli::read_code_point(text, at);
    const bool line_end = point.value == U'\n' || point.value == U'\r';
    if (!point.valid || (!line_end && cli::is_hidden(point.value))) ++hidden;
    at += point.length;
  }
  BOOST_TEST(hidden == 0U, "hidden characters in: " << cli::visible(text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_names_tests)

BOOST_AUTO_TEST_CASE(no_verb_in_no_format_passes_a_hostile_name_on) {
  Terminal terminal;
  terminal.must("init");
  open_hostile_case(terminal);
  for (const char* line :
       {"list", "show A", "next A", "why A", "why A 1", "check A", "history A",
        "record A penjajakan --dry-run", "workflow diagram --case A",
        "record A tanda_tangan_naskah", "doc new rencana_kerja_sama --case A",
        "doc new naskah_kerja_sama --case A --lang en", "report case A", "report portfolio"})
    for (const char* format : {"text", "json", "jsonl", "csv"}) {
      const Screen screen = terminal.type(std::string(line) + " --format " + format);
      require_harmless(screen.out);
      require_harmless(screen.err);
    }
}

BOOST_AUTO_TEST_CASE(no_export_passes_a_hostile_name_on) {
  Terminal terminal;
  terminal.must("init");
  open_hostile_case(terminal);
  for (const char* format : {"csv", "jsonl", "xes", "ocel-json"}) {
    const Screen screen = terminal.must(std::string("export A --to ") + format);
    require_harmless(screen.out);
    BOOST_TEST(screen.out.find("Shang") != std::string::npos, format);
  }
}

BOOST_AUTO_TEST_CASE(json_still_carries_the_name_as_it_is) {
  Terminal terminal;
  terminal.must("init");
  open_hostile_case(terminal);
  BOOST_TEST(terminal.must("show A --format json").json()["profile"]["partner"] == hostile);
  BOOST_TEST(terminal.must("history A --format json").json()["events"][0]["reason"] == hostile);
}

BOOST_AUTO_TEST_CASE(text_shows_what_is_hidden) {
  Terminal terminal;
  terminal.must("init");
  open_hostile_case(terminal);
  BOOST_TEST(terminal.must("show A").out.find("Shang\\x1b[31mhai\\x07\\n\\u202eVAULT") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(csv_is_safe_in_a_spreadsheet) {
  Terminal terminal;
  terminal.must("init");
  open_hostile_case(terminal);
  const std::string csv = terminal.must("list --format csv").out;
  BOOST_TEST(csv.find(",'=cmd|' /C calc'!A0,") != std::string::npos, csv);
}

BOOST_AUTO_TEST_CASE(errors_repeat_a_hostile_word_visibly) {
  Terminal terminal;
  for (const std::string& word :
       {std::string("a\x1b[2J"), std::string("a\u202eb"), std::string("a\xff")})
    for (const auto& words :
         {std::vector<std::string>{"show", word}, std::vector<std::string>{word},
          std::vector<std::string>{"list", "--" + word}, std::vector<std::string>{"help", word},
          std::vector<std::string>{"law", "show", word},
          std::vector<std::string>{"list", "--db", word},
          std::vector<std::string>{"workflow", "lint", word}}) {
      const Screen screen = terminal.run(words);
      BOOST_TEST(screen.exit != 0);
      require_harmless(screen.err);
      BOOST_TEST(screen.out.empty());
    }
}

BOOST_AUTO_TEST_CASE(bidi_marks_in_a_name_are_kept_but_shown) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new A --partner 'Al-Quds \u200f\u0627\u0644\u0642\u062f\u0633' --country PS");
  BOOST_TEST(terminal.must("show A").out.find("Al-Quds \\u200f\u0627\u0644\u0642\u062f\u0633") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(colour_is_for_terminals_and_never_in_data) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(terminal.must("show A").out.find('\x1b') == std::string::npos);
  terminal.is_terminal = true;
  BOOST_TEST(terminal.must("show A").out.find('\x1b') != std::string::npos);
  BOOST_TEST(terminal.must("show A --format json").out.find('\x1b') == std::string::npos);
  BOOST_TEST(terminal.must("list --format csv").out.find('\x1b') == std::string::npos);
  terminal.variables["NO_COLOR"] = "1";
  BOOST_TEST(terminal.must("show A").out.find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
