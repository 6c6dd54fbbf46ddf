// ksdpl why: every blocker of a move at once; for a past event, why it was allowed then.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/deadline_json.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/past.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"MOVE",
             "",
             {"langkah hukum, langkah.hasil, atau nomor entri; bawaan: langkah maju berikutnya",
              "a move, a step.outcome, or an event number; default: the next forward move"}},
};

/// What was asked about: moves, and the step meant when it moves nothing.
struct Question {
  std::vector<MoveOption> options;
  const StepDef* step_without_move = nullptr;
  std::vector<Deadline> deadlines{};  ///< Of the steps asked about.
};

Question next_forward(const CaseView& view, const EffectiveDate& today) {
  auto moves = next_moves(view.file, *view.workflow, today, view.directory);
  auto found = std::find_if(moves.begin(), moves.end(),
                            [](const MoveOption& option) { return option.now && option.forward; });
  if (found == moves.end())
    found = std::find_if(moves.begin(), moves.end(),
                         [](const MoveOption& option) { return option.forward; });
  Question question;
  if (found != moves.end()) question.options.push_back(std::move(*found));
  return question;
}

[[noreturn]] void unknown_move(const Session& session,
                               const Workflow& workflow,
                               const std::string& word) {
  std::vector<std::string> known;
  for (const Move& move : workflow.statute->moves())
    known.emplace_back(move.id);
  for (const StepDef& step : workflow.steps) {
    known.push_back(step.id.value);
    for (const OutcomeDef& outcome : step.outcomes)
      known.push_back(step.id.value + "." + outcome.id.value);
  }
  const std::string near = nearest(word, known);
  throw Complaint(Exit::not_found, said(Say::no_such_move, word),
                  near.empty() ? said(Say::hint_next, session.words().needed("CASE"))
                               : said(Say::hint_did_you_mean, near));
}

Question of_step(const Session& session,
                 const CaseView& view,
                 const std::string& word,
                 const EffectiveDate& today) {
  const std::size_t dot = std::min(word.find('.'), word.size());
  const StepDef* step = view.workflow->step(word.substr(0, dot));
  const std::string outcome = dot < word.size() ? word.substr(dot + 1) : "";
  if (step == nullptr || (!outcome.empty() && step->outcome(OutcomeId(outcome)) == nullptr))
    unknown_move(session, *view.workflow, word);
  Question question;
  for (const OutcomeDef& known : step->outcomes) {
    if (known.fires.empty() || (!outcome.empty() && known.id.value != outcome)) continue;
    if (auto option = explain(view.file, *view.workflow, known.fires.value, today, view.directory))
      question.options.push_back(std::move(*option));
  }
  if (question.options.empty()) question.step_without_move = step;
  return question;
}

Question question_from(const Session& session, const CaseView& view) {
  const EffectiveDate today(session.today());
  const auto word = session.words().text("MOVE");
  if (!word) return next_forward(view, today);
  if (auto option = explain(view.file, *view.workflow, *word, today, view.directory))
    return {{std::move(*option)}, nullptr};
  return of_step(session, view, *word, today);
}

/// Adds until when the steps asked about must be taken.
void add_deadlines(Question& question, Session& session, const CaseView& view) {
  for (Deadline& deadline :
       deadlines(view.file, *view.workflow, session.calendar(), session.today())) {
    const bool asked =
        std::any_of(question.options.begin(), question.options.end(),
                    [&](const MoveOption& option) { return option.step == deadline.step; });
    if (asked) question.deadlines.push_back(std::move(deadline));
  }
}

Json option_json(const MoveOption& option, const CaseView& view, Language language) {
  Json json = to_json(option, language, view.directory);
  json["checks"] = to_json(option.checks, language);
  return json;
}

Json json_of(const Session& session, const CaseView& view, const Question& question) {
  Json json = {{"schema", "ksdpl.why/1"},
               {"case", view.file.id.value},
               {"stage", view.file.stage().value},
               {"example", view.file.example},
               {"retrospective", view.file.retrospective},
               {"imported", view.file.imported.has_value()}};
  if (question.options.empty()) {
    const StepDef* step = question.step_without_move;
    json["move"] = nullptr;
    json["step"] = step == nullptr ? Json(nullptr) : Json(step->id.value);
    json["allowed"] = step != nullptr && step->stage == view.file.stage();
    json["blockers"] = Json::array();
    return json;
  }
  json.update(option_json(question.options.front(), view, session.language()));
  json["deadlines"] = to_json(question.deadlines, view.file.id, session.language());
  if (question.options.size() < 2) return json;
  json["alternatives"] = Json::array();
  for (std::size_t i = 1; i < question.options.size(); ++i)
    json["alternatives"].push_back(option_json(question.options[i], view, session.language()));
  return json;
}

