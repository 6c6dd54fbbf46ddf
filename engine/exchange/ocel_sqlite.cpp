// OCEL 2.0 in its relational form. The database is made in memory and given away as bytes, so that
// the room stays pure; no file of a journal is ever opened here.
#include "exchange/ocel_log.hpp"

#include <map>
#include <memory>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <sqlite3.h>

namespace ksdpl::exchange {
namespace {

std::string_view column_type(ValueType type) {
  switch (type) {
    case ValueType::string: return "TEXT";
    case ValueType::integer: return "INTEGER";
    case ValueType::boolean: return "BOOLEAN";
    case ValueType::time: return "TIMESTAMP";
  }
  return "TEXT";
}

/// A database in memory; every error of SQLite is an exception.
class Database {
 public:
  Database() {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    database_.reset(opened);
    check(code);
  }

  void run(const std::string& sql) {
    check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr));
  }

  /// Inserts one row; an empty optional is NULL.
  void insert(const std::string& table, const std::vector<std::optional<Value>>& row) {
    std::string places;
    for (std::size_t i = 0; i < row.size(); ++i)
      places += i == 0 ? "?" : ",?";
    sqlite3_stmt* made = nullptr;
    const std::string sql = fmt::format("INSERT INTO \"{}\" VALUES ({})", table, places);
    check(sqlite3_prepare_v2(database_.get(), sql.c_str(), -1, &made, nullptr));
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(made);
    int place = 0;
    for (const auto& value : row)
      if (++place; value) bind(made, place, *value);
    if (const int code = sqlite3_step(made); code != SQLITE_DONE) check(code);
  }

  [[nodiscard]] std::string bytes() {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Free> data(
        sqlite3_serialize(database_.get(), "main", &size, 0));
    if (!data) throw std::runtime_error("sqlite3_serialize: out of memory");
    return {data.get(), data.get() + size};
  }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  struct Free {
    void operator()(unsigned char* data) const { sqlite3_free(data); }
  };

  void bind(sqlite3_stmt* statement, int place, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      check(sqlite3_bind_int64(statement, place, *number));
      return;
    }
    if (const auto* truth = std::get_if<bool>(&value)) {
      check(sqlite3_bind_int(statement, place, *truth ? 1 : 0));
      return;
    }
    const auto* moment = std::get_if<Timestamp>(&value);
    const std::string text = moment != nullptr ? to_string(*moment) : std::get<std::string>(value);
    // SQLite copies it: that is what its last argument asks for.
    check(sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()),
                            SQLITE_TRANSIENT));
  }

  void check(int code) const {
    if (code == SQLITE_OK) return;
    throw std::runtime_error(fmt::format("SQLite: {}", sqlite3_errmsg(database_.get())));
  }

  std::unique_ptr<sqlite3, Close> database_;
};

/// What a type is called in the name of its table: letters, digits and `_`, told apart.
class TableNames {
 public:
  /// `taken`: tables every such database has.
  TableNames(std::string prefix, std::set<std::string> taken)
      : prefix_(std::move(prefix)), taken_(std::move(taken)) {}

  std::string map(const std::string& type) {
    std::string name;
    for (const char c : type) {
      const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      name += plain ? c : '_';
    }
    while (!taken_.insert(prefix_ + name).second)
      name += '_';
    return name;
  }

 private:
  std::string prefix_;
  std::set<std::string> taken_;
};

class SqliteWriter {
 public:
  explicit SqliteWriter(const OcelLog& log) : log_(log) {}

  std::string write() {
    database_.run("BEGIN");
    database_.run(general_tables);
    add_types("event", log_.event_types, {"event_object", "event_map_type"});
    add_types("object", log_.object_types, {"object_object", "object_map_type"});
    for (const OcelObject& object : log_.objects)
      database_.insert("object", {Value(object.id), Value(object.type)});
    for (const OcelObject& object : log_.objects)
      add_object(object);
    for (const OcelEvent& event : log_.events)
      add_event(event);
    database_.run("COMMIT");
    return database_.bytes();
  }

