// ksdpl key revoke: from a day on, a signing key no longer stands for its actor.
#include "cli/commands/commands.hpp"
#include "cli/registry.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{Argument{"KEY",
                                  "",
                                  {"sidik kunci, SHA256:..., lihat `ksdpl key list`",
                                   "the key's fingerprint, SHA256:..., see `ksdpl key list`"},
                                  Argument::Count::required}};

Exit run(Session& session) {
  const SigningKeyRevoked revoked{session.words().needed("KEY")};
  const Request request = registering_request(session);
  return answer_registration(session, session.casebook().enrol(revoked, {}, {}, request));
}

}  // namespace

constexpr Verb key_revoke_verb{
    "key revoke",
    Verb::Kind::writes,
    false,
    {"mencabut kunci tanda tangan", "revokes a signing key"},
    "ksdpl key revoke SHA256:... --on 2026-03-10 --reason \"laptop hilang\"",
    own,
    ending_arguments,
    run};

}  // namespace ksdpl::cli
