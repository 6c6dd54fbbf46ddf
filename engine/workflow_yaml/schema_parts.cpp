// The parts that the JSON Schemas of our files are made of.
#include "workflow_yaml/schema_parts.hpp"

#include "ksdpl/date.hpp"
#include "ksdpl/statute.hpp"

#include <array>
#include <utility>

namespace ksdpl::yaml::schema {
namespace {

Json text_schema() {
  return {{"type", "string"}, {"minLength", 1}};
}

Json one_key(std::string_view key, Json value) {
  return {{"type", "object"},
          {"additionalProperties", false},
          {"required", {key}},
          {"properties", {{std::string(key), std::move(value)}}}};
}

Json comparison(std::initializer_list<std::string_view> words, const Json& values) {
  Json kinds = Json::array();
  for (const std::string_view word : words)
    kinds.push_back(one_key(word, values));
  return kinds.size() == 1 ? kinds[0] : Json{{"oneOf", kinds}};
}

/// "bentuk.penerusan" and so on: what the editions of the statute have a case name.
Json choice_values() {
  Json values = Json::array();
  for (const Statute* statute : statutes()) {
    for (const StatutoryChoice& choice : statute->choices()) {
      for (const StatutoryValue& value : choice.values)
        values.push_back(std::string(choice.id) + "." + std::string(value.id));
    }
  }
  return {{"enum", values}};
}

Json condition() {
  return {
      {"description", "syarat / a condition"},
      {"oneOf",
       {one_key("level", comparison({"is", "is_not"}, levels())),
        one_key("initiative", comparison({"is", "is_not"}, initiatives())),
        one_key("object", comparison({"includes"}, ids_in(cooperation_objects()))),
        one_key("choice", comparison({"includes"}, choice_values())),
        one_key("all", list_of(part("condition"))), one_key("any", list_of(part("condition")))}}};
}

Json basis(bool overlay) {
  Json kinds = Json::array();
  kinds.push_back({{"enum", {"silent_in_pp", "unknown"}}});
  if (!overlay) kinds.push_back(one_key("law", part("citation")));
  kinds.push_back(one_key("inferred", part("citation")));
  if (overlay) {
    Json adopted = one_key("reported", part("source"));
    adopted["properties"]["adopted_by"] = part("id");
    kinds.push_back(std::move(adopted));
  } else {
    kinds.push_back(one_key("reported", part("source")));
  }
  return {{"description", "dasar: salah satu dari lima kata / what it rests on: one of five words"},
          {"oneOf", std::move(kinds)}};
}

Json deadline() {
  return map_of("tenggat / a time limit",
                {needed("term", {{"type", "string"}, {"pattern", "^[1-9][0-9]{0,3} hari kerja$"}}),
                 needed("starts", described(part("id"),
                                            "langkah yang tanggalnya hari ke-0 / the "
                                            "step whose date is day 0")),
                 needed("convention", part("text")), needed("convention_basis", part("basis")),
                 needed("basis", part("basis"))});
}

Json outcome(bool overlay) {
  std::vector<Key> keys{needed("id", part("id")), needed("title", part("text"))};
  if (!overlay) {
    const Statute& statute = ksdpl_pp_28_2018();
    keys.push_back(optional(
        "fires", described(ids_in(statute.moves()), "langkah hukum / the legal move it makes")));
    keys.push_back(optional(
        "establishes",
        described(ids_in(statute.acts()), "tindakan / the act of the statute it records")));
  }
  keys.push_back(optional("documents", words_of(part("id"), 0)));
  keys.push_back(needed("basis", part("basis")));
  return map_of("hasil / an outcome", keys);
}

Json step(bool overlay) {
  return map_of(
      "langkah / a step",
      {needed("id", part("id")), needed("title", part("text")), needed("gist", part("text")),
       needed("actors", words_of(part("id"))), optional("after", words_of(part("id"), 0)),
       optional("distinct_from", words_of(part("id"), 0)),
       optional("documents", words_of(part("id"), 0)),
       needed("outcomes", list_of(outcome(overlay))), optional("deadline", part("deadline")),
       optional("advice", list_of(part("advice"), 0)), needed("basis", part("basis"))});
}

/// What a bureau sets for itself rests on whoever set it, never on law.
Json decision() {
  Json set = part("basis");
  return described({{"allOf", {std::move(set), {{"type", "object"}, {"required", {"reported"}}}}}},
                   "siapa yang menetapkannya / who set it");
}

/// Numbers are written bare; what reads every scalar as text sees words.
Json number(int least, int most) {
  return {{"type", {"integer", "string"}},
          {"minimum", least},
          {"maximum", most},
          {"pattern", "^[1-9][0-9]{0,3}$"}};
}

Json report_period() {
  return map_of(
      "frekuensi laporan kepada Menteri menurut biro sendiri, bukan hukum / how often the bureau "
      "reports by its own decision, not law",
      {needed("every", {{"type", "string"}, {"pattern", "^[1-9][0-9]{0,2} (bulan|tahun)$"}}),
       optional("counted_from", part("text")), needed("basis", decision())});
}

Json activity_rule() {
  Json test =
      map_of("syarat kelas / what a class asks for",
             {optional("indicators", number(1, 99)), optional("activities", number(1, 9999)),
              optional("reports", number(1, 9999)), optional("last_years", number(1, 100)),
              optional("since", number(1945, 2100))});
  test["oneOf"] = {
      {{"required", {"indicators"}}}, {{"required", {"activities"}}}, {{"required", {"reports"}}}};
  test["not"] = {{"required", {"last_years", "since"}}};
  const Json named = map_of(
      "kelas; tanpa 'when' ia berlaku bagi semua yang lain / a class; without 'when' it "
      "holds for all the rest",
      {needed("id", part("id")), needed("title", part("text")),
       optional("when", list_of(std::move(test), 0))});
  return map_of("aturan keaktifan biro sendiri / what the bureau itself calls active",
                {needed("title", part("text")), needed("basis", decision()),
                 needed("classes", list_of(named))});
}

}  // namespace

Json levels() {
  return ids_of(std::array{Level::provinsi, Level::kabupaten, Level::kota});
}

Json initiatives() {
  return ids_of(
      std::array{Initiative::daerah, Initiative::mitra, Initiative::mitra_melalui_kementerian});
}

Json day() {
  return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
}

Json day_or_unknown() {
  return {{"type", "string"},
          {"pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}|" + std::string(unknown_date_id) + ")$"}};
}

Json map_of(std::string_view words, const std::vector<Key>& keys) {
  Json required = Json::array();
  Json properties = Json::object();
  for (const Key& key : keys) {
    properties[std::string(key.name)] = key.value;
    if (key.required) required.push_back(key.name);
  }
  return {{"description", words},
          {"type", "object"},
          {"additionalProperties", false},
          {"required", std::move(required)},
          {"properties", std::move(properties)}};
}

Json list_of(Json item, int at_least) {
  return {{"type", "array"}, {"minItems", at_least}, {"items", std::move(item)}};
}

Json words_of(Json item, int at_least) {
  Json list = list_of(std::move(item), at_least);
  list["uniqueItems"] = true;
  return list;
}

Json part(std::string_view name) {
  return {{"$ref", "#/$defs/" + std::string(name)}};
}

Json described(Json value, std::string_view words) {
  value["description"] = words;
  return value;
}

void add_common(Json& definitions, bool overlay) {
  definitions["id"] = {{"type", "string"}, {"pattern", "^[a-z][a-z0-9_-]{0,63}$"}};
  definitions["words"] = text_schema();
  definitions["text"] = map_of("kalimat dalam dua bahasa / a sentence in both languages",
                               {needed("id", part("words")), needed("en", part("words"))});
  definitions["source"] = {{"description",
                            "sumber: nama, atau kalimat dalam dua bahasa / a source: a name, or "
                            "prose in both languages"},
                           {"oneOf", {text_schema(), part("text")}}};
  definitions["citation"] = {{"type", "string"},
                             {"pattern", "[0-9]"},
                             {"examples", {"PP 28/2018 Pasal 30 ayat (3) huruf f"}}};
  definitions["basis"] = basis(overlay);
  definitions["condition"] = condition();
}

void add_procedure(Json& definitions, bool overlay) {
  definitions["actor"] = map_of(
      "pelaku / an actor",
      {needed("id", part("id")), needed("title", part("text")), needed("basis", part("basis"))});
  definitions["content"] =
      map_of("isi dokumen / a mandatory part of a paper",
             {needed("id", part("id")), needed("title", part("text")),
              optional("when", part("condition")), needed("basis", part("basis"))});
  definitions["document"] =
      map_of("dokumen / a paper",
             {needed("id", part("id")), needed("title", part("text")),
              needed("issuer", described(part("id"), "penerbit, seorang pelaku / an actor")),
              optional("contents", list_of(part("content"), 0)), needed("basis", part("basis"))});
  definitions["requirement"] =
      map_of("persyaratan / a requirement",
             {needed("id", part("id")), needed("title", part("text")), needed("gist", part("text")),
              needed("evidence", part("text")), needed("assessed_by", part("id")),
              optional("applies_when", part("condition")), needed("basis", part("basis"))});
  definitions["deadline"] = deadline();
  definitions["advice"] = map_of(
      "catatan, atau hal yang belum diketahui / something to be aware of, or an open question",
      {optional("text", part("text")), optional("basis", part("basis")),
       optional("unknown", part("id"))});
  definitions["advice"]["oneOf"] = {{{"required", {"text", "basis"}}}, {{"required", {"unknown"}}}};
  definitions["step"] = step(overlay);
  definitions["stage_id"] = ids_in(ksdpl_pp_28_2018().stages());
  const Json value = map_of(
      "nilai pilihan / a value",
      {needed("id", part("id")), needed("title", part("text")), needed("basis", part("basis"))});
  definitions["choice"] =
      map_of("pilihan / what a case may name",
             {needed("id", part("id")), needed("title", part("text")),
              needed("values", list_of(value)), needed("basis", part("basis"))});
}

void add_additions(Json& definitions) {
  definitions["report_period"] = report_period();
  definitions["activity_rule"] = activity_rule();
  definitions["rule"] =
      map_of("aturan daerah / a regulation of the region",
             {needed("id", part("id")), needed("regulation", part("words")),
              needed("source", described(part("source"), "yang dibaca / what was read"))});
  definitions["to_document"] =
      map_of("tambahan pada dokumen / parts added to a national paper",
             {needed("document", part("id")), optional("contents", list_of(part("content"), 0))});
  definitions["to_stage"] =
      map_of("tambahan pada tahap / steps added to a stage",
             {needed("stage", part("stage_id")), needed("steps", list_of(part("step")))});
  const Json paper = map_of("dokumen yang diminta / a paper asked for",
                            {needed("document", part("id")), optional("outcome", part("id")),
                             needed("basis", part("basis"))});
  const Json earlier = map_of("langkah yang didahulukan / a step that comes first",
                              {needed("step", part("id")), needed("basis", part("basis"))});
  definitions["to_step"] = map_of(
      "tambahan pada langkah / additions to a national step",
      {needed("step", part("id")), optional("documents", list_of(paper, 0)),
       optional("after", list_of(earlier, 0)), optional("advice", list_of(part("advice"), 0)),
       optional("deadline", part("deadline"))});
}

}  // namespace ksdpl::yaml::schema
