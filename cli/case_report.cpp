// The report of one case, gathered from the engine.
#include "cli/case_report.hpp"

#include "ksdpl/audit.hpp"
#include "ksdpl/diagram.hpp"

#include "cli/acting_text.hpp"
#include "cli/countries.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/evidence_text.hpp"
#include "cli/import_text.hpp"
#include "cli/report_parts.hpp"
#include "cli/running.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

ReportTone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::terpenuhi: return ReportTone::good;
    case Verdict::belum:
    case Verdict::kedaluwarsa: return ReportTone::bad;
    case Verdict::belum_diketahui: return ReportTone::warn;
    case Verdict::tidak_berlaku: return ReportTone::plain;
  }
  return ReportTone::plain;
}

ReportTone tone_of(Validity validity) {
  switch (validity) {
    case Validity::valid: return ReportTone::good;
    case Validity::expired: return ReportTone::bad;
    case Validity::not_yet_valid:
    case Validity::unknown: return ReportTone::warn;
  }
  return ReportTone::plain;
}

ReportTone tone_of(Severity severity) {
  switch (severity) {
    case Severity::pelanggaran: return ReportTone::bad;
    case Severity::peringatan:
    case Severity::tidak_diketahui: return ReportTone::warn;
    case Severity::catatan: return ReportTone::plain;
  }
  return ReportTone::plain;
}

/// Gathers part after part; every part asks the engine once.
class Gathering {
 public:
  Gathering(Session& session, const CaseView& view)
      : session_(session),
        view_(view),
        file_(view.file),
        workflow_(*view.workflow),
        language_(session.language()),
        today_(session.today()) {}

  CaseReport report() {
    CaseReport report;
    report.id = file_.id.value;
    report.title = file_.profile.partner.value_or(words(Say::not_known));
    const std::string marks = marks_of(file_, language_);
    if (!marks.empty()) report.marks.push_back(marks);
    report.facts = facts();
    report.moves = moves();
    report.place = place();
    report.picture = diagram(workflow_, DiagramFormat::svg, language_, &file_.configuration);
    report.requirements = requirements();
    report.entries = entries();
    report.deadlines = deadlines();
    report.papers = papers();
    report.instruments = instruments();
    report.findings = findings();
    for (const Notice& notice : notices(file_, workflow_, session_.calendar(), today_))
      report.notices.push_back(told_text(notice, language_));
    report.source = report_source(session_);
    return report;
  }

 private:
  template <class... Values>
  [[nodiscard]] std::string words(Say sentence, const Values&... values) const {
    return say(language_, sentence, values...);
  }

  [[nodiscard]] std::vector<std::pair<std::string, std::string>> facts() const {
    const CaseProfile& profile = file_.profile;
    const std::string unknown = words(Say::not_known);
    std::vector<std::pair<std::string, std::string>> facts;
    facts.emplace_back(words(Say::label_partner),
                       profile.partner.value_or(unknown) + ", " +
                           country_words(profile.country, language_).value_or(unknown));
    facts.emplace_back(words(Say::label_region),
                       profile.region.value_or(unknown) + " (" + label(profile.level) + ")");
    facts.emplace_back(words(Say::label_objects),
                       profile.objects.empty() ? unknown : object_words(profile, language_));
    facts.emplace_back(words(Say::label_initiative), label(profile.initiative));
    if (profile.agreement_on.known())
      facts.emplace_back(words(Say::label_signed), to_string(profile.agreement_on));
    facts.emplace_back(words(Say::label_workflow), file_.workflow + " (" + workflow_.edition + ")");
    if (file_.imported) facts.emplace_back(words(Say::label_imported), file_.imported->file_name);
    return facts;
  }

  template <class Value>
  [[nodiscard]] std::string label(const std::optional<Value>& value) const {
    return value ? std::string(label_of(*value).in(language_)) : words(Say::not_known);
  }

  [[nodiscard]] std::string place() const {
    std::string where = stage_title(workflow_, file_.stage().value, language_);
    if (file_.active("ditunda")) where += words(Say::stage_held);
    const auto entered =
        std::find_if(file_.stages.rbegin(), file_.stages.rend(),
                     [&](const StageEntry& entry) { return entry.stage == file_.stage(); });
    if (entered != file_.stages.rend())
      where +=
          ", " + words(Say::report_since, date_text(entered->effective, language_), entered->seq);
    return who_acts_.empty() ? where : where + ". " + words(Say::report_who_acts, who_acts_);
  }

