// The published schemas and the loader know the same keys, and the kept files are those compiled.
#include "ksdpl/document_format_loader.hpp"
#include "ksdpl/dossier_loader.hpp"
#include "ksdpl/workflow_schema.hpp"

#include "workflow_yaml/calendar_file.hpp"
#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/law_file.hpp"
#include "workflow_yaml/overlay.hpp"
#include "workflow_yaml/scenario_reading.hpp"
#include "workflows/sample.hpp"

#include <map>
#include <set>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

namespace ksdpl {
namespace {

using Json = nlohmann::json;
using Keys = std::set<std::string, std::less<>>;

Json schema_of(FileFormat format) {
  return Json::parse(json_schema(format));
}

Keys keys_of(const Json& map) {
  Keys keys;
  for (const auto& [key, value] : map.at("properties").items())
    keys.insert(key);
  return keys;
}

/// What each kind of map is called by the loader, and where the schema describes it.
using Places = std::map<std::string, std::string>;

const Places procedure{
    {"the actor", "/$defs/actor"},     {"the paper", "/$defs/document"},
    {"the content", "/$defs/content"}, {"the requirement", "/$defs/requirement"},
    {"the step", "/$defs/step"},       {"the outcome", "/$defs/step/properties/outcomes/items"},
    {"the advice", "/$defs/advice"},   {"the deadline", "/$defs/deadline"}};

Places with(Places places, const Places& more) {
  places.insert(more.begin(), more.end());
  return places;
}

/// Returns the keys by kind of map, with "the deadline of step x" under "the deadline"; what
/// belongs to a basis or to a text in two languages is left out.
std::map<std::string, Keys> by_kind(const yaml::Findings& findings) {
  std::map<std::string, Keys> kinds;
  for (const auto& [kind, keys] : findings.keys()) {
    if (kind.starts_with("'") || kind.starts_with("the basis of")) continue;
    const bool deadline = kind.starts_with("the deadline of");
    const bool interval = kind.starts_with("the period in force of");
    kinds[deadline   ? "the deadline"
          : interval ? "the period in force"
                     : kind]
        .insert(keys.begin(), keys.end());
  }
  return kinds;
}

void compare(const yaml::Findings& findings, const Json& schema, const Places& places) {
  const auto kinds = by_kind(findings);
  for (const auto& [kind, keys] : kinds) {
    BOOST_REQUIRE_MESSAGE(places.contains(kind), "the schema says nothing of " << kind);
    Keys known = keys;
    // An overlay's outcome is read by the same reader and refused when it moves the case.
    if (schema.at("title") == "ksdpl.overlay/1" && kind == "the outcome") {
      known.erase("fires");
      known.erase("establishes");
    }
    const Json& place = schema.at(Json::json_pointer(places.at(kind)));
    BOOST_TEST(keys_of(place) == known, "keys of " << kind);
  }
  for (const auto& [kind, place] : places)
    BOOST_TEST(kinds.contains(kind), "the sample shows no " << kind);
}

/// An overlay that uses every kind of map once.
// One file as text. NOLINTNEXTLINE(readability-function-size)
std::string every_kind_of_addition() {
  return R"(format: ksdpl.overlay/1
id: uji
extends: ksdpl
region: {id: Daerah Uji, en: Test Region}
title: {id: uji, en: test}
adopted_by:
  - {id: pergub, regulation: Peraturan Gubernur Uji 1/2030, source: dibaca}
choices:
  - id: objek
    title: {id: objek, en: objects}
    values:
      - id: satu
        title: {id: satu, en: one}
        basis: unknown
    basis: unknown
actors:
  - {id: tkksd, title: {id: tim, en: team}, basis: unknown}
documents:
  - id: surat_uji
    title: {id: surat, en: letter}
    issuer: tkksd
    contents:
      - {id: isi, title: {id: isi, en: content}, basis: unknown}
    basis: {reported: kata orang, adopted_by: pergub}
requirements:
  - id: syarat_uji
    title: {id: syarat, en: requirement}
    gist: {id: Syarat uji., en: A test requirement.}
    evidence: {id: bukti, en: evidence}
    assessed_by: tkksd
    basis: unknown
to_documents:
  - document: kajian
    contents:
      - {id: bab_uji, title: {id: bab, en: chapter}, basis: unknown}
to_stages:
  - stage: menunggu_dprd
    steps:
      - id: rapat_uji
        title: {id: rapat, en: meeting}
        gist: {id: Rapat uji., en: A test meeting.}
        actors: [tkksd]
        outcomes:
          - {id: selesai, title: {id: selesai, en: done}, basis: unknown}
        basis: unknown
to_steps:
  - step: keputusan_dprd
    documents:
      - {document: surat_uji, outcome: disetujui, basis: unknown}
    after:
      - {step: rapat_uji, basis: unknown}
    deadline:
      term: 30 hari kerja
      starts: penerimaan_dprd
      convention: {id: Hari ke-0., en: Day 0.}
      convention_basis: silent_in_pp
      basis: unknown
    advice:
      - {text: {id: Perhatikan., en: Note.}, basis: unknown}
report_period:
  every: 6 bulan
  counted_from: {id: Sejak laporan terakhir., en: Since the last report.}
  basis: {reported: Keputusan Kepala Biro 1/2030}
activity_rule:
  title: {id: ukuran biro, en: the measure of the bureau}
  basis: {reported: Nota Dinas 7/2030}
  classes:
    - id: aktif
      title: {id: aktif, en: active}
      when:
        - {indicators: 3, last_years: 2}
    - {id: lainnya, title: {id: lainnya, en: the rest}}
)";
}

BOOST_AUTO_TEST_SUITE(schema_tests)

BOOST_AUTO_TEST_CASE(the_schema_of_a_workflow_has_the_keys_the_loader_knows) {
  yaml::Findings findings("ksdpl.yaml");
  const auto root = yaml::read_tree(embedded_workflows().at("ksdpl.yaml"), findings);
  yaml::Reading reading{findings};
  std::vector<yaml::Word> law;
  yaml::read_workflow(*root, law, reading);
  BOOST_REQUIRE(findings.empty());
  compare(findings, schema_of(FileFormat::workflow),
          with(procedure, {{"the workflow file", ""}, {"the stage", "/properties/stages/items"}}));
}

BOOST_AUTO_TEST_CASE(the_schema_of_an_overlay_has_the_keys_the_loader_knows) {
  const auto national = load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  yaml::Findings findings("uji.yaml");
  const auto root = yaml::read_tree(every_kind_of_addition(), findings);
  yaml::Reading reading{findings};
  std::vector<yaml::Word> law;
  yaml::read_overlay(*root, *national, law, reading);
  BOOST_REQUIRE_MESSAGE(findings.empty(), test::listed(findings.in_order()));
  const std::string demand = "/$defs/to_step/properties/";
  compare(findings, schema_of(FileFormat::overlay),
          with(procedure, {{"the overlay", ""},
                           {"the rule of the region", "/$defs/rule"},
                           {"the choice", "/$defs/choice"},
                           {"the value of the choice", "/$defs/choice/properties/values/items"},
                           {"the addition to the paper", "/$defs/to_document"},
                           {"the addition to the stage", "/$defs/to_stage"},
                           {"the addition to the step", "/$defs/to_step"},
                           {"the paper the region asks for", demand + "documents/items"},
                           {"the step the region puts first", demand + "after/items"},
                           {"the report period", "/$defs/report_period"},
                           {"the activity rule", "/$defs/activity_rule"},
                           {"the activity class", "/$defs/activity_rule/properties/classes/items"},
                           {"the test of a class",
                            "/$defs/activity_rule/properties/classes/items/"
                            "properties/when/items"}}));
}

BOOST_AUTO_TEST_CASE(the_schema_of_a_law_file_has_the_keys_the_loader_knows) {
  const std::string path = "hukum/pp-28-2018.yaml";
  yaml::LawFiles law;
  law.read(path, embedded_workflows().at(path));
  BOOST_REQUIRE(law.latest().empty());
  compare(law.latest(), schema_of(FileFormat::law),
          {{"the law file", ""},
           {"the provision", "/properties/provisions/items"},
           {"the period in force", "/$defs/in_force"}});
}

BOOST_AUTO_TEST_CASE(the_schema_of_the_open_questions_has_the_keys_the_loader_knows) {
  const std::string path = "hukum/belum-diketahui.yaml";
  yaml::LawFiles law;
  law.read(path, embedded_workflows().at(path));
  BOOST_REQUIRE(law.latest().empty());
  const Json schema = schema_of(FileFormat::unknown);
  compare(law.latest(), schema,
          {{"the law file", ""}, {"the open question", "/properties/unknowns/items"}});
  const std::string question = "/properties/unknowns/items/properties/touches";
  const Json& touches = schema.at(Json::json_pointer(question));
  for (const auto& [kind, keys] : law.latest().keys())
    if (kind.starts_with("'touches'")) BOOST_TEST(keys_of(touches) == keys);
}

BOOST_AUTO_TEST_CASE(the_schema_of_a_calendar_has_the_keys_the_loader_knows) {
  yaml::Findings findings("kalender/2021.yaml");
  yaml::read_calendar(
      "format: ksdpl.calendar/1\n"
      "year: 2021\n"
      "complete: true\n"
      "decrees:\n"
      "  - {number: 1/2020, title: {id: a, en: b}, date: 2020-09-10, source: rekaan}\n"
      "confidence: S\n"
      "note: {id: a, en: b}\n"
      "days:\n"
      "  - {date: 2021-01-01, kind: libur_nasional, title: {id: a, en: b}, note: {id: a, en: b}}\n",
      findings);
  BOOST_REQUIRE_MESSAGE(findings.empty(), test::listed(findings.in_order()));
  compare(findings, schema_of(FileFormat::calendar),
          {{"the calendar file", ""},
           {"the decree", "/properties/decrees/items"},
           {"the day", "/properties/days/items"}});
}

/// A command of each kind, and a `then` as empty as may be: readers ask for every key they know.
constexpr std::string_view every_kind_of_command = R"(when:
  - {file: [laporan_penjajakan], as: laporan}
  - {assess: [hubungan_diplomatik], verdict: terpenuhi, date: 2024-01-08}
  - {record: penjajakan, outcome: dimulai}
  - {correct: laporan, effective: 2024-01-08}
  - {annul: laporan}
then: {result: allowed}
)";

