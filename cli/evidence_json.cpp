// The JSON shapes of papers, assessments and the evidence kept with a step.
#include "cli/evidence_json.hpp"

#include "cli/describe.hpp"

namespace ksdpl::cli {
namespace {

/// A validity that is not stated is null; one that is openly unknown says so.
Json date_json(const std::optional<EffectiveDate>& date) {
  return date ? Json(to_string(*date)) : Json(nullptr);
}

struct EvidenceKeys {
  Json operator()(const PaperShown& paper) const {
    return {{"kind", "document_filed"},
            {"document", paper.document.value},
            {"commitment", paper.commitment},
            {"number", to_json(paper.number)},
            {"issued", to_string(paper.issued)},
            {"valid_from", date_json(paper.valid_from)},
            {"valid_until", date_json(paper.valid_until)}};
  }
  Json operator()(const AssessmentShown& made) const {
    return {{"kind", "requirement_assessed"},         {"requirement", made.requirement.value},
            {"verdict", ksdpl::id_of(made.verdict)},  {"by", to_json(made.by)},
            {"effective", to_string(made.effective)}, {"documents", made.documents}};
  }
  Json operator()(const StepShown& step) const {
    return {{"kind", "step_recorded"},
            {"step", step.step.value},
            {"outcome", step.outcome.value},
            {"effective", to_string(step.effective)}};
  }
  Json operator()(const FactsShown& facts) const {
    return {
        {"kind", "case_opened"},
        {"level", facts.level ? Json(ksdpl::id_of(*facts.level)) : Json(nullptr)},
        {"initiative", facts.initiative ? Json(ksdpl::id_of(*facts.initiative)) : Json(nullptr)},
        {"objects", facts.objects},
        {"choices", facts.choices},
        {"agreement_on", to_string(facts.agreement_on)}};
  }
};

}  // namespace

namespace {

Json verification_json(const std::optional<StatedVerification>& checked) {
  if (!checked) return nullptr;
  return {{"valid", checked->valid}, {"service", checked->service}, {"on", to_string(checked->on)}};
}

/// The key alone: the signature itself stands in the leaf.
Json signature_json(const std::optional<PaperSignature>& made) {
  if (!made) return nullptr;
  return {{"key", made->key}};
}

}  // namespace

Json to_json(const DocumentFiled& paper) {
  return {{"document", paper.document.value},
          {"file_name", paper.file_name},
          {"commitment", paper.commitment},
          {"size", paper.size},
          {"contents", ids_json(paper.contents)},
          {"number", to_json(paper.number)},
          {"issuer", to_json(paper.issuer)},
          {"issued", to_string(paper.issued)},
          {"received", to_string(paper.received)},
          {"languages", paper.languages},
          {"valid_from", date_json(paper.valid_from)},
          {"valid_until", date_json(paper.valid_until)},
          {"shows", ids_json(paper.shows)},
          {"supersedes", to_json(paper.supersedes)},
          {"verification", verification_json(paper.verification)},
          {"class", paper.classification ? Json(id_of(*paper.classification)) : Json(nullptr)},
          {"signature", signature_json(paper.signature)}};
}

Json to_json(const AssessmentEntry& made) {
  return {{"event", made.seq},
          {"verdict", ksdpl::id_of(made.verdict)},
          {"effective", to_string(made.effective)},
          {"by", to_json(made.by)},
          {"reason", to_json(made.reason)},
          {"documents", made.documents}};
}

Json to_json(const PaperStatus& status) {
  Json json = {{"event", status.seq}};
  json.update(to_json(status.paper));
  json["validity"] = ksdpl::id_of(status.validity);
  json["superseded_by"] = to_json(status.superseded_by);
  json["rested_on"] = status.rested_on;
  return json;
}

Json to_json(const Ground& ground, Language language) {
  return {{"code", ground.code},
          {"text", ground.text.in(language)},
          {"wanted", ground.wanted.in(language)},
          {"layer", ksdpl::id_of(ground.layer)},
          {"citation", ground.citation},
          {"basis", ksdpl::id_of(ground.basis)},
          {"basis_label", label_of(ground.basis).in(language)},
          {"evidence", ground.evidence}};
}

Json to_json(const EvidenceShown& evidence) {
  Json json = {{"event", evidence.seq}};
  json.update(std::visit(EvidenceKeys{}, evidence.what));
  return json;
}

}  // namespace ksdpl::cli
