// What the parts of the comparison of two workflows share: lists matched by id, sentences, effects.
#pragma once

#include "ksdpl/workflow_diff.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ksdpl::comparison {

using Kind = WorkflowChange::Kind;
using Effect = WorkflowChange::Effect;

/// A definition as it is named in sentences and answers.
struct Thing {
  std::string part;  ///< "document".
  Text kind;         ///< {"dokumen", "the paper"}.
  std::string id;
};

inline Effect opposite(Effect effect) {
  if (effect == Effect::neutral) return effect;
  return effect == Effect::tightens ? Effect::loosens : Effect::tightens;
}
/// Returns what it means to add something that binds or does not.
inline Effect when_added(bool binds) {
  return binds ? Effect::tightens : Effect::neutral;
}

/// The changes found so far.
class Changes {
 public:
  void add(WorkflowChange change) { found_.push_back(std::move(change)); }
  void add_new(const Thing& thing, Effect effect, const Position& at);
  void add_gone(const Thing& thing, Effect effect, const Position& at);
  /// Notes a rule that rests on the same place in both, which in one of them applies through
  /// another article. They are many, all alike, and summed up in one sentence.
  void applies_through(int article);
  [[nodiscard]] std::vector<WorkflowChange> take();

 private:
  std::vector<WorkflowChange> found_;
  std::set<int> articles_;   ///< Through which something applies in one of the two.
  std::size_t applied_ = 0;  ///< The rules of which that is so.
};

/// The same definition in both workflows while it is compared. Words that differ are summed up when
/// it is done.
class Pair {
 public:
  Pair(Changes& changes, Thing thing, Position before, Position after)
      : changes_(changes),
        thing_(std::move(thing)),
        before_(std::move(before)),
        after_(std::move(after)) {}

  [[nodiscard]] const Thing& thing() const { return thing_; }
  void changed(Effect effect, Text sentence) { changed(thing_.part, effect, std::move(sentence)); }
  void changed(const std::string& part, Effect effect, Text sentence);

  void basis(const BasisRef& from, const BasisRef& to);
  void condition(const Expression& from, const Expression& to);
  /// Compares one sentence of it; `name` says which: {"judul", "title"}.
  void text(const Text& from, const Text& to, const Text& name);
  /// Compares who it names: "penerbit", "the issuer".
  void actor(const ActorId& from, const ActorId& to, const Text& role);
  /// Reports the changed words, if any.
  void finish();

 private:
  Changes& changes_;
  Thing thing_;
  Position before_;
  Position after_;
  Text words_;
};

template <class Definition>
const std::string& name_of(const Definition& definition) {
  if constexpr (requires { definition.id.value; }) {
    return definition.id.value;
  } else {
    return definition.id;
  }
}

/// How the definitions of one list are called, weighed and compared.
template <class Weigh, class Compare>
struct ListRules {
  std::string part;
  Text kind;
  std::string prefix;  ///< "rencana_kerja_sama." before the id of a content.
  Weigh weigh;         ///< The effect of adding a definition.
  Compare compare;     ///< Called with a Pair and both definitions.
};

/// Compares two lists of definitions by id.
template <class Definition, class Weigh, class Compare>
void compare_lists(Changes& changes,
                   const std::vector<Definition>& from,
                   const std::vector<Definition>& to,
                   const ListRules<Weigh, Compare>& rules) {
  const auto find = [](const std::vector<Definition>& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Definition& each) { return name_of(each) == id; });
    return found == list.end() ? nullptr : &*found;
  };
  for (const Definition& old : from) {
    const Thing thing{rules.part, rules.kind, rules.prefix + name_of(old)};
    const Definition* now = find(to, name_of(old));
    if (now == nullptr) {
      changes.add_gone(thing, opposite(rules.weigh(old)), old.at);
      continue;
    }
    Pair pair(changes, thing, old.at, now->at);
    rules.compare(pair, old, *now);
    pair.finish();
  }
  for (const Definition& now : to) {
    if (find(from, name_of(now)) == nullptr)
      changes.add_new({rules.part, rules.kind, rules.prefix + name_of(now)}, rules.weigh(now),
                      now.at);
  }
}

/// Compares the steps, with their outcomes, papers, order, deadlines and advice.
void compare_steps(Changes& changes, const Workflow& from, const Workflow& to);

}  // namespace ksdpl::comparison
