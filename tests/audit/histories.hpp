// Lawful histories made from a table of the procedure written for the tests alone, and single
// deviations planted into them. Nothing here asks the engine what is lawful.
#pragma once

#include "ksdpl/directory.hpp"
#include "ksdpl/event.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// What has to be found, and where.
struct Expected {
  EventSeq event = 0;
  std::string code;

  bool operator==(const Expected&) const = default;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the defaulted comparison.
  auto operator<=>(const Expected&) const = default;
};

/// One case with registered actors.
struct History {
  std::vector<Event> events;
  std::vector<Event> registry;     ///< The journal's own events.
  Date today{};                    ///< Of the last entry.
  std::vector<Expected> expected;  ///< Sorted.
};

enum class Plant : std::uint8_t { skipped, swapped, repeated, late, wrong_actor };
inline constexpr std::array plants{Plant::skipped, Plant::swapped, Plant::repeated, Plant::late,
                                   Plant::wrong_actor};
std::string_view name_of(Plant plant);

/// Returns a random walk through the procedure, with everything each step asks for: both ends of
/// the initiative, holds, returns, refusals, withdrawals. Expected is only what the law leaves
/// open.
History lawful_history(std::mt19937_64& random);

/// Returns the history with one deviation at a random place; nothing where none of the kind fits.
std::optional<History> planted(const History& lawful, Plant plant, std::mt19937_64& random);

}  // namespace ksdpl::test
