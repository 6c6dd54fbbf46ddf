// A checkpoint that somebody kept elsewhere, and what it says about a journal.
#include "cli/checkpoint_file.hpp"

#include "cli/complaint.hpp"
#include "cli/phrases.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void complain(Exit exit, Say what, const fs::path& path) {
  throw Complaint(exit, said(what, path.string()), said(Say::hint_check_path, path.string()));
}

std::string content_of(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    complain(Exit::not_found, Say::no_such_checkpoint, path);
  if (status.type() != fs::file_type::regular) complain(Exit::usage, Say::not_a_file, path);
  if (fs::file_size(path, error) > max_note_bytes) complain(Exit::usage, Say::file_too_large, path);
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file) complain(Exit::fault, Say::file_unreadable, path);
  return content;
}

Damage finding(const char* code, Text text, const KeptCheckpoint& kept) {
  return {code, std::move(text), "checkpoint", kept.path.string(), {}};
}

}  // namespace

KeptCheckpoint read_checkpoint(const fs::path& path) {
  const std::string content = content_of(path);
  auto note = read_note(content);
  const auto checkpoint = note ? checkpoint_from_text(note->text) : checkpoint_from_paper(content);
  if (!checkpoint)
    throw Complaint(Exit::invalid_workflow, said(Say::not_a_checkpoint, path.string()),
                    said(Say::hint_not_a_checkpoint));
  return {path, *checkpoint, std::move(note)};
}

std::optional<Damage> compare(const KeptCheckpoint& kept,
                              const NoteKey& log,
                              const MerkleTree& tree) {
  const std::string name = kept.path.string();
  const auto& [origin, head] = kept.checkpoint;
  if (origin != log.name)
    return finding("checkpoint_foreign", said(Say::checkpoint_foreign, name, origin, log.name),
                   kept);
  const NoteVerdict verdict = kept.note ? check_note(*kept.note, log) : NoteVerdict::verified;
  if (verdict == NoteVerdict::not_signed)
    return finding("checkpoint_not_signed", said(Say::checkpoint_not_signed, name), kept);
  if (verdict == NoteVerdict::forged)
    return finding("checkpoint_forged", said(Say::checkpoint_forged, name), kept);
  if (head.size > tree.size())
    return finding("checkpoint_longer", said(Say::checkpoint_longer, name, head.size, tree.size()),
                   kept);
  if (tree.root_at(head.size) != head.root)
    return finding("checkpoint_differs", said(Say::checkpoint_differs, name, head.size), kept);
  return std::nullopt;
}

}  // namespace ksdpl::cli
