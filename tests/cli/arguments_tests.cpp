// From words to a verb and its values.
#include "cli/arguments.hpp"
#include "cli/complaint.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

Invocation parsed(const std::vector<std::string>& words) {
  return parse(words);
}

/// Returns the complaint about a line, in English; empty when there is none.
std::string complaint(const std::vector<std::string>& words) {
  try {
    static_cast<void>(parse(words));
  } catch (const Complaint& found) {
    BOOST_TEST((found.exit() == Exit::usage));
    BOOST_TEST(!found.hint().en.empty(), "no hint: " << found.message().en);
    BOOST_TEST(!found.hint().id.empty());
    return found.message().en;
  }
  return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(arguments_tests)

BOOST_AUTO_TEST_CASE(global_options_stand_before_or_after_the_verb) {
  for (const auto& words : {std::vector<std::string>{"--db", "x.db", "show", "A"},
                            std::vector<std::string>{"show", "--db", "x.db", "A"},
                            std::vector<std::string>{"show", "A", "--db=x.db"}}) {
    const Invocation found = parsed(words);
    BOOST_TEST(found.verb().name == "show");
    BOOST_TEST(found.text("--db").value() == "x.db");
    BOOST_TEST(found.needed("CASE") == "A");
  }
}

BOOST_AUTO_TEST_CASE(a_verb_of_two_words_may_have_options_between_them) {
  const Invocation found = parsed({"workflow", "--lang", "en", "lint", "file.yaml"});
  BOOST_TEST(found.verb().name == "workflow lint");
  BOOST_TEST(found.text("WORKFLOW").value() == "file.yaml");
}

BOOST_AUTO_TEST_CASE(a_case_may_be_called_like_a_verb) {
  BOOST_TEST(parsed({"show", "list"}).needed("CASE") == "list");
  BOOST_TEST(parsed({"show", "workflow"}).needed("CASE") == "workflow");
  BOOST_TEST(parsed({"show", "++"}).needed("CASE") == "++");
}

BOOST_AUTO_TEST_CASE(a_missing_value_never_swallows_the_next_option) {
  BOOST_TEST(complaint({"record", "A", "S", "--by", "--dry-run"}) ==
             "the option --by needs a value");
  BOOST_TEST(complaint({"record", "A", "S", "--by"}) == "the option --by needs a value");
  BOOST_TEST(complaint({"record", "A", "S", "--by="}) == "the value of the option --by is empty");
  BOOST_TEST(complaint({"record", "A", "S", "--by", ""}) ==
             "the value of the option --by is empty");
  BOOST_TEST(complaint({"record", "A", "S", "--by=", "--dry-run"}) ==
             "the value of the option --by is empty");
}

BOOST_AUTO_TEST_CASE(a_value_may_begin_with_a_dash_or_hold_an_equals_sign) {
  const Invocation found = parsed({"record", "A", "S", "--by", "-x", "--reason=--by=1"});
  BOOST_TEST(found.text("--by").value() == "-x");
  BOOST_TEST(found.text("--reason").value() == "--by=1");
}

BOOST_AUTO_TEST_CASE(brackets_in_a_value_are_kept) {
  const Invocation found = parsed({"record", "A", "S", "--reason", "[a,b]", "--document", "[x]"});
  BOOST_TEST(found.text("--reason").value() == "[a,b]");
  BOOST_TEST(found.list("--document") == (std::vector<std::string>{"[x]"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(after_two_dashes_every_word_is_a_place) {
  const Invocation found = parsed({"file", "A", "D", "--", "--number"});
  BOOST_TEST(found.needed("PATH") == "--number");
  BOOST_TEST(!found.has("--number"));
}

BOOST_AUTO_TEST_CASE(a_list_is_repeated_or_separated_by_commas) {
  const Invocation found = parsed({"new", "A", "--object", "a, b,,c", "--object", "d"});
  BOOST_TEST(found.list("--object") == (std::vector<std::string>{"a", "b", "c", "d"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_option_that_is_no_list_is_given_once) {
  BOOST_TEST(complaint({"record", "A", "S", "--on", "1", "--on", "2"}) ==
             "the option --on may be given only once");
  BOOST_TEST(complaint({"--db", "a", "list", "--db", "b"}) ==
             "the option --db may be given only once");
}

BOOST_AUTO_TEST_CASE(a_flag_takes_no_value) {
  BOOST_TEST(complaint({"record", "A", "S", "--dry-run=no"}) ==
             "the option --dry-run takes no value");
  BOOST_TEST(parsed({"record", "A", "S", "--dry-run"}).has("--dry-run"));
}

BOOST_AUTO_TEST_CASE(options_of_other_verbs_are_refused_by_name) {
  BOOST_TEST(complaint({"show", "A", "--by", "x"}) == "show has no option --by");
  BOOST_TEST(complaint({"list", "A"}) == "list has no place for this word: A");
  BOOST_TEST(complaint({"-x", "list"}) == "unknown option: -x");
}

BOOST_AUTO_TEST_CASE(missing_words_are_named) {
  BOOST_TEST(complaint({"file", "A", "D"}) == "file needs PATH");
  BOOST_TEST(complaint({"law", "show"}) == "law show needs CITATION");
  BOOST_TEST(complaint({}) == "no verb was given");
  BOOST_TEST(complaint({"show", ""}) == "a word of the command is empty");
}

BOOST_AUTO_TEST_CASE(words_with_control_characters_or_bad_encoding_are_refused) {
  BOOST_TEST(complaint({"new", "A", "--partner", "Shang\x1b[31mhai"}) ==
             "there is a control character in: Shang\\x1b[31mhai");
  BOOST_TEST(complaint({"new", "A\nB"}) == "there is a control character in: A\\nB");
  BOOST_TEST(complaint({"new", "A", "--partner=\x7f"}) ==
             "there is a control character in: --partner=\\x7f");
  BOOST_TEST(complaint({"new", "A", "--partner", "a\xc2\x85z"}) ==
             "there is a control character in: a\\x85z");
  BOOST_TEST(complaint({"new", "A", "--partner", "S\xe3o Paulo"}) ==
             "not UTF-8 text: S\\xe3o Paulo");
}

BOOST_AUTO_TEST_CASE(only_a_reason_may_have_lines) {
  BOOST_TEST(parsed({"record", "A", "S", "--reason", "a\nb\tc"}).text("--reason").value() ==
             "a\nb\tc");
  BOOST_TEST(parsed({"record", "A", "S", "--reason=a\nb"}).text("--reason").value() == "a\nb");
  BOOST_TEST(!complaint({"record", "A", "S", "--reason", "a\x1b"}).empty());
  BOOST_TEST(!complaint({"record", "A", "S", "--by", "a\nb"}).empty());
}

BOOST_AUTO_TEST_CASE(help_wins_over_everything_but_unknown_words) {
  BOOST_TEST(parsed({"record", "--help"}).verb().name == "help");
  BOOST_TEST(parsed({"record", "--help"}).text("VERB").value() == "record");
  BOOST_TEST(parsed({"-h"}).verb().name == "help");
  BOOST_TEST(parsed({"record", "-h", "--lang", "en"}).text("--lang").value() == "en");
  BOOST_TEST(parsed({"workflow", "--help"}).verb().name == "help");
  BOOST_TEST(parsed({"--version"}).verb().name == "version");
}

BOOST_AUTO_TEST_CASE(the_language_is_known_even_of_a_line_that_does_not_parse) {
  const auto chosen = [](const std::vector<std::string>& words,
                         const std::optional<std::string>& variable) {
    return language_of(words, variable) == Language::english ? "en" : "id";
  };
  BOOST_TEST(chosen({"nonsense"}, std::nullopt) == "id");
  BOOST_TEST(chosen({"nonsense"}, "en") == "en");
  BOOST_TEST(chosen({"nonsense", "--lang", "id"}, "en") == "id");
  BOOST_TEST(chosen({"--lang=en", "nonsense"}, std::nullopt) == "en");
  BOOST_TEST(chosen({"--lang"}, std::nullopt) == "id");
  BOOST_TEST(chosen({"--", "--lang", "en"}, std::nullopt) == "id");
}

BOOST_AUTO_TEST_CASE(options_of_one_name_agree_on_whether_they_take_a_value) {
  // The scan relies on it: it reads an option before it knows the verb.
  std::map<std::string, bool> flags;
  const auto check = [&flags](std::span<const Argument> arguments) {
    for (const Argument& argument : arguments) {
      if (!argument.is_option()) continue;
      const auto [known, fresh] = flags.emplace(argument.name, argument.is_flag());
      BOOST_TEST((fresh || known->second == argument.is_flag()), argument.name);
    }
  };
  check(global_arguments());
  for (const Verb* verb : verbs()) {
    check(verb->own);
    check(verb->shared_arguments());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
