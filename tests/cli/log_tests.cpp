// The keys of the log over time, the QR code of its digest, and the office's rule of back-dating.
#include "ksdpl/checkpoint.hpp"

#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

NoteKey key_of(const Json& identity) {
  return note_key_from(identity["verifier_key"].get<std::string>()).value_or(NoteKey{});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(log_tests)

BOOST_AUTO_TEST_CASE(a_changed_key_is_an_entry_and_its_checkpoint_bears_both_signatures) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("lama.txt", terminal.must("checkpoint").out);
  const Json made = terminal.must("log rotate --reason 'pejabat berganti' --format json").json();
  const Json& all = made["identities"];
  BOOST_REQUIRE(all.size() == 2U);
  BOOST_TEST(all[0]["origin"] == all[1]["origin"]);
  BOOST_TEST(all[1]["epoch"] == 1);
  BOOST_TEST(all[1]["since"] == made["seq"]);
  const auto note = read_note(made["note"].get<std::string>());
  BOOST_REQUIRE(note.has_value());
  for (const Json& identity : all)
    BOOST_TEST((check_note(*note, key_of(identity)) == NoteVerdict::verified));
  // What was signed before still fits, and so does what is signed now, by the new key alone.
  terminal.must("verify --checkpoint lama.txt");
  terminal.must("record A penjajakan --on 2026-01-12");
  const std::string now = terminal.must("checkpoint").out;
  terminal.folder.write("baru.txt", now);
  terminal.must("verify --checkpoint baru.txt");
  BOOST_TEST((check_note(*read_note(now), key_of(all[0])) == NoteVerdict::not_signed));
  const Json shown = terminal.must("log show --format json").json();
  BOOST_TEST(shown["identities"] == all);
}

BOOST_AUTO_TEST_CASE(the_old_key_no_longer_speaks_for_later_entries) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("checkpoint");
  fs::copy("ksdpl.db.keys", "old.keys");
  terminal.must("log rotate --reason 'kunci bocor'");
  terminal.must("record A penjajakan --on 2026-01-12");
  BOOST_TEST(terminal.type("checkpoint --key-dir old.keys").exit == 6);
  BOOST_TEST(terminal.must("verify --format json").json()["ok"] == true);
}

BOOST_AUTO_TEST_CASE(a_change_that_was_cut_off_is_finished_by_the_next_checkpoint) {
  Terminal terminal;
  terminal.open_case();
  fs::copy("ksdpl.db.keys", "before.keys");
  const Json made = terminal.must("log rotate --reason uji --format json").json();
  // As if the machine had stopped right after the entry: the old key in place, the next beside it.
  fs::rename("ksdpl.db.keys", "after.keys");
  fs::copy("before.keys", "ksdpl.db.keys");
  fs::copy_file("after.keys/log.key", "ksdpl.db.keys/next.key");
  const std::string note = terminal.must("checkpoint").out;
  BOOST_TEST(note == made["note"].get<std::string>());
  BOOST_TEST(!fs::exists("ksdpl.db.keys/next.key"));
  BOOST_TEST(terminal.folder.read("ksdpl.db.keys/log.key") ==
             terminal.folder.read("after.keys/log.key"));
  BOOST_TEST(terminal.folder.read("ksdpl.db.keys/log.pub") ==
             terminal.folder.read("after.keys/log.pub"));
}

