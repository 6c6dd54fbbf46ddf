// The compiled rows, stages, moves and gates against the law file, in both directions.
#include "ksdpl/statute.hpp"

#include "unit/law_table.hpp"
#include "unit/printing.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(statute_table_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();

std::string name_of(const Row& row) {
  return std::string(row.number) + " " + std::string(row.source) + " -" + std::string(row.move) +
         "-> " + std::string(row.target);
}

/// Returns the row's number as the law file writes it: "N7" for N7a, "H" for H1.
std::string_view law_number(std::string_view number) {
  if (number.starts_with('H')) return number.substr(0, 1);
  if (!number.empty() && number.back() >= 'a' && number.back() <= 'z') number.remove_suffix(1);
  return number;
}

bool demands_a_place(Basis basis) {
  return basis == Basis::law || basis == Basis::inferred;
}

/// Checks that law and inferred point at a place in its one spelling, and that nothing else does.
void check_place(Basis basis, std::string_view citation) {
  BOOST_TEST(demands_a_place(basis) == !citation.empty());
  if (citation.empty()) return;
  const auto read = parse_citation(citation);
  BOOST_REQUIRE(read.has_value());
  BOOST_TEST(to_string(*read) == citation);
}

void check_phrase(const Phrase& phrase) {
  BOOST_TEST(!phrase.id.empty());
  BOOST_TEST(!phrase.en.empty());
  BOOST_TEST(phrase.id != phrase.en);
}

std::set<std::string_view> gate_ids(const Row& row) {
  std::set<std::string_view> ids;
  for (const Gate* gate : row.gates)
    ids.insert(gate->id);
  return ids;
}

bool is_the_region(std::string_view who) {
  return who == "kepala_daerah" || who == "pemerintah_daerah";
}

template <class Range>
std::multiset<std::string_view> ids_of(const Range& range) {
  std::multiset<std::string_view> ids;
  for (const auto& item : range)
    ids.insert(item.id);
  return ids;
}

template <class Range>
std::multiset<std::string_view> names_in(const Range& range) {
  return {range.begin(), range.end()};
}

std::set<std::string_view> moves_out_of(std::string_view source) {
  std::set<std::string_view> moves;
  for (const Row& row : statute.rows()) {
    if (row.source == source) moves.insert(row.move);
  }
  return moves;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_edition_is_found_by_its_name_and_no_other) {
  BOOST_TEST(statute.edition() == "ksdpl/pp-28-2018");
  BOOST_TEST(find_statute("ksdpl/pp-28-2018") == &statute);
  for (const std::string_view other : {"", "ksdpl", "ksdpl/pp-28-2008", "KSDPL/PP-28-2018",
                                       "ksdpl/pp-28-2018 ", "ksdll/pp-28-2008"}) {
    BOOST_TEST(find_statute(other) == nullptr);
  }
}

BOOST_AUTO_TEST_CASE(every_row_of_the_law_file_is_compiled_once) {
  for (const LawRow& expected : law_rows()) {
    BOOST_TEST_CONTEXT(expected.number << " " << expected.source << " -" << expected.move) {
      const auto same = [&](const Row& row) {
        return row.source == expected.source && row.move == expected.move;
      };
      BOOST_TEST(std::count_if(statute.rows().begin(), statute.rows().end(), same) == 1);
    }
  }
}

BOOST_AUTO_TEST_CASE(no_row_is_compiled_that_the_law_file_does_not_have) {
  for (const Row& row : statute.rows()) {
    BOOST_TEST(law_row(row.source, row.move) != nullptr, name_of(row));
  }
  BOOST_TEST(statute.rows().size() == law_rows().size());
  // 17 forward, 15 others before the signature, 32 withdrawals, 2 of the hold, 27 after it.
  BOOST_TEST(statute.rows().size() == 93U);
}

