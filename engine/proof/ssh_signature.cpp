// Reads and checks signatures of OpenSSH.
#include "ksdpl/ssh_signature.hpp"

#include "proof/bytes.hpp"
#include "proof/ssh_key.hpp"
#include "proof/ssh_wire.hpp"

#include <openssl/sha.h>

namespace ksdpl {
namespace {

using proof::ssh_string;
using proof::SshWire;

constexpr std::string_view magic = "SSHSIG";
constexpr std::uint32_t version = 1;
constexpr std::string_view begin_line = "-----BEGIN SSH SIGNATURE-----";
constexpr std::string_view end_line = "-----END SSH SIGNATURE-----";
constexpr std::size_t line_width = 70;

std::string without_line_ends(std::string_view text) {
  std::string joined;
  for (const char c : text)
    if (c != '\n' && c != '\r') joined.push_back(c);
  return joined;
}

std::string_view trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && is_blank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  return text;
}

std::string hash_of(std::string_view algorithm, std::string_view message) {
  if (algorithm == "sha256") return std::string(proof::view_of(proof::sha256({message})));
  std::string digest(SHA512_DIGEST_LENGTH, '\0');
  SHA512(reinterpret_cast<const unsigned char*>(message.data()), message.size(),
         reinterpret_cast<unsigned char*>(digest.data()));
  return digest;
}

/// Returns what is signed in the message's place (PROTOCOL.sshsig, section 3).
std::string signed_data(const SshSignature& signature, std::string_view message) {
  std::string data(magic);
  data += ssh_string(signature.name_space);
  data += ssh_string("");
  data += ssh_string(signature.hash_algorithm);
  return data + ssh_string(hash_of(signature.hash_algorithm, message));
}

std::optional<SshPublicKey> key_from_blob(std::string_view blob) {
  const auto type = SshWire(blob).string();
  if (!type) return std::nullopt;
  SshPublicKey key{std::string(*type), std::string(blob)};
  if (proof::public_key_of(key) == nullptr) return std::nullopt;
  return key;
}

std::optional<SshSignature> signature_from_blob(std::string_view blob) {
  SshWire wire(blob);
  if (wire.raw(magic.size()) != magic || wire.number() != version) return std::nullopt;
  const auto key_blob = wire.string();
  const auto name_space = wire.string();
  const auto reserved = wire.string();
  const auto hash = wire.string();
  const auto inner = wire.string();
  if (!key_blob || !name_space || !reserved || !reserved->empty() || !inner || !wire.at_end())
    return std::nullopt;
  if (hash != "sha256" && hash != "sha512") return std::nullopt;
  auto key = key_from_blob(*key_blob);
  SshWire parts(*inner);
  const auto algorithm = parts.string();
  const auto bytes = parts.string();
  if (!key || !algorithm || !bytes || !parts.at_end()) return std::nullopt;
  return SshSignature{*std::move(key), std::string(*name_space), std::string(*hash),
                      std::string(*algorithm), std::string(*bytes)};
}

}  // namespace

std::optional<SshPublicKey> ssh_public_key_from(std::string_view line) {
  if (line.size() > max_ssh_text_bytes) return std::nullopt;
  line = trimmed(line);
  if (line.find('\n') != std::string_view::npos) return std::nullopt;
  const std::size_t first = line.find(' ');
  if (first == std::string_view::npos) return std::nullopt;
  const std::string_view type = line.substr(0, first);
  const std::string_view rest = line.substr(first + 1);
  const auto blob = proof::from_base64(rest.substr(0, rest.find(' ')));
  auto key = blob ? key_from_blob(*blob) : std::nullopt;
  if (!key || key->type != type) return std::nullopt;
  return key;
}

std::string line_of(const SshPublicKey& key) {
  return key.type + " " + proof::to_base64(key.blob);
}

std::string fingerprint_of(const SshPublicKey& key) {
  std::string text = base64_of(proof::sha256({key.blob}));
  text.erase(text.find_last_not_of('=') + 1);
  return "SHA256:" + text;
}

std::string ssh_signature_base64(std::string_view text) {
  text = trimmed(text);
  if (text.size() > max_ssh_text_bytes || !text.starts_with(begin_line) ||
      !text.ends_with(end_line))
    return {};
  text.remove_prefix(begin_line.size());
  text.remove_suffix(end_line.size());
  return without_line_ends(text);
}

std::string ssh_signature_file(std::string_view base64) {
  std::string file = std::string(begin_line) + "\n";
  while (!base64.empty()) {
    file += std::string(base64.substr(0, line_width)) + "\n";
    base64.remove_prefix(std::min(line_width, base64.size()));
  }
  return file + std::string(end_line) + "\n";
}

std::optional<SshSignature> ssh_signature_from(std::string_view text) {
  if (text.size() > max_ssh_text_bytes) return std::nullopt;
  const std::string inside = ssh_signature_base64(text);
  const auto blob = proof::from_base64(inside.empty() ? trimmed(text) : std::string_view(inside));
  return blob ? signature_from_blob(*blob) : std::nullopt;
}

SshVerdict check_signature(const SshSignature& signature, std::string_view message) {
  if (signature.name_space != ssh_namespace) return SshVerdict::other_purpose;
  const bool good = proof::verifies(signature.key, signature.algorithm,
                                    signed_data(signature, message), signature.bytes);
  return good ? SshVerdict::valid : SshVerdict::forged;
}

}  // namespace ksdpl
