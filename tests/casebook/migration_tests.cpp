// Plans of migration over a journal: all cases or none, refused when stale, repeated with a key.
#include "casebook/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(migration_tests)

namespace {

const EffectiveDate today = *parse_effective_date("2026-11-21");

/// The shipped bundle with a shorter term for the DPRD; `days` tells texts apart.
Bundle shorter(int days) {
  Bundle bundle = Office::bundle();
  std::string& text = bundle.files.at(bundle.main);
  const std::string term = "45 hari kerja";
  text.replace(text.find("term: " + term) + 6, term.size(), std::to_string(days) + " hari kerja");
  return bundle;
}

Request decided(std::optional<std::string> key = std::nullopt) {
  Request request = Office::request_of(std::move(key));
  request.by = "Kepala Biro";
  request.reason = "nota dinas 12";
  return request;
}

MigrationPlan plan_for(Office& office, const std::vector<CaseId>& ids, const Bundle& to) {
  return std::get<MigrationPlan>(office.casebook.plan_migration(ids, to, {}, today.day()));
}

MigrationOrder order_of(const MigrationPlan& plan) {
  MigrationOrder order;
  order.to_hash = plan.to_hash;
  order.basis = Basis::silent_in_pp;
  for (const MigrationItem& item : plan.cases)
    order.cases.push_back(item.planned);
  return order;
}

CaseView view(Office& office, const char* id) {
  return std::get<CaseView>(office.casebook.load(CaseId{id}));
}

Refusal refusal_of(const std::variant<MigrationReceipt, Refusal>& answer) {
  BOOST_REQUIRE(std::holds_alternative<Refusal>(answer));
  return std::get<Refusal>(answer);
}

void withdraw(Office& office, const char* id) {
  const Answer answer = office.casebook.record(CaseId{id}, Office::step("penarikan", "oleh_mitra"),
                                               Office::request_of());
  BOOST_REQUIRE(std::holds_alternative<Receipt>(answer));
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_plan_writes_nothing_and_names_every_running_case) {
  Office office;
  office.open("A");
  office.open("B");
  office.open("C");
  withdraw(office, "C");
  const EventSeq before = office.size();
  const MigrationPlan plan = plan_for(office, {}, shorter(30));
  BOOST_TEST(office.size() == before);
  BOOST_REQUIRE(plan.cases.size() == 2U);
  BOOST_TEST(plan.cases[0].planned.id.value == "A");
  BOOST_TEST(plan.cases[1].planned.id.value == "B");
  BOOST_TEST(plan.cases[1].planned.last == 4U);
  BOOST_TEST(plan_for(office, {}, Office::bundle()).already.size() == 2U + 1U);
}

BOOST_AUTO_TEST_CASE(carrying_out_a_plan_pins_every_case_to_a_text_the_journal_keeps) {
  Office office;
  office.open("A");
  office.open("B");
  const Bundle to = shorter(30);
  const MigrationPlan plan = plan_for(office, {}, to);
  const auto answer = office.casebook.migrate(order_of(plan), to, decided());
  const auto& receipt = std::get<MigrationReceipt>(answer);
  BOOST_REQUIRE(receipt.cases.size() == 2U);
  for (const char* id : {"A", "B"}) {
    const CaseView moved = view(office, id);
    BOOST_TEST(moved.file.workflow_hash == plan.to_hash);
    BOOST_TEST(moved.workflow->step("keputusan_dprd")->deadline->days.count == 30);
    const Event& event = moved.file.events.back();
    const auto& body = std::get<WorkflowMigrated>(event.body);
    BOOST_TEST(body.from == plan.cases.front().planned.from_hash);
    BOOST_TEST(body.to == plan.to_hash);
    BOOST_TEST(body.plan == plan_digest(plan.to_hash, order_of(plan).cases));
    BOOST_TEST(event.by.value() == "Kepala Biro");
    BOOST_TEST(event.reason.value() == "nota dinas 12");
  }
  // Both texts are still there, so that the past can be read as it was.
  BOOST_TEST(office.journal->read()->bundle(plan.to_hash).has_value());
  BOOST_TEST(office.journal->read()->bundle(plan.cases.front().planned.from_hash).has_value());
  BOOST_TEST(plan_for(office, {}, to).already.size() == 2U);
}

BOOST_AUTO_TEST_CASE(after_a_migration_commands_are_decided_by_the_new_text) {
  Office office;
  office.open("A");
  const Bundle to = shorter(30);
  std::get<MigrationReceipt>(
      office.casebook.migrate(order_of(plan_for(office, {}, to)), to, decided()));
  const Answer answer = office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"),
                                               Office::request_of());
  BOOST_REQUIRE(std::holds_alternative<Receipt>(answer));
  BOOST_TEST(std::get<Receipt>(answer).event.workflow_hash == sha256_hex(to_canonical_json(to)));
}

