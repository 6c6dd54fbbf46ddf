// The time limits of steps, also where they are only stated.
#pragma once

#include "ksdpl/deadline.hpp"

namespace ksdpl {

/// Returns what `finished_deadlines` does, of a case that only holds statements too. The entries
/// of such a case are taken in the order of their numbers.
std::vector<Deadline> told_deadlines(const Case& c,
                                     const Workflow& workflow,
                                     const Calendar& calendar);

/// Returns what `deadlines` does, of a case that only holds statements too.
std::vector<Deadline> open_deadlines(const Case& c,
                                     const Workflow& workflow,
                                     const Calendar& calendar,
                                     const Date& today);

}  // namespace ksdpl
