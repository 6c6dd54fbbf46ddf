// ksdpl log rotate: the journal signs with a new key from here on.
#include "ksdpl/log_signer.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/key_folder.hpp"
#include "cli/log_identity_view.hpp"
#include "cli/registry.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    key_folder_argument,
    Argument{"--reason", "ALASAN", {"alasan penggantian", "why it is changed"}},
};

Exit run(Session& session) {
  const auto folder = key_folder(session);
  const Request request = registering_request(session);
  if (!request.reason)
    throw Complaint(Exit::usage, said(Say::log_rotation_needs_reason), said(Say::hint_add_reason));
  // The journal must continue what was signed last, and the old key be at hand, before anything is
  // made.
  static_cast<void>(sign_checkpoint(session.journal(), folder));
  const std::string key = prepare_log_key(folder);
  auto answer = session.casebook().change_log_key(key, request);
  if (auto* refusal = std::get_if<Refusal>(&answer)) throw RefusedError(std::move(*refusal));
  const EventSeq seq = std::get<RegistryReceipt>(answer).event.seq;
  session.mark_recorded(seq);
  const SignedCheckpoint made = sign_checkpoint(session.journal(), folder);
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::log_rotated, seq), Tone::strong);
    out.copyable(session.say(Say::label_verifier_key), verifier_key(made.state.key()));
    out.paragraph(session.say(Say::log_rotated_keep, folder.string()));
  };
  session.answer({{{"schema", "ksdpl.log.rotate/1"},
                   {"seq", seq},
                   {"note", made.note},
                   {"identities", identities_json(made.state.identities)}},
                  text,
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb log_rotate_verb{"log rotate",
                               Verb::Kind::writes,
                               false,
                               {"mengganti kunci jurnal", "changes the key of the journal"},
                               "ksdpl log rotate --reason \"pejabat pemegang kunci berganti\"",
                               own,
                               nullptr,
                               run};

}  // namespace ksdpl::cli
