// Which cases are on their way to the signature.
#pragma once

#include "ksdpl/deadline.hpp"

namespace ksdpl {

/// Says whether the case is on its way to the signature: neither closed nor signed, and more than a
/// statement about the past.
bool under_way(const Case& c, const Statute& statute);

}  // namespace ksdpl
