// Where calendars come from: the program, a folder; and what a sound file says.
#include "ksdpl/calendar_loader.hpp"

#include "calendar/made_up.hpp"

#include <filesystem>
#include <fstream>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;

constexpr const char* made_up_2021 =
    "format: ksdpl.calendar/1\n"
    "year: 2021\n"
    "complete: true\n"
    "decrees:\n"
    "  - number: \"1/2020, 2/2020\"\n"
    "    title: {id: Keputusan rekaan, en: A made-up decree}\n"
    "    date: 2020-09-10\n"
    "    source: rekaan untuk pengujian\n"
    "  - {number: 3/2021, date: tidak_diketahui, source: rekaan}\n"
    "confidence: S\n"
    "note: {id: Rekaan., en: Made up.}\n"
    "days:\n"
    "  - {date: 2021-12-24, kind: cuti_bersama, title: {id: Cuti, en: Leave}}\n"
    "  - {date: 2021-01-01, kind: libur_nasional, title: {id: Tahun Baru, en: New Year}}\n"
    "  - date: 2021-05-01\n"
    "    kind: libur_nasional\n"
    "    title: {id: Hari Buruh, en: Labour Day}\n"
    "    note: {id: hari Sabtu, en: a Saturday}\n";

/// A folder of its own for each test, removed afterwards.
struct Folder {
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "ksdpl-calendar-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
  [[nodiscard]] CalendarFiles files() const {
    auto found = find_calendars(path);
    BOOST_REQUIRE(std::holds_alternative<CalendarFiles>(found));
    return std::get<CalendarFiles>(std::move(found));
  }
  [[nodiscard]] BundleError::Kind refusal() const {
    auto found = find_calendars(path);
    BOOST_REQUIRE(std::holds_alternative<BundleError>(found));
    return std::get<BundleError>(found).kind;
  }

  fs::path path;
};

Calendar load(const CalendarFiles& files) {
  LoadedCalendar loaded = load_calendar(files, "uji");
  for (const Diagnostic& error : loaded.errors)
    BOOST_ERROR(render(error, Language::english));
  return loaded.calendar;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(find_calendars_tests, Folder)

BOOST_AUTO_TEST_CASE(a_sound_file_says_everything_of_its_year) {
  const Calendar calendar = load({{"kalender/2021.yaml", made_up_2021}});
  const CalendarYear* year = calendar.year(2021);
  BOOST_REQUIRE(year != nullptr);
  BOOST_TEST(year->complete);
  BOOST_REQUIRE_EQUAL(year->decrees.size(), 2U);
  BOOST_TEST(year->decrees[0].number == "1/2020, 2/2020");
  BOOST_TEST(to_string(year->decrees[0].date) == "2020-09-10");
  BOOST_TEST(year->decrees[0].title.en == "A made-up decree");
  BOOST_TEST(!year->decrees[1].date.known());
  BOOST_TEST((year->confidence == Confidence::secondary));
  BOOST_TEST(year->note.id == "Rekaan.");
  BOOST_REQUIRE_EQUAL(year->days.size(), 3U);
  BOOST_TEST(to_string(year->days[0].date) == "2021-01-01");
  BOOST_TEST(year->days[1].note.en == "a Saturday");
  BOOST_TEST((year->days[2].kind == FreeDayKind::cuti_bersama));
  BOOST_TEST(calendar.version() == "uji");
}

BOOST_AUTO_TEST_CASE(a_year_that_was_not_found_may_have_neither_decree_nor_day) {
  const Calendar calendar = load({{"kalender/2019.yaml",
                                   "format: ksdpl.calendar/1\nyear: 2019\ncomplete: false\n"
                                   "decrees: []\nconfidence: U\ndays: []\n"}});
  BOOST_REQUIRE(calendar.year(2019) != nullptr);
  BOOST_TEST(!calendar.complete(2019));
}

BOOST_AUTO_TEST_CASE(the_files_of_a_folder_replace_those_of_the_program) {
  write("kalender/2021.yaml", made_up_2021);
  const CalendarFiles found = files();
  BOOST_TEST(found.size() == 1U);
  BOOST_TEST(found.at("kalender/2021.yaml") == made_up_2021);
}

BOOST_AUTO_TEST_CASE(a_folder_without_calendars_leaves_those_of_the_program) {
  BOOST_TEST((files() == std::get<CalendarFiles>(find_calendars({}))));
  write("kalender/README.md", "bukan kalender\n");
  BOOST_TEST(files().empty(), "a folder kalender of one's own counts, even an empty one");
  BOOST_TEST(load(files()).version().empty());
}

BOOST_AUTO_TEST_CASE(what_is_no_regular_file_is_not_read) {
  write("kalender", "berkas, bukan folder\n");
  BOOST_TEST((refusal() == BundleError::Kind::not_a_file));
  fs::remove(path / "kalender");
  write("asli.yaml", made_up_2021);
  fs::create_directories(path / "kalender");
  fs::create_symlink(path / "asli.yaml", path / "kalender/2021.yaml");
  BOOST_TEST((refusal() == BundleError::Kind::not_a_file));
  fs::remove(path / "kalender/2021.yaml");
  BOOST_REQUIRE(::mkfifo((path / "kalender/2021.yaml").c_str(), 0600) == 0);
  BOOST_TEST((refusal() == BundleError::Kind::not_a_file));
}

BOOST_AUTO_TEST_CASE(any_change_of_any_text_changes_what_the_version_is_made_of) {
  const CalendarFiles one{{"kalender/2021.yaml", "a"}};
  const CalendarFiles other{{"kalender/2021.yaml", "b"}};
  const CalendarFiles elsewhere{{"kalender/2022.yaml", "a"}};
  BOOST_TEST(to_canonical_json(one) != to_canonical_json(other));
  BOOST_TEST(to_canonical_json(one) != to_canonical_json(elsewhere));
  BOOST_TEST(!to_canonical_json(CalendarFiles{{"kalender/2021.yaml", "\xff"}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
