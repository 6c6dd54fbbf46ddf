// The file beside the journal: it may be lost, foreign or damaged, and never outlives what it is
// of.
#include "ksdpl/search.hpp"

#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <filesystem>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* index_file = "ksdpl.db.search";

std::size_t total(Terminal& terminal, std::string_view word) {
  return terminal.must("search --format json " + std::string(word))
      .json()["total"]
      .get<std::size_t>();
}

/// Asks the engine itself, which tells how the answer came about.
IndexUse use_for(std::string_view word) {
  const auto journal = open_sqlite_journal("ksdpl.db");
  const auto shelf = open_search_shelf("ksdpl.db");
  SearchRequest request;
  request.terms = {{std::string(word)}};
  return search(*journal, *shelf, request).use;
}

void three_cases(Terminal& terminal) {
  terminal.must("init");
  for (const char* partner : {"Shanghai", "Kitakyushu", "Berlin"})
    terminal.must("new K-" + std::string(partner) + " --partner " + partner + " --on 2026-01-05");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(search_projection_tests)

BOOST_AUTO_TEST_CASE(the_journal_is_not_touched) {
  Terminal terminal;
  three_cases(terminal);
  const std::string before = terminal.folder.read("ksdpl.db");
  BOOST_TEST(total(terminal, "berlin") == 2U);
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
  BOOST_TEST(!fs::exists("ksdpl.db-journal"));
  terminal.must("verify");
}

BOOST_AUTO_TEST_CASE(it_is_kept_and_grows_with_the_journal) {
  Terminal terminal;
  three_cases(terminal);
  BOOST_TEST((use_for("berlin") == IndexUse::rebuilt));
  BOOST_TEST((use_for("berlin") == IndexUse::kept));
  terminal.must("new K-Darwin --partner Darwin --reason 'surat wali kota' --on 2026-01-05");
  terminal.must("correct K-Berlin 5 --partner 'Berlin Mitte' --reason 'nama lengkap'");
  BOOST_TEST((use_for("darwin") == IndexUse::grown));
  BOOST_TEST((use_for("darwin") == IndexUse::kept));
  BOOST_TEST(total(terminal, "wali") == 2U);
  const std::string grown = terminal.must("search --format json berlin").out;
  fs::remove(index_file);
  BOOST_TEST(terminal.must("search --format json berlin").out == grown);
}

BOOST_AUTO_TEST_CASE(a_whole_life_grows_and_never_looks_as_if_content_had_been_destroyed) {
  Terminal terminal;
  terminal.ready_for_dprd();
  terminal.must("correct A 1 --partner Osaka --reason 'salah tulis'");
  terminal.must("import " KSDPL_SOURCE_DIR "/workflows/portofolio/dki-jakarta.yaml");
  terminal.must("actor add siti --name 'Siti Aminah' --role pencatat");
  const auto journal = open_sqlite_journal("ksdpl.db");
  // An index of the journal as `init` left it: the name of who made it is its only sealed text.
  SearchIndex index;
  index.settle({1, hex_of(journal->read()->tree_node({0, 0}).value()), 1});
  auto shelf = make_memory_search_shelf(index.bytes());
  SearchRequest request;
  request.terms = {{"shanghai"}};
  const SearchAnswer answer = search(*journal, *shelf, request);
  BOOST_TEST((answer.use == IndexUse::grown));
  BOOST_TEST(answer.total_hits > 10U);
  BOOST_TEST(total(terminal, "shanghai") == answer.total_hits);
  // Of who may act nothing is looked into.
  BOOST_TEST(total(terminal, "aminah") == 0U);
}

BOOST_AUTO_TEST_CASE(lost_or_damaged_it_is_made_anew) {
  Terminal terminal;
  three_cases(terminal);
  BOOST_TEST(total(terminal, "kitakyushu") == 2U);
  const std::string sound = terminal.folder.read(index_file);
  for (const std::string& bytes :
       {std::string(), std::string("bukan indeks"), sound.substr(0, sound.size() / 2),
        sound + "lebih", std::string(sound.size(), '\0')}) {
    terminal.folder.write(index_file, bytes);
    BOOST_TEST(total(terminal, "kitakyushu") == 2U);
    BOOST_TEST((terminal.folder.read(index_file) == sound));
  }
  std::string altered = sound;
  altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
  terminal.folder.write(index_file, altered);
  BOOST_TEST((use_for("berlin") == IndexUse::rebuilt));
}

BOOST_AUTO_TEST_CASE(one_of_another_journal_is_never_asked) {
  Terminal terminal;
  three_cases(terminal);
  terminal.must("--db other.db init");
  terminal.must("--db other.db new LAIN --partner Rahasia --on 2026-01-05");
  terminal.must("--db other.db new LAIN-2 --partner Rahasia --on 2026-01-05");
  terminal.must("--db other.db new LAIN-3 --partner Rahasia --on 2026-01-05");
  terminal.must("--db other.db search rahasia");
  fs::copy_file("other.db.search", index_file);
  BOOST_TEST(total(terminal, "rahasia") == 0U);
  BOOST_TEST(total(terminal, "berlin") == 2U);
}

BOOST_AUTO_TEST_CASE(one_of_a_future_that_was_lost_is_never_asked) {
  Terminal terminal;
  three_cases(terminal);
  const std::string before = terminal.folder.read("ksdpl.db");
  terminal.must("new HILANG --partner Hilang --on 2026-01-05");
  BOOST_TEST(total(terminal, "hilang") == 2U);
  terminal.folder.write("ksdpl.db", before);
  BOOST_TEST(total(terminal, "hilang") == 0U);
  terminal.must("new LAIN --partner Lain --on 2026-01-05");
  BOOST_TEST(total(terminal, "hilang") == 0U);
  BOOST_TEST(total(terminal, "lain") == 2U);
}

BOOST_AUTO_TEST_CASE(what_was_destroyed_is_gone_from_it_too) {
  Terminal terminal;
  three_cases(terminal);
  terminal.must("new D --partner 'Nama Terhapus' --reason 'Alasan Tinggal' --on 2026-01-05");
  BOOST_TEST(total(terminal, "terhapus") == 1U);
  BOOST_REQUIRE(terminal.folder.read(index_file).find("Terhapus") != std::string::npos);
  run_sql("ksdpl.db", "DELETE FROM texts WHERE content = 'Nama Terhapus'");
  // Whatever is looked for next, the file is made anew without it.
  BOOST_TEST(total(terminal, "berlin") == 2U);
  const std::string kept = terminal.folder.read(index_file);
  BOOST_TEST(kept.find("Terhapus") == std::string::npos);
  BOOST_TEST(kept.find("terhapus") == std::string::npos);
  BOOST_TEST(total(terminal, "terhapus") == 0U);
  BOOST_TEST(total(terminal, "tinggal") == 2U);
  BOOST_TEST(total(terminal, "dimusnahkan") == 0U);
}

BOOST_AUTO_TEST_CASE(what_was_destroyed_while_the_journal_grew_is_gone_too) {
  Terminal terminal;
  three_cases(terminal);
  terminal.must("new D --partner 'Nama Terhapus' --on 2026-01-05");
  BOOST_TEST(total(terminal, "terhapus") == 1U);
  run_sql("ksdpl.db", "DELETE FROM texts WHERE content = 'Nama Terhapus'");
  terminal.must("new E --partner Baru --reason 'satu, dua' --on 2026-01-05");
  BOOST_TEST((use_for("baru") == IndexUse::rebuilt));
  BOOST_TEST(terminal.folder.read(index_file).find("erhapus") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_kept_it_answers_all_the_same) {
  Terminal terminal;
  three_cases(terminal);
  fs::create_directory(index_file);
  BOOST_TEST(total(terminal, "berlin") == 2U);
  fs::remove(index_file);
  BOOST_REQUIRE(mkfifo(index_file, 0600) == 0);
  BOOST_TEST(total(terminal, "berlin") == 2U);
}

BOOST_AUTO_TEST_CASE(only_who_may_read_the_journal_may_read_it) {
  Terminal terminal;
  three_cases(terminal);
  BOOST_REQUIRE(chmod("ksdpl.db", 0600) == 0);
  BOOST_TEST(total(terminal, "berlin") == 2U);
  struct stat status {};
  BOOST_REQUIRE(stat(index_file, &status) == 0);
  BOOST_TEST((status.st_mode & 0777U) == 0600U);
}

BOOST_AUTO_TEST_CASE(a_shelf_can_be_cleared) {
  Terminal terminal;
  three_cases(terminal);
  BOOST_TEST(total(terminal, "berlin") == 2U);
  BOOST_TEST(open_search_shelf("ksdpl.db")->clear());
  BOOST_TEST(!fs::exists(index_file));
  BOOST_TEST(open_search_shelf("ksdpl.db")->clear());
}

BOOST_AUTO_TEST_CASE(a_crafted_index_tells_nothing_that_is_not_in_the_record) {
  Terminal terminal;
  three_cases(terminal);
  const auto journal = open_sqlite_journal("ksdpl.db");
  auto shelf = make_memory_search_shelf();
  SearchRequest request;
  request.terms = {{"palsu"}};
  BOOST_TEST((search(*journal, *shelf, request).total_hits == 0U));
  auto index = SearchIndex::from_bytes(shelf->taken().value());
  BOOST_REQUIRE(index.has_value());
  const IndexedState state = index->state();
  index->add({{CaseId{"K-Berlin"}, 5, "partner", "palsu"}, {CaseId{"TIADA"}, 2, "note", "palsu"}});
  index->settle(state);
  shelf->keep(index->bytes());
  const SearchAnswer answer = search(*journal, *shelf, request);
  BOOST_TEST(answer.total_hits == 0U);
  BOOST_TEST((answer.use == IndexUse::rebuilt));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