BOOST_AUTO_TEST_CASE(a_change_cut_off_halfway_is_finished_though_entries_came_in_between) {
  Terminal terminal;
  terminal.open_case();
  fs::copy("ksdpl.db.keys", "before.keys");
  const Json made = terminal.must("log rotate --reason uji --format json").json();
  // As if the machine had stopped between keeping the old key and putting the next in its place.
  fs::path retired;
  for (const auto& file : fs::directory_iterator("ksdpl.db.keys"))
    if (file.path().filename().string().starts_with("retired-")) retired = file.path().filename();
  BOOST_REQUIRE(!retired.empty());
  fs::rename("ksdpl.db.keys", "after.keys");
  fs::copy("before.keys", "ksdpl.db.keys");
  fs::create_hard_link("ksdpl.db.keys/log.key", "ksdpl.db.keys" / retired);
  fs::copy_file("after.keys/log.key", "ksdpl.db.keys/next.key");
  terminal.must("record A penjajakan --on 2026-01-12");

  const auto now = read_note(terminal.must("checkpoint").out);
  BOOST_REQUIRE(now.has_value());
  const Json& all = made["identities"];
  BOOST_TEST((check_note(*now, key_of(all[1])) == NoteVerdict::verified));
  BOOST_TEST((check_note(*now, key_of(all[0])) == NoteVerdict::not_signed));
  BOOST_TEST(!fs::exists("ksdpl.db.keys/next.key"));
  BOOST_TEST(bytes_of("ksdpl.db.keys/log.key") == bytes_of("after.keys/log.key"));
  BOOST_TEST(bytes_of("ksdpl.db.keys" / retired) == bytes_of("before.keys/log.key"));
  // The handover ends with the change itself, so the old key says nothing of the entry after it.
  const std::string handover = "handover-" + retired.stem().string().substr(8) + ".checkpoint";
  BOOST_TEST(bytes_of("ksdpl.db.keys/" + handover) == made["note"].get<std::string>());
}

BOOST_AUTO_TEST_CASE(a_change_of_keys_needs_a_reason_and_the_key) {
  Terminal terminal;
  terminal.open_case();
  const std::string before = bytes_of("ksdpl.db");
  BOOST_TEST(terminal.type("log rotate").exit == 2);
  fs::rename("ksdpl.db.keys", "elsewhere");
  BOOST_TEST(terminal.type("log rotate --reason uji").exit == 8);
  BOOST_TEST((bytes_of("ksdpl.db") == before));
}

BOOST_AUTO_TEST_CASE(the_qr_code_is_a_square_of_blocks_with_the_line_below) {
  Terminal terminal;
  terminal.open_case();
  const std::string out = terminal.must("checkpoint --qr").out;
  BOOST_TEST(out.ends_with(terminal.must("checkpoint --line").out));
  const std::string svg = terminal.must("checkpoint --svg").out;
  BOOST_TEST(svg.starts_with("<svg "));
  BOOST_TEST(svg.find("<title>ksdpl-1 uji ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(beyond_the_span_a_reason_is_needed_and_without_a_rule_none) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("record A penjajakan --on 2026-01-12 --dry-run");
  terminal.must("back-dating 14 --reason 'nota dinas 12/2026'");
  const std::string before = bytes_of("ksdpl.db");
  const Screen refused = terminal.type("record A penjajakan --on 2026-01-12");
  BOOST_TEST(refused.exit == 2, refused.err);
  BOOST_TEST(refused.err.find("14") != std::string::npos);
  BOOST_TEST(refused.err.find("--reason") != std::string::npos);
  BOOST_TEST((bytes_of("ksdpl.db") == before));
  terminal.must("record A penjajakan --on 2026-01-12 --reason 'surat baru diterima'");
  const Json shown = terminal.must("log show --format json").json();
  BOOST_TEST(shown["back_dating_days"] == 14);
  terminal.must("back-dating tanpa_batas --reason 'aturan dicabut'");
  BOOST_TEST(terminal.must("log show --format json").json()["back_dating_days"].is_null());
  BOOST_TEST(terminal.type("back-dating 14").exit == 2);
  BOOST_TEST(terminal.type("back-dating -1 --reason x").exit == 2);
  BOOST_TEST(terminal.must("verify --format json").json()["ok"] == true);
}

BOOST_AUTO_TEST_CASE(the_last_day_of_the_span_still_needs_no_reason) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("back-dating 0 --reason uji");
  const Json today = terminal.must("record A penjajakan --dry-run --format json").json();
  BOOST_TEST(today["dry_run"] == true);
  // A history that is only stated is about the past from its first entry on.
  terminal.must("new LAMA --stated --on 2012-04-24");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
