// The part of a recorded step that says why it was allowed, to and from the leaf.
#include "journal/leaf_grounds.hpp"

#include "journal/faults.hpp"
#include "journal/hash.hpp"
#include "journal/leaf_format.hpp"

namespace ksdpl::journal {
namespace {

constexpr Phrase no_commitment{"bukan komitmen SHA-256", "is not a SHA-256 commitment"};
constexpr Phrase unknown_kind{"berisi jenis bukti yang tidak dikenal",
                              "holds an unknown kind of evidence"};

// What an event showed carries the kind of that event, so that a reader can look it up.
constexpr std::string_view paper_kind = kind_names[2];
constexpr std::string_view assessment_kind = kind_names[3];
constexpr std::string_view step_kind = kind_names[4];
constexpr std::string_view facts_kind = kind_names[1];

/// One function per kind of evidence; what it returns is described in docs/journal-format.md.
struct EvidenceWriter {
  Sealer& sealer;

  Json operator()(const PaperShown& paper) const {
    if (!is_sha256_hex(paper.commitment)) throw bug("a paper without its commitment");
    Json object = {{"kind", paper_kind},
                   {"document", paper.document.value},
                   {"content", paper.commitment},
                   {"issued", date(paper.issued)}};
    set_text(object, "number", paper.number, sealer);
    if (paper.valid_from) object["valid_from"] = date(*paper.valid_from);
    if (paper.valid_until) object["valid_until"] = date(*paper.valid_until);
    return object;
  }
  Json operator()(const AssessmentShown& made) const {
    Json object = {{"kind", assessment_kind},
                   {"requirement", made.requirement.value},
                   {"verdict", id_of(made.verdict)},
                   {"effective", date(made.effective)},
                   {"documents", integers(made.documents)}};
    set_text(object, "by", made.by, sealer);
    return object;
  }
  Json operator()(const StepShown& step) const {
    return {{"kind", step_kind},
            {"step", step.step.value},
            {"outcome", step.outcome.value},
            {"effective", date(step.effective)}};
  }
  Json operator()(const FactsShown& facts) const {
    Json object = {{"kind", facts_kind},
                   {"objects", strings(facts.objects)},
                   {"agreement_on", date(facts.agreement_on)}};
    if (facts.level) object["level"] = id_of(*facts.level);
    if (facts.initiative) object["initiative"] = id_of(*facts.initiative);
    for (const auto& [choice, values] : facts.choices)
      object["choices"][choice] = strings(values);
    return object;
  }
};

PaperShown read_paper_shown(Fields& fields) {
  PaperShown paper;
  paper.document = DocumentId(fields.string("document"));
  paper.commitment = fields.string("content");
  if (!is_sha256_hex(paper.commitment)) fields.fail("content", no_commitment);
  paper.number = fields.optional_sealed("number");
  paper.issued = fields.date("issued");
  paper.valid_from = fields.optional_date("valid_from");
  paper.valid_until = fields.optional_date("valid_until");
  return paper;
}

AssessmentShown read_assessment_shown(Fields& fields) {
  AssessmentShown made;
  made.requirement = RequirementId(fields.string("requirement"));
  made.verdict = fields.word("verdict", verdict_from_id);
  made.by = fields.optional_sealed("by");
  made.effective = fields.date("effective");
  made.documents = fields.integers("documents");
  return made;
}

StepShown read_step_shown(Fields& fields) {
  StepShown step;
  step.step = StepId(fields.string("step"));
  step.outcome = OutcomeId(fields.string("outcome"));
  step.effective = fields.date("effective");
  return step;
}

FactsShown read_facts_shown(Fields& fields) {
  FactsShown facts;
  if (fields.has("level")) facts.level = fields.word("level", level_from_id);
  if (fields.has("initiative")) facts.initiative = fields.word("initiative", initiative_from_id);
  facts.objects = fields.strings("objects");
  facts.agreement_on = fields.date("agreement_on");
  if (fields.has("choices")) facts.choices = fields.lists("choices");
  return facts;
}

EvidenceShown read_one(Fields& fields) {
  EvidenceShown evidence;
  evidence.seq = fields.integer("seq");
  const std::string kind = fields.string("kind");
  if (kind == paper_kind) {
    evidence.what = read_paper_shown(fields);
  } else if (kind == assessment_kind) {
    evidence.what = read_assessment_shown(fields);
  } else if (kind == step_kind) {
    evidence.what = read_step_shown(fields);
  } else if (kind == facts_kind) {
    evidence.what = read_facts_shown(fields);
  } else {
    fields.fail("kind", unknown_kind);
  }
  fields.finish();
  return evidence;
}

}  // namespace

void set_words(Json& object, const char* key, const Text& text) {
  if (!text.empty()) object[key] = {{"id", text.id}, {"en", text.en}};
}

Text read_text(Fields& fields, const char* key) {
  if (!fields.has(key)) return {};
  Fields words = fields.object(key);
  Text text{words.string("id"), words.string("en")};
  words.finish();
  return text;
}

Json write_grounds(const std::vector<Ground>& grounds) {
  Json list = Json::array();
  for (const Ground& ground : grounds) {
    Json object = {{"code", ground.code},
                   {"citation", ground.citation},
                   {"basis", id_of(ground.basis)},
                   {"evidence", integers(ground.evidence)}};
    set_words(object, "text", ground.text);
    set_words(object, "wanted", ground.wanted);
    if (ground.layer != Layer::not_recorded) object["layer"] = id_of(ground.layer);
    list.push_back(std::move(object));
  }
  return list;
}

std::vector<Ground> read_grounds(std::vector<Fields> list) {
  std::vector<Ground> grounds;
  for (Fields& fields : list) {
    Ground& ground = grounds.emplace_back();
    ground.code = fields.string("code");
    ground.citation = fields.string("citation");
    ground.basis = fields.word("basis", basis_from_id);
    ground.evidence = fields.integers("evidence");
    ground.text = read_text(fields, "text");
    ground.wanted = read_text(fields, "wanted");
    if (fields.has("layer")) ground.layer = fields.word("layer", layer_from_id);
    fields.finish();
  }
  return grounds;
}

Json write_evidence(const std::vector<EvidenceShown>& evidence, Sealer& sealer) {
  Json list = Json::array();
  for (const EvidenceShown& shown : evidence) {
    Json object = std::visit(EvidenceWriter{sealer}, shown.what);
    object["seq"] = integer(shown.seq);
    list.push_back(std::move(object));
  }
  return list;
}

std::vector<EvidenceShown> read_evidence(std::vector<Fields> list) {
  std::vector<EvidenceShown> evidence;
  evidence.reserve(list.size());
  for (Fields& fields : list)
    evidence.push_back(read_one(fields));
  return evidence;
}

}  // namespace ksdpl::journal
