// ksdpl bulk: each line its result, nothing twice, and nothing at all of a file that is not sound.
#include "cli/bulk_csv.hpp"
#include "cli/terminal.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

/// Two cases, one of which can go on.
constexpr std::string_view sound =
    R"({"args": ["new", "A", "--partner", "Kitakyushu", "--country", "JP", "--initiative", "daerah", "--on", "2026-01-05"]}
{"verb": "record", "case": "A", "step": "penjajakan", "on": "2026-01-06", "reason": "undangan\nkedua"}

{"verb": "record", "case": "A", "step": "tanda_tangan_naskah", "outcome": "ditandatangani", "on": "2026-01-07"}
{"verb": "assess", "case": "A", "requirement": "kesetaraan_status", "verdict": "terpenuhi", "by": "Biro", "reason": "nota", "on": "2026-01-07"}
)";

Json results(const Screen& screen) {
  Json found = Json::array();
  const Json answer = screen.json();
  for (const Json& item : answer["items"])
    found.push_back(item["result"]);
  return found;
}

Screen bulk(Terminal& terminal, std::string_view content, Words options = {}) {
  terminal.folder.write("perintah", content);
  options.insert(options.begin(), {"bulk", "perintah", "--format", "json"});
  return terminal.run(options);
}

std::size_t entries(Terminal& terminal) {
  return terminal.must("verify --format json").json()["size"].get<std::size_t>();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulk_tests)

BOOST_AUTO_TEST_CASE(every_line_has_its_result_and_a_refusal_stops_nothing) {
  Terminal terminal;
  terminal.must("init");
  const Screen screen = bulk(terminal, sound);
  BOOST_TEST(screen.exit == 3);
  BOOST_TEST(results(screen) == Json({"recorded", "recorded", "not_recorded", "recorded"}));
  const Json items = screen.json()["items"];
  BOOST_TEST(items[2]["line"] == 4);
  BOOST_TEST(items[2]["exit"] == 3);
  BOOST_TEST(!items[2]["blockers"].empty());
  BOOST_TEST(!items[2]["hint"].get<std::string>().empty());
  BOOST_TEST(items[1]["stage"] == "penjajakan");
  BOOST_TEST(items[1]["event"] == 3);
  BOOST_TEST(screen.json()["counts"]["recorded"] == 3);
}

BOOST_AUTO_TEST_CASE(the_same_file_again_repeats_nothing_and_goes_on) {
  Terminal terminal;
  terminal.must("init");
  bulk(terminal, sound);
  const std::size_t before = entries(terminal);
  const Screen again = bulk(terminal, sound);
  BOOST_TEST(results(again) ==
             Json({"already_recorded", "already_recorded", "not_recorded", "already_recorded"}));
  BOOST_TEST(entries(terminal) == before);
}

BOOST_AUTO_TEST_CASE(what_was_cut_short_goes_on_where_it_was) {
  Terminal terminal;
  terminal.must("init");
  BOOST_TEST(results(bulk(terminal, sound, {"--stop"})) ==
             Json({"recorded", "recorded", "not_recorded", "not_run"}));
  BOOST_TEST(results(bulk(terminal, sound)) ==
             Json({"already_recorded", "already_recorded", "not_recorded", "recorded"}));
}

BOOST_AUTO_TEST_CASE(a_trial_records_nothing) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new A --initiative daerah --on 2026-01-05");
  const std::string before = terminal.folder.read("ksdpl.db");
  const Screen screen =
      bulk(terminal, R"({"verb": "record", "case": "A", "step": "penjajakan", "on": "2026-01-06"})",
           {"--dry-run"});
  BOOST_TEST(screen.exit == 0);
  BOOST_TEST(results(screen) == Json({"would_be_recorded"}));
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
}

BOOST_AUTO_TEST_CASE(a_key_of_its_own_outlives_a_changed_file) {
  Terminal terminal;
  terminal.must("init");
  const std::string line = R"({"verb": "new", "case": "A", "on": "2026-01-05", "key": "surat-7"})";
  BOOST_TEST(results(bulk(terminal, line)) == Json({"recorded"}));
  BOOST_TEST(results(bulk(terminal, "\n" + line)) == Json({"already_recorded"}));
  const Screen other =
      bulk(terminal, R"({"verb": "new", "case": "B", "on": "2026-01-05", "key": "surat-7"})");
  BOOST_TEST(other.exit == 5);
}

