// The JSON that checks outside read: the keys of every verb, and what they hold.
#include "cli/terminal.hpp"

#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

void require_keys(const Json& json, const std::vector<std::string>& keys) {
  for (const std::string& key : keys)
    BOOST_TEST(json.contains(key), "missing key " << key << " in " << json.dump(2));
}

/// The five words of the basis; nothing else may stand there.
void require_basis(const Json& json) {
  static const std::set<std::string> words{"law", "inferred", "reported", "silent_in_pp",
                                           "unknown"};
  BOOST_TEST(words.contains(json["basis"].get<std::string>()), json.dump());
}

void require_blockers(const Json& blockers) {
  for (const Json& blocker : blockers) {
    require_keys(blocker, {"code", "text", "citation", "basis", "wanted", "who"});
    require_basis(blocker);
    BOOST_TEST(!blocker["text"].get<std::string>().empty());
    BOOST_TEST(!blocker["wanted"].get<std::string>().empty());
  }
}

Json answer(Terminal& terminal, std::string_view line) {
  return terminal.must(std::string(line) + " --format json").json();
}

const Json* move_called(const Json& moves, std::string_view id) {
  for (const Json& move : moves)
    if (move["move"] == id) return &move;
  return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_contract_tests)

BOOST_AUTO_TEST_CASE(init_names_what_was_made) {
  Terminal terminal;
  const Json json = answer(terminal, "init --origin jakarta.go.id/ksdpl --key-dir kunci");
  BOOST_TEST(json["schema"] == "ksdpl.init/1");
  require_keys(json,
               {"journal", "documents_folder", "key_folder", "origin", "public_key", "dry_run"});
  BOOST_TEST(json["origin"] == "jakarta.go.id/ksdpl");
  BOOST_TEST(json["key_folder"] == "kunci");
  BOOST_TEST(json["public_key"].get<std::string>().size() == 44U);
  BOOST_TEST(std::filesystem::exists("kunci"));
}

BOOST_AUTO_TEST_CASE(show_says_where_the_case_stands) {
  Terminal terminal;
  terminal.open_case();
  const Json json = answer(terminal, "show A");
  BOOST_TEST(json["schema"] == "ksdpl.show/1");
  require_keys(json,
               {"case", "workflow", "workflow_hash", "stage", "stage_title", "events", "next",
                "requirements", "deadlines", "notices", "profile", "example", "retrospective"});
  BOOST_TEST(json["case"] == "A");
  BOOST_TEST(json["workflow"] == "ksdpl");
  BOOST_TEST(json["stage"] == "prakarsa");
  BOOST_TEST(json["events"] == 2);
  BOOST_TEST(json["profile"]["country"] == "JP");
  BOOST_TEST(json["workflow_hash"].get<std::string>().size() == 64U);
  const Json* move = move_called(json["next"], "mulai_penjajakan");
  BOOST_REQUIRE(move != nullptr);
  BOOST_TEST((*move)["step"] == "penjajakan");
  BOOST_TEST((*move)["outcome"] == "dimulai");
  BOOST_TEST((*move)["allowed"] == true);
}

BOOST_AUTO_TEST_CASE(show_lists_only_what_is_lawful_now_as_next) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("record A penjajakan");
  const Json json = answer(terminal, "show A");
  for (const Json& move : json["next"])
    BOOST_TEST(move["allowed"] == true);
  BOOST_TEST(move_called(json["next"], "mulai_konsultasi") == nullptr);
  BOOST_TEST(move_called(json["blocked"], "mulai_konsultasi") != nullptr);
}

BOOST_AUTO_TEST_CASE(next_lists_the_moves_of_now_and_the_later_forward_ones) {
  Terminal terminal;
  terminal.open_case();
  const Json json = answer(terminal, "next A");
  BOOST_TEST(json["schema"] == "ksdpl.next/1");
  for (const Json& move : json["moves"]) {
    require_keys(
        move, {"move", "title", "step", "outcome", "from", "to", "row", "citation", "basis", "who",
               "now", "forward", "allowed", "blockers", "advice", "command"});
    require_basis(move);
    require_blockers(move["blockers"]);
    BOOST_TEST(move["allowed"] == move["blockers"].empty());
  }
  BOOST_TEST(move_called(json["moves"], "mulai_penjajakan")->at("now") == true);
  BOOST_TEST(move_called(json["moves"], "tandatangani_naskah")->at("now") == false);
  BOOST_TEST(move_called(json["moves"], "tandatangani_naskah")->at("forward") == true);
}

