// The procedure tested like code, as a user meets it: traces that can be typed, plans that are
// carried out, stale plans that are not.
#include "ksdpl/workflow_loader.hpp"

#include "cli/terminal.hpp"

#include <fstream>
#include <iterator>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

std::string source(const std::string& path) {
  std::ifstream file(KSDPL_SOURCE_DIR "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, from << " is not there");
  return text.replace(at, from.size(), to);
}

/// A sound workflow in which the signature waits for a step that withdraws the case.
std::string spoilt() {
  return with(source("tests/workflows/sound/compact.yaml"), "      - id: tanda_tangan_naskah\n",
              "      - id: pemeriksaan_akhir\n"
              "        title: {id: pemeriksaan akhir, en: final examination}\n"
              "        gist: {id: uji, en: test}\n"
              "        actors: [kepala_daerah]\n"
              "        outcomes:\n"
              "          - {id: selesai, title: {id: selesai, en: done}, fires: "
              "tarik_oleh_daerah, basis: unknown}\n"
              "        basis: unknown\n"
              "      - id: tanda_tangan_naskah\n"
              "        after: [pemeriksaan_akhir]\n");
}

/// The shipped workflow with a term of the DPRD of so many days.
std::string with_term(int days) {
  return with(embedded_workflows().at("ksdpl.yaml"), "term: 45 hari kerja",
              "term: " + std::to_string(days) + " hari kerja");
}

constexpr const char* decided = R"( --reason "nota dinas 12" --by "Kepala Biro")";

/// A terminal with a case that waits for the DPRD's decision to come.
void open_case(Terminal& terminal) {
  terminal.must("init");
  terminal.must("new A --level kota --initiative mitra --object lainnya --on 2026-02-16");
}

std::string journal_of(const Terminal& terminal) {
  return terminal.folder.read("ksdpl.db");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(procedure_tests)

BOOST_AUTO_TEST_CASE(the_trace_of_a_flaw_can_be_typed_and_leads_where_it_says) {
  Terminal terminal;
  terminal.folder.write("buntu.yaml", spoilt());
  terminal.folder.write("BERKAS", "isi");
  const Screen screen = terminal.type("workflow check buntu.yaml --format json");
  BOOST_TEST(screen.exit == 10);
  const Json found = screen.json();
  BOOST_TEST(found["schema"] == "ksdpl.workflow.check/1");
  BOOST_TEST(found["sound"] == false);
  const Json& flaw = found["findings"][0];
  BOOST_TEST(flaw["code"] == "never_signed");
  terminal.must("init");
  for (const Json& command : flaw["trace"])
    terminal.must(command.get<std::string>().substr(std::string("ksdpl ").size()));
  const Json shown = terminal.must("show CONTOH --format json").json();
  BOOST_TEST(shown["stage"] == flaw["stage"]);
  const Json why =
      terminal.must("why CONTOH " + flaw["move"].get<std::string>() + " --format json").json();
  BOOST_TEST(why["allowed"] == false);
  const std::string blockers = why["blockers"].dump();
  for (const Json& blocker : flaw["blockers"])
    BOOST_TEST(blockers.find(blocker["code"].get<std::string>()) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_scenarios_built_in_run_in_an_empty_folder_and_cover_everything) {
  Terminal terminal;
  const Json played = terminal.must("workflow test --format json").json();
  BOOST_TEST(played["schema"] == "ksdpl.workflow.test/1");
  BOOST_TEST(played["failed"] == 0);
  BOOST_TEST(played["passed"].get<int>() > 100);
  for (const char* part : {"stages", "moves", "requirements", "steps", "outcomes", "refusals"})
    BOOST_TEST(played["coverage"][part]["never"].empty(), played["coverage"][part].dump());
}

BOOST_AUTO_TEST_CASE(scenarios_beside_a_workflow_file_are_found) {
  Terminal terminal;
  for (const auto& [name, text] : embedded_workflows()) {
    if (name.starts_with("hukum/")) terminal.folder.write("punya/" + name, text);
  }
  terminal.folder.write("punya/ksdpl.yaml", with_term(30));
  terminal.folder.write("punya/skenario/ksdpl/satu.yaml",
                        "format: ksdpl.scenario/1\nworkflow: ksdpl\nscenarios:\n  - id: satu\n"
                        "    title: {id: a, en: b}\n    basis: unknown\n"
                        "    given: {opened: 2024-01-08, initiative: mitra}\n"
                        "    when: [{record: penjajakan}]\n    then: {result: allowed}\n");
  const Json own = terminal.must("workflow test punya/ksdpl.yaml --format json").json();
  BOOST_TEST(own["passed"] == 1);
  const Json folder = terminal.must("workflow test ksdpl --workflows punya --format json").json();
  BOOST_TEST(folder["passed"] == 1);
}

BOOST_AUTO_TEST_CASE(a_plan_is_made_carried_out_once_and_told_in_the_history) {
  Terminal terminal;
  open_case(terminal);
  terminal.folder.write("baru.yaml", with_term(30));
  const std::string before = journal_of(terminal);
  const Json plan =
      terminal.must("workflow migrate plan --all --to baru.yaml --out r.json --format json").json();
  BOOST_TEST(plan["schema"] == "ksdpl.workflow.migrate.plan/1");
  BOOST_TEST(plan["cases"][0]["case"] == "A");
  BOOST_TEST(plan["cases"][0]["obstacles"].empty());
  terminal.must(std::string("workflow migrate apply r.json --dry-run") + decided);
  BOOST_TEST((journal_of(terminal) == before), "planning and rehearsing write nothing");
  const Json done = terminal
                        .must(std::string("workflow migrate apply r.json --format json --key k1 "
                                          "--ground \"PP 28/2018 Pasal 35\"") +
                              decided)
                        .json();
  BOOST_TEST(done["schema"] == "ksdpl.workflow.migrate.apply/1");
  BOOST_TEST(done["cases"][0]["kind"] == "workflow_migrated");
  BOOST_TEST(done["cases"][0]["to"] == plan["to_hash"]);
  BOOST_TEST(done["cases"][0]["plan"] == plan["digest"]);
  BOOST_TEST(done["citation"] == "PP 28/2018 Pasal 35");
  const Json again = terminal
                         .must(std::string("workflow migrate apply r.json --format json --key k1 "
                                           "--ground \"PP 28/2018 Pasal 35\"") +
                               decided)
                         .json();
  BOOST_TEST(again["repeated"] == true);
  const Json history = terminal.must("history A --format json").json();
  BOOST_TEST(history["events"].size() == 3U);
  BOOST_TEST(history["events"][2]["reason"] == "nota dinas 12");
}

BOOST_AUTO_TEST_CASE(a_stale_a_changed_and_an_edited_plan_leave_the_journal_as_it_was) {
  Terminal terminal;
  open_case(terminal);
  terminal.folder.write("baru.yaml", with_term(30));
  terminal.must("workflow migrate plan --all --to baru.yaml --out r.json");
  const std::string apply = std::string("workflow migrate apply r.json") + decided;
  const std::string before = journal_of(terminal);

  terminal.folder.write("baru.yaml", with_term(20));
  const Screen changed = terminal.type(apply);
  BOOST_TEST(changed.exit == 5);
  terminal.folder.write("baru.yaml", with_term(30));

  const std::string plan = terminal.folder.read("r.json");
  terminal.folder.write("r.json", with(plan, "\"last_event\": 2", "\"last_event\": 1"));
  BOOST_TEST(terminal.type(apply).exit == 7);
  terminal.folder.write("r.json", plan);
  BOOST_TEST((journal_of(terminal) == before));

  terminal.must("record A penjajakan dimulai --on 2026-02-23");
  const std::string later = journal_of(terminal);
  const Screen stale = terminal.type(apply);
  BOOST_TEST(stale.exit == 5);
  BOOST_TEST(stale.err.find("#3 step_recorded penjajakan.dimulai (2026-02-23)") !=
             std::string::npos);
  BOOST_TEST((journal_of(terminal) == later));
}

BOOST_AUTO_TEST_CASE(why_a_step_was_allowed_is_told_in_the_same_words_under_another_text) {
  Terminal terminal;
  open_case(terminal);
  terminal.must("record A penjajakan dimulai --on 2026-02-23");
  const std::string told = terminal.must("why A 3").out;
  const std::string told_in_english = terminal.must("why A 3 --lang en").out;
  BOOST_REQUIRE(told.find("asal prakarsa") != std::string::npos);
  terminal.folder.write("baru.yaml",
                        with(with(with_term(30), "id: memulai penjajakan", "id: kata lain"),
                             "id: penjajakan dimulai", "id: hasil lain"));
  terminal.must("workflow migrate plan A --to baru.yaml --out r.json");
  terminal.must(std::string("workflow migrate apply r.json") + decided);
  BOOST_TEST(terminal.must("why A 3").out == told);
  BOOST_TEST(terminal.must("why A 3 --lang en").out == told_in_english);
}

BOOST_AUTO_TEST_CASE(a_case_that_has_ended_is_an_obstacle_with_an_exit_code) {
  Terminal terminal;
  open_case(terminal);
  terminal.must("record A penarikan oleh_mitra --on 2026-02-23");
  terminal.folder.write("baru.yaml", with_term(30));
  BOOST_TEST(terminal.type("workflow migrate plan A --to baru.yaml --out r.json").exit == 10);
  const Screen refused = terminal.type(std::string("workflow migrate apply r.json") + decided);
  BOOST_TEST(refused.exit == 3);
  BOOST_TEST(refused.err.find("kasus sudah selesai") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
