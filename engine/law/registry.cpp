// The provisions that workflow files may cite and the open questions, looked up by place.
#include "ksdpl/law.hpp"

#include "law/through.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl {

LawRegistry::LawRegistry(std::vector<Provision> provisions, std::vector<Unknown> unknowns)
    : provisions_(std::move(provisions)), unknowns_(std::move(unknowns)) {
  std::stable_sort(provisions_.begin(), provisions_.end(),
                   [](const auto& a, const auto& b) { return a.citation < b.citation; });
  std::stable_sort(unknowns_.begin(), unknowns_.end(),
                   [](const auto& a, const auto& b) { return a.number < b.number; });
}

const Provision* LawRegistry::find(const Citation& citation) const {
  return find_through(citation, [&](const Citation& place) -> const Provision* {
    const auto found = std::find_if(provisions_.begin(), provisions_.end(),
                                    [&](const Provision& p) { return p.citation == place; });
    return found == provisions_.end() ? nullptr : &*found;
  });
}

bool LawRegistry::resolves(const Citation& citation) const {
  return find(citation) != nullptr;
}

std::vector<const Provision*> LawRegistry::inside(const Citation& citation) const {
  std::vector<const Provision*> found;
  Citation itself = citation;
  itself.through = 0;
  for (const Provision& provision : provisions_) {
    if (provision.citation != itself && itself.covers(provision.citation)) {
      found.push_back(&provision);
    }
  }
  return found;
}

Text told(const Unknown& open) {
  if (open.meanwhile.empty()) return open.sentence;
  return {open.sentence.id + " " + open.meanwhile.id, open.sentence.en + " " + open.meanwhile.en};
}

const Unknown* LawRegistry::unknown(std::string_view id) const {
  const auto found = std::find_if(unknowns_.begin(), unknowns_.end(),
                                  [&](const Unknown& open) { return open.id == id; });
  return found == unknowns_.end() ? nullptr : &*found;
}

std::vector<const Unknown*> LawRegistry::touching(const Citation& place) const {
  std::vector<const Unknown*> found;
  for (const Unknown& open : unknowns_) {
    const bool touched = std::any_of(
        open.touches.citations.begin(), open.touches.citations.end(),
        [&](const Citation& other) { return place.covers(other) || other.covers(place); });
    if (touched) found.push_back(&open);
  }
  return found;
}

}  // namespace ksdpl
