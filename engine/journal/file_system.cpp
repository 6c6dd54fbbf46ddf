// Looks at a path before SQLite does: what it leads to, and whether its storage keeps promises.
#include "journal/file_system.hpp"

#include "journal/faults.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <string>

#include <sys/stat.h>
#include <sys/vfs.h>

namespace ksdpl::journal {
namespace {

struct SharedFileSystem {
  std::uint32_t type;
  std::string_view name;
};

// statfs(2) and the kernel sources give these numbers; FUSE stands for whatever program answers it.
constexpr std::array<SharedFileSystem, 22> shared_file_systems{{
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "CIFS"},
    {0xFE534D42, "SMB2"},
    {0x564C, "NCP"},
    {0x5346414F, "AFS"},
    {0x6B414653, "AFS"},
    {0x73757245, "Coda"},
    {0x01021997, "9p"},
    {0x00C36400, "Ceph"},
    {0x65735546, "FUSE"},
    {0x0BD00BD0, "Lustre"},
    {0x47504653, "GPFS"},
    {0x20030528, "OrangeFS"},
    {0x01161970, "GFS2"},
    {0x7461636F, "OCFS2"},
    {0x19830326, "BeeGFS"},
    {0xAAD7AAEA, "PanFS"},
    {0x61636673, "ACFS"},
    {0xBACBACBC, "VMware shared folders"},
    {0x786F4256, "VirtualBox shared folders"},
    {0x7C7C6673, "Parallels shared folders"},
}};

Fault missing(const std::filesystem::path& path) {
  return {Fault::Kind::not_found,
          {"jurnal " + shown(path) + " tidak ada", "there is no journal " + shown(path)},
          {"buat dengan `ksdpl init --origin NAMA`, atau tunjuk jurnal yang ada dengan --db",
           "create it with `ksdpl init --origin NAME`, or name an existing journal with --db"}};
}

Fault wrong_type(const std::filesystem::path& path, const Phrase& what) {
  return {Fault::Kind::usage,
          {shown(path) + " adalah " + std::string(what.id) + ", bukan berkas jurnal",
           shown(path) + " is " + std::string(what.en) + ", not a journal file"},
          {"tunjuk berkas jurnal dengan --db", "name a journal file with --db"}};
}

Phrase type_of(mode_t mode) {
  if (S_ISDIR(mode)) return {"folder", "a folder"};
  if (S_ISFIFO(mode)) return {"pipa (FIFO)", "a pipe (FIFO)"};
  return {"berkas khusus (perangkat atau soket)", "a special file (device or socket)"};
}

/// Tells what is wrong with a path that leads nowhere.
Fault leads_nowhere(const std::filesystem::path& path, int error) {
  struct stat link {};
  if (error == ENOENT && ::lstat(path.c_str(), &link) == 0) {
    return wrong_type(path, {"tautan simbolik yang putus", "a dangling symlink"});
  }
  if (error == ELOOP) return wrong_type(path, {"tautan simbolik melingkar", "a symlink loop"});
  if (error == ENOENT || error == ENOTDIR) return missing(path);
  return fault_of_errno(error, doing_open, path);
}

}  // namespace

std::optional<long> file_system_type(const std::filesystem::path& path) {
  struct statfs answer {};
  if (::statfs(path.c_str(), &answer) != 0) return std::nullopt;
  return static_cast<long>(answer.f_type);
}

std::optional<std::string_view> shared_file_system(long type) {
  // The kernel's number has 32 bits; on 32-bit machines `long` shows some of them as negative.
  const auto number = static_cast<std::uint32_t>(type);
  for (const SharedFileSystem& known : shared_file_systems) {
    if (known.type == number) return known.name;
  }
  return std::nullopt;
}

void refuse_shared_file_system(const std::filesystem::path& path, const FileSystemProbe& probe) {
  const std::optional<long> type = probe(path);
  const auto name = type ? shared_file_system(*type) : std::nullopt;
  if (!name) return;
  throw Fault(
      Fault::Kind::io,
      {"jurnal " + shown(path) + " berada pada sistem berkas " + std::string(*name) +
           ", yang tidak menjamin penguncian dan penyimpanan",
       "the journal " + shown(path) + " lies on the file system " + std::string(*name) +
           ", which does not guarantee locks and durable writes"},
      {"taruh jurnal pada diska setempat (misalnya ext4 atau XFS) dan bekerja di mesin itu, "
       "misalnya lewat ssh",
       "keep the journal on a local disk (such as ext4 or XFS) and work on that machine, for "
       "instance through ssh"});
}

std::filesystem::path locate_journal(const std::filesystem::path& path) {
  struct stat status {};
  if (path.empty()) throw missing(path);
  if (::stat(path.c_str(), &status) != 0) throw leads_nowhere(path, errno);
  if (!S_ISREG(status.st_mode)) throw wrong_type(path, type_of(status.st_mode));
  if (status.st_size == 0) {
    throw Fault(Fault::Kind::integrity,
                {shown(path) + " bukan jurnal: berkasnya kosong",
                 shown(path) + " is not a journal: the file is empty"},
                {"hapus berkas kosong itu, lalu buat jurnal dengan `ksdpl init --origin NAMA`",
                 "remove the empty file, then create a journal with `ksdpl init --origin NAME`"});
  }
  std::error_code error;
  std::filesystem::path name = std::filesystem::canonical(path, error);
  if (error) throw fault_of_errno(error.value(), doing_open, path);
  return name;
}

}  // namespace ksdpl::journal
