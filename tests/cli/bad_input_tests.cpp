// Bad input of every kind: a clear sentence, the contracted exit code, and the journal as it was.
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>
#include <sys/stat.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

/// Everything the journal is on disk.
std::map<std::string, std::string> journal_of(const Terminal& terminal) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(terminal.folder.path()))
    if (entry.is_regular_file() && entry.path().string().find("ksdpl.db") != std::string::npos)
      files[entry.path().string()] =
          terminal.folder.read(fs::relative(entry.path(), terminal.folder.path()));
  return files;
}

/// The line must end with that exit code, say something in both languages, and change nothing.
void refuse(Terminal& terminal, const std::string& line, int exit, std::string_view words = {}) {
  BOOST_TEST_CONTEXT(line) {
    const auto before = journal_of(terminal);
    for (const char* language : {" --lang id", " --lang en"}) {
      const Screen screen = terminal.type(line + language);
      BOOST_TEST(screen.exit == exit, screen.err);
      BOOST_TEST(screen.err.starts_with("ksdpl: "));
      BOOST_TEST(screen.out.empty());
    }
    const std::string err = terminal.type(line).err;
    BOOST_TEST(err.find(words) != std::string::npos, err);
    BOOST_TEST((journal_of(terminal) == before), "the journal changed");
  }
}

void sql(const char* file, const std::string& words) {
  sqlite3* database = nullptr;
  BOOST_REQUIRE(sqlite3_open(file, &database) == SQLITE_OK);
  BOOST_REQUIRE_MESSAGE(
      sqlite3_exec(database, words.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK,
      sqlite3_errmsg(database));
  sqlite3_close(database);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bad_input_tests)

BOOST_AUTO_TEST_CASE(a_wrong_workflow_file_is_exit_7_with_its_places) {
  Terminal terminal;
  terminal.open_case();
  const fs::path bad = fs::path(KSDPL_SOURCE_DIR) / "tests/workflows/bad";
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(bad)) {
    if (entry.path().extension() != ".yaml") continue;
    ++files;
    const std::string path = entry.path().string();
    const std::string name = entry.path().filename().string();
    refuse(terminal, "new B --workflow " + path + " --workflows " + bad.string(), 7, name + ":");
    const Screen lint = terminal.type("workflow lint " + path + " --workflows " + bad.string());
    BOOST_TEST(lint.exit == 7, name);
    BOOST_TEST(lint.out.find(':') != std::string::npos);
  }
  BOOST_TEST(files > 20U);
}

BOOST_AUTO_TEST_CASE(a_workflow_that_is_no_file_is_told_apart) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("besar.yaml", std::string(3U << 20U, 'x'));
  fs::create_directory("folder.yaml");
  refuse(terminal, "new B --workflow tidak-ada.yaml", 8, "tidak-ada.yaml");
  refuse(terminal, "new B --workflow ksdlp", 8, "ksdpl");
  refuse(terminal, "new B --workflow folder.yaml", 2, "folder.yaml");
  refuse(terminal, "new B --workflow besar.yaml", 2, "besar.yaml");
  refuse(terminal, "new B --workflows besar.yaml", 2, "besar.yaml");
  refuse(terminal, "new B --workflows tidak-ada", 8, "tidak-ada");
}

BOOST_AUTO_TEST_CASE(a_wrong_date_is_exit_2) {
  Terminal terminal;
  terminal.open_case();
  for (const char* date :
       {"kemarin", "2026-02-30", "02-03-2026", "2026-3-2", "1899-12-31", "2026-01-01T00:00", "''"})
    refuse(terminal, std::string("record A penjajakan --on ") + date, 2);
  refuse(terminal, "show A --today 2026-13-01", 2, "2026-13-01");
  refuse(terminal, "file A laporan_penjajakan x --issued besok", 2, "besok");
}

BOOST_AUTO_TEST_CASE(a_day_that_has_not_come_is_refused) {
  Terminal terminal;
  terminal.open_case();
  refuse(terminal, "record A penjajakan --on 2026-03-03", 3, "2026-03-03");
}

