// A store of papers in memory that behaves like the folder beside the journal.
#include "journal/memory_document_store.hpp"

#include "journal/document_files.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ksdpl::journal {
namespace {

class MemoryStore final : public DocumentStore {
 public:
  MemoryStore(std::map<std::filesystem::path, std::string> files, std::uint64_t cap)
      : files_(std::move(files)), cap_(cap) {}

  SealedDocument take_in(const std::filesystem::path& path, bool keep) override {
    const auto file = files_.find(path);
    if (file == files_.end())
      throw is_folder(path) ? document_is(path, a_folder) : document_missing(path);
    if (file->second.size() > cap_) throw document_too_large(path, cap_);
    DocumentSealer sealer;
    sealer.add(file->second);
    SealedDocument sealed = sealer.finish();
    if (keep) kept_.emplace(sealed.sha256, file->second);
    return sealed;
  }

  bool intact(std::string_view sha256) override { return kept_.count(sha256) != 0; }

  DocumentState examine(const SealedDocument& sealed, const Sink& sink) override {
    const auto kept = kept_.find(sealed.sha256);
    if (kept == kept_.end()) return DocumentState::missing;
    DocumentSealer sealer(sealed.salt);
    sealer.add(kept->second);
    if (sink) sink(kept->second);
    return state_of(sealed, sealer.finish());
  }

 private:
  /// A path is a folder when a file lies below it.
  [[nodiscard]] bool is_folder(const std::filesystem::path& path) const {
    return std::any_of(files_.begin(), files_.end(), [&](const auto& file) {
      const auto [end, rest] =
          std::mismatch(path.begin(), path.end(), file.first.begin(), file.first.end());
      return end == path.end() && rest != file.first.end();
    });
  }

  std::map<std::filesystem::path, std::string> files_;
  std::map<std::string, std::string, std::less<>> kept_;
  std::uint64_t cap_;
};

}  // namespace

std::unique_ptr<DocumentStore> make_capped_memory_document_store(
    std::map<std::filesystem::path, std::string> files, std::uint64_t cap) {
  return std::make_unique<MemoryStore>(std::move(files), cap);
}

}  // namespace ksdpl::journal

namespace ksdpl {

std::unique_ptr<DocumentStore> make_memory_document_store(
    std::map<std::filesystem::path, std::string> files) {
  return journal::make_capped_memory_document_store(std::move(files), default_document_cap);
}

}  // namespace ksdpl
