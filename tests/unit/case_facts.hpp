// Facts that meet the demands of a gate and no more, and every way to take one of them away.
#pragma once

#include "ksdpl/statute.hpp"

#include "unit/law_table.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// The day of the move that `facts_for` tries; the consultations were held on the day before.
inline constexpr Date day_of_the_move{std::chrono::year{2021}, std::chrono::June,
                                      std::chrono::day{28}};

/// Returns "YYYY-MM-DD" as a date; throws when it is none.
Date day(std::string_view text);

/// Makes one demand met, and nothing else.
void meet(const Demand& demand, Facts& facts);
/// Returns facts that meet the gates named and are silent on everything else.
Facts facts_for(std::span<const std::string_view> gates);
Facts facts_for(const LawRow& row);
/// Returns facts that meet every gate of the statute at once.
Facts facts_for_everything();

/// One way in which a demand can fail.
struct Loss {
  std::string how;
  Tri left = Tri::no;  ///< How the demand stands afterwards: refuted or only unknown.
  std::function<void(Facts&)> take_away;
};

/// Returns every way in which the demand can fail, each alone.
std::vector<Loss> losses_of(const Demand& demand);

}  // namespace ksdpl::test