  [[nodiscard]] std::vector<CaseReport::Move> moves() {
    std::vector<std::string> forward;
    std::vector<CaseReport::Move> moves;
    for (const MoveOption& option :
         next_moves(file_, workflow_, EffectiveDate(today_), view_.directory)) {
      if (!option.now) continue;
      if (option.forward) forward.push_back(actors(option.who));
      CaseReport::Move move{option.title.in(language_),
                            basis_text(option.citation, option.basis, language_),
                            actors(option.who),
                            option.allowed(),
                            {}};
      for (const Check& check : option.blockers())
        move.lacks.push_back(
            {check.text.in(language_), basis_text(check.citation, check.basis, language_),
             check.who_title.in(language_), command_line(check.remedy.command, language_)});
      moves.push_back(std::move(move));
    }
    who_acts_ = joined(forward);
    return moves;
  }

  [[nodiscard]] std::string actors(const std::vector<ActorId>& who) const {
    std::vector<std::string> titles;
    titles.reserve(who.size());
    for (const ActorId& actor : who)
      titles.push_back(actor_title(workflow_, actor, language_));
    return joined(titles);
  }

  [[nodiscard]] std::vector<CaseReport::Requirement> requirements() const {
    std::vector<CaseReport::Requirement> all;
    for (const RequirementStatus& status : checklist(file_, workflow_, EffectiveDate(today_))) {
      std::vector<std::string> evidence;
      if (!status.evidence.empty()) evidence.push_back(event_list(status.evidence));
      for (const PaperStatus& paper : status.papers)
        evidence.push_back(paper_line(paper, language_));
      all.push_back({status.title.in(language_),
                     basis_text(status.citation, status.basis, language_),
                     {std::string(label_of(status.verdict).in(language_)), tone_of(status.verdict)},
                     status.who_title.in(language_),
                     joined(evidence)});
    }
    return all;
  }

  [[nodiscard]] std::vector<CaseReport::Entry> entries() const {
    std::vector<CaseReport::Entry> all;
    for (const Event& event : file_.events) {
      CaseReport::Entry entry;
      entry.number = event.seq;
      entry.effective = effective_words(event);
      entry.recorded = to_string(event.recorded);
      entry.kind = kind_text(event.body, language_);
      entry.what = event_summary(event.body, language_);
      entry.who = event.acting ? acting_text(*event.acting, view_.directory, workflow_, language_)
                               : event.by.value_or(event.actor);
      entry.remark = remark_on(event);
      entry.annulled = is_annulled(file_, event.seq);
      all.push_back(std::move(entry));
    }
    return all;
  }

  [[nodiscard]] std::string effective_words(const Event& event) const {
    const AsImported* imported = import_of(event.body);
    if (event.effective.known() || imported == nullptr || !imported->date_words)
      return date_text(event.effective, language_);
    return "\"" + *imported->date_words + "\"";
  }

  [[nodiscard]] std::string remark_on(const Event& event) const {
    std::vector<std::string> remarks;
    if (event.reason) remarks.push_back(*event.reason);
    if (const auto* correction = std::get_if<EntryCorrected>(&event.body);
        correction != nullptr && !correction->annul)
      remarks.push_back(changes_text(file_, event));
    const FiledPaper* filed = file_.paper(event.seq);
    if (filed != nullptr && filed->superseded_by)
      remarks.push_back(words(Say::superseded_by, *filed->superseded_by));
    const auto corrections = file_.corrected_by.find(event.seq);
    if (corrections != file_.corrected_by.end())
      remarks.push_back(words(is_annulled(file_, event.seq) ? Say::annulled_by : Say::corrected_by,
                              event_list(corrections->second)));
    if (const AsImported* imported = import_of(event.body);
        imported != nullptr && !imported->sources.empty())
      remarks.push_back(words(Say::report_sources, joined(imported->sources)));
    return joined(remarks);
  }

  [[nodiscard]] std::vector<ReportDeadline> deadlines() const {
    std::vector<ReportDeadline> all;
    const auto add = [&](const std::vector<Deadline>& some) {
      for (const Deadline& deadline : some)
        all.push_back(
            report_deadline(deadline, file_.id, derivation_by_day(deadline, language_), language_));
    };
    const Calendar& calendar = session_.calendar();
    add(running(view_, calendar, today_));
    add(reported_limits(file_, workflow_, calendar, today_));
    add(finished_deadlines(file_, workflow_, calendar));
    return all;
  }

