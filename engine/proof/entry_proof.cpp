// The proof file of one entry: written, read, and checked against the key of the log.
#include "ksdpl/checkpoint.hpp"

#include "proof/bytes.hpp"

#include <utility>

namespace ksdpl {
namespace {

constexpr std::string_view mark = "c2sp.org/tlog-proof@v1";
constexpr std::string_view extra_word = "extra ";
constexpr std::string_view index_word = "index ";
/// No tree is higher: its size is a 64-bit number.
constexpr std::size_t max_path = 64;

/// Takes hashes, one a line, and the empty line after them off the text.
std::optional<ProofPath> take_path(std::string_view& text) {
  ProofPath path;
  for (auto line = proof::take_line(text); line; line = proof::take_line(text)) {
    if (line->empty()) return path;
    const auto hash = hash_from_base64(*line);
    if (!hash || path.size() == max_path) return std::nullopt;
    path.push_back(*hash);
  }
  return std::nullopt;
}

}  // namespace

std::string text_of(const EntryProof& proof) {
  std::string text = std::string(mark) + "\n";
  if (!proof.leaf.empty()) text += std::string(extra_word) + proof::to_base64(proof.leaf) + "\n";
  text += std::string(index_word) + std::to_string(proof.index) + "\n";
  for (const TreeHash& hash : proof.path)
    text += base64_of(hash) + "\n";
  return text + "\n" + proof.checkpoint;
}

std::optional<EntryProof> entry_proof_from_text(std::string_view text) {
  EntryProof proof;
  auto line = proof::take_line(text);
  if (!line || *line != mark) return std::nullopt;
  line = proof::take_line(text);
  if (line && line->starts_with(extra_word)) {
    const auto leaf = proof::from_base64(line->substr(extra_word.size()));
    if (!leaf || leaf->empty()) return std::nullopt;
    proof.leaf = *leaf;
    line = proof::take_line(text);
  }
  if (!line || !line->starts_with(index_word)) return std::nullopt;
  const auto index = proof::from_decimal(line->substr(index_word.size()));
  if (!index) return std::nullopt;
  proof.index = *index;
  auto path = take_path(text);
  if (!path || !read_note(text)) return std::nullopt;
  proof.path = *std::move(path);
  proof.checkpoint = text;
  return proof;
}

ProofVerdict check_proof(const EntryProof& proof, std::string_view leaf, const NoteKey& log) {
  const auto note = read_note(proof.checkpoint);
  const auto checkpoint = note ? checkpoint_from_text(note->text) : std::nullopt;
  if (!checkpoint || checkpoint->origin != log.name) return ProofVerdict::not_a_checkpoint;
  switch (check_note(*note, log)) {
    case NoteVerdict::not_signed: return ProofVerdict::not_signed;
    case NoteVerdict::forged: return ProofVerdict::forged;
    case NoteVerdict::verified: break;
  }
  return shows_inclusion(leaf_hash(leaf), proof.index, checkpoint->tree, proof.path)
             ? ProofVerdict::proved
             : ProofVerdict::not_included;
}

}  // namespace ksdpl
