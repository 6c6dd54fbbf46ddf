// ksdpl audit: the history of a case, or of all, held against the procedure.
#include "ksdpl/audit.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}},
    Argument{"--all", "", {"semua kasus, dalam urutan list", "every case, in the order of list"}},
    Argument{"--severity",
             "TINGKAT",
             {"hanya pelanggaran, peringatan, tidak_diketahui, atau catatan; boleh berulang",
              "only pelanggaran, peringatan, tidak_diketahui or catatan; repeat for several"},
             Argument::Count::repeated},
};

constexpr std::array severities{Severity::pelanggaran, Severity::peringatan,
                                Severity::tidak_diketahui, Severity::catatan};

/// A case and what was found in it.
struct Audited {
  CaseView view;
  std::vector<AuditFinding> findings;

  [[nodiscard]] bool needs_attention() const {
    return std::any_of(findings.begin(), findings.end(), [](const AuditFinding& finding) {
      return ksdpl::needs_attention(finding.severity);
    });
  }
};

struct Report {
  Date today;
  std::string calendar_version;
  std::vector<Severity> only;  ///< Empty: all.
  bool one_case = false;
  std::vector<Audited> cases;

  [[nodiscard]] std::size_t count(Severity severity) const {
    std::size_t all = 0;
    for (const Audited& audited : cases)
      all += static_cast<std::size_t>(
          std::count_if(audited.findings.begin(), audited.findings.end(),
                        [&](const AuditFinding& f) { return f.severity == severity; }));
    return all;
  }
};

std::vector<Severity> asked_for(const Invocation& words) {
  std::vector<Severity> asked;
  for (const std::string& word : words.list("--severity")) {
    const auto severity = severity_from_id(word);
    if (!severity) {
      std::vector<std::string> known;
      known.reserve(severities.size());
      for (const Severity each : severities)
        known.emplace_back(id_of(each));
      bad_choice(words, "--severity", word, known);
    }
    asked.push_back(*severity);
  }
  return asked;
}

Report report_of(Session& session) {
  const Invocation& words = session.words();
  Report report;
  report.one_case = words.has("CASE");
  if (report.one_case && words.has("--all"))
    throw Complaint(Exit::usage, said(Say::audit_case_and_all), said(Say::hint_audit));
  if (!report.one_case && !words.has("--all"))
    throw Complaint(Exit::usage, said(Say::audit_needs_case), said(Say::hint_audit));
  report.today = session.today();
  report.only = asked_for(words);
  const Calendar& calendar = session.calendar();
  report.calendar_version = calendar.version();
  std::vector<CaseView> views;
  if (report.one_case) {
    views.push_back(session.view());
  } else {
    views = session.casebook().every_case(session.viewpoint());
  }
  for (CaseView& view : views) {
    if (!report.one_case) session.note_unplaced(view.file.id, view.unplaced);
    auto findings = audit(view.file, *view.workflow, view.directory, calendar, report.today);
    std::erase_if(findings, [&](const AuditFinding& finding) {
      return !report.only.empty() && std::find(report.only.begin(), report.only.end(),
                                               finding.severity) == report.only.end();
    });
    report.cases.push_back({std::move(view), std::move(findings)});
  }
  return report;
}

// --- JSON ---

Json finding_json(const CaseId& id, const AuditFinding& finding, Language language) {
  return {{"case", id.value},
          {"code", finding.code},
          {"severity", id_of(finding.severity)},
          {"text", finding.text.in(language)},
          {"citation", finding.citation.empty() ? Json(nullptr) : Json(finding.citation)},
          {"basis", finding.basis ? Json(id_of(*finding.basis)) : Json(nullptr)},
          {"event", finding.event},
          {"events", finding.events},
          {"condition", finding.condition.empty() ? Json(nullptr) : Json(finding.condition)},
          {"settles", finding.settles.in(language)}};
}

Json findings_json(const Report& report, Language language) {
  Json list = Json::array();
  for (const Audited& audited : report.cases) {
    for (const AuditFinding& finding : audited.findings)
      list.push_back(finding_json(audited.view.file.id, finding, language));
  }
  return list;
}

Json cases_json(const Report& report) {
  Json list = Json::array();
  for (const Audited& audited : report.cases) {
    const Case& c = audited.view.file;
    list.push_back({{"case", c.id.value},
                    {"example", c.example},
                    {"retrospective", c.retrospective},
                    {"findings", audited.findings.size()},
                    {"needs_attention", audited.needs_attention()}});
  }
  return list;
}

