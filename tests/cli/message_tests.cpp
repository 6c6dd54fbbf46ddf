// Every error says what to type next, and says it of the thing that went wrong.
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Types a line that must fail and returns its error lines.
std::string fails(Terminal& terminal, const std::string& line, int exit) {
  const Screen screen = terminal.type(line);
  BOOST_TEST(screen.exit == exit, line << ": " << screen.err);
  BOOST_TEST(screen.err.starts_with("ksdpl: "), line);
  return screen.err;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(message_tests)

BOOST_AUTO_TEST_CASE(every_error_of_a_correction_says_what_to_type) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat.txt", "x");
  terminal.must("file A laporan_penjajakan surat.txt");             // #3
  terminal.must("correct A 3 --number 6/2026 --reason salah");      // #4
  terminal.must("file A laporan_penjajakan surat.txt --number 2");  // #5
  terminal.must("correct A 5 --annul --reason salah");              // #6
  for (const char* line :
       {"correct A 4 --number 7 --reason salah", "correct A 5 --number 7 --reason salah",
        "correct A 3 --partner Kokura --reason salah", "correct A 1 --number 7 --reason salah",
        "correct A 1 --annul --reason salah", "correct A 99 --number 7 --reason salah",
        "correct A x --number 7 --reason salah", "correct A 3 --number 7", "correct A 3",
        "correct B 3 --number 7 --reason salah", "correct A 3 --on 2999-01-01 --reason salah",
        "correct A 3 --contains tidak_ada --reason salah",
        "correct A 3 --issued 2026-02-02 --received 2026-01-01 --reason salah",
        "correct A 1 --object tidak_ada --reason salah", "correct A 1 --choice x=y --reason salah",
        "correct A 3 --language bahasa_indonesia --reason salah"}) {
    for (const char* language : {"id", "en"}) {
      const Screen screen = terminal.type(std::string(line) + " --lang " + language);
      BOOST_TEST(screen.exit != 0, line);
      const bool indonesian = std::string_view(language) == "id";
      BOOST_TEST(has(screen.err, indonesian ? "\npetunjuk: " : "\nhint: "),
                 line << ": " << screen.err);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_error_of_the_other_verbs_says_what_to_type) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat.txt", "x");
  terminal.must("actor add budi --name Budi --role kepala_daerah");
  for (const char* line :
       {"new A",
        "new 'a b'",
        "new C --on 2999-01-01",
        "new C --country XX",
        "new C --level desa",
        "file A tidak_ada surat.txt",
        "file A laporan_penjajakan tidak-ada.txt",
        "file A laporan_penjajakan . ",
        "file A laporan_penjajakan surat.txt --contains tidak_ada",
        "file A laporan_penjajakan surat.txt --supersedes 99",
        "file A laporan_penjajakan surat.txt --valid-from 2026-02-02 --valid-until 2026-01-01",
        "assess A tidak_ada terpenuhi",
        "assess A hubungan_diplomatik ya",
        "assess A hubungan_diplomatik kedaluwarsa",
        "assess A hubungan_diplomatik terpenuhi",
        "record A tidak_ada",
        "record A keputusan_dprd tidak_ada",
        "record A keputusan_dprd",
        "record A penjajakan --by nobody",
        "record A penjajakan --expect 1",
        "record A penjajakan --document tidak_ada",
        "history B",
        "show A --today besok",
        "why A tidak_ada",
        "why A 99",
        "check B",
        "next B",
        "due B",
        "due --within x",
        "actor add budi --name Budi --role dprd",
        "actor add x --name X --role tidak_ada",
        "actor add x --role dprd",
        ("actor add x --name X --role dprd --from 2026-02-01 --until "
         "2026-01-01"),
        "actor end nobody --reason r",
        "actor end budi",
        "actor show nobody",
        ("mandate add m --from budi --to nobody --kind plh --paper surat.txt --valid-from "
         "2026-01-01"),
        "mandate add m --from budi --to budi --kind plh --paper surat.txt --valid-from 2026-01-01",
        "mandate end m --reason r",
        "law show besok",
        "law show 'PP 28/2018 Pasal 99'",
        "law unknown tidak_ada",
        "law affects 'PP 1/1999'",
        "workflow show tidak_ada",
        "workflow show --step tidak_ada",
        "workflow schema tidak_ada",
        "workflow diff ksdpl x",
        "workflow diagram --to png",
        "workflow test dki-jakarta",
        "workflow migrate plan",
        "workflow migrate apply x.json --by b --reason r",
        "init",
        "list --db tidak-ada.db",
        "help tidak_ada",
        "version x"}) {
    const Screen screen = terminal.type(line);
    BOOST_TEST(screen.exit != 0, line);
    BOOST_TEST(has(screen.err, "\npetunjuk: "), line << ": " << screen.err);
  }
}

BOOST_AUTO_TEST_CASE(the_date_of_an_older_agreement_can_be_supplied_later) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new L --partner Darwin --signed 2015-05-05 --on 2015-05-05");
  const auto before = terminal.must("show L --format json").json();
  BOOST_TEST(before["profile"]["agreement_on"] == "2015-05-05");
  terminal.must("correct L 1 --signed 2016-06-06 --reason 'salah baca'");
  const auto after = terminal.must("show L --format json").json();
  BOOST_TEST(after["profile"]["agreement_on"] == "2016-06-06");
  BOOST_TEST(after["profile"]["partner"] == "Darwin");
  const auto history = terminal.must("history L --format json").json();
  BOOST_TEST(history["events"].back()["changed"].dump().find("2016-06-06") != std::string::npos);
  // The one that takes the place of another command must not be taken for it.
  BOOST_TEST(terminal.must("correct L 1 --signed 2017-07-07 --reason r --key k").exit == 0);
  BOOST_TEST(terminal.type("correct L 1 --signed 2018-01-01 --reason r --key k").exit == 5);
}

