// The Ed25519 key by which the log signs its checkpoints, made with the journal and kept beside it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace ksdpl::journal {

class LogKey {
 public:
  static LogKey generate();
  /// Reads a private key file. Throws Fault: not_found, io, or integrity when it is no Ed25519 key.
  static LogKey read(const std::filesystem::path& file);

  /// Returns the 32 raw bytes of the public half in base64: what event 0 records.
  [[nodiscard]] std::string public_base64() const;
  /// Returns the 64 bytes of the signature over the text.
  [[nodiscard]] std::string sign(std::string_view text) const;
  /// Writes `log.key` (PKCS#8 PEM, mode 0600) and `log.pub` (PEM, mode 0644) into an existing
  /// folder, durably. Throws Fault: usage when one is there already, io.
  void write_into(const std::filesystem::path& folder) const;
  /// Writes the private half alone into a new file, durably. Throws Fault as `write_into`.
  void write_private(const std::filesystem::path& file) const;
  /// Puts this key's public half in the place of `log.pub`. Throws Fault: io.
  void replace_public_half(const std::filesystem::path& folder) const;

 private:
  struct Free {
    void operator()(evp_pkey_st* key) const;
  };
  explicit LogKey(evp_pkey_st* key) : key_(key) {}

  std::unique_ptr<evp_pkey_st, Free> key_;
};

inline constexpr const char* private_key_name = "log.key";
inline constexpr const char* public_key_name = "log.pub";
/// A key made for a change that is not finished yet.
inline constexpr const char* next_key_name = "next.key";

}  // namespace ksdpl::journal