BOOST_AUTO_TEST_CASE(why_gives_every_blocker_with_its_article_and_remedy) {
  Terminal terminal;
  terminal.open_case();
  const Json json = answer(terminal, "why A tandatangani_pk");
  BOOST_TEST(json["schema"] == "ksdpl.why/1");
  require_keys(json, {"case", "move", "allowed", "blockers"});
  BOOST_TEST(json["move"] == "tandatangani_pk");
  BOOST_TEST(json["allowed"] == false);
  require_blockers(json["blockers"]);
  std::set<std::string> codes;
  for (const Json& blocker : json["blockers"]) {
    codes.insert(blocker["code"].get<std::string>());
    BOOST_TEST(blocker["command"].get<std::string>().starts_with("ksdpl "), blocker.dump());
  }
  BOOST_TEST(codes.contains("konsultasi_mendagri.tercatat"));
  BOOST_TEST(codes.contains("konsultasi_menlu.tercatat"));
}

BOOST_AUTO_TEST_CASE(why_takes_a_move_a_step_or_a_step_with_its_outcome) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(answer(terminal, "why A")["move"] == "mulai_penjajakan");
  BOOST_TEST(answer(terminal, "why A penjajakan")["move"] == "mulai_penjajakan");
  BOOST_TEST(answer(terminal, "why A keputusan_dprd.ditolak")["move"] == "tolak_rencana");
  const Json several = answer(terminal, "why A keputusan_dprd");
  BOOST_TEST(several["move"] == "setujui_rencana");
  BOOST_REQUIRE(several["alternatives"].size() == 2U);
  BOOST_TEST(several["alternatives"][0]["move"] == "setujui_dengan_catatan");
  require_blockers(several["alternatives"][0]["blockers"]);
}

BOOST_AUTO_TEST_CASE(why_tells_the_grounds_of_a_past_event) {
  Terminal terminal;
  terminal.open_case();
  for (const char* number : {"2", "'#2'"}) {
    const Json json = answer(terminal, std::string("why A ") + number);
    BOOST_TEST(json["event"] == 2);
    BOOST_TEST(json["move"] == "mulai_prakarsa");
    BOOST_TEST(json["allowed"] == true);
    BOOST_TEST(json["blockers"].empty());
    require_keys(json, {"grounds", "to_reexamine"});
  }
}

BOOST_AUTO_TEST_CASE(what_was_only_stated_is_never_called_allowed) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new L --stated --partner Darwin");
  terminal.must("record L tanda_tangan_pk --on 2021-06-28");
  const Json why = answer(terminal, "why L 3");
  BOOST_TEST(why["allowed"].is_null());
  BOOST_TEST(why["gate_result"] == "tidak_diketahui");
  const Json history = answer(terminal, "history L");
  BOOST_TEST(history["retrospective"] == true);
  BOOST_TEST(history["events"][2]["kind"] == "stated");
  BOOST_TEST(history["events"][2]["allowed"].is_null());
  const Json next = answer(terminal, "next L");
  for (const Json& move : next["moves"])
    BOOST_TEST(move["allowed"] == false);
  BOOST_TEST(answer(terminal, "show L")["next"].empty());
}

BOOST_AUTO_TEST_CASE(check_lists_the_nine_requirements) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("assess A hubungan_diplomatik terpenuhi --reason 'daftar Kemenlu'");
  const Json json = answer(terminal, "check A");
  BOOST_TEST(json["schema"] == "ksdpl.check/1");
  BOOST_TEST(json["requirements"].size() == 9U);
  std::map<std::string, std::string> verdicts;
  for (const Json& requirement : json["requirements"]) {
    require_keys(requirement, {"id", "citation", "basis", "verdict", "evidence"});
    require_basis(requirement);
    BOOST_TEST(
        requirement["citation"].get<std::string>().starts_with("PP 28/2018 Pasal 27 ayat ("));
    verdicts[requirement["id"].get<std::string>()] = requirement["verdict"].get<std::string>();
  }
  BOOST_TEST(verdicts["hubungan_diplomatik"] == "terpenuhi");
  BOOST_TEST(verdicts["saling_melengkapi"] == "belum_diketahui");
  BOOST_TEST(verdicts["alih_iptek"] == "tidak_berlaku");
  BOOST_TEST(json["requirements"][0]["evidence"] == Json::array({3}));
}

