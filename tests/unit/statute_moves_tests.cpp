// Every row tried in the machine from every configuration, and every pair without a row refused.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;
using Outcome = Statute::Outcome;

BOOST_AUTO_TEST_SUITE(statute_moves_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();

std::string name_of(const LawRow& row) {
  return std::string(row.number) + " " + std::string(row.source) + " -" + std::string(row.move) +
         "-> " + std::string(row.target);
}

bool hold_closes(const LawRow& row) {
  const auto gates = gates_of(row);
  return std::find(gates.begin(), gates.end(), "tidak_ditunda") != gates.end();
}

/// Returns the standings from which the row can be taken: not on hold where a hold closes it.
std::vector<Standing> starts_of(const LawRow& row) {
  std::vector<Standing> starts;
  for (const Standing& standing : standings_in(row.source)) {
    if (!standing.on_hold() || !hold_closes(row)) starts.push_back(standing);
  }
  return starts;
}

/// Checks that the attempt was refused with this outcome and led nowhere.
void check_refused(const Standing& from,
                   std::string_view move,
                   const Facts& facts,
                   bool workflow_allows,
                   Outcome outcome) {
  const auto attempt = statute.attempt(from.configuration(), move, facts, workflow_allows);
  BOOST_TEST(attempt.outcome == outcome);
  BOOST_TEST(attempt.after.empty());
}

/// Tries the row with every demand of its gates lost in every way, each alone.
void check_every_loss(const Standing& from, const LawRow& row, const Facts& enough) {
  for (const std::string_view gate : gates_of(row)) {
    for (const Demand& demand : demands_of(gate)) {
      for (const Loss& loss : losses_of(demand)) {
        BOOST_TEST_CONTEXT(gate << ": " << demand.target << "." << demand.item << ": "
                                << loss.how) {
          Facts facts = enough;
          loss.take_away(facts);
          check_refused(from, row.move, facts, /*workflow_allows=*/true, Outcome::gate_closed);
        }
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_case_can_come_to_two_hundred_and_thirty_eight_configurations) {
  // 23 states before and beside the implementation and 4 x 2 x 2 x 2 x 3 inside it, each on hold or
  // not.
  BOOST_TEST(reachable_standings().size() == 238U);
}

BOOST_AUTO_TEST_CASE(every_row_is_taken_with_the_facts_its_gates_ask_for_and_no_others) {
  for (const LawRow& row : law_rows()) {
    const auto starts = starts_of(row);
    BOOST_TEST(!starts.empty(), name_of(row));
    for (const Standing& from : starts) {
      BOOST_TEST_CONTEXT(name_of(row) << " from " << line(from.configuration())) {
        Facts facts = facts_for(row);
        facts.held = from.on_hold();
        const auto attempt =
            statute.attempt(from.configuration(), row.move, facts, /*workflow_allows=*/true);
        BOOST_TEST(attempt.outcome == Outcome::moved);
        BOOST_TEST(line(attempt.after) == line(destination(from, row).configuration()));
        BOOST_TEST(!statute.reject(attempt.after).has_value());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_row_is_refused_when_one_demand_of_its_gates_is_lost_or_unknown) {
  for (const LawRow& row : law_rows()) {
    for (const Standing& from : starts_of(row)) {
      BOOST_TEST_CONTEXT(name_of(row) << " from " << line(from.configuration())) {
        check_every_loss(from, row, facts_for(row));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_demand_that_is_lost_is_not_made_up_for_by_all_the_facts_of_other_gates) {
  for (const LawRow& row : law_rows()) {
    const Standing from = starts_of(row).front();
    BOOST_TEST_CONTEXT(name_of(row)) {
      check_every_loss(from, row, facts_for_everything());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_row_with_gates_is_refused_to_a_case_that_can_show_nothing) {
  for (const LawRow& row : law_rows()) {
    const auto gates = gates_of(row);
    // An empty case is neither on hold nor closed, so these two alone are open to it.
    const bool only_hold = std::all_of(gates.begin(), gates.end(), [](std::string_view gate) {
      return gate == "tidak_ditunda" || gate == "belum_selesai";
    });
    if (only_hold) continue;
    for (const Standing& from : starts_of(row)) {
      BOOST_TEST_CONTEXT(name_of(row)) {
        check_refused(from, row.move, Facts{}, /*workflow_allows=*/true, Outcome::gate_closed);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_workflow_can_close_every_row) {
  for (const LawRow& row : law_rows()) {
    for (const Standing& from : starts_of(row)) {
      BOOST_TEST_CONTEXT(name_of(row) << " from " << line(from.configuration())) {
        check_refused(from, row.move, facts_for(row), /*workflow_allows=*/false,
                      Outcome::gate_closed);
        check_refused(from, row.move, facts_for_everything(), /*workflow_allows=*/false,
                      Outcome::gate_closed);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_move_without_a_row_is_never_possible_from_here_whatever_is_shown) {
  std::size_t pairs = 0;
  for (const Standing& from : reachable_standings()) {
    for (const std::string_view move : law_moves()) {
      if (law_row_from(from, move) != nullptr) continue;
      ++pairs;
      BOOST_TEST_CONTEXT(move << " from " << line(from.configuration())) {
        for (const bool allowed : {true, false}) {
          check_refused(from, move, facts_for_everything(), allowed, Outcome::not_from_here);
          check_refused(from, move, Facts{}, allowed, Outcome::not_from_here);
        }
      }
    }
  }
  BOOST_TEST(pairs > 2000U);
}

BOOST_AUTO_TEST_CASE(every_pair_with_a_row_moves_when_everything_is_shown) {
  for (const Standing& from : reachable_standings()) {
    for (const std::string_view move : law_moves()) {
      const LawRow* row = law_row_from(from, move);
      if (row == nullptr) continue;
      BOOST_TEST_CONTEXT(move << " from " << line(from.configuration())) {
        const auto attempt = statute.attempt(from.configuration(), move, facts_for_everything(),
                                             /*workflow_allows=*/true);
        BOOST_TEST(attempt.outcome == Outcome::moved);
        BOOST_TEST(line(attempt.after) == line(destination(from, *row).configuration()));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_move_the_statute_does_not_have_is_unknown_everywhere) {
  for (const Standing& from : reachable_standings()) {
    for (const std::string_view move :
         {"", " ", "T1", "prakarsa", "menunggu_dprd", "Mulai_Prakarsa", "mulai_prakarsa ", "mulai",
          "setujui", "anggap_disetujui", "nyatakan_lewat_waktu", "ganti_kepala_daerah",
          "tandatangani_tanpa_konfirmasi", "putus_hubungan_diplomatik"}) {
      BOOST_TEST_CONTEXT('"' << move << "\" from " << line(from.configuration())) {
        check_refused(from, move, facts_for_everything(), /*workflow_allows=*/true,
                      Outcome::unknown_move);
        check_refused(from, move, facts_for_everything(), /*workflow_allows=*/false,
                      Outcome::unknown_move);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(an_attempt_leaves_no_trace_in_the_statute) {
  const Standing start{.main = "konsultasi_pk", .hold = "berjalan"};
  const LawRow* row = law_row("konsultasi_pk", "tandatangani_pk");
  BOOST_REQUIRE(row != nullptr);
  for (int round = 0; round < 3; ++round) {
    check_refused(start, row->move, Facts{}, /*workflow_allows=*/true, Outcome::gate_closed);
    const auto attempt = statute.attempt(start.configuration(), row->move, facts_for(*row),
                                         /*workflow_allows=*/true);
    BOOST_TEST(attempt.outcome == Outcome::moved);
    BOOST_TEST(line(statute.initial()) == "{awal, berjalan}");
  }
}

BOOST_AUTO_TEST_CASE(row_from_finds_the_row_that_leaves_the_active_states_and_no_other) {
  for (const Standing& from : reachable_standings()) {
    for (const std::string_view move : law_moves()) {
      BOOST_TEST_CONTEXT(move << " from " << line(from.configuration())) {
        const LawRow* expected = law_row_from(from, move);
        const Row* found = statute.row_from(from.configuration(), move);
        BOOST_REQUIRE((found == nullptr) == (expected == nullptr));
        if (found == nullptr) continue;
        BOOST_TEST(found->source == expected->source);
        BOOST_TEST(found->move == expected->move);
        BOOST_TEST(found->target == expected->target);
      }
    }
  }
  BOOST_TEST(statute.row_from(statute.initial(), "anggap_disetujui") == nullptr);
}

BOOST_AUTO_TEST_CASE(without_the_confirmation_letter_no_move_but_a_withdrawal_leads_on,
                     *utf::description("PP 28/2018 Pasal 33 ayat (4); N10")) {
  Facts facts = facts_for_everything();
  facts.papers.erase("surat_konfirmasi");
  const std::set<std::string_view> withdrawals{"tarik_oleh_daerah", "tarik_oleh_mitra"};
  for (const std::string_view stage : {"surat_konfirmasi_terbit", "siap_tanda_tangan"}) {
    for (const Standing& from : standings_in(stage)) {
      for (const Move& move : statute.moves()) {
        const auto attempt =
            statute.attempt(from.configuration(), move.id, facts, /*workflow_allows=*/true);
        if (attempt.outcome != Outcome::moved) continue;
        BOOST_TEST_CONTEXT(move.id << " from " << line(from.configuration())) {
          BOOST_TEST((withdrawals.contains(move.id) || attempt.after.front() == stage));
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(no_passing_of_time_opens_or_closes_the_dprd_s_decision,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4); N5")) {
  const Standing waiting{.main = "menunggu_dprd", .hold = "berjalan"};
  for (const std::string_view on : {"2020-09-24", "2020-11-26", "2020-11-27", "2099-12-31"}) {
    BOOST_TEST_CONTEXT(on) {
      Facts facts;
      facts.move_on = EffectiveDate{day(on)};
      check_refused(waiting, "setujui_rencana", facts, /*workflow_allows=*/true,
                    Outcome::gate_closed);
      facts.papers["persetujuan_dprd"];
      const auto late = statute.attempt(waiting.configuration(), "setujui_rencana", facts,
                                        /*workflow_allows=*/true);
      BOOST_TEST(late.outcome == Outcome::moved);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_letter_of_intent_older_than_a_year_still_leads_on,
                     *utf::description("reported only; N13")) {
  Facts facts;
  facts.move_on = EffectiveDate{day("2029-06-28")};
  const Standing from{.main = "pk_ditandatangani", .hold = "berjalan"};
  const auto attempt = statute.attempt(from.configuration(), "mulai_penyusunan_rencana", facts,
                                       /*workflow_allows=*/true);
  BOOST_TEST(attempt.outcome == Outcome::moved);
}

BOOST_AUTO_TEST_CASE(an_older_agreement_enters_only_when_signed_before_the_pp,
                     *utf::description("PP 28/2018 Pasal 48; N20")) {
  const auto enters = [](EffectiveDate signed_on) {
    Facts facts;
    facts.agreement_on = signed_on;
    // Neither the date of the entry nor anything else helps.
    facts.move_on = EffectiveDate{day("2018-07-01")};
    return statute.attempt(statute.initial(), "catat_perjanjian_lama", facts,
                           /*workflow_allows=*/true);
  };
  for (const std::string_view before : {"1979-08-21", "2018-01-01", "2018-07-11", "2018-07-12"}) {
    BOOST_TEST_CONTEXT(before) {
      const auto attempt = enters(EffectiveDate{day(before)});
      BOOST_TEST(attempt.outcome == Outcome::moved);
      BOOST_TEST(line(attempt.after) ==
                 "{pelaksanaan/berlaku+laporan_belum_jatuh_tempo+belum_ada_rencana_tahunan+"
                 "tanpa_hambatan+tanpa_perselisihan, berjalan}");
    }
  }
  for (const std::string_view since : {"2018-07-13", "2018-07-14", "2018-12-31", "2020-10-23"}) {
    BOOST_TEST_CONTEXT(since) {
      BOOST_TEST(enters(EffectiveDate{day(since)}).outcome == Outcome::gate_closed);
    }
  }
  BOOST_TEST(enters(EffectiveDate{}).outcome == Outcome::gate_closed);
}

BOOST_AUTO_TEST_SUITE_END()
