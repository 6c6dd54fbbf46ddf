// Checklists that came back: what is read, and every error in one at once.
#include "ksdpl/review_loader.hpp"

#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

const std::string head =
    "baris;kunci;pertanyaan;pasal;tercatat;jawaban;alasan\n"
    "format;;;;;ksdpl.checklist/1;\n"
    "jurnal;;;;;uji.go.id/ksdpl;\n"
    "kasus;;;;;A-1;\n"
    "untuk;;;;;kemendagri;\n"
    "entri;;;;;7;\n"
    "sha256;;;;;abc;\n"
    "pemeriksa;;;;;Sari;\n"
    "tanggal;;;;;2026-02-01;\n";

LoadedReview load(const std::string& text) {
  return load_review("periksa.csv", text, parse_date("2026-11-21").value());
}

std::map<std::string, int> codes_of(const std::string& text) {
  std::map<std::string, int> codes;
  for (const Diagnostic& found : load(text).errors)
    ++codes[found.code];
  return codes;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  text.replace(text.find(from), from.size(), to);
  return text;
}

using Codes = std::map<std::string, int>;

BOOST_AUTO_TEST_SUITE(review_files_tests)

BOOST_AUTO_TEST_CASE(what_was_filled_in_is_read_and_the_rest_is_counted) {
  const LoadedReview loaded = load(head +
                                   "persyaratan;alih_iptek;;;;terpenuhi;\"pelatihan; dua kali\"\n"
                                   "persyaratan;saling_melengkapi;;;;;\n"
                                   "isi;rencana_kerja_sama.objek#5;;;ada;tidak_ada;\n"
                                   "catatan;;;;;mohon dilengkapi;\n");
  BOOST_REQUIRE(loaded.errors.empty());
  const Review& review = loaded.review;
  BOOST_TEST(review.journal == "uji.go.id/ksdpl");
  BOOST_TEST(review.case_id.value == "A-1");
  BOOST_TEST(review.entry == 7U);
  BOOST_TEST(to_string(review.date) == "2026-02-01");
  BOOST_REQUIRE(review.requirements.size() == 1U);
  BOOST_TEST((review.requirements[0].verdict == Verdict::terpenuhi));
  BOOST_TEST(review.requirements[0].reason.value() == "pelatihan; dua kali");
  BOOST_TEST(review.requirements[0].at.line == 10);
  BOOST_REQUIRE(review.contents.size() == 1U);
  BOOST_TEST(review.contents[0].paper.value == "rencana_kerja_sama");
  BOOST_TEST(review.contents[0].content.value == "objek");
  BOOST_TEST(review.contents[0].filed == 5U);
  BOOST_TEST(!review.contents[0].there);
  BOOST_TEST(review.remarks.value() == "mohon dilengkapi");
  BOOST_TEST(review.unanswered == 1U);
}

BOOST_AUTO_TEST_CASE(what_spreadsheets_make_of_it_is_read_too) {
  const std::string row = "persyaratan;alih_iptek;;;;terpenuhi;\n";
  std::string commas = head + row;
  for (char& c : commas)
    if (c == ';') c = ',';
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : head + row)
    windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  for (const std::string& text : {head + row, commas, windows}) {
    BOOST_TEST(is_review(text));
    BOOST_TEST(load(text).errors.empty());
    BOOST_TEST(load(text).review.requirements.size() == 1U);
  }
  BOOST_TEST(!is_review("record,case,format\nfile,,ksdpl.history/1\n"));
  BOOST_TEST(!is_review("format: ksdpl.history/1\n"));
}

BOOST_AUTO_TEST_CASE(every_error_is_told_with_its_code) {
  const std::string row = "persyaratan;alih_iptek;;;;terpenuhi;\n";
  BOOST_TEST((codes_of(head) == Codes{{"nothing-answered", 1}}));
  BOOST_TEST(
      (codes_of(replaced(head, "checklist/1", "checklist/2") + row) == Codes{{"wrong-format", 1}}));
  BOOST_TEST((codes_of(replaced(head, "Sari", "") + row) == Codes{{"missing-key", 1}}));
  BOOST_TEST((codes_of(replaced(head, "2026-02-01", "1/2/2026") + row) == Codes{{"bad-date", 1}}));
  BOOST_TEST(
      (codes_of(replaced(head, "2026-02-01", "2027-02-01") + row) == Codes{{"future-date", 1}}));
  BOOST_TEST((codes_of(replaced(head, ";7;", ";tujuh;") + row) == Codes{{"altered-row", 1}}));
  BOOST_TEST((codes_of(replaced(head, "A-1", "../A") + row) == Codes{{"bad-id", 1}}));
  BOOST_TEST((codes_of(head + row + row) == Codes{{"duplicate-id", 1}}));
  BOOST_TEST(
      (codes_of(head + "persyaratan;alih_iptek;;;;ya;\n" + "isi;kajian.judul#5;;;;mungkin;\n" +
                "persyaratan;saling_melengkapi;;;;;hanya alasan\n" + "bariss;;;;;x;\n") ==
       Codes{{"unknown-reference", 3}, {"reason-without-answer", 1}}));
  BOOST_TEST((codes_of(head + "persyaratan;;;;;terpenuhi;\n" + row) == Codes{{"missing-key", 1}}));
  for (const char* key : {"kajian", "kajian.judul", "kajian.judul#", "kajian#1.judul"})
    BOOST_TEST((codes_of(head + "isi;" + key + ";;;;ada;\n" + row) == Codes{{"altered-row", 1}}),
               key);
  BOOST_TEST(
      (codes_of(head + "catatan;;;;;;salah kolom\n" + row) == Codes{{"reason-without-answer", 1}}));
  BOOST_TEST(
      (codes_of(head + "persyaratan;alih_iptek;;;;kedaluwarsa;\n").contains("unknown-reference")));
  BOOST_TEST((codes_of(head + "catatan;;;;;" + std::string(5000, 'x') + ";\n" + row) ==
              Codes{{"too-long", 1}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
