// What the compiler proves of the table, searched again at run time by other means.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(proofs_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();
constexpr std::string_view beginning = "awal";
constexpr std::string_view signature = "ditandatangani";

/// Every stage between the initiative and the signature that no signed case can have left out.
/// Only the correction of the plan is not among them.
constexpr std::array mandatory_stages{"prakarsa",
                                      "penjajakan",
                                      "konsultasi_pk",
                                      "pk_ditandatangani",
                                      "penyusunan_rencana",
                                      "menunggu_dprd",
                                      "rencana_disetujui_dprd",
                                      "verifikasi_menteri",
                                      "penyusunan_naskah",
                                      "menunggu_persetujuan_naskah",
                                      "rapat_antarkementerian",
                                      "naskah_disetujui_menteri",
                                      "pembahasan_mitra",
                                      "surat_konfirmasi_terbit",
                                      "siap_tanda_tangan"};

/// Every gate that no signed case can have gone round.
constexpr std::array mandatory_gates{
    "prakarsa_tercatat",    "hasil_penjajakan", "konsultasi_mendagri",  "konsultasi_menlu",
    "pernyataan_kehendak",  "permohonan_dprd",  "rencana_lengkap",      "pihak_dan_objek",
    "persyaratan_pasal_27", "persetujuan_dprd", "pertimbangan_menteri", "rancangan_naskah",
    "kehadiran_rapat",      "surat_konfirmasi", "naskah_kerja_sama"};

struct Edge {
  std::string source;
  std::string target;
  std::set<std::string> gates;
};
using Graph = std::vector<Edge>;

/// Reads the graph off the published rows; entering the implementation enters its inner states.
Graph published_graph() {
  Graph graph;
  for (const Row& row : statute.rows()) {
    Edge edge{std::string(row.source), std::string(row.target), {}};
    for (const Gate* gate : row.gates)
      edge.gates.emplace(gate->id);
    graph.push_back(edge);
  }
  graph.push_back({"pelaksanaan", "berlaku", {}});
  graph.push_back({"pelaksanaan", "laporan_belum_jatuh_tempo", {}});
  for (const std::string& state : nothing_beside)
    graph.push_back({"pelaksanaan", state, {}});
  return graph;
}

std::set<std::string> reached(const Graph& graph,
                              std::string_view from,
                              const std::function<bool(const Edge&)>& usable) {
  std::set<std::string> seen{std::string(from)};
  std::deque<std::string> open{std::string(from)};
  while (!open.empty()) {
    const std::string here = open.front();
    open.pop_front();
    for (const Edge& edge : graph) {
      if (edge.source != here || !usable(edge)) continue;
      if (seen.insert(edge.target).second) open.push_back(edge.target);
    }
  }
  return seen;
}

bool leads(const Graph& graph, std::string_view from, std::string_view to) {
  return reached(graph, from, [](const Edge&) { return true; }).contains(std::string(to));
}

/// Says whether there is a way, and every way passes `via`.
bool must_pass(const Graph& graph,
               std::string_view from,
               std::string_view to,
               std::string_view via) {
  const auto round_it = [&](const Edge& edge) { return edge.source != via && edge.target != via; };
  return leads(graph, from, to) && !reached(graph, from, round_it).contains(std::string(to));
}

/// Says whether there is a way, and every way crosses a row with `gate`.
bool must_cross(const Graph& graph,
                std::string_view from,
                std::string_view to,
                const std::string& gate) {
  const auto round_it = [&](const Edge& edge) { return !edge.gates.contains(gate); };
  return leads(graph, from, to) && !reached(graph, from, round_it).contains(std::string(to));
}

Graph without_gate(Graph graph, const std::string& gate) {
  for (Edge& edge : graph)
    edge.gates.erase(gate);
  return graph;
}

Graph with_bypass(Graph graph, std::string_view from, std::string_view to) {
  graph.push_back({std::string(from), std::string(to), {}});
  return graph;
}

/// Returns the stages the machine itself comes to from `start` when these facts never change. The
/// hold is left alone and the implementation not entered: neither can lead back to a stage.
std::set<std::string> stages_reached(const Configuration& start, const Facts& facts) {
  std::set<Configuration> seen{start};
  std::deque<Configuration> open{start};
  std::set<std::string> stages;
  while (!open.empty()) {
    const Configuration here = open.front();
    open.pop_front();
    const std::string stage = here.front().substr(0, here.front().find('/'));
    stages.insert(stage);
    if (stage == "pelaksanaan") continue;
    for (const Move& move : statute.moves()) {
      if (move.id == "tunda") continue;
      const auto attempt = statute.attempt(here, move.id, facts, /*workflow_allows=*/true);
      if (attempt.outcome != Statute::Outcome::moved) continue;
      if (seen.insert(attempt.after).second) open.push_back(attempt.after);
    }
  }
  return stages;
}

bool machine_signs(std::string_view from, const Facts& facts) {
  return stages_reached({std::string(from), "berjalan"}, facts).contains(std::string(signature));
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_case_that_shows_everything_can_be_signed) {
  BOOST_TEST(leads(published_graph(), beginning, signature));
  BOOST_TEST(machine_signs(beginning, facts_for_everything()));
}

