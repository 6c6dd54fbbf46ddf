// A plan of migration as JSON: what `workflow migrate plan` prints and writes, and `apply` reads.
#pragma once

#include "ksdpl/casebook.hpp"

#include "cli/page.hpp"

#include <filesystem>
#include <string>

namespace ksdpl::cli {

/// Returns the plan with what would change for each case. `named` is how the workflow was called.
Json plan_json(const MigrationPlan& plan,
               const std::string& named,
               const Date& made_on,
               Language language);

/// What a plan file binds.
struct PlanFile {
  std::string named;  ///< The workflow by name or path, as planned.
  MigrationOrder order;
};

/// Reads a plan file. Throws Complaint: not found, not a file, not a plan, altered.
PlanFile read_plan(const std::filesystem::path& path);

}  // namespace ksdpl::cli
