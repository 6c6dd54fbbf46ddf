// Puts the signatures under an entry beside it.
#include "cli/signatures_json.hpp"

#include <string>

namespace ksdpl::cli {

void add_signatures(Json& row, const std::vector<SignatureStanding>& all, EventSeq entry) {
  std::string word = "unsigned";
  row["signatures"] = Json::array();
  for (const SignatureStanding& each : all) {
    if (each.target != entry) continue;
    const bool valid = each.state == SignatureStanding::State::valid;
    if (!valid || word == "unsigned") word = valid ? "signed" : "invalid";
    row["signatures"].push_back({{"entry", each.entry},
                                 {"signing_key", each.key},
                                 {"actor", each.actor.value},
                                 {"state", id_of(each.state)},
                                 {"by_who_acted", each.by_who_acted}});
  }
  row["signed"] = word;
}

}  // namespace ksdpl::cli
