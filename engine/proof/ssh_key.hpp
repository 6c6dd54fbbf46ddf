// Public keys of SSH as libcrypto takes them.
#pragma once

#include "ksdpl/ssh_signature.hpp"

#include <memory>

struct evp_pkey_st;

namespace ksdpl::proof {

struct FreeKey {
  void operator()(evp_pkey_st* key) const;
};
using PublicKey = std::unique_ptr<evp_pkey_st, FreeKey>;

/// Returns the key; nullptr when the blob is not exactly one of its type, or too weak.
PublicKey public_key_of(const SshPublicKey& key);

/// Says whether `algorithm` may sign with a key of this type.
bool signs_with(std::string_view key_type, std::string_view algorithm);

/// Says whether `bytes`, as SSH carries them, are the key's signature over the message.
bool verifies(const SshPublicKey& key,
              std::string_view algorithm,
              std::string_view message,
              std::string_view bytes);

}  // namespace ksdpl::proof
