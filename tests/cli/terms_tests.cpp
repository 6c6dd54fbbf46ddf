// What runs out after the signature, on the command line: due, its exit code, its calendar; the
// list of cooperations to look at again; rules of a bureau's own.
#include "cli/terminal.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view own_rules =
    "format: ksdpl.overlay/1\n"
    "id: biro\n"
    "extends: ksdpl\n"
    "region: {id: Daerah Uji, en: Test Region}\n"
    "title: {id: KSDPL di Daerah Uji, en: KSDPL in the test region}\n"
    "report_period:\n"
    "  every: 6 bulan\n"
    "  basis: {reported: Keputusan Kepala Biro 1/2026}\n"
    "activity_rule:\n"
    "  title: {id: ukuran biro, en: the measure of the bureau}\n"
    "  basis: {reported: Nota Dinas 7/2026}\n"
    "  classes:\n"
    "    - id: aktif\n"
    "      title: {id: aktif, en: active}\n"
    "      when:\n"
    "        - {activities: 1, last_years: 2}\n"
    "    - {id: diam, title: {id: diam, en: silent}}\n";

/// A terminal with a cooperation of 1986. The clock stands at 2 March 2026.
struct Signed : Terminal {
  explicit Signed(const std::string& workflow = "ksdpl") {
    must("init --origin uji/masa");
    folder.write("biro.yaml", own_rules);
    must(
        "new ROTTERDAM --partner Rotterdam --country NL --level provinsi --signed 1986-08-01 "
        "--workflow " +
        workflow);
  }
  void moa(std::string_view until) {
    must("instrument add ROTTERDAM moa --kind moa --title MoA --from 2025-01-01 --until " +
         std::string(until) + " --on 2025-01-01 --reason arsip");
  }
  Json first_due(const std::string& options = "") {
    return type("due --format json " + options).json()["deadlines"][0];
  }
};

struct OnOwnRules : Signed {
  OnOwnRules() : Signed("./biro.yaml") {}
};

}  // namespace

BOOST_AUTO_TEST_SUITE(terms_tests)

BOOST_FIXTURE_TEST_CASE(the_end_of_a_period_is_told_as_what_it_is, Signed) {
  moa("2026-03-13");
  const Json end = first_due();
  BOOST_TEST(end["kind"] == "akhir_instrumen");
  BOOST_TEST(end["instrument"] == "moa");
  BOOST_TEST(end["step"].is_null());
  BOOST_TEST(end["due"] == "2026-03-13");
  BOOST_TEST(end["late"] == false);
  BOOST_TEST(end["basis"] == "silent_in_pp");
  BOOST_TEST(end["citation"] == "");
  BOOST_TEST(type("due").exit == 0);
}

BOOST_FIXTURE_TEST_CASE(an_end_inside_within_is_a_finding_and_one_that_has_passed_is_not, Signed) {
  moa("2026-03-13");
  BOOST_TEST(type("due --within 3").exit == 0);
  BOOST_TEST(type("due --within 9").exit == 10, "at most nine working days are left");
  BOOST_TEST(type("due --within 9 --today 2026-03-14").exit == 0);
  BOOST_TEST(type("due --today 2026-03-14 --format json").json()["deadlines"].empty());
}

