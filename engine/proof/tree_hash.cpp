// How a hash of the tree is written: hex for people and SQL, base64 for checkpoints and proofs.
#include "ksdpl/merkle.hpp"

#include "proof/bytes.hpp"

#include <algorithm>
#include <charconv>

namespace ksdpl {

std::string hex_of(const TreeHash& hash) {
  return proof::to_hex(proof::view_of(hash));
}

std::string hex_of(std::string_view bytes) {
  return proof::to_hex(bytes);
}

std::string base64_of(const TreeHash& hash) {
  return proof::to_base64(proof::view_of(hash));
}

std::optional<TreeHash> hash_from_bytes(std::string_view bytes) {
  if (bytes.size() != TreeHash::size) return std::nullopt;
  TreeHash hash;
  std::transform(bytes.begin(), bytes.end(), hash.bytes.begin(),
                 [](char c) { return static_cast<std::uint8_t>(c); });
  return hash;
}

std::optional<TreeHash> hash_from_hex(std::string_view hex) {
  if (hex.size() != 2 * TreeHash::size) return std::nullopt;
  TreeHash hash;
  for (std::uint8_t& byte : hash.bytes) {
    const auto [end, error] = std::from_chars(hex.data(), hex.data() + 2, byte, 16);
    if (error != std::errc() || end != hex.data() + 2) return std::nullopt;
    hex.remove_prefix(2);
  }
  return hash;
}

std::optional<TreeHash> hash_from_base64(std::string_view base64) {
  const auto bytes = proof::from_base64(base64);
  return bytes ? hash_from_bytes(*bytes) : std::nullopt;
}

}  // namespace ksdpl
