// The whole journal as c2sp.org/tlog-tiles: entries, tiles of hashes, and a signed checkpoint.
#include "ksdpl/log_signer.hpp"

#include "cli/exports/format.hpp"
#include "cli/key_folder.hpp"

namespace ksdpl::cli {
namespace {

std::uint64_t write(Session& session, const std::filesystem::path& folder) {
  return export_log(session.journal(), key_folder(session), folder);
}

}  // namespace

constexpr ExportFormat tlog_tiles_export{
    "tlog-tiles",
    "",
    ExportFormat::Subject::journal,
    /*dated=*/false,
    /*correctable=*/false,
    /*binary=*/true,
    {"seluruh jurnal sebagai ubin (C2SP tlog-tiles), untuk saksi dan pemeriksa dari luar",
     "the whole journal as tiles (C2SP tlog-tiles), for witnesses and monitors"},
    nullptr,
    write};

}  // namespace ksdpl::cli
