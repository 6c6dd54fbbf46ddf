// Takes a citation apart that applies through another article: "Pasal 38 jo. Pasal 30 ayat (4)".
#pragma once

#include "ksdpl/law.hpp"

namespace ksdpl {

/// Looks a place up by `find`, which knows places that apply by themselves. Of one that applies
/// through an article, both must be there; what is returned is the place itself.
template <class Find>
const Provision* find_through(const Citation& citation, Find find) {
  if (citation.through == 0) return find(citation);
  Citation by;
  by.regulation = citation.regulation;
  by.pasal = citation.through;
  Citation place = citation;
  place.through = 0;
  return find(by) == nullptr ? nullptr : find(place);
}

}  // namespace ksdpl
