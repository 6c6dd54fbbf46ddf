// A statute of three stages, made up for tests: what is checked must not know the real one by name.
#pragma once

#include "ksdpl/workflow.hpp"

namespace ksdpl::test {

/// One paper with one content, one act, one requirement, one deadline of ten days:
/// `mulai` -ajukan-> `menunggu` -putuskan-> `selesai` (composite: `aktif` -tutup-> `usai`).
const Statute& small_statute();

/// A workflow that satisfies it.
Workflow small_workflow();

}  // namespace ksdpl::test
