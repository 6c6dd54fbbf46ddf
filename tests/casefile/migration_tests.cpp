// A running case under another text of its workflow: what changes, what stays, what stands in the
// way.
#include "ksdpl/migration.hpp"

#include "support/desk.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(migration_tests)

namespace {

const EffectiveDate today = day("2024-06-03");
const Calendar weekends_only;

StepDef& step_of(Workflow& workflow, std::string_view id) {
  return *std::find_if(workflow.steps.begin(), workflow.steps.end(),
                       [&](const StepDef& step) { return step.id == id; });
}

/// The shipped text under another hash, for one thing to be changed in it.
Workflow other_text() {
  Workflow workflow = *shipped_workflow();
  workflow.bundle_hash = std::string(64, 'b');
  return workflow;
}

std::vector<std::string> codes_of(const std::vector<Notice>& notices) {
  std::vector<std::string> codes;
  for (const Notice& notice : notices)
    codes.push_back(notice.code);
  return codes;
}

bool names(const std::vector<MoveChange>& changes, std::string_view move, std::string_view code) {
  return std::any_of(changes.begin(), changes.end(), [&](const MoveChange& change) {
    return change.move == move && change.check.code == code;
  });
}

CommandContext order() {
  CommandContext context;
  context.on = today;
  context.now = *parse_timestamp("2026-11-21T04:00:00.000Z");
  context.actor = "petugas";
  context.by = "Kepala Biro";
  context.reason = "nota dinas";
  return context;
}

/// Returns the case as it is after the migration.
Case migrated(const Case& c, const Workflow& from, const Workflow& to) {
  Decision decision = std::get<Decision>(
      decide_migration(c, from, to, {std::string(64, 'c'), Basis::silent_in_pp, {}}, order()));
  decision.event.seq = c.events.back().seq + 1;
  std::vector<Event> events = c.events;
  events.push_back(decision.event);
  return fold(std::move(events));
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_same_words_under_another_hash_change_nothing) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const auto preview =
      preview_migration(desk.file_of(), desk.workflow(), other_text(), weekends_only, today.day());
  BOOST_TEST(!preview.changes());
  BOOST_TEST(preview.obstacles.empty());
  BOOST_TEST(preview.stage.value == "menunggu_dprd");
}

BOOST_AUTO_TEST_CASE(a_case_is_pinned_to_the_new_text_and_stays_where_it_stands) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  const Workflow to = other_text();
  const Case after = migrated(desk.file_of(), desk.workflow(), to);
  BOOST_TEST(after.workflow_hash == to.bundle_hash);
  BOOST_TEST(after.configuration == desk.file_of().configuration);
  BOOST_TEST(after.events.back().workflow_hash == to.bundle_hash);
  BOOST_TEST(after.events.front().workflow_hash == desk.file_of().workflow_hash);
}

BOOST_AUTO_TEST_CASE(a_consultation_stays_established_when_the_new_text_renames_its_step,
                     *boost::unit_test::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  desk.file_complete("bukti_konsultasi_menlu");
  desk.record("konsultasi_menlu", "selesai");
  Workflow to = other_text();
  step_of(to, "konsultasi_menlu").id = StepId{"konsultasi_dengan_menlu"};
  const auto preview =
      preview_migration(desk.file_of(), desk.workflow(), to, weekends_only, today.day());
  BOOST_TEST(preview.newly_unmet.empty());
  BOOST_TEST(codes_of(preview.left_behind) ==
                 std::vector<std::string>{"langkah_tidak_dikenal.konsultasi_menlu"},
             boost::test_tools::per_element());
  const Case after = migrated(desk.file_of(), desk.workflow(), to);
  BOOST_TEST(facts_of(after, to, today).acts.contains("konsultasi_menlu"));
  // A second migration carries it on.
  const Case again = migrated(after, to, *shipped_workflow());
  BOOST_TEST(facts_of(again, *shipped_workflow(), today).acts.contains("konsultasi_menlu"));
}

BOOST_AUTO_TEST_CASE(an_earlier_step_establishes_nothing_because_a_new_text_says_so) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  Workflow from = *shipped_workflow();
  OutcomeDef& outcome = step_of(from, "konsultasi_mendagri").outcomes.front();
  const std::string act = outcome.establishes;
  outcome.establishes.clear();
  desk.file_complete("bukti_konsultasi_mendagri");
  desk.record("konsultasi_mendagri", "selesai");
  const Workflow to = other_text();
  const Case after = migrated(desk.file_of(), from, to);
  BOOST_TEST(!facts_of(after, to, today).acts.contains(act));
}

BOOST_AUTO_TEST_CASE(what_a_step_recorded_later_establishes_the_new_text_says) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  const Workflow to = other_text();
  Case after = migrated(desk.file_of(), desk.workflow(), to);
  const auto take = [&](const Command& command) {
    Decision decision = std::get<Decision>(decide(&after, to, command, order()));
    decision.event.seq = after.events.back().seq + 1;
    std::vector<Event> events = after.events;
    events.push_back(decision.event);
    after = fold(std::move(events));
  };
  DocumentFiled evidence;
  evidence.document = DocumentId{"bukti_konsultasi_menlu"};
  evidence.commitment = std::string(64, 'a');
  take(FileDocument{evidence});
  take(RecordStep{StepId{"konsultasi_menlu"}, OutcomeId{"selesai"}});
  BOOST_TEST(facts_of(after, to, today).acts.contains("konsultasi_menlu"));
}

