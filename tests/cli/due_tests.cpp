// ksdpl due: its JSON contract, its exit code, and that all verbs tell the same day.
#include "cli/terminal.hpp"

#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* made_up_2026 =
    "format: ksdpl.calendar/1\n"
    "year: 2026\n"
    "complete: true\n"
    "decrees:\n"
    "  - {number: 1/2025, date: 2025-09-10, source: rekaan}\n"
    "confidence: S\n"
    "days:\n"
    "  - {date: 2026-02-17, kind: libur_nasional, title: {id: Hari Raya, en: Feast}}\n"
    "  - {date: 2026-03-19, kind: libur_nasional, title: {id: Hari Sunyi, en: Silence}}\n"
    "  - {date: 2026-03-20, kind: cuti_bersama, title: {id: Cuti, en: Leave}}\n";

/// A terminal whose case A waits for the DPRD, with the made-up calendar in the folder "uji". By
/// weekends alone the 45 hari kerja end on 7 April 2026; with its three free weekdays on the 10th.
struct Waiting : Terminal {
  Waiting() {
    folder.write("uji/kalender/2026.yaml", made_up_2026);
    ready_for_dprd();
    must("record A permohonan_dprd --on 2026-02-02");
  }
  void received(std::string_view on) { must("record A penerimaan_dprd --on " + std::string(on)); }
  Screen due(std::string_view options) {
    return type("due --workflows uji " + std::string(options));
  }
  Json json(std::string_view options) {
    return due(std::string(options) + " --format json").json();
  }
  /// Returns the deadline that rests on the law; the reported one comes after it.
  Json first(std::string_view options) { return json(options)["deadlines"][0]; }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(due_tests, Waiting)

BOOST_AUTO_TEST_CASE(the_contracted_keys_are_there) {
  received("2026-02-03");
  const Json json = this->json("");
  BOOST_TEST(json["schema"] == "ksdpl.due/1");
  for (const char* key : {"today", "within", "calendar", "deadlines", "omitted", "finished",
                          "stalled_after", "stalled"})
    BOOST_TEST(json.contains(key), key);
  const Json deadline = json["deadlines"][0];
  for (const char* key :
       {"case", "step", "start", "due", "days", "derivation", "state", "late", "remaining", "basis",
        "citation", "calendar_complete", "calendar_version", "years", "skipped", "held", "who"})
    BOOST_TEST(deadline.contains(key), key);
  BOOST_TEST(deadline["case"] == "A");
  BOOST_TEST(deadline["step"] == "keputusan_dprd");
  BOOST_TEST(deadline["start"] == "2026-02-03");
  BOOST_TEST(deadline["due"] == "2026-04-10");
  BOOST_TEST(deadline["days"] == 45);
  BOOST_TEST(deadline["calendar_version"].get<std::string>().size() == 12U);
}

BOOST_AUTO_TEST_CASE(each_skipped_day_has_its_reason_and_its_decree) {
  received("2026-02-03");
  std::size_t weekends = 0;
  std::set<std::string> named;
  const Json deadline = first("A");
  for (const Json& day : deadline["skipped"]) {
    if (day["reason"] == "akhir_pekan") {
      ++weekends;
      continue;
    }
    named.insert(day["date"].get<std::string>() + " " + day["reason"].get<std::string>());
    BOOST_TEST(day["decrees"] == "1/2025");
    BOOST_TEST(!day["title"].get<std::string>().empty());
  }
  // From 4 February to 10 April there are 66 days: 45 counted, 3 free, the rest weekends.
  BOOST_TEST(weekends == 18U);
  BOOST_TEST(
      (named == std::set<std::string>{"2026-02-17 libur_nasional", "2026-03-19 libur_nasional",
                                      "2026-03-20 cuti_bersama"}));
}

BOOST_AUTO_TEST_CASE(the_derivation_accounts_for_every_day) {
  received("2026-02-03");
  std::string all;
  const Json deadline = first("A");
  for (const Json& line : deadline["derivation"])
    all += line.get<std::string>() + "\n";
  for (const char* part : {"2026-02-03", "45 hari kerja", "Hari Raya", "Hari Sunyi", "Cuti",
                           "1/2025", "tidak diatur dalam PP 28/2018", "2026-04-10"})
    BOOST_TEST(all.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(what_can_not_be_counted_is_null) {
  BOOST_TEST(first("")["due"].is_null());
  BOOST_TEST(first("")["state"] == "belum_mulai");
  received("tidak_diketahui");
  BOOST_TEST(first("")["due"].is_null());
  BOOST_TEST(first("")["start"] == "tidak_diketahui");
  BOOST_TEST(first("")["state"] == "mulai_tidak_diketahui");
  BOOST_TEST(due("--today 2030-01-01").exit == 0);
}

BOOST_AUTO_TEST_CASE(it_ends_with_10_only_when_something_is_late_or_near) {
  received("2026-02-03");
  BOOST_TEST(due("").exit == 0);
  BOOST_TEST(due("--today 2026-04-10").exit == 0);
  BOOST_TEST(due("--today 2026-04-11").exit == 10);
  // Four working days are left on 6 April: the 7th to the 10th.
  BOOST_TEST(due("--today 2026-04-06 --within 3").exit == 0);
  BOOST_TEST(due("--today 2026-04-06 --within 4").exit == 10);
  BOOST_TEST(due("A --today 2026-04-11").exit == 10);
}

BOOST_AUTO_TEST_CASE(nothing_is_late_on_an_incomplete_calendar) {
  received("2026-02-03");
  folder.write("uji/kalender/2026.yaml",
               "format: ksdpl.calendar/1\nyear: 2026\ncomplete: false\ndecrees: []\n"
               "confidence: U\ndays: []\n");
  const Screen screen = due("--today 2026-12-01");
  BOOST_TEST(screen.exit == 0);
  BOOST_TEST(screen.out.find("paling cepat 2026-04-07 (akhir pekan saja)") != std::string::npos);
  const Json deadline = first("--today 2026-12-01");
  BOOST_TEST(deadline["state"] == "mungkin_lewat");
  BOOST_TEST(deadline["late"] == false);
  BOOST_TEST(deadline["calendar_complete"] == false);
  BOOST_TEST((deadline["incomplete_years"] == Json::array({2026})));
  BOOST_TEST(due("A --today 2026-12-01").out.find("kalender belum lengkap") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_only_reported_comes_last_and_is_never_late) {
  received("2026-02-03");
  const Json deadlines = json("--today 2027-06-01")["deadlines"];
  BOOST_REQUIRE(deadlines.size() == 2U);
  BOOST_TEST(deadlines[0]["basis"] == "law");
  BOOST_TEST(deadlines[1]["basis"] == "reported");
  BOOST_TEST(deadlines[1]["due"] == "2027-01-12");
  BOOST_TEST(deadlines[1]["late"] == false);
  BOOST_TEST(deadlines[1]["days"].is_null());
  must("file A persetujuan_dprd surat.txt");
  must("record A keputusan_dprd disetujui --on 2026-02-20");
  BOOST_TEST(due("--today 2027-06-01").exit == 0, "the reported year alone is no finding");
}

BOOST_AUTO_TEST_CASE(within_leaves_out_what_is_far_and_says_how_much) {
  received("2026-02-03");
  const Json near = json("--within 5");
  BOOST_TEST(near["deadlines"].empty());
  BOOST_TEST(near["omitted"] == 2);
  BOOST_TEST(json("--today 2026-04-09 --within 5")["deadlines"].size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_decision_is_shown_with_whether_it_came_in_time) {
  received("2026-02-03");
  must("file A persetujuan_dprd surat.txt");
  must("record A keputusan_dprd disetujui --on 2026-02-20");
  const Json json = this->json("A --today 2026-06-01");
  BOOST_REQUIRE(json["finished"].size() == 1U);
  BOOST_TEST(json["finished"][0]["state"] == "tepat_waktu");
  BOOST_TEST(json["finished"][0]["finished"] == "2026-02-20");
}

BOOST_AUTO_TEST_CASE(every_verb_tells_the_same_day) {
  const Json receipt =
      must("record A penerimaan_dprd --on 2026-02-03 --workflows uji --format json").json();
  BOOST_TEST(receipt["deadlines"][0]["due"] == "2026-04-10");
  const Json shown = must("show A --workflows uji --format json").json();
  BOOST_TEST((shown["deadlines"][0] == receipt["deadlines"][0]));
  Json listed = first("");
  listed.erase("within");
  listed.erase("example");
  BOOST_TEST((listed == shown["deadlines"][0]));
  BOOST_TEST(must("next A --workflows uji").out.find("2026-04-10") != std::string::npos);
  const Json why = must("why A setujui_rencana --workflows uji --format json").json();
  BOOST_TEST((why["deadlines"][0] == shown["deadlines"][0]));
}

BOOST_AUTO_TEST_CASE(a_hold_is_shown_beside_and_does_not_move_the_day) {
  received("2026-02-03");
  must("record A penundaan ditunda --on 2026-02-05");
  const Json deadline = first("A");
  BOOST_TEST(deadline["held"] == true);
  BOOST_TEST(deadline["due"] == "2026-04-10");
  BOOST_TEST(deadline["derivation"].back() == "penundaan oleh biro tidak menghentikan tenggat ini");
}

BOOST_AUTO_TEST_CASE(silent_cases_are_listed_with_who_holds_them) {
  received("2026-02-03");
  const Json silent = json("--stalled 20 --today 2026-04-13")["stalled"];
  BOOST_REQUIRE(silent.size() == 1U);
  BOOST_TEST(silent[0]["case"] == "A");
  BOOST_TEST(silent[0]["since"] == "2026-03-02");
  // 3 March to 13 April: 30 weekdays, of which two are free.
  BOOST_TEST(silent[0]["days"] == 28);
  BOOST_TEST((silent[0]["who"] == Json::array({"dprd"})));
  BOOST_TEST(json("--stalled 28 --today 2026-04-13")["stalled"].size() == 1U);
  BOOST_TEST(json("--stalled 29 --today 2026-04-13")["stalled"].empty());
  BOOST_TEST(due("--stalled 1 --today 2026-03-20").exit == 0, "silence alone is no finding");
}

BOOST_AUTO_TEST_CASE(the_calendar_is_the_same_each_time_and_its_ids_stay) {
  received("2026-02-03");
  const Screen one = due("--format ics");
  now += std::chrono::hours(48);
  BOOST_TEST(due("--format ics").out == one.out);
  const auto uid = [](const std::string& ics) { return ics.substr(ics.find("UID:"), 30); };
  must("assess A saling_melengkapi terpenuhi --by Sekda --reason lagi");
  const std::string later = due("--format ics").out;
  BOOST_TEST(later != one.out, "the stamp tells of the new entry");
  BOOST_TEST(uid(later) == uid(one.out));
}

BOOST_AUTO_TEST_CASE(a_deadline_without_a_day_is_not_in_the_calendar_and_that_is_said) {
  const Screen screen = due("--format ics");
  BOOST_TEST(screen.exit == 0);
  BOOST_TEST(screen.out.find("keputusan_dprd") == std::string::npos);
  BOOST_TEST(screen.err.find("tanpa tanggal") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_broken_calendar_stops_a_write_before_anything_is_recorded) {
  folder.write("uji/kalender/2026.yaml", "format: ksdpl.calendar/1\n");
  const std::string before = folder.read("ksdpl.db");
  for (const char* line :
       {"record A penerimaan_dprd --on 2026-02-03", "show A", "next A", "due", "due A"}) {
    const Screen screen = type(std::string(line) + " --workflows uji");
    BOOST_TEST(screen.exit == 7, line);
    BOOST_TEST(screen.out.empty(), line);
    BOOST_TEST(screen.err.find("kalender/2026.yaml:1:1: error: ") != std::string::npos, line);
  }
  BOOST_TEST(folder.read("ksdpl.db") == before);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
