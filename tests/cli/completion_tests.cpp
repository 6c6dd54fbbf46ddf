// What may come next in a line that is still being typed; and that asking leaves no trace.
#include "cli/arguments.hpp"
#include "cli/completion_values.hpp"
#include "cli/program.hpp"
#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>
#include <sys/stat.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

/// Asks as fish does, which hands words over as they are.
Screen asked(Terminal& terminal, std::vector<std::string> words) {
  words.insert(words.begin(), {"complete", "fish", "--"});
  return terminal.run(words);
}

/// Returns the words offered, without what is told of them.
std::vector<std::string> offered(Terminal& terminal, const std::vector<std::string>& words) {
  const Screen screen = asked(terminal, words);
  BOOST_TEST(screen.exit == 0);
  BOOST_TEST(screen.err.empty(), screen.err);
  std::vector<std::string> found;
  std::istringstream lines(screen.out);
  for (std::string line; std::getline(lines, line);)
    found.push_back(line.substr(0, line.find('\t')));
  return found;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> only(const char* word) {
  return {word};
}

/// Returns every file below the folder with its bytes and the moment it was changed.
std::map<std::string, std::string> everything_in(const fs::path& folder) {
  std::map<std::string, std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto changed = entry.is_fifo() ? 0 : entry.last_write_time().time_since_epoch().count();
    found[entry.path().string()] =
        std::to_string(changed) + (entry.is_regular_file() ? bytes_of(entry.path()) : "");
  }
  return found;
}

/// Says whether the word in capitals stands for what nobody can list: a date, a name, a number.
bool is_free(std::string_view value) {
  static const std::set<std::string_view> free{
      "JUDUL",         "PILAR",   "ALASAN", "ASAL",  "DAERAH",  "JABATAN", "JUMLAH",
      "KODE",          "KUNCI",   "MITRA",  "N",     "NAMA",    "NOMOR",   "PENERBIT",
      "PILIHAN=NILAI", "RUJUKAN", "SAAT",   "SIAPA", "TANGGAL", "LAYANAN"};
  return free.contains(value);
}