BOOST_AUTO_TEST_CASE(a_paper_the_new_text_asks_for_is_newly_unmet_and_the_other_way_round_met) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  Workflow to = other_text();
  to.documents.push_back(*to.document("laporan_penjajakan"));
  to.documents.back().id = DocumentId{"risalah_dprd"};
  step_of(to, "keputusan_dprd").documents.emplace_back("risalah_dprd");
  const auto there =
      preview_migration(desk.file_of(), desk.workflow(), to, weekends_only, today.day());
  BOOST_TEST(names(there.newly_unmet, "setujui_rencana", "risalah_dprd.ada"));
  BOOST_TEST(there.newly_met.empty());
  const auto back =
      preview_migration(desk.file_of(), to, desk.workflow(), weekends_only, today.day());
  BOOST_TEST(names(back.newly_met, "setujui_rencana", "risalah_dprd.ada"));
  BOOST_TEST(back.newly_unmet.empty());
}

BOOST_AUTO_TEST_CASE(a_shorter_term_moves_a_running_deadline,
                     *boost::unit_test::description("PP 28/2018 Pasal 30 ayat (4)")) {
  Desk desk;
  desk.bring_to("menunggu_dprd");
  desk.record("penerimaan_dprd", "diterima");
  Workflow to = other_text();
  step_of(to, "keputusan_dprd").deadline->days = WorkingDays{30};
  const auto preview =
      preview_migration(desk.file_of(), desk.workflow(), to, weekends_only, today.day());
  BOOST_REQUIRE(preview.deadlines.size() == 1U);
  const DeadlineChange& change = preview.deadlines.front();
  BOOST_REQUIRE((change.before && change.after));
  BOOST_TEST(change.before->days.count == 45);
  BOOST_TEST(change.after->days.count == 30);
  BOOST_REQUIRE((change.before->due && change.after->due));
  BOOST_TEST((change.after->due->earliest < change.before->due->earliest));
}

BOOST_AUTO_TEST_CASE(a_requirement_of_one_text_only_is_told) {
  Desk desk;
  Workflow to = other_text();
  to.requirements.push_back(to.requirements.front());
  to.requirements.back().id = RequirementId{"kajian_wilayah"};
  const auto preview =
      preview_migration(desk.file_of(), desk.workflow(), to, weekends_only, today.day());
  BOOST_REQUIRE(preview.requirements.size() == 1U);
  BOOST_TEST(preview.requirements.front().id.value == "kajian_wilayah");
  BOOST_TEST(!preview.requirements.front().before.has_value());
  BOOST_TEST((preview.requirements.front().after == Verdict::belum_diketahui));
}

BOOST_AUTO_TEST_CASE(another_edition_a_missing_stage_and_an_ended_case_are_all_named) {
  Desk desk;
  desk.record("penarikan", "oleh_daerah");
  Workflow to = other_text();
  to.edition = "ksdpl/lain";
  to.stages.erase(std::remove_if(to.stages.begin(), to.stages.end(),
                                 [](const StageDef& stage) { return stage.id == "ditarik"; }),
                  to.stages.end());
  const auto preview =
      preview_migration(desk.file_of(), desk.workflow(), to, weekends_only, today.day());
  BOOST_TEST(codes_of(preview.obstacles) ==
                 (std::vector<std::string>{"edisi_lain", "tahap_tidak_ada", "kasus_selesai"}),
             boost::test_tools::per_element());
  const auto decided = decide_migration(desk.file_of(), desk.workflow(), to, {}, order());
  BOOST_REQUIRE(std::holds_alternative<Refusal>(decided));
  BOOST_TEST(codes(std::get<Refusal>(decided).blockers).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_migration_without_reason_or_authority_is_refused) {
  Desk desk;
  for (const bool reason : {true, false}) {
    CommandContext context = order();
    (reason ? context.reason : context.by).reset();
    const auto decided =
        decide_migration(desk.file_of(), desk.workflow(), other_text(), {}, context);
    BOOST_REQUIRE(std::holds_alternative<Refusal>(decided));
    BOOST_TEST((std::get<Refusal>(decided).kind == Refusal::Kind::usage));
  }
}

BOOST_AUTO_TEST_CASE(a_migration_on_a_day_that_has_not_come_is_refused) {
  Desk desk;
  CommandContext context = order();
  context.on = day("2099-01-01");
  const auto decided = decide_migration(desk.file_of(), desk.workflow(), other_text(), {}, context);
  BOOST_TEST(std::holds_alternative<Refusal>(decided));
}

BOOST_AUTO_TEST_CASE(a_migration_is_not_annulled) {
  Desk desk;
  const Workflow to = other_text();
  const Case after = migrated(desk.file_of(), desk.workflow(), to);
  EntryCorrected correction;
  correction.target = after.events.back().seq;
  correction.annul = true;
  const auto decided = decide(&after, to, CorrectEntry{correction}, order());
  BOOST_REQUIRE(std::holds_alternative<Refusal>(decided));
  BOOST_TEST((std::get<Refusal>(decided).kind == Refusal::Kind::not_allowed));
}

BOOST_AUTO_TEST_SUITE_END()