BOOST_AUTO_TEST_CASE(no_command_offered_names_an_option_that_is_not_there) {
  Terminal terminal;
  terminal.open_case();
  const auto json = terminal.must("why A catat_perjanjian_lama --format json").json();
  BOOST_TEST(json.dump().find("--agreement_on") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_workflow_that_is_not_there_is_told_the_near_one) {
  Terminal terminal;
  terminal.must("init");
  BOOST_TEST(has(fails(terminal, "new L --workflow ksdpi", 8), "maksud Anda \"ksdpl\"?"));
  BOOST_TEST(has(fails(terminal, "new L --workflow ksdlll", 8), "maksud Anda \"ksdll\"?"));
}

BOOST_AUTO_TEST_CASE(of_a_regulation_that_was_not_read_it_is_said_what_is_known) {
  Terminal terminal;
  const std::string error = fails(terminal, "law show 'Permendagri 25/2020 Pasal 5'", 8);
  BOOST_TEST(has(error, "Permendagri 25/2020 Pasal 5"));
  BOOST_TEST(has(error, "dilaporkan"));
  BOOST_TEST(has(error, "tidak satu pun pasalnya telah dibaca"));
  BOOST_TEST(has(error, "petunjuk: ketik: ksdpl law show \"Permendagri 25/2020\""));
  BOOST_TEST(has(error, "ksdpl law unknown permendagri_25_2020"));
  const std::string english =
      fails(terminal, "law show 'Permendagri 25/2020 Pasal 5' --lang en", 8);
  BOOST_TEST(has(english, "none of its articles was read"));
  // Where articles were read, those near the place are named.
  const std::string near = fails(terminal, "law show 'PP 28/2018 Pasal 30 ayat (9)'", 8);
  BOOST_TEST(has(near, "PP 28/2018 Pasal 30 ayat (5)"));
}

BOOST_AUTO_TEST_CASE(a_citation_may_be_spelt_as_lawyers_spell_it) {
  Terminal terminal;
  const std::string usual = terminal.must("law show 'PP 28/2018 Pasal 30 ayat (4)'").out;
  for (const char* spelling :
       {"PP 28 Tahun 2018 Pasal 30 ayat (4)", "PP No. 28 Tahun 2018 Pasal 30 ayat (4)",
        "PP Nomor 28 Tahun 2018 Pasal 30 ayat (4)", "pp no 28 tahun 2018 pasal 30 ayat (4)",
        "Peraturan Pemerintah Nomor 28 Tahun 2018 Pasal 30 ayat (4)",
        "PP No.28/2018 Pasal 30 ayat (4)"})
    BOOST_TEST(terminal.must("law show '" + std::string(spelling) + "'").out == usual, spelling);
  BOOST_TEST(terminal.must("law show UU Nomor 24 Tahun 2000 Pasal 7").out ==
             terminal.must("law show UU 24/2000 Pasal 7").out);
  fails(terminal, "law show 'PP Tahun 2018'", 2);
  fails(terminal, "law show 'PP 28 Tahun'", 2);
}

BOOST_AUTO_TEST_CASE(a_condition_that_is_met_is_not_told_by_a_code_that_says_the_opposite) {
  Terminal terminal;
  terminal.open_case();
  const std::string id = terminal.must("why A mulai_penjajakan").out;
  BOOST_TEST(!has(id, "penundaan.aktif"));
  BOOST_TEST(has(id, "kasus ini tidak sedang ditunda"));
  BOOST_TEST(
      has(terminal.must("why A mulai_penjajakan --lang en").out, "this case is not on hold"));
  terminal.must("record A penjajakan");
  BOOST_TEST(!has(terminal.must("why A 3").out, "penundaan.aktif"));
}

BOOST_AUTO_TEST_CASE(the_words_of_a_hint_are_no_values) {
  Terminal terminal;
  terminal.open_case();
  const std::string before = terminal.folder.read("ksdpl.db");
  for (const char* line : {"assess A hubungan_diplomatik terpenuhi --reason ALASAN",
                           "assess A hubungan_diplomatik terpenuhi --reason=REASON",
                           "assess A saling_melengkapi terpenuhi --by PENILAI --reason 'daftar'",
                           "correct A 1 --partner Kokura --reason ALASAN"}) {
    const std::string error = fails(terminal, line, 2);
    BOOST_TEST(has(error, "masih kata contoh"), error);
    BOOST_TEST(has(error, "\npetunjuk: ganti "), error);
  }
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
  // The word in a sentence is a word like any other.
  terminal.must("assess A hubungan_diplomatik terpenuhi --reason 'ALASAN ada dalam nota'");
}

BOOST_AUTO_TEST_CASE(a_misspelt_unknown_date_is_recognised) {
  Terminal terminal;
  terminal.open_case();
  for (const char* word : {"tidak-diketahui", "unknown", "TIDAK_DIKETAHUI", "tidak_diketahi"}) {
    const std::string error = fails(terminal, "record A penjajakan --on " + std::string(word), 2);
    BOOST_TEST(has(error, "maksud Anda \"--on tidak_diketahui\"?"), error);
  }
  BOOST_TEST(has(fails(terminal, "record A penjajakan --on kemarin", 2), "YYYY-MM-DD"));
}

BOOST_AUTO_TEST_CASE(an_absurdly_long_value_is_refused_with_the_limit) {
  Terminal terminal;
  terminal.must("init");
  const std::string before = terminal.folder.read("ksdpl.db");
  const Screen screen = terminal.run({"new", "A", "--partner", std::string(70000, 'x')});
  BOOST_TEST(screen.exit == 2);
  BOOST_TEST(has(screen.err, "--partner"));
  BOOST_TEST(has(screen.err, "70000"));
  BOOST_TEST(has(screen.err, "1000"));
  BOOST_TEST(screen.err.size() < 1000U, "the value itself is not printed");
  BOOST_TEST(has(screen.err, "\npetunjuk: "));
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
  // The limit counts characters, not bytes, and what is at it passes.
  std::string wide;
  for (int i = 0; i < 1000; ++i)
    wide += "é";
  BOOST_TEST(terminal.run({"new", "A", "--partner", wide}).exit == 0);
  BOOST_TEST(terminal.run({"new", "B", "--reason", std::string(5000, 'x')}).exit == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
