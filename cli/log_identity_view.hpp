// The names and keys of a log, as text and JSON.
#pragma once

#include "ksdpl/log_identity.hpp"

#include "cli/page.hpp"
#include "cli/text_writer.hpp"

namespace ksdpl::cli {

/// Returns one object for each: since, epoch, origin, verifier_key, and what a restore left behind.
Json identities_json(const LogIdentities& log);
/// Writes them one below the other, the newest last.
void write_identities(TextWriter& out, const LogIdentities& log, Language language);

}  // namespace ksdpl::cli
