// Event 0 of every journal: which log it is and by which key it will sign.
#pragma once

#include "ksdpl/journal.hpp"

#include <string>
#include <string_view>

namespace ksdpl::journal {

/// Throws Fault::Kind::usage unless `origin` can name a log in a signed note: 1 to 255 printable
/// ASCII characters without blank and plus sign.
void require_origin(std::string_view origin);

struct Opening {
  std::string_view origin;
  std::string_view public_key;  ///< Base64.
  std::string_view actor;
  Timestamp now{};
};
/// Returns event 0, sealed.
Leaf opening_leaf(const Opening& opening);

}  // namespace ksdpl::journal
