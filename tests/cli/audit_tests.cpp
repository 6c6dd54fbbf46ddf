// ksdpl audit: its JSON contract and its exit codes.
#include "cli/terminal.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

/// A live case whose consultation turned out to be later than the letter of intent, and one that is
/// only stated.
struct Audited : Terminal {
  Audited() {
    ready_for_dprd();
    must("new LAMA --stated --partner Darwin --country AU --region Denpasar --level kota");
    must("record LAMA tanda_tangan_pk --on 2021-06-28");
  }
  /// Returns the entry that recorded the step in case A.
  std::string entry_of(std::string_view step) {
    const Json history = type("history A --format json").json();
    for (const Json& event : history["events"]) {
      if (event.contains("step") && event["step"] == step)
        return std::to_string(event["seq"].get<int>());
    }
    return {};
  }
  void break_the_order() {
    must("correct A " + entry_of("konsultasi_menlu") + " --on 2026-01-20 --reason 'buku tamu'");
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(audit_tests, Audited)

BOOST_AUTO_TEST_CASE(the_contracted_keys_are_there) {
  break_the_order();
  const Screen screen = type("audit A --format json");
  BOOST_TEST(screen.exit == 10);
  const Json json = screen.json();
  BOOST_TEST(json["schema"] == "ksdpl.audit/1");
  for (const char* key : {"today", "calendar", "findings", "counts", "cases"})
    BOOST_TEST(json.contains(key), key);
  for (const Json& finding : json["findings"]) {
    for (const char* key : {"case", "code", "severity", "text", "citation", "basis", "event",
                            "events", "condition", "settles"})
      BOOST_TEST(finding.contains(key), key);
    BOOST_TEST(finding["case"] == "A");
  }
}

BOOST_AUTO_TEST_CASE(a_violation_names_entry_article_and_basis) {
  break_the_order();
  const Json json = type("audit A --severity pelanggaran --format json").json();
  BOOST_REQUIRE(json["findings"].size() == 1U);
  const Json finding = json["findings"][0];
  BOOST_TEST(finding["code"] == "urutan.tertukar");
  BOOST_TEST(finding["citation"] == "PP 28/2018 Pasal 28 ayat (4)");
  BOOST_TEST(finding["basis"] == "law");
  BOOST_TEST(std::to_string(finding["event"].get<int>()) == entry_of("tanda_tangan_pk"));
  BOOST_TEST(json["counts"]["pelanggaran"] == 1);
}

BOOST_AUTO_TEST_CASE(only_what_is_shown_decides_the_exit_code) {
  BOOST_TEST(type("audit A --severity pelanggaran").exit == 0);
  break_the_order();
  BOOST_TEST(type("audit A --severity pelanggaran").exit == 10);
  BOOST_TEST(type("audit A --severity catatan").exit == 0);
}

BOOST_AUTO_TEST_CASE(what_is_only_stated_is_not_known_and_never_lawful) {
  const Screen screen = type("audit LAMA --format json");
  BOOST_TEST(screen.exit == 10);
  const Json json = screen.json();
  std::set<std::string> severities;
  for (const Json& finding : json["findings"])
    severities.insert(finding["severity"].get<std::string>());
  BOOST_TEST(severities.contains("tidak_diketahui"));
  BOOST_TEST(!severities.contains("pelanggaran"));
  BOOST_TEST(type("audit LAMA").out.find("tidak diketahui") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(all_cases_come_in_the_order_of_list_and_none_is_left_out) {
  const Json json = type("audit --all --format json").json();
  const Json list = type("list --format json").json();
  BOOST_REQUIRE(json["cases"].size() == list["cases"].size());
  for (std::size_t i = 0; i < list["cases"].size(); ++i)
    BOOST_TEST(json["cases"][i]["case"] == list["cases"][i]["case"]);
}

BOOST_AUTO_TEST_CASE(rows_are_the_findings) {
  const Json json = type("audit --all --format json").json();
  const std::string rows = type("audit --all --format jsonl").out;
  BOOST_TEST(static_cast<std::size_t>(std::count(rows.begin(), rows.end(), '\n')) ==
             json["findings"].size());
  BOOST_TEST(type("audit --all --format csv")
                 .out.starts_with(
                     "case,code,severity,text,citation,basis,event,events,condition,settles"));
}

BOOST_AUTO_TEST_CASE(the_past_is_audited_by_what_had_taken_effect) {
  break_the_order();
  BOOST_TEST(type("audit A --severity pelanggaran --as-of 2026-01-06").exit == 0);
  // The papers came in later than the step that rests on them.
  const Json json = type("audit A --severity pelanggaran --as-of 2026-01-07 --format json").json();
  BOOST_REQUIRE(json["findings"].size() == 1U);
  BOOST_TEST(json["findings"][0]["code"] == "bukti.tidak_ada");
}

BOOST_AUTO_TEST_CASE(what_can_not_be_meant_is_a_usage_error) {
  for (const char* line : {"audit", "audit A --all", "audit A --severity berat"})
    BOOST_TEST(type(line).exit == 2, line);
  BOOST_TEST(type("audit TIDAKADA").exit == 8);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
