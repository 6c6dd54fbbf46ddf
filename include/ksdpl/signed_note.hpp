// Signed notes (c2sp.org/signed-note): a short text and who signed it, readable and checkable
// anywhere.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// Bytes of an Ed25519 public key and of a signature.
inline constexpr std::size_t public_key_bytes = 32;
inline constexpr std::size_t signature_bytes = 64;

/// Who may sign: the name in the signature line and the Ed25519 public key.
struct NoteKey {
  std::string name;        ///< Not empty, without blanks and plus signs.
  std::string public_key;  ///< 32 raw bytes.
};

/// Takes the public key as event 0 of a journal holds it, in base64; nothing when it is none.
std::optional<NoteKey> note_key(std::string_view name, std::string_view public_key_base64);
/// Returns the key as verifiers take it: "NAME+ID+KEY".
std::string verifier_key(const NoteKey& key);
/// Reads a verifier key of an Ed25519 key; nothing when it is none or its id is not its own.
std::optional<NoteKey> note_key_from(std::string_view verifier_key);
/// Returns the id that a signature line carries, big-endian in its first four bytes.
std::uint32_t key_id(const NoteKey& key);

/// Returns the 64 bytes of an Ed25519 signature over the text.
using NoteSigner = std::function<std::string(std::string_view text)>;

/// Returns one signature line over the text, with its newline.
std::string signature_line(std::string_view text, const NoteKey& key, const NoteSigner& sign);
/// Returns the text with its signature line. The text must end in a newline.
std::string sign_note(std::string_view text, const NoteKey& key, const NoteSigner& sign);

struct NoteSignature {
  std::string name;
  std::uint32_t id = 0;
  std::string bytes;  ///< What follows the id.
};

/// A note as read; nothing is verified yet.
struct Note {
  std::string text;  ///< What is signed, with its last newline.
  std::vector<NoteSignature> signatures;
};

/// The largest note read, far more than sixteen signatures need.
inline constexpr std::size_t max_note_bytes = 64UL << 10U;

/// Reads a note; nothing unless it is exactly of the format.
std::optional<Note> read_note(std::string_view bytes);

/// How a key stands to a note. Signatures of other keys say nothing and are passed over.
enum class NoteVerdict : std::uint8_t { verified, not_signed, forged };
NoteVerdict check_note(const Note& note, const NoteKey& key);

}  // namespace ksdpl
