// Signs as ssh-keygen does.
#include "cli/ssh_person.hpp"

#include <array>
#include <stdexcept>
#include <vector>

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace ksdpl::test {
namespace {

std::string wire(std::string_view bytes) {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8)
    text.push_back(static_cast<char>((bytes.size() >> static_cast<unsigned>(shift)) & 0xffU));
  return text.append(bytes);
}

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string base64(std::string_view bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), raw(bytes),
                                   static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

void require(bool worked) {
  if (!worked) throw std::runtime_error("OpenSSL did not do what the test needs");
}

}  // namespace

void SshPerson::Free::operator()(evp_pkey_st* key) const {
  EVP_PKEY_free(key);
}

SshPerson::SshPerson(unsigned char number) {
  std::array<unsigned char, 32> seed{};
  seed.fill(number);
  key_.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
  require(key_ != nullptr);
}

std::string SshPerson::blob() const {
  std::string key(32, '\0');
  std::size_t size = key.size();
  require(EVP_PKEY_get_raw_public_key(key_.get(), reinterpret_cast<unsigned char*>(key.data()),
                                      &size) == 1);
  return wire("ssh-ed25519") + wire(key);
}

std::string SshPerson::public_line() const {
  return "ssh-ed25519 " + base64(blob());
}

std::string SshPerson::fingerprint() const {
  const std::string bytes = blob();
  std::string digest(SHA256_DIGEST_LENGTH, '\0');
  SHA256(raw(bytes), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()));
  std::string text = base64(digest);
  while (text.back() == '=')
    text.pop_back();
  return "SHA256:" + text;
}

std::string SshPerson::sign(std::string_view text, std::string_view name_space) const {
  std::string digest(SHA512_DIGEST_LENGTH, '\0');
  SHA512(raw(text), text.size(), reinterpret_cast<unsigned char*>(digest.data()));
  const std::string what = "SSHSIG" + wire(name_space) + wire("") + wire("sha512") + wire(digest);
  std::string signature(64, '\0');
  std::size_t size = signature.size();
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        EVP_MD_CTX_free);
  require(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key_.get()) == 1 &&
          EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                         raw(what), what.size()) == 1);
  const std::string whole = "SSHSIG" + std::string("\0\0\0\1", 4) + wire(blob()) +
                            wire(name_space) + wire("") + wire("sha512") +
                            wire(wire("ssh-ed25519") + wire(signature));
  std::string file = "-----BEGIN SSH SIGNATURE-----\n";
  const std::string inside = base64(whole);
  for (std::size_t at = 0; at < inside.size(); at += 70)
    file += inside.substr(at, 70) + "\n";
  return file + "-----END SSH SIGNATURE-----\n";
}

}  // namespace ksdpl::test