  [[nodiscard]] std::vector<CaseReport::Paper> papers() const {
    std::vector<CaseReport::Paper> all;
    for (const FiledPaper& filed : file_.papers) {
      const DocumentDef* kind = workflow_.document(filed.paper.document.value);
      const Validity validity = validity_of(filed.paper, EffectiveDate(today_));
      ReportState standing{std::string(label_of(validity).in(language_)), tone_of(validity)};
      if (filed.superseded_by)
        standing = {words(Say::superseded_by, *filed.superseded_by), ReportTone::plain};
      all.push_back(
          {filed.seq, kind == nullptr ? filed.paper.document.value : kind->title.in(language_),
           filed.paper.file_name + paper_words(filed.paper, language_), std::move(standing)});
    }
    return all;
  }

  [[nodiscard]] std::vector<CaseReport::Instrument> instruments() const {
    std::vector<CaseReport::Instrument> all;
    for (const InstrumentEntry& entry : file_.instruments) {
      const InstrumentRecorded& what = entry.what;
      const Validity validity = validity_of(what.from, what.until, EffectiveDate(today_));
      ReportState standing{std::string(label_of(validity).in(language_)), tone_of(validity)};
      if (entry.ended)
        standing = {words(Say::instrument_ended_on, date_text(entry.ended->on, language_)),
                    ReportTone::plain};
      all.push_back({what.title + " (" + what.instrument.value + ")",
                     std::string(ksdpl::id_of(what.kind)),
                     date_text(what.from, language_) + " – " + date_text(what.until, language_),
                     std::move(standing)});
    }
    return all;
  }

  [[nodiscard]] std::vector<CaseReport::Finding> findings() const {
    std::vector<CaseReport::Finding> all;
    for (const AuditFinding& finding :
         audit(file_, workflow_, view_.directory, session_.calendar(), today_))
      all.push_back(
          {{std::string(label_of(finding.severity).in(language_)), tone_of(finding.severity)},
           finding.text.in(language_),
           finding.basis ? basis_text(finding.citation, *finding.basis, language_) : "",
           finding.settles.in(language_)});
    return all;
  }

  Session& session_;
  const CaseView& view_;
  const Case& file_;
  const Workflow& workflow_;
  Language language_;
  Date today_;
  std::string who_acts_;  ///< Who makes the forward moves.
};

Json moves_json(const std::vector<CaseReport::Move>& moves) {
  Json list = Json::array();
  for (const CaseReport::Move& move : moves) {
    Json lacks = Json::array();
    for (const CaseReport::Lack& lack : move.lacks)
      lacks.push_back({{"text", lack.text},
                       {"basis", lack.basis},
                       {"who", lack.who},
                       {"command", lack.command}});
    list.push_back({{"title", move.title},
                    {"basis", move.basis},
                    {"who", move.who},
                    {"allowed", move.allowed},
                    {"lacks", std::move(lacks)}});
  }
  return list;
}

Json requirements_json(const std::vector<CaseReport::Requirement>& requirements) {
  Json list = Json::array();
  for (const CaseReport::Requirement& each : requirements)
    list.push_back({{"title", each.title},
                    {"basis", each.basis},
                    {"verdict", to_json(each.verdict)},
                    {"who", each.who},
                    {"evidence", each.evidence}});
  return list;
}

Json entries_json(const std::vector<CaseReport::Entry>& entries) {
  Json list = Json::array();
  for (const CaseReport::Entry& entry : entries)
    list.push_back({{"event", entry.number},
                    {"effective", entry.effective},
                    {"recorded", entry.recorded},
                    {"kind", entry.kind},
                    {"what", entry.what},
                    {"who", entry.who},
                    {"remark", entry.remark},
                    {"annulled", entry.annulled}});
  return list;
}

/// Writes a report line by line, each with the part it belongs to.
class ReportRows {
 public:
  explicit ReportRows(const std::string& id) : id_(id) {}