BOOST_AUTO_TEST_CASE(unknown_cases_steps_and_papers_are_exit_8_with_the_nearest) {
  Terminal terminal;
  terminal.open_case();
  refuse(terminal, "show B", 8, "'B'");
  refuse(terminal, "record A penjajakn", 8, "penjajakan");
  refuse(terminal, "record A penjajakan dimula", 8, "dimulai");
  refuse(terminal, "file A laporan_penjajakn " KSDPL_SOURCE_DIR "/README.md", 8,
         "laporan_penjajakan");
  refuse(terminal, "assess A hubungan_diplomatk terpenuhi", 8, "hubungan_diplomatik");
  refuse(terminal, "record A penjajakan --document laporan_penjajakan", 8, "laporan_penjajakan");
  refuse(terminal, "correct A 77 --annul --reason x", 8, "#77");
}

BOOST_AUTO_TEST_CASE(a_case_that_exists_is_a_conflict) {
  Terminal terminal;
  terminal.open_case();
  refuse(terminal, "new A", 5, "'A'");
}

BOOST_AUTO_TEST_CASE(case_ids_that_could_be_anything_else_are_refused) {
  Terminal terminal;
  terminal.must("init");
  const std::string too_long(65, 'A');
  for (const std::string& id :
       {std::string("../A"), std::string("A/B"), std::string("'A B'"), std::string(".A"),
        std::string("--  -A"), std::string("A:B"), std::string("\u00c5"), too_long})
    refuse(terminal, "new " + id, 2);
  terminal.must("new " + std::string(64, 'A'));
  terminal.must("new a.B_c-9");
}

BOOST_AUTO_TEST_CASE(a_paper_that_is_no_plain_file_is_refused) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat.txt", "x");
  fs::create_directory("folder");
  fs::create_symlink("surat.txt", "pintasan.txt");
  BOOST_REQUIRE(mkfifo("pipa", 0600) == 0);
  refuse(terminal, "file A laporan_penjajakan folder", 2, "folder");
  refuse(terminal, "file A laporan_penjajakan pintasan.txt", 2, "pintasan.txt");
  refuse(terminal, "file A laporan_penjajakan pipa", 2, "pipa");
  refuse(terminal, "file A laporan_penjajakan /dev/null", 2, "/dev/null");
  refuse(terminal, "file A laporan_penjajakan tidak-ada.pdf", 8, "tidak-ada.pdf");
}

BOOST_AUTO_TEST_CASE(a_paper_of_two_gigabytes_is_too_large) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("besar.bin", "");
  fs::resize_file("besar.bin", 2ULL << 30U);  // A hole: takes no room on disk.
  refuse(terminal, "file A laporan_penjajakan besar.bin", 2, "besar.bin");
}

BOOST_AUTO_TEST_CASE(a_content_that_the_paper_does_not_have_is_refused) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat.txt", "x");
  refuse(terminal, "file A rencana_kerja_sama surat.txt --contains sumber_pembiayan", 8,
         "sumber_pembiayaan");
  refuse(terminal, "file A laporan_penjajakan surat.txt --issued 2026-02-02 --received 2026-02-01",
         2, "2026-02-01");
}

BOOST_AUTO_TEST_CASE(a_journal_that_is_not_ours_is_exit_6) {
  Terminal terminal;
  terminal.folder.write("ksdpl.db", "bukan basis data\n");
  refuse(terminal, "list", 6, "ksdpl.db");
  fs::remove("ksdpl.db");
  sql("ksdpl.db", "CREATE TABLE events(x)");
  refuse(terminal, "list", 6);
  refuse(terminal, "new A", 6);
  fs::remove("ksdpl.db");
  terminal.folder.write("ksdpl.db", "");
  refuse(terminal, "list", 6);
}

BOOST_AUTO_TEST_CASE(a_journal_of_a_newer_program_or_an_altered_one_is_exit_6) {
  Terminal terminal;
  terminal.open_case();
  fs::copy_file("ksdpl.db", "lain.db");
  sql("ksdpl.db", "PRAGMA user_version = 999");
  refuse(terminal, "list", 6);
  fs::remove("ksdpl.db");
  fs::rename("lain.db", "ksdpl.db");
  sql("ksdpl.db", "CREATE TABLE tambahan(x)");
  refuse(terminal, "record A penjajakan", 6);
}

