// A person with a key who signs as ssh-keygen does; written from PROTOCOL.sshsig, not from the
// engine.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace ksdpl::test {

class SshPerson {
 public:
  /// The same number gives the same Ed25519 key.
  explicit SshPerson(unsigned char number);

  /// Returns "ssh-ed25519 AAAA...".
  [[nodiscard]] std::string public_line() const;
  [[nodiscard]] std::string fingerprint() const;
  /// Returns the signature file over a text, for the purpose "ksdpl" or another.
  [[nodiscard]] std::string sign(std::string_view text,
                                 std::string_view name_space = "ksdpl") const;

 private:
  [[nodiscard]] std::string blob() const;

  struct Free {
    void operator()(evp_pkey_st* key) const;
  };
  std::unique_ptr<evp_pkey_st, Free> key_;
};

}  // namespace ksdpl::test
