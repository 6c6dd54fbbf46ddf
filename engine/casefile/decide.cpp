// Decides commands: opening a case, filing a paper, assessing a requirement; steps and corrections
// apart.
#include "casefile/acting.hpp"
#include "casefile/dates.hpp"
#include "casefile/decisions.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

DecisionOr open(const Workflow& workflow, const OpenCase& command, const CommandContext& context) {
  if (auto refusal = refuse_profile(command.profile, workflow)) return *refusal;
  if (command.imported && !command.retrospective)
    return usage({"riwayat yang diimpor tidak pernah menjadi kasus hidup",
                  "an imported history never becomes a live case"});
  Event event = event_from(nullptr, context,
                           CaseOpened{workflow.id, workflow.edition, command.profile,
                                      command.retrospective, command.example, command.imported});
  event.case_id = command.id;
  event.workflow_hash = workflow.bundle_hash;
  return Decision{std::move(event), {}};
}

DecisionOr file(const Case& c,
                const Workflow& workflow,
                const FileDocument& command,
                const CommandContext& context) {
  if (auto refusal = refuse_paper(command.paper, workflow, context.now)) return *refusal;
  if (auto refusal = refuse_succession(c, command.paper)) return *refusal;
  return Decision{event_from(&c, context, command.paper), odd_dates(command.paper, context.on)};
}

std::vector<std::string> ids_of_sources(const ImportedFrom& imported) {
  std::vector<std::string> ids;
  for (const ImportSource& source : imported.sources)
    ids.push_back(source.id);
  return ids;
}

DecisionOr keep(const Case& c,
                const Workflow& workflow,
                const KeepNote& command,
                const CommandContext& context) {
  const Noted& note = command.note;
  const bool of_import = c.imported || note.imported != AsImported{};
  if (of_import) {
    if (auto refusal = refuse_imported(c, note.imported)) return *refusal;
  }
  if (!note.document.empty() && workflow.document(note.document.value) == nullptr)
    return unknown_word({"dokumen", "paper"}, note.document.value, ids_of(workflow.documents));
  return Decision{event_from(&c, context, note), {}};
}

}  // namespace

std::optional<Refusal> refuse_imported(const Case& c, const AsImported& imported) {
  if (!c.imported)
    return usage({"kasus " + c.id.value + " bukan kasus yang diimpor",
                  "the case " + c.id.value + " was not imported"});
  const auto known = ids_of_sources(*c.imported);
  for (const std::string& source : imported.sources) {
    if (std::find(known.begin(), known.end(), source) == known.end())
      return unknown_word({"sumber impor", "source of the import"}, source, known);
  }
  return std::nullopt;
}

Refusal usage(Text message, Text hint) {
  return {Refusal::Kind::usage, std::move(message), std::move(hint), {}};
}

Refusal entry_not_found(const CaseId& id, EventSeq entry) {
  const std::string number = "#" + std::to_string(entry);
  return {Refusal::Kind::not_found,
          {"kasus '" + id.value + "' tidak memuat entri " + number,
           "the case '" + id.value + "' has no entry " + number},
          {"ketik: ksdpl history " + id.value, "type: ksdpl history " + id.value},
          {}};
}

Refusal unknown_word(const Text& what,
                     std::string_view word,
                     const std::vector<std::string>& known) {
  const std::string named(word);
  Refusal refusal{
      Refusal::Kind::not_found,
      {what.id + " '" + named + "' tidak dikenal", "there is no " + what.en + " '" + named + "'"},
      {},
      {}};
  if (const std::string near = nearest(word, known); !near.empty()) {
    refusal.hint = {"maksud Anda '" + near + "'?", "did you mean '" + near + "'?"};
    return refusal;
  }
  std::string list;
  for (const std::string& each : known)
    list += (list.empty() ? "" : ", ") + each;
  refusal.hint = list.empty() ? Text("tidak ada yang dapat dipilih", "there is none to choose from")
                              : Text("yang ada: " + list, "there are: " + list);
  return refusal;
}

std::optional<Refusal> refuse_future(const EffectiveDate& on, Timestamp now) {
  if (!on.known() || on.day() <= latest_day_in_indonesia(now)) return std::nullopt;
  const std::string day = to_string(on);
  return Refusal{Refusal::Kind::not_allowed,
                 {"tanggal " + day + " belum tiba; yang dicatat adalah hal yang sudah terjadi",
                  "the date " + day + " has not come; only what has happened is recorded"},
                 {"periksa --on, --issued, --received", "check --on, --issued, --received"},
                 {}};
}

