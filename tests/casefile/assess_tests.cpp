// An assessment says who judged and on what ground.
#include "support/papers.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::day;
using test::Desk;

struct Saying {
  std::optional<std::string> by = {};
  std::optional<std::string> reason = {};
  std::vector<DocumentId> documents = {};
};

/// Returns the codes for which the assessment is refused; none when it is taken.
std::vector<std::string> lacking(const Desk& desk,
                                 std::string_view requirement,
                                 Verdict verdict,
                                 const Saying& saying) {
  CommandContext context;
  context.on = desk.today;
  context.now = *parse_timestamp("2026-11-21T04:00:00.000Z");
  context.actor = "petugas";
  context.by = saying.by;
  context.reason = saying.reason;
  context.documents = saying.documents;
  const auto decided = decide(&desk.file_of(), desk.workflow(),
                              AssessRequirement{RequirementId(requirement), verdict}, context);
  const auto* refusal = std::get_if<Refusal>(&decided);
  if (refusal == nullptr) return {};
  BOOST_TEST((refusal->kind == Refusal::Kind::not_allowed));
  for (const Check& check : refusal->blockers) {
    BOOST_TEST((check.basis == Basis::inferred));
    BOOST_TEST(check.citation.starts_with("PP 28/2018 Pasal 27"));
    BOOST_TEST(check.remedy.command.starts_with("assess UJI"));
  }
  return test::codes(refusal->blockers);
}

using Codes = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(assess_tests)

