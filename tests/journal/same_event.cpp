// Field-by-field equality of events, for tests that must notice a field which was forgotten.
#include "journal/same_event.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace ksdpl::test {
namespace {

auto fields(const JournalOpened& x) {
  return std::tie(x.origin, x.public_key);
}
auto fields(const CaseOpened& x) {
  return std::tie(x.workflow, x.edition, x.profile, x.retrospective, x.example, x.imported);
}
auto fields(const DocumentFiled& x) {
  return std::tie(x.document, x.file_name, x.commitment, x.size, x.contents, x.number, x.issuer,
                  x.issued, x.received, x.languages, x.valid_from, x.valid_until, x.shows,
                  x.supersedes, x.verification, x.classification, x.signature);
}
auto fields(const RequirementAssessed& x) {
  return std::tie(x.requirement, x.verdict);
}
auto fields(const StepStated& x) {
  return std::tie(x.step, x.outcome, x.move, x.after, x.imported);
}
auto fields(const Noted& x) {
  return std::tie(x.kind, x.text, x.document, x.number, x.imported);
}
auto fields(const InstrumentRecorded& x) {
  return std::tie(x.instrument, x.kind, x.title, x.partner, x.from, x.until, x.under, x.pillars,
                  x.imported);
}
auto fields(const InstrumentEnded& x) {
  return std::tie(x.instrument);
}
auto fields(const ActorRegistered& x) {
  return std::tie(x.actor, x.name, x.roles, x.office, x.from, x.until, x.same_person);
}
auto fields(const ActorEnded& x) {
  return std::tie(x.actor);
}
auto fields(const MandateGiven& x) {
  return std::tie(x.mandate, x.from, x.to, x.kind, x.file_name, x.commitment, x.size, x.number,
                  x.issued, x.valid_from, x.valid_until, x.roles, x.steps);
}
auto fields(const MandateEnded& x) {
  return std::tie(x.mandate);
}
auto fields(const SigningKeyRegistered& x) {
  return std::tie(x.actor, x.key, x.public_key);
}
auto fields(const SigningKeyRevoked& x) {
  return std::tie(x.key);
}
auto fields(const EntrySigned& x) {
  return std::tie(x.target, x.key, x.signature);
}
auto fields(const LogKeyChanged& x) {
  return std::tie(x.public_key);
}
auto fields(const JournalRestored& x) {
  return std::tie(x.epoch, x.origin, x.public_key, x.last_size, x.last_root);
}
auto fields(const BackDatingSet& x) {
  return std::tie(x.days);
}
auto fields(const Event& x) {
  return std::tie(x.seq, x.case_id, x.case_seq, x.effective, x.recorded, x.actor, x.by,
                  x.on_behalf_of, x.reason, x.documents, x.workflow_hash, x.key, x.acting);
}

template <class Body>
bool same_body(const Body& a, const Body& b) {
  return fields(a) == fields(b);
}

bool same_body(const StepRecorded& a, const StepRecorded& b) {
  const auto fields_of = [](const StepRecorded& x) {
    return std::tie(x.step, x.outcome, x.move, x.row, x.after, x.grounds, x.shown, x.title,
                    x.citation, x.basis);
  };
  return fields_of(a) == fields_of(b);
}

bool same_body(const EntryCorrected& a, const EntryCorrected& b) {
  const bool papers = a.document && b.document ? fields(*a.document) == fields(*b.document)
                                               : a.document.has_value() == b.document.has_value();
  return papers && std::tie(a.target, a.annul, a.effective, a.by, a.profile, a.acting) ==
                       std::tie(b.target, b.annul, b.effective, b.by, b.profile, b.acting);
}

bool same_body(const WorkflowMigrated& a, const WorkflowMigrated& b) {
  const auto same_act = [](const auto& x, const auto& y) {
    return x.entry == y.entry && x.act == y.act;
  };
  return std::tie(a.from, a.to, a.workflow, a.edition, a.plan, a.basis, a.citation) ==
             std::tie(b.from, b.to, b.workflow, b.edition, b.plan, b.basis, b.citation) &&
         std::equal(a.acts.begin(), a.acts.end(), b.acts.begin(), b.acts.end(), same_act);
}

struct SameBody {
  template <class Body>
  bool operator()(const Body& a, const Body& b) const {
    return same_body(a, b);
  }
  template <class A, class B>
  bool operator()(const A& /*a*/, const B& /*b*/) const {
    return false;
  }
};

}  // namespace

bool same(const Event& a, const Event& b) {
  return fields(a) == fields(b) && std::visit(SameBody{}, a.body, b.body);
}

}  // namespace ksdpl::test
