// SHA-256, Ed25519, hex, base64 and decimal numbers as the proof formats want them, strictly.
#include "proof/bytes.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace ksdpl::proof {
namespace {

struct FreeDigest {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct FreeKey {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;

void require(int result) {
  if (result != 1) throw std::runtime_error("OpenSSL refused to compute SHA-256");
}

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace

TreeHash sha256(std::initializer_list<std::string_view> parts) {
  const Digest context(EVP_MD_CTX_new());
  require(context ? 1 : 0);
  require(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr));
  for (const std::string_view part : parts)
    require(EVP_DigestUpdate(context.get(), part.data(), part.size()));
  TreeHash hash;
  require(EVP_DigestFinal_ex(context.get(), hash.bytes.data(), nullptr));
  return hash;
}

bool ed25519_verifies(std::string_view public_key,
                      std::string_view message,
                      std::string_view signature) {
  const Key key(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(public_key), public_key.size()));
  const Digest context(EVP_MD_CTX_new());
  if (!key || !context) return false;
  if (EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1) return false;
  return EVP_DigestVerify(context.get(), raw(signature), signature.size(), raw(message),
                          message.size()) == 1;
}

std::string_view view_of(const TreeHash& hash) {
  return {reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()};
}

std::string to_hex(std::string_view bytes) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto value = static_cast<unsigned char>(c);
    text.push_back(digits[value >> 4U]);
    text.push_back(digits[value & 15U]);
  }
  return text;
}

std::string to_base64(std::string_view bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), raw(bytes),
                                     static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  if (text.empty()) return std::string();
  if (text.size() % 4 != 0) return std::nullopt;
  std::string bytes(text.size() / 4 * 3, '\0');
  const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), raw(text),
                                     static_cast<int>(text.size()));
  if (length < 0) return std::nullopt;
  const auto padding = static_cast<std::size_t>(std::count(text.end() - 2, text.end(), '='));
  bytes.resize(static_cast<std::size_t>(length) - padding);
  // OpenSSL takes blanks around the text and stray bits at its end; only one spelling is ours.
  if (to_base64(bytes) != text) return std::nullopt;
  return bytes;
}

std::optional<std::uint64_t> from_decimal(std::string_view text) {
  const bool padded = text.size() > 1 && text.front() == '0';
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (padded || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::string_view> take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

}  // namespace ksdpl::proof
