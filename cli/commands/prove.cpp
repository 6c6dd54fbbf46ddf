// ksdpl prove: a file that proves one entry to somebody who has nothing but the verifier key.
#include "ksdpl/log_signer.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/key_folder.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"EVENT",
             "",
             {"nomor entri, seperti dalam `history`", "number of the entry, as in `history`"},
             Argument::Count::required},
    key_folder_argument,
};

/// Returns the stored entry, which must be one of the case.
StoredEvent entry_of(Session& session, JournalReader& reader) {
  const CaseView view = session.view();
  const std::string word = session.words().text("EVENT").value_or("");
  const auto seq = event_number(word);
  auto stored = seq ? reader.event(*seq) : std::nullopt;
  if (!stored || stored->case_id != view.file.id)
    throw Complaint(Exit::not_found, said(Say::no_such_event, view.file.id.value, word),
                    said(Say::hint_history, view.file.id.value));
  return *std::move(stored);
}

Json json_of(const EntryProof& proof, const SignedCheckpoint& made) {
  Json path = Json::array();
  for (const TreeHash& hash : proof.path)
    path.push_back(hex_of(hash));
  return {{"schema", "ksdpl.prove/1"},
          {"event", proof.index},
          {"leaf", proof.leaf},
          {"leaf_hash", hex_of(leaf_hash(proof.leaf))},
          {"path", std::move(path)},
          {"size", made.checkpoint.tree.size},
          {"root", hex_of(made.checkpoint.tree.root)},
          {"checkpoint", made.note},
          {"proof", text_of(proof)},
          {"verifier_key", verifier_key(made.state.key())}};
}

Exit run(Session& session) {
  const auto reader = session.journal().read();
  const StoredEvent stored = entry_of(session, *reader);
  const SignedCheckpoint made = sign_checkpoint(session.journal(), key_folder(session));
  const MerkleTree& tree = made.state.tree;
  const EntryProof proof{stored.body, stored.seq,
                         inclusion_path(stored.seq, tree.size(), tree.nodes()), made.note};
  if (session.format() == Format::json) {
    session.answer({json_of(proof, made), {}, std::nullopt});
  } else {
    session.answer_raw(text_of(proof));
  }
  return Exit::done;
}

}  // namespace

constexpr Verb prove_verb{
    "prove",
    Verb::Kind::reads,
    false,
    {"membuktikan satu entri kepada orang luar", "proves one entry to an outsider"},
    "ksdpl prove SHANGHAI-2026 3",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
