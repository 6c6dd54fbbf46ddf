// Import files: the three forms say the same, and files under bad/ are refused with every finding.
#include "import/reading.hpp"

#include <set>
#include <tuple>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

const std::vector<std::string> every_form{".yaml", ".csv", ".jsonl"};

std::string written(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& finding : found)
    lines += std::to_string(finding.at.line) + ":" + std::to_string(finding.at.column) + " " +
             finding.code + "\n";
  return lines;
}

auto fields(const HistoryEntry& x) {
  return std::tie(x.step, x.outcome, x.date, x.by, x.note, x.sources);
}
auto fields(const HistoryNote& x) {
  return std::tie(x.kind, x.text, x.date, x.by, x.document, x.number, x.sources);
}
auto fields(const HistoryCase& x) {
  return std::tie(x.id, x.workflow, x.partner, x.country, x.region, x.level, x.initiative,
                  x.objects, x.agreement_on, x.note, x.sources);
}

template <class Items>
bool same(const Items& a, const Items& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return fields(x) == fields(y); });
}

bool same(const HistoryFile& a, const HistoryFile& b) {
  if (a.statement != b.statement || !same(a.cases, b.cases)) return false;
  for (std::size_t i = 0; i < a.cases.size(); ++i) {
    if (!same(a.cases[i].entries, b.cases[i].entries)) return false;
    if (!same(a.cases[i].notes, b.cases[i].notes)) return false;
  }
  return true;
}

BOOST_AUTO_TEST_SUITE(history_files_tests)

BOOST_AUTO_TEST_CASE(records_may_be_more_than_the_yaml_form_can_hold) {
  std::string records = R"({"record": "file", "format": "ksdpl.history/1", "statement": "uji"})"
                        "\n"
                        R"({"record": "source", "id": "koran", "title": "Koran"})"
                        "\n";
  std::size_t cases = 0;
  while (records.size() <= most_history_bytes(HistoryForm::yaml)) {
    const std::string id = "K-" + std::to_string(++cases);
    records += R"({"record": "case", "case": ")" + id + R"(", "sources": ["koran"]})" + "\n";
    records += R"({"record": "note", "case": ")" + id +
               R"(", "kind": "catatan", "text": "x", "sources": ["koran"]})" + "\n";
  }
  const LoadedHistory loaded = test::load_text("banyak.jsonl", records);
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_REQUIRE(loaded.history.cases.size() == cases);
  BOOST_TEST(loaded.history.cases.back().notes.size() == 1U);
  BOOST_TEST(loaded.history.cases.back().sources.size() == 1U);
  const LoadedHistory as_yaml = test::load_text("banyak.yaml", records);
  BOOST_REQUIRE(as_yaml.errors.size() == 1U);
  BOOST_TEST(as_yaml.errors.front().code == "too-large");
}

BOOST_AUTO_TEST_CASE(the_three_forms_give_the_same_history) {
  const auto files = test::files_in("tests/import/same", every_form);
  BOOST_REQUIRE(files.size() == 3U);
  const LoadedHistory first = test::load_file(files.front());
  BOOST_TEST(first.errors.empty(), test::listed(first.errors));
  BOOST_TEST(first.history.cases.size() == 2U);
  BOOST_TEST(first.history.cases.front().entries.size() == 2U);
  BOOST_TEST(first.history.cases.front().notes.size() == 1U);
  for (const auto& file : files) {
    const LoadedHistory loaded = test::load_file(file);
    BOOST_TEST(loaded.errors.empty(), file << test::listed(loaded.errors));
    BOOST_TEST(same(loaded.history, first.history), file);
  }
}

BOOST_AUTO_TEST_CASE(cells_that_a_spreadsheet_would_calculate_stay_text) {
  const auto files = test::files_in("tests/import/same", {".csv"});
  const LoadedHistory loaded = test::load_file(files.at(0));
  const std::vector<ImportSource>& sources = loaded.history.cases.at(0).sources;
  BOOST_REQUIRE(sources.size() == 2U);
  BOOST_TEST(sources.back().note.value() == "=1+1, disalin sebagaimana tertulis");
}

