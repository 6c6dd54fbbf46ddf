// Writes the whole log as tiles, for witnesses and monitors.
#include "ksdpl/log_signer.hpp"

#include "journal/backup_files.hpp"

namespace ksdpl {

std::uint64_t export_log(Journal& log,
                         const std::filesystem::path& key_folder,
                         const std::filesystem::path& folder) {
  journal::require_absent(folder);
  const SignedCheckpoint made = sign_checkpoint(log, key_folder);
  const auto reader = log.read();
  journal::DraftFolder draft(folder);
  std::uint64_t files = 0;
  export_tiles(
      made.state.tree, made.note, [&](std::uint64_t seq) { return reader->event(seq)->body; },
      [&](const std::string& path, const std::string& bytes) {
        const std::filesystem::path file = draft.path() / path;
        std::filesystem::create_directories(file.parent_path());
        journal::write_file(file, bytes, 0644);
        ++files;
      });
  draft.publish(folder);
  return files;
}

}  // namespace ksdpl