BOOST_AUTO_TEST_CASE(the_schema_of_scenarios_has_the_keys_the_loader_knows) {
  const auto workflow = load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  yaml::Findings findings("uji.yaml");
  const auto root = yaml::read_tree(every_kind_of_command, findings);
  yaml::Reading reading{findings};
  const yaml::ScenarioWords words(*workflow);
  const yaml::ScenarioReader reader(words, reading);
  yaml::Fields fields(*root, {"skenario", "the scenario"}, findings);
  yaml::read_commands(fields, "when", yaml::Presence::required, reader);
  yaml::read_then(fields, reader);
  BOOST_REQUIRE_MESSAGE(findings.empty(), test::listed(findings.in_order()));
  const Json schema = schema_of(FileFormat::scenario);
  Keys of_commands;
  for (const Json& kind : schema.at("/$defs/command/oneOf"_json_pointer))
    of_commands.merge(keys_of(kind));
  const auto& known = findings.keys();
  BOOST_TEST((of_commands == Keys(known.at("a command").begin(), known.at("a command").end())));
  BOOST_TEST((keys_of(schema.at("/$defs/then"_json_pointer)) ==
              Keys(known.at("'then'").begin(), known.at("'then'").end())));
  // The words of the statute that a scenario may name.
  const Statute& statute = ksdpl_pp_28_2018();
  BOOST_TEST(schema.at("/$defs/then/properties/stage/enum"_json_pointer).size() ==
             statute.stages().size());
  BOOST_TEST(schema.at("/$defs/then/properties/may/items/enum"_json_pointer).size() ==
             statute.moves().size());
}

