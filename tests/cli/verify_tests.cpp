// verify: what is whole passes without a key; whatever was done to the file is named, and nothing
// more is.
#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <fstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* file = "ksdpl.db";

/// A journal with every kind of thing in it: an actor, a case, papers, assessments, a correction.
void fill(Terminal& terminal) {
  terminal.ready_for_dprd();
  terminal.must("correct A 3 --on 2026-01-05 --reason 'salah ketik' --key koreksi-1");
}

Json verified(Terminal& terminal, int exit, const std::string& more = "") {
  const std::string before = bytes_of(file);
  const Screen screen = terminal.type("verify --format json " + more);
  BOOST_TEST(screen.exit == exit, screen.out << screen.err);
  BOOST_TEST((bytes_of(file) == before), "verify changed the file");
  BOOST_TEST(screen.err.empty() == (exit == 0), screen.err);
  Json json = screen.json();
  BOOST_TEST((json["ok"] == (exit == 0)));
  BOOST_TEST(json["findings"].empty() == (exit == 0));
  return json;
}

/// Says whether a finding of this code names this entry.
bool names(const Json& json, std::string_view code, const Json& event) {
  const Json& findings = json["findings"];
  return std::any_of(findings.begin(), findings.end(), [&](const Json& finding) {
    return finding["code"] == code && finding["event"] == event;
  });
}

void put(const fs::path& name, const std::string& content) {
  std::ofstream(name, std::ios::binary) << content;
}

struct Tampering {
  std::string sql;
  std::string code;
  Json event;  ///< The entry named.
};

}  // namespace

BOOST_AUTO_TEST_SUITE(verify_tests)

BOOST_AUTO_TEST_CASE(a_whole_journal_passes_without_its_key) {
  Terminal terminal;
  fill(terminal);
  fs::rename("ksdpl.db.keys", "elsewhere");
  const Json json = verified(terminal, 0);
  BOOST_TEST(json["schema"] == "ksdpl.verify/1");
  BOOST_TEST(json["size"] == std::stoi(sql_answer(file, "SELECT count(*) FROM events")));
  BOOST_TEST(json["root"].get<std::string>().size() == 64U);
  BOOST_TEST(json["replayed"] == true);
  BOOST_TEST(json["checkpoint"].is_null());
}

BOOST_AUTO_TEST_CASE(the_demonstration_verifies) {
  Terminal terminal;
  terminal.must("demo");
  const Json json = verified(terminal, 0);
  BOOST_TEST(json["replayed"] == true);
}

BOOST_AUTO_TEST_CASE(actors_mandates_and_migrations_are_played_again_too) {
  Terminal terminal;
  terminal.must("init --origin uji");
  terminal.must(
      "actor add biro --name 'Biro Kerja Sama' --role pemerintah_daerah --role pencatat --from "
      "2026-01-01");
  terminal.must(
      "new A --partner Kitakyushu --country JP --region Surabaya --level kota "
      "--object pertukaran_budaya --initiative daerah --on 2026-01-05 --as biro --by biro");
  BOOST_TEST(verified(terminal, 0)["replayed"] == true);
}

BOOST_AUTO_TEST_CASE(a_journal_of_version_1_verifies) {
  Terminal terminal;
  fill(terminal);
  const Json before = verified(terminal, 0);
  run_sql(file, "DROP TABLE tree; PRAGMA user_version = 1");
  const Json json = verified(terminal, 0);
  BOOST_TEST(json["version"] == 1);
  BOOST_TEST(json["root"] == before["root"]);
}

