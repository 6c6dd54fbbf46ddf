// Signs what the journal holds, and refuses to sign another history than it signed before.
#include "ksdpl/log_signer.hpp"

#include "journal/faults.hpp"
#include "journal/file_lock.hpp"
#include "journal/log_key.hpp"
#include "journal/posix.hpp"

#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace ksdpl {
namespace journal {
namespace {

constexpr const char* checkpoint_name = "log.checkpoint";
constexpr const char* lock_name = "log.lock";

Fault tree_differs() {
  return {Fault::Kind::integrity,
          {"pohon yang tersimpan tidak cocok dengan entri-entri jurnal",
           "the kept tree does not fit the entries of the journal"},
          {"ketik: ksdpl verify", "type: ksdpl verify"}};
}

Fault no_opening() {
  return {Fault::Kind::integrity,
          {"entri #0 tidak menyebut nama dan kunci jurnal ini",
           "entry #0 does not name this journal and its key"},
          {"ketik: ksdpl verify", "type: ksdpl verify"}};
}

Fault other_key(const std::filesystem::path& file) {
  return {Fault::Kind::integrity,
          {"kunci " + shown(file) + " bukan kunci jurnal ini",
           "the key " + shown(file) + " is not that of this journal"},
          {"berikan folder kunci yang benar dengan --key-dir",
           "name the right key folder with --key-dir"}};
}

Fault bad_copy(const std::filesystem::path& file) {
  return {Fault::Kind::integrity,
          {"salinan checkpoint terakhir " + shown(file) +
               " sudah diubah; tidak ada yang ditandatangani",
           "the copy of the last checkpoint " + shown(file) + " was altered; nothing was signed"},
          {"pulihkan berkas itu dari checkpoint yang disimpan di luar mesin ini",
           "restore that file from a checkpoint kept elsewhere"}};
}

Fault other_history(const TreeHead& last) {
  const std::string size = std::to_string(last.size);
  return {
      Fault::Kind::integrity,
      {"jurnal ini bukan kelanjutan dari yang terakhir ditandatangani (" + size +
           " entri); tidak ada yang ditandatangani",
       "this journal does not continue the one signed last (" + size +
           " entries); nothing was signed"},
      {"cadangan lama dipulihkan atau jurnal ditulis ulang; bandingkan dengan checkpoint di luar "
       "mesin ini: ksdpl verify --checkpoint BERKAS",
       "an old backup was restored or the journal was rewritten; compare with a checkpoint kept "
       "elsewhere: ksdpl verify --checkpoint FILE"}};
}

/// Returns what the file holds, or nothing when it is not there.
std::optional<std::string> content_of(const std::filesystem::path& file) {
  const Descriptor opened = open_at(AT_FDCWD, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!opened.open()) {
    if (errno == ENOENT) return std::nullopt;
    throw fault_of_errno(errno, doing_open, file);
  }
  std::string content;
  std::array<char, 4096> piece{};
  while (const std::size_t count = read_some(opened, piece.data(), piece.size(), file)) {
    content.append(piece.data(), count);
    if (content.size() > max_note_bytes) throw bad_copy(file);
  }
  return content;
}

/// Puts the content in the place of what was there, whole or not at all.
void replace_file(const std::filesystem::path& file, std::string_view content) {
  const std::filesystem::path draft = folder_of(file) / temporary_name("checkpoint");
  {
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    const Descriptor opened = open_at(AT_FDCWD, draft, flags, 0644);
    if (!opened.open()) throw fault_of_errno(errno, doing_create, draft);
    write_all(opened, content, draft);
    sync(opened, draft);
  }
  if (std::rename(draft.c_str(), file.c_str()) != 0) throw fault_of_errno(errno, doing_write, file);
  sync_folder(folder_of(file));
}

/// Returns what was signed last; an empty tree when nothing was.
TreeHead signed_last(const std::filesystem::path& file, const NoteKey& key) {
  const auto content = content_of(file);
  if (!content) return {0, empty_root()};
  const auto note = read_note(*content);
  const auto checkpoint = note ? checkpoint_from_text(note->text) : std::nullopt;
  if (!checkpoint || checkpoint->origin != key.name ||
      check_note(*note, key) != NoteVerdict::verified)
    throw bad_copy(file);
  return checkpoint->tree;
}

bool continues(const MerkleTree& tree, const TreeHead& last) {
  return last.size <= tree.size() && tree.root_at(last.size) == last.root;
}

/// Throws unless the kept nodes, where there are any, give the root of the bytes.
void require_kept_tree(JournalReader& reader, const MerkleTree& tree) {
  if (!reader.tree_node({0, 0})) return;
  const auto kept = [&](const NodeId& id) {
    const auto node = reader.tree_node(id);
    if (!node) throw tree_differs();
    return *node;
  };
  if (root_of(tree.size(), kept) != tree.root()) throw tree_differs();
}

}  // namespace
}  // namespace journal

LogState log_state(JournalReader& reader) {
  LogState state;
  const EventSeq size = reader.size();
  for (EventSeq seq = 0; seq < size; ++seq) {
    const auto stored = reader.event(seq);
    if (!stored) throw journal::tree_differs();
    state.tree.add(leaf_hash(stored->body));
    if (seq != 0) continue;
    const Event opening = unseal(*stored, [&](std::string_view c) { return reader.text(c); });
    const auto* opened = std::get_if<JournalOpened>(&opening.body);
    const auto key = opened ? note_key(opened->origin, opened->public_key) : std::nullopt;
    if (!key) throw journal::no_opening();
    state.key = *key;
  }
  journal::require_kept_tree(reader, state.tree);
  return state;
}

SignedCheckpoint sign_checkpoint(Journal& log, const std::filesystem::path& key_folder) {
  const std::filesystem::path key_file = key_folder / journal::private_key_name;
  const journal::LogKey key = journal::LogKey::read(key_file);
  const journal::FileLock turn(key_folder / journal::lock_name, key_file,
                               JournalOptions{}.patience);
  SignedCheckpoint made{log_state(*log.read()), {}, {}};
  const LogState& state = made.state;
  const auto own = note_key(state.key.name, key.public_base64());
  if (!own || own->public_key != state.key.public_key) throw journal::other_key(key_file);
  const std::filesystem::path copy = key_folder / journal::checkpoint_name;
  const TreeHead last = journal::signed_last(copy, state.key);
  if (!journal::continues(state.tree, last)) throw journal::other_history(last);
  made.checkpoint = {state.key.name, {state.tree.size(), state.tree.root()}};
  made.note = sign_note(text_of(made.checkpoint), state.key,
                        [&](std::string_view text) { return key.sign(text); });
  journal::replace_file(copy, made.note);
  return made;
}

}  // namespace ksdpl