Json counts_json(const Report& report) {
  Json counts = Json::object();
  for (const Severity severity : severities)
    counts[std::string(id_of(severity))] = report.count(severity);
  return counts;
}

Json json_of(const Report& report, Language language) {
  return {{"schema", "ksdpl.audit/1"},           {"today", to_string(report.today)},
          {"calendar", report.calendar_version}, {"findings", findings_json(report, language)},
          {"counts", counts_json(report)},       {"cases", cases_json(report)}};
}

Table table_of(const Report& report, Language language) {
  Table table{"ksdpl.audit.row/1",
              {"case", "code", "severity", "text", "citation", "basis", "event", "events",
               "condition", "settles"},
              {}};
  for (Json& row : findings_json(report, language))
    table.rows.push_back(std::move(row));
  return table;
}

// --- Text ---

Tone tone_of(Severity severity) {
  switch (severity) {
    case Severity::pelanggaran: return Tone::bad;
    case Severity::peringatan:
    case Severity::tidak_diketahui: return Tone::warn;
    case Severity::catatan: return Tone::dim;
  }
  return Tone::plain;
}

void write_finding(TextWriter& out, const AuditFinding& finding, const Session& session) {
  const Language language = session.language();
  const std::string label(label_of(finding.severity).in(language));
  out.item({fmt::format("  [{}]", label), tone_of(finding.severity)},
           fmt::format("{} ({})", finding.text.in(language), finding.code));
  if (finding.basis)
    out.field(session.say(Say::label_basis), basis_text(finding.citation, *finding.basis, language),
              4);
  if (needs_attention(finding.severity))
    out.field(session.say(Say::label_settles), finding.settles.in(language), 4);
}

void write_case(TextWriter& out,
                const Report& report,
                const Audited& audited,
                const Session& session) {
  out.blank();
  write_case_line(out, audited.view.file, session.language());
  write_stage_line(out, audited.view, session.language());
  if (audited.view.file.retrospective) out.paragraph(session.say(Say::audit_statements), 2);
  for (const AuditFinding& finding : audited.findings)
    write_finding(out, finding, session);
  if (audited.needs_attention()) return;
  if (!report.only.empty()) {
    std::vector<std::string> asked;
    asked.reserve(report.only.size());
    for (const Severity severity : report.only)
      asked.emplace_back(label_of(severity).in(session.language()));
    if (audited.findings.empty())
      out.paragraph(session.say(Say::audit_none_shown, joined(asked)), 2);
  } else {
    out.paragraph(session.say(audited.findings.empty() ? Say::audit_none : Say::audit_only_notes),
                  2);
  }
}

void write_text(TextWriter& out, const Report& report, const Session& session) {
  const std::string version =
      report.calendar_version.empty() ? session.say(Say::calendar_none) : report.calendar_version;
  out.line(session.say(Say::audit_title, to_string(report.today), version), Tone::strong);
  std::vector<std::string> clean;
  for (const Audited& audited : report.cases) {
    write_case(out, report, audited, session);
    if (!audited.needs_attention()) clean.push_back(audited.view.file.id.value);
  }
  out.blank();
  if (!report.one_case && !clean.empty() && report.only.empty())
    out.paragraph(session.say(Say::audit_clean_cases, joined(clean)));
  out.line(session.say(Say::audit_summary, report.cases.size(), report.count(Severity::pelanggaran),
                       report.count(Severity::peringatan), report.count(Severity::tidak_diketahui),
                       report.count(Severity::catatan)));
}

Exit run(Session& session) {
  const Report report = report_of(session);
  session.answer({json_of(report, session.language()),
                  [&](TextWriter& out) { write_text(out, report, session); },
                  table_of(report, session.language())});
  const bool findings =
      std::any_of(report.cases.begin(), report.cases.end(),
                  [](const Audited& audited) { return audited.needs_attention(); });
  return findings ? Exit::findings : Exit::done;
}

}  // namespace

constexpr Verb audit_verb{"audit",
                          Verb::Kind::reads,
                          true,
                          {"kesesuaian riwayat dengan prosedur: temuan dengan pasal dan entrinya",
                           "conformance of a history to the procedure: findings with article and "
                           "entry"},
                          "ksdpl audit --all",
                          own,
                          viewpoint_arguments,
                          run};

}  // namespace ksdpl::cli
