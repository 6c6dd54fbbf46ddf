// Four eyes: two steps of a case that one person may not both take.
#include "casefile/acting.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

bool names(const StepDef& step, const StepId& other) {
  return std::find(step.distinct_from.begin(), step.distinct_from.end(), other) !=
         step.distinct_from.end();
}

const StepEntry* latest_entry(const Case& c, const StepId& step, EventSeq except) {
  const auto found = std::find_if(c.steps.rbegin(), c.steps.rend(), [&](const StepEntry& entry) {
    return entry.step == step && entry.seq != except;
  });
  return found == c.steps.rend() ? nullptr : &*found;
}

}  // namespace

std::vector<OtherAct> acts_to_differ_from(const Case& c,
                                          const Workflow& workflow,
                                          const StepDef& step,
                                          EventSeq except) {
  std::vector<OtherAct> acts;
  for (const StepDef& other : workflow.steps) {
    if (!names(step, other.id) && !names(other, step.id)) continue;
    if (const StepEntry* entry = latest_entry(c, other.id, except)) acts.push_back({&other, entry});
  }
  return acts;
}

Tri distinct(const Directory& directory, const ParticipantId& actor, const OtherAct& other) {
  if (!other.entry->acting) return Tri::unknown;
  const bool same = directory.person_of(actor) == directory.person_of(other.entry->acting->actor);
  return same ? Tri::no : Tri::yes;
}

Check four_eyes_check(const ActOfCase& act,
                      const Directory& directory,
                      const OtherAct& other,
                      Tri met) {
  const std::string number = "#" + std::to_string(other.entry->seq);
  Check check;
  check.code = "pelaku.berbeda." + other.step->id.value;
  check.text = {"langkah «" + act.step->title.id +
                    "» harus dilakukan orang lain daripada langkah «" + other.step->title.id +
                    "» (aturan alur kerja '" + act.workflow.id + "')",
                "the step “" + act.step->title.en + "” must be taken by another person than “" +
                    other.step->title.en + "” (a rule of the workflow '" + act.workflow.id + "')"};
  if (other.entry->acting) {
    const std::string who = named(directory, other.entry->acting->actor);
    check.text.id += "; yang itu dilakukan " + who + " pada entri " + number;
    check.text.en += "; that one was taken by " + who + " in entry " + number;
    check.wanted = {"pelaku lain yang berwenang", "another actor who may"};
  } else {
    check.text.id += "; siapa yang melakukan entri " + number + " belum diketahui";
    check.text.en += "; who took entry " + number + " is not known";
    check.wanted = {"pelaku terdaftar pada entri " + number,
                    "a registered actor in entry " + number};
    check.remedy.command = "correct " + act.c.id.value + " " + std::to_string(other.entry->seq) +
                           " --by PELAKU --reason ALASAN";
  }
  // The rule is the workflow's own: PP 28/2018 says nothing about it.
  check.basis = Basis::silent_in_pp;
  check.who = act.roles.empty() ? std::string() : act.roles.front().value;
  if (const ActorDef* role = act.workflow.actor(check.who)) check.who_title = role->title;
  check.met = met;
  check.evidence = {other.entry->seq};
  check.remedy.wanted = Wanted::nothing;
  check.remedy.target = check.who;
  check.remedy.by_somebody_else = true;
  return check;
}

}  // namespace ksdpl
