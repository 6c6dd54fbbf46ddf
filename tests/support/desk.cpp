// A desk for one case in a test: commands are decided and folded at once, without a journal.
#include "support/desk.hpp"

#include <stdexcept>

namespace ksdpl::test {
namespace {

constexpr std::string_view clock_reading = "2026-11-21T04:00:00.000Z";

}  // namespace

std::shared_ptr<const Workflow> shipped_workflow() {
  static const std::shared_ptr<const Workflow> workflow = [] {
    const auto bundle = find_bundle("ksdpl", {});
    const LoadedWorkflow loaded = load_workflow(std::get<Bundle>(bundle));
    if (loaded.workflow == nullptr) {
      throw std::runtime_error(render(loaded.errors.at(0), Language::english));
    }
    return loaded.workflow;
  }();
  return workflow;
}

namespace {

/// Supplies the case fact that a blocker asks for.
void give_fact(CaseProfile& profile, std::string_view name) {
  const CaseProfile complete = Desk::complete_opening().profile;
  if (name == "initiative") profile.initiative = complete.initiative;
  if (name == "partner") profile.partner = complete.partner;
  if (name == "country") profile.country = complete.country;
  if (name == "region") profile.region = complete.region;
  if (name == "level") profile.level = complete.level;
  if (name == "object") profile.objects = complete.objects;
}

}  // namespace

EffectiveDate day(std::string_view text) {
  return text.empty() ? EffectiveDate{} : parse_effective_date(text).value();
}

Desk::Opening Desk::complete_opening() {
  Opening opening;
  opening.profile.partner = "Shanghai";
  opening.profile.country = "CN";
  opening.profile.region = "DKI Jakarta";
  opening.profile.level = Level::provinsi;
  opening.profile.initiative = Initiative::daerah;
  opening.profile.objects = {"ilmu_pengetahuan_dan_teknologi", "pertukaran_budaya"};
  return opening;
}

Desk::Desk(const Opening& opening) : workflow_(opening.workflow) {
  const OpenCase command{CaseId{"UJI"}, opening.profile, opening.retrospective, /*example=*/false};
  Decision decision =
      std::get<Decision>(decide(nullptr, *workflow_, command, context(opening.on, {})));
  decision.event.seq = 1;
  case_ = fold({decision.event});
  const bool older = opening.profile.agreement_on.known();
  const Result entered = older ? record("perjanjian_lama", "tercatat", opening.on)
                               : record("prakarsa", "tercatat", opening.on);
  if (refused(entered)) throw std::runtime_error("the case could not be opened");
}

CommandContext Desk::context(const EffectiveDate& on,
                             const std::vector<DocumentId>& documents) const {
  CommandContext context;
  context.on = on;
  context.now = *parse_timestamp(clock_reading);
  context.actor = user;
  context.by = by;
  context.directory = &directory;
  context.reason = "uji";
  context.documents = documents;
  return context;
}

Desk::Result Desk::take(std::variant<Decision, Refusal> decided) {
  if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);
  notices = std::get<Decision>(decided).notices;
  Event event = std::move(std::get<Decision>(decided).event);
  event.seq = case_.events.back().seq + 1;
  std::vector<Event> events = case_.events;
  events.push_back(event);
  case_ = fold(std::move(events));
  return event;
}

Desk::Result Desk::run(const Command& command,
                       const EffectiveDate& on,
                       const std::vector<DocumentId>& documents) {
  CommandContext given = context(on, documents);
  // Some requirements are a matter of judgement, and whoever judges is named.
  if (std::holds_alternative<AssessRequirement>(command) && !given.by)
    given.by = "Kepala Biro Kerja Sama";
  return take(decide(&case_, *workflow_, command, given));
}

Desk::Result Desk::file(std::string_view document, std::vector<std::string> contents) {
  DocumentFiled paper;
  paper.document = DocumentId{document};
  paper.file_name = std::string(document) + ".pdf";
  paper.commitment = std::string(64, 'a');
  for (std::string& content : contents)
    paper.contents.emplace_back(std::move(content));
  return run(FileDocument{paper}, today);
}

Desk::Result Desk::file_complete(std::string_view document) {
  std::vector<std::string> contents;
  for (const ContentDef& content : workflow_->document(document)->contents) {
    contents.push_back(content.id.value);
  }
  return file(document, contents);
}

Desk::Result Desk::assess(std::string_view requirement, Verdict verdict) {
  return run(AssessRequirement{RequirementId{requirement}, verdict}, today);
}

void Desk::assess_all() {
  for (const RequirementDef& requirement : workflow_->requirements) {
    assess(requirement.id.value, Verdict::terpenuhi);
  }
}

Desk::Result Desk::record(std::string_view step,
                          std::string_view outcome,
                          const EffectiveDate& on) {
  return run(RecordStep{StepId{step}, OutcomeId{outcome}}, on);
}

Desk::Result Desk::correct(EntryCorrected correction) {
  return run(CorrectEntry{std::move(correction)}, today);
}

void Desk::bring_to(std::string_view stage) {
  for (int limit = 0; !case_.active(stage) && limit < 40; ++limit) {
    const auto options = next_moves(case_, *workflow_, today);
    if (options.empty() || !options.front().forward || refused(make(options.front().move.value)))
      break;
  }
  if (!case_.active(stage))
    throw std::runtime_error("could not bring the case to " + std::string(stage));
}

void Desk::clear(const Check& blocker) {
  const std::string& target = blocker.remedy.target;
  switch (blocker.remedy.wanted) {
    case Wanted::document:
    case Wanted::document_content: file_complete(target); return;
    case Wanted::assessment:
    case Wanted::reassessment: assess(target, Verdict::terpenuhi); return;
    case Wanted::earlier_move: make(target); return;
    case Wanted::resume: record("penundaan", "dilanjutkan"); return;
    case Wanted::step: {
      const StepDef* step = workflow_->step(target);
      if (workflow_->document("bukti_" + target) != nullptr) file_complete("bukti_" + target);
      record(target, step->outcomes.front().id.value);
      return;
    }
    case Wanted::step_date: {
      if (blocker.evidence.empty()) return;  // The act itself is wanted too, and brings its date.
      EntryCorrected correction;
      correction.target = blocker.evidence.front();
      correction.effective = today;
      correct(correction);
      return;
    }
    case Wanted::case_fact: {
      EntryCorrected correction;
      correction.target = 1;
      correction.profile = case_.profile;
      give_fact(*correction.profile, target);
      correct(correction);
      return;
    }
    case Wanted::command_option:
    case Wanted::effective_date:
    case Wanted::nothing: return;
  }
}

Desk::Result Desk::make(std::string_view move) {
  const auto option = explain(case_, *workflow_, move, today);
  if (!option) throw std::runtime_error("no move " + std::string(move));
  for (const Check& blocker : option->blockers())
    clear(blocker);
  return record(option->step.value, option->outcome.value);
}

bool refused(const Desk::Result& result) {
  return std::holds_alternative<Refusal>(result);
}

std::vector<std::string> codes(const Desk::Result& result) {
  const auto* refusal = std::get_if<Refusal>(&result);
  return refusal == nullptr ? std::vector<std::string>{} : codes(refusal->blockers);
}

std::vector<std::string> codes(const std::vector<Check>& checks) {
  std::vector<std::string> codes;
  for (const Check& check : checks)
    codes.push_back(check.code);
  return codes;
}

}  // namespace ksdpl::test