BOOST_AUTO_TEST_CASE(a_table_may_be_separated_by_semicolons_as_spreadsheets_here_write_it) {
  const LoadedHistory loaded =
      test::load_text("a.csv",
                      "record;case;format;statement;id;title;step;sources\r\n"
                      "file;;ksdpl.history/1;uji, dengan koma;;;;\r\n"
                      "source;;;;koran;Koran;;\r\n"
                      "source;;;;laman;Laman;;\r\n"
                      ";;;;;;;\r\n"
                      "case;UJI;;;;;;\r\n"
                      "entry;UJI;;;;;penjajakan;\"koran;laman\"");
  BOOST_TEST(loaded.errors.empty(), test::listed(loaded.errors));
  BOOST_TEST(loaded.history.statement == "uji, dengan koma");
  BOOST_TEST(loaded.history.cases.at(0).entries.at(0).sources.size() == 2U);
}

BOOST_AUTO_TEST_CASE(words_of_a_date_never_become_a_day) {
  const LoadedHistory loaded =
      test::load_file(std::filesystem::path(KSDPL_SOURCE_DIR) / "tests/import/same/riwayat.yaml");
  const HistoryEntry& entry = loaded.history.cases.at(0).entries.at(0);
  BOOST_TEST(!entry.date.day.known());
  BOOST_TEST(entry.date.words.value() == "2020");
}

BOOST_AUTO_TEST_CASE(every_bad_file_is_refused_with_all_its_findings_in_order) {
  const auto files = test::files_in("tests/import/bad", every_form);
  BOOST_TEST(files.size() >= 19U);
  for (const auto& file : files) {
    const LoadedHistory loaded = test::load_file(file);
    BOOST_TEST(!loaded.errors.empty(), file << " was accepted");
    const std::string name = file.filename().string();
    const std::string expected = test::source_file("tests/import/bad/" + name + ".expected");
    BOOST_TEST(written(loaded.errors) == expected,
               "in " << name << ":" << test::listed(loaded.errors));
  }
}

BOOST_AUTO_TEST_CASE(every_finding_says_what_is_wrong_in_both_languages) {
  for (const auto& file : test::files_in("tests/import/bad", every_form)) {
    for (const Diagnostic& finding : test::load_file(file).errors) {
      BOOST_TEST(!finding.message.id.empty(), file << " " << finding);
      BOOST_TEST(finding.message.id != finding.message.en, file << " " << finding);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_code_is_written_in_the_guide_to_the_format) {
  const std::string guide = test::source_file("docs/import-format.md");
  for (const auto& file : test::files_in("tests/import/bad", every_form)) {
    for (const std::string& code : test::codes(test::load_file(file).errors))
      BOOST_TEST(guide.find("`" + code + "`") != std::string::npos, code << " is not in the guide");
  }
}

BOOST_AUTO_TEST_CASE(a_near_miss_is_told_what_was_meant) {
  const LoadedHistory loaded =
      test::load_file(std::filesystem::path(KSDPL_SOURCE_DIR) / "tests/import/bad/words.yaml");
  const std::string told = test::listed(loaded.errors);
  for (const char* word : {"'ksdpl'", "'penjajakan'", "'koran'", "provinsi"})
    BOOST_TEST(told.find(word) != std::string::npos, word << " in " << told);
}

BOOST_AUTO_TEST_CASE(no_bytes_at_all_make_the_reader_stumble) {
  const std::string sound = test::source_file("tests/import/same/riwayat.csv").substr(3) +
                            test::source_file("tests/import/same/riwayat.jsonl");
  for (std::size_t cut = 0; cut < sound.size(); cut += 7) {
    std::string text = sound.substr(0, cut);
    text += "\"\x01{[,;\n";
    for (const char* name : {"a.csv", "a.jsonl", "a.yaml"})
      BOOST_TEST(!test::load_text(name, text).errors.empty(), name << " cut at " << cut);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
