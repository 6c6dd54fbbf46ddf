// The program as a process: broken outputs, several at once, disks and permissions.
#include "cli/program.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <fstream>
#include <set>

#include <boost/test/unit_test.hpp>
#include <pwd.h>
#include <unistd.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

std::size_t events_of_a(Terminal& terminal) {
  return terminal.must("history A --format json").json()["events"].size();
}

std::map<int, int> exits_of(const std::vector<Ended>& all) {
  std::map<int, int> counts;
  for (const Ended& ended : all)
    ++counts[ended.exit];
  return counts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(program_tests)

BOOST_AUTO_TEST_CASE(the_program_is_the_function) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(run_program({{"show", "A"}, {}, {}, {}}).out == terminal.must("show A").out);
  BOOST_TEST(run_program({{"shwo"}, {}, {}, {}}).exit == 2);
  BOOST_TEST(run_program({{"show", "B"}, {}, {}, {}}).exit == 8);
}

BOOST_AUTO_TEST_CASE(a_reading_verb_with_a_broken_output_is_exit_1) {
  Terminal terminal;
  terminal.open_case();
  for (const Stdout kind : {Stdout::broken_pipe, Stdout::full_disk, Stdout::closed})
    for (const char* verb : {"list", "help", "version"}) {
      const Ended ended = run_program({{verb}, kind, {}, {}});
      BOOST_TEST(ended.exit == 1, verb << ": " << ended.err);
    }
  BOOST_TEST(run_program({{"list"}, Stdout::full_disk, {}, {}}).err ==
             "ksdpl: keluaran tidak dapat ditulis\n");
  // A reader that has seen enough is not worth a sentence.
  BOOST_TEST(run_program({{"list"}, Stdout::broken_pipe, {}, {}}).err.empty());
}

BOOST_AUTO_TEST_CASE(a_recorded_event_stays_recorded_and_exit_0_whatever_happens_to_the_output) {
  for (const Stdout kind : {Stdout::broken_pipe, Stdout::full_disk, Stdout::closed}) {
    Terminal terminal;
    terminal.open_case();
    const Ended ended =
        run_program({{"record", "A", "penjajakan", "--on", "2026-01-06"}, kind, {}, {}});
    BOOST_TEST(ended.exit == 0, ended.err);
    BOOST_TEST(ended.err.find("#3") != std::string::npos, ended.err);
    BOOST_TEST(events_of_a(terminal) == 3U);
    BOOST_TEST(run_program({{"record", "A", "tanda_tangan_naskah"}, kind, {}, {}}).exit == 3);
    BOOST_TEST(
        run_program(
            {{"assess", "A", "hubungan_diplomatik", "belum_diketahui", "--dry-run"}, kind, {}, {}})
            .exit == 1);
  }
}

BOOST_AUTO_TEST_CASE(people_recording_at_once_all_succeed_in_one_order) {
  Terminal terminal;
  terminal.open_case();
  std::vector<Launch> launches;
  for (int person = 0; person < 8; ++person)
    launches.push_back({{"assess", "A", "saling_melengkapi", "belum_diketahui", "--as",
                         "orang-" + std::to_string(person)},
                        {},
                        {},
                        {}});
  for (const Ended& ended : run_programs(launches))
    BOOST_TEST(ended.exit == 0, ended.err);
  const auto events = terminal.must("history A --format json").json()["events"];
  BOOST_REQUIRE(events.size() == 10U);
  std::set<std::string> actors;
  for (std::size_t i = 0; i < events.size(); ++i) {
    BOOST_TEST(events[i]["seq"] == i + 1);
    BOOST_TEST(events[i]["case_seq"] == i + 1);
    actors.insert(events[i]["actor"].get<std::string>());
  }
  BOOST_TEST(actors.size() == 9U);
}

BOOST_AUTO_TEST_CASE(of_people_who_expect_the_same_state_one_wins_and_the_others_are_told) {
  Terminal terminal;
  terminal.open_case();
  const Launch launch{
      {"record", "A", "penjajakan", "--on", "2026-01-06", "--expect", "2"}, {}, {}, {}};
  const auto counts = exits_of(run_programs({launch, launch, launch, launch}));
  BOOST_TEST((counts == std::map<int, int>{{0, 1}, {5, 3}}));
  BOOST_TEST(events_of_a(terminal) == 3U);
}

