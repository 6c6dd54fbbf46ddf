// Field-by-field equality of events, for tests that must notice a field which was forgotten.
#pragma once

#include "ksdpl/event.hpp"

namespace ksdpl::test {

bool same(const Event& a, const Event& b);

}  // namespace ksdpl::test