BOOST_AUTO_TEST_CASE(history_gives_every_event_both_dates) {
  Terminal terminal;
  terminal.open_case();
  terminal.folder.write("surat.txt", "x");
  terminal.must(
      "file A laporan_penjajakan surat.txt --number 5/2026 --issued 2026-01-02 --issuer Biro --by "
      "Sekda --on "
      "tidak_diketahui --reason sebab");
  terminal.must("correct A 3 --number 6/2026 --reason salah");
  const Json json = answer(terminal, "history A");
  BOOST_TEST(json["schema"] == "ksdpl.history/1");
  BOOST_REQUIRE(json["events"].size() == 4U);
  for (const Json& event : json["events"]) {
    require_keys(event, {"seq", "case_seq", "kind", "effective", "recorded", "actor", "by",
                         "reason", "documents", "corrected_by"});
    BOOST_TEST(event["recorded"] == "2026-03-02T03:04:05.678Z");
    BOOST_TEST(event["actor"] == "siti");
  }
  const Json& filed = json["events"][2];
  BOOST_TEST(filed["seq"] == 3);
  BOOST_TEST(filed["case_seq"] == 3);
  BOOST_TEST(filed["kind"] == "document_filed");
  BOOST_TEST(filed["effective"] == "tidak_diketahui");
  BOOST_TEST(filed["by"] == "Sekda");
  BOOST_TEST(filed["reason"] == "sebab");
  BOOST_TEST(filed["document"] == "laporan_penjajakan");
  BOOST_TEST(filed["number"] == "5/2026");
  BOOST_TEST(filed["issued"] == "2026-01-02");
  BOOST_TEST(filed["received"] == "tidak_diketahui");
  BOOST_TEST(filed["corrected_by"] == Json::array({4}));
  BOOST_TEST(json["events"][3]["target"] == 3);
  BOOST_TEST(json["events"][0]["by"].is_null());
}

BOOST_AUTO_TEST_CASE(list_gives_one_row_a_case) {
  Terminal terminal;
  terminal.open_case();
  terminal.must("new B --example");
  const Json json = answer(terminal, "list");
  BOOST_TEST(json["schema"] == "ksdpl.list/1");
  BOOST_REQUIRE(json["cases"].size() == 2U);
  require_keys(json["cases"][0],
               {"case", "partner", "country", "region", "level", "workflow", "stage", "stage_title",
                "held", "events", "last_effective", "retrospective", "example"});
  BOOST_TEST(json["cases"][0]["level"] == "kota");
  BOOST_TEST(json["cases"][1]["partner"].is_null());
  BOOST_TEST(json["cases"][1]["example"] == true);
}

BOOST_AUTO_TEST_CASE(writing_verbs_answer_with_the_event_and_the_new_stage) {
  Terminal terminal;
  terminal.open_case();
  const Json rehearsed = answer(terminal, "record A penjajakan --dry-run");
  BOOST_TEST(rehearsed["dry_run"] == true);
  const Json json =
      answer(terminal, "record A penjajakan --on 2026-01-06 --by 'Wali Kota' --key k");
  BOOST_TEST(json["schema"] == "ksdpl.record/1");
  require_keys(json, {"case", "seq", "case_seq", "kind", "effective", "recorded", "stage", "next",
                      "deadlines", "notices", "dry_run", "repeated"});
  BOOST_TEST(json["seq"] == 3);
  BOOST_TEST(json["stage"] == "penjajakan");
  BOOST_TEST(json["move"] == "mulai_penjajakan");
  BOOST_TEST(json["row"] == "T2");
  BOOST_TEST(json["dry_run"] == false);
  BOOST_TEST(json["repeated"] == false);
  BOOST_TEST(answer(terminal,
                    "record A penjajakan --on 2026-01-06 --by 'Wali Kota' --key k")["repeated"] ==
             true);
  BOOST_TEST(answer(terminal, "new B")["schema"] == "ksdpl.new/1");
  terminal.folder.write("surat.txt", "x");
  BOOST_TEST(answer(terminal, "file A laporan_penjajakan surat.txt")["schema"] == "ksdpl.file/1");
  BOOST_TEST(answer(terminal, "assess A saling_melengkapi belum_diketahui")["schema"] ==
             "ksdpl.assess/1");
  BOOST_TEST(answer(terminal, "correct A 1 --partner Kokura --reason salah")["schema"] ==
             "ksdpl.correct/1");
}

