// The real histories of tests/cases: where each stands as stated, what stays unknown, and that
// nothing of it is ever shown as lawful.
#include "ksdpl/calendar.hpp"
#include "ksdpl/replay.hpp"

#include "import/reading.hpp"

#include <algorithm>
#include <array>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(real_cases_tests)

namespace {

const std::vector<std::string> histories{".yaml"};

/// What the law file tells of each (section e): where it stands as stated.
struct Expected {
  const char* id;
  const char* stage;
};
constexpr std::array expected{
    Expected{"BANDUNG-HAMAMATSU", "menunggu_dprd"},
    Expected{"DENPASAR-DARWIN", "ditandatangani"},
    Expected{"JAKARTA-KINSHASA", "pk_ditandatangani"},
    Expected{"JAKARTA-KUALA-LUMPUR", "pk_ditandatangani"},
    Expected{"JAKARTA-SHANGHAI", "ditandatangani"},
    Expected{"KUPANG-DARWIN", "pk_ditandatangani"},
    Expected{"SUMATERA-BARAT-YUNNAN", "pk_ditandatangani"},
    Expected{"SURABAYA-GAZIANTEP", "menunggu_dprd"},
    Expected{"SURABAYA-LIVERPOOL", "berlaku"},
};

/// An office that took in every file of tests/cases.
struct Archive : Office {
  Archive() {
    for (const auto& file : files_in("tests/cases", histories)) {
      const auto taken = casebook.import_history(ready(file), request_of());
      BOOST_REQUIRE_MESSAGE(std::holds_alternative<ImportReceipt>(taken),
                            file << ": " << refusal_in(taken));
    }
  }
  CaseView view(std::string_view id) { return std::get<CaseView>(casebook.load(CaseId{id})); }
};

const StepEntry* entry_of(const Case& c, std::string_view step) {
  const auto found = std::find_if(c.steps.begin(), c.steps.end(),
                                  [&](const StepEntry& entry) { return entry.step == step; });
  return found == c.steps.end() ? nullptr : &*found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_stands_where_its_sources_leave_it) {
  Archive archive;
  BOOST_TEST(archive.casebook.list().size() == expected.size());
  for (const Expected& each : expected) {
    const CaseView view = archive.view(each.id);
    BOOST_TEST(view.file.stage().value == each.stage, each.id);
    BOOST_TEST(view.file.imported.has_value(), each.id);
    BOOST_TEST(!view.file.imported->sources.empty(), each.id);
  }
}

BOOST_AUTO_TEST_CASE(nothing_of_them_is_allowed_and_nothing_can_become_so) {
  Archive archive;
  const EffectiveDate today = *parse_effective_date("2026-11-21");
  for (const Expected& each : expected) {
    const CaseView view = archive.view(each.id);
    for (const MoveOption& option : next_moves(view.file, *view.workflow, today))
      BOOST_TEST(!option.allowed(), each.id << " " << option.move.value);
    for (const Event& event : view.file.events)
      BOOST_TEST(!std::holds_alternative<StepRecorded>(event.body), each.id);
    for (const StepEntry& entry : view.file.steps)
      BOOST_TEST(entry.stated, each.id);
  }
}

BOOST_AUTO_TEST_CASE(what_is_told_of_them_says_that_they_are_imported) {
  Archive archive;
  for (const Expected& each : expected) {
    const CaseView view = archive.view(each.id);
    const auto told = notices(view.file, *view.workflow, Calendar{}, *parse_date("2026-11-21"));
    const bool imported =
        std::any_of(told.begin(), told.end(), [](const Notice& n) { return n.code == "diimpor"; });
    BOOST_TEST(imported, each.id);
  }
}

BOOST_AUTO_TEST_CASE(every_step_names_a_source_of_its_case) {
  Archive archive;
  for (const Expected& each : expected) {
    const Case c = archive.view(each.id).file;
    for (const Event& event : c.events) {
      const auto* stated = std::get_if<StepStated>(&event.body);
      if (stated == nullptr || stated->move == "catat_perjanjian_lama") continue;
      BOOST_REQUIRE(stated->imported.has_value());
      BOOST_TEST(!stated->imported->sources.empty(), each.id << " #" << event.seq);
    }
  }
}

BOOST_AUTO_TEST_CASE(denpasar_keeps_its_three_days_and_leaves_the_year_2020_in_words) {
  Archive archive;
  const Case c = archive.view("DENPASAR-DARWIN").file;
  BOOST_TEST(to_string(entry_of(c, "tanda_tangan_pk")->effective) == "2021-06-28");
  BOOST_TEST(to_string(entry_of(c, "keputusan_dprd")->effective) == "2021-11-05");
  BOOST_TEST(to_string(entry_of(c, "tanda_tangan_naskah")->effective) == "2022-06-13");
  BOOST_TEST(!entry_of(c, "penjajakan")->effective.known());
}

BOOST_AUTO_TEST_CASE(shanghai_has_its_signature_and_no_step_in_the_middle) {
  Archive archive;
  const Case c = archive.view("JAKARTA-SHANGHAI").file;
  BOOST_TEST(c.steps.size() == 1U);
  BOOST_TEST(to_string(c.steps.front().effective) == "2020-10-23");
  BOOST_TEST(entry_of(c, "keputusan_dprd") == nullptr);
  BOOST_TEST(entry_of(c, "penerusan_konfirmasi") == nullptr);
}

BOOST_AUTO_TEST_CASE(liverpool_stands_under_pasal_48_by_the_day_of_its_signature) {
  Archive archive;
  const Case c = archive.view("SURABAYA-LIVERPOOL").file;
  BOOST_TEST(to_string(c.profile.agreement_on) == "2018-03-19");
  const StepEntry* entered = entry_of(c, "perjanjian_lama");
  BOOST_REQUIRE(entered != nullptr);
  BOOST_TEST(entered->move.value == "catat_perjanjian_lama");
  BOOST_TEST(to_string(entered->effective) == "2018-03-19");
  // What came before the signature was told, and did not take the case back.
  BOOST_TEST(entry_of(c, "tanda_tangan_pk") != nullptr);
  BOOST_TEST(!entry_of(c, "tanda_tangan_pk")->effective.known());
  BOOST_TEST(entry_of(c, "tanda_tangan_naskah") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_letter_of_intent_reported_as_official_is_no_signature) {
  Archive archive;
  for (const char* id : {"JAKARTA-KUALA-LUMPUR", "JAKARTA-KINSHASA", "SUMATERA-BARAT-YUNNAN"}) {
    const Case c = archive.view(id).file;
    BOOST_TEST(entry_of(c, "tanda_tangan_naskah") == nullptr, id);
    BOOST_TEST(!c.active("ditandatangani"), id);
    const bool claimed = std::any_of(c.events.begin(), c.events.end(), [](const Event& event) {
      const auto* noted = std::get_if<Noted>(&event.body);
      return noted != nullptr && noted->kind == NoteKind::klaim;
    });
    BOOST_TEST(claimed, id);
  }
}

BOOST_AUTO_TEST_CASE(the_act_of_a_foreign_council_moves_nothing_in_kupang) {
  Archive archive;
  const Case c = archive.view("KUPANG-DARWIN").file;
  BOOST_TEST(c.steps.size() == 1U);
  const bool foreign = std::any_of(c.events.begin(), c.events.end(), [](const Event& event) {
    const auto* noted = std::get_if<Noted>(&event.body);
    return noted != nullptr && noted->kind == NoteKind::mitra &&
           noted->imported.date_words == "sekitar Februari 2023";
  });
  BOOST_TEST(foreign);
}

BOOST_AUTO_TEST_CASE(gaziantep_does_not_know_when_the_dprd_received_the_request) {
  Archive archive;
  const Case c = archive.view("SURABAYA-GAZIANTEP").file;
  BOOST_TEST(!entry_of(c, "permohonan_dprd")->effective.known());
  BOOST_TEST(entry_of(c, "penerimaan_dprd") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_journal_with_all_of_them_replays) {
  Archive archive;
  const auto reader = archive.journal->read();
  for (const Damage& finding : replay(*reader))
    BOOST_ERROR(finding.code << ": " << finding.text.en);
}

BOOST_AUTO_TEST_CASE(the_page_beside_them_tells_of_each) {
  const std::string page = source_file("tests/cases/README.md");
  for (const auto& file : files_in("tests/cases", histories))
    BOOST_TEST(page.find("`" + file.filename().string() + "`") != std::string::npos, file);
}

BOOST_AUTO_TEST_SUITE_END()
