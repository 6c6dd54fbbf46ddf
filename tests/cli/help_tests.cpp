// Help for every verb, with an example that can be typed.
#include "cli/arguments.hpp"
#include "cli/terminal.hpp"

#include <fstream>
#include <iterator>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

BOOST_AUTO_TEST_SUITE(help_tests)

BOOST_AUTO_TEST_CASE(every_verb_explains_itself_in_both_languages) {
  Terminal terminal;
  for (const cli::Verb* verb : cli::verbs()) {
    const std::string line = "help " + std::string(verb->name);
    for (const char* language : {"id", "en"}) {
      const Screen screen = terminal.must(line + " --lang " + language);
      BOOST_TEST(screen.out.find(verb->example) != std::string::npos, line);
      BOOST_TEST(screen.err.empty());
    }
    BOOST_TEST(terminal.must(std::string(verb->name) + " --help").out == terminal.must(line).out);
  }
}

BOOST_AUTO_TEST_CASE(every_example_parses_to_its_verb) {
  for (const cli::Verb* verb : cli::verbs()) {
    BOOST_REQUIRE(verb->example.starts_with("ksdpl "));
    const cli::Invocation found = cli::parse(shell_words(verb->example.substr(6)));
    BOOST_TEST(found.verb().name == verb->name);
  }
}

BOOST_AUTO_TEST_CASE(every_example_can_be_run) {
  const std::set<std::string> taken_in{".pdf", ".txt", ".sig", ".yaml", ".json", ".pub"};
  // These take long and are run elsewhere; of those the file has to be a real one.
  const std::set<std::string_view> long_ones{"demo", "workflow check", "workflow test"};
  const std::set<std::string_view> demanding{"key add", "sign", "verify", "restore"};
  for (const cli::Verb* verb : cli::verbs()) {
    if (long_ones.contains(verb->name)) continue;
    Terminal terminal;
    const std::vector<std::string> words = shell_words(verb->example.substr(6));
    for (const std::string& word : words)
      if (taken_in.contains(std::filesystem::path(word).extension().string()))
        terminal.folder.write(word, "isi\n");
    if (verb->name != "init") terminal.must("init");
    if (verb->name != "init" && verb->name != "new")
      terminal.must("new SHANGHAI-2026 --on 2026-01-05");
    const Screen screen = terminal.run(words);
    // It may be refused, or find nothing; but it is no fault, and its words are right.
    BOOST_TEST(screen.exit != 1, verb->example << "\n" << screen.err);
    BOOST_TEST((screen.exit != 2 || demanding.contains(verb->name)), verb->example << "\n"
                                                                                   << screen.err);
  }
}

BOOST_AUTO_TEST_CASE(the_list_names_every_verb) {
  Terminal terminal;
  const std::string list = terminal.must("help").out;
  for (const cli::Verb* verb : cli::verbs()) {
    // Plumbing is explained when asked for, and not listed.
    const bool listed = list.find("\n  " + std::string(verb->name) + " ") != std::string::npos;
    BOOST_TEST(listed == !verb->plumbing, verb->name);
  }
}

BOOST_AUTO_TEST_CASE(every_help_text_is_there_in_both_languages) {
  const auto check = [](std::span<const cli::Argument> arguments) {
    for (const cli::Argument& argument : arguments) {
      BOOST_TEST(!argument.help.id.empty(), argument.name);
      BOOST_TEST(!argument.help.en.empty(), argument.name);
    }
  };
  check(cli::global_arguments());
  check(cli::writing_arguments());
  check(cli::reading_arguments());
  for (const cli::Verb* verb : cli::verbs()) {
    BOOST_TEST(!verb->summary.id.empty());
    BOOST_TEST(!verb->summary.en.empty());
    check(verb->own);
  }
}

BOOST_AUTO_TEST_CASE(english_help_shows_english_names_of_what_is_filled_in) {
  const std::set<std::string> english{
      "ACTOR",  "CHOICE",  "PILLAR",   "TITLE",    "CITATION",    "CODE",   "FILE",
      "FOLDER", "FORMAT",  "ENTRY",    "ISSUER",   "KEY",         "KIND",   "LANGUAGE",
      "LEVEL",  "MOMENT",  "NAME",     "NUMBER",   "OBJECT",      "OFFICE", "PAPER",
      "PART",   "PARTNER", "REASON",   "RECORDER", "REGION",      "ROLE",   "SERVICE",
      "STEP",   "VALUE",   "WHO",      "WORKFLOW", "REQUIREMENT", "DATE",   "ID",
      "TIME",   "CASE",    "SEVERITY", "COUNT",    "ADDRESSEE",   "STAGE",  "CLASS"};
  Terminal terminal;
  const auto help = terminal.must("help --format json --lang en").json();
  for (const auto& verb : help["verbs"]) {
    for (const auto& argument : verb["arguments"]) {
      const auto value = argument["value"].get<std::string>();
      std::string word;
      for (const char c : value + " ") {
        if (c >= 'A' && c <= 'Z') {
          word += c;
          continue;
        }
        BOOST_TEST((word.size() < 2 || english.contains(word)), verb["verb"] << " " << value);
        word.clear();
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_manual_has_a_section_for_every_verb) {
  std::ifstream file(KSDPL_SOURCE_DIR "/docs/cli.md");
  const std::string manual{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  for (const cli::Verb* verb : cli::verbs())
    BOOST_TEST(manual.find("### " + std::string(verb->name) + "\n") != std::string::npos,
               verb->name);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
