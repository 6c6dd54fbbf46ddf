// The JSON Schema of an import file in its YAML form.
#include "ksdpl/history_file.hpp"

#include "workflow_yaml/schema_parts.hpp"

namespace ksdpl::yaml::schema {
namespace {

Json date_key() {
  return described(day_or_unknown(), "hari menurut sumber / the day the source gives");
}

Json date_words_key() {
  return described(part("words"),
                   "tanggal dalam kata-kata sumber, bila tidak menyebut hari / the date as the "
                   "source words it, where it names no day");
}

Json sources_key(int at_least) {
  return described(words_of(part("id"), at_least), "id sumber / ids of sources");
}

Json source() {
  return map_of("sumber / a source",
                {needed("id", part("id")), needed("title", part("words")),
                 optional("address", part("words")), optional("note", part("words"))});
}

Json entry() {
  return map_of(
      "langkah menurut sumber / a step as the source tells it",
      {needed("step", part("id")), optional("outcome", part("id")), optional("date", date_key()),
       optional("date_words", date_words_key()), optional("by", part("words")),
       optional("note", part("words")), needed("sources", sources_key(1))});
}

Json note() {
  return map_of("hal lain menurut sumber / anything else the source tells",
                {needed("kind", ids_of(note_kinds)), needed("text", part("words")),
                 optional("date", date_key()), optional("date_words", date_words_key()),
                 optional("by", part("words")), optional("document", part("id")),
                 optional("number", part("words")), needed("sources", sources_key(1))});
}

Json instrument() {
  return map_of(
      "instrumen di bawah naskah / an instrument under the text",
      {needed("id", part("id")), needed("kind", ids_of(instrument_kinds)),
       needed("title", part("words")), optional("partner", part("words")),
       optional("from", date_key()), optional("until", date_key()),
       optional("date_words", date_words_key()),
       optional("under", described(part("id"), "instrumen di atasnya / the one it stands under")),
       optional("pillars", list_of(part("words"), 0)), optional("note", part("words")),
       needed("sources", sources_key(1))});
}

Json history_case() {
  const Json id = {{"type", "string"}, {"pattern", "^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$"}};
  return map_of(
      "kasus / a case",
      {needed("id", id), optional("workflow", part("id")), optional("partner", part("words")),
       optional("country", part("words")), optional("region", part("words")),
       optional("level", levels()), optional("initiative", initiatives()),
       optional("objects", words_of(ids_in(cooperation_objects()), 0)),
       optional("signed", described(day(), "Pasal 48: naskah lama / an older text")),
       optional("note", part("words")), optional("sources", sources_key(0)),
       optional("entries", list_of(entry(), 0)), optional("notes", list_of(note(), 0)),
       optional("instruments", list_of(instrument(), 0))});
}

}  // namespace

Json history_file() {
  return map_of("riwayat yang diimpor / imported histories",
                {needed("format", {{"const", history_format}}),
                 needed("statement",
                        described(part("words"),
                                  "pernyataan pengimpor: siapa, dari mana / the importer's words: "
                                  "who puts it forward, how it was gathered")),
                 needed("sources", list_of(source())), needed("cases", list_of(history_case()))});
}

}  // namespace ksdpl::yaml::schema
