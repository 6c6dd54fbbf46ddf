// ksdpl list with filters, and saved for other tools.
#include "cli/terminal.hpp"

#include <algorithm>
#include <array>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;
using Ids = std::vector<std::string>;

Ids listed(Terminal& terminal, std::string_view options) {
  const Json answer = terminal.must("list --format json " + std::string(options)).json();
  Ids ids;
  for (const Json& each : answer["cases"])
    ids.push_back(each["case"]);
  return ids;
}

/// Three cases: B in Japan and on its way, C in China and just opened, D signed long ago.
void office(Terminal& terminal) {
  terminal.must("init");
  terminal.must(
      "new B --partner Kitakyushu --country JP --level kota --object pertukaran_budaya "
      "--initiative daerah --on 2026-01-05");
  terminal.must("record B penjajakan --on 2026-01-06");
  terminal.must(
      "new C --partner Shanghai --country CN --object lainnya,pertukaran_budaya "
      "--on 2026-01-05");
  terminal.must("new D --stated --signed 2003-04-05 --partner Darwin --country AU");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(list_filter_tests)

BOOST_AUTO_TEST_CASE(values_of_one_option_are_any_and_options_are_all) {
  Terminal terminal;
  office(terminal);
  BOOST_TEST(listed(terminal, "") == (Ids{"B", "C", "D"}));
  BOOST_TEST(listed(terminal, "--stage prakarsa") == Ids{"C"});
  BOOST_TEST(listed(terminal, "--stage prakarsa --stage penjajakan") == (Ids{"B", "C"}));
  BOOST_TEST(listed(terminal, "--stage prakarsa,penjajakan --country jp") == Ids{"B"});
  BOOST_TEST(listed(terminal, "--country JP --country CN") == (Ids{"B", "C"}));
  BOOST_TEST(listed(terminal, "--object lainnya") == Ids{"C"});
  BOOST_TEST(listed(terminal, "--object pertukaran_budaya --country AU").empty());
  BOOST_TEST(listed(terminal, "--overdue").empty());
}

BOOST_AUTO_TEST_CASE(an_authority_is_who_must_act_next) {
  Terminal terminal;
  office(terminal);
  const Json cases = terminal.must("list --format json").json()["cases"];
  BOOST_REQUIRE(!cases[0]["authority"].empty());
  const std::string who = cases[0]["authority"][0];
  const Ids waiting = listed(terminal, "--authority " + who);
  BOOST_TEST((std::find(waiting.begin(), waiting.end(), "B") != waiting.end()));
  BOOST_TEST((std::find(waiting.begin(), waiting.end(), "D") == waiting.end()));
  BOOST_TEST(cases[2]["authority"].empty());
}

BOOST_AUTO_TEST_CASE(unknown_values_name_the_nearest_known_ones) {
  Terminal terminal;
  office(terminal);
  for (const auto& [option, given, near] :
       std::vector<std::array<const char*, 3>>{{"--stage", "penjajakn", "penjajakan"},
                                               {"--object", "lainya", "lainnya"},
                                               {"--authority", "bupat", ""},
                                               {"--country", "XX", "ISO"}}) {
    const Screen screen = terminal.run({"list", option, given});
    BOOST_TEST(screen.exit == 2, option);
    BOOST_TEST(screen.out.empty());
    BOOST_TEST(screen.err.find(near) != std::string::npos, screen.err);
  }
}

BOOST_AUTO_TEST_CASE(a_deadline_of_law_that_is_past_shows) {
  Terminal terminal;
  terminal.ready_for_dprd();
  terminal.must("record A permohonan_dprd --on 2026-02-02");
  terminal.must("record A penerimaan_dprd --on 2026-02-03");
  for (const bool late : {false, true}) {
    // Pasal 30 ayat (4): 45 hari kerja, so from 3 February not before April.
    const std::string day = late ? "2026-12-28" : "2026-02-28";
    const Json due = terminal.run({"due", "A", "--format", "json", "--today", day}).json();
    BOOST_TEST(due["deadlines"][0]["late"] == late);
    BOOST_TEST(listed(terminal, "--overdue --today " + day) == (late ? Ids{"A"} : Ids{}));
    const Json row = terminal.must("list --format json --today " + day).json()["cases"][0];
    BOOST_TEST(row["overdue"] == late);
    BOOST_TEST(row["late"].empty() == !late);
  }
}

BOOST_AUTO_TEST_CASE(nothing_that_fits_is_said_otherwise_than_no_case_at_all) {
  Terminal terminal;
  terminal.must("init");
  BOOST_TEST(terminal.must("list --stage prakarsa --class aktif --authority x").out !=
             terminal.must("list --stage prakarsa --format csv").out);
  terminal.must("new B --on 2026-01-05");
  BOOST_TEST(terminal.must("list --country CN --lang en").out == "no case fits these filters\n");
}

BOOST_AUTO_TEST_CASE(a_list_is_saved_as_the_json_it_prints_and_replaces_nothing_unasked) {
  Terminal terminal;
  office(terminal);
  const std::string json = terminal.must("list --country JP --format json").out;
  const Screen screen = terminal.must("list --country JP --save kasus.json");
  BOOST_TEST(screen.out.find("kasus.json") != std::string::npos);
  BOOST_TEST((terminal.folder.read("kasus.json") == json));
  BOOST_TEST(terminal.run({"list", "--save", "kasus.json"}).exit == 2);
  BOOST_TEST((terminal.folder.read("kasus.json") == json));
  terminal.must("list --save kasus.json --force");
  BOOST_TEST((terminal.folder.read("kasus.json") != json));
  BOOST_TEST(terminal.run({"list", "--save", "ksdpl.db", "--force"}).exit == 2);
  BOOST_TEST(terminal.run({"list", "--save", "."}).exit == 2);
  const std::string past = terminal.must("list --as-of 2026-01-05 --format json").out;
  terminal.must("list --as-of 2026-01-05 --save dulu.json");
  BOOST_TEST((terminal.folder.read("dulu.json") == past));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
