// A plan of migration as JSON: what `workflow migrate plan` prints and writes, and `apply` reads.
#include "cli/migration_plan.hpp"

#include "cli/complaint.hpp"
#include "cli/deadline_json.hpp"
#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view plan_schema = "ksdpl.workflow.migrate.plan/1";
/// Far more than the cases of any office need.
constexpr std::uintmax_t most_bytes = 64ULL << 20U;

Json change_json(const MoveChange& change, Language language) {
  return {{"move", change.move.value},
          {"title", change.title.in(language)},
          {"now", change.now},
          {"check", to_json(change.check, language)}};
}

Json changes_json(const std::vector<MoveChange>& changes, Language language) {
  Json list = Json::array();
  for (const MoveChange& change : changes)
    list.push_back(change_json(change, language));
  return list;
}

Json deadline_json(const std::optional<Deadline>& deadline, const CaseId& id, Language language) {
  return deadline ? to_json(*deadline, id, language) : Json(nullptr);
}

Json verdict_json(const std::optional<Verdict>& verdict) {
  return verdict ? Json(id_of(*verdict)) : Json(nullptr);
}

Json item_json(const MigrationItem& item, Language language) {
  const MigrationPreview& preview = item.preview;
  Json deadlines = Json::array();
  for (const DeadlineChange& change : preview.deadlines)
    deadlines.push_back({{"before", deadline_json(change.before, item.planned.id, language)},
                         {"after", deadline_json(change.after, item.planned.id, language)}});
  Json requirements = Json::array();
  for (const RequirementChange& change : preview.requirements)
    requirements.push_back({{"id", change.id.value},
                            {"before", verdict_json(change.before)},
                            {"after", verdict_json(change.after)}});
  return {{"case", item.planned.id.value},
          {"from_workflow", item.workflow},
          {"from_hash", item.planned.from_hash},
          {"last_event", item.planned.last},
          {"stage", preview.stage.value},
          {"stage_title_before", preview.stage_title_before.in(language)},
          {"stage_title_after", preview.stage_title_after.in(language)},
          {"obstacles", to_json(preview.obstacles, language)},
          {"newly_unmet", changes_json(preview.newly_unmet, language)},
          {"newly_met", changes_json(preview.newly_met, language)},
          {"deadlines", std::move(deadlines)},
          {"requirements", std::move(requirements)},
          {"left_behind", to_json(preview.left_behind, language)}};
}

std::vector<PlannedCase> planned_of(const MigrationPlan& plan) {
  std::vector<PlannedCase> planned;
  for (const MigrationItem& item : plan.cases)
    planned.push_back(item.planned);
  return planned;
}

[[noreturn]] void not_a_plan(const fs::path& path) {
  throw Complaint(Exit::invalid_workflow, said(Say::not_a_plan, path.string()),
                  said(Say::hint_plan_anew));
}

std::string content_of(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    throw Complaint(Exit::not_found, said(Say::no_such_plan, path.string()),
                    said(Say::hint_plan_anew));
  if (status.type() != fs::file_type::regular)
    throw Complaint(Exit::usage, said(Say::not_a_file, path.string()),
                    said(Say::hint_check_path, path.string()));
  if (fs::file_size(path, error) > most_bytes)
    throw Complaint(Exit::usage, said(Say::file_too_large, path.string()),
                    said(Say::hint_check_path, path.string()));
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file)
    throw Complaint(Exit::fault, said(Say::file_unreadable, path.string()),
                    said(Say::hint_check_path, path.string()));
  return content;
}

PlanFile plan_in(const Json& json) {
  PlanFile plan;
  plan.named = json.at("to").get<std::string>();
  plan.order.to_hash = json.at("to_hash").get<std::string>();
  for (const Json& item : json.at("cases"))
    plan.order.cases.push_back({CaseId(item.at("case").get<std::string>()),
                                item.at("from_hash").get<std::string>(),
                                item.at("last_event").get<EventSeq>()});
  return plan;
}

}  // namespace

Json plan_json(const MigrationPlan& plan,
               const std::string& named,
               const Date& made_on,
               Language language) {
  Json cases = Json::array();
  for (const MigrationItem& item : plan.cases)
    cases.push_back(item_json(item, language));
  return {{"schema", plan_schema},
          {"to", named},
          {"workflow", plan.workflow},
          {"edition", plan.edition},
          {"to_hash", plan.to_hash},
          {"made_on", to_string(made_on)},
          {"digest", plan_digest(plan.to_hash, planned_of(plan))},
          {"cases", std::move(cases)},
          {"already", ids_json(plan.already)}};
}

PlanFile read_plan(const fs::path& path) {
  const Json json = Json::parse(content_of(path), nullptr, /*allow_exceptions=*/false);
  if (!json.is_object() || json.value("schema", Json()) != plan_schema) not_a_plan(path);
  try {
    PlanFile plan = plan_in(json);
    // What the plan binds can't be edited: a changed plan is another plan.
    if (json.at("digest") != plan_digest(plan.order.to_hash, plan.order.cases))
      throw Complaint(Exit::invalid_workflow, said(Say::plan_altered, path.string()),
                      said(Say::hint_plan_anew));
    return plan;
  } catch (const Json::exception&) {
    not_a_plan(path);
  }
}

}  // namespace ksdpl::cli
