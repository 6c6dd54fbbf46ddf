// Holds the conditions of a gate against the facts of a case; unknown never opens a gate.
#include "procedure/examine.hpp"

#include <algorithm>
#include <cstdlib>

namespace ksdpl {
namespace {

// PP 28/2018 was promulgated and in force on this day (Pasal 52); Pasal 48 keeps what was signed
// before.
constexpr Date in_force_since{std::chrono::year{2018}, std::chrono::July, std::chrono::day{13}};

template <class Map>
const typename Map::mapped_type* look_up(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

Tri truth(bool value) {
  return value ? Tri::yes : Tri::no;
}

Tri contains(const Condition& condition, const Facts& facts) {
  const auto* paper = look_up(facts.papers, condition.target);
  return truth(paper != nullptr && paper->contents.contains(condition.item));
}

/// Says whether the act happened no later than the move; a missing date decides nothing.
Tri precedes(const Condition& condition, const Facts& facts) {
  const auto* act = look_up(facts.acts, condition.target);
  if (act == nullptr) return Tri::no;
  if (!act->on.known() || !facts.move_on.known()) return Tri::unknown;
  return truth(act->on.day() <= facts.move_on.day());
}

Tri assessed(const Condition& condition, const Facts& facts) {
  const auto* assessment = look_up(facts.assessments, condition.target);
  if (assessment == nullptr || assessment->verdict == Verdict::belum_diketahui) return Tri::unknown;
  return truth(assessment->verdict == Verdict::terpenuhi);
}

/// Says whether the requirement was assessed as met after the case came to the stage, for a move
/// that can rest on it. The record's own order shows the "after" where a date is not known.
Tri assessed_since(const Condition& condition, const Facts& facts) {
  const auto* made = look_up(facts.assessments, condition.target);
  const auto* entry = look_up(facts.entered, condition.item);
  if (made == nullptr || entry == nullptr || made->recorded < entry->recorded) return Tri::no;
  const Tri met = assessed(condition, facts);
  if (met != Tri::yes) return met;
  if (!made->on.known() || !facts.move_on.known()) return Tri::unknown;
  const bool too_early = entry->on.known() && made->on.day() < entry->on.day();
  return truth(!too_early && made->on.day() <= facts.move_on.day());
}

Tri on_file(const Condition& condition, const Facts& facts) {
  const auto* paper = look_up(facts.papers, condition.target);
  return paper == nullptr ? Tri::no : paper->in_force;
}

Tri fact_given(const Condition& condition, const Facts& facts) {
  const auto given = [](bool known) { return known ? Tri::yes : Tri::unknown; };
  if (condition.target == choice_target) return given(facts.choices.contains(condition.item));
  if (condition.target == "initiative") return given(facts.initiative.has_value());
  if (condition.target == "partner") return given(facts.partner_known);
  if (condition.target == "country") return given(facts.country_known);
  if (condition.target == "region") return given(facts.region_known);
  if (condition.target == "level") return given(facts.level.has_value());
  if (condition.target == "object") return given(!facts.objects.empty());
  if (condition.target == "agreement_on") {
    if (!facts.agreement_on.known()) return Tri::unknown;
    return truth(facts.agreement_on.day() < in_force_since);
  }
  std::abort();  // A condition of the compiled tables asks for a fact that no case has.
}

Tri shown(const Condition& condition, const Facts& facts) {
  switch (condition.wanted) {
    case Wanted::document: return on_file(condition, facts);
    case Wanted::document_content: return contains(condition, facts);
    case Wanted::step: return truth(look_up(facts.acts, condition.target) != nullptr);
    case Wanted::step_date: return precedes(condition, facts);
    case Wanted::assessment: return assessed(condition, facts);
    case Wanted::case_fact: return fact_given(condition, facts);
    case Wanted::resume: return truth(!facts.held);
    case Wanted::nothing: return truth(!facts.closed);
    case Wanted::reassessment: return assessed_since(condition, facts);
    case Wanted::earlier_move:
    case Wanted::command_option:
    case Wanted::effective_date: break;  // Only the casefile asks for these.
  }
  std::abort();
}

}  // namespace

Tri holds(const Condition& condition, const Facts& facts) {
  const Tri concerns = condition.applies == nullptr ? Tri::yes : condition.applies(facts);
  if (concerns == Tri::no) return Tri::yes;
  const Tri result = condition.met == nullptr ? shown(condition, facts) : condition.met(facts);
  return result == Tri::no && concerns == Tri::unknown ? Tri::unknown : result;
}

std::vector<EventSeq> evidence_for(const Condition& condition, const Facts& facts) {
  switch (condition.wanted) {
    case Wanted::document:
    case Wanted::document_content:
      if (const auto* paper = look_up(facts.papers, condition.target)) return {paper->filed};
      return {};
    case Wanted::step:
    case Wanted::step_date:
      if (const auto* act = look_up(facts.acts, condition.target)) return {act->recorded};
      return {};
    case Wanted::assessment:
    case Wanted::reassessment:
      if (const auto* made = look_up(facts.assessments, condition.target)) return {made->recorded};
      return {};
    case Wanted::case_fact: return {facts.case_opened};
    case Wanted::resume:
    case Wanted::nothing:
    case Wanted::earlier_move:
    case Wanted::command_option:
    case Wanted::effective_date: return {};
  }
  return {};
}

bool open(const Gate& gate, const Facts& facts) {
  return std::all_of(gate.conditions.begin(), gate.conditions.end(),
                     [&](const Condition& c) { return holds(c, facts) == Tri::yes; });
}

}  // namespace ksdpl