BOOST_AUTO_TEST_CASE(the_schema_of_imported_histories_has_the_keys_the_loader_knows) {
  yaml::Findings findings("riwayat.yaml");
  const auto root = yaml::read_tree(test::source_file("tests/import/same/riwayat.yaml"), findings);
  const HistoryContext context{
      [](const std::string&) {
        return NamedWorkflow{load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow, {}};
      },
      {"AU"},
      parse_date("2026-11-21").value()};
  (void)yaml::read_history(*root, context, findings);
  BOOST_REQUIRE_MESSAGE(findings.empty(), test::listed(findings.in_order()));
  const std::string of_case = "/properties/cases/items";
  compare(findings, schema_of(FileFormat::history),
          {{"the import file", ""},
           {"the source", "/properties/sources/items"},
           {"the case", of_case},
           {"the entry", of_case + "/properties/entries/items"},
           {"the note", of_case + "/properties/notes/items"}});
}

BOOST_AUTO_TEST_CASE(the_schema_of_dossier_rules_has_the_keys_the_loader_knows) {
  const Json schema = schema_of(FileFormat::dossier_rules);
  const auto workflow = load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  const std::string text = embedded_workflows().at("dosir/ksdpl.yaml");
  BOOST_REQUIRE(load_dossier_rules({"aturan.yaml", text}, *workflow).errors.empty());
  // A key that the schema has is read; one that it lacks is refused.
  const Json& keys = schema.at("/properties/addressees/items/properties"_json_pointer);
  BOOST_TEST(keys.size() == 10U);
  for (const auto& [key, value] : keys.items()) {
    const std::size_t at = text.find("    " + key + ":");
    if (key == "id") continue;
    BOOST_REQUIRE(at != std::string::npos);
    std::string spoilt = text;
    spoilt.insert(at + 4, "x_");
    BOOST_TEST(!load_dossier_rules({"aturan.yaml", spoilt}, *workflow).errors.empty(), key);
  }
}

