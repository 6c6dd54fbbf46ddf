// The verbs about the registry of law: their keys, their exit codes, and what they must not miss.
#include "cli/terminal.hpp"

#include <filesystem>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

void require_keys(const Json& json, const std::vector<std::string>& keys) {
  for (const std::string& key : keys)
    BOOST_TEST(json.contains(key), "missing key " << key << " in " << json.dump(2));
}

Json answer(Terminal& terminal, std::string_view line) {
  return terminal.must(std::string(line) + " --format json").json();
}

/// Copies the shipped workflows to `alur`, where a test may spoil them.
void copy_workflows(const Terminal& terminal) {
  std::filesystem::copy(std::filesystem::path(KSDPL_SOURCE_DIR) / "workflows",
                        terminal.folder.path() / "alur", std::filesystem::copy_options::recursive);
}

/// Takes away everything from `from` up to and without `to`, after the words `after`.
void cut(const Terminal& terminal,
         const std::string& file,
         std::string_view after,
         std::string_view from,
         std::string_view to) {
  std::string text = terminal.folder.read(file);
  const std::size_t at = text.find(after);
  BOOST_REQUIRE(at != std::string::npos);
  const std::size_t begin = text.find(from, at);
  const std::size_t end = text.find(to, begin);
  BOOST_REQUIRE(end != std::string::npos);
  text.erase(begin, end - begin);
  terminal.folder.write(file, text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(law_tests)

BOOST_AUTO_TEST_CASE(the_verbs_of_the_registry_have_the_keys_that_are_promised) {
  Terminal terminal;
  const Json coverage = answer(terminal, "law coverage");
  BOOST_TEST(coverage["schema"] == "ksdpl.law.coverage/1");
  BOOST_TEST(coverage["findings"].empty());
  for (const Json& place : coverage["provisions"]) {
    require_keys(place, {"citation", "rules", "reason", "finding"});
    // A provision has a rule or says why not.
    BOOST_TEST((place["rules"] > 0) == place["reason"].is_null(), place["citation"]);
  }
  for (const Json& article : coverage["articles"])
    require_keys(article, {"article", "provisions", "with_rule", "with_reason", "with_neither"});
  for (const Json& rule : coverage["rules_without_article"]) {
    require_keys(rule, {"layer", "kind", "id", "title", "basis", "basis_label"});
    BOOST_TEST((rule["basis"] != "law" && rule["basis"] != "inferred"), rule["id"]);
  }
  const Json unknown = answer(terminal, "law unknown");
  BOOST_TEST(unknown["schema"] == "ksdpl.law.unknown/1");
  BOOST_TEST(unknown["unknowns"].size() == 17U);
  for (const Json& open : unknown["unknowns"]) {
    require_keys(open, {"id", "number", "text", "meanwhile", "whom", "ask", "basis", "touches"});
    require_keys(open["touches"], {"citations", "stages", "moves", "steps", "requirements"});
    // Each can be met by a command a user would type about a provision.
    const std::string place = open["touches"]["citations"][0].get<std::string>();
    const std::string shown = answer(terminal, "law show '" + place + "'").dump();
    BOOST_TEST(shown.find("\"" + open["id"].get<std::string>() + "\"") != std::string::npos, place);
  }
}

BOOST_AUTO_TEST_CASE(law_affects_names_the_case_its_entries_and_its_steps) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("record A penjajakan dimulai");
  const Json json = answer(terminal, "law affects 'PP 28/2018 Pasal 28'");
  BOOST_TEST(json["schema"] == "ksdpl.law.affects/1");
  require_keys(json, {"citation", "examined", "closed_left_out", "cases"});
  BOOST_REQUIRE_EQUAL(json["cases"].size(), 1U);
  const Json& found = json["cases"][0];
  require_keys(found, {"case", "stage", "stage_title", "workflow", "workflow_hash", "closed",
                       "example", "retrospective", "used", "ahead"});
  BOOST_TEST(found["case"] == "A");
  BOOST_REQUIRE(!found["used"].empty());
  for (const Json& used : found["used"])
    require_keys(used, {"event", "as", "what", "citations"});
  for (const Json& ahead : found["ahead"])
    require_keys(ahead, {"step", "title", "now", "on_the_way", "citations"});
}

BOOST_AUTO_TEST_CASE(a_gap_in_the_pipeline_s_articles_is_named_and_exits_10) {
  Terminal terminal;
  copy_workflows(terminal);
  BOOST_TEST(terminal.type("law coverage --workflows alur").exit == 0);
  cut(terminal, "alur/hukum/pp-28-2018.yaml", "citation: PP 28/2018 Pasal 43 ayat (2)\n",
      "    no_rule:", "  - citation:");
  const Screen screen = terminal.type("law coverage --workflows alur --lang en");
  BOOST_TEST(screen.exit == 10);
  BOOST_TEST(screen.out.find("Findings: 1") != std::string::npos);
  BOOST_TEST(screen.out.find("PP 28/2018 Pasal 43 ayat (2): no reason is given") !=
             std::string::npos);
  const Json json = terminal.type("law coverage --workflows alur --format json").json();
  BOOST_REQUIRE_EQUAL(json["findings"].size(), 1U);
  BOOST_TEST(json["findings"][0]["code"] == "no-rule-no-reason");
  BOOST_TEST(json["findings"][0]["citation"] == "PP 28/2018 Pasal 43 ayat (2)");
}

BOOST_AUTO_TEST_CASE(a_provision_outside_the_pipeline_may_wait_for_its_reason) {
  Terminal terminal;
  copy_workflows(terminal);
  cut(terminal, "alur/hukum/pp-28-2018.yaml", "citation: PP 28/2018 Pasal 47\n",
      "    no_rule:", "  - citation:");
  const Screen screen = terminal.type("law coverage --workflows alur");
  BOOST_TEST(screen.exit == 0);
  BOOST_TEST(screen.out.find("PP 28/2018 Pasal 47: belum ada alasan") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_case_whose_bundle_has_no_list_of_open_questions_goes_on) {
  Terminal terminal;
  terminal.must("init --origin uji.test");
  terminal.must(
      "new LAMA --on 2026-01-05 --workflow " +
      (std::filesystem::path(KSDPL_SOURCE_DIR) / "tests/workflows/sound/compact.yaml").string());
  for (const char* line : {"show LAMA", "next LAMA", "why LAMA tandatangani_naskah", "check LAMA"})
    BOOST_TEST(terminal.must(line).out.find("law unknown") == std::string::npos, line);
  BOOST_TEST(answer(terminal, "law affects 'PP 28/2018 Pasal 28'")["cases"].size() == 1U);
}

BOOST_AUTO_TEST_CASE(asking_changes_nothing) {
  Terminal terminal;
  terminal.open_case();
  const std::string before = terminal.folder.read("ksdpl.db");
  for (const char* line : {"law affects 'PP 28/2018 Pasal 27'", "law coverage", "law unknown",
                           "law show 'PP 28/2018 Pasal 27'"})
    terminal.must(line);
  BOOST_TEST((terminal.folder.read("ksdpl.db") == before));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
