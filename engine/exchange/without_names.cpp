// An event without what names people, for logs that leave the office.
#include "ksdpl/exchange.hpp"

namespace ksdpl {
namespace {

struct Remover {
  /// What an importer wrote may name anybody; ids, dates and the addresses of sources stay.
  void operator()(CaseOpened& opened) const {
    if (!opened.imported) return;
    opened.imported->file_name.clear();
    opened.imported->statement.clear();
    for (ImportSource& source : opened.imported->sources) {
      source.title.clear();
      source.note.reset();
    }
  }
  void operator()(Noted& noted) const { noted.text.clear(); }
  void operator()(InstrumentRecorded& told) const {
    told.title.clear();
    told.partner.reset();
    told.pillars.clear();
  }
  void operator()(DocumentFiled& filed) const {
    filed.file_name.clear();
    filed.issuer.reset();
    filed.signature.reset();  // Whose key it is names a person.
  }
  void operator()(StepRecorded& step) const {
    for (EvidenceShown& evidence : step.shown)
      if (auto* assessment = std::get_if<AssessmentShown>(&evidence.what)) assessment->by.reset();
  }
  void operator()(EntryCorrected& correction) const {
    correction.by.reset();
    correction.acting.reset();
    if (correction.document) (*this)(*correction.document);
  }
  void operator()(ActorRegistered& actor) const {
    actor.name.clear();
    actor.office.reset();
  }
  void operator()(MandateGiven& given) const { given.file_name.clear(); }
  template <class Body>
  void operator()(Body& /*body*/) const {}
};

}  // namespace

Event without_names(Event event) {
  event.actor.clear();
  event.by.reset();
  event.on_behalf_of.reset();
  event.reason.reset();
  event.key.reset();
  // The role is that of an office; the person and the mandate are not.
  if (event.acting) event.acting = Acting{{}, event.acting->role, {}};
  std::visit(Remover{}, event.body);
  return event;
}

}  // namespace ksdpl