  Table all(const CaseReport& report) {
    for (const auto& [label, words] : report.facts)
      add("fact", {{"title", label}, {"remark", words}});
    add("place", {{"title", report.place}});
    moves(report.moves);
    state_of_things(report);
    for (const CaseReport::Entry& entry : report.entries)
      add("entry", {{"event", entry.number},
                    {"title", entry.what},
                    {"state", entry.kind},
                    {"effective", entry.effective},
                    {"recorded", entry.recorded},
                    {"who", entry.who},
                    {"remark", entry.remark}});
    papers(report);
    for (const CaseReport::Finding& finding : report.findings)
      add("finding", {{"title", finding.text},
                      {"state", finding.severity.words},
                      {"basis", finding.basis},
                      {"remark", finding.settles}});
    for (const std::string& notice : report.notices)
      add("notice", {{"title", notice}});
    add("source", {{"title", report.source.checkpoint_line},
                   {"effective", report.source.made_on},
                   {"remark", report.source.calendar}});
    return std::move(table_);
  }

 private:
  void add(std::string_view section, const Json& row) {
    Json full = {{"case", id_}, {"section", section}};
    for (const std::string_view column : table_.columns) {
      const std::string key(column);
      if (!full.contains(key)) full[key] = row.contains(key) ? row[key] : Json(nullptr);
    }
    table_.rows.push_back(std::move(full));
  }

  void moves(const std::vector<CaseReport::Move>& all) {
    for (const CaseReport::Move& move : all) {
      add("move", {{"title", move.title},
                   {"state", move.allowed ? "allowed" : "blocked"},
                   {"who", move.who},
                   {"basis", move.basis}});
      for (const CaseReport::Lack& lack : move.lacks)
        add("lack", {{"title", lack.text},
                     {"who", lack.who},
                     {"basis", lack.basis},
                     {"remark", lack.command}});
    }
  }

  void state_of_things(const CaseReport& report) {
    for (const CaseReport::Requirement& each : report.requirements)
      add("requirement", {{"title", each.title},
                          {"state", each.verdict.words},
                          {"who", each.who},
                          {"basis", each.basis},
                          {"remark", each.evidence}});
    for (const ReportDeadline& deadline : report.deadlines)
      add("deadline", {{"title", deadline.title},
                       {"state", deadline.state.words},
                       {"effective", deadline.due},
                       {"basis", deadline.basis},
                       {"remark", deadline.left}});
  }

  void papers(const CaseReport& report) {
    for (const CaseReport::Paper& paper : report.papers)
      add("paper", {{"event", paper.entry},
                    {"title", paper.title},
                    {"state", paper.validity.words},
                    {"remark", paper.words}});
    for (const CaseReport::Instrument& each : report.instruments)
      add("instrument",
          {{"title", each.title}, {"state", each.standing.words}, {"effective", each.period}});
  }

  const std::string& id_;
  Table table_{"ksdpl.report.case.row/1",
               {"case", "section", "event", "title", "state", "effective", "recorded", "who",
                "basis", "remark"},
               {}};
};

}  // namespace

CaseReport case_report(Session& session) {
  const CaseView view = session.view();
  session.note_unplaced(view.file.id, view.unplaced);
  return Gathering(session, view).report();
}

Json to_json(const CaseReport& report) {
  Json facts = Json::array();
  for (const auto& [label, words] : report.facts)
    facts.push_back({{"label", label}, {"words", words}});
  Json papers = Json::array();
  for (const CaseReport::Paper& paper : report.papers)
    papers.push_back({{"event", paper.entry},
                      {"title", paper.title},
                      {"words", paper.words},
                      {"validity", to_json(paper.validity)}});
  Json instruments = Json::array();
  for (const CaseReport::Instrument& each : report.instruments)
    instruments.push_back({{"title", each.title},
                           {"kind", each.kind},
                           {"period", each.period},
                           {"standing", to_json(each.standing)}});
  Json findings = Json::array();
  for (const CaseReport::Finding& finding : report.findings)
    findings.push_back({{"severity", to_json(finding.severity)},
                        {"text", finding.text},
                        {"basis", finding.basis},
                        {"settles", finding.settles}});
  return {{"schema", "ksdpl.report.case/1"},
          {"case", report.id},
          {"title", report.title},
          {"marks", report.marks},
          {"facts", std::move(facts)},
          {"place", report.place},
          {"moves", moves_json(report.moves)},
          {"requirements", requirements_json(report.requirements)},
          {"deadlines", to_json(report.deadlines)},
          {"entries", entries_json(report.entries)},
          {"papers", std::move(papers)},
          {"instruments", std::move(instruments)},
          {"findings", std::move(findings)},
          {"notices", report.notices},
          {"source", to_json(report.source)}};
}

Table table_of(const CaseReport& report) {
  return ReportRows(report.id).all(report);
}

}  // namespace ksdpl::cli
