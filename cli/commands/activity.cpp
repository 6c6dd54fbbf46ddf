// ksdpl activity: what was done in the signed cooperations, year by year, beside what sources call
// them and what the law asks. No score is made of it.
#include "cli/commands/commands.hpp"
#include "cli/cooperations.hpp"
#include "cli/describe.hpp"
#include "cli/render_text.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus; bawaan: semua kasus", "case id; default: every case"}}};

Json years_json(const Activity& activity) {
  Json years = Json::array();
  for (const ActivityYear& year : activity.years) {
    Json evidence = Json::object();
    for (const auto& [indicator, entries] : year.evidence)
      evidence[indicator.value] = entries;
    years.push_back({{"year", year.year}, {"indicators", std::move(evidence)}});
  }
  return years;
}

Json spans_json(const Activity& activity) {
  Json spans = Json::array();
  for (const ActivitySpan& span : activity.spans)
    spans.push_back({{"from", span.years.first},
                     {"until", span.years.last},
                     {"indicator", span.indicator.value},
                     {"event", span.seq}});
  return spans;
}

Json row_json(const Cooperation& row, Language language) {
  const Case& file = row.view.file;
  const auto optional_text = [](const auto& text) { return text ? Json(*text) : Json(nullptr); };
  Json indicators = Json::array();
  for (const Indicator& each : row.activity.indicators)
    indicators.push_back({{"id", each.id.value},
                          {"title", each.title.in(language)},
                          {"basis", ksdpl::id_of(each.basis.basis)},
                          {"source", each.basis.source.in(language)}});
  return {{"case", file.id.value},
          {"partner", optional_text(file.profile.partner)},
          {"country", optional_text(file.profile.country)},
          {"stage", file.stage().value},
          {"in_force", row.look.in_force},
          {"indicators", std::move(indicators)},
          {"years", years_json(row.activity)},
          {"spans", spans_json(row.activity)},
          {"undated", row.activity.undated},
          {"classes", words_json(row.activity.classes)},
          {"own_rule", own_rule_json(row, language)},
          {"recommendations", words_json(row.activity.recommendations)},
          {"contradictions", words_json(row.activity.contradictions)},
          {"law",
           {{"citation", "PP 28/2018 Pasal 43 ayat (1)"},
            {"reports", row.look.reports},
            {"last_report", to_string(row.look.last_report)}}},
          {"last_year", year_json(row.look.last_year)},
          {"last_year_at_most", year_json(row.look.last_year_at_most)},
          {"obstacle", row.look.obstacle},
          {"dispute", row.look.dispute},
          {"example", file.example}};
}

/// One row of the table for each case, year and indicator with evidence; where a source only names
/// a range of years, its last one stands in `until_year`.
Table table_of(const std::vector<Cooperation>& rows) {
  Table table{"ksdpl.activity.row/1",
              {"case", "partner", "country", "year", "indicator", "entries", "until_year"},
              {}};
  for (const Cooperation& row : rows) {
    const CaseProfile& profile = row.view.file.profile;
    for (const ActivityYear& year : row.activity.years) {
      for (const auto& [indicator, entries] : year.evidence)
        table.rows.push_back({{"case", row.view.file.id.value},
                              {"partner", profile.partner.value_or("")},
                              {"country", profile.country.value_or("")},
                              {"year", year.year},
                              {"indicator", indicator.value},
                              {"entries", entries},
                              {"until_year", nullptr}});
    }
    for (const ActivitySpan& span : row.activity.spans)
      table.rows.push_back({{"case", row.view.file.id.value},
                            {"partner", profile.partner.value_or("")},
                            {"country", profile.country.value_or("")},
                            {"year", span.years.first},
                            {"indicator", span.indicator.value},
                            {"entries", {span.seq}},
                            {"until_year", span.years.last}});
  }
  return table;
}

void write_words(TextWriter& out,
                 const std::vector<SourcedWord>& words,
                 Say label,
                 Language language) {
  for (const SourcedWord& word : words)
    out.field(say(language, label), sourced_text(word, language));
}

