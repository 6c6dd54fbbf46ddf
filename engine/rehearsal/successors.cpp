// What can be recorded next in a case, once everything it asks for has been supplied.
#include "rehearsal/successors.hpp"

#include "rehearsal/profiles.hpp"

#include <algorithm>

namespace ksdpl::rehearsal {
namespace {

/// The day everything happens on: the exploration leaves dates out.
constexpr Date one_day{std::chrono::year{2020}, std::chrono::month{1}, std::chrono::day{2}};

/// Says whether the world can supply it at any time, without a step of the procedure.
bool can_be_supplied(const Check& blocker) {
  switch (blocker.remedy.wanted) {
    case Wanted::document:
    case Wanted::document_content:
    case Wanted::assessment:
    case Wanted::reassessment: return true;
    // Of an older agreement only the date it bears can be given, and that makes another case of it.
    case Wanted::case_fact: return blocker.remedy.target != "agreement_on";
    case Wanted::step:
    case Wanted::step_date:
    case Wanted::resume:
    case Wanted::earlier_move:
    case Wanted::effective_date:
    case Wanted::nothing:
    case Wanted::command_option: return false;
  }
  return false;
}

/// The one form an institution of any other kind can have, so that whatever is given fits.
void give_choice(Choices& choices) {
  choices["bentuk"] = {"persetujuan"};
  choices["golongan_mitra"] = {"lembaga_lain"};
}

void give_fact(CaseProfile& profile, std::string_view name) {
  const CaseProfile example = example_profile();
  if (name == "initiative") profile.initiative = example.initiative;
  if (name == "partner") profile.partner = example.partner;
  if (name == "country") profile.country = example.country;
  if (name == "region") profile.region = example.region;
  if (name == "level") profile.level = example.level;
  if (name == "object") profile.objects = example.objects;
  if (name == "choice") give_choice(profile.choices);
}

bool supply(Bench& bench, const Check& blocker) {
  const EffectiveDate on(one_day);
  const std::string& target = blocker.remedy.target;
  if (blocker.remedy.wanted == Wanted::assessment || blocker.remedy.wanted == Wanted::reassessment)
    return !bench.take(AssessRequirement{RequirementId{target}, Verdict::terpenuhi}, on);
  if (blocker.remedy.wanted != Wanted::case_fact)
    return !bench.take(complete_paper(bench.workflow(), target), on);
  EntryCorrected correction;
  correction.target = bench.file().events.front().seq;
  correction.profile = bench.file().profile;
  give_fact(*correction.profile, target);
  return !bench.take(CorrectEntry{std::move(correction)}, on);
}

/// Supplies everything listed, each paper once. Says whether all of it could be.
bool supply_all(Bench& bench, const std::vector<Check>& blockers) {
  std::vector<std::string> filed;
  for (const Check& blocker : blockers) {
    const std::string& target = blocker.remedy.target;
    if (std::find(filed.begin(), filed.end(), target) != filed.end()) continue;
    if (!supply(bench, blocker)) return false;
    filed.push_back(target);
  }
  return true;
}

Attempt attempt(const Bench& from, const StepDef& step, const OutcomeDef& outcome) {
  Attempt tried;
  tried.step = &step;
  tried.outcome = &outcome;
  if (!outcome.fires.empty())
    tried.row = from.workflow().statute->row_from(from.file().configuration, outcome.fires.value);
  const RecordStep command{step.id, outcome.id};
  std::variant<Decision, Refusal> decided = from.tried(command, EffectiveDate(one_day));
  if (std::holds_alternative<Decision>(decided)) {
    tried.after = from;
    tried.after->keep(std::move(decided));
    return tried;
  }
  std::vector<Check> blockers = std::move(std::get<Refusal>(decided).blockers);
  const bool possible =
      !blockers.empty() && std::all_of(blockers.begin(), blockers.end(), can_be_supplied);
  if (possible) {
    Bench bench = from;
    if (supply_all(bench, blockers)) {
      auto refusal = bench.take(command, EffectiveDate(one_day));
      if (!refusal) {
        tried.after = std::move(bench);
        return tried;
      }
      blockers = std::move(refusal->blockers);
    }
  }
  // What can be supplied at any time is not what keeps the case here.
  blockers.erase(std::remove_if(blockers.begin(), blockers.end(), can_be_supplied), blockers.end());
  tried.blockers = std::move(blockers);
  return tried;
}

}  // namespace

std::vector<Attempt> attempts(const Bench& bench) {
  std::vector<Attempt> all;
  const Statute& statute = *bench.workflow().statute;
  for (const StepDef& step : bench.workflow().steps) {
    if (!step.stage.empty() && !bench.file().active(step.stage.value)) continue;
    for (const OutcomeDef& outcome : step.outcomes) {
      const bool moves = !outcome.fires.empty();
      if (moves && statute.row_from(bench.file().configuration, outcome.fires.value) == nullptr)
        continue;
      all.push_back(attempt(bench, step, outcome));
    }
  }
  return all;
}

}  // namespace ksdpl::rehearsal
