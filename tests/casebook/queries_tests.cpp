// The questions a casebook answers.
#include "casebook/office.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Office;

}  // namespace

BOOST_AUTO_TEST_SUITE(queries_tests)

BOOST_AUTO_TEST_CASE(a_case_that_is_not_there_is_not_found_with_the_nearest_id) {
  Office office;
  office.open("SHANGHAI-2016");
  const auto answer = office.casebook.load(CaseId{"SHANGHAI-2017"});
  BOOST_TEST((std::get<Refusal>(answer).kind == Refusal::Kind::not_found));
  BOOST_TEST(std::get<Refusal>(answer).hint.id.find("SHANGHAI-2016") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_case_is_read_under_the_workflow_it_is_pinned_to) {
  Office office;
  office.open("A");
  const auto view = std::get<CaseView>(office.casebook.load(CaseId{"A"}));
  BOOST_TEST(view.workflow->bundle_hash == sha256_hex(to_canonical_json(Office::bundle())));
  BOOST_TEST(view.file.workflow_hash == view.workflow->bundle_hash);
}

BOOST_AUTO_TEST_CASE(a_workflow_is_read_by_the_hash_of_the_bundle_that_the_journal_holds) {
  Office office;
  office.open("A");
  const std::string hash = sha256_hex(to_canonical_json(Office::bundle()));
  const auto pinned = office.casebook.pinned(hash);
  BOOST_REQUIRE(pinned != nullptr);
  BOOST_TEST(pinned->bundle_hash == hash);
  BOOST_TEST((office.casebook.pinned(std::string(64, '0')) == nullptr));
  BOOST_TEST((office.casebook.pinned(hash.substr(0, 12)) == nullptr));
}

BOOST_AUTO_TEST_CASE(choices_of_a_region_are_kept_corrected_and_read_back) {
  Office office;
  const auto bundle = std::get<Bundle>(find_bundle("dki-jakarta", {}));
  OpenCase command = Office::opening("A");
  command.profile.choices = {{"objek_pergub", {"pendidikan", "kesehatan"}}};
  office.casebook.open_case(command, bundle, Office::request_of());
  CorrectionRequest correction;
  correction.target = 1;
  correction.choices = Choices{{"bentuk_pergub", {"bantuan"}}};
  Request request = Office::request_of();
  request.reason = "salah pilih";
  const auto before = std::get<CaseView>(office.casebook.load(CaseId{"A"})).file.profile;
  BOOST_TEST((before.choices == command.profile.choices));
  BOOST_TEST(
      (std::holds_alternative<Receipt>(office.casebook.correct(CaseId{"A"}, correction, request))));
  const auto after = std::get<CaseView>(office.casebook.load(CaseId{"A"})).file.profile;
  BOOST_TEST((after.choices == *correction.choices));
  BOOST_TEST((after.objects == before.objects));
}

BOOST_AUTO_TEST_CASE(a_choice_that_the_workflow_does_not_offer_leaves_no_event_behind) {
  Office office;
  OpenCase command = Office::opening("A");
  command.profile.choices = {{"objek_pergub", {"pendidikan"}}};
  const auto answer = office.casebook.open_case(command, Office::bundle(), Office::request_of());
  BOOST_TEST((std::get<Refusal>(answer).kind == Refusal::Kind::not_found));
  BOOST_TEST(office.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_loaded_case_is_the_one_the_commands_answered_with) {
  Office office;
  office.open("A");
  const auto receipt = std::get<Receipt>(office.casebook.record(
      CaseId{"A"}, Office::step("penjajakan", "dimulai"), Office::request_of()));
  const auto view = std::get<CaseView>(office.casebook.load(CaseId{"A"}));
  BOOST_TEST(view.file.configuration == receipt.view.file.configuration,
             boost::test_tools::per_element());
  BOOST_TEST(view.file.events.size() == 3U);
  BOOST_TEST(view.file.profile.partner.value() == "Shanghai", "sealed text is read back");
  BOOST_TEST(view.file.events.back().actor == "petugas");
}

BOOST_AUTO_TEST_CASE(the_list_names_every_case_in_the_order_opened_with_its_stage) {
  Office office;
  office.open("B");
  office.open("A");
  office.casebook.record(CaseId{"A"}, Office::step("penjajakan", "dimulai"), Office::request_of());
  const auto list = office.casebook.list();
  BOOST_REQUIRE_EQUAL(list.size(), 2U);
  BOOST_TEST(list[0].id.value == "B");
  BOOST_TEST(list[1].stage.value == "penjajakan");
  BOOST_TEST(list[1].events == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
