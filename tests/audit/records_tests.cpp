// Recorded histories as they stand with their corrections, and what is asked of every finding.
#include "audit/auditing.hpp"
#include "audit/histories.hpp"

#include <fstream>
#include <iterator>
#include <set>

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::audited;
using test::day;
using test::Desk;
using test::entry_of;
using test::of_code;

void correct(Desk& desk, const EntryCorrected& correction) {
  BOOST_REQUIRE(!test::refused(desk.correct(correction)));
}

void redate(Desk& desk, EventSeq entry, std::string_view date) {
  EntryCorrected correction;
  correction.target = entry;
  correction.effective = day(date);
  correct(desk, correction);
}

/// Names somebody in every step, so that only what a test is about is found.
struct Recorded : Desk {
  Recorded() { by = "pejabat"; }
};

std::string page() {
  std::ifstream file(std::string(KSDPL_SOURCE_DIR) + "/docs/audit.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(records_tests)

BOOST_AUTO_TEST_CASE(a_case_that_came_through_the_gates_breaks_nothing) {
  Recorded desk;
  desk.bring_to("ditandatangani");
  const auto findings = audited(desk);
  BOOST_TEST(!test::has_severity(findings, Severity::pelanggaran));
  BOOST_TEST(!test::has_severity(findings, Severity::peringatan));
}

BOOST_AUTO_TEST_CASE(a_consultation_corrected_to_after_the_letter_is_a_violation_of_the_letter,
                     *utf::description("PP 28/2018 Pasal 28 ayat (4)")) {
  Recorded desk;
  desk.bring_to("menunggu_dprd");
  redate(desk, entry_of(desk, "konsultasi_menlu"), "2024-06-20");
  const auto swapped = of_code(audited(desk), "urutan.tertukar");
  BOOST_REQUIRE(swapped.size() == 1U);
  BOOST_TEST((swapped.front().severity == Severity::pelanggaran));
  BOOST_TEST(swapped.front().event == entry_of(desk, "tanda_tangan_pk"));
  BOOST_TEST(swapped.front().condition == "konsultasi_menlu.mendahului");
  BOOST_TEST(swapped.front().citation == "PP 28/2018 Pasal 28 ayat (4)");
}

BOOST_AUTO_TEST_CASE(a_correction_taken_back_leaves_nothing_to_find) {
  Recorded desk;
  desk.bring_to("menunggu_dprd");
  redate(desk, entry_of(desk, "konsultasi_menlu"), "2024-06-20");
  redate(desk, entry_of(desk, "konsultasi_menlu"), to_string(desk.today));
  BOOST_TEST(!test::has_severity(audited(desk), Severity::pelanggaran));
}

BOOST_AUTO_TEST_CASE(a_date_corrected_to_unknown_is_never_lawful) {
  Recorded desk;
  desk.bring_to("menunggu_dprd");
  const EventSeq letter = entry_of(desk, "tanda_tangan_pk");
  redate(desk, letter, "tidak_diketahui");
  const auto open = of_code(audited(desk), "tanggal.tidak_diketahui");
  BOOST_TEST(std::any_of(open.begin(), open.end(), [&](const AuditFinding& finding) {
    return finding.event == letter && finding.severity == Severity::tidak_diketahui;
  }));
  BOOST_TEST(!test::has_severity(audited(desk), Severity::pelanggaran));
}

BOOST_AUTO_TEST_CASE(a_plan_corrected_to_lack_an_item_is_found_at_the_request,
                     *utf::description("PP 28/2018 Pasal 30 ayat (3) huruf f")) {
  Recorded desk;
  desk.bring_to("menunggu_dprd");
  const FiledPaper plan = *desk.file_of().latest_paper("rencana_kerja_sama");
  EntryCorrected correction;
  correction.target = plan.seq;
  correction.document = plan.paper;
  std::erase_if(correction.document->contents,
                [](const ContentId& content) { return content == "sumber_pembiayaan"; });
  correct(desk, correction);
  const auto lacking = of_code(audited(desk), "bukti.tidak_lengkap");
  BOOST_REQUIRE(lacking.size() == 1U);
  BOOST_TEST(lacking.front().event == entry_of(desk, "permohonan_dprd"));
  BOOST_TEST(lacking.front().citation == "PP 28/2018 Pasal 30 ayat (3) huruf f");
}

BOOST_AUTO_TEST_CASE(assessments_about_a_country_corrected_since_no_longer_stand,
                     *utf::description("PP 28/2018 Pasal 27 ayat (1) huruf a")) {
  Recorded desk;
  desk.bring_to("menunggu_dprd");
  EntryCorrected correction;
  correction.target = desk.file_of().events.front().seq;
  correction.profile = desk.file_of().profile;
  correction.profile->country = "JP";
  correct(desk, correction);
  const auto lost = of_code(audited(desk), "bukti.penilaian");
  BOOST_REQUIRE(lost.size() == 1U);
  BOOST_TEST(lost.front().condition == "persyaratan.hubungan_diplomatik");
  BOOST_TEST((lost.front().severity == Severity::tidak_diketahui));
}

BOOST_AUTO_TEST_CASE(a_step_taken_back_is_missing_before_the_next) {
  Recorded desk;
  desk.bring_to("verifikasi_menteri");
  std::vector<Event> events = desk.file_of().events;
  Event annulment = events.back();
  annulment.seq = events.back().seq + 1;
  EntryCorrected body;
  body.target = entry_of(desk, "penyusunan_rencana");
  body.annul = true;
  annulment.body = body;
  events.push_back(annulment);
  const auto findings =
      audit(fold(events), desk.workflow(), {}, test::shipped_calendar(), desk.today.day());
  const auto missing = of_code(findings, "urutan.dilompati");
  BOOST_REQUIRE(missing.size() == 1U);
  BOOST_TEST(missing.front().event == entry_of(desk, "permohonan_dprd"));
  BOOST_TEST(missing.front().citation == "PP 28/2018 Pasal 28 ayat (5)");
}

BOOST_AUTO_TEST_CASE(an_entry_that_names_nobody_leaves_open_who_was_entitled) {
  Desk desk;
  desk.bring_to("konsultasi_pk");
  const auto nameless = of_code(audited(desk), "wewenang.tidak_tercatat");
  BOOST_REQUIRE(nameless.size() == 1U);
  BOOST_TEST((nameless.front().severity == Severity::tidak_diketahui));
  BOOST_TEST(nameless.front().event == entry_of(desk, "penjajakan"));
}

BOOST_AUTO_TEST_CASE(a_passed_time_limit_that_is_open_is_found_on_the_day_looked_at,
                     *utf::description("PP 28/2018 Pasal 30 ayat (4)")) {
  Recorded desk;
  desk.today = day("2024-01-08");
  desk.bring_to("menunggu_dprd");
  BOOST_REQUIRE(!test::refused(desk.record("penerimaan_dprd", "diterima")));
  BOOST_TEST(of_code(audited(desk), "tenggat.terlampaui").empty());
  desk.today = day("2024-06-03");
  const auto late = of_code(audited(desk), "tenggat.terlampaui");
  BOOST_REQUIRE(late.size() == 1U);
  BOOST_TEST(late.front().event == entry_of(desk, "penerimaan_dprd"));
  BOOST_TEST(of_code(audited(desk, Calendar()), "tenggat.terlampaui").empty());
}

BOOST_AUTO_TEST_CASE(every_kind_of_finding_stands_on_the_page_for_auditors) {
  const std::string text = page();
  BOOST_REQUIRE(!text.empty());
  std::set<std::string_view> seen;
  for (const AuditCode& code : audit_codes()) {
    BOOST_TEST(!code.id.empty());
    BOOST_TEST(seen.insert(code.id).second, code.id);
    BOOST_TEST((text.find("`" + std::string(code.id) + "`") != std::string::npos), code.id);
  }
}

BOOST_AUTO_TEST_CASE(every_finding_is_of_a_known_kind_and_its_citation_can_be_looked_up) {
  std::set<std::string_view> known;
  for (const AuditCode& code : audit_codes())
    known.insert(code.id);
  std::mt19937_64 random(48);
  const auto workflow = test::shipped_workflow();
  for (int i = 0; i < 40; ++i) {
    const test::History lawful = test::lawful_history(random);
    for (const test::Plant plant : test::plants) {
      const auto history = test::planted(lawful, plant, random);
      if (!history) continue;
      for (const AuditFinding& finding :
           audit(fold(history->events), *workflow, directory_of(history->registry),
                 test::shipped_calendar(), history->today)) {
        BOOST_TEST(known.contains(finding.code), finding.code);
        BOOST_TEST(!finding.text.en.empty());
        BOOST_TEST(!finding.settles.empty(), finding.code);
        const bool cites = finding.basis == Basis::law || finding.basis == Basis::inferred;
        BOOST_TEST(cites == !finding.citation.empty(), finding.code);
        const auto place = parse_citation(finding.citation);
        BOOST_TEST((!cites || (place && workflow->law.resolves(*place))), finding.citation);
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
