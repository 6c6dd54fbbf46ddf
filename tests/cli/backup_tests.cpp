// backup and restore: whole or not at all, and a restored journal says that it is one.
#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <fstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Moves away what a lost disk would have taken.
void lose_journal() {
  fs::rename("ksdpl.db", "lost.db");
  if (fs::exists("ksdpl.db.documents")) fs::rename("ksdpl.db.documents", "lost.db.documents");
}

std::size_t entries() {
  return static_cast<std::size_t>(
      std::stoul(sql_answer("ksdpl.db", "SELECT count(*) FROM events")));
}

Screen restore(Terminal& terminal, const std::string& more = "") {
  return terminal.type("restore cadangan --reason 'cakram rusak' --format json " + more);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(backup_tests)

BOOST_AUTO_TEST_CASE(a_backup_holds_journal_papers_checkpoint_and_sums_but_no_key) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const Json made = terminal.must("backup cadangan --format json").json();
  BOOST_TEST(made["schema"] == "ksdpl.backup/1");
  BOOST_TEST(made["size"] == entries());
  BOOST_TEST(made["root"] == terminal.must("verify --format json").json()["root"]);
  BOOST_TEST(fs::exists("cadangan/journal.db"));
  BOOST_TEST(fs::exists("cadangan/SHA256SUMS"));
  BOOST_TEST(terminal.folder.read("cadangan/checkpoint") == made["checkpoint"].get<std::string>());
  BOOST_TEST(std::system("cd cadangan && sha256sum --quiet -c SHA256SUMS") == 0);
  for (const auto& entry : fs::recursive_directory_iterator("cadangan"))
    BOOST_TEST(entry.path().string().find(".key") == std::string::npos);
  BOOST_TEST(terminal.must("--db cadangan/journal.db verify --format json").json()["ok"] == true);
}

BOOST_AUTO_TEST_CASE(a_backup_is_made_without_the_key_too_and_never_over_something) {
  Terminal terminal;
  terminal.open_case();
  fs::rename("ksdpl.db.keys", "elsewhere");
  BOOST_TEST(terminal.must("backup cadangan --format json").json()["checkpoint"].is_null());
  BOOST_TEST(!fs::exists("cadangan/checkpoint"));
  const Screen again = terminal.type("backup cadangan");
  BOOST_TEST(again.exit == 2);
  BOOST_TEST(terminal.type("backup tidak/ada").exit == 8);
}

BOOST_AUTO_TEST_CASE(an_unsound_journal_is_not_backed_up_and_nothing_is_left_behind) {
  Terminal terminal;
  terminal.ready_for_dprd();
  tamper("ksdpl.db", R"(UPDATE events SET body = replace(body, '"case_seq":1', '"case_seq":9'))");
  BOOST_TEST(terminal.type("backup cadangan").exit == 6);
  for (const auto& entry : fs::directory_iterator("."))
    BOOST_TEST(entry.path().filename().string().find("cadangan") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_missing_paper_stops_a_backup) {
  Terminal terminal;
  terminal.ready_for_dprd();
  for (const auto& entry : fs::recursive_directory_iterator("ksdpl.db.documents"))
    if (entry.is_regular_file()) {
      fs::remove(entry.path());
      break;
    }
  const Screen screen = terminal.type("backup cadangan");
  BOOST_TEST(screen.exit == 6, screen.err);
  BOOST_TEST(!fs::exists("cadangan"));
}

BOOST_AUTO_TEST_CASE(a_restored_journal_begins_an_epoch_that_names_what_was_lost) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("backup cadangan");
  const std::size_t kept = entries();
  terminal.must("record A penjajakan --on 2026-01-12");
  const Json last = terminal.must("checkpoint --format json").json();
  terminal.folder.write("terakhir.txt", last["note"].get<std::string>());
  lose_journal();
  const Screen screen = restore(terminal);
  BOOST_REQUIRE_MESSAGE(screen.exit == 0, screen.err);
  const Json made = screen.json();
  BOOST_TEST(made["kept"] == kept);
  BOOST_TEST(made["lost"] == 1);
  const Json& now = made["identities"].back();
  BOOST_TEST(now["epoch"] == 2);
  BOOST_TEST(now["origin"] == "uji/epoch-2");
  BOOST_TEST(now["left_behind"]["size"] == last["size"]);
  BOOST_TEST(now["left_behind"]["root"] == last["root"]);
  BOOST_TEST(now["verifier_key"] != last["verifier_key"]);
  BOOST_TEST(fs::exists("ksdpl.db.keys.epoch-1/log.key"));
  BOOST_TEST(terminal.must("verify --format json").json()["ok"] == true);
  // The old checkpoint covers what is gone, and that is said.
  const Screen verified = terminal.type("verify --checkpoint terakhir.txt --format json");
  BOOST_TEST(verified.exit == 6);
  BOOST_TEST(verified.json()["findings"][0]["code"] == "checkpoint_lost");
  // It goes on, and can be signed again under the new name.
  terminal.must("record A penjajakan --on 2026-01-12");
  const std::string note = terminal.must("checkpoint").out;
  BOOST_TEST(note.starts_with("uji/epoch-2\n"));
  terminal.folder.write("baru.txt", note);
  terminal.must("verify --checkpoint baru.txt");
}

