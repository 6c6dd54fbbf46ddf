// The whole journal as c2sp.org/tlog-tiles: entries, tiles of hashes, and a signed checkpoint.
#include "ksdpl/log_signer.hpp"

#include "cli/complaint.hpp"
#include "cli/exports/format.hpp"
#include "cli/key_folder.hpp"
#include "cli/output_file.hpp"

#include <system_error>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    throw Complaint(Exit::fault, said(Say::cannot_write, folder.string(), error.message()),
                    said(Say::hint_check_path, folder.string()));
}

/// Fills a folder of another name, and gives it its name when it is whole.
std::uint64_t write(Session& session, const fs::path& folder) {
  const SignedCheckpoint made = sign_checkpoint(session.journal(), key_folder(session));
  const auto reader = session.journal().read();
  const fs::path draft = folder.string() + ".new";
  make_folder(draft);
  std::uint64_t files = 0;
  export_tiles(
      made.state.tree, made.note, [&](std::uint64_t seq) { return reader->event(seq)->body; },
      [&](const std::string& path, const std::string& bytes) {
        const fs::path file = draft / path;
        make_folder(file.parent_path());
        write_whole_file(file.string(), bytes, /*replace=*/true);
        ++files;
      });
  std::error_code error;
  fs::rename(draft, folder, error);
  if (error)
    throw Complaint(Exit::fault, said(Say::cannot_write, folder.string(), error.message()),
                    said(Say::hint_check_path, folder.string()));
  return files;
}

}  // namespace

const ExportFormat tlog_tiles_export{
    "tlog-tiles",
    "",
    ExportFormat::Subject::journal,
    false,
    false,
    true,
    {"seluruh jurnal sebagai ubin (C2SP tlog-tiles), untuk saksi dan pemeriksa dari luar",
     "the whole journal as tiles (C2SP tlog-tiles), for witnesses and monitors"},
    nullptr,
    write};

}  // namespace ksdpl::cli
