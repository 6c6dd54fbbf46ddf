// Decides commands: opening a case, filing a paper, assessing a requirement; steps and corrections
// apart.
#include "casefile/acting.hpp"
#include "casefile/decisions.hpp"
#include "casefile/facts.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

template <class Range>
std::vector<std::string> ids_of(const Range& range) {
  std::vector<std::string> ids;
  for (const auto& item : range) {
    if constexpr (requires { item.id.value; }) {
      ids.push_back(item.id.value);
    } else {
      ids.emplace_back(item.id);
    }
  }
  return ids;
}

DecisionOr open(const Workflow& workflow, const OpenCase& command, const CommandContext& context) {
  if (auto refusal = refuse_profile(command.profile, workflow)) return *refusal;
  Event event = event_from(nullptr, context,
                           CaseOpened{workflow.id, workflow.edition, command.profile,
                                      command.retrospective, command.example});
  event.case_id = command.id;
  event.workflow_hash = workflow.bundle_hash;
  return Decision{std::move(event), {}};
}

DecisionOr file(const Case& c,
                const Workflow& workflow,
                const FileDocument& command,
                const CommandContext& context) {
  if (auto refusal = refuse_paper(command.paper, workflow, context.now)) return *refusal;
  return Decision{event_from(&c, context, command.paper), {}};
}

DecisionOr assess(const Case& c,
                  const Workflow& workflow,
                  const AssessRequirement& command,
                  const CommandContext& context) {
  const RequirementDef* requirement = workflow.requirement(command.requirement.value);
  if (requirement == nullptr) {
    return unknown_word({"persyaratan", "requirement"}, command.requirement.value,
                        ids_of(workflow.requirements));
  }
  if (command.verdict == Verdict::tidak_berlaku &&
      evaluate(requirement->applies_when, traits_of(c)) != Tri::no) {
    const std::string citation =
        requirement->basis.citation ? to_string(*requirement->basis.citation) : "";
    return Refusal{Refusal::Kind::not_allowed,
                   {"persyaratan «" + requirement->title.id +
                        "» berlaku atau belum diketahui tidak berlakunya untuk kasus ini (" +
                        citation + "); yang menentukan adalah fakta kasus, bukan penilaian",
                    "the requirement “" + requirement->title.en +
                        "” applies, or is not known not to, in this case (" + citation +
                        "); the facts of the case decide that, not an assessment"},
                   {"lihat: ksdpl check " + c.id.value, "see: ksdpl check " + c.id.value},
                   {}};
  }
  const ActingVerdict who = judge_acting(
      {c, workflow, {requirement->assessed_by}, nullptr, requirement->basis, {}, 0}, context);
  if (!who.allowed())
    return refuse_acting(who,
                         {"penilaian '" + requirement->id.value + "'",
                          "the assessment '" + requirement->id.value + "'"},
                         context.on);
  Decision decision{
      event_from(&c, context, RequirementAssessed{command.requirement, command.verdict}),
      who.notices};
  who.sign(decision.event);
  if (auto refusal = attach_papers(decision.event, c, workflow, context)) return *refusal;
  const bool bare = decision.event.documents.empty() && !context.reason;
  if (bare && command.verdict == Verdict::terpenuhi) {
    decision.notices.push_back({"tanpa_bukti",
                                {"penilaian ini tidak menyebut bukti atau alasan",
                                 "this assessment names no evidence and no reason"},
                                std::nullopt,
                                {}});
  }
  return decision;
}

}  // namespace

Refusal usage(Text message, Text hint) {
  return {Refusal::Kind::usage, std::move(message), std::move(hint), {}};
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

/// Refuses a choice that the workflow does not offer, or a value that the choice does not have.
std::optional<Refusal> refuse_choices(const CaseProfile& profile, const Workflow& workflow) {
  for (const auto& [id, values] : profile.choices) {
    const ChoiceDef* choice = workflow.choice(id);
    if (choice == nullptr)
      return unknown_word({"pilihan alur kerja " + workflow.id, "choice of " + workflow.id}, id,
                          ids_of(workflow.choices));
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

std::optional<Refusal> refuse_paper(const DocumentFiled& paper,
                                    const Workflow& workflow,
                                    Timestamp now) {
  const DocumentDef* document = workflow.document(paper.document.value);
  if (document == nullptr) {
    return unknown_word({"dokumen", "paper"}, paper.document.value, ids_of(workflow.documents));
  }
  const auto contents = ids_of(document->contents);
  for (const ContentId& content : paper.contents) {
    if (std::find(contents.begin(), contents.end(), content.value) == contents.end()) {
      return unknown_word({"isi dokumen " + document->id.value, "content of " + document->id.value},
                          content.value, contents);
    }
  }
  if (auto refusal = refuse_future(paper.issued, now)) return refusal;
  if (auto refusal = refuse_future(paper.received, now)) return refusal;
  if (paper.issued.known() && paper.received.known() && paper.received.day() < paper.issued.day()) {
    return usage({"tanggal terima " + to_string(paper.received) + " mendahului tanggal surat " +
                      to_string(paper.issued),
                  "the date received " + to_string(paper.received) + " is before the date issued " +
                      to_string(paper.issued)});
  }
  return std::nullopt;
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
  return std::visit(
      [&](const auto& asked) -> DecisionOr {
        using Asked = std::decay_t<decltype(asked)>;
        if constexpr (std::is_same_v<Asked, OpenCase>) {
          return open(workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, FileDocument>) {
          return file(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, AssessRequirement>) {
          return assess(*c, workflow, asked, context);
        } else if constexpr (std::is_same_v<Asked, RecordStep>) {
          return decide_step(*c, workflow, asked, context);
        } else {
          return decide_correction(*c, workflow, asked, context);
        }
      },
      command);
}

}  // namespace ksdpl
