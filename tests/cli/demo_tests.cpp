// `ksdpl demo` from an empty folder: every command ends as it should, nothing invented is shown as
// fact.
#include "cli/demo_script.hpp"
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

BOOST_AUTO_TEST_SUITE(demo_tests)

BOOST_AUTO_TEST_CASE(every_command_of_the_demo_ends_as_it_should) {
  for (const char* language : {"id", "en"}) {
    Terminal terminal;
    const Screen screen = terminal.type(std::string("demo --lang ") + language);
    BOOST_TEST(screen.exit == 0,
               screen.out.substr(screen.out.size() > 2000 ? screen.out.size() - 2000 : 0)
                   << screen.err);
    BOOST_TEST(screen.err.empty());
    BOOST_TEST(terminal.must("show CONTOH-SHANGHAI --format json").json()["stage"] ==
               "ditandatangani");
  }
}

BOOST_AUTO_TEST_CASE(the_demo_shows_both_refusals_the_return_and_the_deadline) {
  Terminal terminal;
  const std::string shown = terminal.must("demo").out;
  for (const char* words :
       {"[exit 3]", "PP 28/2018 Pasal 30 ayat (3) huruf f", "PP 28/2018 Pasal 33 ayat (4)",
        "libur nasional", "pertimbangan_menteri perbaiki_rencana", "$ ksdpl why CONTOH-SHANGHAI",
        "$ ksdpl history CONTOH-SHANGHAI", "dinyatakan, tidak diuji", "tidak diketahui",
        "2021-06-28", "2021-11-05", "2022-06-13"})
    BOOST_TEST(shown.find(words) != std::string::npos, words);
}

BOOST_AUTO_TEST_CASE(the_example_is_labelled_wherever_it_is_shown) {
  Terminal terminal;
  terminal.must("demo");
  for (const char* verb : {"show", "next", "why", "check", "history"})
    BOOST_TEST(terminal.must(std::string(verb) + " CONTOH-SHANGHAI").out.find("[CONTOH]") !=
                   std::string::npos,
               verb);
  BOOST_TEST(terminal.must("list").out.find("[CONTOH]") != std::string::npos);
  for (const char* verb : {"show", "next", "why", "check", "history"})
    BOOST_TEST(
        terminal.must(std::string(verb) + " CONTOH-SHANGHAI --format json").json()["example"] ==
            true,
        verb);
}

BOOST_AUTO_TEST_CASE(the_example_papers_say_that_they_are_none) {
  Terminal terminal;
  terminal.must("demo");
  for (const cli::DemoPaper& paper : cli::demo_papers())
    BOOST_TEST(terminal.folder.read(std::filesystem::path("contoh") / paper.file)
                   .starts_with("CONTOH, bukan dokumen asli\n"),
               paper.file);
}

BOOST_AUTO_TEST_CASE(only_known_dates_of_denpasar_darwin_are_given) {
  Terminal terminal;
  terminal.must("demo");
  const auto history = terminal.must("history DENPASAR-DARWIN --format json").json();
  std::map<std::string, std::string> dates;
  for (const auto& event : history["events"]) {
    if (event["kind"] == "case_opened") continue;
    BOOST_TEST(event["kind"] == "stated");
    dates[event["step"].get<std::string>()] = event["effective"].get<std::string>();
  }
  const std::map<std::string, std::string> expected{{"prakarsa", "tidak_diketahui"},
                                                    {"penjajakan", "tidak_diketahui"},
                                                    {"tanda_tangan_pk", "2021-06-28"},
                                                    {"keputusan_dprd", "2021-11-05"},
                                                    {"tanda_tangan_naskah", "2022-06-13"}};
  BOOST_TEST((dates == expected));
}

BOOST_AUTO_TEST_CASE(the_demo_touches_no_journal_and_no_file_that_is_there) {
  Terminal terminal;
  terminal.must("init");
  const std::string before = terminal.folder.read("ksdpl.db");
  BOOST_TEST(terminal.type("demo").exit == 2);
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
  BOOST_TEST(!std::filesystem::exists("contoh"));
  terminal.folder.write("contoh/naskah.txt", "milik orang lain");
  BOOST_TEST(terminal.type("demo --db lain.db").exit == 2);
  BOOST_TEST(terminal.folder.read("contoh/naskah.txt") == "milik orang lain");
}

BOOST_AUTO_TEST_CASE(the_commands_are_shown_as_one_would_type_them) {
  Terminal terminal;
  const auto json = terminal.must("demo --db lain.db --as budi --format json").json();
  BOOST_TEST(json["schema"] == "ksdpl.demo/1");
  // What the demo shows, typed into a terminal, does the same again.
  Terminal again;
  for (const cli::DemoPaper& paper : cli::demo_papers())
    again.folder.write(std::filesystem::path("contoh") / paper.file, cli::demo_paper_text(paper));
  for (const auto& played : json["commands"]) {
    const std::string command = played["command"].get<std::string>();
    BOOST_REQUIRE(command.starts_with("ksdpl --db lain.db --as budi "));
    const Screen screen = again.type(command.substr(6));
    BOOST_TEST(screen.exit == played["exit"].get<int>(), command << screen.err);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
