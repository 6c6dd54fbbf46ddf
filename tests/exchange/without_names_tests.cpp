// A log without names holds no name, in any format.
#include "exchange/cases.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

BOOST_AUTO_TEST_SUITE(without_names_tests)

BOOST_AUTO_TEST_CASE(no_format_holds_who_acted_or_recorded) {
  const Desk desk = eventful_desk();
  for (const bool raw : {false, true}) {
    LogOptions options;
    options.raw = raw;
    options.time = LogTime::recorded;
    for (const auto write : {to_xes, to_ocel_json, to_ocel_sqlite}) {
      options.names = true;
      BOOST_TEST(write(collection_of({&desk}), options).bytes.find("Nama Sekali") !=
                 std::string::npos);
      options.names = false;
      const std::string bytes = write(collection_of({&desk}), options).bytes;
      BOOST_TEST(bytes.find("Nama Sekali") == std::string::npos);
      BOOST_TEST(bytes.find("petugas") == std::string::npos);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_event_keeps_what_happened_and_the_role) {
  Event event;
  event.actor = "siti";
  event.by = "Siti";
  event.on_behalf_of = "Budi";
  event.reason = "menurut Budi";
  event.key = "surat-Budi";
  event.acting = Acting{ParticipantId("siti"), ActorId("dprd"), MandateId("plh-1")};
  DocumentFiled paper;
  paper.document = DocumentId("kajian");
  paper.file_name = "kajian Siti.pdf";
  paper.issuer = "Budi";
  paper.number = "12";
  event.body = paper;
  const Event bare = without_names(event);
  BOOST_TEST(bare.actor.empty());
  BOOST_TEST(!bare.by.has_value());
  BOOST_TEST(!bare.on_behalf_of.has_value());
  BOOST_TEST(!bare.reason.has_value());
  BOOST_TEST(!bare.key.has_value());
  BOOST_TEST((bare.acting == Acting{{}, ActorId("dprd"), {}}));
  const auto& left = std::get<DocumentFiled>(bare.body);
  BOOST_TEST(left.file_name.empty());
  BOOST_TEST(!left.issuer.has_value());
  BOOST_TEST(left.document.value == "kajian");
  BOOST_TEST(left.number.value_or("") == "12");
}

BOOST_AUTO_TEST_CASE(evidence_and_corrections_lose_their_names_too) {
  Event event;
  StepRecorded step;
  step.shown.push_back(
      {3, AssessmentShown{RequirementId("r"), Verdict::terpenuhi, "Siti", {}, {}}});
  event.body = step;
  const Event bare = without_names(event);
  const auto& shown = std::get<StepRecorded>(bare.body).shown;
  BOOST_TEST(!std::get<AssessmentShown>(shown.front().what).by.has_value());
  EntryCorrected correction;
  correction.by = "Siti";
  correction.document = DocumentFiled{};
  correction.document->issuer = "Budi";
  event.body = correction;
  const Event corrected = without_names(event);
  const auto& left = std::get<EntryCorrected>(corrected.body);
  BOOST_TEST(!left.by.has_value());
  BOOST_TEST(!left.document->issuer.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
