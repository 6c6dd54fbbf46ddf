// Canonical JSON (RFC 8785) for the subset a leaf uses: no floating point, integers to 2^53 - 1.
#include "journal/canonical_json.hpp"

#include "journal/faults.hpp"
#include "journal/leaf_format.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace ksdpl::journal {
namespace {

/// Deeper nesting than any leaf has; the bound keeps hostile bytes from exhausting the stack.
constexpr int max_depth = 16;

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool number_fits(const Json& value) {
  constexpr auto limit = static_cast<std::int64_t>(max_json_integer);
  if (value.is_number_unsigned()) return value.get<std::uint64_t>() <= max_json_integer;
  if (value.is_number_integer()) return value.get<std::int64_t>() >= -limit;
  return !value.is_number_float();
}

/// Says whether the value keeps to the subset: depth, ASCII keys, exact integers.
bool in_subset(const Json& root) {
  std::vector<std::pair<const Json*, int>> open{{&root, 0}};
  while (!open.empty()) {
    const auto [value, depth] = open.back();
    open.pop_back();
    if (depth > max_depth || !number_fits(*value)) return false;
    if (!value->is_structured()) continue;
    for (const auto& item : value->items()) {
      if (value->is_object() && !is_ascii(item.key())) return false;
      open.emplace_back(&item.value(), depth + 1);
    }
  }
  return true;
}

}  // namespace

std::string to_canonical(const Json& value) {
  if (!in_subset(value)) throw bug("a value that canonical JSON cannot hold exactly");
  try {
    return value.dump(-1, ' ', /*ensure_ascii=*/false, Json::error_handler_t::strict);
  } catch (const Json::type_error&) {
    throw not_utf8();
  }
}

std::optional<Json> parse_canonical(std::string_view text) {
  Json value = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
  if (value.is_discarded() || !in_subset(value) || to_canonical(value) != text) return std::nullopt;
  return value;
}

bool is_utf8(std::string_view text) {
  try {
    (void)Json(text).dump();
    return true;
  } catch (const Json::type_error&) {
    return false;
  }
}

}  // namespace ksdpl::journal
