// ksdpl show: where one case stands, what it may do now, what runs and what is missing.
#include "cli/commands/commands.hpp"
#include "cli/deadline_json.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/evidence_json.hpp"
#include "cli/import_text.hpp"
#include "cli/instruments.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/running.hpp"
#include "cli/visible.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required}};

/// Everything the answer needs, asked of the engine once.
struct Picture {
  CaseView view;
  std::vector<MoveOption> moves;  ///< Those that leave the stage the case is in.
  std::vector<RequirementStatus> requirements;
  std::vector<Deadline> deadlines;
  std::vector<Notice> notices;
  EffectiveDate on;  ///< The day it is shown for.
};

Picture picture_of(Session& session) {
  const Date today = session.today();
  CaseView view = session.view();
  std::vector<MoveOption> moves;
  for (MoveOption& option :
       next_moves(view.file, *view.workflow, EffectiveDate(today), view.directory))
    if (option.now) moves.push_back(std::move(option));
  auto requirements = checklist(view.file, *view.workflow, EffectiveDate(today));
  auto due = running(view, session.calendar(), today);
  auto told = notices(view.file, *view.workflow, session.calendar(), today);
  return {std::move(view), std::move(moves), std::move(requirements),
          std::move(due),  std::move(told),  EffectiveDate(today)};
}

std::size_t count(const Picture& picture, Verdict verdict) {
  std::size_t number = 0;
  for (const RequirementStatus& status : picture.requirements)
    number += status.verdict == verdict ? 1 : 0;
  return number;
}

Json move_json(const MoveOption& option) {
  return {{"move", option.move.value},
          {"step", option.step.value},
          {"outcome", option.outcome.value},
          {"allowed", option.allowed()}};
}

Json papers_json(const Case& file) {
  Json papers = Json::array();
  for (const FiledPaper& filed : file.papers) {
    Json paper = {{"event", filed.seq}};
    paper.update(to_json(filed.paper));
    paper["superseded_by"] = to_json(filed.superseded_by);
    papers.push_back(std::move(paper));
  }
  return papers;
}

Json json_of(const Picture& picture, Language language) {
  const Case& file = picture.view.file;
  Json next = Json::array();
  Json blocked = Json::array();
  for (const MoveOption& option : picture.moves) {
    Json move = move_json(option);
    if (option.allowed())
      next.push_back(move);
    else {
      move["lacks"] = option.blockers().size();
      blocked.push_back(move);
    }
  }
  Json requirements = Json::object();
  for (const Verdict verdict : {Verdict::terpenuhi, Verdict::belum, Verdict::belum_diketahui,
                                Verdict::tidak_berlaku, Verdict::kedaluwarsa})
    requirements[std::string(id_of(verdict))] = count(picture, verdict);
  return {{"schema", "ksdpl.show/1"},
          {"case", file.id.value},
          {"workflow", file.workflow},
          {"workflow_hash", file.workflow_hash},
          {"edition", picture.view.workflow->edition},
          {"stage", file.stage().value},
          {"stage_title", stage_title(*picture.view.workflow, file.stage().value, language)},
          {"configuration", file.configuration},
          {"held", file.active("ditunda")},
          {"events", file.events.size()},
          {"last_event", file.events.empty() ? Json(nullptr) : Json(file.events.back().seq)},
          {"next", std::move(next)},
          {"blocked", std::move(blocked)},
          {"requirements", std::move(requirements)},
          {"deadlines", to_json(picture.deadlines, file.id, language)},
          {"notices", to_json(picture.notices, language)},
          {"profile", to_json(file.profile)},
          {"papers", papers_json(file)},
          {"instruments", instruments_json(file, picture.on)},
          {"to_reexamine", file.to_reexamine},
          {"example", file.example},
          {"retrospective", file.retrospective},
          {"imported", file.imported.has_value()},
          {"import", file.imported ? to_json(*file.imported) : Json(nullptr)}};
}

template <class Value>
std::string label_or_unknown(const Session& session, const std::optional<Value>& value) {
  return value ? std::string(label_of(*value).in(session.language())) : session.say(Say::not_known);
}

/// Returns "pendidikan, kesehatan" for one choice of the region's workflow.
std::string choice_text(const ChoiceDef* choice,
                        const std::vector<std::string>& values,
                        Language language) {
  std::vector<std::string> titles;
  for (const std::string& id : values) {
    const ChoiceValueDef* value = choice == nullptr ? nullptr : choice->value(id);
    titles.push_back(value == nullptr ? id : value->title.in(language));
  }
  return joined(titles);
}

