// Writes, reads and checks signed notes with Ed25519 keys.
#include "ksdpl/signed_note.hpp"

#include "proof/bytes.hpp"

#include <algorithm>
#include <charconv>

namespace ksdpl {
namespace {

using proof::from_base64;
using proof::to_base64;
using proof::to_hex;
using proof::view_of;

constexpr std::string_view ed25519_type{"\x01", 1};
constexpr std::string_view dash = "\u2014 ";  // An em dash begins a signature line.
constexpr std::size_t id_bytes = 4;
constexpr std::size_t max_signatures = 64;

std::uint32_t big_endian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes.substr(0, id_bytes))
    value = (value << 8U) | static_cast<unsigned char>(c);
  return value;
}

std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (unsigned shift = 32; shift > 0; shift -= 8)
    bytes.push_back(static_cast<char>((value >> (shift - 8)) & 0xffU));
  return bytes;
}

bool is_key_name(std::string_view name) {
  return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '+' || c == '\x7f';
  });
}

std::optional<NoteSignature> read_signature(std::string_view line) {
  if (!line.starts_with(dash)) return std::nullopt;
  line.remove_prefix(dash.size());
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos || !is_key_name(line.substr(0, blank))) return std::nullopt;
  const auto bytes = from_base64(line.substr(blank + 1));
  if (!bytes || bytes->size() <= id_bytes) return std::nullopt;
  return NoteSignature{std::string(line.substr(0, blank)), big_endian(*bytes),
                       bytes->substr(id_bytes)};
}

bool has_control_characters(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n'; });
}

}  // namespace

std::optional<NoteKey> note_key(std::string_view name, std::string_view public_key_base64) {
  const auto bytes = from_base64(public_key_base64);
  if (!bytes || bytes->size() != public_key_bytes || !is_key_name(name)) return std::nullopt;
  return NoteKey{std::string(name), *bytes};
}

std::uint32_t key_id(const NoteKey& key) {
  return big_endian(view_of(proof::sha256({key.name, "\n", ed25519_type, key.public_key})));
}

std::string verifier_key(const NoteKey& key) {
  return key.name + "+" + to_hex(big_endian(key_id(key))) + "+" +
         to_base64(std::string(ed25519_type) + key.public_key);
}

std::optional<NoteKey> note_key_from(std::string_view verifier_key) {
  const std::size_t first = verifier_key.find('+');
  const std::size_t second = verifier_key.find('+', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
  const auto material = from_base64(verifier_key.substr(second + 1));
  if (!material || !material->starts_with(ed25519_type)) return std::nullopt;
  auto key = note_key(verifier_key.substr(0, first), to_base64(material->substr(1)));
  const std::string_view id = verifier_key.substr(first + 1, second - first - 1);
  if (!key || to_hex(big_endian(key_id(*key))) != id) return std::nullopt;
  return key;
}

std::string signature_line(std::string_view text, const NoteKey& key, const NoteSigner& sign) {
  std::string line(dash);
  line += key.name + " " + to_base64(big_endian(key_id(key)) + sign(text)) + "\n";
  return line;
}

std::string sign_note(std::string_view text, const NoteKey& key, const NoteSigner& sign) {
  return std::string(text) + "\n" + signature_line(text, key, sign);
}

std::optional<Note> read_note(std::string_view bytes) {
  if (bytes.size() > max_note_bytes || has_control_characters(bytes)) return std::nullopt;
  const std::size_t blank = bytes.rfind("\n\n");
  if (blank == std::string_view::npos) return std::nullopt;
  Note note{std::string(bytes.substr(0, blank + 1)), {}};
  std::string_view lines = bytes.substr(blank + 2);
  while (!lines.empty()) {
    const auto line = proof::take_line(lines);
    auto signature = line ? read_signature(*line) : std::nullopt;
    if (!signature || note.signatures.size() == max_signatures) return std::nullopt;
    note.signatures.push_back(*std::move(signature));
  }
  if (note.signatures.empty()) return std::nullopt;
  return note;
}

NoteVerdict check_note(const Note& note, const NoteKey& key) {
  const std::uint32_t id = key_id(key);
  NoteVerdict verdict = NoteVerdict::not_signed;
  for (const NoteSignature& signature : note.signatures) {
    if (signature.name != key.name || signature.id != id) continue;
    if (signature.bytes.size() != signature_bytes ||
        !proof::ed25519_verifies(key.public_key, note.text, signature.bytes)) {
      return NoteVerdict::forged;
    }
    verdict = NoteVerdict::verified;
  }
  return verdict;
}

}  // namespace ksdpl