BOOST_AUTO_TEST_CASE(whatever_is_done_to_the_rows_is_named) {
  const std::vector<Tampering> all{
      // Edited, deleted, cut, inserted, swapped, moved.
      {"UPDATE events SET body = replace(body, '2026-01-06', '2026-01-05') WHERE seq = 3",
       "entry_altered", 3},
      {"UPDATE events SET body = body || ' ' WHERE seq = 4", "entry_unreadable", 4},
      {"DELETE FROM events WHERE seq = 5", "entry_missing", 5},
      {"DELETE FROM events WHERE seq = 5", "entry_removed", 5},
      {"DELETE FROM events WHERE seq >= 7", "entry_removed", 7},
      {"DELETE FROM events", "opening_missing", 0},
      {"INSERT INTO events SELECT max(seq) + 1, 'A', max(case_seq) + 1, (SELECT body FROM events "
       "WHERE seq = 4) FROM events",
       "leaf_missing", 24},
      {"UPDATE events SET body = CASE seq WHEN 3 THEN (SELECT body FROM events WHERE seq = 5) ELSE "
       "(SELECT body FROM events WHERE seq = 3) END WHERE seq IN (3, 5)",
       "entry_unreadable", 3},
      {"UPDATE events SET case_id = 'B' WHERE seq = 6", "entry_unreadable", 6},
      {"UPDATE events SET case_seq = 99 WHERE seq = 23", "case_order", 23},
      {"UPDATE events SET case_id = NULL, case_seq = NULL WHERE seq = 6", "entry_unreadable", 6},
      // The tree.
      {"UPDATE tree SET hash = zeroblob(32) WHERE level = 0 AND position = 2", "entry_altered", 2},
      {"UPDATE tree SET hash = zeroblob(32) WHERE level = 2 AND position = 1", "node_altered",
       nullptr},
      {"DELETE FROM tree WHERE level = 1 AND position = 1", "node_missing", nullptr},
      {"DELETE FROM tree WHERE level = 0 AND position = 23", "leaf_missing", 23},
      {"DELETE FROM tree", "leaf_missing", 0},
      {"INSERT INTO tree VALUES (9, 0, zeroblob(32))", "node_planted", nullptr},
      // What stands beside the entries.
      {"UPDATE texts SET content = 'Orang Lain' WHERE content = 'salah ketik'", "text_altered", 23},
      {"UPDATE texts SET salt = zeroblob(32) WHERE content = 'salah ketik'", "text_altered", 23},
      {"DELETE FROM texts WHERE content = 'salah ketik'", "text_missing", 23},
      {"INSERT INTO texts VALUES (printf('%064d', 0), zeroblob(32), 'x')", "row_planted", nullptr},
      {"UPDATE documents SET salt = zeroblob(32)", "document_altered", 4},
      {"UPDATE documents SET size = 1", "document_row_altered", 4},
      {"DELETE FROM documents", "document_row_missing", 4},
      {"UPDATE documents SET sha256 = printf('%064d', 0)", "document_missing", 4},
      {"UPDATE bundles SET content = content || ' '", "bundle_altered", 1},
      {"DELETE FROM bundles", "bundle_missing", 1},
      {"DELETE FROM requests", "request_missing", 23},
      {"UPDATE requests SET seq = 2", "request_altered", 23},
      {"INSERT INTO requests VALUES ('lain', printf('%064d', 0), 2)", "row_planted", nullptr},
  };
  Terminal terminal;
  fill(terminal);
  fs::copy_file(file, "sound.db");
  for (const Tampering& tampering : all) {
    BOOST_TEST_CONTEXT(tampering.sql) {
      fs::copy_file("sound.db", file, fs::copy_options::overwrite_existing);
      tamper(file, tampering.sql);
      const Json json = verified(terminal, 6);
      BOOST_TEST(names(json, tampering.code, tampering.event), json.dump(1));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_changed_schema_is_named) {
  Terminal terminal;
  fill(terminal);
  fs::copy_file(file, "sound.db");
  for (const char* const sql :
       {"DROP TRIGGER guard_update", "CREATE TABLE catatan (a)", "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END", "DROP TABLE tree",
        "PRAGMA user_version = 1", "DROP INDEX cases_in_order"}) {
    BOOST_TEST_CONTEXT(sql) {
      fs::copy_file("sound.db", file, fs::copy_options::overwrite_existing);
      run_sql(file, sql);
      const Json json = verified(terminal, 6);
      BOOST_TEST(json["findings"][0]["code"] == "schema_altered", json.dump(1));
      BOOST_TEST(json["replayed"] == false);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_edited_or_missing_document_is_named) {
  Terminal terminal;
  fill(terminal);
  const std::string sha256 = sql_answer(file, "SELECT sha256 FROM documents");
  const fs::path paper = fs::path("ksdpl.db.documents") / sha256.substr(0, 2) / sha256;
  const std::string content = bytes_of(paper);
  fs::permissions(paper, fs::perms::owner_all);
  put(paper, content + "tambahan");
  BOOST_TEST(names(verified(terminal, 6), "document_altered", 4));
  fs::remove(paper);
  BOOST_TEST(names(verified(terminal, 6), "document_missing", 4));
  put(paper, content);
  verified(terminal, 0);
}

BOOST_AUTO_TEST_CASE(a_forger_who_makes_the_tree_anew_is_caught_by_the_rules) {
  Terminal terminal;
  fill(terminal);
  fs::copy_file(file, "sound.db");
  // The step is said to have led further than it can: straight to the signature.
  tamper(file,
         "UPDATE events SET body = replace(body, '\"after\":[\"penjajakan\"', "
         "'\"after\":[\"naskah_ditandatangani\"') WHERE seq = 3");
  make_tree_anew(file);
  const Json json = verified(terminal, 6);
  BOOST_TEST(json["replayed"] == true);
  BOOST_TEST(names(json, "other_outcome", 3), json.dump(1));
}

BOOST_AUTO_TEST_CASE(only_a_checkpoint_shows_a_back_dated_entry_in_a_tree_made_anew) {
  Terminal terminal;
  fill(terminal);
  put("old.txt", terminal.must("checkpoint").out);
  put("old-line.txt", terminal.must("checkpoint --line").out);
  tamper(file, "UPDATE events SET body = replace(body, '2026-01-06', '2026-01-05') WHERE seq = 3");
  make_tree_anew(file);
  verified(terminal, 0);
  for (const char* const kept : {"--checkpoint old.txt", "--checkpoint old-line.txt"}) {
    const Json json = verified(terminal, 6, kept);
    BOOST_TEST(json["findings"][0]["code"] == "checkpoint_differs");
    BOOST_TEST(json["checkpoint"]["fits"] == false);
  }
  // And the signer, who kept a copy, does not sign it.
  BOOST_TEST(terminal.type("checkpoint").exit == 6);
}

BOOST_AUTO_TEST_CASE(a_checkpoint_fits_while_the_journal_only_grows) {
  Terminal terminal;
  fill(terminal);
  put("old.txt", terminal.must("checkpoint").out);
  put("line.txt", terminal.must("checkpoint --line").out);
  terminal.must("record A permohonan_dprd --on 2026-01-20");
  const Json json = verified(terminal, 0, "--checkpoint old.txt");
  BOOST_TEST(json["checkpoint"]["fits"] == true);
  BOOST_TEST(json["checkpoint"]["signed"] == true);
  BOOST_TEST(verified(terminal, 0, "--checkpoint line.txt")["checkpoint"]["signed"] == false);
  terminal.must("checkpoint");
}

BOOST_AUTO_TEST_CASE(a_restored_backup_is_noticed_by_checkpoint_and_signer) {
  Terminal terminal;
  fill(terminal);
  fs::copy_file(file, "backup.db");
  terminal.must("record A permohonan_dprd --on 2026-01-20");
  put("new.txt", terminal.must("checkpoint").out);
  fs::copy_file("backup.db", file, fs::copy_options::overwrite_existing);
  verified(terminal, 0);
  BOOST_TEST(verified(terminal, 6, "--checkpoint new.txt")["findings"][0]["code"] ==
             "checkpoint_longer");
  const Screen screen = terminal.type("checkpoint");
  BOOST_TEST(screen.exit == 6);
  BOOST_TEST(screen.out.empty());
  BOOST_TEST(bytes_of("ksdpl.db.keys/log.checkpoint") == bytes_of("new.txt"));
}

BOOST_AUTO_TEST_CASE(a_foreign_forged_or_unsigned_checkpoint_is_named) {
  Terminal terminal;
  fill(terminal);
  const std::string note = terminal.must("checkpoint").out;
  terminal.must("init --origin lain --db lain.db");
  terminal.must("init --origin uji --db kembar.db");
  put("lain.txt", terminal.must("checkpoint --db lain.db").out);
  put("kembar.txt", terminal.must("checkpoint --db kembar.db").out);
  std::string forged = note;
  forged.replace(forged.find('\n') + 1, 2, "23");
  put("palsu.txt", forged);
  const auto code = [&](const std::string& name) {
    return verified(terminal, 6, "--checkpoint " + name)["findings"][0]["code"];
  };
  BOOST_TEST(code("lain.txt") == "checkpoint_foreign");
  BOOST_TEST(code("kembar.txt") == "checkpoint_not_signed");
  BOOST_TEST(code("palsu.txt") == "checkpoint_forged");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_checkpoint_has_its_own_exit_code) {
  Terminal terminal;
  terminal.open_case();
  put("note.txt", "bukan checkpoint\n");
  put("large.txt", std::string(100'000, 'x'));
  BOOST_TEST(terminal.type("verify --checkpoint note.txt").exit == 7);
  BOOST_TEST(terminal.type("verify --checkpoint none.txt").exit == 8);
  BOOST_TEST(terminal.type("verify --checkpoint .").exit == 2);
  BOOST_TEST(terminal.type("verify --checkpoint large.txt").exit == 2);
  BOOST_TEST(terminal.type("verify --db none.db").exit == 8);
  put("text.db", "Dear Sir or Madam\n");
  BOOST_TEST(terminal.type("verify --db text.db").exit == 6);
}

BOOST_AUTO_TEST_CASE(the_words_are_there_in_both_languages) {
  Terminal terminal;
  fill(terminal);
  tamper(file, "DELETE FROM events WHERE seq = 5");
  const Screen indonesian = terminal.type("verify");
  BOOST_TEST(indonesian.out.find("entri #5 hilang") != std::string::npos, indonesian.out);
  BOOST_TEST(indonesian.err.find("petunjuk:") != std::string::npos, indonesian.err);
  const Screen english = terminal.type("verify --lang en");
  BOOST_TEST(english.out.find("entry #5 is missing") != std::string::npos, english.out);
  BOOST_TEST(english.err.find("hint:") != std::string::npos, english.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
