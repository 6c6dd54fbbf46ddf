// The kinds of cases that the rules of a workflow and its statute can tell apart.
#include "rehearsal/profiles.hpp"

#include "casefile/facts.hpp"
#include "workflow/every_case.hpp"

#include <map>
#include <string>

namespace ksdpl::rehearsal {
namespace {

using namespace std::chrono_literals;

/// A day on which an agreement older than the PP may have been signed: PP 28/2018 is in force since
/// 13 July 2018.
constexpr Date before_the_pp = 2018y / 7 / 12;

char digit(Tri answer) {
  return static_cast<char>('0' + static_cast<int>(answer));
}

std::string answers_of_the_statute(const Statute& statute, const CaseTraits& traits) {
  const Facts facts = facts_of(traits);
  std::string answers;
  for (const Gate* gate : statute.gates()) {
    for (const Condition& condition : gate->conditions)
      answers += condition.applies == nullptr ? 'x' : digit(condition.applies(facts));
  }
  for (const Requirement& requirement : statute.requirements())
    answers += digit(applies_to(requirement.applies, facts));
  return answers;
}

/// Returns what every condition of the rules answers for such a case.
std::string answers(const Workflow& workflow, const CaseProfile& profile) {
  Case c;
  c.profile = profile;
  const CaseTraits traits = traits_of(c);
  std::string text = answers_of_the_statute(*workflow.statute, traits);
  for (const DocumentDef& document : workflow.documents) {
    for (const ContentDef& content : document.contents)
      text += digit(evaluate(content.when, traits));
  }
  for (const RequirementDef& requirement : workflow.requirements)
    text += digit(evaluate(requirement.applies_when, traits));
  return text;
}

std::vector<CaseProfile> all_known_profiles(const Statute& statute) {
  std::vector<CaseProfile> all;
  const std::vector<CaseTraits> cases = every_case(statute);
  all.reserve(cases.size());
  for (const CaseTraits& traits : cases) {
    CaseProfile profile = example_profile();
    profile.level = traits.level;
    profile.initiative = traits.initiative;
    profile.objects = {traits.objects.begin(), traits.objects.end()};
    for (const auto& [choice, values] : traits.choices)
      profile.choices[choice] = {values.begin(), values.end()};
    all.push_back(std::move(profile));
  }
  return all;
}

CaseProfile older_agreement() {
  CaseProfile profile;
  profile.level = Level::provinsi;
  profile.agreement_on = EffectiveDate(before_the_pp);
  return profile;
}

}  // namespace

CaseProfile example_profile() {
  CaseProfile profile;
  profile.partner = "Mitra";
  profile.country = "JP";
  profile.region = "Daerah";
  profile.level = Level::provinsi;
  profile.initiative = Initiative::daerah;
  profile.objects = {"lainnya"};
  return profile;
}

std::vector<ProfileKind> kinds_of_cases(const Workflow& workflow) {
  std::vector<ProfileKind> kinds;
  std::map<std::string, std::size_t> known;
  for (CaseProfile& profile : all_known_profiles(*workflow.statute)) {
    const auto [kind, fresh] = known.emplace(answers(workflow, profile), kinds.size());
    if (fresh) {
      kinds.push_back({std::move(profile)});
    } else {
      ++kinds[kind->second].count;
    }
  }
  kinds.push_back({CaseProfile{}});
  kinds.push_back({older_agreement()});
  return kinds;
}

}  // namespace ksdpl::rehearsal
