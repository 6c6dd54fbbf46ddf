// Looks up the rules of dossiers.
#include "ksdpl/dossier_rules.hpp"

#include <algorithm>

namespace ksdpl {

const Addressee* DossierRules::addressee(std::string_view id) const {
  const auto found = std::find_if(addressees.begin(), addressees.end(),
                                  [&](const Addressee& each) { return each.id == id; });
  return found == addressees.end() ? nullptr : &*found;
}

}  // namespace ksdpl
