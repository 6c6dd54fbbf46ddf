// checkpoint and prove: what they print can be checked by somebody who has the verifier key alone.
#include "ksdpl/checkpoint.hpp"

#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <fstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& name, const std::string& content) {
  std::ofstream(name, std::ios::binary) << content;
}

NoteKey log_key(Terminal& terminal) {
  const auto json = terminal.must("checkpoint --format json").json();
  return note_key_from(json["verifier_key"].get<std::string>()).value_or(NoteKey{});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(prove_tests)

BOOST_AUTO_TEST_CASE(a_checkpoint_is_a_note_signed_by_the_key_of_the_log) {
  Terminal terminal;
  terminal.open_case();
  const auto json = terminal.must("checkpoint --format json").json();
  BOOST_TEST(json["schema"] == "ksdpl.checkpoint/1");
  const std::string text = terminal.must("checkpoint").out;
  BOOST_TEST(json["note"] == text);
  const auto note = read_note(text);
  BOOST_REQUIRE(note.has_value());
  BOOST_TEST((check_note(*note, log_key(terminal)) == NoteVerdict::verified));
  const auto checkpoint = checkpoint_from_text(note->text);
  BOOST_REQUIRE(checkpoint.has_value());
  const auto verified = terminal.must("verify --format json").json();
  BOOST_TEST(checkpoint->origin == "uji");
  BOOST_TEST(checkpoint->tree.size == verified["size"].get<std::uint64_t>());
  BOOST_TEST(hex_of(checkpoint->tree.root) == verified["root"].get<std::string>());
  BOOST_TEST((checkpoint_from_paper(terminal.must("checkpoint --line").out) == *checkpoint));
}

BOOST_AUTO_TEST_CASE(every_entry_of_a_case_can_be_proved_with_the_verifier_key_alone) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const NoteKey key = log_key(terminal);
  const auto history = terminal.must("history A --format json").json();
  for (const auto& event : history["events"]) {
    const std::string seq = std::to_string(event["seq"].get<int>());
    const auto proof = entry_proof_from_text(terminal.must("prove A " + seq).out);
    BOOST_REQUIRE(proof.has_value());
    BOOST_TEST((check_proof(*proof, proof->leaf, key) == ProofVerdict::proved));
    BOOST_TEST(proof->leaf == sql_answer("ksdpl.db", "SELECT body FROM events WHERE seq = " + seq));
    const auto json = terminal.must("prove A " + seq + " --format json").json();
    BOOST_TEST(json["leaf"] == proof->leaf);
  }
}

BOOST_AUTO_TEST_CASE(an_entry_of_another_case_or_none_is_not_found) {
  Terminal terminal;
  terminal.open_case();
  for (const char* const line : {"prove A 0", "prove A 99", "prove A x", "prove B 1"})
    BOOST_TEST(terminal.type(line).exit == 8, line);
}

BOOST_AUTO_TEST_CASE(two_checkpoints_can_be_shown_to_be_of_one_history) {
  Terminal terminal;
  terminal.open_case();
  const std::string old = terminal.must("checkpoint").out;
  put("old.txt", old);
  terminal.must("record A penjajakan dimulai --on 2026-01-06");
  const std::string text = terminal.must("checkpoint --since old.txt").out;
  BOOST_TEST(text.starts_with("old 3\n"));
  const std::size_t blank = text.find("\n\n");
  ProofPath path;
  for (std::size_t at = text.find('\n') + 1; at < blank; at = text.find('\n', at) + 1)
    path.push_back(hash_from_base64(text.substr(at, 44)).value_or(TreeHash{}));
  const auto newer = read_note(text.substr(blank + 2));
  const auto older = read_note(old);
  BOOST_REQUIRE((newer && older));
  const auto from = checkpoint_from_text(older->text);
  const auto to = checkpoint_from_text(newer->text);
  BOOST_REQUIRE((from && to));
  BOOST_TEST(shows_consistency(from->tree, to->tree, path));
  path.pop_back();
  BOOST_TEST(!shows_consistency(from->tree, to->tree, path));
}

BOOST_AUTO_TEST_CASE(a_checkpoint_of_another_log_is_not_continued) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("init --origin lain --db lain.db");
  put("lain.txt", terminal.must("checkpoint --db lain.db").out);
  const Screen screen = terminal.type("checkpoint --since lain.txt");
  BOOST_TEST(screen.exit == 6);
  BOOST_TEST(screen.out.empty());
}

BOOST_AUTO_TEST_CASE(without_the_right_key_nothing_is_signed) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("init --origin uji --db kembar.db");
  BOOST_TEST(terminal.type("checkpoint --key-dir kembar.db.keys").exit == 6);
  BOOST_TEST(terminal.type("checkpoint --key-dir none").exit == 8);
  BOOST_TEST(terminal.type("prove A 1 --key-dir kembar.db.keys").exit == 6);
  put("ksdpl.db.keys/log.key", "no key");
  BOOST_TEST(terminal.type("checkpoint").exit == 6);
}

BOOST_AUTO_TEST_CASE(an_altered_copy_of_the_last_checkpoint_stops_the_signer) {
  Terminal terminal;
  terminal.open_case();
  std::string note = terminal.must("checkpoint").out;
  note[note.size() - 3] = note[note.size() - 3] == 'A' ? 'B' : 'A';
  put("ksdpl.db.keys/log.checkpoint", note);
  BOOST_TEST(terminal.type("checkpoint").exit == 6);
  put("ksdpl.db.keys/log.checkpoint", "");
  BOOST_TEST(terminal.type("checkpoint").exit == 6);
}

BOOST_AUTO_TEST_CASE(a_journal_whose_tree_does_not_fit_is_not_signed) {
  Terminal terminal;
  terminal.open_case();
  tamper("ksdpl.db", "UPDATE tree SET hash = zeroblob(32) WHERE level = 0 AND position = 2");
  const Screen screen = terminal.type("checkpoint");
  BOOST_TEST(screen.exit == 6);
  BOOST_TEST(screen.err.find("ksdpl verify") != std::string::npos, screen.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
