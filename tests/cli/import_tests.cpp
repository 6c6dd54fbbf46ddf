// `import` as a user meets it: exit codes, places, JSON, and the journal byte for byte as it was.
#include "cli/terminal.hpp"

#include <filesystem>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

const fs::path house = KSDPL_SOURCE_DIR;

/// Everything the journal is on disk.
std::map<std::string, std::string> journal_of(const Terminal& terminal) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(terminal.folder.path()))
    if (entry.is_regular_file() && entry.path().string().find("ksdpl.db") != std::string::npos)
      files[entry.path().string()] =
          terminal.folder.read(fs::relative(entry.path(), terminal.folder.path()));
  return files;
}

/// The line must end with that exit code and say what is wrong, and change nothing.
void refuse(Terminal& terminal, const std::string& line, int exit, std::string_view words = {}) {
  BOOST_TEST_CONTEXT(line) {
    const auto before = journal_of(terminal);
    for (const char* language : {" --lang id", " --lang en"}) {
      const Screen screen = terminal.type(line + language);
      BOOST_TEST(screen.exit == exit, screen.err);
      BOOST_TEST(screen.err.starts_with("ksdpl: "));
      BOOST_TEST(screen.err.find(words) != std::string::npos, screen.err);
      BOOST_TEST(screen.out.empty());
    }
    BOOST_TEST((journal_of(terminal) == before), "the journal changed");
  }
}

constexpr std::string_view sound =
    "format: ksdpl.history/1\n"
    "statement: uji\n"
    "sources:\n"
    "  - {id: koran, title: Koran}\n"
    "cases:\n"
    "  - id: UJI\n"
    "    partner: Darwin\n"
    "    entries:\n"
    "      - {step: tanda_tangan_pk, date_words: Desember 2022, sources: [koran]}\n"
    "    notes:\n"
    "      - {kind: klaim, text: resmi, sources: [koran]}\n";

