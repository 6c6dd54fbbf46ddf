// A key for tests, always the same, and what it signs.
#include "proof/signer.hpp"

#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace ksdpl::test {
namespace {

void require(bool sound) {
  if (!sound) throw std::logic_error("OpenSSL does not sign");
}

unsigned char* raw(std::string& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

std::string signature(EVP_PKEY* key, std::string_view text) {
  const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(),
                                                                   EVP_MD_CTX_free);
  std::string bytes(signature_bytes, '\0');
  std::size_t size = bytes.size();
  require(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key) == 1);
  require(EVP_DigestSign(context.get(), raw(bytes), &size,
                         reinterpret_cast<const unsigned char*>(text.data()), text.size()) == 1);
  return bytes;
}

}  // namespace

TestKey::TestKey(std::string_view name, char seed) {
  std::string secret(public_key_bytes, seed);
  const std::shared_ptr<EVP_PKEY> pair(
      EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(secret), secret.size()),
      EVP_PKEY_free);
  key.name = name;
  key.public_key.resize(public_key_bytes);
  std::size_t size = key.public_key.size();
  require(EVP_PKEY_get_raw_public_key(pair.get(), raw(key.public_key), &size) == 1);
  sign = [pair](std::string_view text) { return signature(pair.get(), text); };
}

}  // namespace ksdpl::test
