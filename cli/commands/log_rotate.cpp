// ksdpl log rotate: the journal signs with a new key from here on.
#include "ksdpl/log_signer.hpp"

#include "cli/commands/commands.hpp"
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

/// Returns the number of the entry that records the change.
EventSeq changed(Session& session, const std::string& key, const Request& request) {
  auto answer = session.casebook().change_log_key(key, request);
  if (auto* refusal = std::get_if<Refusal>(&answer)) throw RefusedError(std::move(*refusal));
  return std::get<RegistryReceipt>(answer).event.seq;
}

Exit run(Session& session) {
  const auto folder = key_folder(session);
  const Request request = registering_request(session);
  // Before anything is made: the change must be allowed, the journal continue what was signed last,
  // and the old key be at hand.
  Request rehearsal = request;
  rehearsal.dry_run = true;
  static_cast<void>(changed(session, {}, rehearsal));
  static_cast<void>(sign_checkpoint(session.journal(), folder));
  const EventSeq seq = changed(session, prepare_log_key(folder), request);
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
