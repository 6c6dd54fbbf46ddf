// One entry of a case as every log shows it: an activity, a time, and the same attributes.
#include "exchange/log_entry.hpp"

#include "casefile/as_recorded.hpp"

#include <chrono>

namespace ksdpl {

std::string_view id_of(LogTime time) {
  return time == LogTime::effective ? "effective" : "recorded";
}

}  // namespace ksdpl

namespace ksdpl::exchange {
namespace {

/// Collects attributes; what is empty says nothing and is left out.
class Collector {
 public:
  void add(std::string_view key, Value value) { attributes_.push_back({key, std::move(value)}); }
  void text(std::string_view key, const std::string& words) {
    if (!words.empty()) add(key, words);
  }
  void text(std::string_view key, std::string_view words) { text(key, std::string(words)); }
  void text(std::string_view key, const std::optional<std::string>& words) {
    if (words) text(key, *words);
  }
  void number(std::string_view key, std::uint64_t value) {
    add(key, static_cast<std::int64_t>(value));
  }
  void numbers(std::string_view key, const std::vector<EventSeq>& entries) {
    std::string joined;
    for (const EventSeq entry : entries)
      joined.append(joined.empty() ? "" : ";").append(std::to_string(entry));
    text(key, joined);
  }
  template <class Words>
  void list(std::string_view key, const Words& words) {
    std::string joined;
    for (const auto& word : words)
      joined.append(joined.empty() ? "" : ";").append(word);
    text(key, joined);
  }
  void basis(const BasisRef& basis) {
    text("basis", id_of(basis.basis));
    if (basis.citation) text("citation", to_string(*basis.citation));
  }
  std::vector<Attribute> take() { return std::move(attributes_); }

 private:
  std::vector<Attribute> attributes_;
};

constexpr Phrase kind_title(std::string_view kind) {
  if (kind == "case_opened") return {"kasus dibuka", "case opened"};
  if (kind == "document_filed") return {"dokumen diterima", "paper filed"};
  if (kind == "requirement_assessed") return {"persyaratan dinilai", "requirement assessed"};
  if (kind == "entry_corrected") return {"entri dikoreksi", "entry corrected"};
  if (kind == "workflow_migrated") return {"alur kerja diganti", "workflow changed"};
  return {"entri lain", "another entry"};
}

/// Makes one entry; each kind of event adds what it has.
class EntryMaker {
 public:
  EntryMaker(const ExportedCase& exported, const LogOptions& options)
      : file_(*exported.file),
        workflow_(*exported.workflow),
        directory_(*exported.directory),
        options_(options) {}

  LogEntry make(const Event& original) {
    // What is not to be told is taken away before anything is read from it.
    const Event event = options_.names ? original : without_names(original);
    entry_ = {};
    entry_.event = &original;
    add_common(original, event);
    std::visit([&](const auto& body) { add(body); }, shown_body(original, event));
    if (entry_.type.empty()) {
      entry_.type = kind_of(event.body);
      entry_.activity = kind_title(entry_.type).in(options_.language);
    }
    entry_.attributes = collected_.take();
    return std::move(entry_);
  }

 private:
  [[nodiscard]] EventBody shown_body(const Event& original, const Event& event) const {
    if (options_.raw || !std::holds_alternative<DocumentFiled>(event.body)) return event.body;
    Event corrected = original;
    corrected.body = paper_now(file_, original);
    return options_.names ? corrected.body : without_names(std::move(corrected)).body;
  }

  void add_common(const Event& original, const Event& event) {
    const EffectiveDate effective = options_.raw ? event.effective : effective_now(file_, original);
    set_time(event, effective);
    collected_.number("seq", event.seq);
    collected_.number("case_seq", event.case_seq);
    collected_.text("kind", kind_of(event.body));
    collected_.text("effective", to_string(effective));
    collected_.add("recorded", event.recorded);
    add_people(original, event);
    collected_.numbers("documents", event.documents);
    add_corrections(original.seq);
    if (file_.example) collected_.add("example", true);
  }

