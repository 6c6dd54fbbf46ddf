// SHA-256 fed piece by piece and random bytes; OpenSSL does the work.
#include "journal/hash.hpp"

#include "ksdpl/journal.hpp"

#include "journal/faults.hpp"
#include "journal/leaf_format.hpp"

#include <algorithm>
#include <array>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace ksdpl::journal {
namespace {

void require(int result) {
  if (result != 1) throw bug("OpenSSL refused to compute SHA-256");
}

unsigned char* raw(std::string& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
  if (!context_) throw bug("OpenSSL has no memory for SHA-256");
  require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const {
  EVP_MD_CTX_free(context);
}

void Sha256::add(std::string_view bytes) {
  require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex() {
  std::string digest(32, '\0');
  require(EVP_DigestFinal_ex(context_.get(), raw(digest), nullptr));
  return hex_of(digest);
}

std::string random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  if (RAND_bytes(raw(bytes), static_cast<int>(count)) != 1) {
    throw Fault(Fault::Kind::io, {"sistem tidak dapat memberikan bilangan acak yang aman",
                                  "the system cannot supply secure random numbers"});
  }
  return bytes;
}

bool is_sha256_hex(std::string_view text) {
  return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

}  // namespace ksdpl::journal

namespace ksdpl {

std::string random_salt() {
  return journal::random_bytes(journal::salt_bytes);
}

std::string sha256_hex(std::string_view bytes) {
  journal::Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

std::string commitment_of(std::string_view salt, std::string_view content) {
  journal::Sha256 hash;
  hash.add(salt);
  hash.add(content);
  return hash.hex();
}

}  // namespace ksdpl
