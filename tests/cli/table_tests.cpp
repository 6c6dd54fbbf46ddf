// Rows as RFC 4180 text and as JSON lines.
#include "cli/page.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::cli {
namespace {

std::string csv_of(const Json& value) {
  const Table table{"s", {"a"}, {Json{{"a", value}}}};
  const std::string csv = to_csv(table);
  BOOST_REQUIRE(csv.starts_with("a\r\n"));
  return csv.substr(3);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_tests)

BOOST_AUTO_TEST_CASE(cells_are_quoted_as_rfc_4180_says) {
  BOOST_TEST(csv_of("polos") == "polos\r\n");
  BOOST_TEST(csv_of("a,b") == "\"a,b\"\r\n");
  BOOST_TEST(csv_of("a\"b") == "\"a\"\"b\"\r\n");
  BOOST_TEST(csv_of("") == "\r\n");
}

BOOST_AUTO_TEST_CASE(a_spreadsheet_never_sees_a_formula) {
  BOOST_TEST(csv_of("=1+2") == "'=1+2\r\n");
  BOOST_TEST(csv_of("+62") == "'+62\r\n");
  BOOST_TEST(csv_of("-1") == "'-1\r\n");
  BOOST_TEST(csv_of("@SUM(A1)") == "'@SUM(A1)\r\n");
  BOOST_TEST(csv_of("\t=1") == "'\\t=1\r\n");
  BOOST_TEST(csv_of("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
  BOOST_TEST(csv_of("  =1+2") == "'  =1+2\r\n");
  BOOST_TEST(csv_of(" - ") == "' - \r\n");
  BOOST_TEST(csv_of("  a=1") == "  a=1\r\n");
  BOOST_TEST(csv_of("a=1") == "a=1\r\n");
}

BOOST_AUTO_TEST_CASE(a_line_break_in_data_does_not_make_a_line) {
  BOOST_TEST(csv_of("a\r\nb") == "a\\r\\nb\r\n");
  BOOST_TEST(csv_of("a\u202e") == "a\\u202e\r\n");
}

BOOST_AUTO_TEST_CASE(values_that_are_no_text_have_one_spelling) {
  BOOST_TEST(csv_of(nullptr) == "\r\n");
  BOOST_TEST(csv_of(true) == "true\r\n");
  BOOST_TEST(csv_of(12) == "12\r\n");
  BOOST_TEST(csv_of(Json::array({5, 7})) == "5;7\r\n");
  BOOST_TEST(csv_of(Json::array({"=a", "b"})) == "'=a;b\r\n");
}

BOOST_AUTO_TEST_CASE(a_missing_key_is_an_empty_cell) {
  const Table table{"s", {"a", "b"}, {Json{{"b", 1}}}};
  BOOST_TEST(to_csv(table) == "a,b\r\n,1\r\n");
}

BOOST_AUTO_TEST_CASE(json_lines_hold_one_row_each_with_its_schema) {
  const Table table{"ksdpl.x.row/1", {"a"}, {Json{{"a", "x\ny"}, {"b", 2}}, Json{{"a", nullptr}}}};
  std::istringstream lines(to_jsonl(table));
  std::vector<Json> rows;
  for (std::string line; std::getline(lines, line);)
    rows.push_back(Json::parse(line));
  BOOST_REQUIRE(rows.size() == 2U);
  BOOST_TEST(rows[0]["schema"] == "ksdpl.x.row/1");
  BOOST_TEST(rows[0]["a"] == "x\ny");
  BOOST_TEST(rows[0]["b"] == 2);
  BOOST_TEST(rows[1]["a"].is_null());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::cli
