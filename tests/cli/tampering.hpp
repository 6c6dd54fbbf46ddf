// What somebody who may write the file can do to a journal: as a stranger, and as one who knows it.
#pragma once

#include <filesystem>
#include <string>

namespace ksdpl::test {

/// Runs SQL on the file as any SQLite program would; fails the test when SQLite refuses.
void run_sql(const std::filesystem::path& file, const std::string& sql);
/// Returns the first column of the first row.
std::string sql_answer(const std::filesystem::path& file, const std::string& sql);

/// Changes rows as somebody who knows the guards: takes them all away and puts them back.
void tamper(const std::filesystem::path& file, const std::string& sql);

/// Does what a careful forger does last: makes the kept tree anew out of the entries as they are.
void make_tree_anew(const std::filesystem::path& file);

/// Returns the bytes of a file.
std::string bytes_of(const std::filesystem::path& file);

}  // namespace ksdpl::test