BOOST_AUTO_TEST_CASE(no_way_to_the_signature_leaves_out_a_mandatory_stage,
                     *utf::description("PP 28/2018 Pasal 28-33")) {
  const Graph graph = published_graph();
  for (const std::string_view stage : mandatory_stages) {
    BOOST_TEST(must_pass(graph, beginning, signature, stage), stage);
  }
  BOOST_TEST(!must_pass(graph, beginning, signature, "perbaikan_rencana"));
}

BOOST_AUTO_TEST_CASE(a_bypass_of_any_mandatory_stage_would_be_found) {
  const Graph graph = published_graph();
  for (std::size_t n = 0; n < mandatory_stages.size(); ++n) {
    const std::string_view before = n == 0 ? beginning : mandatory_stages.at(n - 1);
    const std::string_view behind =
        n + 1 == mandatory_stages.size() ? signature : mandatory_stages.at(n + 1);
    const Graph broken = with_bypass(graph, before, behind);
    BOOST_TEST(!must_pass(broken, beginning, signature, mandatory_stages.at(n)),
               mandatory_stages.at(n));
  }
}

BOOST_AUTO_TEST_CASE(no_way_to_the_signature_goes_round_a_mandatory_gate,
                     *utf::description("settled: Proofs")) {
  const Graph graph = published_graph();
  for (const std::string gate : mandatory_gates) {
    BOOST_TEST(must_cross(graph, beginning, signature, gate), gate);
  }
}

BOOST_AUTO_TEST_CASE(taking_a_mandatory_gate_off_its_rows_would_be_found) {
  const Graph graph = published_graph();
  for (const std::string gate : mandatory_gates) {
    BOOST_TEST_CONTEXT(gate) {
      const Graph broken = without_gate(graph, gate);
      BOOST_TEST(leads(broken, beginning, signature));
      BOOST_TEST(!must_cross(broken, beginning, signature, gate));
    }
  }
}

BOOST_AUTO_TEST_CASE(both_ministers_are_consulted_before_the_letter_of_intent,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  const Graph graph = published_graph();
  for (const std::string gate :
       {"konsultasi_mendagri", "konsultasi_menlu", "pernyataan_kehendak"}) {
    BOOST_TEST_CONTEXT(gate) {
      BOOST_TEST(must_cross(graph, beginning, "pk_ditandatangani", gate));
      BOOST_TEST(!must_cross(without_gate(graph, gate), beginning, "pk_ditandatangani", gate));
    }
  }
}

