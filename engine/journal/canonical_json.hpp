// Canonical JSON (RFC 8785) for the subset a leaf uses: no floating point, integers to 2^53 - 1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace ksdpl::journal {

// Its objects are ordered by the bytes of their keys, which for ASCII keys is RFC 8785's order.
using Json = nlohmann::json;

/// Returns the one canonical spelling. Throws Fault::Kind::usage when a string is not UTF-8 and
/// Fault::Kind::bug for anything that has no place in a leaf.
std::string to_canonical(const Json& value);

/// Reads text that is exactly the canonical spelling of its value; anything else is nothing. Two
/// readers can therefore never understand the same bytes differently.
std::optional<Json> parse_canonical(std::string_view text);

/// Says whether `text` is valid UTF-8.
bool is_utf8(std::string_view text);

}  // namespace ksdpl::journal
