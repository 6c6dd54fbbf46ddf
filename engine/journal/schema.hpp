// The tables and guards of a journal file, version 1, and the check that a file has exactly these.
#pragma once

#include "journal/sqlite_handle.hpp"

#include <cstdint>

namespace ksdpl::journal {

/// "ksdp" in ASCII, at byte 68 of every journal file.
inline constexpr std::uint32_t application_id = 0x6B736470;
/// At byte 60. A program never opens a file with a higher one.
inline constexpr std::uint32_t schema_version = 1;

/// Makes an empty database file into an empty journal. Throws Fault.
void create_schema(SqliteHandle& handle);

/// Reads the first bytes of the file as they are. Throws Fault::Kind::integrity, each with its own
/// sentence, unless they are those of a journal of this version in rollback mode.
void check_header(const SqliteHandle& handle);

/// Throws Fault::Kind::integrity, naming the object, unless tables, indexes and guards are exactly
/// those `create_schema` makes. Inside a transaction it pins what the transaction sees.
void check_schema(SqliteHandle& handle);

}  // namespace ksdpl::journal
