// The tables and guards of a journal file, and the check that a file has exactly these.
#pragma once

#include "journal/sqlite_handle.hpp"

#include <cstdint>
#include <vector>

namespace ksdpl::journal {

/// "ksdp" in ASCII, at byte 68 of every journal file.
inline constexpr std::uint32_t application_id = 0x6B736470;
/// At byte 60: the version this program makes. A program never opens a file with a higher one.
inline constexpr std::uint32_t schema_version = 2;
/// The version before there was a Merkle tree.
inline constexpr std::uint32_t schema_without_tree = 1;

/// Makes an empty database file into an empty journal. Throws Fault.
void create_schema(SqliteHandle& handle);

/// Makes the tables of a journal of version 1 into those of this version; the tree is still empty.
void grow_schema(SqliteHandle& handle);

/// Reads the first bytes of the file as they are and returns its version. Throws
/// Fault::Kind::integrity, each with its own sentence, unless they are those of a journal of a
/// known version in rollback mode.
std::uint32_t check_header(const SqliteHandle& handle);

/// Returns one fault for each table, index and guard that is more, less or other than those of this
/// version, naming it.
std::vector<Fault> schema_faults(SqliteHandle& handle, std::uint32_t version);

/// Throws Fault::Kind::integrity, naming the first object, unless tables, indexes and guards are
/// exactly those of this version. Inside a transaction it pins what the transaction sees.
void check_schema(SqliteHandle& handle, std::uint32_t version);

}  // namespace ksdpl::journal