  void set_time(const Event& event, const EffectiveDate& effective) {
    if (options_.time == LogTime::recorded) {
      entry_.time = event.recorded;
    } else if (effective.known()) {
      entry_.time = start_of(effective.day());
    }
  }

  void add_people(const Event& original, const Event& event) {
    const std::optional<Acting> acting =
        options_.raw ? original.acting : acting_now(file_, original);
    if (acting) entry_.role = acting->role.value;
    collected_.text("role", entry_.role);
    if (!options_.names) return;
    const std::optional<std::string> by = options_.raw ? event.by : by_now(file_, original);
    entry_.resource = by.value_or("");
    if (acting) {
      const Participant* actor = directory_.actor(acting->actor);
      entry_.resource = actor == nullptr ? acting->actor.value : actor->facts.name;
      collected_.text("actor_id", acting->actor.value);
      collected_.text("mandate", acting->mandate.value);
    }
    collected_.text("recorder", event.actor);
    collected_.text("by", entry_.resource);
    collected_.text("on_behalf_of", event.on_behalf_of);
    collected_.text("reason", event.reason);
  }

  void add_corrections(EventSeq seq) {
    const auto corrections = file_.corrected_by.find(seq);
    if (corrections == file_.corrected_by.end()) return;
    collected_.numbers("corrected_by", corrections->second);
    if (is_annulled_now(file_, seq)) collected_.add("annulled", true);
  }

  void add(const CaseOpened& opened) {
    collected_.text("workflow", opened.workflow);
    collected_.text("edition", opened.edition);
    if (opened.retrospective) collected_.add("stated", true);
    if (opened.imported) collected_.add("imported", true);
  }

  void add(const DocumentFiled& filed) {
    const DocumentDef* known = workflow_.document(filed.document.value);
    collected_.text("document", filed.document.value);
    if (known != nullptr) {
      collected_.text("document_title", known->title.in(options_.language));
      collected_.basis(known->basis);
    }
    collected_.text("number", filed.number);
    collected_.text("issuer", filed.issuer);
    collected_.text("issued", to_string(filed.issued));
    collected_.text("received", to_string(filed.received));
    if (filed.valid_from) collected_.text("valid_from", to_string(*filed.valid_from));
    if (filed.valid_until) collected_.text("valid_until", to_string(*filed.valid_until));
    collected_.list("languages", filed.languages);
    collected_.text("file_name", filed.file_name);
    collected_.number("size", filed.size);
    collected_.text("commitment", filed.commitment);
    if (filed.supersedes) collected_.number("supersedes", *filed.supersedes);
    if (filed.classification) collected_.text("class", id_of(*filed.classification));
  }

  void add(const RequirementAssessed& assessed) {
    const RequirementDef* known = workflow_.requirement(assessed.requirement.value);
    collected_.text("requirement", assessed.requirement.value);
    collected_.text("verdict", id_of(assessed.verdict));
    if (known == nullptr) return;
    collected_.text("requirement_title", known->title.in(options_.language));
    collected_.basis(known->basis);
  }

  void add(const StepRecorded& step) {
    name_step(step.step, step.outcome);
    collected_.text("move", step.move.value);
    collected_.text("row", step.row);
    collected_.text("stage_after", main_stage(step.after).value);
    if (step.basis) collected_.text("basis", id_of(*step.basis));
    collected_.text("citation", step.citation);
    collected_.add("allowed", true);
  }

  /// No gate was tested: neither lawful nor unlawful.
  void add(const StepStated& step) {
    name_step(step.step, step.outcome);
    collected_.text("move", step.move.value);
    collected_.text("stage_after", main_stage(step.after).value);
    collected_.text("gate_result", unknown_date_id);
    collected_.add("stated", true);
    if (step.imported) collected_.add("imported", true);
  }

  void add(const Noted& noted) {
    collected_.text("note_kind", id_of(noted.kind));
    collected_.text("text", noted.text);
    if (noted.imported != AsImported{}) collected_.add("imported", true);
  }

  void add(const InstrumentRecorded& told) {
    collected_.text("instrument", told.instrument.value);
    collected_.text("instrument_kind", id_of(told.kind));
    collected_.text("title", told.title);
    collected_.text("from", to_string(told.from));
    collected_.text("until", to_string(told.until));
    if (told.imported != AsImported{}) collected_.add("imported", true);
  }

