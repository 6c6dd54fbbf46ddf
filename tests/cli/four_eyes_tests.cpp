// Four eyes on the command line: a workflow that wants two people, judged over persons.
#include "cli/terminal.hpp"

#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

/// The compact workflow, in which the result of the exploration is stated by somebody else than
/// the one who began it.
std::string two_people() {
  std::ifstream file(std::string(KSDPL_SOURCE_DIR) + "/tests/workflows/sound/compact.yaml");
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const std::string step = "      - id: hasil_penjajakan\n";
  const std::size_t at = text.find(step);
  BOOST_REQUIRE(at != std::string::npos);
  return text.insert(at + step.size(), "        distinct_from: [penjajakan]\n");
}

/// A case at the end of its exploration, begun by budi; siti works for the region.
struct Begun : Terminal {
  Begun() {
    folder.write("dua.yaml", two_people());
    folder.write("surat.txt", "surat\n");
    must("init");
    must("actor add budi --name Budi --role kepala_daerah,pemerintah_daerah");
    must("actor add siti --name Siti --role pemerintah_daerah");
    must("new A --workflow ./dua.yaml --level kota --initiative daerah --on 2026-01-05 --by siti");
    must("record A penjajakan --on 2026-01-12 --by budi");
    must("file A laporan_penjajakan surat.txt");
  }
};

constexpr const char* ending = "record A hasil_penjajakan dapat_ditindaklanjuti --on 2026-01-20 ";

}  // namespace

BOOST_AUTO_TEST_SUITE(four_eyes_tests)

BOOST_AUTO_TEST_CASE(the_same_person_is_exit_4_with_the_rule_and_who_may_in_both_languages) {
  Begun terminal;
  terminal.must("actor add tono --name Tono --role kepala_daerah");
  const std::string before = terminal.folder.read("ksdpl.db");
  const Screen indonesian = terminal.type(std::string(ending) + "--by budi");
  BOOST_TEST(indonesian.exit == 4);
  BOOST_TEST(indonesian.err.find("orang lain") != std::string::npos);
  BOOST_TEST(indonesian.err.find("tidak diatur dalam PP 28/2018") != std::string::npos);
  BOOST_TEST(indonesian.err.find("yang boleh pada tanggal itu: tono") != std::string::npos);
  const Screen english = terminal.type(std::string(ending) + "--by budi --lang en");
  BOOST_TEST(english.err.find("another person") != std::string::npos);
  BOOST_TEST(terminal.folder.read("ksdpl.db") == before, "a refusal writes nothing");
  terminal.must(std::string(ending) + "--by tono");
}

BOOST_AUTO_TEST_CASE(a_second_id_of_one_person_and_a_mandate_do_not_help) {
  Begun terminal;
  terminal.must("actor add budi-2 --name 'Budi S.' --role kepala_daerah --same-person budi");
  const Json refusal =
      Json::parse(terminal.type(std::string(ending) + "--by budi-2 --format json").out);
  BOOST_TEST(refusal["blockers"][0]["code"] == "pelaku.berbeda.penjajakan");
  BOOST_TEST(refusal["blockers"][0]["basis"] == "silent_in_pp");
  BOOST_TEST(refusal["may_act"].empty());
  terminal.must(
      "mandate add m --from budi --to siti --kind mandat --paper surat.txt --valid-from "
      "2026-01-01");
  const Json next = terminal.must("next A --format json --today 2026-01-20").json();
  BOOST_TEST(next["moves"][0]["may_act"].size() == 1U);
  BOOST_TEST(next["moves"][0]["may_act"][0]["actor"] == "siti");
  BOOST_TEST(next["moves"][0]["may_act"][0]["on_behalf_of"] == "budi");
  terminal.must(std::string(ending) + "--by siti");
}

BOOST_AUTO_TEST_CASE(why_says_that_only_the_same_person_is_left) {
  Begun terminal;
  const Json why = terminal.must("why A mulai_konsultasi --format json --today 2026-01-20").json();
  BOOST_TEST(why["allowed"] == false);
  BOOST_TEST(why["blockers"][0]["code"] == "pelaku.ada");
  BOOST_TEST(why["blockers"][1]["code"] == "pelaku.berbeda.penjajakan");
  BOOST_TEST(why["blockers"][1]["remedy"]["wanted"] == "actor");
}

BOOST_AUTO_TEST_CASE(the_history_keeps_who_acted_and_by_what_right) {
  Begun terminal;
  terminal.must(
      "mandate add m --from budi --to siti --kind mandat --paper surat.txt --number 7/2026 "
      "--valid-from 2026-01-01");
  terminal.must(std::string(ending) + "--by siti");
  const Json events = terminal.must("history A --format json").json()["events"];
  const Json acting = events.back()["acting"];
  BOOST_TEST(acting["actor"] == "siti");
  BOOST_TEST(acting["name"] == "Siti");
  BOOST_TEST(acting["role"] == "kepala_daerah");
  BOOST_TEST(acting["mandate_kind"] == "mandat");
  BOOST_TEST(acting["mandate_number"] == "7/2026");
  BOOST_TEST(events.back()["on_behalf_of"] == "budi");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
