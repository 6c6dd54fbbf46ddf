// The provisions that workflow files may cite, looked up by place.
#include "ksdpl/law.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl {

LawRegistry::LawRegistry(std::vector<Provision> provisions) : provisions_(std::move(provisions)) {
  std::stable_sort(provisions_.begin(), provisions_.end(),
                   [](const auto& a, const auto& b) { return a.citation < b.citation; });
}

const Provision* LawRegistry::find(const Citation& citation) const {
  const auto found = std::find_if(provisions_.begin(), provisions_.end(),
                                  [&](const Provision& p) { return p.citation == citation; });
  return found == provisions_.end() ? nullptr : &*found;
}

bool LawRegistry::resolves(const Citation& citation) const {
  return find(citation) != nullptr;
}

std::vector<const Provision*> LawRegistry::inside(const Citation& citation) const {
  std::vector<const Provision*> found;
  for (const Provision& provision : provisions_) {
    if (provision.citation != citation && citation.covers(provision.citation)) {
      found.push_back(&provision);
    }
  }
  return found;
}

}  // namespace ksdpl
