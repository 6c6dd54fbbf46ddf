// What runs in a case: its deadlines, and what falls due after the signature.
#pragma once

#include "ksdpl/casebook.hpp"
#include "ksdpl/deadline.hpp"

#include <vector>

namespace ksdpl::cli {

/// Returns the deadlines of the case, then what is no limit of the law.
std::vector<Deadline> running(const CaseView& view, const Calendar& calendar, const Date& today);

}  // namespace ksdpl::cli
