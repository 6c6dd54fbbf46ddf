// SHA-256 fed piece by piece, random bytes and hex; OpenSSL does the work.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace ksdpl::journal {

/// Takes bytes and gives their SHA-256.
class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  /// Returns the digest in lower-case hex; the object is spent.
  std::string hex();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Free> context_;
};

/// Returns bytes from the cryptographic generator. Throws Fault::Kind::io when there are none.
std::string random_bytes(std::size_t count);

/// Says whether `text` is a SHA-256 as we write it: 64 lower-case hex digits.
bool is_sha256_hex(std::string_view text);

}  // namespace ksdpl::journal
