// ksdpl backup: copies the journal and its papers into a folder that can be put back.
#include "ksdpl/backup.hpp"

#include "ksdpl/log_signer.hpp"

#include "cli/commands/commands.hpp"
#include "cli/key_folder.hpp"
#include "cli/progress.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FOLDER",
             "",
             {"folder cadangan yang akan dibuat", "the folder to make"},
             Argument::Count::required},
    key_folder_argument,
};

/// Signs the journal where its key is at hand; a backup can do without.
std::optional<std::string> checkpoint_at_hand(Session& session) {
  std::error_code error;
  const auto folder = key_folder(session);
  if (!std::filesystem::exists(folder / "log.key", error)) return std::nullopt;
  return sign_checkpoint(session.journal(), folder).note;
}

Exit run(Session& session) {
  const std::filesystem::path folder = session.words().needed("FOLDER");
  BackupRequest request{session.database(), folder, checkpoint_at_hand(session)};
  Progress progress(session);
  const BackupMade made = back_up(request, [&](auto done, auto all) { progress(done, all); });
  const std::uint64_t size = made.inspection.tree.size();
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::backup_made, folder.string()), Tone::strong);
    out.field(session.say(Say::label_tree_size), std::to_string(size));
    out.copyable(session.say(Say::label_tree_root), hex_of(made.inspection.tree.root()));
    out.field(session.say(Say::label_papers), std::to_string(made.papers));
    out.field(session.say(Say::label_checkpoint),
              session.say(request.checkpoint ? Say::backup_signed : Say::backup_unsigned));
    out.paragraph(session.say(Say::backup_keep));
  };
  session.answer({{{"schema", "ksdpl.backup/1"},
                   {"folder", folder.string()},
                   {"size", size},
                   {"root", hex_of(made.inspection.tree.root())},
                   {"papers", made.papers},
                   {"bytes", made.bytes},
                   {"checkpoint", request.checkpoint ? Json(*request.checkpoint) : Json(nullptr)}},
                  text,
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb backup_verb{"backup",
                           Verb::Kind::reads,
                           false,
                           {"menyalin jurnal dan dokumennya ke folder cadangan",
                            "copies the journal and its papers into a folder"},
                           "ksdpl backup cadangan/2026-11-21",
                           own,
                           nullptr,
                           run};

}  // namespace ksdpl::cli