namespace {

/// Refuses a value that the law shuts out by name, with the article.
std::optional<Refusal> refuse_excluded(const StatutoryChoice& choice, std::string_view value) {
  const auto found =
      std::find_if(choice.excluded.begin(), choice.excluded.end(),
                   [&](const StatutoryValue& excluded) { return excluded.id == value; });
  if (found == choice.excluded.end()) return std::nullopt;
  Check reason;
  reason.code = std::string(choice.id) + "." + std::string(value);
  reason.text = Text(found->title);
  reason.citation = found->citation;
  reason.layer = Layer::statute;
  reason.remedy.wanted = Wanted::nothing;
  return Refusal{Refusal::Kind::not_allowed, reason.text, {}, {reason}};
}

/// Refuses what the statute does not let a case name: a value shut out, or more than one.
std::optional<Refusal> refuse_statutory(const StatutoryChoice& choice,
                                        const std::vector<std::string>& values) {
  for (const std::string& value : values) {
    if (auto refusal = refuse_excluded(choice, value)) return refusal;
  }
  if (values.size() < 2) return std::nullopt;
  const std::string id(choice.id);
  return usage({"pilihan " + id + " hanya satu nilainya", "the choice " + id + " has one value"});
}

/// Refuses a choice that the workflow does not offer, or a value that the choice does not have.
std::optional<Refusal> refuse_choices(const CaseProfile& profile, const Workflow& workflow) {
  for (const auto& [id, values] : profile.choices) {
    const ChoiceDef* choice = workflow.choice(id);
    if (choice == nullptr)
      return unknown_word({"pilihan alur kerja " + workflow.id, "choice of " + workflow.id}, id,
                          ids_of(workflow.choices));
    if (const StatutoryChoice* statutory = workflow.statute->choice(id)) {
      if (auto refusal = refuse_statutory(*statutory, values)) return refusal;
    }
    for (const std::string& value : values) {
      if (choice->value(value) == nullptr)
        return unknown_word({"nilai pilihan " + id, "value of the choice " + id}, value,
                            ids_of(choice->values));
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> refuse_profile(const CaseProfile& profile, const Workflow& workflow) {
  const auto known = ids_of(cooperation_objects());
  for (const std::string& object : profile.objects) {
    if (std::find(known.begin(), known.end(), object) == known.end()) {
      return unknown_word({"objek kerja sama", "object of cooperation"}, object, known);
    }
  }
  return refuse_choices(profile, workflow);
}

Event event_from(const Case* c, const CommandContext& context, EventBody body) {
  Event event;
  if (c != nullptr) {
    event.case_id = c->id;
    event.case_seq = c->events.size() + 1;
    event.workflow_hash = c->workflow_hash;
  } else {
    event.case_seq = 1;
  }
  event.effective = context.on;
  event.recorded = context.now;
  event.actor = context.actor;
  event.by = context.by;
  event.on_behalf_of = context.on_behalf_of;
  event.reason = context.reason;
  event.key = context.key;
  event.body = std::move(body);
  return event;
}

std::optional<Refusal> attach_papers(Event& event,
                                     const Case& c,
                                     const Workflow& workflow,
                                     const CommandContext& context) {
  for (const DocumentId& kind : context.documents) {
    if (workflow.document(kind.value) == nullptr) {
      return unknown_word({"dokumen", "paper"}, kind.value, ids_of(workflow.documents));
    }
    const FiledPaper* filed = c.latest_paper(kind.value);
    if (filed == nullptr) {
      return Refusal{Refusal::Kind::not_found,
                     {"dokumen '" + kind.value + "' belum ada dalam kasus " + c.id.value,
                      "the paper '" + kind.value + "' is not on file in case " + c.id.value},
                     {"ketik: ksdpl file " + c.id.value + " " + kind.value + " BERKAS",
                      "type: ksdpl file " + c.id.value + " " + kind.value + " FILE"},
                     {}};
    }
    event.documents.push_back(filed->seq);
  }
  return std::nullopt;
}

std::variant<Decision, Refusal> decide(const Case* c,
                                       const Workflow& workflow,
                                       const Command& command,
                                       const CommandContext& context) {
  if (auto refusal = refuse_future(context.on, context.now)) return *refusal;
  // Of a step every reason is told at once, this one among them.
  if (!std::holds_alternative<RecordStep>(command)) {
    if (auto refusal = refuse_recorder(context)) return *refusal;
  }
  if (auto refusal = refuse_back_dating(c, command, context)) return *refusal;
  return std::visit(
      [&](const auto& asked) -> DecisionOr {
        using Asked = std::decay_t<decltype(asked)>;
        if constexpr (std::is_same_v<Asked, OpenCase>) {
          return open(workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, FileDocument>) {
          return file(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, AssessRequirement>) {
          return decide_assessment(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, RecordStep>) {
          return decide_step(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, SignEntry>) {
          return decide_signature(*c, asked, context);
        } else if constexpr (std::is_same_v<Asked, KeepNote>) {
          return keep(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, RecordInstrument>) {
          return decide_instrument(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, EndInstrument>) {
          return decide_instrument_end(*c, workflow, asked, context);
        } else {
          return decide_correction(*c, workflow, asked, context);
        }
      },
      command);
}

}  // namespace ksdpl
