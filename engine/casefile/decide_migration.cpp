// Decides a migration, and says what its event carries over.
#include "casefile/acting.hpp"
#include "casefile/decisions.hpp"
#include "casefile/facts.hpp"
#include "casefile/migration_event.hpp"

namespace ksdpl {
namespace {

Check check_of(const Notice& obstacle) {
  Check check;
  check.code = obstacle.code;
  check.text = obstacle.text;
  check.citation = obstacle.citation;
  check.basis = obstacle.basis.value_or(Basis::unknown);
  check.met = Tri::no;
  check.remedy.wanted = Wanted::nothing;
  return check;
}

Refusal cannot_migrate(const Case& c, const std::vector<Notice>& obstacles) {
  Refusal refusal{Refusal::Kind::not_allowed,
                  {"kasus " + c.id.value + " tidak dapat dipindahkan ke alur kerja itu",
                   "the case " + c.id.value + " can't go on under that workflow"},
                  {"buat rencana tanpa kasus itu: ksdpl workflow migrate plan KASUS... --to ALUR",
                   "plan without that case: ksdpl workflow migrate plan CASE... --to WORKFLOW"},
                  {}};
  for (const Notice& obstacle : obstacles)
    refusal.blockers.push_back(check_of(obstacle));
  return refusal;
}

bool given(const std::optional<std::string>& text) {
  return text && !text->empty();
}

}  // namespace

WorkflowMigrated migration_body(const Case& c, const Workflow& from, const Workflow& to) {
  WorkflowMigrated body;
  body.from = c.workflow_hash;
  body.to = to.bundle_hash;
  body.workflow = to.id;
  body.edition = to.edition;
  for (const StepEntry& entry : c.steps) {
    if (std::string act = act_of(entry, from); !act.empty())
      body.acts.push_back({entry.seq, std::move(act)});
  }
  return body;
}

Case as_migrated(const Case& c, const Workflow& from, const Workflow& to) {
  std::vector<Event> events = c.events;
  Event event;
  event.seq = events.back().seq + 1;
  event.case_id = c.id;
  event.case_seq = events.size() + 1;
  event.workflow_hash = to.bundle_hash;
  event.body = migration_body(c, from, to);
  events.push_back(std::move(event));
  return fold(std::move(events));
}

DecisionOr decide_migration(const Case& c,
                            const Workflow& from,
                            const Workflow& to,
                            const MigrateCase& command,
                            const CommandContext& context) {
  if (auto refusal = refuse_recorder(context)) return *refusal;
  if (auto refusal = refuse_future(context.on, context.now)) return *refusal;
  if (!given(context.reason) || !given(context.by)) {
    return usage({"pemindahan memerlukan alasan dan pejabat yang memutuskannya",
                  "a migration needs a reason and the authority that decided it"},
                 {"tambahkan --reason ALASAN --by PEJABAT", "add --reason REASON --by AUTHORITY"});
  }
  const auto obstacles = migration_obstacles(c, from, to);
  if (!obstacles.empty()) return cannot_migrate(c, obstacles);
  WorkflowMigrated body = migration_body(c, from, to);
  body.plan = command.plan;
  body.basis = command.basis;
  body.citation = command.citation;
  Decision decision{event_from(&c, context, std::move(body)), {}};
  decision.event.workflow_hash = to.bundle_hash;
  return decision;
}

}  // namespace ksdpl
