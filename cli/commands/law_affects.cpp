// ksdpl law affects: the running cases that rest on an article, by what they used and what is
// ahead.
#include "ksdpl/affected.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/law_words.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CITATION",
             "",
             {"tempat dalam peraturan", "a place in a regulation"},
             Argument::Count::one_or_more},
    Argument{"--all", "", {"juga kasus yang sudah berakhir", "cases that have ended as well"}},
};

struct Touched {
  CaseView view;
  Affected affected;
  bool closed = false;
};

/// What was found over all cases of the journal.
struct Survey {
  Citation place;
  std::vector<Touched> cases;
  std::size_t examined = 0;
  std::size_t left_out = 0;  ///< Closed cases that rest on it and are not listed.
};

CaseView load(Session& session, const CaseId& id) {
  auto loaded = session.casebook().load(id);
  if (auto* refusal = std::get_if<Refusal>(&loaded)) throw RefusedError(std::move(*refusal));
  return std::get<CaseView>(std::move(loaded));
}

Survey survey(Session& session, const Citation& place) {
  Survey found{place, {}, 0, 0};
  const bool all = session.words().has("--all");
  for (const CaseSummary& summary : session.casebook().list()) {
    CaseView view = load(session, summary.id);
    ++found.examined;
    Affected affected = affected_by(view.file, *view.workflow, place);
    if (!affected.any()) continue;
    const bool closed = is_closed(view.file, *view.workflow);
    if (closed && !all) {
      ++found.left_out;
    } else {
      found.cases.push_back({std::move(view), std::move(affected), closed});
    }
  }
  return found;
}

/// Complains of a place that neither a case nor the registry knows: it is rather a slip than news.
void require_known(const Session& session, const Survey& found) {
  if (!found.cases.empty() || found.left_out > 0) return;
  const auto workflow = workflow_named(session, default_workflow);
  const LawRegistry& law = workflow->law;
  if (!law.resolves(found.place) && law.inside(found.place).empty())
    throw not_registered(law, found.place);
}

std::vector<std::string> all_citations(const Affected& affected) {
  std::vector<std::string> all;
  const auto add = [&](const std::vector<std::string>& citations) {
    for (const std::string& citation : citations)
      if (std::find(all.begin(), all.end(), citation) == all.end()) all.push_back(citation);
  };
  for (const Affected::Used& used : affected.used)
    add(used.citations);
  for (const Affected::Ahead& ahead : affected.ahead)
    add(ahead.citations);
  return all;
}

// --- JSON and rows ------------------------------------------------------------------------------

Json head_json(const Touched& touched, Language language) {
  const Case& file = touched.view.file;
  return {{"case", file.id.value},
          {"stage", file.stage().value},
          {"stage_title", stage_title(*touched.view.workflow, file.stage().value, language)},
          {"workflow", file.workflow},
          {"workflow_hash", file.workflow_hash},
          {"closed", touched.closed},
          {"example", file.example},
          {"retrospective", file.retrospective},
          {"imported", file.imported.has_value()}};
}

Json case_json(const Touched& touched, Language language) {
  Json json = head_json(touched, language);
  json["used"] = Json::array();
  for (const Affected::Used& used : touched.affected.used)
    json["used"].push_back(
        {{"event", used.seq}, {"as", used.as}, {"what", used.what}, {"citations", used.citations}});
  json["ahead"] = Json::array();
  for (const Affected::Ahead& ahead : touched.affected.ahead)
    json["ahead"].push_back({{"step", ahead.step.value},
                             {"title", ahead.title.in(language)},
                             {"now", ahead.now},
                             {"on_the_way", ahead.on_the_way},
                             {"citations", ahead.citations}});
  return json;
}

Json row_json(const Touched& touched, Language language) {
  Json json = head_json(touched, language);
  std::vector<EventSeq> used;
  for (const Affected::Used& entry : touched.affected.used)
    if (used.empty() || used.back() != entry.seq) used.push_back(entry.seq);
  std::vector<std::string> ahead;
  for (const Affected::Ahead& step : touched.affected.ahead)
    ahead.push_back(step.step.value);
  json["used"] = used;
  json["ahead"] = ahead;
  json["citations"] = all_citations(touched.affected);
  return json;
}

// --- Text ---------------------------------------------------------------------------------------

void write_used(TextWriter& out, const Session& session, const Affected& affected) {
  std::string label = session.say(Say::label_used);
  for (const Affected::Used& used : affected.used) {
    out.field(label,
              fmt::format("#{} {} {}  [{}]", used.seq, session.say(kind_heading(used.as)),
                          used.what, joined(used.citations)),
              2);
    label.clear();
  }
}

void write_ahead(TextWriter& out, const Session& session, const Affected& affected) {
  std::string label = session.say(Say::label_ahead);
  for (const Affected::Ahead& step : affected.ahead) {
    std::string when;
    if (step.now) when = fmt::format(" ({})", session.say(Say::ahead_now));
    if (!step.on_the_way) when = fmt::format(" ({})", session.say(Say::ahead_if_back));
    out.field(label, fmt::format("{}{}  [{}]", step.step.value, when, joined(step.citations)), 2);
    label.clear();
  }
}

void write_text(TextWriter& out, const Session& session, const Survey& found) {
  const Language language = session.language();
  const std::string place = to_string(found.place);
  out.line(session.say(Say::affects_head, place, found.cases.size(), found.examined), Tone::strong);
  if (found.cases.empty()) out.line(session.say(Say::affects_none));
  for (const Touched& touched : found.cases) {
    out.blank();
    write_case_line(out, touched.view.file, language);
    write_stage_line(out, touched.view, language);
    if (touched.closed) out.field("", session.say(Say::mark_closed));
    write_used(out, session, touched.affected);
    write_ahead(out, session, touched.affected);
  }
  if (found.left_out == 0) return;
  out.blank();
  out.paragraph(session.say(Say::affects_closed_hint, found.left_out));
  out.copyable(session.say(Say::label_type), fmt::format("ksdpl law affects {} --all", place));
}

Exit run(Session& session) {
  const Survey found = survey(session, citation_from(session.words()));
  require_known(session, found);
  const Language language = session.language();
  Table table{"ksdpl.law.affects.row/1",
              {"case", "stage", "stage_title", "workflow", "workflow_hash", "closed", "example",
               "retrospective", "used", "ahead", "citations"},
              {}};
  Json cases = Json::array();
  for (const Touched& touched : found.cases) {
    cases.push_back(case_json(touched, language));
    table.rows.push_back(row_json(touched, language));
  }
  session.answer({{{"schema", "ksdpl.law.affects/1"},
                   {"citation", to_string(found.place)},
                   {"examined", found.examined},
                   {"closed_left_out", found.left_out},
                   {"cases", std::move(cases)}},
                  [&](TextWriter& out) { write_text(out, session, found); },
                  table});
  return Exit::done;
}

}  // namespace

constexpr Verb law_affects_verb{
    "law affects",
    Verb::Kind::reads,
    true,
    {"kasus berjalan yang bertumpu pada suatu pasal", "the running cases that rest on an article"},
    "ksdpl law affects \"PP 28/2018 Pasal 27\"",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
