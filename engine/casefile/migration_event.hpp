// The event of a migration, and the case as it would be after it.
#pragma once

#include "ksdpl/migration.hpp"

namespace ksdpl {

/// Returns the body of the event: the hashes, and every act established so far.
WorkflowMigrated migration_body(const Case& c, const Workflow& from, const Workflow& to);

/// Returns the case as it stands once it goes on under `to`.
Case as_migrated(const Case& c, const Workflow& from, const Workflow& to);

}  // namespace ksdpl