Table table_of(const Question& question, Language language) {
  Table table{"ksdpl.why.row/1",
              {"move", "code", "text", "citation", "basis", "wanted", "who", "command"},
              {}};
  for (const MoveOption& option : question.options)
    for (const Check& check : option.blockers()) {
      Json row = {{"move", option.move.value}};
      row.update(to_json(check, language));
      table.rows.push_back(std::move(row));
    }
  return table;
}

void write_option(TextWriter& out,
                  const Session& session,
                  const CaseView& view,
                  const MoveOption& option) {
  const Language language = session.language();
  const auto blockers = option.blockers();
  out.blank();
  write_move_head(out, option, view, language);
  out.blank();
  if (blockers.empty()) {
    out.line(session.say(Say::why_allowed), Tone::good);
    if (option.command)
      out.copyable(session.say(Say::label_type), command_line(*option.command, language), 2);
  } else {
    out.line(session.say(Say::why_blocked, blockers.size()), Tone::bad);
    write_blockers(out, blockers, language);
  }
  write_met(out, option.checks, *view.workflow, language);
  write_notices(out, option.advice, language);
}

void write_text(TextWriter& out,
                const Session& session,
                const CaseView& view,
                const Question& question) {
  write_case_line(out, view.file, session.language());
  write_stage_line(out, view, session.language());
  for (const MoveOption& option : question.options)
    write_option(out, session, view, option);
  write_deadlines(out, question.deadlines, session.language());
  if (!question.options.empty()) return;
  if (question.step_without_move == nullptr) {
    out.paragraph(session.say(Say::why_nothing_forward));
    return;
  }
  const StepDef& step = *question.step_without_move;
  out.paragraph(session.say(Say::why_step_moves_nothing, step.id.value,
                            stage_title(*view.workflow, step.stage.value, session.language())));
}

/// Returns the latest entry of the step named, when the question can only be about the past: it was
/// recorded, and nothing of it can be recorded from where the case stands.
std::optional<EventSeq> past_step(const CaseView& view,
                                  const std::string& word,
                                  const Question& question) {
  const std::size_t dot = std::min(word.find('.'), word.size());
  const bool ahead =
      std::any_of(question.options.begin(), question.options.end(), [&](const MoveOption& option) {
        return option.now && option.step == std::string_view(word).substr(0, dot);
      });
  if (ahead || view.workflow->statute->move(word) != nullptr) return std::nullopt;
  const std::string outcome = dot < word.size() ? word.substr(dot + 1) : "";
  const auto& steps = view.file.steps;
  const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const StepEntry& entry) {
    return entry.step == std::string_view(word).substr(0, dot) &&
           (outcome.empty() || entry.outcome == outcome);
  });
  return found == steps.rend() ? std::nullopt : std::optional(found->seq);
}

Exit run(Session& session) {
  const CaseView view = session.view();
  const auto word = session.words().text("MOVE");
  if (const auto seq = word ? event_number(*word) : std::nullopt) {
    session.answer(past_page(session, view, *seq));
    return Exit::done;
  }
  Question question = question_from(session, view);
  if (const auto seq = word ? past_step(view, *word, question) : std::nullopt) {
    session.answer(past_page(session, view, *seq));
    return Exit::done;
  }
  add_deadlines(question, session, view);
  session.answer({json_of(session, view, question),
                  [&](TextWriter& out) { write_text(out, session, view, question); },
                  table_of(question, session.language())});
  return Exit::done;
}

}  // namespace

constexpr Verb why_verb{"why",
                        Verb::Kind::reads,
                        true,
                        {"mengapa suatu langkah boleh atau belum boleh",
                         "why a move is allowed or not, every reason at once"},
                        "ksdpl why SHANGHAI-2026 mohon_persetujuan_dprd",
                        own,
                        viewpoint_arguments,
                        run};

}  // namespace ksdpl::cli
