// Reads who acts, which papers there are, and what must hold.
#include "workflow_yaml/reading.hpp"

#include <utility>

namespace ksdpl::yaml {
namespace {

const Text an_actor{"pelaku", "the actor"};
const Text a_paper{"dokumen", "the paper"};
const Text a_content{"isi dokumen", "the content"};
const Text a_requirement{"persyaratan", "the requirement"};

}  // namespace

bool take_id(Fields& fields, UniqueIds& ids, Word& id) {
  id = fields.id();
  const bool usable = !id.empty() && ids.add(id, fields.findings());
  if (!usable) fields.lose();
  return usable;
}

std::vector<ContentDef> read_contents(Fields& paper, Reading& reading) {
  std::vector<ContentDef> contents;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    ContentDef content;
    content.id = ContentId{id.text};
    content.at = reading.findings.position(id.at);
    content.title = fields.translated("title");
    content.when = read_condition(fields, "when", reading);
    content.basis = read_basis(fields, "basis", reading);
    if (usable) contents.push_back(std::move(content));
  };
  if (read_each(paper.list("contents", Presence::optional), a_content, reading.findings, read))
    paper.lose();
  return contents;
}

std::vector<ActorDef> read_actors(Fields& file, Reading& reading, Presence presence) {
  std::vector<ActorDef> actors;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    ActorDef actor;
    actor.id = ActorId{id.text};
    actor.at = reading.findings.position(id.at);
    actor.title = fields.translated("title");
    actor.basis = read_basis(fields, "basis", reading);
    if (usable) actors.push_back(std::move(actor));
  };
  const auto& items = file.list("actors", presence);
  const bool lost = read_each(items, an_actor, reading.findings, read);
  reading.unread.actors = lost || items.empty();
  return actors;
}

std::vector<DocumentDef> read_documents(Fields& file, Reading& reading, Presence presence) {
  std::vector<DocumentDef> documents;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    DocumentDef document;
    document.id = DocumentId{id.text};
    document.at = reading.findings.position(id.at);
    document.title = fields.translated("title");
    const Word issuer = fields.text("issuer");
    reading.refer(Reference::Kind::actor, issuer, fields.owner());
    document.issuer = ActorId{issuer.text};
    document.contents = read_contents(fields, reading);
    document.basis = read_basis(fields, "basis", reading);
    if (usable) documents.push_back(std::move(document));
  };
  const auto& items = file.list("documents", presence);
  const bool lost = read_each(items, a_paper, reading.findings, read);
  reading.unread.documents = lost || items.empty();
  return documents;
}

std::vector<RequirementDef> read_requirements(Fields& file, Reading& reading, Presence presence) {
  std::vector<RequirementDef> requirements;
  UniqueIds ids;
  const auto read = [&](Fields& fields) {
    Word id;
    const bool usable = take_id(fields, ids, id);
    RequirementDef requirement;
    requirement.id = RequirementId{id.text};
    requirement.at = reading.findings.position(id.at);
    requirement.title = fields.translated("title");
    requirement.gist = fields.translated("gist");
    requirement.evidence = fields.translated("evidence");
    const Word assessor = fields.text("assessed_by");
    reading.refer(Reference::Kind::actor, assessor, fields.owner());
    requirement.assessed_by = ActorId{assessor.text};
    requirement.applies_when = read_condition(fields, "applies_when", reading);
    requirement.basis = read_basis(fields, "basis", reading);
    if (usable) requirements.push_back(std::move(requirement));
  };
  const auto& items = file.list("requirements", presence);
  const bool lost = read_each(items, a_requirement, reading.findings, read);
  reading.unread.requirements = lost || items.empty();
  return requirements;
}

}  // namespace ksdpl::yaml