BOOST_AUTO_TEST_CASE(no_plan_reaches_the_dprd_without_its_seven_items_and_nine_requirements,
                     *utf::description("PP 28/2018 Pasal 27 and 30 ayat (2)-(3)")) {
  const Graph graph = published_graph();
  for (const std::string from : {"awal", "ditolak_dprd", "perbaikan_rencana"}) {
    for (const std::string gate :
         {"permohonan_dprd", "rencana_lengkap", "pihak_dan_objek", "persyaratan_pasal_27"}) {
      BOOST_TEST(must_cross(graph, from, "menunggu_dprd", gate), from << ": " << gate);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_machine_never_signs_while_one_demand_stays_unmet) {
  for (const std::string_view gate : mandatory_gates) {
    for (const Demand& demand : demands_of(gate)) {
      for (const Loss& loss : losses_of(demand)) {
        Facts facts = facts_for_everything();
        loss.take_away(facts);
        BOOST_TEST(!machine_signs(beginning, facts),
                   gate << ": " << demand.target << "." << demand.item << ": " << loss.how);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(what_was_withdrawn_stopped_or_failed_is_never_signed_nor_carried_out,
                     *utf::description("settled: Proofs")) {
  const Graph graph = published_graph();
  for (const std::string_view closed : {"ditarik", "dihentikan", "gagal"}) {
    BOOST_TEST_CONTEXT(closed) {
      BOOST_TEST(reached(graph, closed, [](const Edge&) { return true; }).size() == 1U);
      const std::set<std::string> stages =
          stages_reached({std::string(closed), "berjalan"}, facts_for_everything());
      BOOST_TEST(stages == std::set<std::string>{std::string(closed)},
                 boost::test_tools::per_element());
      BOOST_TEST(leads(with_bypass(graph, closed, "siap_tanda_tangan"), closed, signature));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_has_ended_comes_back_into_force_only_as_a_renewal_of_what_lapsed) {
  Graph graph = published_graph();
  BOOST_TEST(leads(graph, "berakhir", "berlaku"));
  graph.erase(
      std::remove_if(graph.begin(), graph.end(),
                     [](const Edge& edge) { return edge.gates.contains("habis_masa_berlaku"); }),
      graph.end());
  BOOST_TEST(!leads(graph, "berakhir", "berlaku"));
  BOOST_TEST(!leads(published_graph(), "berlaku", signature));
}

BOOST_AUTO_TEST_CASE(a_dispute_ends_only_through_negotiation_and_consultation,
                     *utf::description("PP 28/2018 Pasal 34")) {
  Graph graph = published_graph();
  BOOST_TEST(leads(graph, "ada_perselisihan", "tanpa_perselisihan"));
  graph.erase(std::remove_if(graph.begin(), graph.end(),
                             [](const Edge& edge) {
                               return edge.target == "perselisihan_dirundingkan" &&
                                      edge.source == "ada_perselisihan";
                             }),
              graph.end());
  BOOST_TEST(!leads(graph, "ada_perselisihan", "tanpa_perselisihan"));
}

BOOST_AUTO_TEST_CASE(after_a_refusal_of_the_dprd_only_a_fresh_approval_leads_on,
                     *utf::description("PP 28/2018 Pasal 30 ayat (1)")) {
  const Graph graph = published_graph();
  BOOST_TEST(leads(graph, "ditolak_dprd", signature));
  for (const std::string_view stage :
       {"penyusunan_rencana", "menunggu_dprd", "rencana_disetujui_dprd"}) {
    BOOST_TEST(must_pass(graph, "ditolak_dprd", signature, stage), stage);
  }
  BOOST_TEST(must_cross(graph, "ditolak_dprd", signature, "persetujuan_dprd"));
  Facts facts = facts_for_everything();
  BOOST_TEST(machine_signs("ditolak_dprd", facts));
  facts.papers.erase("persetujuan_dprd");
  BOOST_TEST(!machine_signs("ditolak_dprd", facts));
  BOOST_TEST(!must_pass(with_bypass(graph, "ditolak_dprd", "verifikasi_menteri"), "ditolak_dprd",
                        signature, "rencana_disetujui_dprd"));
}

BOOST_AUTO_TEST_CASE(after_a_refusal_of_the_minister_only_a_fresh_approval_leads_on,
                     *utf::description("PP 28/2018 Pasal 32 ayat (2), 33 ayat (1)")) {
  const Graph graph = published_graph();
  BOOST_TEST(leads(graph, "ditolak_menteri", signature));
  // A text sent back by the partner is approved anew as well.
  for (const std::string from : {"ditolak_menteri", "penyusunan_naskah"}) {
    for (const std::string_view stage :
         {"menunggu_persetujuan_naskah", "rapat_antarkementerian", "naskah_disetujui_menteri"}) {
      BOOST_TEST(must_pass(graph, from, signature, stage), from << ": " << stage);
    }
    BOOST_TEST(must_cross(graph, from, signature, "kehadiran_rapat"));
  }
  Facts facts = facts_for_everything();
  BOOST_TEST(machine_signs("ditolak_menteri", facts));
  facts.papers.erase("risalah_rapat");
  BOOST_TEST(!machine_signs("ditolak_menteri", facts));
}

BOOST_AUTO_TEST_CASE(a_corrected_plan_is_verified_again_before_any_text_is_drafted,
                     *utf::description("PP 28/2018 Pasal 31 ayat (3)")) {
  const Graph graph = published_graph();
  BOOST_TEST(must_pass(graph, "perbaikan_rencana", "penyusunan_naskah", "verifikasi_menteri"));
  BOOST_TEST(must_cross(graph, "perbaikan_rencana", "penyusunan_naskah", "pertimbangan_menteri"));
  BOOST_TEST(must_cross(graph, "perbaikan_rencana", signature, "rencana_lengkap"));
}

BOOST_AUTO_TEST_CASE(only_a_signature_or_an_older_agreement_leads_to_the_implementation,
                     *utf::description("PP 28/2018 Pasal 48")) {
  const Graph graph = published_graph();
  BOOST_TEST(must_pass(graph, "prakarsa", "pelaksanaan", signature));
  const auto round_both = [](const Edge& edge) {
    return edge.target != signature && !edge.gates.contains("perjanjian_sebelum_pp");
  };
  BOOST_TEST(!reached(graph, beginning, round_both).contains("pelaksanaan"));
  Facts facts = facts_for_everything();
  facts.agreement_on = EffectiveDate{};
  facts.papers.erase("surat_konfirmasi");
  BOOST_TEST(!stages_reached(statute.initial(), facts).contains("pelaksanaan"));
}

BOOST_AUTO_TEST_CASE(every_stage_can_be_reached_from_the_beginning) {
  const Graph graph = published_graph();
  for (const Stage& stage : statute.stages()) {
    const bool hold = stage.id == "berjalan" || stage.id == "ditunda";
    BOOST_TEST(leads(graph, hold ? "berjalan" : beginning, stage.id), stage.id);
  }
}

BOOST_AUTO_TEST_CASE(from_every_stage_before_the_signature_the_signature_is_still_possible) {
  const Graph graph = published_graph();
  for (const std::string_view stage : stages_before_signature()) {
    BOOST_TEST(leads(graph, stage, signature), stage);
    BOOST_TEST(machine_signs(stage, facts_for_everything()), stage);
  }
}

BOOST_AUTO_TEST_SUITE_END()
