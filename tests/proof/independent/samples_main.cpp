// Writes proofs of random trees, good and spoilt, for programs of other people to judge.
//
//   ksdpl_proof_samples SEED FOLDER
//
// FOLDER/vkey is the verifier key; each sample is NAME.proof, or NAME.old with NAME.growth; the
// file `expected` has one line "accept NAME" or "reject NAME" each.
#include "ksdpl/checkpoint.hpp"

#include "proof/signer.hpp"
#include "proof/trees.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>

namespace ksdpl::test {
namespace {

constexpr int trees = 12;
constexpr std::uint64_t largest_tree = 600;

class Samples {
 public:
  Samples(unsigned seed, std::filesystem::path folder)
      : random_(seed), folder_(std::move(folder)), expected_(folder_ / "expected") {
    write("vkey", verifier_key(log_.key) + "\n");
  }

  void make_tree() {
    const std::uint64_t size = 2 + below(largest_tree);
    std::vector<std::string> leaves = counted_leaves(size);
    for (std::string& leaf : leaves)
      leaf += " of tree " + std::to_string(random_());
    const MerkleTree tree = tree_of(leaves);
    for (int i = 0; i < 4; ++i)
      sample_entry(leaves, tree);
    for (int i = 0; i < 3; ++i)
      sample_growth(leaves, tree);
  }

 private:
  std::uint64_t below(std::uint64_t end) { return random_() % end; }

  void write(const std::string& name, const std::string& content) {
    std::ofstream(folder_ / name, std::ios::binary) << content;
  }

  std::string note(const TestKey& signer, const TreeHead& head) {
    return sign_note(text_of(Checkpoint{log_.key.name, head}), signer.key, signer.sign);
  }
  std::string note(const TreeHead& head) { return note(log_, head); }

  std::string next(bool accept) {
    std::string name = std::to_string(++count_);
    expected_ << (accept ? "accept " : "reject ") << name << "\n";
    return name;
  }

  void entry(bool accept, const EntryProof& proof) {
    write(next(accept) + ".proof", text_of(proof));
  }

  void growth(bool accept,
              const std::string& old_note,
              std::uint64_t old_size,
              const ProofPath& path,
              const std::string& new_note) {
    std::string text = "old " + std::to_string(old_size) + "\n";
    for (const TreeHash& hash : path)
      text += base64_of(hash) + "\n";
    const std::string name = next(accept);
    write(name + ".old", old_note);
    write(name + ".growth", text + "\n" + new_note);
  }

  /// A good proof, and the same with another leaf, place, path, key, and a byte changed.
  void sample_entry(const std::vector<std::string>& leaves, const MerkleTree& tree) {
    const std::uint64_t index = below(leaves.size());
    const TreeHead head{tree.size(), tree.root()};
    const EntryProof good{leaves[index], index, inclusion_path(index, tree.size(), tree.nodes()),
                          note(head)};
    entry(true, good);
    EntryProof bad = good;
    bad.leaf += " forged";
    entry(false, bad);
    bad = good;
    bad.index = (index + 1) % tree.size();
    entry(false, bad);
    bad = good;
    bad.path.pop_back();
    entry(false, bad);
    bad = good;
    bad.path.push_back(empty_root());
    entry(false, bad);
    bad = good;
    if (bad.path.size() > 1) {
      std::swap(bad.path.front(), bad.path.back());
      entry(false, bad);
    }
    bad = good;
    bad.path[below(bad.path.size())].bytes[below(32)] ^= 1;
    entry(false, bad);
    bad = good;
    bad.checkpoint = note(stranger_, head);
    entry(false, bad);
    bad = good;
    bad.checkpoint.replace(bad.checkpoint.find('\n') + 1, 1, "9");
    if (bad.checkpoint != good.checkpoint) entry(false, bad);
  }

  /// Growth that was honest, and histories that were altered, re-ordered, cut or back-dated.
  void sample_growth(std::vector<std::string> leaves, const MerkleTree& tree) {
    const std::uint64_t old_size = 1 + below(tree.size() - 1);
    const TreeHead old_head{old_size, tree.root_at(old_size)};
    const TreeHead new_head{tree.size(), tree.root()};
    const ProofPath path = consistency_path(old_size, tree.size(), tree.nodes());
    growth(true, note(old_head), old_size, path, note(new_head));
    ProofPath cut = path;
    cut.pop_back();
    growth(false, note(old_head), old_size, cut, note(new_head));
    ProofPath changed = path;
    changed[below(changed.size())].bytes[below(32)] ^= 1;
    growth(false, note(old_head), old_size, changed, note(new_head));
    growth(false, note(stranger_, old_head), old_size, path, note(new_head));
    growth(false, note(old_head), old_size, path, note(stranger_, new_head));
    // One entry of the past is written anew, and the tree with it.
    leaves[below(old_size)] += " back-dated";
    forged(leaves, old_head);
    leaves = counted_leaves(tree.size());
    forged(leaves, old_head);
  }

  void forged(const std::vector<std::string>& leaves, const TreeHead& old_head) {
    const MerkleTree other = tree_of(leaves);
    growth(false, note(old_head), old_head.size,
           consistency_path(old_head.size, other.size(), other.nodes()),
           note({other.size(), other.root()}));
  }

  std::mt19937_64 random_;
  std::filesystem::path folder_;
  std::ofstream expected_;
  TestKey log_{"uji.go.id/ksdpl", 1};
  TestKey stranger_{"uji.go.id/ksdpl", 2};
  int count_ = 0;
};

}  // namespace
}  // namespace ksdpl::test

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: ksdpl_proof_samples SEED FOLDER\n";
    return 2;
  }
  ksdpl::test::Samples samples(static_cast<unsigned>(std::stoul(argv[1])), argv[2]);
  for (int i = 0; i < ksdpl::test::trees; ++i)
    samples.make_tree();
  return 0;
}
