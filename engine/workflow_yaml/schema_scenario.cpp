// The JSON Schema of a file of scenarios: what is given, what is recorded, what must come out.
#include "ksdpl/statute.hpp"

#include "workflow_yaml/schema_parts.hpp"

#include <array>

namespace ksdpl::yaml::schema {
namespace {

Json ids(int at_least = 0) {
  return words_of(part("id"), at_least);
}

/// Codes of conditions and notices: "konsultasi_menlu.tercatat".
Json codes() {
  return words_of(part("words"), 0);
}

Json objects() {
  return words_of(ids_in(cooperation_objects()), 0);
}

Json verdicts() {
  return ids_of(std::array{Verdict::terpenuhi, Verdict::belum, Verdict::belum_diketahui,
                           Verdict::tidak_berlaku});
}

Json label() {
  return described(part("words"), "nama bagi 'correct' / what 'correct' calls it by");
}

/// A command with the keys that every command may have.
Json command_of(std::string_view words, std::vector<Key> keys) {
  keys.push_back(optional("date", day_or_unknown()));
  keys.push_back(optional("as", label()));
  return map_of(words, keys);
}

Json command() {
  const Json target = described(part("words"), "nama entri, atau kasus / a label, or kasus");
  return {
      {"description", "perintah / a command"},
      {"oneOf",
       {command_of("dokumen masuk / papers are filed",
                   {needed("file", ids(1)), optional("contains", ids()),
                    optional("issued", day_or_unknown()), optional("received", day_or_unknown())}),
        command_of("penilaian / requirements are assessed",
                   {needed("assess", ids(1)), optional("verdict", verdicts())}),
        command_of("langkah / a step is recorded",
                   {needed("record", part("id")), optional("outcome", part("id"))}),
        command_of("koreksi / an entry is corrected",
                   {needed("correct", target), optional("effective", day_or_unknown()),
                    optional("partner", part("words")), optional("country", part("words")),
                    optional("region", part("words")), optional("level", levels()),
                    optional("initiative", initiatives()), optional("objects", objects())}),
        command_of("pembatalan / an entry is annulled", {needed("annul", target)})}}};
}

/// A case that goes on has its facts already.
Json given() {
  Json given = map_of(
      "kasus pada awalnya / the case it begins with",
      {optional("continues", described(part("id"),
                                       "skenario yang diteruskan / the scenario it "
                                       "continues")),
       optional("partner", part("words")), optional("country", part("words")),
       optional("region", part("words")), optional("level", levels()),
       optional("initiative", initiatives()), optional("objects", objects()),
       optional("opened", day_or_unknown()),
       optional("signed", described(day_or_unknown(), "Pasal 48: naskah lama / an older text")),
       optional("history", {{"enum", {"recorded", "stated"}}}),
       optional("events", list_of(part("command"), 0))});
  Json nothing_else = Json::object();
  for (const char* key : {"partner", "country", "region", "level", "initiative", "objects",
                          "opened", "signed", "history"})
    nothing_else[key] = false;
  given["dependentSchemas"] = {{"continues", {{"properties", std::move(nothing_else)}}}};
  return given;
}

Json each_of(Json value) {
  return {{"type", "object"},
          {"propertyNames", part("id")},
          {"additionalProperties", std::move(value)}};
}

Json then() {
  const Statute& statute = ksdpl_pp_28_2018();
  const Json stages = ids_in(statute.stages());
  const Json moves = words_of(ids_in(statute.moves()), 0);
  Json then =
      map_of("yang harus terjadi / what must come out",
             {needed("result", {{"enum", {"allowed", "refused"}}}), optional("blockers", codes()),
              optional("stage", stages), optional("active", words_of(stages, 0)),
              optional("requirements", each_of(verdicts())),
              optional("deadlines", each_of(day_or_unknown())), optional("today", day()),
              optional("notices", codes()), optional("no_notices", codes()), optional("may", moves),
              optional("may_not", moves)});
  // What a person should know depends on the day.
  then["dependentRequired"] = {{"notices", {"today"}}, {"no_notices", {"today"}}};
  return then;
}

Json scenario() {
  return map_of("skenario / a scenario",
                {needed("id", part("id")), needed("title", part("text")),
                 needed("basis", part("basis")), needed("given", part("given")),
                 needed("when", list_of(part("command"))), needed("then", part("then"))});
}

}  // namespace

Json scenario_file() {
  return map_of("skenario sebuah alur kerja / the scenarios of a workflow",
                {needed("format", {{"const", "ksdpl.scenario/1"}}), needed("workflow", part("id")),
                 needed("scenarios", list_of(scenario()))});
}

void add_scenario(Json& definitions) {
  definitions["command"] = command();
  definitions["given"] = given();
  definitions["then"] = then();
}

}  // namespace ksdpl::yaml::schema
