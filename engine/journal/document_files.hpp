// Reads a paper from disk once, sealing it on the way; refuses everything that is not a plain file.
#pragma once

#include "ksdpl/journal.hpp"

#include "journal/hash.hpp"
#include "journal/posix.hpp"

#include <filesystem>
#include <string>

namespace ksdpl::journal {

/// The sentences for papers that cannot be taken in; both stores use them.
Fault document_missing(const std::filesystem::path& path);
Fault document_is(const std::filesystem::path& path, const Phrase& what);
Fault document_too_large(const std::filesystem::path& path, std::uint64_t cap);
inline constexpr Phrase a_folder{"folder", "a folder"};

/// Opens the paper itself: no symlink, folder, pipe, device or socket, and not above the cap.
/// Throws Fault: not_found, usage, io.
Descriptor open_document(const std::filesystem::path& path, std::uint64_t cap);

/// Computes both hashes of a paper piece by piece.
class DocumentSealer {
 public:
  /// Seals with a fresh salt.
  DocumentSealer();
  /// Seals again with a known salt, to compare.
  explicit DocumentSealer(std::string salt);
  void add(std::string_view bytes);
  [[nodiscard]] std::uint64_t size() const { return size_; }
  /// Returns the sealed paper; the object is spent.
  SealedDocument finish();

 private:
  std::string salt_;
  Sha256 content_;
  Sha256 commitment_;
  std::uint64_t size_ = 0;
};

/// Says whether what was found is what was sealed.
DocumentState state_of(const SealedDocument& sealed, const SealedDocument& found);

/// Returns the SHA-256 (hex) of what an open file holds from its present place on.
std::string sha256_of(const Descriptor& file, const std::filesystem::path& shown);

/// Bytes read at a time.
inline constexpr std::size_t piece_bytes = 256UL * 1024UL;

}  // namespace ksdpl::journal
