// The truth of a condition over the facts of a case: yes, no, or not known yet.
#include "ksdpl/workflow.hpp"

namespace ksdpl {
namespace {

Tri truth(bool value) {
  return value ? Tri::yes : Tri::no;
}

Tri negated(Tri value) {
  if (value == Tri::unknown) return Tri::unknown;
  return truth(value == Tri::no);
}

/// Compares the fact a comparison names with its value; a fact nobody gave is unknown.
Tri equals(const Expression& comparison, const CaseTraits& traits) {
  if (comparison.field == "level" && traits.level) {
    return truth(id_of(*traits.level) == comparison.value);
  }
  if (comparison.field == "initiative" && traits.initiative) {
    return truth(id_of(*traits.initiative) == comparison.value);
  }
  return Tri::unknown;
}

/// Says whether the objects, or the values of the choice, include the one asked for.
Tri includes(const Expression& comparison, const CaseTraits& traits) {
  if (comparison.field != "choice") {
    if (traits.objects.empty()) return Tri::unknown;
    return truth(traits.objects.contains(comparison.value));
  }
  const std::size_t dot = comparison.value.find('.');
  const auto made = traits.choices.find(comparison.value.substr(0, dot));
  if (made == traits.choices.end()) return Tri::unknown;
  return truth(made->second.contains(comparison.value.substr(dot + 1)));
}

/// Folds the parts: one part that is `deciding` decides, else one unknown part makes it unknown.
Tri combined(const Expression& group, const CaseTraits& traits, Tri deciding) {
  Tri result = negated(deciding);
  for (const Expression& part : group.parts) {
    const Tri value = evaluate(part, traits);
    if (value == deciding) return deciding;
    if (value == Tri::unknown) result = Tri::unknown;
  }
  return result;
}

}  // namespace

Tri evaluate(const Expression& expression, const CaseTraits& traits) {
  switch (expression.kind) {
    case Expression::Kind::always: return Tri::yes;
    case Expression::Kind::all: return combined(expression, traits, Tri::no);
    case Expression::Kind::any: return combined(expression, traits, Tri::yes);
    case Expression::Kind::is: return equals(expression, traits);
    case Expression::Kind::is_not: return negated(equals(expression, traits));
    case Expression::Kind::includes: return includes(expression, traits);
  }
  return Tri::unknown;
}

}  // namespace ksdpl
