// The JSON of the verbs about actors, mandates, the law and the procedure: keys that are promised.
#include "cli/terminal.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

void require_keys(const Json& json, const Keys& keys) {
  for (const std::string& key : keys)
    BOOST_TEST(json.contains(key), "missing key " << key << " in " << json.dump(2));
}

Json answer(Terminal& terminal, const std::string& line, int exit = 0) {
  const Screen screen = terminal.type(line + " --format json");
  BOOST_TEST(screen.exit == exit, line << ": " << screen.err);
  return screen.json();
}

const Keys actor_keys{"actor", "name",     "roles",  "office",     "from",    "until",
                      "ended", "standing", "person", "registered", "ended_by"};
const Keys entry_keys{"dry_run",  "repeated",    "seq",    "kind", "effective",
                      "recorded", "recorded_by", "reason", "key",  "notices"};
const Keys mandate_keys{"mandate",     "from",   "to",       "mandate_kind", "file_name", "size",
                        "commitment",  "number", "issued",   "valid_from",   "roles",     "steps",
                        "valid_until", "ended",  "standing", "given",        "ended_by"};

/// A terminal with a case of the DPRD's time limit, an actor and a mandate.
struct AtWork : Terminal {
  AtWork() {
    ready_for_dprd();
    must("record A permohonan_dprd --on 2026-02-02");
    must("record A penerimaan_dprd --on 2026-02-03");
    folder.write("surat.txt", "x");
    must("actor add budi --name Budi --role kepala_daerah --office Bupati --from 2025-02-20");
    must("actor add siti --name Siti --role pemerintah_daerah");
  }
};

