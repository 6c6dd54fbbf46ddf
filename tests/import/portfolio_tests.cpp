// The 22 sister cities of Jakarta as the studies tell of them: counted as the law file counts them,
// with every contradiction it lists still there.
#include "ksdpl/activity.hpp"

#include "import/reading.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(portfolio_tests)

namespace {

const std::filesystem::path the_portfolio =
    std::filesystem::path(KSDPL_SOURCE_DIR) / "workflows/portofolio/dki-jakarta.yaml";

/// An office that took the portfolio in.
struct Portfolio : Office {
  Portfolio() {
    const auto taken = casebook.import_history(ready(the_portfolio), request_of());
    BOOST_REQUIRE_MESSAGE(std::holds_alternative<ImportReceipt>(taken), refusal_in(taken));
    views = casebook.every_case();
  }
  const CaseView& view(std::string_view id) {
    const auto found = std::find_if(views.begin(), views.end(),
                                    [&](const CaseView& v) { return v.file.id == id; });
    BOOST_REQUIRE_MESSAGE(found != views.end(), id);
    return *found;
  }
  std::vector<CaseView> views;
};

std::vector<std::string> notes(const Case& c, NoteKind kind, std::string_view source = {}) {
  std::vector<std::string> texts;
  for (const Event& event : c.events) {
    const auto* note = std::get_if<Noted>(&event.body);
    if (note == nullptr || note->kind != kind) continue;
    const auto& sources = note->imported.sources;
    const bool from = source.empty() ||
                      std::any_of(sources.begin(), sources.end(),
                                  [&](const std::string& id) { return id.starts_with(source); });
    if (from) texts.push_back(note->text);
  }
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_CASE(there_are_twenty_two_and_all_but_shanghai_stand_under_pasal_48,
                     *utf::description("PP 28/2018 Pasal 48; settled: by the signature date")) {
  Portfolio portfolio;
  BOOST_TEST(portfolio.views.size() == 22U);
  for (const CaseView& view : portfolio.views) {
    const bool shanghai = view.file.id == "JAKARTA-SHANGHAI";
    BOOST_TEST(view.file.profile.agreement_on.known() != shanghai, view.file.id.value);
    BOOST_TEST(view.file.stage().value == (shanghai ? "ditandatangani" : "berlaku"),
               view.file.id.value);
    BOOST_TEST(view.file.retrospective, view.file.id.value);
    BOOST_TEST(view.file.profile.partner.has_value(), view.file.id.value);
  }
}

BOOST_AUTO_TEST_CASE(section_g_calls_eleven_active_five_less_and_six_not) {
  Portfolio portfolio;
  std::map<std::string, int> counts;
  for (const CaseView& view : portfolio.views) {
    const auto classes = notes(view.file, NoteKind::keaktifan, "bagian-g");
    BOOST_REQUIRE_MESSAGE(!classes.empty(), view.file.id.value);
    for (const char* word : {"kurang aktif", "tidak aktif", "aktif"}) {
      if (!classes.front().starts_with(word)) continue;
      ++counts[word];
      break;
    }
  }
  BOOST_TEST(counts["aktif"] == 11);
  BOOST_TEST(counts["kurang aktif"] == 5);
  BOOST_TEST(counts["tidak aktif"] == 6);
}

BOOST_AUTO_TEST_CASE(every_city_is_in_one_of_the_six_tables) {
  Portfolio portfolio;
  for (const CaseView& view : portfolio.views)
    BOOST_TEST(notes(view.file, NoteKind::kelompok_isu).size() == 1U, view.file.id.value);
}

BOOST_AUTO_TEST_CASE(what_the_law_file_lists_as_contradictory_is_not_smoothed_over) {
  Portfolio portfolio;
  for (const char* id :
       {"JAKARTA-PYONGYANG", "JAKARTA-SHANGHAI", "JAKARTA-ROTTERDAM", "JAKARTA-MOSKOW",
        "JAKARTA-MAPUTO", "JAKARTA-HANOI", "JAKARTA-NEW-SOUTH-WALES", "JAKARTA-BEIJING",
        "JAKARTA-BUDAPEST", "JAKARTA-KYIV", "JAKARTA-AL-QUDS"})
    BOOST_TEST(!notes(portfolio.view(id).file, NoteKind::pertentangan).empty(), id);
  // Two classes of one city stand side by side.
  const Case& pyongyang = portfolio.view("JAKARTA-PYONGYANG").file;
  std::set<std::string> called;
  for (const std::string& text : notes(pyongyang, NoteKind::keaktifan))
    called.insert(text.starts_with("kurang") ? "kurang aktif" : "tidak aktif");
  BOOST_TEST(called.size() == 2U);
}

BOOST_AUTO_TEST_CASE(instruments_hang_under_the_text_with_their_own_periods) {
  Portfolio portfolio;
  const Case& rotterdam = portfolio.view("JAKARTA-ROTTERDAM").file;
  BOOST_TEST(std::count_if(rotterdam.instruments.begin(), rotterdam.instruments.end(),
                           [](const InstrumentEntry& entry) {
                             return entry.what.kind == InstrumentKind::moa;
                           }) == 2);
  const Case& berlin = portfolio.view("JAKARTA-BERLIN").file;
  BOOST_TEST(std::any_of(berlin.instruments.begin(), berlin.instruments.end(),
                         [](const InstrumentEntry& entry) { return !entry.what.pillars.empty(); }));
  const Case& hanoi = portfolio.view("JAKARTA-HANOI").file;
  BOOST_TEST(!hanoi.instruments.empty());
  BOOST_TEST(std::any_of(hanoi.steps.begin(), hanoi.steps.end(),
                         [](const StepEntry& entry) { return entry.step == "hambatan"; }));
}

BOOST_AUTO_TEST_CASE(every_entry_names_its_source) {
  Portfolio portfolio;
  for (const CaseView& view : portfolio.views) {
    for (const Event& event : view.file.events) {
      const auto* note = std::get_if<Noted>(&event.body);
      const auto* told = std::get_if<InstrumentRecorded>(&event.body);
      if (note != nullptr) BOOST_TEST(!note->imported.sources.empty(), view.file.id.value);
      if (told != nullptr) BOOST_TEST(!told->imported.sources.empty(), view.file.id.value);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
