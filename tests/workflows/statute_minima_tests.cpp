// No workflow file may ask for less than the statute: each way to try is refused with the article.
#include "workflows/sample.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::compact;
using test::load_text;
using test::with;

/// A file with `from` written as `to`, and the article that forbids it.
struct Relaxation {
  const char* what;
  std::string_view from;
  std::string_view to;
  std::string_view article;
  /// What stands where the finding points; empty: what was written.
  std::string_view place = {};
};

void expect_refused(const Relaxation& relaxation) {
  const std::string text = with(compact(), relaxation.from, relaxation.to);
  const LoadedWorkflow loaded = load_text(text);
  BOOST_TEST(loaded.workflow == nullptr, relaxation.what << ": accepted");
  BOOST_TEST(test::codes(loaded.errors) == std::vector<std::string>{"relaxes-statute"},
             relaxation.what << test::listed(loaded.errors));
  if (loaded.errors.empty()) return;
  BOOST_TEST(loaded.errors[0].citation == relaxation.article, relaxation.what);
  const std::string_view place = relaxation.place.empty() ? relaxation.to : relaxation.place;
  BOOST_TEST(loaded.errors[0].at.line == test::line_of(text, place), relaxation.what);
  BOOST_TEST(loaded.errors[0].at.file == "uji.yaml");
}

void expect_accepted(const Relaxation& relaxation) {
  const LoadedWorkflow loaded = load_text(with(compact(), relaxation.from, relaxation.to));
  BOOST_TEST(loaded.errors.empty(), relaxation.what << test::listed(loaded.errors));
}

constexpr std::string_view deadline_article = "PP 28/2018 Pasal 30 ayat (4)";

BOOST_AUTO_TEST_SUITE(statute_minima_tests)

BOOST_AUTO_TEST_CASE(the_forty_five_working_days_may_not_be_lengthened,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (4)")) {
  for (const std::string_view term : {"46 hari kerja", "9999 hari kerja"}) {
    expect_refused({"longer", "45 hari kerja", term, deadline_article});
  }
  for (const std::string_view term : {"45 hari kerja", "30 hari kerja", "1 hari kerja"}) {
    expect_accepted({"not longer", "45 hari kerja", term, {}});
  }
}

BOOST_AUTO_TEST_CASE(the_forty_five_working_days_may_not_be_left_out_or_moved,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (4)")) {
  const std::string& text = compact();
  const std::size_t begin = text.find("        deadline:\n");
  const std::size_t end = text.find("\n        basis:", begin) + 1;
  const std::string_view deadline = std::string_view(text).substr(begin, end - begin);
  expect_refused({"left out", deadline, "", deadline_article, "- id: keputusan_dprd"});

  std::string moved = with(text, deadline, "");
  moved =
      with(moved, "      - id: penerimaan_dprd\n",
           "      - id: penerimaan_dprd\n" +
               with(std::string(deadline), "starts: penerimaan_dprd", "starts: permohonan_dprd"));
  const auto found = load_text(moved).errors;
  BOOST_TEST(test::codes(found) == std::vector<std::string>{"relaxes-statute"},
             test::listed(found));
}

