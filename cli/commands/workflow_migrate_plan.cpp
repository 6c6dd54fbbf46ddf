// ksdpl workflow migrate plan: what a new workflow text changes, case by case. Writes no event.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/migration_plan.hpp"
#include "cli/values.hpp"
#include "cli/visible.hpp"
#include "cli/workflows.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::repeated},
    Argument{"--all", "", {"semua kasus yang belum selesai", "every case that has not ended"}},
    Argument{"--to",
             "NAMA|FILE",
             {"alur kerja yang baru", "the new workflow"},
             Argument::Count::required},
    Argument{"--out", "FILE", {"tulis rencana ke berkas ini", "write the plan to this file"}}};

std::vector<CaseId> cases_from(const Invocation& words) {
  std::vector<CaseId> ids;
  for (const std::string& id : words.all("CASE"))
    ids.emplace_back(id);
  if (ids.empty() == words.has("--all")) return ids;
  throw Complaint(Exit::usage, said(Say::plan_needs_cases),
                  said(Say::hint_example, words.verb().example));
}

void write_file(const std::string& path, const Json& plan) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error))
    throw Complaint(Exit::usage, said(Say::not_a_file, path), said(Say::hint_check_path, path));
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << to_pretty_json(plan) << std::flush;
  if (!file)
    throw Complaint(Exit::fault,
                    said(Say::cannot_write, path, std::generic_category().message(errno)),
                    said(Say::hint_check_path, path));
}

void write_changes(TextWriter& out,
                   const Session& session,
                   Say label,
                   const std::vector<MoveChange>& changes) {
  for (const MoveChange& change : changes)
    out.field(
        session.say(label),
        fmt::format("{}: {} [{}]", change.move.value, change.check.text.in(session.language()),
                    basis_text(change.check.citation, change.check.basis, session.language())),
        2);
}

std::string deadline_text(const Session& session, const std::optional<Deadline>& deadline) {
  if (!deadline) return "-";
  return session.say(Say::plan_deadline, deadline->days.count,
                     due_text(*deadline, session.language()));
}

std::string verdict_text(const Session& session, const std::optional<Verdict>& verdict) {
  return verdict ? std::string(label_of(*verdict).in(session.language())) : "-";
}

void write_item(TextWriter& out, const Session& session, const MigrationItem& item) {
  const Language language = session.language();
  const MigrationPreview& preview = item.preview;
  out.blank();
  const std::string marks = marks_of(CaseMarks{.example = item.example}, language);
  out.line(item.planned.id.value + (marks.empty() ? "" : "  " + marks), Tone::strong);
  out.field(session.say(Say::label_workflow),
            fmt::format("{} ({})", item.workflow, item.planned.from_hash.substr(0, 12)), 2);
  out.field(session.say(Say::label_stage),
            fmt::format("{} ({})", preview.stage_title_after.in(language), preview.stage.value), 2);
  for (const Notice& obstacle : preview.obstacles)
    out.field(session.say(Say::label_obstacle), Cell{obstacle.text.in(language), Tone::bad}, 2);
  write_changes(out, session, Say::label_newly_unmet, preview.newly_unmet);
  write_changes(out, session, Say::label_newly_met, preview.newly_met);
  for (const DeadlineChange& change : preview.deadlines)
    out.field(
        session.say(Say::label_due),
        fmt::format("{}: {} -> {}", (change.before ? *change.before : *change.after).step.value,
                    deadline_text(session, change.before), deadline_text(session, change.after)),
        2);
  for (const RequirementChange& change : preview.requirements)
    out.field(session.say(Say::label_verdict),
              fmt::format("{}: {} -> {}", change.id.value, verdict_text(session, change.before),
                          verdict_text(session, change.after)),
              2);
  for (const Notice& notice : preview.left_behind)
    out.field(session.say(Say::label_left_behind), notice.text.in(language), 2);
  if (preview.obstacles.empty() && !preview.changes())
    out.line(session.say(Say::plan_changes_nothing), Tone::good, 2);
}

bool has_obstacle(const MigrationPlan& plan) {
  for (const MigrationItem& item : plan.cases) {
    if (!item.preview.obstacles.empty()) return true;
  }
  return false;
}

void write_text(TextWriter& out,
                const Session& session,
                const MigrationPlan& plan,
                const std::optional<std::string>& file) {
  out.line(
      session.say(Say::plan_head, plan.workflow, plan.to_hash.substr(0, 12), plan.cases.size()),
      Tone::strong);
  for (const MigrationItem& item : plan.cases)
    write_item(out, session, item);
  if (!plan.already.empty()) {
    out.blank();
    out.paragraph(session.say(Say::plan_already, joined_ids(plan.already)));
  }
  if (!file) return;
  out.blank();
  out.line(session.say(Say::wrote_file, *file));
  out.copyable(
      session.say(Say::label_type),
      command_line(fmt::format("workflow migrate apply {} --reason ALASAN --by PEJABAT", *file),
                   session.language()));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const std::vector<CaseId> ids = cases_from(words);
  const std::string named = words.needed("--to");
  const Date today = session.today();
  const Bundle bundle = bundle_named(session, named);
  // Loaded first, so that a broken file is shown with its places.
  require_loadable(bundle);
  auto planned = session.casebook().plan_migration(ids, bundle, session.calendar(), today);
  if (auto* refusal = std::get_if<Refusal>(&planned)) throw RefusedError(std::move(*refusal));
  const MigrationPlan& plan = std::get<MigrationPlan>(planned);
  const Json json = plan_json(plan, named, today, session.language());
  const auto file = words.text("--out");
  if (file) write_file(*file, json);
  session.answer(
      {json, [&](TextWriter& out) { write_text(out, session, plan, file); }, std::nullopt});
  return has_obstacle(plan) ? Exit::findings : Exit::done;
}

}  // namespace

constexpr Verb workflow_migrate_plan_verb{
    "workflow migrate plan",
    Verb::Kind::reads,
    false,
    {"apa yang berubah bagi kasus berjalan menurut alur kerja baru",
     "what a new workflow changes for running cases"},
    "ksdpl workflow migrate plan SHANGHAI-2026 --to ./ksdpl-baru.yaml --out rencana.json",
    own,
    reading_arguments,
    run};

}  // namespace ksdpl::cli
