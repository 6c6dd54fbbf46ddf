// Signatures of persons in the format of OpenSSH (SSHSIG, PROTOCOL.sshsig): made with `ssh-keygen
// -Y sign`, checked here without any program of OpenSSH.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl {

/// What a signature is for; OpenSSH signs it along (`ssh-keygen -Y sign -n ksdpl`).
inline constexpr std::string_view ssh_namespace = "ksdpl";
/// The largest public key line or signature file read.
inline constexpr std::size_t max_ssh_text_bytes = 32UL << 10U;

/// A public key as OpenSSH writes it. All functions of this header are pure and may be called from
/// any thread.
struct SshPublicKey {
  std::string type;  ///< "ssh-ed25519".
  std::string blob;  ///< As on the wire, its type included.

  bool operator==(const SshPublicKey&) const = default;
};

/// The kinds of keys that can be checked, as told to people.
inline constexpr std::string_view ssh_key_types =
    "ssh-ed25519, ecdsa-sha2-nistp256, ecdsa-sha2-nistp384, ecdsa-sha2-nistp521, ssh-rsa";

/// Reads one line of a `.pub` file: type, key, perhaps a comment. Nothing when it is none, when the
/// key is of a kind that can't be checked, or an RSA key under 2048 bits.
std::optional<SshPublicKey> ssh_public_key_from(std::string_view line);
/// Returns the line without a comment.
std::string line_of(const SshPublicKey& key);
/// Returns "SHA256:..." as `ssh-keygen -l` shows it.
std::string fingerprint_of(const SshPublicKey& key);

/// A signature as read; nothing is verified yet.
struct SshSignature {
  SshPublicKey key;            ///< Of the signer, as the signature itself says.
  std::string name_space;      ///< What it is for.
  std::string hash_algorithm;  ///< Of the message: "sha512" or "sha256".
  std::string algorithm;       ///< "ssh-ed25519", "rsa-sha2-512" and so on.
  std::string bytes;           ///< As the algorithm has it.
};

/// Reads a signature file ("-----BEGIN SSH SIGNATURE-----"), or the base64 inside it on one line;
/// nothing unless it is exactly of the format.
std::optional<SshSignature> ssh_signature_from(std::string_view text);
/// Returns the base64 inside a signature file, on one line; empty when the file is none.
std::string ssh_signature_base64(std::string_view text);
/// Returns the file again from the base64 inside it.
std::string ssh_signature_file(std::string_view base64);

/// How a signature stands to a message.
enum class SshVerdict : std::uint8_t {
  valid,
  other_purpose,  ///< Made for something else than `ssh_namespace`.
  forged,         ///< Not of this message, or not by this key.
};
SshVerdict check_signature(const SshSignature& signature, std::string_view message);

}  // namespace ksdpl