BOOST_AUTO_TEST_CASE(one_key_from_several_processes_is_one_event) {
  Terminal terminal;
  terminal.open_case();
  const Launch launch{
      {"record", "A", "penjajakan", "--on", "2026-01-06", "--key", "k"}, {}, {}, {}};
  const auto counts = exits_of(run_programs({launch, launch, launch, launch}));
  BOOST_TEST((counts == std::map<int, int>{{0, 4}}));
  BOOST_TEST(events_of_a(terminal) == 3U);
}

BOOST_AUTO_TEST_CASE(the_recorder_is_the_user_of_the_system_unless_said_otherwise) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(
      run_program({{"assess", "A", "saling_melengkapi", "belum_diketahui"}, {}, {}, {}}).exit == 0);
  BOOST_TEST(
      run_program(
          {{"assess", "A", "saling_melengkapi", "belum_diketahui", "--as", "budi"}, {}, {}, {}})
          .exit == 0);
  const auto events = terminal.must("history A --format json").json()["events"];
  const passwd* user =
      getpwuid(geteuid());  // NOLINT(concurrency-mt-unsafe): the tests have one thread
  BOOST_REQUIRE(user != nullptr);
  BOOST_TEST(events[2]["actor"] == std::string(user->pw_name));
  BOOST_TEST(events[3]["actor"] == "budi");
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_exit_1_and_the_journal_as_it_was) {
  Terminal terminal;
  terminal.open_case();
  const std::string before = terminal.folder.read("ksdpl.db");
  Launch launch{{"record", "A", "penjajakan", "--on", "2026-01-06"}, {}, {}, 512};
  const Ended ended = run_program(launch);
  BOOST_TEST(ended.exit == 1, ended.err);
  BOOST_TEST(ended.err.starts_with("ksdpl: "), ended.err);
  BOOST_TEST(events_of_a(terminal) == 2U);
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before), "the journal changed");
  terminal.must("record A penjajakan --on 2026-01-06");
}

/// Permissions do not stop root, so root plays another user.
struct OtherUser {
  std::optional<uid_t> user;
  bool can_run = true;

  OtherUser() {
    if (geteuid() != 0) return;
    user = 65534;
    const Ended probe = run_program({{"version"}, {}, user, {}});
    can_run = probe.exit == 0;
    if (!can_run) BOOST_TEST_MESSAGE("skipped: another user cannot run the program here");
  }
};

BOOST_AUTO_TEST_CASE(a_journal_that_may_not_be_written_is_exit_1) {
  const OtherUser other;
  if (!other.can_run) return;
  Terminal terminal;
  terminal.open_case();
  fs::permissions("ksdpl.db", fs::perms(0444));
  fs::permissions(terminal.folder.path(), fs::perms(0555));
  const Ended ended =
      run_program({{"record", "A", "penjajakan", "--on", "2026-01-06"}, {}, other.user, {}});
  BOOST_TEST(ended.exit == 1, ended.err);
  BOOST_TEST(ended.err.starts_with("ksdpl: "), ended.err);
  BOOST_TEST(ended.err.find("petunjuk: ") != std::string::npos, ended.err);
  fs::permissions(terminal.folder.path(), fs::perms(0755));
  BOOST_TEST(events_of_a(terminal) == 2U);
}

BOOST_AUTO_TEST_CASE(a_paper_that_may_not_be_read_is_exit_1) {
  const OtherUser other;
  if (!other.can_run) return;
  Terminal terminal;
  fs::permissions(terminal.folder.path(), fs::perms(0777));
  terminal.folder.write("rahasia.txt", "x");
  fs::permissions("rahasia.txt", fs::perms(0000));
  BOOST_REQUIRE(run_program({{"init"}, {}, other.user, {}}).exit == 0);
  BOOST_REQUIRE(run_program({{"new", "A"}, {}, other.user, {}}).exit == 0);
  const Ended ended =
      run_program({{"file", "A", "laporan_penjajakan", "rahasia.txt"}, {}, other.user, {}});
  BOOST_TEST(ended.exit == 1, ended.err);
  BOOST_TEST(ended.err.find("rahasia.txt") != std::string::npos, ended.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