 private:
  static constexpr const char* general_tables =
      "CREATE TABLE event_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT NOT NULL);"
      "CREATE TABLE object_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT NOT NULL);"
      "CREATE TABLE event (ocel_id TEXT PRIMARY KEY,"
      " ocel_type TEXT NOT NULL REFERENCES event_map_type(ocel_type));"
      "CREATE TABLE object (ocel_id TEXT PRIMARY KEY,"
      " ocel_type TEXT NOT NULL REFERENCES object_map_type(ocel_type));"
      "CREATE TABLE event_object (ocel_event_id TEXT NOT NULL REFERENCES event(ocel_id),"
      " ocel_object_id TEXT NOT NULL REFERENCES object(ocel_id), ocel_qualifier TEXT NOT NULL,"
      " PRIMARY KEY (ocel_event_id, ocel_object_id, ocel_qualifier));"
      "CREATE TABLE object_object (ocel_source_id TEXT NOT NULL REFERENCES object(ocel_id),"
      " ocel_target_id TEXT NOT NULL REFERENCES object(ocel_id), ocel_qualifier TEXT NOT NULL,"
      " PRIMARY KEY (ocel_source_id, ocel_target_id, ocel_qualifier));";

  /// Makes the table of each type. An object has a row for each change, so that its id is no key.
  void add_types(const std::string& kind,
                 const std::vector<OcelType>& types,
                 std::set<std::string> taken) {
    TableNames names(kind + "_", std::move(taken));
    const bool is_event = kind == "event";
    for (const OcelType& type : types) {
      const std::string table = kind + "_" + names.map(type.name);
      std::string columns =
          fmt::format("ocel_id TEXT {} REFERENCES {}(ocel_id), ocel_time TIMESTAMP",
                      is_event ? "PRIMARY KEY" : "NOT NULL", kind);
      if (!is_event) columns += ", ocel_changed_field TEXT";
      for (const OcelAttributeType& attribute : type.attributes)
        columns += fmt::format(", \"{}\" {}", attribute.key, column_type(attribute.type));
      database_.run(fmt::format("CREATE TABLE \"{}\" ({})", table, columns));
      database_.insert(kind + "_map_type",
                       {Value(type.name), Value(table.substr(kind.size() + 1))});
      (is_event ? event_tables_ : object_tables_)[type.name] = {table, &type};
    }
  }

  struct TypeTable {
    std::string name;
    const OcelType* type = nullptr;
  };
  using Row = std::vector<std::optional<Value>>;

  static void append_values(Row& row,
                            const OcelType& type,
                            const std::vector<Attribute>& attributes) {
    for (const OcelAttributeType& column : type.attributes) {
      std::optional<Value> value;
      for (const Attribute& attribute : attributes)
        if (attribute.key == column.key) value = attribute.value;
      row.push_back(std::move(value));
    }
  }

  void add_event(const OcelEvent& event) {
    database_.insert("event", {Value(event.id), Value(event.type)});
    const TypeTable& table = event_tables_.at(event.type);
    Row row{Value(event.id), Value(event.time)};
    append_values(row, *table.type, event.attributes);
    database_.insert(table.name, row);
    for (const OcelRelation& relation : event.relations)
      database_.insert("event_object", {Value(event.id), Value(relation.object),
                                        Value(std::string(relation.qualifier))});
  }

  void add_object(const OcelObject& object) {
    const TypeTable& table = object_tables_.at(object.type);
    Row row{Value(object.id), Value(from_the_outset), std::nullopt};
    append_values(row, *table.type, object.attributes);
    database_.insert(table.name, row);
    for (const OcelChange& change : object.changes) {
      Row changed{Value(object.id), Value(change.time), Value(std::string(change.attribute.key))};
      append_values(changed, *table.type, {change.attribute});
      database_.insert(table.name, changed);
    }
    for (const OcelRelation& relation : object.relations)
      database_.insert("object_object", {Value(object.id), Value(relation.object),
                                         Value(std::string(relation.qualifier))});
  }

  const OcelLog& log_;
  Database database_;
  std::map<std::string, TypeTable> event_tables_;
  std::map<std::string, TypeTable> object_tables_;
};

}  // namespace
}  // namespace ksdpl::exchange

namespace ksdpl {

WrittenLog to_ocel_sqlite(const CaseCollection& cases, const LogOptions& options) {
  exchange::OcelLog log = exchange::make_ocel_log(cases, options);
  return {exchange::SqliteWriter(log).write(), log.events.size(), std::move(log.undated)};
}

}  // namespace ksdpl
