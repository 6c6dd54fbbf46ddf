// Configurations: which names may stand in which region, and what people read from them.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(configuration_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();
const std::string beside = "+belum_ada_rencana_tahunan+tanpa_hambatan+tanpa_perselisihan";
const std::string in_force = "pelaksanaan/berlaku+laporan_belum_jatuh_tempo" + beside;

/// Returns the first move that leads out of the configuration, or nothing.
std::string_view way_out(const Configuration& at) {
  for (const std::string_view move : law_moves()) {
    const auto attempt = statute.attempt(at, move, facts_for_everything(),
                                         /*workflow_allows=*/true);
    if (attempt.outcome == Statute::Outcome::moved || !attempt.after.empty()) return move;
  }
  return {};
}

/// Checks that the configuration is refused with a reason, and that no move leads out of it.
void check_rejected(const Configuration& at) {
  BOOST_TEST_CONTEXT(line(at)) {
    const auto reason = statute.reject(at);
    BOOST_TEST(reason.has_value());
    BOOST_TEST((!reason || !reason->empty()));
    BOOST_TEST(way_out(at) == "");
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_case_begins_before_its_first_move_and_not_on_hold) {
  BOOST_TEST(line(statute.initial()) == "{awal, berjalan}");
  BOOST_TEST(!statute.reject(statute.initial()).has_value());
}

BOOST_AUTO_TEST_CASE(every_configuration_a_case_can_come_to_is_accepted) {
  for (const Standing& standing : reachable_standings()) {
    const Configuration at = standing.configuration();
    BOOST_TEST(!statute.reject(at).has_value(), line(at));
  }
}

BOOST_AUTO_TEST_CASE(the_machine_itself_comes_to_the_same_configurations_and_to_no_other) {
  const Facts facts = facts_for_everything();
  std::vector<Configuration> found{statute.initial()};
  for (std::size_t next = 0; next < found.size(); ++next) {
    for (const std::string_view move : law_moves()) {
      const Configuration from = found[next];
      const auto attempt = statute.attempt(from, move, facts, /*workflow_allows=*/true);
      if (attempt.outcome != Statute::Outcome::moved) continue;
      if (std::find(found.begin(), found.end(), attempt.after) == found.end()) {
        found.push_back(attempt.after);
      }
    }
  }
  std::vector<Configuration> expected;
  for (const Standing& standing : reachable_standings()) {
    expected.push_back(standing.configuration());
  }
  BOOST_TEST((std::is_permutation(found.begin(), found.end(), expected.begin(), expected.end())));
}

BOOST_AUTO_TEST_CASE(a_state_in_a_region_that_is_not_its_own_is_rejected) {
  check_rejected({"berjalan", "prakarsa"});
  check_rejected({"ditunda", "menunggu_dprd"});
  check_rejected({"prakarsa", "prakarsa"});
  check_rejected({"berjalan", "berjalan"});
  check_rejected({"prakarsa", "berlaku"});
  check_rejected({"berjalan", in_force});
  check_rejected({"berlaku", "berjalan"});
  check_rejected({"laporan_jatuh_tempo", "berjalan"});
}

BOOST_AUTO_TEST_CASE(a_state_nobody_knows_is_rejected) {
  check_rejected({"tidak_ada", "berjalan"});
  check_rejected({"prakarsa", "tidak_ada"});
  check_rejected({"", ""});
  check_rejected({"prakarsa", ""});
  check_rejected({"", "berjalan"});
  check_rejected({"Prakarsa", "berjalan"});
  check_rejected({"prakarsa ", "berjalan"});
  check_rejected({" prakarsa", "berjalan"});
  check_rejected({"prakars", "berjalan"});
  check_rejected({"prakarsa+penjajakan", "berjalan"});
  check_rejected({"mulai_prakarsa", "berjalan"});
  check_rejected({"prosedur", "berjalan"});
}

BOOST_AUTO_TEST_CASE(too_few_and_too_many_regions_are_rejected) {
  check_rejected({});
  check_rejected({"prakarsa"});
  check_rejected({"berjalan"});
  check_rejected({"prakarsa", "berjalan", "berjalan"});
  check_rejected({"prakarsa", "berjalan", ""});
  check_rejected({in_force, "laporan_belum_jatuh_tempo", "berjalan"});
}

BOOST_AUTO_TEST_CASE(the_implementation_without_all_of_its_inner_states_is_rejected) {
  check_rejected({"pelaksanaan", "berjalan"});
  check_rejected({"pelaksanaan/", "berjalan"});
  check_rejected({"pelaksanaan/berlaku", "berjalan"});
  check_rejected({"pelaksanaan/laporan_belum_jatuh_tempo", "berjalan"});
  check_rejected({"pelaksanaan/berlaku+", "berjalan"});
  check_rejected({"pelaksanaan/berlaku+laporan_belum_jatuh_tempo", "berjalan"});
  check_rejected({"pelaksanaan/berlaku+laporan_belum_jatuh_tempo+tanpa_hambatan", "berjalan"});
  check_rejected({"pelaksanaan/+laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"pelaksanaan/+" + beside, "berjalan"});
}

BOOST_AUTO_TEST_CASE(inner_states_out_of_order_or_out_of_place_are_rejected) {
  check_rejected({"pelaksanaan/laporan_belum_jatuh_tempo+berlaku" + beside, "berjalan"});
  check_rejected({"pelaksanaan/berlaku+berlaku" + beside, "berjalan"});
  check_rejected({"pelaksanaan/laporan_jatuh_tempo+laporan_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"pelaksanaan/prakarsa+laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"pelaksanaan/berlaku+berjalan" + beside, "berjalan"});
  check_rejected(
      {"pelaksanaan/berlaku+laporan_belum_jatuh_tempo+laporan_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"pelaksanaan/berlaku++laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected(
      {"pelaksanaan/pelaksanaan/berlaku+laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"berlaku+laporan_belum_jatuh_tempo" + beside, "berjalan"});
}

BOOST_AUTO_TEST_CASE(inner_states_of_a_state_that_has_none_are_rejected) {
  check_rejected({"prakarsa/berlaku+laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"ditandatangani/berlaku+laporan_belum_jatuh_tempo" + beside, "berjalan"});
  check_rejected({"prakarsa/prakarsa", "berjalan"});
  check_rejected({"prakarsa", "berjalan/berlaku"});
  check_rejected({in_force, "ditunda/berlaku+laporan_belum_jatuh_tempo" + beside});
  check_rejected({"pelaksanaan/berlaku/berlaku+laporan_belum_jatuh_tempo" + beside, "berjalan"});
}

BOOST_AUTO_TEST_CASE(a_separator_with_nothing_behind_it_is_rejected) {
  // Accepted, it would be a second spelling of one configuration, with another main stage.
  check_rejected({"prakarsa/", "berjalan"});
  check_rejected({"prakarsa", "berjalan/"});
  check_rejected({"prakarsa+", "berjalan"});
  check_rejected({in_force + "+", "berjalan"});
  check_rejected({in_force + "/", "berjalan"});
  check_rejected({"pelaksanaan/berlaku/+laporan_belum_jatuh_tempo" + beside, "berjalan"});
}

BOOST_AUTO_TEST_CASE(what_an_older_program_stored_gets_the_regions_it_did_not_know) {
  const auto completed = [](std::string_view main) {
    return line(statute.completed({std::string(main), "ditunda"}));
  };
  BOOST_TEST(completed("pelaksanaan/perubahan+laporan_jatuh_tempo") ==
             "{pelaksanaan/perubahan+laporan_jatuh_tempo" + beside + ", ditunda}");
  for (const Standing& standing : reachable_standings()) {
    const Configuration at = standing.configuration();
    BOOST_TEST(line(statute.completed(at)) == line(at));
  }
  BOOST_TEST(line(statute.completed({})) == "}");
}

BOOST_AUTO_TEST_CASE(people_read_the_innermost_stage_without_side_regions) {
  for (const Standing& standing : reachable_standings()) {
    const Configuration at = standing.configuration();
    const std::string expected = standing.life.empty() ? standing.main : standing.life;
    BOOST_TEST(main_stage(at).value == expected, line(at));
  }
  BOOST_TEST(main_stage({"menunggu_dprd", "ditunda"}).value == "menunggu_dprd");
  BOOST_TEST(main_stage({in_force, "berjalan"}).value == "berlaku");
  BOOST_TEST(main_stage({"pelaksanaan/berakhir+laporan_jatuh_tempo", "ditunda"}).value ==
             "berakhir");
}

BOOST_AUTO_TEST_CASE(every_active_state_is_named_separately) {
  const auto sorted = [](std::vector<std::string> states) {
    std::sort(states.begin(), states.end());
    return states;
  };
  BOOST_TEST(sorted(active_states({"menunggu_dprd", "ditunda"})) ==
                 (std::vector<std::string>{"ditunda", "menunggu_dprd"}),
             boost::test_tools::per_element());
  BOOST_TEST(sorted(active_states({in_force, "berjalan"})) ==
                 (std::vector<std::string>{"belum_ada_rencana_tahunan", "berjalan", "berlaku",
                                           "laporan_belum_jatuh_tempo", "pelaksanaan",
                                           "tanpa_hambatan", "tanpa_perselisihan"}),
             boost::test_tools::per_element());
  for (const Standing& standing : reachable_standings()) {
    const auto active = active_states(standing.configuration());
    BOOST_TEST(active.size() == (standing.life.empty() ? 2U : 7U));
    for (const std::string& state : active) {
      BOOST_TEST_CONTEXT(line(standing.configuration()) << ": " << state) {
        BOOST_TEST(standing.in(state));
        BOOST_TEST(statute.stage(state) != nullptr);
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
