// Compares two workflows part by part, in the order of the file.
#include "ksdpl/workflow_diff.hpp"

#include "workflow/comparison.hpp"

namespace ksdpl {
namespace comparison {
namespace {

using wording::say;

const Text title{"judul", "title"};
const Text gist{"inti", "gist"};

/// Compares one list whose definitions weigh as their basis says.
template <class Definition, class Compare>
void compare_all(Changes& changes,
                 const std::vector<Definition>& from,
                 const std::vector<Definition>& to,
                 Thing list,
                 Compare compare) {
  const auto weigh = [](const Definition& added) { return when_added(added.basis.demands()); };
  compare_lists(changes, from, to,
                ListRules<decltype(weigh), Compare>{std::move(list.part), std::move(list.kind),
                                                    std::move(list.id), weigh, compare});
}

/// Compares a list of names that ask nothing of a case, such as actors.
template <class Definition>
void compare_names(Changes& changes,
                   const std::vector<Definition>& from,
                   const std::vector<Definition>& to,
                   Thing list) {
  const auto weigh = [](const Definition&) { return Effect::neutral; };
  const auto compare = [](Pair& pair, const Definition& old, const Definition& now) {
    pair.text(old.title, now.title, title);
    pair.basis(old.basis, now.basis);
  };
  compare_lists(
      changes, from, to,
      ListRules<decltype(weigh), decltype(compare)>{std::move(list.part), std::move(list.kind),
                                                    std::move(list.id), weigh, compare});
}

void compare_documents(Changes& changes, const Workflow& from, const Workflow& to) {
  const auto content = [](Pair& pair, const ContentDef& old, const ContentDef& now) {
    pair.text(old.title, now.title, title);
    pair.condition(old.when, now.when);
    pair.basis(old.basis, now.basis);
  };
  const auto document = [&](Pair& pair, const DocumentDef& old, const DocumentDef& now) {
    pair.text(old.title, now.title, title);
    pair.actor(old.issuer, now.issuer, {"penerbit", "the issuer"});
    pair.basis(old.basis, now.basis);
    compare_all(changes, old.contents, now.contents,
                {"content", {"isi", "the content"}, old.id.value + "."}, content);
  };
  // A paper asks nothing until a step lists it, which is told at the step.
  const auto weigh = [](const DocumentDef&) { return Effect::neutral; };
  compare_lists(changes, from.documents, to.documents,
                ListRules<decltype(weigh), decltype(document)>{
                    "document", {"dokumen", "the paper"}, "", weigh, document});
}

void compare_requirements(Changes& changes, const Workflow& from, const Workflow& to) {
  compare_all(changes, from.requirements, to.requirements,
              {"requirement", {"persyaratan", "the requirement"}, ""},
              [](Pair& pair, const RequirementDef& old, const RequirementDef& now) {
                pair.text(old.title, now.title, title);
                pair.text(old.gist, now.gist, gist);
                pair.text(old.evidence, now.evidence, {"bukti", "evidence"});
                pair.actor(old.assessed_by, now.assessed_by, {"penilai", "the assessor"});
                pair.condition(old.applies_when, now.applies_when);
                pair.basis(old.basis, now.basis);
              });
}

void compare_stages(Changes& changes, const Workflow& from, const Workflow& to) {
  const auto weigh = [](const StageDef&) { return Effect::neutral; };
  const auto compare = [](Pair& pair, const StageDef& old, const StageDef& now) {
    pair.text(old.title, now.title, title);
    pair.text(old.gist, now.gist, gist);
    pair.basis(old.basis, now.basis);
  };
  compare_lists(changes, from.stages, to.stages,
                ListRules<decltype(weigh), decltype(compare)>{
                    "stage", {"tahap", "the stage"}, "", weigh, compare});
}

void compare_choices(Changes& changes, const Workflow& from, const Workflow& to) {
  compare_names(changes, from.choices, to.choices, {"choice", {"pilihan", "the choice"}, ""});
  for (const ChoiceDef& old : from.choices) {
    const ChoiceDef* now = to.choice(old.id.value);
    if (now != nullptr)
      compare_names(changes, old.values, now->values,
                    {"choice", {"nilai pilihan", "the value"}, old.id.value + "."});
  }
}

void compare_head(Changes& changes, const Workflow& from, const Workflow& to) {
  Pair pair(changes, {"workflow", {"alur kerja", "the workflow"}, to.id}, from.at, to.at);
  const auto compare = [&](const std::string& old, const std::string& now, const Text& what) {
    if (old == now) return;
    pair.changed(Effect::neutral, say("{0} dari '{1}' menjadi '{2}'", "{3} from '{1}' to '{2}'",
                                      what.id, old, now, what.en));
  };
  compare(from.edition, to.edition, {"edisi", "the edition"});
  const auto region = [](const Workflow& workflow) {
    return workflow.overlay ? workflow.overlay->region : Text("-", "-");
  };
  compare(region(from).id, region(to).id, {"daerah", "the region"});
  if (from.id == to.id) pair.text(from.title, to.title, title);
  pair.finish();
}

const ReportPeriod* period_of(const Workflow& workflow) {
  return workflow.overlay && workflow.overlay->report_period ? &*workflow.overlay->report_period
                                                             : nullptr;
}

const ActivityRule* rule_of(const Workflow& workflow) {
  return workflow.overlay && workflow.overlay->activity_rule ? &*workflow.overlay->activity_rule
                                                             : nullptr;
}

/// Compares what only one of two workflows may have; `compare` gets the pair where both do. What a
/// bureau sets for itself permits and forbids nothing.
template <class Rule, class Compare>
void compare_own(
    Changes& changes, const Rule* from, const Rule* to, const Thing& thing, Compare compare) {
  if (from == nullptr && to == nullptr) return;
  if (from == nullptr) {
    changes.add_new(thing, Effect::neutral, to->at);
  } else if (to == nullptr) {
    changes.add_gone(thing, Effect::neutral, from->at);
  } else {
    Pair pair(changes, thing, from->at, to->at);
    compare(pair);
    pair.finish();
  }
}

void compare_report_periods(Changes& changes, const Workflow& from, const Workflow& to) {
  const ReportPeriod* old = period_of(from);
  const ReportPeriod* now = period_of(to);
  compare_own(
      changes, old, now, {"report_period", {"frekuensi laporan biro", "the report period"}, to.id},
      [&](Pair& pair) {
        if (old->months != now->months)
          pair.changed(Effect::neutral, say("frekuensi laporan biro dari {0} menjadi {1}",
                                            "the report period from {2} to {3}", old->term.id,
                                            now->term.id, old->term.en, now->term.en));
        pair.text(old->convention, now->convention, {"cara menghitung", "the counting"});
        pair.basis(old->basis, now->basis);
      });
}

bool same_tests(const ActivityClass& old, const ActivityClass& now) {
  return std::equal(old.tests.begin(), old.tests.end(), now.tests.begin(), now.tests.end(),
                    [](const ActivityTest& a, const ActivityTest& b) {
                      return a.counts == b.counts && a.at_least == b.at_least &&
                             a.last_years == b.last_years && a.since == b.since;
                    });
}

void compare_classes(Changes& changes, const ActivityRule& from, const ActivityRule& to) {
  const auto weigh = [](const ActivityClass&) { return Effect::neutral; };
  const auto compare = [](Pair& pair, const ActivityClass& old, const ActivityClass& now) {
    pair.text(old.title, now.title, title);
    if (!same_tests(old, now))
      pair.changed(Effect::neutral, say("syarat kelas keaktifan '{}' berubah",
                                        "what the activity class '{}' asks for changes", old.id));
  };
  compare_lists(
      changes, from.classes, to.classes,
      ListRules<decltype(weigh), decltype(compare)>{
          "activity_rule", {"kelas keaktifan", "the activity class"}, "", weigh, compare});
}

void compare_activity_rules(Changes& changes, const Workflow& from, const Workflow& to) {
  const ActivityRule* old = rule_of(from);
  const ActivityRule* now = rule_of(to);
  compare_own(changes, old, now,
              {"activity_rule", {"aturan keaktifan biro", "the activity rule"}, to.id},
              [&](Pair& pair) {
                pair.text(old->title, now->title, title);
                pair.basis(old->basis, now->basis);
              });
  if (old != nullptr && now != nullptr) compare_classes(changes, *old, *now);
}

}  // namespace
}  // namespace comparison

std::string_view id_of(WorkflowChange::Kind kind) {
  switch (kind) {
    case WorkflowChange::Kind::added: return "added";
    case WorkflowChange::Kind::removed: return "removed";
    case WorkflowChange::Kind::changed: return "changed";
  }
  return "changed";
}

std::string_view id_of(WorkflowChange::Effect effect) {
  switch (effect) {
    case WorkflowChange::Effect::tightens: return "tightens";
    case WorkflowChange::Effect::loosens: return "loosens";
    case WorkflowChange::Effect::neutral: return "neutral";
  }
  return "neutral";
}

std::vector<WorkflowChange> differences(const Workflow& from, const Workflow& to) {
  comparison::Changes changes;
  comparison::compare_head(changes, from, to);
  comparison::compare_names(changes, from.actors, to.actors,
                            {"actor", {"pelaku", "the actor"}, ""});
  comparison::compare_documents(changes, from, to);
  comparison::compare_requirements(changes, from, to);
  comparison::compare_stages(changes, from, to);
  comparison::compare_steps(changes, from, to);
  comparison::compare_choices(changes, from, to);
  comparison::compare_report_periods(changes, from, to);
  comparison::compare_activity_rules(changes, from, to);
  return changes.take();
}

}  // namespace ksdpl
