// One case in memory: a command that is allowed becomes an event at once, a refused one changes
// nothing.
#include "rehearsal/bench.hpp"

#include "casefile/entry_step.hpp"

namespace ksdpl::rehearsal {
namespace {

/// A rehearsal has no clock. Whether a day has come is no question of the procedure, so every day
/// a scenario names has.
constexpr std::string_view after_every_day = "9999-12-30T00:00:00.000Z";

CommandContext context_of(const EffectiveDate& on) {
  static const Timestamp now = *parse_timestamp(after_every_day);
  CommandContext context;
  context.on = on;
  context.now = now;
  context.actor = "geladi";
  context.by = "geladi";
  context.reason = "geladi";
  return context;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : ",") + word;
  return text;
}

std::string profile_words(const CaseProfile& profile) {
  std::string words;
  if (profile.partner) words += " --partner " + *profile.partner;
  if (profile.country) words += " --country " + *profile.country;
  if (profile.region) words += " --region " + *profile.region;
  if (profile.level) words += " --level " + std::string(id_of(*profile.level));
  if (!profile.objects.empty()) words += " --object " + joined(profile.objects);
  for (const auto& [choice, values] : profile.choices)
    words += " --choice " + choice + "=" + joined(values);
  if (profile.initiative) words += " --initiative " + std::string(id_of(*profile.initiative));
  return words;
}

/// Says how each kind of event is typed.
struct Typed {
  const Event& event;
  std::string_view workflow;

  std::string operator()(const CaseOpened& opened) const {
    std::string words = "new " + event.case_id.value + " --workflow " + std::string(workflow) +
                        profile_words(opened.profile);
    if (opened.profile.agreement_on.known())
      words += " --signed " + to_string(opened.profile.agreement_on);
    return words;
  }
  std::string operator()(const DocumentFiled& filed) const {
    std::string contents;
    for (const ContentId& content : filed.contents)
      contents += (contents.empty() ? "" : ",") + content.value;
    return "file " + event.case_id.value + " " + filed.document.value + " BERKAS" +
           (contents.empty() ? "" : " --contains " + contents);
  }
  std::string operator()(const RequirementAssessed& assessed) const {
    return "assess " + event.case_id.value + " " + assessed.requirement.value + " " +
           std::string(id_of(assessed.verdict)) + " --by penilai --reason contoh";
  }
  std::string operator()(const StepRecorded& step) const {
    // The step that brings the case to its first stage is taken by `new` itself.
    if (event.case_seq == 2) return {};
    return "record " + event.case_id.value + " " + step.step.value + " " + step.outcome.value;
  }
  std::string operator()(const StepStated& step) const {
    if (event.case_seq == 2) return {};
    return "record " + event.case_id.value + " " + step.step.value + " " + step.outcome.value;
  }
  std::string operator()(const EntryCorrected& correction) const {
    std::string words = "correct " + event.case_id.value + " " + std::to_string(correction.target);
    if (correction.profile) words += profile_words(*correction.profile);
    return words + " --reason contoh";
  }
  template <class Other>
  std::string operator()(const Other& /*other*/) const {
    return {};
  }
};

}  // namespace

std::optional<Refusal> Bench::open(const OpenCase& command, const EffectiveDate& on) {
  if (auto refusal = keep(decide(nullptr, *workflow_, command, context_of(on)))) return refusal;
  const auto entry = entry_step(*workflow_, command.profile);
  return entry ? take(*entry, on) : std::nullopt;
}

std::optional<Refusal> Bench::take(const Command& command, const EffectiveDate& on) {
  return keep(tried(command, on));
}

std::variant<Decision, Refusal> Bench::tried(const Command& command,
                                             const EffectiveDate& on) const {
  return decide(&case_, *workflow_, command, context_of(on));
}

std::optional<Refusal> Bench::keep(std::variant<Decision, Refusal> decided) {
  if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);
  Event event = std::move(std::get<Decision>(decided).event);
  event.seq = case_.events.size() + 1;
  case_ = fold(std::move(case_), std::move(event));
  return std::nullopt;
}

FileDocument paper_of(const DocumentId& document, std::vector<ContentId> contents) {
  DocumentFiled paper;
  paper.document = document;
  paper.file_name = document.value;
  paper.commitment = std::string(64, '0');
  paper.contents = std::move(contents);
  return {std::move(paper)};
}

FileDocument complete_paper(const Workflow& workflow, std::string_view document) {
  std::vector<ContentId> contents;
  if (const DocumentDef* def = workflow.document(document)) {
    for (const ContentDef& content : def->contents)
      contents.push_back(content.id);
  }
  return paper_of(DocumentId{document}, std::move(contents));
}

std::string command_of(const Event& event, std::string_view workflow) {
  return std::visit(Typed{event, workflow}, event.body);
}

}  // namespace ksdpl::rehearsal
