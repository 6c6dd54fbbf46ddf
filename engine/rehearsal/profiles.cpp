// The kinds of cases that the rules of a workflow and its statute can tell apart.
#include "rehearsal/profiles.hpp"

#include "casefile/facts.hpp"

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

std::string answers_of_the_statute(const Statute& statute, const CaseProfile& profile) {
  Facts facts;
  facts.level = profile.level;
  facts.initiative = profile.initiative;
  facts.objects = {profile.objects.begin(), profile.objects.end()};
  std::string answers;
  for (const Gate* gate : statute.gates()) {
    for (const Condition& condition : gate->conditions)
      answers += condition.applies == nullptr ? 'x' : digit(condition.applies(facts));
  }
  for (const Requirement& requirement : statute.requirements())
    answers += digit(applies_to(requirement.applies, facts.objects));
  return answers;
}

/// Returns what every condition of the rules answers for such a case.
std::string answers(const Workflow& workflow, const CaseProfile& profile) {
  Case c;
  c.profile = profile;
  const CaseTraits traits = traits_of(c);
  std::string text = answers_of_the_statute(*workflow.statute, profile);
  for (const DocumentDef& document : workflow.documents) {
    for (const ContentDef& content : document.contents)
      text += digit(evaluate(content.when, traits));
  }
  for (const RequirementDef& requirement : workflow.requirements)
    text += digit(evaluate(requirement.applies_when, traits));
  return text;
}

/// Returns every choice of one object or more.
std::vector<std::vector<std::string>> choices() {
  std::vector<std::vector<std::string>> all{{}};
  for (const CooperationObject& object : cooperation_objects()) {
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      all.push_back(all[i]);
      all.back().emplace_back(object.id);
    }
  }
  all.erase(all.begin());
  return all;
}

std::vector<CaseProfile> all_known_profiles() {
  std::vector<CaseProfile> all;
  for (const Level level : {Level::provinsi, Level::kabupaten, Level::kota}) {
    for (const Initiative initiative :
         {Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian}) {
      for (const auto& objects : choices()) {
        CaseProfile profile = example_profile();
        profile.level = level;
        profile.initiative = initiative;
        profile.objects = objects;
        all.push_back(std::move(profile));
      }
    }
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
  for (CaseProfile& profile : all_known_profiles()) {
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
