// ksdpl key add: registers a key by which an actor signs entries.
#include "ksdpl/ssh_signature.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/registry.hpp"
#include "cli/small_file.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"ACTOR", "", {"id pelaku terdaftar", "a registered actor"}, Argument::Count::required},
    Argument{"FILE",
             "",
             {"kunci publik OpenSSH, misalnya id_ed25519.pub",
              "a public key of OpenSSH, such as id_ed25519.pub"},
             Argument::Count::required},
};

SshPublicKey key_in(const std::filesystem::path& file) {
  const std::string line = read_small_file(file, max_ssh_text_bytes, Say::no_such_file);
  if (auto key = ssh_public_key_from(line)) return *std::move(key);
  throw Complaint(Exit::invalid_workflow, said(Say::not_a_public_key, file.string()),
                  said(Say::hint_not_a_public_key, ssh_key_types));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const ParticipantId actor(id_value(words, "ACTOR"));
  const SshPublicKey key = key_in(words.needed("FILE"));
  const SigningKeyRegistered registered{actor, fingerprint_of(key), line_of(key)};
  const Request request = registering_request(session);
  return answer_registration(session, session.casebook().enrol(registered, {}, {}, request));
}

}  // namespace

constexpr Verb key_add_verb{
    "key add",
    Verb::Kind::writes,
    false,
    {"mendaftarkan kunci tanda tangan pelaku", "registers an actor's signing key"},
    "ksdpl key add siti id_ed25519.pub --on 2026-01-02",
    own,
    beginning_arguments,
    run};

}  // namespace ksdpl::cli