BOOST_AUTO_TEST_CASE(every_row_leads_where_the_law_file_says_on_the_basis_it_gives) {
  for (const Row& row : statute.rows()) {
    BOOST_TEST_CONTEXT(name_of(row)) {
      const LawRow* expected = law_row(row.source, row.move);
      BOOST_REQUIRE(expected != nullptr);
      BOOST_TEST(law_number(row.number) == expected->number);
      BOOST_TEST(row.target == expected->target);
      BOOST_TEST(row.basis == expected->basis);
      BOOST_TEST(row.citation == expected->citation);
      check_place(row.basis, row.citation);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_row_has_exactly_the_gates_of_the_law_file) {
  for (const Row& row : statute.rows()) {
    BOOST_TEST_CONTEXT(name_of(row)) {
      const LawRow* expected = law_row(row.source, row.move);
      BOOST_REQUIRE(expected != nullptr);
      const auto gates = gates_of(*expected);
      const std::set<std::string_view> wanted(gates.begin(), gates.end());
      BOOST_TEST(gate_ids(row) == wanted, boost::test_tools::per_element());
      BOOST_TEST(row.gates.size() == wanted.size());
    }
  }
}

BOOST_AUTO_TEST_CASE(every_row_is_the_act_of_whom_the_law_file_names) {
  const auto actors = statute.actors();
  for (const Row& row : statute.rows()) {
    BOOST_TEST_CONTEXT(name_of(row) << " by " << row.who) {
      const LawRow* expected = law_row(row.source, row.move);
      BOOST_REQUIRE(expected != nullptr);
      BOOST_TEST((std::find(actors.begin(), actors.end(), row.who) != actors.end()));
      if (expected->who == "daerah") {
        BOOST_TEST(is_the_region(row.who));
      } else if (!expected->who.empty()) {
        BOOST_TEST(row.who == expected->who);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(only_the_rows_t1_to_t17_are_the_way_to_the_signature) {
  for (const Row& row : statute.rows()) {
    const LawRow* expected = law_row(row.source, row.move);
    BOOST_REQUIRE(expected != nullptr);
    const bool forward = expected->number.starts_with('T') && expected->number != "T18";
    BOOST_TEST(row.forward == forward, name_of(row));
  }
}

BOOST_AUTO_TEST_CASE(the_rows_after_the_signature_belong_to_the_inner_machine) {
  const std::set<std::string_view> inner{"berlaku",
                                         "perpanjangan",
                                         "perubahan",
                                         "berakhir",
                                         "laporan_belum_jatuh_tempo",
                                         "laporan_jatuh_tempo",
                                         "belum_ada_rencana_tahunan",
                                         "ada_rencana_tahunan",
                                         "tanpa_hambatan",
                                         "ada_hambatan",
                                         "tanpa_perselisihan",
                                         "ada_perselisihan",
                                         "perselisihan_dirundingkan"};
  for (const Row& row : statute.rows()) {
    BOOST_TEST_CONTEXT(name_of(row)) {
      BOOST_TEST(row.machine == (inner.contains(row.source) ? "pelaksanaan" : "prosedur"));
      BOOST_TEST(inner.contains(row.source) == inner.contains(row.target));
    }
  }
}

BOOST_AUTO_TEST_CASE(no_two_rows_share_their_source_and_their_move) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const Row& row : statute.rows()) {
    BOOST_TEST(seen.emplace(row.source, row.move).second, name_of(row));
  }
}

BOOST_AUTO_TEST_CASE(the_moves_are_those_of_the_rows_each_listed_once_with_a_title) {
  BOOST_TEST(ids_of(statute.moves()) == names_in(law_moves()), boost::test_tools::per_element());
  for (const Move& move : statute.moves()) {
    BOOST_TEST_CONTEXT(move.id) {
      check_phrase(move.title);
      BOOST_TEST(statute.move(move.id) == &move);
      const auto fires = [&](const Row& row) { return row.move == move.id; };
      BOOST_TEST(std::any_of(statute.rows().begin(), statute.rows().end(), fires));
    }
  }
  BOOST_TEST(statute.move("") == nullptr);
  BOOST_TEST(statute.move("prakarsa") == nullptr);
}

BOOST_AUTO_TEST_CASE(every_stage_of_the_law_file_exists_with_its_kind_and_its_basis,
                     *utf::description("procedure (b.1)")) {
  std::multiset<std::string_view> expected_ids;
  for (const LawStage& expected : law_stages()) {
    BOOST_TEST_CONTEXT(expected.id) {
      expected_ids.insert(expected.id);
      const Stage* stage = statute.stage(expected.id);
      BOOST_REQUIRE(stage != nullptr);
      BOOST_TEST(stage->kind == expected.kind);
      BOOST_TEST(stage->basis == expected.basis);
      BOOST_TEST((std::find(expected.citations.begin(), expected.citations.end(),
                            stage->citation) != expected.citations.end()));
      check_place(stage->basis, stage->citation);
      check_phrase(stage->title);
    }
  }
  BOOST_TEST(ids_of(statute.stages()) == expected_ids, boost::test_tools::per_element());
  BOOST_TEST(statute.stage("mulai_prakarsa") == nullptr);
}

BOOST_AUTO_TEST_CASE(rows_name_only_stages_and_no_stage_is_without_a_row) {
  std::set<std::string_view> named;
  for (const Row& row : statute.rows()) {
    named.insert({row.source, row.target});
    BOOST_TEST(statute.stage(row.source) != nullptr, name_of(row));
    BOOST_TEST(statute.stage(row.target) != nullptr, name_of(row));
  }
  for (const Stage& stage : statute.stages())
    BOOST_TEST(named.contains(stage.id), stage.id);
}

BOOST_AUTO_TEST_CASE(nothing_leads_out_of_a_closed_stage_and_out_of_a_refusal_only_the_redrafting) {
  for (const Stage& stage : statute.stages()) {
    BOOST_TEST_CONTEXT(stage.id) {
      const std::size_t ways = moves_out_of(stage.id).size();
      // What lapsed can be renewed; see habis_masa_berlaku.
      const std::size_t renewals = stage.id == "berakhir" ? 1U : 0U;
      if (stage.kind == StageKind::closed) BOOST_TEST(ways == renewals);
      if (stage.kind == StageKind::refused) BOOST_TEST(ways == 1U);
      if (stage.kind == StageKind::pipeline) BOOST_TEST(ways > 0U);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_gate_asks_for_exactly_what_the_law_file_demands) {
  std::set<std::string_view> expected_gates;
  for (const Demand& demand : demands())
    expected_gates.insert(demand.gate);
  BOOST_TEST(statute.gates().size() == expected_gates.size());
  for (const Gate* gate : statute.gates()) {
    BOOST_TEST_CONTEXT(gate->id) {
      BOOST_REQUIRE(expected_gates.contains(gate->id));
      const auto expected = demands_of(gate->id);
      BOOST_TEST(gate->conditions.size() == expected.size());
      for (const Demand& demand : expected) {
        const auto asked = [&](const Condition& condition) { return asks(condition, demand); };
        const auto found = std::find_if(gate->conditions.begin(), gate->conditions.end(), asked);
        BOOST_TEST_CONTEXT(demand.target << "." << demand.item) {
          BOOST_REQUIRE((found != gate->conditions.end()));
          BOOST_TEST(found->basis == demand.basis);
          BOOST_TEST(found->citation == demand.citation);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_condition_is_cited_explained_and_asked_of_somebody) {
  const auto actors = statute.actors();
  std::set<std::string_view> codes;
  for (const Gate* gate : statute.gates()) {
    check_phrase(gate->title);
    for (const Condition& condition : gate->conditions) {
      BOOST_TEST_CONTEXT(gate->id << ": " << condition.code) {
        check_place(condition.basis, condition.citation);
        check_phrase(condition.sentence);
        check_phrase(condition.evidence);
        BOOST_TEST((std::find(actors.begin(), actors.end(), condition.who) != actors.end()));
        BOOST_TEST(codes.insert(condition.code).second);
        BOOST_TEST(std::count(condition.code.begin(), condition.code.end(), '.') == 1);
      }
    }
  }
  BOOST_TEST(codes.contains("konsultasi_menlu.tercatat"));
}

BOOST_AUTO_TEST_CASE(conditions_ask_only_for_papers_contents_acts_and_requirements_that_exist) {
  for (const Gate* gate : statute.gates()) {
    for (const Condition& condition : gate->conditions) {
      BOOST_TEST_CONTEXT(gate->id << ": " << condition.code) {
        const Paper* paper = statute.paper(condition.target);
        const auto named = [&](const PaperContent& content) {
          return content.id == condition.item;
        };
        switch (condition.wanted) {
          case Wanted::document: BOOST_TEST(paper != nullptr); break;
          case Wanted::document_content:
            BOOST_REQUIRE(paper != nullptr);
            BOOST_TEST(std::count_if(paper->contents.begin(), paper->contents.end(), named) == 1);
            break;
          case Wanted::step:
          case Wanted::step_date: BOOST_TEST(statute.act(condition.target) != nullptr); break;
          case Wanted::reassessment:
            BOOST_TEST(statute.stage(condition.item) != nullptr);
            [[fallthrough]];
          case Wanted::assessment:
            BOOST_TEST(statute.requirement(condition.target) != nullptr);
            break;
          case Wanted::case_fact:
          case Wanted::resume:
          case Wanted::nothing: break;
          case Wanted::earlier_move:
          case Wanted::command_option:
          case Wanted::effective_date: BOOST_ERROR("no gate asks for this"); break;
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(rows_point_at_the_published_gates_and_every_gate_guards_a_row) {
  std::set<const Gate*> used;
  for (const Row& row : statute.rows())
    used.insert(row.gates.begin(), row.gates.end());
  const std::set<const Gate*> published(statute.gates().begin(), statute.gates().end());
  BOOST_TEST((used == published));
  BOOST_TEST(ids_of(std::vector<Gate>{}).empty());
}

BOOST_AUTO_TEST_CASE(law_cites_only_what_was_read_word_for_word,
                     *utf::description("settled: law may only cite V or V-ocr")) {
  // The articles of section (a) marked V or V-ocr that Bab IV and its neighbours offer.
  const std::array verified{"PP 28/2018 Pasal 23",
                            "PP 28/2018 Pasal 24",
                            "PP 28/2018 Pasal 27",
                            "PP 28/2018 Pasal 28",
                            "PP 28/2018 Pasal 29",
                            "PP 28/2018 Pasal 30",
                            "PP 28/2018 Pasal 31",
                            "PP 28/2018 Pasal 32",
                            "PP 28/2018 Pasal 33",
                            "PP 28/2018 Pasal 34",
                            "PP 28/2018 Pasal 43",
                            "PP 28/2018 Pasal 48",
                            "Penjelasan PP 28/2018 Pasal 33 ayat (3)"};
  const auto check = [&](std::string_view where, Basis basis, std::string_view citation) {
    if (basis != Basis::law) return;
    const auto cited = parse_citation(citation);
    BOOST_REQUIRE_MESSAGE(cited.has_value(), where);
    const auto covers = [&](const char* place) { return parse_citation(place)->covers(*cited); };
    BOOST_TEST(std::any_of(verified.begin(), verified.end(), covers), where << ": " << citation);
  };
  for (const Row& row : statute.rows())
    check(row.number, row.basis, row.citation);
  for (const Stage& stage : statute.stages())
    check(stage.id, stage.basis, stage.citation);
  for (const Gate* gate : statute.gates()) {
    for (const Condition& c : gate->conditions)
      check(c.code, c.basis, c.citation);
  }
}

BOOST_AUTO_TEST_CASE(the_flags_n5_n13_and_n18_and_the_absences_n10_and_n19_are_no_rows) {
  const std::set<std::string_view> absent{"N5", "N10", "N13", "N18", "N19"};
  for (const Row& row : statute.rows()) {
    BOOST_TEST(!absent.contains(law_number(row.number)), name_of(row));
  }
}

BOOST_AUTO_TEST_CASE(silence_of_the_dprd_leads_nowhere,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4); N5")) {
  const std::set<std::string_view> expected{"setujui_rencana", "setujui_dengan_catatan",
                                            "tolak_rencana", "tarik_oleh_daerah",
                                            "tarik_oleh_mitra"};
  BOOST_TEST(moves_out_of("menunggu_dprd") == expected, boost::test_tools::per_element());
  for (const Row& row : statute.rows()) {
    if (row.source != "menunggu_dprd" || row.target == "ditarik") continue;
    BOOST_TEST(row.who == "dprd", name_of(row));
  }
}

BOOST_AUTO_TEST_CASE(no_move_stands_for_a_change_of_the_head_of_region,
                     *utf::description("PP 28/2018 Pasal 9 is KSDD only; N19")) {
  for (const Move& move : statute.moves()) {
    BOOST_TEST(move.id.find("kepala_daerah") == std::string_view::npos, move.id);
    BOOST_TEST(move.id.find("ganti") == std::string_view::npos, move.id);
  }
}

BOOST_AUTO_TEST_CASE(only_an_older_agreement_enters_at_the_implementation_past_the_signature,
                     *utf::description("PP 28/2018 Pasal 48; N20")) {
  std::multiset<std::string_view> sources;
  for (const Row& row : statute.rows()) {
    if (row.target == "pelaksanaan") sources.insert(row.source);
  }
  const std::multiset<std::string_view> expected{"awal", "ditandatangani"};
  BOOST_TEST(sources == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