void write_choices(TextWriter& out, const Session& session, const CaseView& view) {
  const Language language = session.language();
  for (const auto& [id, values] : view.file.profile.choices) {
    const ChoiceDef* choice = view.workflow->choice(id);
    const std::string title = choice == nullptr ? id : choice->title.in(language);
    out.field(session.say(Say::label_choice),
              fmt::format("{}: {}", title, choice_text(choice, values, language)));
  }
}

void write_profile(TextWriter& out, const Session& session, const CaseProfile& profile) {
  const std::string unknown = session.say(Say::not_known);
  out.field(session.say(Say::label_partner),
            profile.partner.value_or(unknown) + ", " + profile.country.value_or(unknown));
  out.field(session.say(Say::label_region), fmt::format("{} ({})", profile.region.value_or(unknown),
                                                        label_or_unknown(session, profile.level)));
  out.field(session.say(Say::label_objects), object_words(profile, session.language()));
  out.field(session.say(Say::label_initiative), label_or_unknown(session, profile.initiative));
  if (profile.agreement_on.known())
    out.field(session.say(Say::label_signed), to_string(profile.agreement_on));
}

void write_moves(TextWriter& out, const Session& session, const Picture& picture) {
  const std::string& id = picture.view.file.id.value;
  out.blank();
  out.line(session.say(picture.moves.empty() ? Say::no_move_now : Say::heading_moves),
           Tone::strong);
  const std::size_t room = display_width(session.say(Say::mark_blocked));
  for (const MoveOption& option : picture.moves) {
    const bool allowed = option.allowed();
    std::string mark = session.say(allowed ? Say::mark_allowed : Say::mark_blocked);
    mark.resize(std::max(mark.size(), room), ' ');
    const std::string lacking =
        allowed ? "" : "; " + session.say(Say::lacks, option.blockers().size());
    out.item({"  " + mark, allowed ? Tone::good : Tone::warn},
             fmt::format("{}: {} [{}]{}", option.move.value, option.title.in(session.language()),
                         basis_text(option.citation, option.basis, session.language()), lacking));
    const std::string command = allowed
                                    ? command_line(option.command.value_or(""), session.language())
                                    : fmt::format("ksdpl why {} {}", id, option.move.value);
    if (!command.empty()) out.line(command, Tone::strong, room + 3);
  }
}

std::string requirement_counts(const Session& session, const Picture& picture) {
  std::string words = session.say(
      Say::requirement_counts, count(picture, Verdict::terpenuhi), count(picture, Verdict::belum),
      count(picture, Verdict::belum_diketahui), count(picture, Verdict::tidak_berlaku));
  if (const std::size_t expired = count(picture, Verdict::kedaluwarsa); expired > 0)
    words += session.say(Say::requirement_expired, expired);
  return words;
}

void write_text(TextWriter& out, const Session& session, const Picture& picture) {
  const Case& file = picture.view.file;
  const Language language = session.language();
  write_case_line(out, file, language);
  write_profile(out, session, file.profile);
  write_choices(out, session, picture.view);
  if (file.imported) write_import(out, *file.imported, language);
  out.field(session.say(Say::label_workflow),
            fmt::format("{} ({})", file.workflow, file.workflow_hash.substr(0, 12)));
  write_stage_line(out, picture.view, language);
  out.field(session.say(Say::label_events), std::to_string(file.events.size()));
  out.field(session.say(Say::label_requirements), requirement_counts(session, picture));
  if (!file.to_reexamine.empty())
    out.field(session.say(Say::label_reexamine), event_list(file.to_reexamine));
  write_instruments(out, file, picture.on, language);
  write_moves(out, session, picture);
  write_deadlines(out, picture.deadlines, language);
  write_notices(out, picture.notices, language);
}

Exit run(Session& session) {
  const Picture picture = picture_of(session);
  session.answer({json_of(picture, session.language()),
                  [&](TextWriter& out) { write_text(out, session, picture); }, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb show_verb{"show",
                         Verb::Kind::reads,
                         false,
                         {"keadaan satu kasus", "shows where one case stands"},
                         "ksdpl show SHANGHAI-2026",
                         own,
                         viewpoint_arguments,
                         run};

}  // namespace ksdpl::cli