BOOST_AUTO_TEST_CASE(what_is_judged_needs_a_judge_and_a_ground_and_both_are_named_at_once,
                     *utf::description("procedure.md section (c): requirements 4, 8 and 9")) {
  const Desk desk;
  for (const char* requirement :
       {"tidak_campur_tangan", "saling_melengkapi", "mempererat_hubungan_masyarakat"}) {
    for (const Verdict verdict : {Verdict::terpenuhi, Verdict::belum}) {
      BOOST_TEST_CONTEXT(requirement) {
        const Codes both{"penilaian.penilai", "penilaian.dasar"};
        BOOST_TEST(lacking(desk, requirement, verdict, {}) == both,
                   boost::test_tools::per_element());
        BOOST_TEST(
            lacking(desk, requirement, verdict, {.reason = "kajian"}) == Codes{"penilaian.penilai"},
            boost::test_tools::per_element());
        BOOST_TEST(lacking(desk, requirement, verdict, {.by = "Sekda"}) == Codes{"penilaian.dasar"},
                   boost::test_tools::per_element());
        BOOST_TEST(
            lacking(desk, requirement, verdict, {.by = "Sekda", .reason = "kajian"}).empty());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(what_data_show_needs_a_ground_but_no_judge) {
  const Desk desk;
  for (const char* requirement :
       {"hubungan_diplomatik", "urusan_pemerintahan_daerah", "tanpa_kantor_perwakilan",
        "sesuai_kebijakan_dan_rencana", "alih_iptek", "kesetaraan_status"}) {
    BOOST_TEST_CONTEXT(requirement) {
      BOOST_TEST(lacking(desk, requirement, Verdict::terpenuhi, {}) == Codes{"penilaian.dasar"},
                 boost::test_tools::per_element());
      BOOST_TEST(lacking(desk, requirement, Verdict::terpenuhi, {.reason = "daftar"}).empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(to_take_a_judgement_back_nothing_need_be_said) {
  const Desk desk;
  BOOST_TEST(lacking(desk, "saling_melengkapi", Verdict::belum_diketahui, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_paper_is_a_ground_whether_named_or_said_to_show_the_requirement) {
  Desk desk;
  DocumentFiled plan = test::paper("rencana_kerja_sama");
  plan.shows = {RequirementId("saling_melengkapi"), RequirementId("sesuai_kebijakan_dan_rencana")};
  const EventSeq filed = test::file(desk, plan);
  BOOST_TEST(lacking(desk, "saling_melengkapi", Verdict::terpenuhi, {.by = "Sekda"}).empty());
  BOOST_TEST(lacking(desk, "hubungan_diplomatik", Verdict::terpenuhi,
                     {.documents = {DocumentId("rencana_kerja_sama")}})
                 .empty());
  // One paper shows several requirements, and the assessment of each rests on it.
  for (const char* requirement : {"saling_melengkapi", "sesuai_kebijakan_dan_rencana"}) {
    desk.assess(requirement, Verdict::terpenuhi);
    BOOST_TEST(desk.last().documents == std::vector<EventSeq>{filed},
               boost::test_tools::per_element());
    BOOST_TEST(test::status_of(desk, requirement, desk.today).papers.at(0).rested_on);
  }
}

BOOST_AUTO_TEST_CASE(nobody_can_judge_on_a_paper_that_was_not_written_yet) {
  Desk desk;
  DocumentFiled plan = test::paper("rencana_kerja_sama");
  plan.issued = day("2024-06-04");
  test::file(desk, plan);
  const auto result =
      desk.run(AssessRequirement{RequirementId("hubungan_diplomatik"), Verdict::terpenuhi},
               desk.today, {DocumentId("rencana_kerja_sama")});
  BOOST_TEST(test::codes(result) == Codes{"penilaian.tanggal_dokumen"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_checklist_names_the_judge_as_corrected_and_the_ground) {
  Desk desk;
  desk.assess("saling_melengkapi", Verdict::terpenuhi);
  const auto before = test::status_of(desk, "saling_melengkapi", desk.today);
  BOOST_TEST(before.judgement);
  BOOST_TEST(before.assessment->by.value() == "Kepala Biro Kerja Sama");
  BOOST_TEST(before.assessment->reason.value() == "uji");
  EntryCorrected correction;
  correction.target = before.assessment->seq;
  correction.by = "Sekretaris Daerah";
  desk.correct(correction);
  const auto after = test::status_of(desk, "saling_melengkapi", desk.today);
  BOOST_TEST(after.assessment->by.value() == "Sekretaris Daerah");
  BOOST_TEST(!test::status_of(desk, "hubungan_diplomatik", desk.today).judgement);
}

BOOST_AUTO_TEST_CASE(the_command_to_type_says_what_a_judgement_needs) {
  const Desk desk;
  BOOST_TEST(test::status_of(desk, "saling_melengkapi", desk.today).command ==
             "assess UJI saling_melengkapi terpenuhi --by PENILAI --reason ALASAN");
  BOOST_TEST(test::status_of(desk, "kesetaraan_status", desk.today).command ==
             "assess UJI kesetaraan_status terpenuhi --reason ALASAN");
}

BOOST_AUTO_TEST_CASE(an_assessment_of_an_earlier_day_entered_late_does_not_replace_a_later_one) {
  Desk desk;
  const auto assess = [&](Verdict verdict, std::string_view on) {
    const AssessRequirement command{RequirementId{"tanpa_kantor_perwakilan"}, verdict};
    BOOST_REQUIRE(!test::refused(desk.run(command, day(on))));
  };
  const auto verdict = [&] {
    const auto statuses = checklist(desk.file_of(), desk.workflow(), desk.today);
    return std::find_if(statuses.begin(), statuses.end(),
                        [](const RequirementStatus& status) {
                          return status.id == "tanpa_kantor_perwakilan";
                        })
        ->verdict;
  };
  assess(Verdict::terpenuhi, "2024-05-20");
  assess(Verdict::belum, "2024-05-06");
  BOOST_TEST((verdict() == Verdict::terpenuhi));
  assess(Verdict::belum, "2024-05-20");
  BOOST_TEST((verdict() == Verdict::belum), "of the same day the one recorded last stands");
  assess(Verdict::terpenuhi, "");
  BOOST_TEST((verdict() == Verdict::terpenuhi), "nobody knows that it is of an earlier day");
}

BOOST_AUTO_TEST_CASE(an_assessment_about_another_country_level_or_object_does_not_stand,
                     *utf::description("PP 28/2018 Pasal 27; inferred")) {
  const auto lost_by = [](auto change) {
    Desk desk;
    desk.assess_all();
    EntryCorrected correction;
    correction.target = 1;
    correction.profile = desk.file_of().profile;
    change(*correction.profile);
    BOOST_REQUIRE(!test::refused(desk.correct(correction)));
    Codes lost;
    for (const RequirementStatus& status : checklist(desk.file_of(), desk.workflow(), desk.today)) {
      if (status.verdict == Verdict::belum_diketahui) lost.push_back(status.id.value);
    }
    return lost;
  };
  BOOST_TEST(
      lost_by([](CaseProfile& profile) { profile.country = "JP"; }) == Codes{"hubungan_diplomatik"},
      boost::test_tools::per_element());
  BOOST_TEST(lost_by([](CaseProfile& profile) { profile.level = Level::kota; }) ==
                 (Codes{"urusan_pemerintahan_daerah", "kesetaraan_status"}),
             boost::test_tools::per_element());
  BOOST_TEST(lost_by([](CaseProfile& profile) {
               profile.objects = {"ilmu_pengetahuan_dan_teknologi"};
             }) == (Codes{"urusan_pemerintahan_daerah", "alih_iptek"}),
             boost::test_tools::per_element());
  BOOST_TEST(lost_by([](CaseProfile& profile) { profile.partner = "Kota Shanghai"; }).empty());
}

BOOST_AUTO_TEST_CASE(what_is_assessed_about_a_country_nobody_knows_stays_unknown) {
  auto opening = Desk::complete_opening();
  opening.profile.country.reset();
  Desk desk(opening);
  desk.assess_all();
  const auto statuses = checklist(desk.file_of(), desk.workflow(), desk.today);
  BOOST_TEST((statuses.front().id == "hubungan_diplomatik"));
  BOOST_TEST((statuses.front().verdict == Verdict::belum_diketahui));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