BOOST_AUTO_TEST_CASE(a_table_of_a_spreadsheet_will_do) {
  Terminal terminal;
  terminal.must("init");
  const Screen screen =
      bulk(terminal,
           "\xef\xbb\xbfverb,case,object,step,on,reason,dry-run,initiative\r\n"
           "new,A,lainnya;pertukaran_budaya,,2026-01-05,,,daerah\r\n"
           "record,A,,penjajakan,2026-01-06,\"baris satu\nbaris \"\"dua\"\"\",tidak,\r\n"
           "new,B,,,2026-01-05,,ya,\r\n");
  BOOST_TEST(results(screen) == Json({"recorded", "recorded", "would_be_recorded"}), screen.err);
  // Where commas are decimal points, semicolons separate.
  const Screen other = bulk(terminal,
                            "verb;case;object;step;on;dry-run;initiative\n"
                            "new;C;lainnya;;2026-01-05;;daerah\n"
                            "record;C;;penjajakan;2026-01-06;tidak;\nnew;D;;;2026-01-05;ya;\n");
  BOOST_TEST(results(other) == Json({"recorded", "recorded", "would_be_recorded"}));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_sound_records_nothing_and_names_every_line) {
  Terminal terminal;
  terminal.must("init");
  const std::string long_line =
      R"({"verb": "new", "case": ")" + std::string(2'000'000, 'x') + "\"}";
  const Screen screen =
      bulk(terminal, R"({"verb": "new", "case": "A"})"
                     "\nbukan json\n[1]\n{}\n"
                     R"({"verb": "list"})"
                     "\n"
                     R"({"verb": "shwo", "case": "A"})"
                     "\n"
                     R"({"args": ["record", "A"]})"
                     "\n"
                     R"({"verb": "record", "case": "A", "step": "x", "warna": "merah"})"
                     "\n"
                     R"({"args": ["new", "A", "--db", "lain.db"]})"
                     "\n"
                     R"({"verb": "new", "case": "A", "partner": "a\u0000b"})"
                     "\n"
                     R"({"verb": "new", "case": "A", "partner": ["x", "y"]})"
                     "\n"
                     R"({"args": ["new", "A", "--help"]})"
                     "\n" +
                         long_line + "\n" + R"({"verb": "record", "case": "A", "outcome": "x"})");
  BOOST_TEST(screen.exit == 7);
  BOOST_TEST(screen.out.empty());
  for (int line = 2; line <= 14; ++line)
    BOOST_TEST(screen.err.find("perintah:" + std::to_string(line) + ":1: ") != std::string::npos,
               line << "\n"
                    << screen.err);
  BOOST_TEST(screen.err.find("perintah:1:") == std::string::npos);
  BOOST_TEST(entries(terminal) == 1U);
}

BOOST_AUTO_TEST_CASE(tables_that_are_not_sound_are_refused_too) {
  Terminal terminal;
  terminal.must("init");
  for (const char* content :
       {"", "\n\n", "case,verb\nA,new\n", "verb,case\nnew\n", "verb,case\nnew,\"A\n",
        "verb,case\nnew,\"A\"x\n", "verb,case,annul\ncorrect,A,mungkin\n", "verb,case\nlist,A\n"}) {
    const Screen screen = bulk(terminal, content);
    BOOST_TEST(screen.exit == 7, content);
    BOOST_TEST(screen.err.find("perintah:") != std::string::npos, content);
  }
  BOOST_TEST(entries(terminal) == 1U);
  BOOST_TEST(terminal.run({"bulk", "tidak-ada"}).exit == 8);
  BOOST_TEST(terminal.run({"bulk", "."}).exit == 2);
}

BOOST_AUTO_TEST_CASE(text_tells_each_line_and_the_sum) {
  Terminal terminal;
  terminal.must("init");
  terminal.folder.write("perintah", sound);
  const Screen screen = terminal.run({"bulk", "perintah", "--lang", "en"});
  BOOST_TEST(screen.exit == 3);
  BOOST_TEST(screen.err.empty(), screen.err);
  BOOST_TEST(screen.out.find("line 2") != std::string::npos);
  BOOST_TEST(screen.out.find("not recorded (3)") != std::string::npos);
  BOOST_TEST(screen.out.find("4 commands: 3 recorded, 0 already recorded, 1 not recorded") !=
             std::string::npos);
  const std::string csv = terminal.run({"bulk", "perintah", "--format", "csv"}).out;
  BOOST_TEST(csv.starts_with("line,verb,case,result,exit,event,"));
  BOOST_TEST(terminal.run({"bulk", "perintah", "--db", "tidak-ada.db"}).exit == 8);
}

BOOST_AUTO_TEST_CASE(papers_are_taken_in_from_a_file_of_commands) {
  Terminal terminal;
  terminal.must("init");
  terminal.folder.write("s.pdf", "isi");
  const Screen screen =
      bulk(terminal, R"({"verb": "new", "case": "A", "initiative": "daerah", "on": "2026-01-05"}
{"verb": "file", "case": "A", "document": "laporan_penjajakan", "path": "s.pdf", "number": 7}
{"verb": "record", "case": "A", "step": "penjajakan", "--document": ["laporan_penjajakan"], "on": "2026-01-06"})");
  BOOST_TEST(results(screen) == Json({"recorded", "recorded", "recorded"}));
}

BOOST_AUTO_TEST_CASE(cells_are_read_as_spreadsheets_write_them) {
  const auto lines = cli::read_csv("a,\"b \"\"c\"\"\nd\",e\r\n\r\n x ,\"\",\n");
  BOOST_REQUIRE(lines.size() == 2U);
  BOOST_TEST(lines[0].cells == (Words{"a", "b \"c\"\nd", "e"}));
  BOOST_TEST(lines[1].line == 4U);
  BOOST_TEST(lines[1].cells == (Words{"x", "", ""}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
