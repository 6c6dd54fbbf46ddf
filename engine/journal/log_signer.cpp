// Signs what the journal holds, and refuses to sign another history than it signed before.
#include "ksdpl/log_signer.hpp"

#include "journal/faults.hpp"
#include "journal/file_lock.hpp"
#include "journal/log_key.hpp"
#include "journal/posix.hpp"
#include "journal/text_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <unistd.h>

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

/// Puts the content in the place of what was there, whole or not at all.
void replace_file(const std::filesystem::path& file, std::string_view content) {
  const std::filesystem::path draft = folder_of(file) / temporary_name("checkpoint");
  {
    const Descriptor opened = create_file(draft, 0644);
    write_all(opened, content, draft);
    sync(opened, draft);
  }
  if (std::rename(draft.c_str(), file.c_str()) != 0) throw fault_of_errno(errno, doing_write, file);
  sync_folder(folder_of(file));
}

/// Returns the note signed last; nothing when none was.
std::optional<std::pair<Checkpoint, Note>> signed_last(const std::filesystem::path& file) {
  if (!is_there(file)) return std::nullopt;
  const auto content = read_small_file(file, max_note_bytes);
  auto note = content ? read_note(*content) : std::nullopt;
  const auto checkpoint = note ? checkpoint_from_text(note->text) : std::nullopt;
  if (!checkpoint) throw bad_copy(file);
  return std::pair(*checkpoint, *std::move(note));
}

/// Says whether the journal tells itself that what this checkpoint covers was left behind.
bool is_owned_up(const LogIdentities& log, const Checkpoint& last) {
  const auto& all = log.all();
  return std::any_of(all.begin(), all.end(),
                     [&](const LogIdentity& each) { return each.left_behind == last.tree; });
}

/// Throws unless the journal continues what was signed last.
void require_continued(const std::filesystem::path& copy, const LogState& state) {
  const auto last = signed_last(copy);
  if (!last) return;
  const CheckpointVerdict verdict =
      compare(last->first, last->second, state.identities, state.tree);
  if (verdict == CheckpointVerdict::fits) return;
  const bool lost = verdict == CheckpointVerdict::lost;
  if (lost && is_owned_up(state.identities, last->first)) return;
  if (lost || verdict == CheckpointVerdict::longer || verdict == CheckpointVerdict::differs)
    throw other_history(last->first.tree);
  throw bad_copy(copy);
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

/// Returns the eight digits by which signature lines know a key.
std::string digits_of(const NoteKey& key) {
  const std::string verifier = verifier_key(key);
  const std::size_t begin = verifier.find('+') + 1;
  return verifier.substr(begin, verifier.find('+', begin) - begin);
}

/// The keys of a folder that may sign now.
struct Signers {
  std::optional<LogKey> now;    ///< That of the current identity.
  std::optional<LogKey> other;  ///< `log.key`, where it is another: one that was replaced.
};

bool is_key_of(const LogKey& key, const LogIdentity& identity) {
  const auto own = note_key(identity.key.name, key.public_base64());
  return own && own->public_key == identity.key.public_key;
}

Signers signers(const std::filesystem::path& folder, const LogIdentities& log) {
  Signers found;
  LogKey key = LogKey::read(folder / private_key_name);
  if (is_key_of(key, log.current())) {
    found.now = std::move(key);
    return found;
  }
  const auto next = folder / next_key_name;
  if (!is_there(next)) throw other_key(folder / private_key_name);
  LogKey coming = LogKey::read(next);
  if (!is_key_of(coming, log.current())) throw other_key(folder / private_key_name);
  found.now = std::move(coming);
  found.other = std::move(key);
  return found;
}

/// Returns the identity before the current one, when it is of the same epoch.
const LogIdentity* replaced_by_current(const LogIdentities& log) {
  const auto& all = log.all();
  if (all.size() < 2 || all[all.size() - 2].epoch != all.back().epoch) return nullptr;
  return &all[all.size() - 2];
}

/// Lets the new key take the place of the old one, which stays under another name. Cut off at any
/// point it can be done again: until the last step the old key is where it was.
void finish_change(const std::filesystem::path& folder,
                   const LogIdentity& before,
                   const LogKey& key) {
  const auto current = folder / private_key_name;
  const auto retired = folder / ("retired-" + digits_of(before.key) + ".key");
  if (::link(current.c_str(), retired.c_str()) != 0 && errno != EEXIST)
    throw fault_of_errno(errno, doing_create, retired);
  key.replace_public_half(folder);
  const auto next = folder / next_key_name;
  if (std::rename(next.c_str(), current.c_str()) != 0)
    throw fault_of_errno(errno, doing_write, current);
  sync_folder(folder);
}

std::string signed_by(const LogKey& key, const NoteKey& name, std::string_view text) {
  return signature_line(text, name, [&](std::string_view what) { return key.sign(what); });
}

/// Returns the checkpoint that ends with the change of keys itself, signed by both: what comes
/// after it is no longer the old key's to speak for.
std::string handover_note(const Signers& keys, const LogIdentity& before, const LogState& state) {
  const std::uint64_t size = state.identities.current().since + 1;
  const std::string text = text_of(Checkpoint{state.key().name, {size, state.tree.root_at(size)}});
  return text + "\n" + signed_by(*keys.now, state.key(), text) +
         signed_by(*keys.other, before.key, text);
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
    if (stored->case_id.empty())
      state.identities.take(unseal(*stored, [&](std::string_view c) { return reader.text(c); }));
  }
  if (state.identities.empty()) throw journal::no_opening();
  journal::require_kept_tree(reader, state.tree);
  return state;
}

SignedCheckpoint sign_checkpoint(Journal& log, const std::filesystem::path& key_folder) {
  const std::filesystem::path key_file = key_folder / journal::private_key_name;
  journal::LogKey::read(key_file);
  const journal::FileLock turn(key_folder / journal::lock_name, key_file,
                               JournalOptions{}.patience);
  SignedCheckpoint made{log_state(*log.read()), {}, {}};
  const LogState& state = made.state;
  const journal::Signers keys = journal::signers(key_folder, state.identities);
  const std::filesystem::path copy = key_folder / journal::checkpoint_name;
  journal::require_continued(copy, state);
  made.checkpoint = {state.key().name, {state.tree.size(), state.tree.root()}};
  const std::string text = text_of(made.checkpoint);
  made.note = text + "\n" + journal::signed_by(*keys.now, state.key(), text);
  const LogIdentity* before = journal::replaced_by_current(state.identities);
  const bool changing = keys.other && before != nullptr && journal::is_key_of(*keys.other, *before);
  if (changing) {
    const std::string handover = journal::handover_note(keys, *before, state);
    journal::replace_file(
        key_folder / ("handover-" + journal::digits_of(before->key) + ".checkpoint"), handover);
    if (handover.starts_with(made.note)) made.note = handover;
  }
  journal::replace_file(copy, made.note);
  if (changing) journal::finish_change(key_folder, *before, *keys.now);
  return made;
}

std::string prepare_log_key(const std::filesystem::path& key_folder) {
  const std::filesystem::path next = key_folder / journal::next_key_name;
  const journal::FileLock turn(key_folder / journal::lock_name, next, JournalOptions{}.patience);
  if (journal::is_there(next)) return journal::LogKey::read(next).public_base64();
  const journal::LogKey key = journal::LogKey::generate();
  key.write_private(next);
  return key.public_base64();
}

}  // namespace ksdpl