const Json* advice_with(const Json& list, std::string_view code) {
  const auto found = std::find_if(list.begin(), list.end(),
                                  [&](const Json& item) { return item["code"] == code; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(registry_contract_tests, AtWork)

BOOST_AUTO_TEST_CASE(actors) {
  const Json added = answer(*this, "actor add rudi --name Rudi --role dprd --dry-run");
  BOOST_TEST(added["schema"] == "ksdpl.actor.add/1");
  BOOST_TEST(added["dry_run"] == true);
  BOOST_TEST(added["kind"] == "actor_registered");
  require_keys(added, entry_keys);
  require_keys(added, actor_keys);
  const Json list = answer(*this, "actor list");
  BOOST_TEST(list["schema"] == "ksdpl.actor.list/1");
  require_keys(list, {"today", "roles_enforced"});
  BOOST_TEST(list["roles_enforced"] == true);
  BOOST_REQUIRE(list["actors"].size() == 2U);
  for (const Json& actor : list["actors"])
    require_keys(actor, actor_keys);
  BOOST_TEST(list["actors"][0]["standing"] == "holds");
  BOOST_TEST(answer(*this, "actor list --today 2024-01-01")["actors"][0]["standing"] == "not_yet");
  const Json shown = answer(*this, "actor show budi");
  BOOST_TEST(shown["schema"] == "ksdpl.actor.show/1");
  require_keys(shown, actor_keys);
  require_keys(shown, {"mandates", "events"});
  BOOST_TEST(shown["office"] == "Bupati");
  const Json ended = answer(*this, "actor end siti --reason pindah");
  BOOST_TEST(ended["schema"] == "ksdpl.actor.end/1");
  require_keys(ended, entry_keys);
  require_keys(ended, actor_keys);
  BOOST_TEST(ended["reason"] == "pindah");
  BOOST_TEST(ended["standing"] == "over");
}

BOOST_AUTO_TEST_CASE(mandates) {
  const Json given = answer(*this,
                            "mandate add m-1 --from budi --to siti --kind kuasa --paper surat.txt "
                            "--valid-from 2026-03-01 --number 5");
  BOOST_TEST(given["schema"] == "ksdpl.mandate.add/1");
  BOOST_TEST(given["kind"] == "mandate_given");
  BOOST_TEST(given["mandate_kind"] == "kuasa");
  require_keys(given, entry_keys);
  require_keys(given, mandate_keys);
  // PP 28/2018 Pasal 23 ayat (1) writes no power to delegate the signature: it is pointed out.
  BOOST_REQUIRE(!given["notices"].empty());
  require_keys(given["notices"][0], {"code", "text", "citation", "basis", "source", "unknown"});
  const Json list = answer(*this, "mandate list");
  BOOST_TEST(list["schema"] == "ksdpl.mandate.list/1");
  require_keys(list, {"today", "mandates"});
  BOOST_REQUIRE(list["mandates"].size() == 1U);
  require_keys(list["mandates"][0], mandate_keys);
  BOOST_TEST(list["mandates"][0]["ended"].is_null());
  const Json ended = answer(*this, "mandate end m-1 --reason kembali");
  BOOST_TEST(ended["schema"] == "ksdpl.mandate.end/1");
  require_keys(ended, entry_keys);
  require_keys(ended, mandate_keys);
  BOOST_TEST(ended["kind"] == "mandate_ended");
}

BOOST_AUTO_TEST_CASE(the_law) {
  const Json affects = answer(*this, "law affects 'PP 28/2018 Pasal 30 ayat (4)'");
  BOOST_TEST(affects["schema"] == "ksdpl.law.affects/1");
  require_keys(affects, {"citation", "examined", "closed_left_out", "cases"});
  BOOST_REQUIRE(affects["cases"].size() == 1U);
  require_keys(affects["cases"][0], {"case", "stage", "stage_title", "workflow", "workflow_hash",
                                     "closed", "example", "retrospective", "used", "ahead"});
  for (const Json& used : affects["cases"][0]["used"])
    require_keys(used, {"event", "as", "what", "citations"});
  for (const Json& ahead : affects["cases"][0]["ahead"])
    require_keys(ahead, {"step", "title", "now", "on_the_way", "citations"});
  const Json unknown = answer(*this, "law unknown surat_kuasa");
  require_keys(unknown["unknowns"][0], {"id", "number", "text", "meanwhile", "whom", "ask", "basis",
                                        "basis_label", "touches"});
  // The source is the one of the language asked for.
  const auto source_in = [&](const std::string& language) {
    return answer(*this, "law show 'UU 37/1999 Pasal 14' --lang " + language)["provision"]["source"]
        .get<std::string>();
  };
  BOOST_TEST(source_in("id").starts_with("Salinan teks"));
  BOOST_TEST(source_in("en").starts_with("A copy of the text"));
}

BOOST_AUTO_TEST_CASE(choices_of_a_region_are_seen_by_the_coverage) {
  std::set<std::string> kinds;
  const Json coverage = answer(*this, "law coverage --workflow dki-jakarta");
  for (const Json& rule : coverage["rules_without_article"]) {
    kinds.insert(rule["kind"].get<std::string>());
    if (rule["kind"] == "choice" || rule["kind"] == "value") {
      BOOST_TEST(rule["basis"] == "reported");
      BOOST_TEST(!rule["source"].get<std::string>().empty());
    }
  }
  BOOST_TEST(kinds.contains("choice"));
  BOOST_TEST(kinds.contains("value"));
  BOOST_TEST(coverage["findings"].empty());
}

/// Requires that every piece of advice says who reports it, where somebody does.
void require_sources(const Json& advice, const std::string& line) {
  for (const Json& one : advice) {
    require_keys(one, {"source"});
    if (one["basis"] == "reported" && one["unknown"].is_null())
      BOOST_TEST(!one["source"].is_null(), line << ": " << one.dump());
    if (one["basis"] == "law") BOOST_TEST(one["source"].is_null());
  }
}

BOOST_AUTO_TEST_CASE(reported_advice_names_its_source) {
  // The advice of this step is reported of Jakarta, Denpasar and Bandung.
  for (const std::string& line :
       {std::string("why A tandatangani_naskah"), std::string("why A sampaikan_rencana")})
    require_sources(answer(*this, line)["advice"], line);
  std::size_t reported = 0;
  const Json next = answer(*this, "next A --lang en");
  for (const Json& move : next["moves"]) {
    require_sources(move["advice"], "next A");
    for (const Json& advice : move["advice"])
      if (!advice["source"].is_null() && advice["basis"] == "reported") ++reported;
  }
  BOOST_TEST(reported > 0U);
}

BOOST_AUTO_TEST_CASE(every_notice_and_deadline_has_a_place_for_its_source) {
  const Json check = answer(*this, "check A");
  for (const Json& requirement : check["requirements"])
    for (const Json& advice : requirement["advice"])
      require_keys(advice, {"source", "unknown"});
  const Json show = answer(*this, "show A");
  for (const Json& notice : show["notices"])
    require_keys(notice, {"source"});
  const Json due = answer(*this, "due A --today 2026-02-10");
  for (const Json& deadline : due["deadlines"]) {
    require_keys(deadline, {"source"});
    BOOST_TEST((deadline["basis"] == "reported") == !deadline["source"].get<std::string>().empty());
  }
}

BOOST_AUTO_TEST_CASE(the_letter_of_intent_that_is_a_year_old_says_who_reports_the_year) {
  const Json show = answer(*this, "show A --today 2028-01-03");
  const Json* notice = advice_with(show["notices"], "pk_melewati_1_tahun");
  BOOST_REQUIRE(notice != nullptr);
  BOOST_TEST((*notice)["source"].get<std::string>().find("Surabaya") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_procedure_checked_and_tried) {
  const Json check = answer(*this, "workflow check");
  BOOST_TEST(check["schema"] == "ksdpl.workflow.check/1");
  require_keys(check, {"workflow", "sound", "profiles", "kinds", "states", "moves", "rows",
                       "rows_taken", "findings"});
  BOOST_TEST(check["sound"] == true);
  BOOST_TEST(check["rows"] == check["rows_taken"]);
  const Json tried = answer(*this, "workflow test");
  BOOST_TEST(tried["schema"] == "ksdpl.workflow.test/1");
  require_keys(tried, {"workflow", "passed", "failed", "scenarios", "coverage"});
  BOOST_TEST(tried["failed"] == 0);
  for (const Json& scenario : tried["scenarios"])
    require_keys(scenario, {"id", "title", "basis", "file", "line", "passed", "failures"});
  for (const char* part : {"stages", "moves", "requirements", "steps", "outcomes", "refusals"}) {
    require_keys(tried["coverage"], {part});
    require_keys(tried["coverage"][part], {"exercised", "all", "never"});
  }
}

BOOST_AUTO_TEST_CASE(the_procedure_compared_and_migrated) {
  const Json diff = answer(*this, "workflow diff ksdpl dki-jakarta --exit-code", 10);
  require_keys(diff, {"from", "to", "different", "tightens", "loosens", "changes"});
  const Json plan = answer(*this, "workflow migrate plan A --to dki-jakarta --out plan.json");
  BOOST_TEST(plan["schema"] == "ksdpl.workflow.migrate.plan/1");
  require_keys(plan,
               {"to", "workflow", "edition", "to_hash", "made_on", "digest", "cases", "already"});
  BOOST_REQUIRE(plan["cases"].size() == 1U);
  require_keys(plan["cases"][0],
               {"case", "from_workflow", "from_hash", "last_event", "stage", "stage_title_before",
                "stage_title_after", "obstacles", "newly_unmet", "newly_met", "deadlines",
                "requirements", "left_behind"});
  const Json done =
      answer(*this, "workflow migrate apply plan.json --reason nota --by budi --dry-run");
  BOOST_TEST(done["schema"] == "ksdpl.workflow.migrate.apply/1");
  require_keys(done, {"dry_run", "repeated", "to_hash", "plan", "basis", "citation", "cases"});
  BOOST_TEST(done["dry_run"] == true);
  require_keys(done["cases"][0], {"case", "seq", "kind", "from", "to", "plan", "acts", "stage"});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