/// Writes what happened in a range of years, each range with its indicators.
void write_spans(TextWriter& out, const Activity& activity, Language language) {
  for (const ActivitySpan& span : activity.spans) {
    const auto found =
        std::find_if(activity.indicators.begin(), activity.indicators.end(),
                     [&](const Indicator& each) { return each.id == span.indicator; });
    const std::string title =
        found == activity.indicators.end() ? span.indicator.value : found->title.in(language);
    out.item(
        {"  " + say(language, Say::activity_span, span.years.first, span.years.last), Tone::dim},
        title + " (" + event_list({span.seq}) + ")");
  }
}

void write_years(TextWriter& out, const Activity& activity, Language language) {
  for (const ActivityYear& year : activity.years) {
    std::vector<std::string> shown;
    for (const Indicator& indicator : activity.indicators) {
      const auto entries = activity.in(year.year, indicator.id);
      if (!entries.empty())
        shown.push_back(indicator.title.in(language) + " (" + event_list(entries) + ")");
    }
    out.item({"  " + std::to_string(year.year), Tone::strong}, joined(shown));
  }
  write_spans(out, activity, language);
  if (!activity.undated.empty())
    out.item({"  " + say(language, Say::activity_undated), Tone::dim},
             event_list(activity.undated));
  if (activity.years.empty() && activity.spans.empty() && activity.undated.empty())
    out.line("  " + say(language, Say::activity_nothing_on_record));
}

/// Says what the law asks for; how often only a bureau can say, for itself.
std::string law_text(const Cooperation& row, Language language) {
  if (!row.look.in_force) return say(language, Say::law_requires_nothing);
  const auto& overlay = row.view.workflow->overlay;
  if (!overlay || !overlay->report_period) return say(language, Say::law_requires_report);
  return say(language, Say::law_requires_report_own, overlay->report_period->term.in(language));
}

void write_row(TextWriter& out, const Cooperation& row, Language language) {
  write_case_line(out, row.view.file, language);
  out.field(say(language, Say::label_partner),
            row.view.file.profile.partner.value_or(say(language, Say::not_known)));
  out.field(say(language, Say::label_stage),
            stage_title(*row.view.workflow, row.view.file.stage().value, language));
  out.field(say(language, Say::label_law_requires), law_text(row, language));
  out.field(say(language, Say::label_evidence),
            row.look.reports == 0 ? say(language, Say::no_report_on_record)
                                  : say(language, Say::reports_on_record, row.look.reports,
                                        date_text(row.look.last_report, language)));
  write_words(out, row.activity.classes, Say::label_recorded_class, language);
  if (row.own) out.field(say(language, Say::label_own_rule), own_rule_text(row, language));
  write_words(out, row.activity.recommendations, Say::label_recommendation, language);
  write_words(out, row.activity.contradictions, Say::label_contradiction, language);
  if (row.look.obstacle) out.line(say(language, Say::mark_obstacle_open), Tone::warn);
  if (row.look.dispute) out.line(say(language, Say::mark_dispute_open), Tone::warn);
  write_years(out, row.activity, language);
}

void write_text(TextWriter& out, const std::vector<Cooperation>& rows, Language language) {
  if (rows.empty()) {
    out.line(say(language, Say::activity_none));
    return;
  }
  for (const Cooperation& row : rows) {
    write_row(out, row, language);
    out.blank();
  }
  out.paragraph(say(language, Say::activity_practice));
}

Exit run(Session& session) {
  const std::vector<Cooperation> rows = cooperations(session);
  Json cases = Json::array();
  for (const Cooperation& row : rows)
    cases.push_back(row_json(row, session.language()));
  session.answer({{{"schema", "ksdpl.activity/1"}, {"cases", std::move(cases)}},
                  [&](TextWriter& out) { write_text(out, rows, session.language()); },
                  table_of(rows)});
  return Exit::done;
}

}  // namespace

constexpr Verb activity_verb{"activity",
                             Verb::Kind::reads,
                             true,
                             {"kegiatan per tahun dan indikator, yang disebut sumber, dan yang "
                              "diminta hukum",
                              "activities by year and indicator, what sources say, what the law "
                              "asks"},
                             "ksdpl activity --format csv",
                             own,
                             viewpoint_arguments,
                             run};

}  // namespace ksdpl::cli
