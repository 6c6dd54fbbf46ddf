// ksdpl checkpoint: a signed digest of the whole journal, to be kept away from this machine.
#include "ksdpl/log_signer.hpp"

#include "cli/checkpoint_file.hpp"
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/key_folder.hpp"
#include "cli/qr.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    key_folder_argument,
    Argument{"--line",
             "",
             {"satu baris untuk dicetak atau disalin ke surat",
              "one line to print or to copy into a letter"}},
    Argument{"--qr", "", {"baris itu sebagai kode QR", "that line as a QR code"}},
    Argument{"--svg", "", {"kode QR itu sebagai gambar SVG", "that QR code as an SVG picture"}},
    Argument{"--since",
             "BERKAS",
             {"buktikan juga bahwa checkpoint lama ini hanya ditambah",
              "prove too that this older checkpoint was only added to"}},
};

/// Returns the proof as c2sp.org/tlog-witness sends it: the old size, the hashes, the new note.
std::string consistency_text(const KeptCheckpoint& old, const SignedCheckpoint& now) {
  const MerkleTree& tree = now.state.tree;
  const std::uint64_t size = old.checkpoint.tree.size;
  std::string text = "old " + std::to_string(size) + "\n";
  for (const TreeHash& hash : consistency_path(size, tree.size(), tree.nodes()))
    text += base64_of(hash) + "\n";
  return text + "\n" + now.note;
}

Json json_of(const SignedCheckpoint& made) {
  return {{"schema", "ksdpl.checkpoint/1"},
          {"origin", made.checkpoint.origin},
          {"size", made.checkpoint.tree.size},
          {"root", hex_of(made.checkpoint.tree.root)},
          {"note", made.note},
          {"line", paper_line(made.checkpoint)},
          {"verifier_key", verifier_key(made.state.key())}};
}

/// Throws unless the older checkpoint is one of this log that it continues.
void require_continued(const Session& session, const KeptCheckpoint& old, const LogState& state) {
  const auto finding = compare(old, state.identities, state.tree);
  if (!finding) return;
  throw Complaint(Exit::integrity,
                  said(Say::journal_not_whole, session.database().string(), finding->code),
                  finding->text);
}

/// Returns what goes onto paper, or the note.
std::string printed(const Invocation& words, const SignedCheckpoint& made) {
  const std::string line = paper_line(made.checkpoint);
  if (words.has("--svg")) return qr_svg(line);
  if (words.has("--qr")) return qr_text(line) + line + "\n";
  return words.has("--line") ? line + "\n" : made.note;
}

Exit run(Session& session) {
  const auto file = session.words().text("--since");
  const auto old = file ? std::optional(read_checkpoint(*file)) : std::nullopt;
  const SignedCheckpoint made = sign_checkpoint(session.journal(), key_folder(session));
  if (old) require_continued(session, *old, made.state);
  if (session.format() == Format::json) {
    session.answer({json_of(made), {}, std::nullopt});
  } else if (old) {
    session.answer_raw(consistency_text(*old, made));
  } else {
    session.answer_raw(printed(session.words(), made));
  }
  return Exit::done;
}

}  // namespace

constexpr Verb checkpoint_verb{
    "checkpoint",
    Verb::Kind::reads,
    false,
    {"menandatangani sidik seluruh jurnal", "signs a digest of the whole journal"},
    "ksdpl checkpoint --line",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
