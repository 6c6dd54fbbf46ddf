// What the parts of the comparison of two workflows share: sentences, and what a change means.
#include "workflow/comparison.hpp"

#include <array>
#include <cstdint>

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

/// Tries every level, initiative and choice of objects.
Reach reach_of(const Expression& from, const Expression& to) {
  Reach reach;
  const std::uint32_t choices = 1U << cooperation_objects().size();
  for (std::uint32_t chosen = 1; chosen < choices; ++chosen) {
    CaseTraits traits;
    std::uint32_t bit = 1;
    for (const CooperationObject& object : cooperation_objects()) {
      if ((chosen & bit) != 0) traits.objects.emplace(object.id);
      bit <<= 1U;
    }
    for (const Level level : {Level::provinsi, Level::kabupaten, Level::kota}) {
      for (const Initiative initiative :
           {Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian}) {
        traits.level = level;
        traits.initiative = initiative;
        look_at(reach, from, to, traits);
      }
    }
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

void Pair::changed(const std::string& part, Effect effect, Text sentence) {
  changes_.add({Kind::changed, effect, part, thing_.id, std::move(sentence), before_, after_});
}

void Pair::basis(const BasisRef& from, const BasisRef& to) {
  if (same(from, to)) return;
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
