// Proof files: written, read, accepted for their leaf, and refused with the reason for anything
// else.
#include "ksdpl/checkpoint.hpp"

#include "proof/signer.hpp"
#include "proof/trees.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(entry_proof_tests)

namespace {

struct Log {
  TestKey signer{"uji.go.id/ksdpl"};
  std::vector<std::string> leaves = counted_leaves(13);
  MerkleTree tree = tree_of(leaves);

  [[nodiscard]] EntryProof proof(std::uint64_t index) const {
    const Checkpoint checkpoint{signer.key.name, {tree.size(), tree.root()}};
    return {leaves[index], index, inclusion_path(index, tree.size(), tree.nodes()),
            sign_note(text_of(checkpoint), signer.key, signer.sign)};
  }
};

ProofVerdict check(std::string_view text, const NoteKey& key) {
  const auto proof = entry_proof_from_text(text);
  return proof ? check_proof(*proof, proof->leaf, key) : ProofVerdict::not_a_checkpoint;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_proof_of_every_entry_comes_back_and_proves_it) {
  const Log log;
  for (std::uint64_t index = 0; index < log.leaves.size(); ++index) {
    const std::string text = text_of(log.proof(index));
    BOOST_TEST(text.starts_with("c2sp.org/tlog-proof@v1\nextra "));
    BOOST_TEST((check(text, log.signer.key) == ProofVerdict::proved), text);
  }
}

BOOST_AUTO_TEST_CASE(a_proof_without_its_leaf_is_shorter_and_proves_what_is_brought) {
  const Log log;
  EntryProof proof = log.proof(5);
  proof.leaf.clear();
  const std::string text = text_of(proof);
  BOOST_TEST(text.starts_with("c2sp.org/tlog-proof@v1\nindex 5\n"));
  const auto read = entry_proof_from_text(text);
  BOOST_REQUIRE(read.has_value());
  BOOST_TEST((check_proof(*read, log.leaves[5], log.signer.key) == ProofVerdict::proved));
  BOOST_TEST((check_proof(*read, log.leaves[6], log.signer.key) == ProofVerdict::not_included));
}

BOOST_AUTO_TEST_CASE(no_changed_byte_and_no_cut_proves_anything) {
  const Log log;
  const std::string text = text_of(log.proof(9));
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string other = text;
    other[at] = static_cast<char>(other[at] ^ 1);
    BOOST_TEST((check(other, log.signer.key) != ProofVerdict::proved), "byte " << at);
    BOOST_TEST((check(text.substr(0, at), log.signer.key) != ProofVerdict::proved), "cut " << at);
  }
}

BOOST_AUTO_TEST_CASE(each_way_to_fail_has_its_name) {
  const Log log;
  const TestKey stranger("uji.go.id/ksdpl", 9);
  const TestKey other_log("lain.go.id/ksdpl");
  EntryProof proof = log.proof(3);
  BOOST_TEST((check_proof(proof, proof.leaf, stranger.key) == ProofVerdict::not_signed));
  BOOST_TEST((check_proof(proof, proof.leaf, other_log.key) == ProofVerdict::not_a_checkpoint));
  proof.index = 4;
  BOOST_TEST((check_proof(proof, proof.leaf, log.signer.key) == ProofVerdict::not_included));
  const std::string note = proof.checkpoint;
  proof.checkpoint.replace(proof.checkpoint.find("\n13\n"), 4, "\n12\n");
  BOOST_TEST((check_proof(proof, proof.leaf, log.signer.key) == ProofVerdict::forged));
  proof.checkpoint = "no note";
  BOOST_TEST((check_proof(proof, proof.leaf, log.signer.key) == ProofVerdict::not_a_checkpoint));
}

BOOST_AUTO_TEST_CASE(a_proof_longer_than_any_tree_is_high_is_none) {
  const Log log;
  EntryProof proof = log.proof(0);
  proof.path.assign(65, empty_root());
  BOOST_TEST(!entry_proof_from_text(text_of(proof)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