BOOST_FIXTURE_TEST_CASE(an_end_told_anew_moves_its_entry_in_the_calendar, Signed) {
  moa("2026-03-13");
  const auto uid = [&] {
    const std::string ics = type("due --format ics").out;
    const std::size_t begin = ics.find("UID:");
    BOOST_REQUIRE(begin != std::string::npos);
    return ics.substr(begin, ics.find("\r\n", begin) - begin);
  };
  const std::string before = uid();
  moa("2026-06-30");
  BOOST_TEST(uid() == before);
  BOOST_TEST(type("due --format ics").out.find("20260630") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(without_a_frequency_the_three_verbs_say_that_it_is_unknown, Signed) {
  for (const char* line : {"due", "due ROTTERDAM", "next ROTTERDAM", "show ROTTERDAM"}) {
    const std::string text = type(std::string(line) + " --lang en").out;
    BOOST_TEST(text.find("often") != std::string::npos, line << ": " << text);
    BOOST_TEST(text.find("not known") != std::string::npos, line);
  }
  const Json unknown = type("due --format json").json()["report_frequency_unknown"];
  BOOST_TEST(unknown["cases"] == Json::array({"ROTTERDAM"}));
  BOOST_TEST(unknown["basis"] == "unknown");
}

BOOST_FIXTURE_TEST_CASE(by_the_own_frequency_the_report_has_a_day_and_is_never_late, OnOwnRules) {
  const Json report = first_due();
  BOOST_TEST(report["kind"] == "laporan_biro");
  BOOST_TEST(report["due"] == "1987-02-01");
  BOOST_TEST(report["late"] == false);
  BOOST_TEST(report["regional"] == true);
  BOOST_TEST(type("due").exit == 0);
  BOOST_TEST(type("due --within 5").exit == 0);
  BOOST_TEST(type("due --format json").json()["report_frequency_unknown"]["cases"].empty());
  for (const char* line : {"due", "next ROTTERDAM", "show ROTTERDAM"}) {
    const std::string text = type(line).out;
    BOOST_TEST(text.find("1987-02-01") != std::string::npos, line);
    BOOST_TEST(text.find("frekuensi biro sendiri") != std::string::npos, line);
    BOOST_TEST(text.find("Keputusan Kepala Biro 1/2026") != std::string::npos, line);
  }
}

BOOST_FIXTURE_TEST_CASE(the_own_rule_stands_beside_what_is_recorded_with_its_source, OnOwnRules) {
  const auto own = [&] {
    return type("activity ROTTERDAM --format json").json()["cases"][0]["own_rule"];
  };
  BOOST_TEST(own()["class"] == "diam");
  must("record ROTTERDAM kegiatan saling_kunjung --on 2025-05-02 --reason kunjungan");
  BOOST_TEST(own()["class"] == "aktif");
  BOOST_TEST(own()["outcome"] == "berlaku");
  BOOST_TEST(own()["source"] == "Nota Dinas 7/2026");
  BOOST_TEST(type("activity ROTTERDAM --today 2030-01-01 --format json")
                 .json()["cases"][0]["own_rule"]["class"] == "diam");
  const std::string text = type("activity ROTTERDAM").out;
  BOOST_TEST(text.find("aturan biro sendiri") != std::string::npos, text);
  BOOST_TEST(text.find("Nota Dinas 7/2026") != std::string::npos, text);
}

BOOST_FIXTURE_TEST_CASE(without_a_rule_there_is_no_class_of_the_bureau, Signed) {
  BOOST_TEST(type("activity --format json").json()["cases"][0]["own_rule"].is_null());
  BOOST_TEST(type("activity").out.find("aturan biro sendiri") == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(the_list_to_look_at_again_has_one_row_a_signed_cooperation, Signed) {
  must("new BELUM --partner X --country NL --level provinsi --initiative daerah");
  moa("2026-01-31");
  must("record ROTTERDAM hambatan dicatat --on 2026-01-05 --reason uji");
  const Json json = type("reexamine --format json").json();
  BOOST_TEST(json["schema"] == "ksdpl.reexamine/1");
  BOOST_REQUIRE(json["cases"].size() == 1U);
  const Json row = json["cases"][0];
  BOOST_TEST(row["case"] == "ROTTERDAM");
  BOOST_TEST(row["report_asked"] == true);
  BOOST_TEST(row["citation"] == "PP 28/2018 Pasal 43 ayat (1)");
  BOOST_TEST(row["report_frequency"] == "belum_diketahui");
  BOOST_TEST(row["reports"] == 0);
  BOOST_TEST(row["last_year"].is_null());
  BOOST_TEST(row["obstacle"] == true);
  BOOST_TEST(row["dispute"] == false);
  BOOST_REQUIRE(row["run_out"].size() == 1U);
  BOOST_TEST(row["run_out"][0]["instrument"] == "moa");
  BOOST_TEST(row["run_out"][0]["until"] == "2026-01-31");
  const std::string csv = type("reexamine --format csv").out;
  BOOST_TEST(csv.starts_with("case,partner,country,stage,in_force,report_asked,"));
  BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
