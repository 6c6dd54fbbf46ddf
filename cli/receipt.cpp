// How the writing verbs answer: what was recorded and where the case stands, or every reason why
// not.
#include "cli/receipt.hpp"

#include "cli/deadline_json.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/event_text.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

/// The receipt, with what a person wants to see next.
struct Outcome {
  Receipt receipt;
  std::vector<MoveOption> moves;
  std::vector<Deadline> deadlines;
};

Outcome outcome_of(Session& session, Receipt receipt) {
  const CaseView& view = receipt.view;
  const EffectiveDate today(session.today());
  std::vector<MoveOption> moves = next_moves(view.file, *view.workflow, today, view.directory);
  moves.erase(std::remove_if(moves.begin(), moves.end(),
                             [](const MoveOption& option) { return !option.now; }),
              moves.end());
  std::vector<Deadline> running =
      deadlines(view.file, *view.workflow, session.calendar(), session.today());
  return {std::move(receipt), std::move(moves), std::move(running)};
}

Json json_of(const Session& session, const Outcome& outcome) {
  const Receipt& receipt = outcome.receipt;
  const CaseView& view = receipt.view;
  const Language language = session.language();
  Json json = {{"schema", fmt::format("ksdpl.{}/1", session.words().verb().name)},
               {"case", view.file.id.value},
               {"dry_run", receipt.dry_run},
               {"repeated", receipt.repeated}};
  json.update(event_json(view.file, receipt.event, view.directory));
  json["stage"] = view.file.stage().value;
  json["stage_title"] = stage_title(*view.workflow, view.file.stage().value, language);
  json["configuration"] = view.file.configuration;
  json["next"] = Json::array();
  for (const MoveOption& option : outcome.moves)
    if (option.allowed()) json["next"].push_back(option.move.value);
  json["deadlines"] = to_json(outcome.deadlines, view.file.id, language);
  json["notices"] = to_json(receipt.notices, language);
  return json;
}

Say headline(const Receipt& receipt) {
  if (receipt.dry_run) return Say::receipt_dry_run;
  return receipt.repeated ? Say::receipt_repeated : Say::receipt_recorded;
}

void write_next(TextWriter& out, const Session& session, const Outcome& outcome) {
  const Case& file = outcome.receipt.view.file;
  // Of a case that only holds statements nothing can be said to be allowed.
  if (file.retrospective) return;
  std::vector<std::string> open;
  for (const MoveOption& option : outcome.moves)
    if (option.forward && option.allowed()) open.push_back(option.move.value);
  if (!open.empty()) {
    out.field(session.say(Say::label_next), joined(open));
    return;
  }
  const auto forward = std::find_if(outcome.moves.begin(), outcome.moves.end(),
                                    [](const MoveOption& option) { return option.forward; });
  if (forward == outcome.moves.end()) return;
  out.field(session.say(Say::label_next),
            session.say(Say::next_lacks, forward->move.value, forward->blockers().size()));
  out.copyable("", fmt::format("ksdpl why {} {}", file.id.value, forward->move.value));
}

void write_text(TextWriter& out, const Session& session, const Outcome& outcome) {
  const Receipt& receipt = outcome.receipt;
  const Language language = session.language();
  out.line(
      session.say(headline(receipt), receipt.event.seq, kind_text(receipt.event.body, language)),
      Tone::strong);
  write_case_line(out, receipt.view.file, language);
  out.field(session.say(Say::label_what), event_summary(receipt.event.body, language));
  out.field(session.say(Say::label_effective), date_text(receipt.event.effective, language));
  write_stage_line(out, receipt.view, language);
  write_next(out, session, outcome);
  write_deadlines(out, outcome.deadlines, language);
  write_notices(out, receipt.notices, language);
}

}  // namespace

Exit answer_write(Session& session, Answer answer) {
  if (auto* refusal = std::get_if<Refusal>(&answer)) throw RefusedError(std::move(*refusal));
  auto& receipt = std::get<Receipt>(answer);
  if (!receipt.dry_run) session.mark_recorded(receipt.event.seq);
  const Outcome outcome = outcome_of(session, std::move(receipt));
  session.answer({json_of(session, outcome),
                  [&](TextWriter& out) { write_text(out, session, outcome); }, std::nullopt});
  return Exit::done;
}

}  // namespace ksdpl::cli
