// export: what goes to stdout and to files, what is refused, and that nothing is lost or replaced.
#include "cli/exports/format.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line);
  return lines;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(export_tests)

BOOST_AUTO_TEST_CASE(stdout_and_the_file_hold_the_same_bytes) {
  Terminal terminal;
  terminal.ready_for_dprd();
  for (const std::string format : {"csv", "jsonl", "xes", "ocel-json"}) {
    const std::string printed = terminal.must("export A --to " + format).out;
    const Screen screen = terminal.must("export A --to " + format + " --output keluar." + format);
    BOOST_TEST(terminal.folder.read("keluar." + format) == printed, format);
    BOOST_TEST(screen.out.find("keluar." + format) != std::string::npos);
  }
  const std::string bpmn = terminal.must("export --to bpmn").out;
  terminal.must("export --to bpmn --output ksdpl.bpmn");
  BOOST_TEST((terminal.folder.read("ksdpl.bpmn") == bpmn));
}

BOOST_AUTO_TEST_CASE(the_journal_goes_out_as_tiles_with_its_checkpoint) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const auto made = terminal.must("export --to tlog-tiles --output ubin --format json").json();
  BOOST_TEST(made["to"] == "tlog-tiles");
  const auto verified = terminal.must("verify --checkpoint ubin/checkpoint --format json").json();
  const std::string width = std::to_string(verified["checkpoint"]["size"].get<int>());
  BOOST_TEST(verified["checkpoint"]["fits"] == true);
  const std::string hashes = terminal.folder.read("ubin/tile/0/000.p/" + width);
  BOOST_TEST(hashes.size() == 32U * std::stoul(width));
  const std::string entries = terminal.folder.read("ubin/tile/entries/000.p/" + width);
  BOOST_TEST(entries.find("journal_opened") != std::string::npos);
  BOOST_TEST(made["files"] == 3);
  BOOST_TEST(terminal.type("export --to tlog-tiles --output ubin").exit == 2);
  BOOST_TEST(terminal.type("export --to tlog-tiles").exit == 2);
  BOOST_TEST(terminal.type("export A --to tlog-tiles --output lain").exit == 2);
  BOOST_TEST(terminal.type("export A --to csv --key-dir x").exit == 2);
}

BOOST_AUTO_TEST_CASE(the_receipt_counts_what_was_written) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const auto history = terminal.must("history A --format json").json();
  const auto receipt =
      terminal.must("export --all --to jsonl --output a.jsonl --format json").json();
  BOOST_TEST(receipt["schema"] == "ksdpl.export/1");
  BOOST_TEST(receipt["to"] == "jsonl");
  BOOST_TEST(receipt["output"] == "a.jsonl");
  BOOST_TEST(receipt["cases"] == 1);
  BOOST_TEST(receipt["events"] == history["events"].size());
  BOOST_TEST(receipt["bytes"] == terminal.folder.read("a.jsonl").size());
  BOOST_TEST(receipt["left_out"].empty());
}

BOOST_AUTO_TEST_CASE(jsonl_is_the_history_with_the_case_in_front) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const auto history = lines_of(terminal.must("history A --format jsonl").out);
  const auto lines = lines_of(terminal.must("export A --to jsonl").out);
  BOOST_REQUIRE(lines.size() == history.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto line = nlohmann::json::parse(lines[i]);
    auto entry = nlohmann::json::parse(history[i]);
    BOOST_TEST(line["case"] == "A");
    BOOST_TEST(line["schema"] == "ksdpl.export.entry/1");
    line.erase("case");
    line.erase("schema");
    entry.erase("schema");
    BOOST_TEST(line == entry);
  }
}

BOOST_AUTO_TEST_CASE(csv_has_a_row_for_each_entry_and_is_safe_in_a_spreadsheet) {
  Terminal terminal;
  terminal.must("init");
  int number = 0;
  for (const std::string name : {"=1+1", "+1", "-1", "@a", "  =1+1"})
    terminal.must("new K" + std::to_string(++number) + " --partner='" + name + "'");
  const std::string csv = terminal.must("export --all --to csv").out;
  BOOST_TEST(csv.starts_with("case,seq,case_seq,kind,activity,effective,recorded,"));
  BOOST_TEST(count(csv, "\r\n") == lines_of(csv).size());
  for (const std::string cell : {",'=1+1,", ",'+1,", ",'-1,", ",'@a,", ",'  =1+1,"})
    BOOST_TEST(csv.find(cell) != std::string::npos, cell);
}

BOOST_AUTO_TEST_CASE(a_file_is_replaced_only_when_asked) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("a.xes", "penting");
  const Screen refused = terminal.type("export A --to xes --output a.xes");
  BOOST_TEST(refused.exit == 2);
  BOOST_TEST(refused.err.find("--force") != std::string::npos, refused.err);
  BOOST_TEST(refused.out.empty());
  BOOST_TEST(terminal.folder.read("a.xes") == "penting");
  terminal.must("export A --to xes --output a.xes --force");
  BOOST_TEST(terminal.folder.read("a.xes").starts_with("<?xml"));
}

BOOST_AUTO_TEST_CASE(the_journal_is_never_replaced) {
  Terminal terminal;
  terminal.open_case();
  const std::string before = terminal.folder.read("ksdpl.db");
  fs::create_hard_link("ksdpl.db", "lain.db");
  for (const char* place : {"ksdpl.db", "./ksdpl.db", "lain.db", "ksdpl.db.keys/log.key"}) {
    const Screen screen = terminal.type(std::string("export A --to xes --force --output ") + place);
    BOOST_TEST(screen.exit == 2, place);
  }
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
  terminal.must("verify");
}

