// Cases to export, made at a desk without a journal.
#pragma once

#include "ksdpl/exchange.hpp"

#include "support/desk.hpp"

#include <string_view>
#include <vector>

namespace ksdpl::test {

/// Everything that means something to a spreadsheet, to XML or to a terminal, or that hides; more
/// than ten thousand characters long.
std::string hostile_name();

/// A case that was led to the DPRD, with a correction, an annulled paper, an unknown date and names
/// to be withheld.
Desk eventful_desk();

/// Returns the cases of the desks as one collection, which borrows them.
CaseCollection collection_of(const std::vector<const Desk*>& desks);

}  // namespace ksdpl::test
