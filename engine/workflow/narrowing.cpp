// Finds a case in which a workflow would not ask for what its statute demands.
#include "workflow/every_case.hpp"
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <optional>

#include <fmt/ranges.h>

namespace ksdpl::statute_check {
namespace {

/// Says whether the statute may demand in this case what the condition leaves out.
bool leaves_out(const Demand& demand, const Expression& condition, const CaseTraits& traits) {
  if (evaluate(condition, traits) != Tri::no) return false;
  if (demand.applies == nullptr) return true;
  return demand.applies(facts_of(traits)) != Tri::no;
}

std::optional<CaseTraits> left_out(const Statute& statute,
                                   const Demand& demand,
                                   const Expression& condition) {
  for (const CaseTraits& traits : every_case(statute)) {
    if (leaves_out(demand, condition, traits)) return traits;
  }
  return std::nullopt;
}

/// Returns what the case names of the choices: ", bentuk penerusan"; nothing where there are none.
std::string choices_in_words(const CaseTraits& traits) {
  std::string words;
  for (const auto& [choice, values] : traits.choices)
    words += ", " + choice + " " + fmt::to_string(fmt::join(values, ", "));
  return words;
}

}  // namespace

void check_narrowing(Inspection& inspection, const Demand& demand, const Expression& condition) {
  if (condition.kind == Expression::Kind::always) return;
  const std::optional<CaseTraits> traits = left_out(inspection.statute, demand, condition);
  if (!traits) return;
  inspection.add(
      condition.at, relaxes_statute,
      wording::say("syarat ini mempersempit '{}' di luar yang dibolehkan hukum: tidak "
                   "diminta bila level {}, initiative {}, object {}{}",
                   "this condition narrows '{}' beyond the law: not asked for when "
                   "level {}, initiative {}, object {}{}",
                   demand.name, id_of(*traits->level), id_of(*traits->initiative),
                   fmt::to_string(fmt::join(traits->objects, ", ")), choices_in_words(*traits)),
      demand.article);
}

}  // namespace ksdpl::statute_check
