// What leaves the machine: checkpoints (c2sp.org/tlog-checkpoint), proofs of one entry
// (c2sp.org/tlog-proof), a line for paper, and the names of an export (c2sp.org/tlog-tiles).
#pragma once

#include "ksdpl/merkle.hpp"
#include "ksdpl/signed_note.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl {

/// Which log, how many entries, and the digest of all of them.
struct Checkpoint {
  std::string origin;
  TreeHead tree;

  bool operator==(const Checkpoint&) const = default;
};

/// Returns the text of the note: three lines.
std::string text_of(const Checkpoint& checkpoint);
/// Reads the text of a note; extension lines may follow the three. Nothing when it is none.
std::optional<Checkpoint> checkpoint_from_text(std::string_view text);

/// Returns one line that can be printed, read out and typed again:
/// "ksdpl-1 ORIGIN SIZE 01234567-89abcdef-..." with the root in hex. It carries no signature: its
/// worth is the paper it stands on.
std::string paper_line(const Checkpoint& checkpoint);
/// Reads such a line; blanks at its ends, hyphens in the root and capitals don't matter.
std::optional<Checkpoint> checkpoint_from_paper(std::string_view line);

/// Proof that one entry is in the tree of a checkpoint. All that is needed to check it is the
/// verifier key of the log.
struct EntryProof {
  std::string leaf;  ///< The stored bytes, carried in the line `extra`; may be empty.
  std::uint64_t index = 0;
  ProofPath path;
  std::string checkpoint;  ///< The signed note, verbatim.
};

/// Returns the proof file (`.tlog-proof`).
std::string text_of(const EntryProof& proof);
/// Reads a proof file; nothing unless it is exactly of the format. Nothing is verified yet.
std::optional<EntryProof> entry_proof_from_text(std::string_view text);

/// Why a proof shows nothing, or that it shows what it says.
enum class ProofVerdict : std::uint8_t {
  proved,
  not_a_checkpoint,  ///< The note in it is none, or of another log.
  not_signed,        ///< Not by this key.
  forged,            ///< This key's signature does not verify.
  not_included,      ///< The path does not lead from the leaf to the root.
};
/// Checks a proof for a leaf against the key of the log, whose name must be the origin.
ProofVerdict check_proof(const EntryProof& proof, std::string_view leaf, const NoteKey& log);

/// The largest number of hashes or entries in a tile.
inline constexpr std::uint64_t tile_width = 256;

/// Returns the path of a tile of hashes, "tile/0/x001/067" and with `.p/W` for a partial one.
std::string tile_path(unsigned level, std::uint64_t index, std::uint64_t width = tile_width);
/// Returns the path of a bundle of entries, "tile/entries/x001/067".
std::string entries_path(std::uint64_t index, std::uint64_t width = tile_width);

/// Supplies the stored bytes of an entry.
using LeafSource = std::function<std::string(std::uint64_t index)>;
/// Takes one file of an export: its path below the folder, with slashes, and its bytes.
using FileSink = std::function<void(const std::string& path, const std::string& bytes)>;

/// Hands over a whole log as c2sp.org/tlog-tiles has it: every tile of hashes and every bundle of
/// entries, the last of each level partial, and at the end `checkpoint`, the signed note. The same
/// log gives the same files. Throws std::length_error for an entry over 65535 bytes.
void export_tiles(const MerkleTree& tree,
                  const std::string& note,
                  const LeafSource& leaf,
                  const FileSink& file);

}  // namespace ksdpl
