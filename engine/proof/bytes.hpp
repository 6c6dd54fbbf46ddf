// SHA-256, Ed25519, hex, base64 and decimal numbers as the proof formats want them, strictly.
#pragma once

#include "ksdpl/merkle.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl::proof {

/// Returns SHA-256 over the parts as if they were one. Throws std::runtime_error when OpenSSL
/// can't.
TreeHash sha256(std::initializer_list<std::string_view> parts);

/// Says whether the signature is one of this key over the message.
bool ed25519_verifies(std::string_view public_key,
                      std::string_view message,
                      std::string_view signature);

std::string_view view_of(const TreeHash& hash);

std::string to_hex(std::string_view bytes);
std::string to_base64(std::string_view bytes);
/// Reads standard base64 with padding; nothing for a spelling that is not the one of its bytes.
std::optional<std::string> from_base64(std::string_view text);
/// Reads a decimal number without sign and leading zeros.
std::optional<std::uint64_t> from_decimal(std::string_view text);

/// Takes the next line, which must end in a newline, off the text.
std::optional<std::string_view> take_line(std::string_view& text);

}  // namespace ksdpl::proof
