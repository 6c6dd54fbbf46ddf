// Makes the tables and guards of a journal file, and checks that a file has exactly these.
#include "journal/schema.hpp"

#include "journal/schema_objects.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace ksdpl::journal {
namespace {

constexpr int header_bytes = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t write_format_at = 18;
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;

using Header = std::array<unsigned char, header_bytes>;

std::uint32_t big_endian(const Header& header, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = (value << 8U) | header.at(at + i);
  return value;
}

/// Reads through SQLite's own descriptor: opening and closing a second one would drop the locks
/// that this process holds on the file (fcntl locks belong to the process).
Header read_header(const SqliteHandle& handle) {
  sqlite3_file* file = nullptr;
  int code = sqlite3_file_control(handle.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) throw handle.fault(code, doing_read);
  Header header{};
  code = file->pMethods->xRead(file, header.data(), header_bytes, 0);
  if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) throw handle.fault(code, doing_read);
  return header;
}

Fault refuse(const SqliteHandle& handle, const Phrase& problem, Text hint) {
  const std::string name = shown(handle.path());
  return {Fault::Kind::integrity,
          {name + " " + std::string(problem.id), name + " " + std::string(problem.en)},
          std::move(hint)};
}

const Text& other_file_hint() {
  static const Text hint{
      "berikan jurnal yang benar dengan --db, atau buat yang baru dengan `ksdpl init`",
      "name the right journal with --db, or create one with `ksdpl init`"};
  return hint;
}

Phrase type_word(std::string_view type) {
  if (type == "table") return {"tabel", "table"};
  if (type == "index") return {"indeks", "index"};
  if (type == "trigger") return {"pemicu", "trigger"};
  return {"tampilan", "view"};
}

Fault schema_differs(const SqliteHandle& handle,
                     std::string_view type,
                     const std::string& name,
                     const Phrase& problem) {
  const Phrase word = type_word(type);
  const std::string quoted = " '" + name + "' ";
  return {Fault::Kind::integrity,
          {"susunan jurnal " + shown(handle.path()) + " sudah diubah: " + std::string(word.id) +
               quoted + std::string(problem.id),
           "the schema of the journal " + shown(handle.path()) +
               " was altered: " + std::string(word.en) + quoted + std::string(problem.en)},
          compare_with_backup};
}

/// Holds one row of sqlite_schema against the object of that name.
std::optional<Fault> object_fault(const SqliteHandle& handle,
                                  const Query& row,
                                  std::span<const SchemaObject> objects) {
  const std::string type = row.string(0);
  const std::string name = row.string(1);
  const auto known = std::find_if(objects.begin(), objects.end(),
                                  [&](const SchemaObject& object) { return object.name == name; });
  if (known == objects.end()) {
    return schema_differs(handle, type, name, {"bukan bagian jurnal", "is no part of a journal"});
  }
  if (type != known->type || row.string(2) != known->table || row.string(3) != known->sql) {
    return schema_differs(handle, type, name,
                          {"berbeda dari aslinya", "differs from the original"});
  }
  return std::nullopt;
}

void make_objects(SqliteHandle& handle, std::span<const SchemaObject> objects) {
  for (const SchemaObject& object : objects) {
    if (!object.sql.empty()) handle.run(std::string(object.sql).c_str());
  }
  handle.run(("PRAGMA user_version = " + std::to_string(schema_version)).c_str());
}

}  // namespace

void create_schema(SqliteHandle& handle) {
  handle.run("PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE");
  handle.run(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
  make_objects(handle, schema_objects());
}

void grow_schema(SqliteHandle& handle) {
  make_objects(handle, schema_objects().subspan(schema_objects(schema_without_tree).size()));
}

std::uint32_t check_header(const SqliteHandle& handle) {
  const Header header = read_header(handle);
  if (!std::equal(magic.begin(), magic.end(), header.begin(),
                  [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
    throw refuse(handle,
                 {"bukan jurnal: isinya bukan basis data SQLite",
                  "is not a journal: it is no SQLite database"},
                 other_file_hint());
  }
  if (big_endian(header, application_id_at) != application_id) {
    throw refuse(handle,
                 {"bukan jurnal: basis data ini milik program lain",
                  "is not a journal: this database belongs to another program"},
                 other_file_hint());
  }
  const std::uint32_t version = big_endian(header, user_version_at);
  if (version > schema_version) {
    throw refuse(handle, {"dibuat oleh ksdpl yang lebih baru", "was made by a newer ksdpl"},
                 {"pakai ksdpl yang lebih baru; jangan ubah berkas ini",
                  "use a newer ksdpl; leave the file as it is"});
  }
  if (version < schema_without_tree) {
    throw refuse(handle, {"tidak menyebut versi jurnal yang sah", "names no valid journal version"},
                 other_file_hint());
  }
  if (header.at(write_format_at) != 1) {
    throw refuse(handle,
                 {"telah dialihkan ke mode WAL oleh program lain",
                  "was switched to WAL mode by another program"},
                 {"kembalikan dengan: sqlite3 BERKAS 'PRAGMA journal_mode=DELETE'",
                  "switch it back with: sqlite3 FILE 'PRAGMA journal_mode=DELETE'"});
  }
  return version;
}

std::vector<Fault> schema_faults(SqliteHandle& handle, std::uint32_t version) {
  const auto objects = schema_objects(version);
  std::vector<Fault> faults;
  std::vector<std::string> found;
  Query rows(handle, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
  while (rows.step()) {
    if (auto fault = object_fault(handle, rows, objects)) faults.push_back(*std::move(fault));
    found.push_back(rows.string(1));
  }
  for (const SchemaObject& object : objects) {
    if (std::find(found.begin(), found.end(), object.name) == found.end()) {
      faults.push_back(schema_differs(handle, object.type, std::string(object.name),
                                      {"tidak ada", "is missing"}));
    }
  }
  return faults;
}

void check_schema(SqliteHandle& handle, std::uint32_t version) {
  auto faults = schema_faults(handle, version);
  if (!faults.empty()) throw std::move(faults.front());
}

}  // namespace ksdpl::journal