void check_argument(const cli::Verb& verb, const cli::Argument& argument) {
  if (argument.is_flag() || cli::value_source(verb.name, argument.name) != nullptr) return;
  static const std::set<std::string_view> free_places{"CITATION", "DAYS", "WORD"};
  const std::string_view value = argument.value;
  const bool told = value.find('|') != std::string_view::npos || value == "FILE" ||
                    value == "BERKAS" || value == "FOLDER";
  BOOST_TEST((told || is_free(value) || free_places.contains(argument.name)),
             verb.name << " " << argument.name << " " << value
                       << ": say in cli/completion_values.cpp what may stand there");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(completion_tests)

BOOST_AUTO_TEST_CASE(of_every_argument_it_is_known_what_may_stand_there) {
  for (const cli::Verb* verb : cli::verbs()) {
    for (const cli::Argument& argument : verb->own)
      check_argument(*verb, argument);
    for (const cli::Argument& argument : verb->shared_arguments())
      check_argument(*verb, argument);
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_known_of_arguments_that_are_no_more) {
  for (const cli::ValueSource& source : cli::value_sources()) {
    const auto names_it = [&](const cli::Argument& argument) {
      if (argument.name != source.argument) return false;
      // Words that stand in the table also stand in the help.
      for (const std::string& word : cli::split_list(source.literal, ' '))
        BOOST_TEST(argument.help.id.find(word) != std::string_view::npos, word);
      return true;
    };
    const auto has_it = [&](std::span<const cli::Argument> arguments) {
      return std::any_of(arguments.begin(), arguments.end(), names_it);
    };
    bool found = has_it(cli::global_arguments());
    for (const cli::Verb* verb : cli::verbs())
      if (source.verb.empty() || source.verb == verb->name)
        found = has_it(verb->own) || has_it(verb->shared_arguments()) || found;
    BOOST_TEST(found, source.verb << " " << source.argument);
  }
}

BOOST_AUTO_TEST_CASE(verbs_come_word_by_word_and_plumbing_not_at_all) {
  Terminal terminal;
  const auto first = offered(terminal, {""});
  for (const char* word : {"init", "record", "workflow", "law", "completion", "help"})
    BOOST_TEST(has(first, word), word);
  for (const char* word : {"complete", "man"})
    BOOST_TEST(!has(first, word), word);
  BOOST_TEST(offered(terminal, {"workflow", "mi"}) == only("migrate"));
  BOOST_TEST(has(offered(terminal, {"workflow", "migrate", ""}), "plan"));
  BOOST_TEST(offered(terminal, {"help", "workflow", "migrate", "p"}) == only("plan"));
  BOOST_TEST(offered(terminal, {"nonsense", ""}).empty());
  BOOST_TEST(offered(terminal, {}) == first);
}

BOOST_AUTO_TEST_CASE(a_word_comes_with_what_it_is_in_the_language_of_the_line) {
  Terminal terminal;
  BOOST_TEST(asked(terminal, {"lis"}).out == "list\tdaftar kasus dan tahapnya\n");
  BOOST_TEST(asked(terminal, {"--lang", "en", "lis"}).out ==
             "list\tlists the cases and where they stand\n");
  terminal.variables["KSDPL_LANG"] = "no such language";
  BOOST_TEST(offered(terminal, {"lis"}) == only("list"));
}

BOOST_AUTO_TEST_CASE(options_are_those_of_the_verb_and_not_said_twice) {
  Terminal terminal;
  const auto options = offered(terminal, {"export", "A", "--to", "csv", "--"});
  BOOST_TEST(has(options, "--output"));
  BOOST_TEST(has(options, "--as-of"));
  BOOST_TEST(has(options, "--db"));
  BOOST_TEST(!has(options, "--to"));
  BOOST_TEST(!has(options, "--severity"));
  BOOST_TEST(has(offered(terminal, {"new", "A", "--object", "lainnya", "--"}), "--object"));
  BOOST_TEST(has(offered(terminal, {"list", ""}), "--format"));
  BOOST_TEST(offered(terminal, {"list", "--", "--"}).empty());
}

BOOST_AUTO_TEST_CASE(closed_words_are_listed) {
  Terminal terminal;
  BOOST_TEST(offered(terminal, {"new", "A", "--level", "k"}) ==
             (std::vector<std::string>{"kabupaten", "kota"}));
  BOOST_TEST(offered(terminal, {"export", "--to=cs"}) == only("--to=csv"));
  BOOST_TEST(offered(terminal, {"new", "A", "--object", "lainnya,perta"}).empty());
  BOOST_TEST(offered(terminal, {"new", "A", "--object", "lainnya,pertu"}) ==
             only("lainnya,pertukaran_budaya"));
  BOOST_TEST(offered(terminal, {"--lang", ""}) == (std::vector<std::string>{"id", "en"}));
  BOOST_TEST(!has(offered(terminal, {"show", "A", "--format", ""}), "csv"));
  BOOST_TEST(has(offered(terminal, {"due", "--format", ""}), "ics"));
  BOOST_TEST(has(offered(terminal, {"workflow", "show", ""}), "dki-jakarta"));
  BOOST_TEST(offered(terminal, {"export", "--for", "kemend"}) == only("kemendagri"));
  BOOST_TEST(offered(terminal, {"new", "A", "--country", "JP"}) == only("JP"));
  BOOST_TEST(offered(terminal, {"completion", ""}) ==
             (std::vector<std::string>{"bash", "zsh", "fish"}));
}

BOOST_AUTO_TEST_CASE(paths_are_left_to_the_shell) {
  Terminal terminal;
  BOOST_TEST(offered(terminal, {"--db", ""}) == only(":files"));
  BOOST_TEST(offered(terminal, {"file", "A", "kajian", "x"}) == only(":files"));
  BOOST_TEST(offered(terminal, {"backup", ""}) == only(":folders"));
  BOOST_TEST(offered(terminal, {"workflow", "lint", "own/"}) == only(":files"));
  BOOST_TEST(offered(terminal, {"new", ""}).empty());
}

BOOST_AUTO_TEST_CASE(a_journal_gives_its_ids) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("new SHANGHAI-2026");
  terminal.must("actor add siti --name Siti --role pencatat");
  BOOST_TEST(offered(terminal, {"show", ""}) == (std::vector<std::string>{"A", "SHANGHAI-2026"}));
  BOOST_TEST(offered(terminal, {"export", "A", ""}) == only("SHANGHAI-2026"));
  BOOST_TEST(offered(terminal, {"workflow", "diagram", "--case", "S"}) == only("SHANGHAI-2026"));
  BOOST_TEST(offered(terminal, {"record", "A", "--by", ""}) == only("siti"));
  BOOST_TEST(offered(terminal, {"correct", "A", ""}) == (std::vector<std::string>{"2", "1"}));
  BOOST_TEST(has(offered(terminal, {"assess", "A", ""}), "hubungan_diplomatik"));
  BOOST_TEST(has(offered(terminal, {"assess", "A", "kesetaraan_status", ""}), "terpenuhi"));
  BOOST_TEST(has(offered(terminal, {"file", "A", ""}), "laporan_penjajakan"));
  BOOST_TEST(has(offered(terminal, {"file", "A", "rencana_kerja_sama", "x", "--contains", ""}),
                 "sumber_pembiayaan"));
  BOOST_TEST(offered(terminal, {"record", "B", ""}).empty());
}

BOOST_AUTO_TEST_CASE(steps_and_moves_of_the_stage_come_first_then_all_the_others) {
  Terminal terminal;
  terminal.open_case();
  const auto before = offered(terminal, {"record", "A", ""});
  BOOST_REQUIRE(!before.empty());
  BOOST_TEST(before.front() == "penjajakan");
  terminal.must("record A penjajakan --on 2026-01-06");
  const auto after = offered(terminal, {"record", "A", ""});
  BOOST_TEST(after.front() == "hasil_penjajakan");
  BOOST_TEST(std::set(before.begin(), before.end()) == std::set(after.begin(), after.end()));
  BOOST_TEST(offered(terminal, {"why", "A", ""}).front() == "mulai_konsultasi");
  const auto outcomes = offered(terminal, {"record", "A", "hasil_penjajakan", ""});
  BOOST_TEST(has(outcomes, "dapat_ditindaklanjuti"));
  BOOST_TEST(outcomes.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_journal_is_the_one_the_line_or_the_variable_names) {
  Terminal terminal;
  terminal.must("init --db other.db");
  terminal.must("--db other.db new B");
  BOOST_TEST(offered(terminal, {"show", ""}).empty());
  BOOST_TEST(offered(terminal, {"--db", "other.db", "show", ""}) == only("B"));
  BOOST_TEST(offered(terminal, {"--db=other.db", "--lang", "en", "show", ""}) == only("B"));
  terminal.variables["HOME"] = terminal.folder.path().string();
  BOOST_TEST(offered(terminal, {"--db", "~/other.db", "show", ""}) == only("B"));
  terminal.variables["KSDPL_DB"] = "other.db";
  BOOST_TEST(offered(terminal, {"show", ""}) == only("B"));
}

BOOST_AUTO_TEST_CASE(asking_leaves_no_trace_whatever_lies_there) {
  Terminal terminal;
  terminal.open_case();
  const Folder& folder = terminal.folder;
  folder.write("foreign.db", std::string(4096, 'x'));
  folder.write("empty.db", "");
  folder.write("broken.db", folder.read("ksdpl.db").substr(0, 9000));
  run_sql("wal.db", "PRAGMA journal_mode = WAL; CREATE TABLE t (a);");
  run_sql("sqlite.db", "CREATE TABLE events (a); INSERT INTO events VALUES ('A');");
  folder.write("half.db", folder.read("ksdpl.db"));
  folder.write("half.db-journal", "left by a crash");
  fs::create_directory("folder.db");
  BOOST_REQUIRE(mkfifo("pipe.db", 0600) == 0);
  const auto before = everything_in(folder.path());
  for (const char* file : {"foreign.db", "empty.db", "broken.db", "wal.db", "sqlite.db", "half.db",
                           "folder.db", "pipe.db", "missing.db", "missing/missing.db", "/dev/null"})
    for (const char* verb : {"show", "record"})
      BOOST_TEST(offered(terminal, {"--db", file, verb, ""}).empty(), file << " " << verb);
  BOOST_TEST(offered(terminal, {"show", ""}) == only("A"));
  BOOST_TEST(!offered(terminal, {"record", "A", ""}).empty());
  BOOST_TEST((everything_in(folder.path()) == before));
}

BOOST_AUTO_TEST_CASE(a_locked_journal_gives_no_words_and_keeps_nobody_waiting) {
  Terminal terminal;
  terminal.open_case();
  sqlite3* other = nullptr;
  BOOST_REQUIRE(sqlite3_open("ksdpl.db", &other) == SQLITE_OK);
  BOOST_REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  BOOST_TEST(offered(terminal, {"show", ""}).empty());
  sqlite3_close(other);
  BOOST_TEST(offered(terminal, {"show", ""}) == only("A"));
}

BOOST_AUTO_TEST_CASE(ids_that_a_shell_might_run_are_not_offered) {
  Terminal terminal;
  terminal.open_case();
  for (const char* hostile : {"$(touch pwned)", "`touch pwned`", "a b", "'; touch pwned", "-x",
                              "--dry-run", "=ls", "*", "a\"b", "a\\b", "~root", ":files"}) {
    std::string doubled;
    for (const char* c = hostile; *c != '\0'; ++c)
      doubled += *c == '\'' ? "''" : std::string(1, *c);
    tamper("ksdpl.db", "UPDATE events SET case_id = '" + doubled + "' WHERE case_seq = 1");
    BOOST_TEST(offered(terminal, {"show", ""}).empty(), hostile);
  }
  tamper("ksdpl.db",
         "UPDATE events SET case_id = 'a' || char(10) || 'b' || char(27) WHERE case_seq = 1");
  BOOST_TEST(offered(terminal, {"show", ""}).empty());
}

BOOST_AUTO_TEST_CASE(no_line_makes_it_fail) {
  Terminal terminal;
  terminal.open_case();
  const std::array<std::string, 12> words{"",         "--",     "-",
                                          "--db",     "--db=",  "=",
                                          "record",   "A",      std::string("\x1b[31m\n\0x", 8),
                                          "\xff\xfe", "--to=,", std::string(100000, 'a')};
  for (const std::string& first : words)
    for (const std::string& second : words)
      for (const std::string& third : words) {
        const Screen screen = asked(terminal, {first, second, third});
        BOOST_TEST((screen.exit == 0 && screen.err.empty()));
      }
}

BOOST_AUTO_TEST_CASE(the_program_itself_keeps_silent_too) {
  Terminal terminal;
  const Ended ended = run_program(
      {{"complete", "bash", "--", "--db", "nowhere/x.db", "show", ""}, Stdout::file, {}, {}});
  BOOST_TEST(ended.exit == 0);
  BOOST_TEST(ended.out.empty());
  BOOST_TEST(ended.err.empty());
  const Ended closed = run_program({{"complete", "zsh", "--", ""}, Stdout::broken_pipe, {}, {}});
  BOOST_TEST(closed.exit == 0);
  BOOST_TEST(closed.err.empty());
}

BOOST_AUTO_TEST_CASE(bash_shows_words_raw_and_they_are_read_without_running_anything) {
  const std::map<std::string, std::string> cases{
      {"plain", "plain"},
      {"'a b'", "a b"},
      {"\"a b", "a b"},
      {"a\\ b", "a b"},
      {"'it'\\''s'", "it's"},
      {R"("a\"b\c")", R"(a"b\c)"},
      {"$(touch x)", "$(touch x)"},
      {"\"`x`\"", "`x`"},
      {"", ""},
  };
  for (const auto& [raw, word] : cases)
    BOOST_TEST(cli::unquoted_word(raw) == word, raw);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
