// A key for tests, always the same, and what it signs.
#pragma once

#include "ksdpl/signed_note.hpp"

#include <string_view>

namespace ksdpl::test {

/// An Ed25519 key made from 32 bytes that are all `seed`.
struct TestKey {
  explicit TestKey(std::string_view name, char seed = 7);

  NoteKey key;
  NoteSigner sign;
};

}  // namespace ksdpl::test
