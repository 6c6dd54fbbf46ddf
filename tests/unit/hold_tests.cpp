// The bureau's hold: it can be laid on and lifted anywhere, and stops nobody's acts but the
// region's.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;
using Outcome = Statute::Outcome;

BOOST_AUTO_TEST_SUITE(hold_tests)

namespace {

const std::string beside = "+belum_ada_rencana_tahunan+tanpa_hambatan+tanpa_perselisihan";

const Statute& statute = ksdpl_pp_28_2018();

// The region's own targets, before the signature and after it; what ends a case, the entry into
// force and the report of Pasal 43 do not wait for the bureau.
const std::set<std::string_view> stopped_by_a_hold{
    "mulai_penjajakan",         "mulai_konsultasi",        "tandatangani_pk",
    "mulai_penyusunan_rencana", "mohon_persetujuan_dprd",  "sampaikan_rencana",
    "sampaikan_perbaikan",      "mohon_persetujuan_ulang", "sampaikan_naskah",
    "tandatangani_naskah",      "ulangi_penjajakan",       "susun_ulang_rencana",
    "susun_ulang_naskah",       "ajukan_perpanjangan",     "sepakati_perpanjangan",
    "ajukan_perubahan",         "sepakati_perubahan",      "perbarui_setelah_habis_masa"};

Facts held_facts() {
  Facts facts = facts_for_everything();
  facts.held = true;
  return facts;
}

Statute::Attempt attempt(const Standing& from, std::string_view move, const Facts& facts) {
  return statute.attempt(from.configuration(), move, facts, /*workflow_allows=*/true);
}

}  // namespace

BOOST_AUTO_TEST_CASE(work_can_be_put_on_hold_and_resumed_from_every_configuration) {
  for (const Standing& from : reachable_standings()) {
    if (from.on_hold()) continue;
    BOOST_TEST_CONTEXT(line(from.configuration())) {
      Standing held = from;
      held.hold = "ditunda";
      const auto laid_on = attempt(from, "tunda", Facts{});
      BOOST_TEST(laid_on.outcome == Outcome::moved);
      BOOST_TEST(line(laid_on.after) == line(held.configuration()));

      Facts facts;
      facts.held = true;
      const auto lifted = attempt(held, "lanjutkan", facts);
      BOOST_TEST(lifted.outcome == Outcome::moved);
      BOOST_TEST(line(lifted.after) == line(from.configuration()));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_hold_is_not_laid_on_twice_nor_lifted_where_there_is_none) {
  for (const Standing& from : reachable_standings()) {
    BOOST_TEST_CONTEXT(line(from.configuration())) {
      const std::string_view senseless = from.on_hold() ? "tunda" : "lanjutkan";
      BOOST_TEST(attempt(from, senseless, facts_for_everything()).outcome ==
                 Outcome::not_from_here);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_case_that_has_ended_is_not_put_on_hold_but_a_hold_can_still_be_lifted) {
  Facts facts = facts_for_everything();
  facts.closed = true;
  for (const Standing& from : reachable_standings()) {
    BOOST_TEST_CONTEXT(line(from.configuration())) {
      if (from.on_hold()) {
        BOOST_TEST(attempt(from, "lanjutkan", facts).outcome == Outcome::moved);
      } else {
        BOOST_TEST(attempt(from, "tunda", facts).outcome == Outcome::gate_closed);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_hold_closes_the_region_s_own_targets_and_no_other_move,
                     *utf::description("settled: Holds")) {
  for (const Standing& from : reachable_standings()) {
    if (!from.on_hold()) continue;
    for (const std::string_view move : law_moves()) {
      const LawRow* row = law_row_from(from, move);
      if (row == nullptr) continue;
      BOOST_TEST_CONTEXT(move << " from " << line(from.configuration())) {
        const auto tried = attempt(from, move, held_facts());
        const bool stopped = stopped_by_a_hold.contains(move);
        BOOST_TEST(tried.outcome == (stopped ? Outcome::gate_closed : Outcome::moved));
        if (!stopped)
          BOOST_TEST(line(tried.after) == line(destination(from, *row).configuration()));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_hold_never_stops_the_dprd_the_ministers_the_partner_or_a_withdrawal) {
  const std::set<std::string_view> others{"dprd", "menteri", "menlu", "mitra"};
  std::set<std::string_view> who_moved;
  for (const Row& row : statute.rows()) {
    const bool withdrawal = row.target == "ditarik";
    if (!others.contains(row.who) && !withdrawal) continue;
    BOOST_TEST_CONTEXT(row.number << " " << row.source << " -" << row.move) {
      Standing from = standings_in(row.source).front();
      from.hold = "ditunda";
      BOOST_TEST(attempt(from, row.move, held_facts()).outcome == Outcome::moved);
      who_moved.insert(row.who);
    }
  }
  // At least the four and an organ of the region were seen at it.
  BOOST_TEST(who_moved.size() >= 5U);
}

BOOST_AUTO_TEST_CASE(a_hold_stops_only_acts_of_the_region) {
  for (const Row& row : statute.rows()) {
    const bool stops = std::any_of(row.gates.begin(), row.gates.end(),
                                   [](const Gate* gate) { return gate->id == "tidak_ditunda"; });
    BOOST_TEST_CONTEXT(row.number << " " << row.source << " -" << row.move) {
      BOOST_TEST(stops == stopped_by_a_hold.contains(row.move));
      BOOST_TEST((!stops || row.who == "kepala_daerah" || row.who == "pemerintah_daerah"));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_hold_stays_when_the_case_moves_on) {
  const Standing waiting{.main = "menunggu_dprd", .hold = "ditunda"};
  BOOST_TEST(line(attempt(waiting, "setujui_rencana", held_facts()).after) ==
             "{rencana_disetujui_dprd, ditunda}");
  const Standing signed_case{.main = "ditandatangani", .hold = "ditunda"};
  BOOST_TEST(line(attempt(signed_case, "mulai_pelaksanaan", held_facts()).after) ==
             "{pelaksanaan/berlaku+laporan_belum_jatuh_tempo" + beside + ", ditunda}");
}

BOOST_AUTO_TEST_CASE(the_hold_and_the_reporting_duty_leave_the_life_of_the_agreement_alone) {
  for (const std::string_view life : {"berlaku", "perpanjangan", "perubahan", "berakhir"}) {
    const Standing from{.main = "pelaksanaan",
                        .hold = "berjalan",
                        .life = std::string(life),
                        .report = "laporan_jatuh_tempo",
                        .beside = nothing_beside};
    BOOST_TEST_CONTEXT(life) {
      BOOST_TEST(line(attempt(from, "tunda", Facts{}).after) ==
                 "{pelaksanaan/" + std::string(life) + "+laporan_jatuh_tempo" + beside +
                     ", ditunda}");
      BOOST_TEST(line(attempt(from, "sampaikan_laporan", facts_for_everything()).after) ==
                 "{pelaksanaan/" + std::string(life) + "+laporan_belum_jatuh_tempo" + beside +
                     ", berjalan}");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
