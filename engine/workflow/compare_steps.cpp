// Compares the steps of two workflows: who acts, which papers, what comes first, by when.
#include "workflow/comparison.hpp"

#include <fmt/ranges.h>

namespace ksdpl::comparison {
namespace {

using wording::say;

const Text title{"judul", "title"};
const Text gist{"inti", "gist"};

template <class Tag>
bool lists(const std::vector<Id<Tag>>& ids, const Id<Tag>& wanted) {
  return std::find(ids.begin(), ids.end(), wanted) != ids.end();
}

template <class Tag>
std::string joined(const std::vector<Id<Tag>>& ids) {
  std::vector<std::string> words;
  words.reserve(ids.size());
  for (const auto& id : ids)
    words.push_back(id.value);
  return fmt::format("{}", fmt::join(words, ", "));
}

/// A step in both workflows.
struct StepPair {
  Pair& pair;
  const Workflow& from;
  const Workflow& to;
};

bool binds(const Workflow& workflow, const DocumentId& id) {
  const DocumentDef* document = workflow.document(id.value);
  return document != nullptr && document->demanded();
}

void compare_papers(const StepPair& step,
                    const std::vector<DocumentId>& from,
                    const std::vector<DocumentId>& to) {
  const Thing& thing = step.pair.thing();
  for (const DocumentId& paper : from) {
    if (lists(to, paper)) continue;
    step.pair.changed("document", opposite(when_added(binds(step.from, paper))),
                      say("{0} '{1}' tidak lagi meminta dokumen '{2}'",
                          "{3} '{1}' no longer asks for the paper '{2}'", thing.kind.id, thing.id,
                          paper.value, thing.kind.en));
  }
  for (const DocumentId& paper : to) {
    if (lists(from, paper)) continue;
    step.pair.changed(
        "document", when_added(binds(step.to, paper)),
        say("{0} '{1}' kini meminta dokumen '{2}'", "{3} '{1}' now asks for the paper '{2}'",
            thing.kind.id, thing.id, paper.value, thing.kind.en));
  }
}

void compare_order(Pair& pair, const std::vector<StepId>& from, const std::vector<StepId>& to) {
  for (const StepId& earlier : from) {
    if (lists(to, earlier)) continue;
    pair.changed(
        "after", Effect::loosens,
        say("langkah '{}' tidak lagi menunggu langkah '{}'",
            "the step '{}' no longer waits for the step '{}'", pair.thing().id, earlier.value));
  }
  for (const StepId& earlier : to) {
    if (lists(from, earlier)) continue;
    pair.changed("after", Effect::tightens,
                 say("langkah '{}' kini menunggu langkah '{}'",
                     "the step '{}' now waits for the step '{}'", pair.thing().id, earlier.value));
  }
}

void compare_days(Pair& pair, const DeadlineDef& from, const DeadlineDef& to, const Text& name) {
  if (from.days == to.days) return;
  const bool shorter = to.days.count < from.days.count;
  pair.changed("deadline", shorter ? Effect::tightens : Effect::loosens,
               say("{0} {1} menjadi {2} hari kerja pada langkah '{3}'",
                   "{4} from {1} to {2} working days on the step '{3}'", name.id, from.days.count,
                   to.days.count, pair.thing().id, name.en));
}

void compare_limits(Pair& pair,
                    const std::optional<DeadlineDef>& from,
                    const std::optional<DeadlineDef>& to,
                    const Text& name) {
  const std::string& step = pair.thing().id;
  if (from && !to) {
    pair.changed("deadline", Effect::loosens,
                 say("{0} {1} hari kerja pada langkah '{2}' dihapus",
                     "{3} of {1} working days on the step '{2}' was removed", name.id,
                     from->days.count, step, name.en));
  } else if (!from && to) {
    pair.changed("deadline", Effect::tightens,
                 say("{0} {1} hari kerja sejak '{4}' ditambahkan pada langkah '{2}'",
                     "{3} of {1} working days from '{4}' was added to the step '{2}'", name.id,
                     to->days.count, step, name.en, to->starts.value));
  } else if (from && to) {
    compare_days(pair, *from, *to, name);
    if (from->starts != to->starts)
      pair.changed("deadline", Effect::neutral,
                   say("{0} pada langkah '{1}' dihitung sejak '{3}', dahulu sejak '{2}'",
                       "{4} on the step '{1}' runs from '{3}', before from '{2}'", name.id, step,
                       from->starts.value, to->starts.value, name.en));
    pair.basis(from->basis, to->basis);
    pair.basis(from->convention_basis, to->convention_basis);
    pair.text(from->convention, to->convention, {"cara menghitung", "counting convention"});
  }
}

void compare_outcome(const StepPair& step, const OutcomeDef& from, const OutcomeDef& to) {
  Pair& pair = step.pair;
  pair.text(from.title, to.title, title);
  const auto compare = [&](const std::string& old, const std::string& now, const Text& what) {
    if (old == now) return;
    const auto shown = [](const std::string& id) { return id.empty() ? std::string("-") : id; };
    pair.changed("outcome", Effect::neutral,
                 say("{0} hasil '{1}' dari {2} menjadi {3}",
                     "{4} of the outcome '{1}' from {2} to "
                     "{3}",
                     what.id, pair.thing().id, shown(old), shown(now), what.en));
  };
  compare(from.fires.value, to.fires.value, {"langkah hukum", "the legal move"});
  compare(from.establishes, to.establishes, {"tindakan", "the act"});
  compare_papers(step, from.documents, to.documents);
  pair.basis(from.basis, to.basis);
}

bool advises(const std::vector<AdviceDef>& all, const AdviceDef& wanted) {
  return std::any_of(all.begin(), all.end(), [&](const AdviceDef& each) {
    return each.text == wanted.text && each.unknown == wanted.unknown;
  });
}

void compare_advice(Pair& pair, const StepDef& from, const StepDef& to) {
  const auto gone = std::count_if(from.advice.begin(), from.advice.end(),
                                  [&](const AdviceDef& a) { return !advises(to.advice, a); });
  const auto fresh = std::count_if(to.advice.begin(), to.advice.end(),
                                   [&](const AdviceDef& a) { return !advises(from.advice, a); });
  if (gone + fresh == 0) return;
  pair.changed("advice", Effect::neutral,
               say("catatan pada langkah '{}': {} baru, {} hilang",
                   "advice on the step '{}': {} new, {} gone", pair.thing().id, fresh, gone));
}

bool demands(const StepDef& step, const RegionalDemand& wanted) {
  return std::any_of(
      step.regional_demands.begin(), step.regional_demands.end(), [&](const RegionalDemand& each) {
        return each.kind == wanted.kind && each.target == wanted.target &&
               each.outcome == wanted.outcome && each.basis.demands() == wanted.basis.demands();
      });
}

void compare_demands(Pair& pair, const StepDef& from, const StepDef& to) {
  const auto report = [&](const RegionalDemand& demand, bool fresh) {
    const Effect effect = when_added(demand.basis.demands());
    const bool paper = demand.kind == RegionalDemand::Kind::document;
    const Text what = paper ? Text("dokumen", "the paper") : Text("langkah", "the step");
    const Text verb = fresh ? Text("kini meminta", "now asks for")
                            : Text("tidak lagi meminta", "no longer asks for");
    pair.changed(
        "regional", fresh ? effect : opposite(effect),
        say("pada langkah '{0}' daerah {1} {2} '{3}'", "on the step '{0}' the region {4} {5} '{3}'",
            pair.thing().id, verb.id, what.id, demand.target, verb.en, what.en));
  };
  for (const RegionalDemand& demand : from.regional_demands) {
    if (!demands(to, demand)) report(demand, /*fresh=*/false);
  }
  for (const RegionalDemand& demand : to.regional_demands) {
    if (!demands(from, demand)) report(demand, /*fresh=*/true);
  }
}

void compare_own_words(const StepPair& step, const StepDef& from, const StepDef& to) {
  Pair& pair = step.pair;
  const std::string& id = pair.thing().id;
  pair.text(from.title, to.title, title);
  pair.text(from.gist, to.gist, gist);
  pair.basis(from.basis, to.basis);
  if (from.stage != to.stage)
    pair.changed(Effect::neutral, say("langkah '{}' pindah dari tahap '{}' ke tahap '{}'",
                                      "the step '{}' moved from the stage '{}' to the stage '{}'",
                                      id, from.stage.value, to.stage.value));
  if (from.actors != to.actors)
    pair.changed("actor", Effect::neutral,
                 say("pelaku langkah '{}' dari {} menjadi {}",
                     "the actors of the step '{}' from "
                     "{} to {}",
                     id, joined(from.actors), joined(to.actors)));
  compare_papers(step, from.documents, to.documents);
  compare_order(pair, from.after, to.after);
  compare_limits(pair, from.deadline, to.deadline, {"tenggat", "the time limit"});
  compare_limits(pair, from.regional_deadline, to.regional_deadline,
                 {"tenggat daerah", "the region's time limit"});
  compare_demands(pair, from, to);
  compare_advice(pair, from, to);
}

}  // namespace

void compare_steps(Changes& changes, const Workflow& from, const Workflow& to) {
  const auto compare = [&](Pair& pair, const StepDef& old, const StepDef& now) {
    compare_own_words({pair, from, to}, old, now);
    const auto outcome = [&](Pair& inner, const OutcomeDef& a, const OutcomeDef& b) {
      compare_outcome({inner, from, to}, a, b);
    };
    // A further way to make a legal move asks less of a case, not more.
    const auto weigh = [](const OutcomeDef& added) {
      return added.fires.empty() ? Effect::neutral : Effect::loosens;
    };
    compare_lists(changes, old.outcomes, now.outcomes,
                  ListRules<decltype(weigh), decltype(outcome)>{
                      "outcome", {"hasil", "the outcome"}, old.id.value + ".", weigh, outcome});
  };
  const auto weigh = [](const StepDef&) { return Effect::neutral; };
  compare_lists(changes, from.steps, to.steps,
                ListRules<decltype(weigh), decltype(compare)>{
                    "step", {"langkah", "the step"}, "", weigh, compare});
}

}  // namespace ksdpl::comparison