BOOST_AUTO_TEST_CASE(a_place_that_cannot_be_written_leaves_nothing_behind) {
  Terminal terminal;
  terminal.open_case();
  fs::create_directory("folder");
  const std::size_t files = files_in(".");
  BOOST_TEST(terminal.type("export A --to xes --output folder").exit == 2);
  BOOST_TEST(terminal.type("export A --to xes --output tidak/ada.xes").exit == 1);
  BOOST_TEST(files_in(".") == files);
  BOOST_TEST(files_in("folder") == 0U);
}

BOOST_AUTO_TEST_CASE(wrong_words_are_usage_with_the_known_ones) {
  Terminal terminal;
  terminal.open_case();
  const Screen near = terminal.type("export A --to xse");
  BOOST_TEST(near.exit == 2);
  BOOST_TEST(near.err.find("xes") != std::string::npos, near.err);
  for (const char* line :
       {"export --to xes", "export A --all --to xes", "export A", "export A --to",
        "export A --to ocel-sqlite", "export A --to xes --format json",
        "export A --to xes --format csv", "export A --to bpmn", "export --all --to bpmn",
        "export --to bpmn --time recorded", "export A --to xes --workflow ksdpl",
        "export A --to csv --time recorded", "export A --to jsonl --raw",
        "export A --to xes --time kemarin", "export A --to xes --as-of kemarin"}) {
    const Screen screen = terminal.type(line);
    BOOST_TEST(screen.exit == 2, line);
    BOOST_TEST(screen.out.empty(), line);
    BOOST_TEST(lines_of(screen.err).size() == 2U, screen.err);
  }
}

BOOST_AUTO_TEST_CASE(cases_that_are_not_there_are_all_named) {
  Terminal terminal;
  terminal.open_case();
  const Screen one = terminal.type("export B --to xes --output b.xes");
  BOOST_TEST(one.exit == 8);
  const Screen two = terminal.type("export A B C --to xes --output b.xes");
  BOOST_TEST(two.exit == 8);
  BOOST_TEST(two.err.find("B, C") != std::string::npos, two.err);
  BOOST_TEST(!fs::exists("b.xes"));
  BOOST_TEST(terminal.type("export --to bpmn --workflow tidak-ada").exit == 8);
}

BOOST_AUTO_TEST_CASE(a_case_named_twice_is_exported_once) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(terminal.must("export A A --to xes").out == terminal.must("export A --to xes").out);
}

BOOST_AUTO_TEST_CASE(a_log_looks_from_where_it_is_told) {
  Terminal terminal;
  terminal.ready_for_dprd();
  const std::string now = terminal.must("export A --to xes").out;
  const std::string then = terminal.must("export A --to xes --as-of 2026-01-05").out;
  BOOST_TEST(count(then, "<event>") < count(now, "<event>"));
  BOOST_TEST(then.find("\"ksdpl:as_of\" value=\"2026-01-05\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_ocel_cannot_hold_is_told) {
  Terminal terminal;
  terminal.open_case();
  terminal.must(
      "assess A hubungan_diplomatik terpenuhi --by Penilai --reason surat --on tidak_diketahui");
  const Screen screen = terminal.must("export A --to ocel");
  BOOST_TEST(screen.err.find("A #3") != std::string::npos, screen.err);
  BOOST_TEST(screen.err.find("--time recorded") != std::string::npos);
  const auto receipt =
      terminal.must("export A --to ocel-sqlite --output a.sqlite --format json").json();
  BOOST_TEST(receipt["left_out"].size() == 1U);
  BOOST_TEST(receipt["left_out"][0]["case"] == "A");
  BOOST_TEST(receipt["left_out"][0]["event"] == 3);
  BOOST_TEST(terminal.must("export A --to ocel --time recorded").err.empty());
}

BOOST_AUTO_TEST_CASE(without_names_no_format_holds_one) {
  Terminal terminal;
  terminal.open_case();
  terminal.must(
      "assess A hubungan_diplomatik terpenuhi --by 'Nama Sekali' --reason 'kata Nama Sekali'");
  for (const std::string format : {"csv", "jsonl", "xes", "ocel"}) {
    BOOST_TEST(terminal.must("export A --to " + format).out.find("Nama Sekali") !=
               std::string::npos);
    BOOST_TEST(terminal.must("export A --without-names --to " + format).out.find("Nama Sekali") ==
                   std::string::npos,
               format);
  }
}

BOOST_AUTO_TEST_CASE(the_help_names_every_format) {
  Terminal terminal;
  const std::string help = terminal.must("help export").out;
  for (const cli::ExportFormat* format : cli::export_formats())
    BOOST_TEST(help.find(format->name) != std::string::npos, format->name);
}

BOOST_AUTO_TEST_CASE(a_procedure_needs_no_journal) {
  Terminal terminal;
  BOOST_TEST(terminal.must("export --to bpmn --lang en").out.find("<process ") !=
             std::string::npos);
  BOOST_TEST(terminal.must("export --to bpmn --workflow dki-jakarta").out.find("<process ") !=
             std::string::npos);
  BOOST_TEST(terminal.type("export --all --to xes").exit == 8);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