struct Desk : Terminal {
  Desk() {
    must("init");
    folder.write("riwayat.yaml", sound);
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(import_tests)

BOOST_AUTO_TEST_CASE(every_malformed_file_is_exit_7_with_its_places_and_imports_nothing) {
  Desk desk;
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(house / "tests/import/bad")) {
    if (entry.path().extension() == ".expected") continue;
    ++files;
    refuse(desk, "import " + entry.path().string(), 7, entry.path().filename().string() + ":");
  }
  BOOST_TEST(files >= 19U);
  BOOST_TEST(desk.must("list --format json").json()["cases"].empty());
}

BOOST_AUTO_TEST_CASE(one_bad_case_keeps_the_good_ones_out) {
  Desk desk;
  desk.folder.write("separuh.yaml", std::string(sound) + "  - id: LAIN\n    country: XX\n");
  refuse(desk, "import separuh.yaml", 7, "separuh.yaml:13:14: ");
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_told_apart) {
  Desk desk;
  fs::create_directory("folder.yaml");
  fs::create_symlink("riwayat.yaml", "tautan.yaml");
  BOOST_REQUIRE(::mkfifo("pipa.yaml", 0600) == 0);
  desk.folder.write("besar.yaml", std::string((1U << 20U) + 1, 'x'));
  desk.folder.write("biner.csv", std::string("\x00\x01\xff", 3));
  desk.folder.write("tanpa-nama", sound);
  refuse(desk, "import tidak-ada.yaml", 8, "tidak-ada.yaml");
  refuse(desk, "import folder.yaml", 2, "folder.yaml");
  refuse(desk, "import tautan.yaml", 2, "tautan.yaml");
  refuse(desk, "import pipa.yaml", 2, "pipa.yaml");
  refuse(desk, "import besar.yaml", 2, "besar.yaml");
  refuse(desk, "import biner.csv", 7, "biner.csv:1:1: ");
  refuse(desk, "import tanpa-nama", 2, "tanpa-nama");
  refuse(desk, "import riwayat.yaml --form xml", 2, "xml");
  refuse(desk, "import", 2);
  desk.must("import tanpa-nama --form yaml --dry-run");
}

BOOST_AUTO_TEST_CASE(a_huge_line_is_read_and_refused_with_its_place) {
  Desk desk;
  desk.folder.write("panjang.jsonl",
                    R"({"record": "file", "format": "ksdpl.history/1", "statement": ")" +
                        std::string(900'000, 'x') + "\"}\n");
  refuse(desk, "import panjang.jsonl", 7, "panjang.jsonl:1:");
}

BOOST_AUTO_TEST_CASE(a_workflow_in_a_file_is_a_name_and_never_a_path) {
  Desk desk;
  desk.folder.write("jauh.yaml", std::string(sound).insert(sound.find("    partner"),
                                                           "    workflow: ../riwayat.yaml\n"));
  refuse(desk, "import jauh.yaml", 7, "jauh.yaml:7:15: ");
}

BOOST_AUTO_TEST_CASE(cases_that_exist_are_a_conflict_that_names_them) {
  Desk desk;
  desk.must("new UJI --partner Darwin");
  refuse(desk, "import riwayat.yaml", 5, "'UJI'");
}

BOOST_AUTO_TEST_CASE(a_mark_at_the_beginning_and_crlf_are_no_hindrance) {
  Desk desk;
  desk.must("import " + (house / "tests/import/same/riwayat.csv").string());
  BOOST_TEST(desk.must("list --format json").json()["cases"].size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_answer_and_every_view_of_the_case_say_imported_and_unknown) {
  Desk desk;
  const auto answer = desk.must("import riwayat.yaml --format json").json();
  BOOST_TEST(answer["schema"] == "ksdpl.import/1");
  BOOST_TEST(answer["repeated"] == false);
  BOOST_TEST(answer["cases"][0]["case"] == "UJI");
  BOOST_TEST(answer["cases"][0]["stage"] == "pk_ditandatangani");
  BOOST_TEST(answer["cases"][0]["entries"] == 1);
  BOOST_TEST(answer["cases"][0]["notes"] == 1);
  for (const char* line :
       {"show UJI", "next UJI", "why UJI", "why UJI 2", "history UJI", "check UJI"}) {
    const auto json = desk.must(std::string(line) + " --format json").json();
    BOOST_TEST(json["imported"] == true, line);
    BOOST_TEST(json["retrospective"] == true, line);
  }
  const auto show = desk.must("show UJI --format json").json();
  BOOST_TEST(show["next"].empty());
  BOOST_TEST(show["import"]["file_name"] == "riwayat.yaml");
  BOOST_TEST(show["import"]["sources"][0]["title"] == "Koran");
  const auto history = desk.must("history UJI --format json").json();
  const auto& entry = history["events"][1];
  BOOST_TEST(entry["kind"] == "stated");
  BOOST_TEST(entry["effective"] == "tidak_diketahui");
  BOOST_TEST(entry["gate_result"] == "tidak_diketahui");
  BOOST_TEST(entry["allowed"].is_null());
  BOOST_TEST(entry["import"]["evidence"] == "menurut_pengimpor");
  BOOST_TEST(entry["import"]["date_words"] == "Desember 2022");
  BOOST_TEST(history["events"][2]["kind"] == "noted");
  BOOST_TEST(history["events"][2]["note_kind"] == "klaim");
  const auto list = desk.must("list --format json").json();
  BOOST_TEST(list["cases"][0]["imported"] == true);
}

BOOST_AUTO_TEST_CASE(names_and_words_of_the_file_stand_sealed_in_the_journal) {
  Desk desk;
  desk.must("import riwayat.yaml");
  const std::string history = desk.must("history UJI").out;
  for (const char* words : {"Desember 2022", "Koran", "resmi"})
    BOOST_TEST(history.find(words) != std::string::npos, words);
  const auto verified = desk.must("verify --format json").json();
  BOOST_TEST(verified["ok"] == true);
  BOOST_TEST(verified["replayed"] == true);
}

BOOST_AUTO_TEST_CASE(the_same_file_again_is_done_already) {
  Desk desk;
  desk.must("import riwayat.yaml");
  const auto before = journal_of(desk);
  const auto again = desk.must("import riwayat.yaml --format json").json();
  BOOST_TEST(again["repeated"] == true);
  BOOST_TEST((journal_of(desk) == before));
}

BOOST_AUTO_TEST_CASE(the_schema_of_the_form_can_be_asked_for) {
  Desk desk;
  const auto schema = desk.must("workflow schema history").json();
  BOOST_TEST(schema["properties"]["format"]["const"] == "ksdpl.history/1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
