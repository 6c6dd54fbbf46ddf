// Trees for tests: the published eight leaves, counted ones, and RFC 6962 word for word.
#include "proof/trees.hpp"

#include <stdexcept>

namespace ksdpl::test {
namespace {

using Leaves = std::vector<std::string>;
using namespace std::string_literals;  // NOLINT(google-build-using-namespace)

/// Returns the largest power of two smaller than `count`.
std::size_t split(std::size_t count) {
  std::size_t k = 1;
  while (k * 2 < count)
    k *= 2;
  return k;
}

Leaves first(const Leaves& leaves, std::size_t count) {
  return {leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(count)};
}

Leaves from(const Leaves& leaves, std::size_t begin) {
  return {leaves.begin() + static_cast<std::ptrdiff_t>(begin), leaves.end()};
}

ProofPath followed_by(ProofPath path, const TreeHash& last) {
  path.push_back(last);
  return path;
}

/// SUBPROOF(m, D[n], b).
ProofPath subproof(std::size_t m, const Leaves& leaves, bool known) {
  if (m == leaves.size()) return known ? ProofPath{} : ProofPath{defined_root(leaves)};
  const std::size_t k = split(leaves.size());
  return m <= k
             ? followed_by(subproof(m, first(leaves, k), known), defined_root(from(leaves, k)))
             : followed_by(subproof(m - k, from(leaves, k), false), defined_root(first(leaves, k)));
}

}  // namespace

// The bytes are counted, whatever letters they are. NOLINTBEGIN(modernize-raw-string-literal)
std::vector<std::string> published_leaves() {
  return {"",
          "\x00"s,
          "\x10",
          "\x20\x21",
          "\x30\x31",
          "\x40\x41\x42\x43",
          "\x50\x51\x52\x53\x54\x55\x56\x57",
          "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"};
}
// NOLINTEND(modernize-raw-string-literal)

std::vector<std::string> counted_leaves(std::uint64_t count) {
  Leaves leaves;
  for (std::uint64_t i = 0; i < count; ++i)
    leaves.push_back("leaf " + std::to_string(i));
  return leaves;
}

MerkleTree tree_of(const Leaves& leaves) {
  MerkleTree tree;
  for (const std::string& leaf : leaves)
    tree.add(leaf_hash(leaf));
  return tree;
}

TreeHash hash(std::string_view hex) {
  const auto read = hash_from_hex(hex);
  if (!read) throw std::logic_error("no hash: " + std::string(hex));
  return *read;
}

ProofPath path(const std::vector<std::string_view>& hexes) {
  ProofPath path;
  for (const std::string_view hex : hexes)
    path.push_back(hash(hex));
  return path;
}

TreeHash defined_root(const Leaves& leaves) {
  if (leaves.empty()) return empty_root();
  if (leaves.size() == 1) return leaf_hash(leaves.front());
  const std::size_t k = split(leaves.size());
  return node_hash(defined_root(first(leaves, k)), defined_root(from(leaves, k)));
}

ProofPath defined_inclusion(std::uint64_t index, const Leaves& leaves) {
  if (leaves.size() == 1) return {};
  const std::size_t k = split(leaves.size());
  return index < k ? followed_by(defined_inclusion(index, first(leaves, k)),
                                 defined_root(from(leaves, k)))
                   : followed_by(defined_inclusion(index - k, from(leaves, k)),
                                 defined_root(first(leaves, k)));
}

ProofPath defined_consistency(std::uint64_t old_size, const Leaves& leaves) {
  return subproof(old_size, leaves, true);
}

}  // namespace ksdpl::test
