// How the writing verbs answer: what was recorded and where the case stands, or every reason why
// not.
#pragma once

#include "cli/session.hpp"

namespace ksdpl::cli {

/// Prints the receipt of a writing verb; a refusal becomes RefusedError.
Exit answer_write(Session& session, Answer answer);

}  // namespace ksdpl::cli
