// The checking scripts that go into a dossier, compiled in from docs/.
#pragma once

#include <string_view>

namespace ksdpl::cli {

/// docs/verify_proof.py and docs/check_dossier.py, as they are.
extern const std::string_view verify_proof_script;
extern const std::string_view check_dossier_script;

}  // namespace ksdpl::cli