BOOST_AUTO_TEST_CASE(the_schema_of_document_formats_has_the_keys_the_loader_knows) {
  const Json schema = schema_of(FileFormat::document_format);
  const auto workflow = load_workflow({"ksdpl.yaml", embedded_workflows()}).workflow;
  const std::string path = "format/naskah_kerja_sama.yaml";
  const std::string text = embedded_workflows().at(path);
  BOOST_REQUIRE(load_document_format({path, text}, *workflow).errors.empty());
  // A key that the schema has is read; one that it lacks is refused.
  const auto refuses = [&](const std::string& line) {
    const std::size_t at = text.find("\n" + line);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, line);
    std::string spoilt = text;
    spoilt.insert(at + line.find_first_not_of(' ') + 1, "x_");
    return !load_document_format({path, spoilt}, *workflow).errors.empty();
  };
  for (const std::string& key : keys_of(schema))
    BOOST_TEST(refuses(key + ":"), key);
  const Json& section = schema.at("/properties/sections/items"_json_pointer);
  for (const std::string& key : keys_of(section))
    if (key != "id") BOOST_TEST(refuses("    " + key + ":"), key);
  for (const std::string& key : keys_of(section.at("/properties/parts/items"_json_pointer)))
    if (key != "id") BOOST_TEST(refuses("        " + key + ":"), key);
  BOOST_TEST(keys_of(schema).size() == 11U);
  BOOST_TEST(keys_of(section).size() == 7U);
}

BOOST_AUTO_TEST_CASE(a_source_is_a_name_or_prose_in_both_languages_in_the_schema) {
  for (const FileFormat format : {FileFormat::workflow, FileFormat::overlay, FileFormat::law,
                                  FileFormat::unknown, FileFormat::scenario}) {
    const Json source = schema_of(format).at("/$defs/source/oneOf"_json_pointer);
    BOOST_TEST(source.size() == 2U);
    BOOST_TEST(source[0].at("type") == "string");
    BOOST_TEST(source[1].at("$ref") == "#/$defs/text");
  }
}

BOOST_AUTO_TEST_CASE(the_schema_offers_the_stages_moves_and_acts_of_the_statute) {
  const Json schema = schema_of(FileFormat::workflow);
  const Statute& statute = ksdpl_pp_28_2018();
  const Json& outcome = schema.at("/$defs/step/properties/outcomes/items/properties"_json_pointer);
  BOOST_TEST(schema.at("/$defs/stage_id/enum"_json_pointer).size() == statute.stages().size());
  BOOST_TEST(outcome.at("/fires/enum"_json_pointer).size() == statute.moves().size());
  BOOST_TEST(outcome.at("/establishes/enum"_json_pointer).size() == statute.acts().size());
}

BOOST_AUTO_TEST_CASE(an_overlay_can_neither_move_the_case_nor_claim_to_be_law_in_the_schema) {
  const Json schema = schema_of(FileFormat::overlay);
  const Json& outcome = schema.at("/$defs/step/properties/outcomes/items/properties"_json_pointer);
  BOOST_TEST(!outcome.contains("fires"));
  BOOST_TEST(!outcome.contains("establishes"));
  BOOST_TEST(schema.at("/$defs/basis"_json_pointer).dump().find("\"law\"") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_published_files_are_what_the_program_prints) {
  for (const FileFormat format : file_formats) {
    const std::string path = "docs/schema/ksdpl-" + std::string(id_of(format)) + ".schema.json";
    BOOST_TEST((test::source_file(path) == json_schema(format)), path << ": run ./dev docs");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
