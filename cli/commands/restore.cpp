// ksdpl restore: puts a backup back as a journal that says itself that it was put back.
#include "ksdpl/backup.hpp"

#include "cli/checkpoint_file.hpp"
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/key_folder.hpp"
#include "cli/log_identity_view.hpp"
#include "cli/progress.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FOLDER",
             "",
             {"folder yang dibuat `ksdpl backup`", "a folder that `ksdpl backup` made"},
             Argument::Count::required},
    Argument{"--reason", "ALASAN", {"mengapa dipulihkan; wajib", "why it is restored; needed"}},
    Argument{"--checkpoint",
             "BERKAS",
             {"checkpoint terakhir jurnal yang hilang, dari luar mesin ini",
              "the last checkpoint of the lost journal, from elsewhere"}},
    key_folder_argument,
};

RestoreRequest request_from(const Session& session) {
  const Invocation& words = session.words();
  const auto reason = words.text("--reason");
  if (!reason)
    throw Complaint(Exit::usage, said(Say::restore_needs_reason), said(Say::hint_add_reason));
  RestoreRequest request;
  request.backup = words.needed("FOLDER");
  request.journal = session.database();
  request.key_folder = key_folder(session);
  if (const auto file = words.text("--checkpoint")) {
    KeptCheckpoint kept = read_checkpoint(*file);
    request.last = kept.checkpoint;
    request.last_note = std::move(kept.note);
  }
  request.actor = session.actor();
  request.reason = *reason;
  request.now = session.environment().clock();
  return request;
}

std::string lost_text(const Session& session, const Restored& made) {
  if (made.lost) return session.say(Say::restore_lost, *made.lost);
  return session.say(made.identities.current().left_behind ? Say::restore_none_known_lost
                                                           : Say::restore_unknown_lost);
}

Exit run(Session& session) {
  const RestoreRequest request = request_from(session);
  Progress progress(session);
  const Restored made = restore(request, [&](auto done, auto all) { progress(done, all); });
  session.mark_recorded(made.event.seq);
  const LogIdentity& now = made.identities.current();
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::restored, request.journal.string(), now.epoch), Tone::strong);
    out.field(session.say(Say::label_tree_size), std::to_string(made.kept));
    out.field(session.say(Say::label_lost), lost_text(session, made));
    out.field(session.say(Say::label_origin), now.key.name);
    out.copyable(session.say(Say::label_verifier_key), verifier_key(now.key));
    out.field(session.say(Say::label_key_folder), made.key_folder.string());
    if (made.old_key_folder)
      out.field(session.say(Say::label_old_keys), made.old_key_folder->string());
    out.paragraph(session.say(Say::restore_tell));
  };
  session.answer({{{"schema", "ksdpl.restore/1"},
                   {"journal", request.journal.string()},
                   {"seq", made.event.seq},
                   {"kept", made.kept},
                   {"lost", made.lost ? Json(*made.lost) : Json(nullptr)},
                   {"identities", identities_json(made.identities)},
                   {"key_folder", made.key_folder.string()},
                   {"old_key_folder",
                    made.old_key_folder ? Json(made.old_key_folder->string()) : Json(nullptr)}},
                  text,
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb restore_verb{
    "restore",
    Verb::Kind::writes,
    false,
    {"memulihkan jurnal dari cadangan, dalam masa baru", "puts a backup back, in a new epoch"},
    "ksdpl restore cadangan/2026-11-21 --reason \"cakram rusak\" --checkpoint terakhir.txt",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
