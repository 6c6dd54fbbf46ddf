// What the parts of the comparison of two workflows share: sentences, and what a change means.
#include "workflow/comparison.hpp"

#include "workflow/every_case.hpp"

#include <fmt/ranges.h>

namespace ksdpl::comparison {
namespace {

using wording::say;

std::string basis_words(const BasisRef& basis, Language language) {
  std::string words(label_of(basis.basis).in(language));
  if (basis.citation) words += " (" + to_string(*basis.citation) + ")";
  if (!basis.source.empty()) words += " (" + basis.source.in(language) + ")";
  if (!basis.adopted_by.empty()) words += " + " + basis.adopted_by;
  return words;
}

bool same(const BasisRef& a, const BasisRef& b) {
  return a.basis == b.basis && a.citation == b.citation && a.source == b.source &&
         a.adopted_by == b.adopted_by;
}

/// Returns the article through which the one applies where the other applies by itself, all else
/// being the same; 0 when that is not what differs.
int only_through(const BasisRef& from, const BasisRef& to) {
  if (from.basis != to.basis || !from.citation || !to.citation) return 0;
  Citation a = *from.citation;
  Citation b = *to.citation;
  const int through = std::max(a.through, b.through);
  a.through = 0;
  b.through = 0;
  return a == b ? through : 0;
}

bool same(const Expression& a, const Expression& b) {
  const auto parts_alike = [](const Expression& x, const Expression& y) { return same(x, y); };
  return a.kind == b.kind && a.field == b.field && a.value == b.value &&
         std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), parts_alike);
}

/// In which of all possible cases two conditions ask for something.
struct Reach {
  bool more = false;  ///< The second asks in a case in which the first does not.
  bool less = false;
};

void look_at(Reach& reach, const Expression& from, const Expression& to, const CaseTraits& traits) {
  const bool before = evaluate(from, traits) != Tri::no;
  const bool after = evaluate(to, traits) != Tri::no;
  reach.more = reach.more || (after && !before);
  reach.less = reach.less || (before && !after);
}

/// Tries every case of every edition: two workflows may be of different ones.
Reach reach_of(const Expression& from, const Expression& to) {
  Reach reach;
  for (const Statute* statute : statutes()) {
    for (const CaseTraits& traits : every_case(*statute))
      look_at(reach, from, to, traits);
  }
  return reach;
}

}  // namespace

void Changes::add_new(const Thing& thing, Effect effect, const Position& at) {
  add({Kind::added, effect, thing.part, thing.id,
       say("{0} '{1}' ditambahkan", "{2} '{1}' was added", thing.kind.id, thing.id, thing.kind.en),
       Position{{}, 0, 0}, at});
}

void Changes::add_gone(const Thing& thing, Effect effect, const Position& at) {
  add({Kind::removed, effect, thing.part, thing.id,
       say("{0} '{1}' dihapus", "{2} '{1}' was removed", thing.kind.id, thing.id, thing.kind.en),
       at, Position{{}, 0, 0}});
}

void Changes::applies_through(int article) {
  articles_.insert(article);
  ++applied_;
}

std::vector<WorkflowChange> Changes::take() {
  if (applied_ > 0) {
    const std::string articles = fmt::to_string(fmt::join(articles_, ", "));
    found_.push_back({Kind::changed, Effect::neutral, "basis", "mutatis_mutandis",
                      say("{0} aturan berdasar ketentuan yang sama, yang di salah satunya berlaku "
                          "melalui Pasal {1} (mutatis mutandis)",
                          "{0} rules rest on the same provisions, which in one of the two apply "
                          "through Pasal {1} (mutatis mutandis)",
                          applied_, articles),
                      Position{{}, 0, 0}, Position{{}, 0, 0}});
  }
  return std::move(found_);
}

void Pair::changed(const std::string& part, Effect effect, Text sentence) {
  changes_.add({Kind::changed, effect, part, thing_.id, std::move(sentence), before_, after_});
}

void Pair::basis(const BasisRef& from, const BasisRef& to) {
  if (same(from, to)) return;
  if (const int through = only_through(from, to); through != 0) {
    changes_.applies_through(through);
    return;
  }
  Effect effect = Effect::neutral;
  if (from.demands() != to.demands()) effect = to.demands() ? Effect::tightens : Effect::loosens;
  changed("basis", effect,
          say("dasar {0} '{1}' dari {2} menjadi {3}", "the basis of {4} '{1}' from {5} to {6}",
              thing_.kind.id, thing_.id, basis_words(from, Language::indonesian),
              basis_words(to, Language::indonesian), thing_.kind.en,
              basis_words(from, Language::english), basis_words(to, Language::english)));
}

void Pair::condition(const Expression& from, const Expression& to) {
  if (same(from, to)) return;
  const Reach reach = reach_of(from, to);
  const auto sentence = [&](const Text& verdict) {
    return say("syarat {0} '{1}' berubah: {2}", "the condition of {3} '{1}' changed: {4}",
               thing_.kind.id, thing_.id, verdict.id, thing_.kind.en, verdict.en);
  };
  if (reach.more && reach.less) {
    changed("condition", Effect::neutral,
            sentence({"diminta dalam kasus yang lain", "asked for in other cases"}));
  } else if (reach.more) {
    changed("condition", Effect::tightens,
            sentence({"diminta dalam lebih banyak kasus", "asked for in more cases"}));
  } else if (reach.less) {
    changed("condition", Effect::loosens,
            sentence({"diminta dalam lebih sedikit kasus", "asked for in fewer cases"}));
  } else {
    changed("condition", Effect::neutral,
            sentence({"cara tulisnya saja", "in the way it is written only"}));
  }
}

void Pair::text(const Text& from, const Text& to, const Text& name) {
  if (from == to) return;
  words_.id += (words_.id.empty() ? "" : ", ") + name.id;
  words_.en += (words_.en.empty() ? "" : ", ") + name.en;
}

void Pair::actor(const ActorId& from, const ActorId& to, const Text& role) {
  if (from == to) return;
  changed("actor", Effect::neutral,
          say("{0} {1} '{2}' dari {3} menjadi {4}", "{5} of {6} '{2}' from {3} to {4}", role.id,
              thing_.kind.id, thing_.id, from.value, to.value, role.en, thing_.kind.en));
}

void Pair::finish() {
  if (words_.empty()) return;
  changed("text", Effect::neutral,
          say("kata-kata {0} '{1}' berubah: {2}", "the words of {3} '{1}' changed: {4}",
              thing_.kind.id, thing_.id, words_.id, thing_.kind.en, words_.en));
}

}  // namespace ksdpl::comparison
