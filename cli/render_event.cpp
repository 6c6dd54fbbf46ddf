// One event of a case as JSON: what every kind has, then what its kind adds.
#include "cli/describe.hpp"
#include "cli/evidence_json.hpp"
#include "cli/import_text.hpp"
#include "cli/instruments.hpp"
#include "cli/render_json.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

Json ground_json(const Ground& ground) {
  return {{"code", ground.code},
          {"citation", ground.citation},
          {"basis", id_of(ground.basis)},
          {"evidence", ground.evidence}};
}

/// Adds the keys of one kind of event.
struct Adder {
  Json& json;

  void operator()(const JournalOpened& opened) const {
    json["origin"] = opened.origin;
    json["public_key"] = opened.public_key;
  }
  void operator()(const CaseOpened& opened) const {
    json["workflow"] = opened.workflow;
    json["edition"] = opened.edition;
    json["profile"] = to_json(opened.profile);
    json["retrospective"] = opened.retrospective;
    json["example"] = opened.example;
    json["import"] = opened.imported ? to_json(*opened.imported) : Json(nullptr);
  }
  void operator()(const DocumentFiled& filed) const { json.update(to_json(filed)); }
  void operator()(const RequirementAssessed& assessed) const {
    json["requirement"] = assessed.requirement.value;
    json["verdict"] = id_of(assessed.verdict);
  }
  void operator()(const StepRecorded& step) const {
    add_step(step.step, step.outcome, step.move);
    json["row"] = step.row;
    json["after"] = step.after;
    json["allowed"] = true;
    json["grounds"] = Json::array();
    for (const Ground& ground : step.grounds)
      json["grounds"].push_back(ground_json(ground));
    json["evidence"] = Json::array();
    for (const EvidenceShown& evidence : step.shown)
      json["evidence"].push_back(to_json(evidence));
  }
  void operator()(const StepStated& step) const {
    add_step(step.step, step.outcome, step.move);
    json["after"] = step.after;
    // No gate was tested: neither lawful nor unlawful.
    json["allowed"] = nullptr;
    json["gate_result"] = unknown_date_id;
    json["import"] = step.imported ? to_json(*step.imported) : Json(nullptr);
  }
  void operator()(const Noted& noted) const {
    json["note_kind"] = id_of(noted.kind);
    json["text"] = noted.text;
    json["document"] = noted.document.empty() ? Json(nullptr) : Json(noted.document.value);
    json["number"] = to_json(noted.number);
    json["import"] = noted.imported == AsImported{} ? Json(nullptr) : to_json(noted.imported);
  }
  void operator()(const InstrumentRecorded& told) const { json.update(to_json(told)); }
  void operator()(const InstrumentEnded& ended) const {
    json["instrument"] = ended.instrument.value;
  }
  void operator()(const EntryCorrected& correction) const {
    json["target"] = correction.target;
    json["annul"] = correction.annul;
    Json changed = Json::object();
    if (correction.effective) changed["effective"] = to_string(*correction.effective);
    if (correction.by) changed["by"] = *correction.by;
    if (correction.acting) {
      changed["role"] = correction.acting->role.value;
      if (!correction.acting->mandate.empty())
        changed["mandate"] = correction.acting->mandate.value;
    }
    if (correction.profile) changed["profile"] = to_json(*correction.profile);
    if (correction.document) changed["document"] = to_json(*correction.document);
    json["changed"] = std::move(changed);
  }

  void operator()(const ActorRegistered& actor) const {
    json["actor_id"] = actor.actor.value;
    json["name"] = actor.name;
    json["roles"] = ids_json(actor.roles);
  }
  void operator()(const ActorEnded& ended) const { json["actor_id"] = ended.actor.value; }
  void operator()(const MandateGiven& given) const {
    json["mandate"] = given.mandate.value;
    json["from"] = given.from.value;
    json["to"] = given.to.value;
    json["mandate_kind"] = id_of(given.kind);
    json["file_name"] = given.file_name;
    json["commitment"] = given.commitment;
  }
  void operator()(const MandateEnded& ended) const { json["mandate"] = ended.mandate.value; }
  void operator()(const WorkflowMigrated& migrated) const {
    json["from"] = migrated.from;
    json["to"] = migrated.to;
    json["workflow"] = migrated.workflow;
    json["edition"] = migrated.edition;
    json["plan"] = migrated.plan;
    json["basis"] = id_of(migrated.basis);
    json["citation"] = migrated.citation;
    json["acts"] = Json::array();
    for (const auto& carried : migrated.acts)
      json["acts"].push_back({{"entry", carried.entry}, {"act", carried.act}});
  }

  void operator()(const SigningKeyRegistered& added) const {
    json["actor_id"] = added.actor.value;
    json["signing_key"] = added.key;
    json["public_key"] = added.public_key;
  }
  void operator()(const SigningKeyRevoked& revoked) const { json["signing_key"] = revoked.key; }
  void operator()(const EntrySigned& made) const {
    json["target"] = made.target;
    json["signing_key"] = made.key;
    json["signature"] = made.signature;
  }
  void operator()(const LogKeyChanged& changed) const { json["public_key"] = changed.public_key; }
  void operator()(const JournalRestored& restored) const {
    json["epoch"] = restored.epoch;
    json["origin"] = restored.origin;
    json["public_key"] = restored.public_key;
    json["last_size"] = to_json(restored.last_size);
    json["last_root"] = restored.last_root;
  }
  void operator()(const BackDatingSet& rule) const { json["days"] = to_json(rule.days); }

  void add_step(const StepId& step, const OutcomeId& outcome, const MoveId& move) const {
    json["step"] = step.value;
    json["outcome"] = outcome.value;
    json["move"] = move.empty() ? Json(nullptr) : Json(move.value);
  }
};

}  // namespace

Json acting_json(const std::optional<Acting>& acting, const Directory& directory) {
  if (!acting) return nullptr;
  const Participant* actor = directory.actor(acting->actor);
  const Mandate* mandate = directory.mandate(acting->mandate);
  const bool own = mandate == nullptr;
  return {{"actor", acting->actor.value},
          {"name", actor == nullptr ? Json(nullptr) : Json(actor->facts.name)},
          {"role", acting->role.value},
          {"mandate", acting->mandate.empty() ? Json(nullptr) : Json(acting->mandate.value)},
          {"mandate_kind", own ? Json(nullptr) : Json(id_of(mandate->terms.kind))},
          {"mandate_number", own ? Json(nullptr) : to_json(mandate->terms.number)},
          {"on_behalf_of", own ? Json(nullptr) : Json(mandate->terms.from.value)}};
}

Json event_json(const Case& c, const Event& event, const Directory& directory) {
  const auto corrections = c.corrected_by.find(event.seq);
  Json json = {{"seq", event.seq},
               {"case_seq", event.case_seq},
               {"kind", kind_of(event.body)},
               {"effective", to_string(event.effective)},
               {"recorded", to_string(event.recorded)},
               {"actor", event.actor},
               {"by", to_json(event.by)},
               {"on_behalf_of", to_json(event.on_behalf_of)},
               {"acting", acting_json(event.acting, directory)},
               {"reason", to_json(event.reason)},
               {"documents", event.documents},
               {"key", to_json(event.key)},
               {"corrected_by", Json::array()},
               {"annulled", is_annulled(c, event.seq)}};
  if (const FiledPaper* filed = c.paper(event.seq))
    json["superseded_by"] = to_json(filed->superseded_by);
  if (corrections != c.corrected_by.end()) json["corrected_by"] = corrections->second;
  std::visit(Adder{json}, event.body);
  return json;
}

}  // namespace ksdpl::cli
