// The parts of `decide`: one function a command, and the refusals they share.
#pragma once

#include "ksdpl/casefile.hpp"

#include "workflow/ids_of.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl {

using DecisionOr = std::variant<Decision, Refusal>;

DecisionOr decide_step(const Case& c,
                       const Workflow& workflow,
                       const RecordStep& command,
                       const CommandContext& context);
DecisionOr decide_assessment(const Case& c,
                             const Workflow& workflow,
                             const AssessRequirement& command,
                             const CommandContext& context);
DecisionOr decide_correction(const Case& c,
                             const Workflow& workflow,
                             const CorrectEntry& command,
                             const CommandContext& context);

DecisionOr decide_instrument(const Case& c,
                             const Workflow& workflow,
                             const RecordInstrument& command,
                             const CommandContext& context);
DecisionOr decide_instrument_end(const Case& c,
                                 const Workflow& workflow,
                                 const EndInstrument& command,
                                 const CommandContext& context);

/// Decides whether a signature may stand under an entry: one of this case, by a registered key.
DecisionOr decide_signature(const Case& c, const SignEntry& command, const CommandContext& context);

/// Returns why an entry that is dated back as far as this needs a reason first: the office's own
/// rule, where it has set one.
std::optional<Refusal> refuse_back_dating(const Case* c,
                                          const Command& command,
                                          const CommandContext& context);

/// Refuses a word that names nothing, with the nearest known words.
Refusal unknown_word(const Text& what,
                     std::string_view word,
                     const std::vector<std::string>& known);
Refusal usage(Text message, Text hint = {});
/// Refuses the number of an entry that the case does not hold.
Refusal entry_not_found(const CaseId& id, EventSeq entry);

/// Returns why the effective date can't be: a day that has not come anywhere in Indonesia is no
/// fact.
std::optional<Refusal> refuse_future(const EffectiveDate& on, Timestamp now);

/// Returns why the facts given of a case can't be: an object the law does not name.
std::optional<Refusal> refuse_profile(const CaseProfile& profile, const Workflow& workflow);

/// Returns why a paper can't be as described: an unknown kind, content or requirement, a language
/// that is none, a day that has not come, or dates in an order that can't be.
std::optional<Refusal> refuse_paper(const DocumentFiled& paper,
                                    const Workflow& workflow,
                                    Timestamp now);

/// Returns why the paper can't supersede the one it names: that must be an earlier paper of its
/// kind that nothing has superseded yet.
std::optional<Refusal> refuse_succession(const Case& c, const DocumentFiled& paper);

/// Returns why an entry can't be one of an import: the case was not imported, or has no such
/// source.
std::optional<Refusal> refuse_imported(const Case& c, const AsImported& imported);

/// Returns an event carrying everything of the command but its body.
Event event_from(const Case* c, const CommandContext& context, EventBody body);

/// Fills in the papers that the command names by kind; a kind not on file is a refusal.
std::optional<Refusal> attach_papers(Event& event,
                                     const Case& c,
                                     const Workflow& workflow,
                                     const CommandContext& context);

}  // namespace ksdpl
