// Plans the migration of running cases to another workflow text, and carries a plan out.
#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace ksdpl {
namespace {

using Outcome = std::variant<MigrationReceipt, Refusal>;

Refusal another_text(const Bundle& to) {
  return {
      Refusal::Kind::conflict,
      {"teks alur kerja '" + to.main + "' bukan lagi yang direncanakan",
       "the text of the workflow '" + to.main + "' is no longer the one planned for"},
      {"buat rencana baru: ksdpl workflow migrate plan", "plan anew: ksdpl workflow migrate plan"},
      {}};
}

/// Says in a few words what an event since the plan did; names of persons are left out.
std::string told(const Event& event) {
  std::string words = "#" + std::to_string(event.seq) + " " + std::string(kind_of(event.body));
  if (const auto* step = std::get_if<StepRecorded>(&event.body))
    words += " " + step->step.value + "." + step->outcome.value;
  if (const auto* filed = std::get_if<DocumentFiled>(&event.body))
    words += " " + filed->document.value;
  if (const auto* assessed = std::get_if<RequirementAssessed>(&event.body))
    words += " " + assessed->requirement.value;
  return words + " (" + to_string(event.effective) + ")";
}

/// Returns what happened in a case since it was planned, or nothing when the plan holds good.
std::optional<Text> since_the_plan(const PlannedCase& planned, const Case& c) {
  std::string events;
  for (const Event& event : c.events) {
    if (event.seq > planned.last) events += (events.empty() ? "" : ", ") + told(event);
  }
  if (!events.empty())
    return Text{"kasus " + planned.id.value + " sejak itu: " + events,
                "case " + planned.id.value + " since then: " + events};
  if (c.workflow_hash == planned.from_hash && c.events.back().seq == planned.last)
    return std::nullopt;
  return Text{"kasus " + planned.id.value + " bukan seperti yang direncanakan",
              "case " + planned.id.value + " is not as planned"};
}

Refusal stale_plan(const std::vector<Text>& reasons) {
  Text message{"rencana sudah usang", "the plan is stale"};
  for (const Text& reason : reasons) {
    message.id += "; " + reason.id;
    message.en += "; " + reason.en;
  }
  return {
      Refusal::Kind::conflict,
      std::move(message),
      {"buat rencana baru: ksdpl workflow migrate plan", "plan anew: ksdpl workflow migrate plan"},
      {}};
}

bool is_closed(const CaseView& view) {
  const Stage* stage = view.workflow->statute->stage(view.file.stage().value);
  return stage != nullptr && stage->kind == StageKind::closed;
}

/// Returns the migration of the case that the plan with this digest made, or nullptr.
const Event* migration_by(const Case& c, const std::string& plan) {
  const auto found = std::find_if(c.events.begin(), c.events.end(), [&](const Event& event) {
    const auto* migrated = std::get_if<WorkflowMigrated>(&event.body);
    return migrated != nullptr && migrated->plan == plan;
  });
  return found == c.events.end() ? nullptr : &*found;
}

Refusal nothing_planned() {
  return {Refusal::Kind::usage,
          {"rencana ini tidak memuat satu kasus pun", "this plan holds no case"},
          {"tidak ada yang perlu dikerjakan", "there is nothing to do"},
          {}};
}

/// Puts what speaks against one more case behind what spoke against the others.
void add_to(Refusal& all, Refusal&& one) {
  if (all.blockers.empty()) {
    all = std::move(one);
    return;
  }
  all.message.id += "; " + one.message.id;
  all.message.en += "; " + one.message.en;
  std::move(one.blockers.begin(), one.blockers.end(), std::back_inserter(all.blockers));
}

}  // namespace

/// Carries a plan out, case by case, in one transaction.
struct Casebook::Migration {
  Migration(const Writing& under_way,
            const MigrationOrder& wanted,
            const Workflow& target,
            CommandContext with)
      : writing(under_way),
        order(wanted),
        to(target),
        pinned(std::make_shared<const Workflow>(target)),
        plan(plan_digest(wanted.to_hash, wanted.cases)),
        context(std::move(with)) {
    receipt.dry_run = writing.request.dry_run;
  }

  /// Migrates one case. False when the order itself is refused; what speaks against a case is
  /// collected, for every case has its say before the plan as a whole is refused.
  bool take(CaseView view) {
    auto decided = decide_migration(view.file, *view.workflow, to,
                                    {plan, order.basis, order.citation}, context);
    if (auto* refusal = std::get_if<Refusal>(&decided)) {
      const bool of_the_case = !refusal->blockers.empty();
      if (!of_the_case) refused = Refusal{};
      add_to(refused, std::move(*refusal));
      return of_the_case;
    }
    Event& event = std::get<Decision>(decided).event;
    writing.append(event);
    context.key.reset();  // The key stands in the first event alone.
    std::vector<Event> events = std::move(view.file.events);
    events.push_back(event);
    receipt.cases.push_back({event,
                             {fold(std::move(events)), pinned, *context.directory},
                             {},
                             /*repeated=*/false,
                             receipt.dry_run});
    return true;
  }

