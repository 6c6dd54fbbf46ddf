// Cases as they were on a day, and as they were known at a moment.
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

/// A case whose events took effect from 5 to 9 January and were recorded on 2 and 3 March 2026.
struct LookingBack : Terminal {
  LookingBack() {
    open_case();
    must("record A penjajakan dimulai --on 2026-01-06");
    folder.write("laporan.txt", "laporan\n");
    now += std::chrono::hours(24);
    must("file A laporan_penjajakan laporan.txt --on 2026-01-07");
    must("record A hasil_penjajakan dapat_ditindaklanjuti --on 2026-01-09");
  }
  Json json(const std::string& line) { return must(line + " --format json").json(); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(viewpoint_tests, LookingBack)

BOOST_AUTO_TEST_CASE(a_case_is_shown_as_it_was_on_a_day) {
  BOOST_TEST(json("show A")["stage"] == "konsultasi_pk");
  const Json then = json("show A --as-of 2026-01-08");
  BOOST_TEST(then["stage"] == "penjajakan");
  BOOST_TEST(then["events"] == 4);
  BOOST_TEST(then["viewpoint"]["as_of"] == "2026-01-08");
  BOOST_TEST(json("next A --as-of 2026-01-08")["moves"][0]["move"] == "mulai_konsultasi");
  BOOST_TEST(json("history A --as-of 2026-01-05")["events"].size() == 2U);
  BOOST_TEST(json("list --as-of 2026-01-08")["cases"][0]["stage"] == "penjajakan");
  BOOST_TEST(json("list --as-of 2026-01-04")["cases"].empty());
}

BOOST_AUTO_TEST_CASE(a_case_is_shown_as_it_was_known_at_a_moment) {
  const Json then = json("show A --known-at 2026-03-02");
  BOOST_TEST(then["stage"] == "penjajakan");
  BOOST_TEST(then["events"] == 3);
  // 03:04:05.678 UTC is 10:04 WIB.
  BOOST_TEST(json("show A --known-at '2026-03-03 10:05 WIB'")["stage"] == "konsultasi_pk");
  BOOST_TEST(json("show A --known-at 2026-03-03T03:04Z")["stage"] == "penjajakan");
  BOOST_TEST(json("show A --known-at 2026-03-03 --as-of 2026-01-05")["stage"] == "prakarsa");
}

BOOST_AUTO_TEST_CASE(an_answer_about_the_past_says_so_in_words) {
  const std::string told = must("show A --as-of 2026-01-08 --known-at 2026-03-02").out;
  BOOST_TEST(told.starts_with("Keadaan pada 2026-01-08"));
  BOOST_TEST(told.find("Hanya yang sudah tercatat pada 2026-03-02T16:59:59.999Z.") !=
             std::string::npos);
  BOOST_TEST(must("show A --as-of 2026-01-08 --lang en").out.starts_with("What was so on"));
  BOOST_TEST(!json("show A").contains("viewpoint"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_placed_is_named) {
  must("correct A 3 --on tidak_diketahui --reason keliru");
  const Json then = json("show A --as-of 2026-01-07");
  BOOST_TEST(then["stage"] == "prakarsa");
  BOOST_TEST(then["viewpoint"]["unplaced"][0]["code"] == "tidak_dapat_ditempatkan");
  BOOST_TEST(then["viewpoint"]["unplaced"][0]["case"] == "A");
  BOOST_TEST(json("list --as-of 2026-01-07")["viewpoint"]["unplaced"].size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_case_that_was_not_there_yet_is_not_found) {
  const Screen before = type("show A --as-of 2026-01-04");
  BOOST_TEST(before.exit == 8);
  BOOST_TEST(before.err.find("belum ada pada 2026-01-04") != std::string::npos);
  BOOST_TEST(type("show A --known-at 2026-03-01").exit == 8);
}

BOOST_AUTO_TEST_CASE(a_day_or_a_moment_that_is_none_is_refused_with_its_form) {
  for (const char* line :
       {"show A --as-of kemarin", "show A --as-of tidak_diketahui", "show A --known-at 10:07",
        "show A --known-at '2026-03-31 10:07'", "show A --known-at '2026-03-31 25:00 WIB'",
        "show A --known-at '2026-03-31 10:07 XYZ'", "list --as-of 2026-02-30"}) {
    const Screen screen = type(line);
    BOOST_TEST(screen.exit == 2, line);
    BOOST_TEST(screen.err.find("petunjuk: ") != std::string::npos, line);
  }
  BOOST_TEST(type("file A laporan_penjajakan laporan.txt --as-of 2026-01-08").exit == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