  void add(const InstrumentEnded& ended) { collected_.text("instrument", ended.instrument.value); }

  void add(const EntryCorrected& correction) {
    collected_.number("target", correction.target);
    collected_.add("annul", correction.annul);
  }

  void add(const WorkflowMigrated& migrated) {
    collected_.text("from", migrated.from);
    collected_.text("to", migrated.to);
    collected_.text("workflow", migrated.workflow);
    collected_.text("basis", id_of(migrated.basis));
    collected_.text("citation", migrated.citation);
  }

  template <class Body>
  void add(const Body& /*body*/) {}

  void name_step(const StepId& step, const OutcomeId& outcome) {
    const StepDef* known = workflow_.step(step.value);
    const OutcomeDef* result = known == nullptr ? nullptr : known->outcome(outcome);
    entry_.type = step.value;
    entry_.activity = known == nullptr ? step.value : known->title.in(options_.language);
    collected_.text("step", step.value);
    collected_.text("outcome", outcome.value);
    if (result != nullptr) collected_.text("outcome_title", result->title.in(options_.language));
  }

  const Case& file_;
  const Workflow& workflow_;
  const Directory& directory_;
  const LogOptions& options_;
  LogEntry entry_;
  Collector collected_;
};

bool is_shown(const Case& file, const Event& event, const LogOptions& options) {
  if (options.raw) return true;
  return !std::holds_alternative<EntryCorrected>(event.body) && !is_annulled_now(file, event.seq);
}

std::string stage_title(const ExportedCase& exported, Language language) {
  const StageId stage = exported.file->stage();
  const StageDef* known = exported.workflow->stage(stage.value);
  if (known != nullptr) return known->title.in(language);
  const Stage* compiled = exported.workflow->statute->stage(stage.value);
  return compiled == nullptr ? stage.value : std::string(compiled->title.in(language));
}

}  // namespace

Timestamp start_of(const Date& day) {
  constexpr std::chrono::hours western_indonesia{7};
  return Timestamp(std::chrono::sys_days(day)) - western_indonesia;
}

std::vector<LogEntry> log_entries(const ExportedCase& exported, const LogOptions& options) {
  std::vector<LogEntry> entries;
  EntryMaker maker(exported, options);
  for (const Event& event : exported.file->events)
    if (is_shown(*exported.file, event, options)) entries.push_back(maker.make(event));
  return entries;
}

std::vector<Attribute> case_attributes(const ExportedCase& exported, const LogOptions& options) {
  const Case& file = *exported.file;
  const CaseProfile& profile = file.profile;
  Collector collected;
  collected.text("workflow", file.workflow);
  collected.text("workflow_hash", file.workflow_hash);
  collected.text("partner", profile.partner);
  collected.text("country", profile.country);
  collected.text("region", profile.region);
  if (profile.level) collected.text("level", id_of(*profile.level));
  if (profile.initiative) collected.text("initiative", id_of(*profile.initiative));
  collected.list("objects", profile.objects);
  if (profile.agreement_on.known()) collected.text("agreement_on", to_string(profile.agreement_on));
  collected.text("stage", file.stage().value);
  collected.text("stage_title", stage_title(exported, options.language));
  collected.add("example", file.example);
  collected.add("stated", file.retrospective);
  return collected.take();
}

std::vector<Attribute> log_attributes(const CaseCollection& cases, const LogOptions& options) {
  Collector collected;
  collected.text("schema", std::string_view("ksdpl.log/1"));
  collected.text("origin", cases.origin);
  collected.text("time", id_of(options.time));
  collected.text("entries", std::string_view(options.raw ? "raw" : "corrected"));
  collected.add("names", options.names);
  if (cases.viewpoint.as_of) collected.text("as_of", to_string(*cases.viewpoint.as_of));
  if (cases.viewpoint.known_at) collected.add("known_at", *cases.viewpoint.known_at);
  return collected.take();
}

}  // namespace ksdpl::exchange