BOOST_AUTO_TEST_CASE(a_deadline_carries_its_derivation) {
  Terminal terminal;
  terminal.ready_for_dprd();
  // An empty folder of calendars: what is said here must not change when a year is published.
  terminal.folder.write("kosong/kalender/catatan.txt", "");
  terminal.must("record A permohonan_dprd --on 2026-02-02");
  BOOST_TEST(answer(terminal, "show A")["deadlines"][0]["started"] == false);
  terminal.must("record A penerimaan_dprd --on 2026-02-03");
  const Json deadline = answer(terminal, "show A --workflows kosong")["deadlines"][0];
  require_keys(deadline, {"case", "step", "start", "due", "days", "derivation", "citation", "basis",
                          "held", "calendar_complete"});
  BOOST_TEST(deadline["days"] == 45);
  BOOST_TEST(deadline["start"] == "2026-02-03");
  BOOST_TEST(deadline["due"] == "2026-04-07");
  BOOST_TEST(deadline["calendar_complete"] == false);
  BOOST_TEST(deadline["citation"] == "PP 28/2018 Pasal 30 ayat (4)");
  BOOST_TEST(terminal.must("show A --workflows kosong")
                 .out.find("paling cepat 2026-04-07 (akhir pekan saja)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_deadline_from_an_unknown_date_is_unknown) {
  Terminal terminal;
  terminal.ready_for_dprd();
  terminal.must("record A permohonan_dprd --on 2026-02-02");
  terminal.must("record A penerimaan_dprd --on tidak_diketahui");
  const Json deadline = answer(terminal, "show A")["deadlines"][0];
  BOOST_TEST(deadline["started"] == true);
  BOOST_TEST(deadline["start"] == "tidak_diketahui");
  BOOST_TEST(deadline["due"].is_null());
}

BOOST_AUTO_TEST_CASE(a_refused_write_prints_its_reasons_as_json_and_as_text) {
  Terminal terminal;
  terminal.open_case();
  const Screen screen = terminal.type("record A tanda_tangan_naskah --format json");
  BOOST_TEST(screen.exit == 3);
  const Json json = screen.json();
  BOOST_TEST(json["schema"] == "ksdpl.refusal/1");
  require_keys(json, {"message", "blockers"});
  BOOST_TEST(!json["blockers"].empty());
  require_blockers(json["blockers"]);
  BOOST_TEST(screen.err.starts_with("ksdpl: "));
  BOOST_TEST(screen.err.find("\npetunjuk: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(other_errors_leave_stdout_empty_in_every_format) {
  Terminal terminal;
  terminal.open_case();
  for (const char* format : {"text", "json", "jsonl", "csv"})
    for (const char* line :
         {"history TIDAKADA", "list --db tidak-ada.db", "history A --today besok", "history A x"}) {
      const Screen screen = terminal.type(std::string(line) + " --format " + format);
      BOOST_TEST(screen.exit != 0);
      BOOST_TEST(screen.out.empty(), line);
      BOOST_TEST(screen.err.starts_with("ksdpl: "), line);
    }
}

BOOST_AUTO_TEST_CASE(the_workflow_and_the_law_are_there_as_json) {
  Terminal terminal;
  const Json workflow = answer(terminal, "workflow show");
  BOOST_TEST(workflow["schema"] == "ksdpl.workflow.show/1");
  require_keys(workflow, {"workflow", "edition", "workflow_hash", "actors", "documents",
                          "requirements", "stages", "steps", "rows"});
  for (const char* part : {"actors", "documents", "requirements", "stages", "steps", "rows"})
    for (const Json& item : workflow[part])
      require_basis(item);
  const Json lint = answer(terminal, "workflow lint");
  BOOST_TEST(lint["schema"] == "ksdpl.workflow.lint/1");
  BOOST_TEST(lint["usable"] == true);
  const Json law = answer(terminal, "law show 'PP 28/2018 Pasal 30'");
  BOOST_TEST(law["schema"] == "ksdpl.law.show/1");
  require_keys(law, {"citation", "provision", "inside", "unknowns", "rests_on_it"});
  require_keys(law["provision"],
               {"citation", "gist", "status", "confidence", "source", "in_force", "no_rule"});
  require_keys(law["provision"]["in_force"], {"promulgated", "from", "until", "revoked_by"});
  BOOST_TEST(law["provision"]["in_force"]["from"] == "2018-07-13");
  BOOST_TEST(law["provision"]["in_force"]["until"] == "tidak_diketahui");
  BOOST_TEST(law["inside"].size() >= 5U);
  std::set<std::string> ids;
  for (const Json& thing : law["rests_on_it"]) {
    require_basis(thing);
    ids.insert(thing["id"].get<std::string>());
  }
  BOOST_TEST(ids.contains("rencana_kerja_sama.sumber_pembiayaan"));
  BOOST_TEST(ids.contains("keputusan_dprd"));
  const Json diagram = answer(terminal, "workflow diagram --to dot");
  BOOST_TEST(diagram["schema"] == "ksdpl.workflow.diagram/1");
  BOOST_TEST(diagram["diagram"].get<std::string>().starts_with("digraph"));
}

BOOST_AUTO_TEST_CASE(an_overlay_and_what_it_changes_are_there_as_json) {
  Terminal terminal;
  const Json shown = answer(terminal, "workflow show dki-jakarta");
  BOOST_TEST(shown["overlay"]["extends"] == "ksdpl");
  require_keys(shown["overlay"], {"extends", "region", "file", "adopted_by"});
  BOOST_TEST(shown["choices"].size() == 3U);
  for (const Json& choice : shown["choices"])
    require_basis(choice);
  int regional = 0;
  for (const Json& step : shown["steps"]) {
    require_keys(step, {"regional", "regional_demands", "regional_deadline"});
    regional += step["regional"].get<bool>() ? 1 : 0;
  }
  BOOST_TEST(regional == 2);
  BOOST_TEST(answer(terminal, "workflow show")["overlay"].is_null());
  const Json diff = answer(terminal, "workflow diff ksdpl dki-jakarta");
  BOOST_TEST(diff["schema"] == "ksdpl.workflow.diff/1");
  BOOST_TEST(diff["different"] == true);
  BOOST_TEST(diff["loosens"] == 0);
  for (const Json& change : diff["changes"])
    require_keys(change, {"kind", "effect", "part", "id", "text", "before", "after"});
  terminal.must("init");
  terminal.must("new B --workflow dki-jakarta --choice objek_pergub=sosial");
  const Json profile = answer(terminal, "show B")["profile"];
  BOOST_TEST(profile["choices"]["objek_pergub"][0] == "sosial");
}

BOOST_AUTO_TEST_CASE(tables_have_the_same_rows_in_every_format) {
  Terminal terminal;
  terminal.open_case();
  for (const char* verb : {"list", "history A", "check A", "next A", "why A tandatangani_pk"}) {
    const std::string csv = terminal.must(std::string(verb) + " --format csv").out;
    const std::string jsonl = terminal.must(std::string(verb) + " --format jsonl").out;
    const auto lines = [](const std::string& text) {
      return std::count(text.begin(), text.end(), '\n');
    };
    BOOST_TEST(lines(csv) == lines(jsonl) + 1, verb);
    BOOST_TEST(lines(jsonl) > 0, verb);
    BOOST_TEST(csv.find("\r\n") != std::string::npos);
    BOOST_TEST(
        Json::parse(jsonl.substr(0, jsonl.find('\n')))["schema"].get<std::string>().ends_with(
            ".row/1"));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
