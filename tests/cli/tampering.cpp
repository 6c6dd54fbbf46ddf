// What somebody who may write the file can do to a journal: as a stranger, and as one who knows it.
#include "cli/tampering.hpp"

#include "ksdpl/merkle.hpp"

#include <fstream>
#include <functional>
#include <iterator>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

namespace ksdpl::test {
namespace {

/// Opens the file for the time of one action.
void with_database(const std::filesystem::path& file, const std::function<void(sqlite3*)>& action) {
  sqlite3* database = nullptr;
  BOOST_REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  action(database);
  sqlite3_close(database);
}

std::vector<std::string> column(const std::filesystem::path& file, const std::string& sql) {
  std::vector<std::string> values;
  with_database(file, [&](sqlite3* database) {
    sqlite3_stmt* statement = nullptr;
    BOOST_REQUIRE(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, 0));
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, 0));
      values.emplace_back(data == nullptr ? "" : std::string(data, size));
    }
    sqlite3_finalize(statement);
  });
  return values;
}

std::string joined(const std::vector<std::string>& statements) {
  std::string text;
  for (const std::string& statement : statements)
    text += statement + ";\n";
  return text;
}

}  // namespace

void run_sql(const std::filesystem::path& file, const std::string& sql) {
  with_database(file, [&](sqlite3* database) {
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    BOOST_REQUIRE_MESSAGE(code == SQLITE_OK, sql << ": " << sqlite3_errmsg(database));
  });
}

std::string sql_answer(const std::filesystem::path& file, const std::string& sql) {
  const auto values = column(file, sql);
  BOOST_REQUIRE(!values.empty());
  return values.front();
}

void tamper(const std::filesystem::path& file, const std::string& sql) {
  const std::string from = " FROM sqlite_schema WHERE type = 'trigger'";
  const auto guards = column(file, "SELECT sql" + from);
  run_sql(file, joined(column(file, "SELECT 'DROP TRIGGER ' || name" + from)));
  run_sql(file, sql);
  run_sql(file, joined(guards));
}

void make_tree_anew(const std::filesystem::path& file) {
  MerkleTree tree;
  for (const std::string& body : column(file, "SELECT body FROM events ORDER BY seq"))
    tree.add(leaf_hash(body));
  std::string sql = "DELETE FROM tree;\n";
  for (unsigned level = 0; tree.nodes_on(level) > 0; ++level) {
    for (std::uint64_t position = 0; position < tree.nodes_on(level); ++position)
      sql += "INSERT INTO tree VALUES (" + std::to_string(level) + ", " + std::to_string(position) +
             ", x'" + hex_of(tree.node({level, position})) + "');\n";
  }
  tamper(file, sql);
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace ksdpl::test