BOOST_AUTO_TEST_CASE(a_journal_that_is_no_file_is_exit_2_and_a_missing_one_exit_8) {
  Terminal terminal;
  fs::create_directory("folder.db");
  BOOST_TEST(terminal.type("list --db folder.db").exit == 2);
  BOOST_TEST(terminal.type("list --db tidak-ada.db").exit == 8);
  BOOST_TEST(terminal.type("list --db tidak-ada/ksdpl.db").exit == 8);
  BOOST_TEST(terminal.type("init --db folder.db").exit == 2);
  terminal.must("init");
  refuse(terminal, "init", 2, "ksdpl.db");
  refuse(terminal, "init --dry-run", 2, "ksdpl.db");
}

BOOST_AUTO_TEST_CASE(the_journal_may_be_named_by_a_variable) {
  Terminal terminal;
  terminal.variables["KSDPL_DB"] = "lain.db";
  terminal.must("init");
  BOOST_TEST(fs::exists("lain.db"));
  BOOST_TEST(!fs::exists("ksdpl.db"));
  BOOST_TEST(terminal.type("list --db ksdpl.db").exit == 8);
}

BOOST_AUTO_TEST_CASE(the_same_key_twice_is_one_entry_or_a_conflict) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("record A penjajakan --on 2026-01-06 --key k");
  const auto before = journal_of(terminal);
  terminal.must("record A penjajakan --on 2026-01-06 --key k");
  BOOST_TEST((journal_of(terminal) == before));
  refuse(terminal, "record A penjajakan --on 2026-01-07 --key k", 5, "'k'");
  refuse(terminal, "assess A saling_melengkapi belum_diketahui --key k", 5, "'k'");
}

BOOST_AUTO_TEST_CASE(a_case_that_has_changed_meanwhile_is_a_conflict) {
  Terminal terminal;
  terminal.open_case();
  refuse(terminal, "record A penjajakan --expect 1", 5, "#2");
  terminal.must("record A penjajakan --expect '#2'");
}

BOOST_AUTO_TEST_CASE(names_with_control_characters_are_exit_2) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat\x1b.txt", "x");
  for (const std::string& line :
       {std::string("new B --partner 'Shang\x1b[31mhai'"), std::string("new B --region 'a\x07'"),
        std::string("new 'B\nC'"), std::string("record A penjajakan --by 'a\rb'"),
        std::string("record A penjajakan --as 'a\tb'"),
        std::string("record A penjajakan --key 'a\x01'"),
        std::string("record A penjajakan --reason 'a\x1b'"),
        std::string("new B --partner 'a\u0085'"),
        std::string("file A laporan_penjajakan 'surat\x1b.txt'"),
        std::string("new B --partner 'a\xff'")})
    refuse(terminal, line, 2);
}

BOOST_AUTO_TEST_CASE(dry_runs_change_nothing) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const auto before = journal_of(terminal);
  for (const char* line :
       {"new B --partner X", "record A permohonan_dprd", "file A laporan_penjajakan surat.txt",
        "assess A saling_melengkapi belum_diketahui", "correct A 1 --partner X --reason y",
        "record A permohonan_dprd --key z"})
    terminal.must(std::string(line) + " --dry-run");
  BOOST_TEST(terminal.type("record A tanda_tangan_naskah --dry-run").exit == 3);
  BOOST_TEST((journal_of(terminal) == before));
  terminal.must("init --db baru.db --dry-run");
  BOOST_TEST(!fs::exists("baru.db"));
}

BOOST_AUTO_TEST_CASE(a_shortcut_is_refused_with_every_reason) {
  Terminal terminal;
  terminal.open_case();
  refuse(terminal, "record A tanda_tangan_naskah", 3, "PP 28/2018 Pasal 33 ayat (4)");
  refuse(terminal, "record A permohonan_dprd", 3, "PP 28/2018 Pasal 30 ayat (3) huruf f");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
