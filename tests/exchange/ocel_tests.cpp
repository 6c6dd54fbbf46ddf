// OCEL 2.0: the rules of its specification, in both forms, and that both say the same.
#include "exchange/cases.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace ksdpl::test {
namespace {

using Json = nlohmann::json;

Json read(const Desk& desk, const LogOptions& options = {}) {
  return Json::parse(to_ocel_json(collection_of({&desk}), options).bytes);
}

LogOptions by_record() {
  LogOptions options;
  options.time = LogTime::recorded;
  return options;
}

/// A database given as bytes.
class Bytes {
 public:
  explicit Bytes(std::string bytes) : bytes_(std::move(bytes)) {
    BOOST_REQUIRE(sqlite3_open(":memory:", &database_) == SQLITE_OK);
    auto* data = reinterpret_cast<unsigned char*>(bytes_.data());
    const auto size = static_cast<sqlite3_int64>(bytes_.size());
    BOOST_REQUIRE(sqlite3_deserialize(database_, "main", data, size, size,
                                      SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
  }
  ~Bytes() { sqlite3_close(database_); }
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  Bytes(Bytes&&) = delete;
  Bytes& operator=(Bytes&&) = delete;

  std::vector<std::string> column(const std::string& sql) {
    std::vector<std::string> values;
    sqlite3_stmt* statement = nullptr;
    BOOST_REQUIRE_MESSAGE(
        sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK,
        sql << ": " << sqlite3_errmsg(database_));
    while (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
      values.emplace_back(text == nullptr ? "NULL" : text);
    }
    sqlite3_finalize(statement);
    return values;
  }

 private:
  std::string bytes_;
  sqlite3* database_ = nullptr;
};

void check_relations(const Json& of, const std::set<std::string>& objects) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const Json& relation : of["relationships"]) {
    const auto target = relation["objectId"].get<std::string>();
    BOOST_TEST(objects.count(target) == 1U, target);
    BOOST_TEST(seen.emplace(target, relation["qualifier"].get<std::string>()).second, target);
  }
}

bool fits(const Json& value, const std::string& type) {
  if (type == "integer") return value.is_number_integer();
  if (type == "boolean") return value.is_boolean();
  if (type == "time") return value.is_string() && parse_timestamp(value.get<std::string>());
  return type == "string" && value.is_string();
}

/// Says which attributes a type declares.
std::map<std::string, std::map<std::string, std::string>> declared(const Json& types) {
  std::map<std::string, std::map<std::string, std::string>> found;
  for (const Json& type : types)
    for (const Json& attribute : type["attributes"])
      found[type["name"].get<std::string>()][attribute["name"].get<std::string>()] =
          attribute["type"].get<std::string>();
  return found;
}

void check_attributes(const Json& of, const std::map<std::string, std::string>& types) {
  for (const Json& attribute : of["attributes"]) {
    const auto type = types.find(attribute["name"].get<std::string>());
    BOOST_REQUIRE_MESSAGE(type != types.end(), attribute.dump());
    BOOST_TEST(fits(attribute["value"], type->second), attribute.dump());
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ocel_tests)

BOOST_AUTO_TEST_CASE(the_json_keeps_the_rules_of_the_specification) {
  const Desk desk = eventful_desk();
  for (const LogOptions& options : {LogOptions{}, by_record()}) {
    const Json log = read(desk, options);
    std::set<std::string> objects;
    for (const Json& object : log["objects"])
      BOOST_TEST(objects.insert(object["id"].get<std::string>()).second);
    auto types = declared(log["objectTypes"]);
    for (const Json& object : log["objects"]) {
      BOOST_TEST(types.count(object["type"].get<std::string>()) == 1U);
      check_attributes(object, types[object["type"].get<std::string>()]);
      check_relations(object, objects);
      for (const Json& attribute : object["attributes"])
        BOOST_TEST(parse_timestamp(attribute["time"].get<std::string>()).has_value());
    }
    types = declared(log["eventTypes"]);
    std::set<std::string> events;
    for (const Json& event : log["events"]) {
      BOOST_TEST(events.insert(event["id"].get<std::string>()).second);
      BOOST_TEST(parse_timestamp(event["time"].get<std::string>()).has_value());
      BOOST_TEST(types.count(event["type"].get<std::string>()) == 1U);
      check_attributes(event, types[event["type"].get<std::string>()]);
      check_relations(event, objects);
      BOOST_TEST(!event["relationships"].empty());
    }
    BOOST_TEST(!events.empty());
  }
}

BOOST_AUTO_TEST_CASE(an_event_of_unknown_date_is_left_out_and_told) {
  const Desk desk = eventful_desk();
  const WrittenLog log = to_ocel_json(collection_of({&desk}), {});
  BOOST_REQUIRE(log.undated.size() == 1U);
  BOOST_TEST(log.undated.front().seq == desk.last().seq);
  BOOST_TEST(log.undated.front().case_id.value == "UJI");
  const WrittenLog all = to_ocel_json(collection_of({&desk}), by_record());
  BOOST_TEST(all.undated.empty());
  BOOST_TEST(all.events == log.events + 1);
}

BOOST_AUTO_TEST_CASE(a_step_touches_its_case_its_papers_and_whose_act_it_is) {
  const Desk desk = eventful_desk();
  const Json log = read(desk);
  for (const Json& event : log["events"]) {
    if (event["type"] != "tanda_tangan_pk") continue;
    std::multiset<std::string> qualifiers;
    for (const Json& relation : event["relationships"])
      qualifiers.insert(relation["qualifier"].get<std::string>());
    BOOST_TEST(qualifiers.count("case") == 1U);
    BOOST_TEST(qualifiers.count("act_of") == 2U);
    BOOST_TEST(qualifiers.count("performed_by") == 1U);
    return;
  }
  BOOST_ERROR("the letter of intent is not in the log");
}

BOOST_AUTO_TEST_CASE(a_case_changes_its_stage_when_its_steps_take_effect) {
  const Desk desk = eventful_desk();
  const Json log = read(desk);
  for (const Json& object : log["objects"]) {
    if (object["type"] != "case") continue;
    std::vector<std::string> stages;
    for (const Json& attribute : object["attributes"])
      if (attribute["name"] == "stage") stages.push_back(attribute["value"].get<std::string>());
    BOOST_REQUIRE(stages.size() > 3U);
    BOOST_TEST(stages.front() == "prakarsa");
    BOOST_TEST(stages.back() == "penyusunan_rencana");
  }
}

BOOST_AUTO_TEST_CASE(an_annulled_paper_is_no_object_and_nothing_points_to_it) {
  const Desk desk = eventful_desk();
  const Json log = read(desk);
  for (const Json& object : log["objects"])
    for (const Json& attribute : object["attributes"])
      BOOST_TEST(!(attribute["name"] == "document" && attribute["value"] == "kajian"));
}

BOOST_AUTO_TEST_CASE(the_database_has_the_tables_of_the_specification) {
  const Desk desk = eventful_desk();
  Bytes database(to_ocel_sqlite(collection_of({&desk}), {}).bytes);
  for (const char* kind : {"event", "object"}) {
    const std::string k = kind;
    const auto maps = database.column("SELECT ocel_type_map FROM " + k + "_map_type");
    BOOST_TEST(!maps.empty());
    for (const std::string& map : maps) {
      const auto columns = database.column("SELECT name || ' ' || type FROM pragma_table_info('" +
                                           k + "_" + map + "')");
      BOOST_TEST((std::find(columns.begin(), columns.end(), "ocel_id TEXT") != columns.end()), map);
      BOOST_TEST(
          (std::find(columns.begin(), columns.end(), "ocel_time TIMESTAMP") != columns.end()), map);
    }
  }
  BOOST_TEST(database.column("PRAGMA foreign_key_check").empty());
  BOOST_TEST(database.column("PRAGMA integrity_check").front() == "ok");
}

BOOST_AUTO_TEST_CASE(the_database_holds_what_the_json_holds) {
  const Desk desk = eventful_desk();
  const Json log = read(desk);
  Bytes database(to_ocel_sqlite(collection_of({&desk}), {}).bytes);
  std::vector<std::string> events;
  std::vector<std::string> relations;
  for (const Json& event : log["events"]) {
    events.push_back(event["id"].get<std::string>() + " " + event["type"].get<std::string>());
    for (const Json& relation : event["relationships"])
      relations.push_back(event["id"].get<std::string>() + " " +
                          relation["objectId"].get<std::string>() + " " +
                          relation["qualifier"].get<std::string>());
  }
  BOOST_TEST(
      database.column("SELECT ocel_id || ' ' || ocel_type FROM event ORDER BY rowid") == events,
      boost::test_tools::per_element());
  BOOST_TEST(database.column("SELECT ocel_event_id || ' ' || ocel_object_id || ' ' || "
                             "ocel_qualifier FROM event_object ORDER BY rowid") == relations,
             boost::test_tools::per_element());
  BOOST_TEST(database
                 .column("SELECT stage FROM object_case WHERE ocel_changed_field = 'stage' "
                         "ORDER BY rowid")
                 .back() == "penyusunan_rencana");
}

BOOST_AUTO_TEST_CASE(hostile_names_stay_values) {
  Desk::Opening opening = Desk::complete_opening();
  opening.profile.partner = hostile_name() + "'); DROP TABLE event; --";
  Desk desk(opening);
  desk.by = hostile_name();
  BOOST_REQUIRE(!refused(desk.assess("hubungan_diplomatik", Verdict::belum)));
  const Json log = read(desk);
  BOOST_TEST(log["events"].size() == desk.file_of().events.size());
  Bytes database(to_ocel_sqlite(collection_of({&desk}), {}).bytes);
  BOOST_TEST(database.column("SELECT name FROM object_partner").front().size() > 10'000U);
  BOOST_TEST(database.column("SELECT ocel_id FROM event").size() == log["events"].size());
}

BOOST_AUTO_TEST_CASE(the_same_cases_give_the_same_bytes) {
  const Desk desk = eventful_desk();
  for (const auto write : {to_ocel_json, to_ocel_sqlite})
    BOOST_TEST(
        (write(collection_of({&desk}), {}).bytes == write(collection_of({&desk}), {}).bytes));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
