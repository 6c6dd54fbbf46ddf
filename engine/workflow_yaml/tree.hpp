// A YAML file as a strict tree with positions: maps, lists and texts, nothing else.
#pragma once

#include "workflow_yaml/findings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::yaml {

struct Member;

/// One value of the file.
struct Value {
  enum class Kind : std::uint8_t { null, scalar, list, map };
  Kind kind = Kind::null;
  bool quoted = false;  ///< The scalar stands in quotes or is a block of text.
  Place at;
  std::string text;             ///< Of a scalar.
  std::vector<Value> items;     ///< Of a list.
  std::vector<Member> members;  ///< Of a map, in the order of the file, without duplicates.
};

struct Member {
  std::string key;
  Place key_at;
  Value value;
};

inline constexpr std::size_t most_levels = 32;
inline constexpr std::size_t most_values = 50'000;
/// Of records, one a line: 50,000 of them with every key an entry can have.
inline constexpr std::size_t most_record_values = 1'000'000;

/// Reads one YAML document. Reports everything the strict reading refuses: anchors, aliases, tags,
/// a second document, keys twice, keys that are not text, quotes left open, words YAML readers take
/// for truth values, numbers some take for octal, deep nesting, too many values. Returns nothing
/// when no tree could be made; a tree may come with findings.
std::optional<Value> read_tree(std::string_view text, Findings& findings);

}  // namespace ksdpl::yaml
