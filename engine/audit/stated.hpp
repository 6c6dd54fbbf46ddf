// Statements about the past: what can honestly be concluded from them.
#pragma once

#include "audit/scope.hpp"
#include "audit/walk.hpp"

namespace ksdpl::audits {

/// Says whether the case holds statements about the past, so that it claims no completeness.
bool is_stated(const Case& c);

/// Returns the steps with the rows they speak of. Nothing is followed: statements may come in any
/// order.
std::vector<Placement> statements(const Subject& subject);

/// Returns which steps nobody spoke of although what is stated presupposes them, which known days
/// contradict the order of the procedure, and what is stated twice.
Findings stated_findings(const Subject& subject,
                         const Scope& scope,
                         const std::vector<Placement>& statements);

}  // namespace ksdpl::audits
