// Turns public keys and signatures of SSH into what libcrypto checks.
#include "proof/ssh_key.hpp"

#include "proof/bytes.hpp"
#include "proof/ssh_wire.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace ksdpl::proof {
namespace {

constexpr std::string_view ed25519 = "ssh-ed25519";
constexpr std::string_view rsa = "ssh-rsa";
constexpr int smallest_rsa_bits = 2048;
constexpr std::size_t largest_rsa_bytes = 16384 / 8;

/// A curve as SSH and as OpenSSL call it, and the hash that belongs to it (RFC 5656, 6.2.1).
struct Curve {
  std::string_view type;
  std::string_view ssh;
  const char* group;
  const char* digest;
};
constexpr std::array curves{
    Curve{"ecdsa-sha2-nistp256", "nistp256", "P-256", "SHA256"},
    Curve{"ecdsa-sha2-nistp384", "nistp384", "P-384", "SHA384"},
    Curve{"ecdsa-sha2-nistp521", "nistp521", "P-521", "SHA512"},
};

const Curve* curve_of(std::string_view type) {
  const auto* const found = std::find_if(curves.begin(), curves.end(),
                                         [&](const Curve& curve) { return curve.type == type; });
  return found == curves.end() ? nullptr : found;
}

/// Returns the hash an algorithm signs; nullptr where it takes the message whole.
const char* digest_of(std::string_view algorithm) {
  if (algorithm == "rsa-sha2-512") return "SHA512";
  if (algorithm == "rsa-sha2-256") return "SHA256";
  const Curve* curve = curve_of(algorithm);
  return curve == nullptr ? nullptr : curve->digest;
}

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

struct FreeNumber {
  void operator()(BIGNUM* number) const { BN_free(number); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;

Number number_of(std::string_view bytes) {
  return Number(BN_bin2bn(data_of(bytes), static_cast<int>(bytes.size()), nullptr));
}

struct FreeBuild {
  void operator()(OSSL_PARAM_BLD* build) const { OSSL_PARAM_BLD_free(build); }
};
using Build = std::unique_ptr<OSSL_PARAM_BLD, FreeBuild>;

PublicKey key_from(const char* kind, const Build& build) {
  const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
      OSSL_PARAM_BLD_to_param(build.get()), OSSL_PARAM_free);
  const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
      EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr), EVP_PKEY_CTX_free);
  EVP_PKEY* key = nullptr;
  if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
    return nullptr;
  return PublicKey(key);
}

PublicKey ed25519_key(SshWire& wire) {
  const auto raw = wire.string();
  if (!raw || raw->size() != 32 || !wire.at_end()) return nullptr;
  return PublicKey(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data_of(*raw), raw->size()));
}

PublicKey rsa_key(SshWire& wire) {
  const auto exponent = wire.magnitude();
  const auto modulus = wire.magnitude();
  if (!exponent || !modulus || !wire.at_end() || modulus->size() > largest_rsa_bytes ||
      exponent->size() > sizeof(std::uint64_t))
    return nullptr;
  const Number e = number_of(*exponent);
  const Number n = number_of(*modulus);
  const Build build(OSSL_PARAM_BLD_new());
  if (!e || !n || BN_num_bits(n.get()) < smallest_rsa_bits || !build ||
      OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
      OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
    return nullptr;
  return key_from("RSA", build);
}

PublicKey ecdsa_key(const Curve& curve, SshWire& wire) {
  const auto name = wire.string();
  const auto point = wire.string();
  if (!name || *name != curve.ssh || !point || point->empty() || !wire.at_end()) return nullptr;
  const Build build(OSSL_PARAM_BLD_new());
  if (!build ||
      OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group, 0) !=
          1 ||
      OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point->data(),
                                       point->size()) != 1)
    return nullptr;
  return key_from("EC", build);
}

/// Returns an ECDSA signature as libcrypto wants it (DER); nothing when it is none.
std::optional<std::string> der_of(std::string_view bytes) {
  SshWire wire(bytes);
  const auto r = wire.magnitude();
  const auto s = wire.magnitude();
  if (!r || !s || !wire.at_end()) return std::nullopt;
  const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(ECDSA_SIG_new(),
                                                                        ECDSA_SIG_free);
  Number first = number_of(*r);
  Number second = number_of(*s);
  if (!signature || !first || !second ||
      ECDSA_SIG_set0(signature.get(), first.get(), second.get()) != 1)
    return std::nullopt;
  // The signature owns both from here on.
  static_cast<void>(first.release());
  static_cast<void>(second.release());
  const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
  if (size <= 0) return std::nullopt;
  std::vector<unsigned char> der(static_cast<std::size_t>(size));
  unsigned char* end = der.data();
  i2d_ECDSA_SIG(signature.get(), &end);
  return std::string(der.begin(), der.end());
}

}  // namespace

void FreeKey::operator()(evp_pkey_st* key) const {
  EVP_PKEY_free(key);
}

PublicKey public_key_of(const SshPublicKey& key) {
  SshWire wire(key.blob);
  const auto type = wire.string();
  if (!type || *type != key.type) return nullptr;
  if (key.type == ed25519) return ed25519_key(wire);
  if (key.type == rsa) return rsa_key(wire);
  const Curve* curve = curve_of(key.type);
  return curve == nullptr ? nullptr : ecdsa_key(*curve, wire);
}

bool signs_with(std::string_view key_type, std::string_view algorithm) {
  // An RSA key signs with SHA-2 only: "ssh-rsa" as an algorithm would be SHA-1.
  if (key_type == rsa) return algorithm.starts_with("rsa-sha2-") && digest_of(algorithm) != nullptr;
  return key_type == algorithm;
}

bool verifies(const SshPublicKey& key,
              std::string_view algorithm,
              std::string_view message,
              std::string_view bytes) {
  const PublicKey known = public_key_of(key);
  if (!known || !signs_with(key.type, algorithm)) return false;
  std::optional<std::string> der;
  if (curve_of(key.type) != nullptr) {
    der = der_of(bytes);
    if (!der) return false;
    bytes = *der;
  }
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        EVP_MD_CTX_free);
  return context &&
         EVP_DigestVerifyInit_ex(context.get(), nullptr, digest_of(algorithm), nullptr, nullptr,
                                 known.get(), nullptr) == 1 &&
         EVP_DigestVerify(context.get(), data_of(bytes), bytes.size(), data_of(message),
                          message.size()) == 1;
}

}  // namespace ksdpl::proof
