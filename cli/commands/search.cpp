// ksdpl search: where words stand in everything that was said of cases.
#include "ksdpl/search.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/countries.hpp"
#include "cli/describe.hpp"
#include "cli/progress.hpp"
#include "cli/render_json.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace ksdpl::cli {
namespace {

constexpr std::size_t usual_limit = 100;

constexpr std::array own{
    Argument{"WORD",
             "",
             {"yang dicari; semuanya harus ada dalam kasus itu; `kons*` untuk awal kata, dan "
              "'\"dewan perwakilan\"' untuk kata yang berurutan",
              "what to look for; a case must have all of it; `cons*` for how a word begins, and "
              "'\"house of representatives\"' for words in a row"},
             Argument::Count::one_or_more},
    Argument{
        "--limit", "N", {"paling banyak N tempat; bawaan: 100", "at most N places; default: 100"}},
};

std::size_t limit_value(const Invocation& words) {
  constexpr std::size_t most = 1000000;
  const auto given = words.text("--limit");
  if (!given) return usual_limit;
  std::size_t limit = 0;
  const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), limit);
  if (error == std::errc() && end == given->data() + given->size() && limit >= 1 && limit <= most)
    return limit;
  throw Complaint(Exit::usage, said(Say::bad_limit, "--limit", *given), said(Say::hint_limit));
}

SearchRequest request_of_search(const Session& session) {
  SearchRequest request;
  request.terms = parse_search(session.words().all("WORD"));
  if (request.terms.empty())
    throw Complaint(Exit::usage, said(Say::search_no_words), said(Say::hint_search_words));
  request.limit = limit_value(session.words());
  request.country_name = [](std::string_view code) {
    const auto name = country_name(code);
    return name ? Text(*name) : Text();
  };
  request.progress = Progress(session, Say::search_progress, 16);
  return request;
}

std::string_view field_label(const std::string& id, Language language) {
  const auto& fields = search_fields();
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const SearchField& field) { return field.id == id; });
  return found == fields.end() ? std::string_view(id) : found->label.in(language);
}

/// What was looked for stands between « and »: it shows without colour too.
std::string marked(const std::vector<SnippetPart>& snippet) {
  std::string text;
  for (const SnippetPart& part : snippet)
    text += part.hit ? "«" + part.text + "»" : part.text;
  return text;
}

Json hit_json(const FoundCase& found, const SearchHit& hit, Language language) {
  const Event& event = *found.file.event(hit.seq);
  Json parts = Json::array();
  for (const SnippetPart& part : hit.snippet)
    parts.push_back({{"text", part.text}, {"hit", part.hit}});
  return {{"event", hit.seq},
          {"kind", kind_of(event.body)},
          {"effective", to_string(event.effective)},
          {"field", hit.field},
          {"field_title", field_label(hit.field, language)},
          {"snippet", marked(hit.snippet)},
          {"parts", std::move(parts)},
          {"text", hit.text},
          {"standing", id_of(hit.standing)},
          {"changed_by", hit.changed_by == 0 ? Json(nullptr) : Json(hit.changed_by)}};
}

Json case_json(const FoundCase& found, Language language) {
  const Case& file = found.file;
  const Json profile = to_json(file.profile);
  return {{"case", file.id.value},
          {"partner", profile["partner"]},
          {"country", profile["country"]},
          {"stage", file.stage().value},
          {"stage_title", found.stage_title.in(language)},
          {"example", file.example},
          {"retrospective", file.retrospective},
          {"imported", file.imported.has_value()}};
}

Json json_of(const SearchRequest& request, const SearchAnswer& answer, Language language) {
  Json words = Json::array();
  for (const SearchTerm& term : request.terms)
    words.push_back({{"words", term.words}, {"prefix", term.prefix}});
  Json cases = Json::array();
  for (const FoundCase& found : answer.cases) {
    Json each = case_json(found, language);
    each["hits"] = Json::array();
    for (const SearchHit& hit : found.hits)
      each["hits"].push_back(hit_json(found, hit, language));
    cases.push_back(std::move(each));
  }
  return {{"schema", "ksdpl.search/1"},
          {"words", std::move(words)},
          {"limit", request.limit},
          {"total", answer.total_hits},
          {"total_cases", answer.total_cases},
          {"cases", std::move(cases)}};
}

/// One row for each place.
Table table_of(const SearchAnswer& answer, Language language) {
  Table table{
      "ksdpl.search.row/1",
      {"case", "stage", "stage_title", "event", "kind", "effective", "field", "snippet", "standing",
       "changed_by", "text", "partner", "country", "example", "retrospective", "imported"},
      {}};
  for (const FoundCase& found : answer.cases) {
    for (const SearchHit& hit : found.hits) {
      Json row = case_json(found, language);
      row.update(hit_json(found, hit, language));
      row.erase("parts");
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

std::string standing_mark(const SearchHit& hit, Language language) {
  switch (hit.standing) {
    case TextStanding::berlaku: return {};
    case TextStanding::dikoreksi:
      return " " + say(language, Say::search_corrected_by, hit.changed_by);
    case TextStanding::dibatalkan:
      return " " + say(language, Say::search_annulled_by, hit.changed_by);
  }
  return {};
}

void write_case(TextWriter& out, const FoundCase& found, Language language) {
  const std::string marks = marks_of(found.file, language);
  out.line(found.file.id.value + "  " + found.stage_title.in(language) +
               (marks.empty() ? "" : "  " + marks),
           Tone::strong);
  for (const SearchHit& hit : found.hits)
    out.item({fmt::format("#{} {}:", hit.seq, field_label(hit.field, language)), Tone::dim},
             marked(hit.snippet) + standing_mark(hit, language), 2);
}

void write_text(TextWriter& out, const SearchAnswer& answer, Language language) {
  if (answer.cases.empty()) {
    out.line(say(language, Say::search_nothing));
    return;
  }
  std::size_t shown = 0;
  for (const FoundCase& found : answer.cases) {
    write_case(out, found, language);
    shown += found.hits.size();
  }
  out.blank();
  out.line(say(language, Say::search_found, answer.total_hits, answer.total_cases));
  if (shown < answer.total_hits)
    out.line(say(language, Say::search_more, shown, answer.total_hits), Tone::warn);
}

Exit run(Session& session) {
  const SearchRequest request = request_of_search(session);
  Journal& journal = session.journal();
  const auto shelf = open_search_shelf(session.database());
  const SearchAnswer answer = search(journal, *shelf, request);
  const Language language = session.language();
  session.answer({json_of(request, answer, language),
                  [&](TextWriter& out) { write_text(out, answer, language); },
                  table_of(answer, language)});
  return Exit::done;
}

}  // namespace

constexpr Verb search_verb{"search",
                           Verb::Kind::reads,
                           true,
                           {"mencari kata dalam semua kasus", "looks for words in every case"},
                           "ksdpl search konsul* \"Shanghai\"",
                           own,
                           nullptr,
                           run};

}  // namespace ksdpl::cli