BOOST_AUTO_TEST_CASE(the_clock_starts_when_the_dprd_has_the_request_and_not_later,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (4)")) {
  expect_refused({"from the decision itself", "starts: penerimaan_dprd", "starts: keputusan_dprd",
                  deadline_article, "term: 45"});
  expect_refused({"from a later stage", "starts: penerimaan_dprd", "starts: penyampaian_rencana",
                  deadline_article, "term: 45"});
  expect_refused({"from a step of no stage", "starts: penerimaan_dprd", "starts: penundaan",
                  deadline_article, "term: 45"});
  expect_accepted({"from the request, earlier than its receipt",
                   "starts: penerimaan_dprd",
                   "starts: permohonan_dprd",
                   {}});
  // A committee formed after receipt would start the clock late.
  const std::string committee =
      "      - id: pembentukan_pansus\n        title: {id: pansus, en: committee}\n"
      "        gist: {id: uji, en: test}\n        actors: [dprd]\n"
      "        after: [penerimaan_dprd]\n        outcomes:\n"
      "          - {id: dibentuk, title: {id: dibentuk, en: formed}, basis: unknown}\n"
      "        basis: unknown\n";
  std::string text =
      with(compact(), "      - id: keputusan_dprd\n", committee + "      - id: keputusan_dprd\n");
  BOOST_TEST(load_text(text).errors.empty());
  text = with(text, "starts: penerimaan_dprd", "starts: pembentukan_pansus");
  BOOST_TEST(test::codes(load_text(text).errors) == std::vector<std::string>{"relaxes-statute"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_item_of_the_plan_must_be_asked_for,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (3)")) {
  const std::vector<std::pair<std::string, char>> items{
      {"subjek", 'a'},       {"latar_belakang", 'b'}, {"maksud_tujuan_sasaran", 'c'},
      {"objek", 'd'},        {"ruang_lingkup", 'e'},  {"sumber_pembiayaan", 'f'},
      {"jangka_waktu", 'g'},
  };
  for (const auto& [item, letter] : items) {
    const std::string article = std::string("PP 28/2018 Pasal 30 ayat (3) huruf ") + letter;
    const std::string from = "{id: " + item + ", title: ";
    expect_refused(
        {"left out", from, "{id: hal_lain, title: ", article, "- id: rencana_kerja_sama"});
    const std::string narrowed = from + "{id: x, en: y}, when: {level: {is: kota}}, unused: ";
    const std::string text = with(compact(), from, narrowed);
    const auto found = test::with_code(load_text(text).errors, "relaxes-statute");
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found[0].citation == article);
  }
}

BOOST_AUTO_TEST_CASE(a_misspelt_item_is_reported_where_it_stands) {
  expect_refused({"misspelt", "{id: sumber_pembiayaan,", "{id: sumber_pembiayan,",
                  "PP 28/2018 Pasal 30 ayat (3) huruf f"});
}

BOOST_AUTO_TEST_CASE(attendance_may_be_limited_to_whom_it_concerns_and_no_further,
                     *boost::unit_test::description("PP 28/2018 Pasal 32 ayat (3)")) {
  constexpr std::string_view concerned =
      "when: {any: [{level: {is: kabupaten}}, {level: {is: kota}}]}";
  constexpr std::string_view article = "PP 28/2018 Pasal 32 ayat (3) huruf d";
  expect_accepted({"not a province", concerned, "when: {level: {is_not: provinsi}}", {}});
  expect_refused({"kota only", concerned, "when: {level: {is: kota}}", article});
  expect_refused({"also by initiative", concerned,
                  "when: {all: [{level: {is_not: provinsi}}, {initiative: {is_not: mitra}}]}",
                  article});
  expect_refused({"a province only", concerned, "when: {level: {is: provinsi}}", article});
  constexpr std::string_view province = "{id: kehadiran_provinsi, ";
  expect_refused({"the province for a province only", province,
                  "{id: kehadiran_provinsi, when: {level: {is: provinsi}}, ",
                  "PP 28/2018 Pasal 32 ayat (3) huruf c"});
}

BOOST_AUTO_TEST_CASE(a_condition_that_always_holds_narrows_nothing) {
  expect_accepted({"one of three levels",
                   "{id: kehadiran_provinsi, ",
                   "{id: kehadiran_provinsi, when: {any: [{level: {is: provinsi}}, "
                   "{level: {is: kabupaten}}, {level: {is: kota}}]}, ",
                   {}});
  expect_accepted({"with an object or without it",
                   "{id: kehadiran_kemenlu, ",
                   "{id: kehadiran_kemenlu, when: {any: [{object: {includes: lainnya}}, "
                   "{initiative: {is_not: mitra}}, {initiative: {is: mitra}}]}, ",
                   {}});
}

BOOST_AUTO_TEST_CASE(every_statutory_paper_must_be_there_and_keep_its_weight) {
  const auto found =
      load_text(with(compact(),
                     "  - id: pertimbangan_menteri\n    title: {id: pertimbangan menteri, "
                     "en: pertimbangan menteri}\n    issuer: menteri\n    basis: {law:",
                     "  - id: nasihat\n    title: {id: nasihat, en: advice}\n    issuer: menteri\n"
                     "    basis: {law:"))
          .errors;
  const auto relaxed = test::with_code(found, "relaxes-statute");
  BOOST_REQUIRE_EQUAL(relaxed.size(), 1U);
  BOOST_TEST(relaxed[0].citation == "PP 28/2018 Pasal 31 ayat (3)");
  expect_refused({"only reported", "issuer: menlu\n    basis: {law: PP 28/2018 Pasal 33 ayat (3)}",
                  "issuer: menlu\n    basis: {reported: \"kabar\"}", "PP 28/2018 Pasal 33 ayat (3)",
                  "- id: surat_konfirmasi\n"});
}

BOOST_AUTO_TEST_CASE(every_requirement_must_be_there_keep_its_weight_and_reach,
                     *boost::unit_test::description("PP 28/2018 Pasal 27")) {
  expect_refused({"left out", "- id: tidak_campur_tangan\n", "- id: ramah_tamah\n",
                  "PP 28/2018 Pasal 27 ayat (1) huruf d", "edition:"});
  expect_refused({"weakened", "basis: {law: PP 28/2018 Pasal 27 ayat (1) huruf a}",
                  "basis: unknown", "PP 28/2018 Pasal 27 ayat (1) huruf a",
                  "- id: hubungan_diplomatik\n"});
  expect_refused({"for provinces only", "    basis: {law: PP 28/2018 Pasal 27 ayat (3) huruf a}",
                  "    applies_when: {level: {is: provinsi}}\n"
                  "    basis: {law: PP 28/2018 Pasal 27 ayat (3) huruf a}",
                  "PP 28/2018 Pasal 27 ayat (3) huruf a",
                  "    applies_when: {level: {is: provinsi}}"});
}

BOOST_AUTO_TEST_CASE(the_science_requirement_reaches_every_case_with_that_object,
                     *boost::unit_test::description("PP 28/2018 Pasal 27 ayat (2)")) {
  constexpr std::string_view science =
      "applies_when: {object: {includes: ilmu_pengetahuan_dan_teknologi}}";
  constexpr std::string_view article = "PP 28/2018 Pasal 27 ayat (2)";
  expect_accepted({"always", science, "# always", {}});
  expect_refused(
      {"another object", science, "applies_when: {object: {includes: lainnya}}", article});
  expect_refused({"with another object only", science,
                  "applies_when: {all: [{object: {includes: ilmu_pengetahuan_dan_teknologi}}, "
                  "{object: {includes: pertukaran_budaya}}]}",
                  article});
  expect_accepted({"with a further object",
                   science,
                   "applies_when: {any: [{object: {includes: ilmu_pengetahuan_dan_teknologi}}, "
                   "{object: {includes: lainnya}}]}",
                   {}});
}

BOOST_AUTO_TEST_CASE(both_ministers_must_be_consulted_before_the_letter_of_intent,
                     *boost::unit_test::description("PP 28/2018 Pasal 28 ayat (4)")) {
  for (const std::string act : {"konsultasi_mendagri", "konsultasi_menlu"}) {
    expect_refused({"not established", "establishes: " + act + ", ", "",
                    "PP 28/2018 Pasal 28 ayat (4)", "- id: konsultasi_pk\n"});
  }
}

BOOST_AUTO_TEST_CASE(the_finding_names_a_case_that_would_slip_through) {
  const auto found = load_text(with(compact(), "{id: kehadiran_kemenlu, ",
                                    "{id: kehadiran_kemenlu, when: {level: {is_not: kabupaten}}, "))
                         .errors;
  BOOST_REQUIRE_EQUAL(found.size(), 1U);
  BOOST_TEST(found[0].message.en.find("level kabupaten") != std::string::npos, found[0]);
  BOOST_TEST(found[0].message.en.find("risalah_rapat.kehadiran_kemenlu") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