  const Writing& writing;
  const MigrationOrder& order;
  const Workflow& to;
  std::shared_ptr<const Workflow> pinned;
  std::string plan;
  CommandContext context;
  MigrationReceipt receipt;
  Refusal refused;
};

std::string plan_digest(const std::string& to_hash, const std::vector<PlannedCase>& cases) {
  nlohmann::json list = nlohmann::json::array();
  for (const PlannedCase& each : cases)
    list.push_back({{"case", each.id.value}, {"from", each.from_hash}, {"last", each.last}});
  return sha256_hex(nlohmann::json{{"cases", std::move(list)}, {"to", to_hash}}.dump());
}

std::variant<MigrationPlan, Refusal> Casebook::plan_migration(const std::vector<CaseId>& ids,
                                                              const Bundle& to,
                                                              const Calendar& calendar,
                                                              const Date& today) {
  const std::string hash = sha256_hex(to_canonical_json(to));
  const auto workflow = pinned_workflow(to, hash);
  if (workflow == nullptr) return invalid_workflow(to.main);
  const auto reader = journal_.read();
  MigrationPlan plan{workflow->id, workflow->edition, hash, {}, {}};
  for (const CaseId& id : ids.empty() ? reader->cases() : ids) {
    const auto stored = reader->events_of(id);
    if (stored.empty()) return case_not_found(*reader, id);
    const CaseView view = view_of(*reader, stored);
    if (view.file.workflow_hash == hash) {
      plan.already.push_back(id);
    } else if (!ids.empty() || !is_closed(view)) {
      plan.cases.push_back(
          {{id, view.file.workflow_hash, stored.back().seq},
           view.file.workflow,
           view.file.example,
           preview_migration(view.file, *view.workflow, *workflow, calendar, today)});
    }
  }
  return plan;
}

Outcome Casebook::migrate(const MigrationOrder& order, const Bundle& to, const Request& request) {
  const std::string text = to_canonical_json(to);
  if (sha256_hex(text) != order.to_hash) return another_text(to);
  const auto workflow = pinned_workflow(to, order.to_hash);
  if (workflow == nullptr) return invalid_workflow(to.main);
  const std::string plan = plan_digest(order.to_hash, order.cases);
  Writing writing =
      begin(request, digest_of({"workflow migrate apply",
                                CaseId{},
                                {plan, std::string(id_of(order.basis)), order.citation}},
                               request));
  writing.journal->keep_bundle(order.to_hash, text);
  return migrate_under_lock(writing, order, *workflow);
}

std::variant<Casebook::PlannedViews, Refusal> Casebook::planned_views(JournalReader& reader,
                                                                      const MigrationOrder& order,
                                                                      bool repeated) {
  const std::string plan = plan_digest(order.to_hash, order.cases);
  PlannedViews planned;
  std::vector<Text> moved_on;
  for (const PlannedCase& each : order.cases) {
    const auto stored = reader.events_of(each.id);
    if (stored.empty()) return case_not_found(reader, each.id);
    planned.views.push_back(view_of(reader, stored));
    const CaseView& view = planned.views.back();
    if (repeated) {
      if (const Event* made = migration_by(view.file, plan))
        planned.done.push_back({*made, view, {}, /*repeated=*/true, false});
    } else if (auto reason = since_the_plan(each, view.file)) {
      moved_on.push_back(*std::move(reason));
    }
  }
  if (!moved_on.empty()) return stale_plan(moved_on);
  return planned;
}

Outcome Casebook::migrate_under_lock(Writing& writing,
                                     const MigrationOrder& order,
                                     const Workflow& to) {
  const Request& request = writing.request;
  const auto past =
      request.key ? writing.journal->request(*request.key) : std::optional<PastRequest>();
  if (past && past->digest != writing.digest) return key_used_for_something_else(*request.key);
  auto read = planned_views(*writing.journal, order, past.has_value());
  if (auto* refusal = std::get_if<Refusal>(&read)) return std::move(*refusal);
  auto& planned = std::get<PlannedViews>(read);
  if (past) {
    for (Receipt& receipt : planned.done)
      receipt.dry_run = request.dry_run;
    return MigrationReceipt{std::move(planned.done), true, request.dry_run};
  }

  const EffectiveDate on = request.on.value_or(EffectiveDate{day_in_jakarta(writing.now)});
  const Directory directory = read_registry(*writing.journal).directory;
  Migration migration{writing, order, to, context_of(request, on, writing.now, directory)};
  for (CaseView& view : planned.views)
    if (!migration.take(std::move(view))) return std::move(migration.refused);
  if (!migration.refused.blockers.empty()) return std::move(migration.refused);
  if (migration.receipt.cases.empty()) return nothing_planned();
  writing.finish(migration.receipt.cases.front().event);
  return std::move(migration.receipt);
}

}  // namespace ksdpl