BOOST_AUTO_TEST_CASE(an_older_checkpoint_still_fits_what_the_backup_kept) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("lama.txt", terminal.must("checkpoint").out);
  terminal.folder.write("baris.txt", terminal.must("checkpoint --line").out);
  terminal.must("backup cadangan");
  lose_journal();
  BOOST_TEST(restore(terminal).exit == 0);
  terminal.must("verify --checkpoint lama.txt");
  terminal.must("verify --checkpoint baris.txt");
}

BOOST_AUTO_TEST_CASE(the_checkpoint_may_come_from_outside_and_must_be_of_this_journal) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("backup cadangan");
  terminal.must("record A penjajakan --on 2026-01-12");
  terminal.folder.write("terakhir.txt", terminal.must("checkpoint --line").out);
  terminal.folder.write("asing.txt", "ksdpl-1 lain 3 " + std::string(64, '0') + "\n");
  lose_journal();
  fs::rename("ksdpl.db.keys", "stolen");
  BOOST_TEST(restore(terminal, "--checkpoint asing.txt").exit == 6);
  BOOST_TEST(!fs::exists("ksdpl.db"));
  const Json made = restore(terminal, "--checkpoint terakhir.txt").json();
  BOOST_TEST(made["lost"] == 1);
  BOOST_TEST(made["old_key_folder"].is_null());
}

BOOST_AUTO_TEST_CASE(without_any_checkpoint_what_was_lost_is_not_known) {
  Terminal terminal;
  terminal.open_case();
  fs::remove("ksdpl.db.keys/log.checkpoint");
  fs::rename("ksdpl.db.keys", "elsewhere");
  terminal.must("backup cadangan");
  lose_journal();
  const Json made = restore(terminal).json();
  BOOST_TEST(made["lost"].is_null());
  BOOST_TEST(made["identities"].back()["left_behind"].is_null());
}

BOOST_AUTO_TEST_CASE(a_backup_that_was_touched_is_not_put_back) {
  for (const std::string& damage :
       {std::string("printf x >> cadangan/journal.db"),
        std::string("f=$(find cadangan/journal.db.documents -type f | head -n 1); rm -f \"$f\""),
        std::string("printf y > cadangan/journal.db-journal"),
        std::string("rm cadangan/SHA256SUMS"),
        std::string(
            "f=$(find cadangan/journal.db.documents -type f | head -n 1); chmod u+w \"$f\"; "
            "printf z >> \"$f\"")}) {
    Terminal terminal;
    terminal.ready_for_dprd();
    terminal.must("backup cadangan");
    lose_journal();
    BOOST_REQUIRE(std::system(damage.c_str()) == 0);
    const Screen screen = restore(terminal);
    BOOST_TEST((screen.exit == 6 || screen.exit == 8), damage << screen.err);
    BOOST_TEST(!fs::exists("ksdpl.db"), damage);
    BOOST_TEST(!fs::exists("ksdpl.db.documents"), damage);
    BOOST_TEST(!fs::exists("ksdpl.db.keys.epoch-1"), damage);
  }
}

BOOST_AUTO_TEST_CASE(nothing_that_is_there_is_replaced_and_a_reason_is_needed) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("backup cadangan");
  const std::string before = bytes_of("ksdpl.db");
  BOOST_TEST(restore(terminal).exit == 2);
  BOOST_TEST((bytes_of("ksdpl.db") == before));
  BOOST_TEST(terminal.type("--db lain.db restore cadangan").exit == 2);
  BOOST_TEST(!fs::exists("lain.db"));
}

BOOST_AUTO_TEST_CASE(an_old_file_put_back_by_hand_is_not_signed) {
  Terminal terminal;
  terminal.open_case();
  fs::copy_file("ksdpl.db", "old.db");
  terminal.must("record A penjajakan --on 2026-01-12");
  terminal.must("checkpoint");
  fs::rename("old.db", "ksdpl.db");
  const Screen screen = terminal.type("checkpoint");
  BOOST_TEST(screen.exit == 6);
  BOOST_TEST(screen.out.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
