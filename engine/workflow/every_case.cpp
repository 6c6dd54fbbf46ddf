// Every kind of case a condition can tell apart.
#include "workflow/every_case.hpp"

#include <array>
#include <cstddef>

namespace ksdpl {
namespace {

/// Makes every case anew for every value, by `set`.
template <class Values, class Set>
void multiply(std::vector<CaseTraits>& cases, const Values& values, Set set) {
  std::vector<CaseTraits> all;
  all.reserve(cases.size() * values.size());
  for (const auto& value : values) {
    for (const CaseTraits& traits : cases) {
      all.push_back(traits);
      set(all.back(), value);
    }
  }
  cases = std::move(all);
}

/// Returns every choice of one object or more.
std::vector<std::set<std::string, std::less<>>> every_choice_of_objects() {
  std::vector<std::set<std::string, std::less<>>> all{{}};
  for (const CooperationObject& object : cooperation_objects()) {
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      all.push_back(all[i]);
      all.back().emplace(object.id);
    }
  }
  all.erase(all.begin());
  return all;
}

}  // namespace

std::vector<CaseTraits> every_case(const Statute& statute) {
  std::vector<CaseTraits> cases(1);
  multiply(cases, std::array{Level::provinsi, Level::kabupaten, Level::kota},
           [](CaseTraits& traits, Level level) { traits.level = level; });
  multiply(cases, statute.initiatives(),
           [](CaseTraits& traits, Initiative initiative) { traits.initiative = initiative; });
  multiply(cases, every_choice_of_objects(),
           [](CaseTraits& traits, const auto& objects) { traits.objects = objects; });
  for (const StatutoryChoice& choice : statute.choices()) {
    multiply(cases, choice.values, [&](CaseTraits& traits, const StatutoryValue& value) {
      traits.choices[std::string(choice.id)] = {std::string(value.id)};
    });
  }
  return cases;
}

Facts facts_of(const CaseTraits& traits) {
  Facts facts;
  facts.level = traits.level;
  facts.initiative = traits.initiative;
  facts.objects = traits.objects;
  facts.choices = traits.choices;
  return facts;
}

}  // namespace ksdpl