BOOST_AUTO_TEST_CASE(a_case_that_moved_on_makes_the_plan_stale_for_all_and_says_what_happened) {
  Office office;
  office.open("A");
  office.open("B");
  const Bundle to = shorter(30);
  const MigrationPlan plan = plan_for(office, {}, to);
  office.casebook.record(CaseId{"B"}, Office::step("penjajakan", "dimulai"), Office::request_of());
  const EventSeq before = office.size();
  const Refusal refusal = refusal_of(office.casebook.migrate(order_of(plan), to, decided()));
  BOOST_TEST((refusal.kind == Refusal::Kind::conflict));
  BOOST_TEST(refusal.message.id.find("kasus B sejak itu: #5 step_recorded penjajakan.dimulai") !=
             std::string::npos);
  BOOST_TEST(refusal.message.id.find("kasus A") == std::string::npos);
  BOOST_TEST(office.size() == before);
  BOOST_TEST(view(office, "A").file.workflow_hash == plan.cases.front().planned.from_hash);
}

BOOST_AUTO_TEST_CASE(another_text_than_the_one_planned_for_is_refused) {
  Office office;
  office.open("A");
  const MigrationPlan plan = plan_for(office, {}, shorter(30));
  const EventSeq before = office.size();
  const Refusal refusal =
      refusal_of(office.casebook.migrate(order_of(plan), shorter(20), decided()));
  BOOST_TEST((refusal.kind == Refusal::Kind::conflict));
  BOOST_TEST(office.size() == before);
}

BOOST_AUTO_TEST_CASE(one_case_that_cannot_go_keeps_the_others_where_they_are) {
  Office office;
  office.open("A");
  office.open("B");
  withdraw(office, "B");
  const Bundle to = shorter(30);
  const MigrationPlan plan = plan_for(office, {CaseId{"A"}, CaseId{"B"}}, to);
  BOOST_TEST(plan.cases[0].preview.obstacles.empty());
  BOOST_TEST(!plan.cases[1].preview.obstacles.empty());
  const EventSeq before = office.size();
  const Refusal refusal = refusal_of(office.casebook.migrate(order_of(plan), to, decided()));
  BOOST_TEST((refusal.kind == Refusal::Kind::not_allowed));
  BOOST_REQUIRE(refusal.blockers.size() == 1U);
  BOOST_TEST(refusal.blockers.front().code == "kasus_selesai");
  BOOST_TEST(office.size() == before);
}

BOOST_AUTO_TEST_CASE(a_rehearsal_leaves_the_journal_as_it_was) {
  Office office;
  office.open("A");
  const Bundle to = shorter(30);
  const MigrationPlan plan = plan_for(office, {}, to);
  Request request = decided();
  request.dry_run = true;
  const EventSeq before = office.size();
  const auto answer = office.casebook.migrate(order_of(plan), to, request);
  BOOST_TEST(std::get<MigrationReceipt>(answer).dry_run);
  BOOST_TEST(office.size() == before);
  BOOST_TEST(!office.journal->read()->bundle(plan.to_hash).has_value());
}

BOOST_AUTO_TEST_CASE(the_same_plan_with_the_same_key_is_carried_out_once) {
  Office office;
  office.open("A");
  office.open("B");
  const Bundle to = shorter(30);
  const MigrationOrder order = order_of(plan_for(office, {}, to));
  office.casebook.migrate(order, to, decided("k-1"));
  const EventSeq before = office.size();
  const auto again = office.casebook.migrate(order, to, decided("k-1"));
  const auto& receipt = std::get<MigrationReceipt>(again);
  BOOST_TEST(receipt.repeated);
  BOOST_TEST(receipt.cases.size() == 2U);
  BOOST_TEST(office.size() == before);
  Request other = decided("k-1");
  other.reason = "alasan lain";
  BOOST_TEST(
      (refusal_of(office.casebook.migrate(order, to, other)).kind == Refusal::Kind::conflict));
}

BOOST_AUTO_TEST_CASE(a_case_nobody_knows_is_not_found) {
  Office office;
  office.open("A");
  const auto planned = office.casebook.plan_migration({CaseId{"Z"}}, shorter(30), {}, today.day());
  BOOST_REQUIRE(std::holds_alternative<Refusal>(planned));
  BOOST_TEST((std::get<Refusal>(planned).kind == Refusal::Kind::not_found));
}

BOOST_AUTO_TEST_CASE(a_plan_without_cases_is_nothing_to_carry_out) {
  Office office;
  office.open("A");
  const MigrationPlan plan = plan_for(office, {}, Office::bundle());
  BOOST_TEST(
      (refusal_of(office.casebook.migrate(order_of(plan), Office::bundle(), decided())).kind ==
       Refusal::Kind::usage));
}

BOOST_AUTO_TEST_CASE(the_digest_binds_the_text_the_cases_and_their_last_events) {
  const std::vector<PlannedCase> cases{{CaseId{"A"}, "x", 3}, {CaseId{"B"}, "x", 4}};
  const std::string digest = plan_digest("y", cases);
  BOOST_TEST(digest == plan_digest("y", cases));
  BOOST_TEST(digest != plan_digest("z", cases));
  BOOST_TEST(digest != plan_digest("y", {cases[0]}));
  BOOST_TEST(digest != plan_digest("y", {cases[0], {CaseId{"B"}, "x", 5}}));
  BOOST_TEST(digest != plan_digest("y", {cases[0], {CaseId{"B"}, "w", 4}}));
}

BOOST_AUTO_TEST_SUITE_END()
