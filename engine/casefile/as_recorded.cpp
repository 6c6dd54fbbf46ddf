// Lays corrections over an entry, all of them or only those made by a certain point of the record.
#include "casefile/as_recorded.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ksdpl {
namespace {

constexpr EventSeq now = std::numeric_limits<EventSeq>::max();

/// Calls `function` with each correction of the entry made by `until`, in order.
template <class Function>
void for_each_correction(const Case& c, EventSeq entry, EventSeq until, Function function) {
  const auto found = c.corrected_by.find(entry);
  if (found == c.corrected_by.end()) return;
  for (const EventSeq seq : found->second) {
    if (seq > until) continue;
    if (const Event* event = c.event(seq)) function(std::get<EntryCorrected>(event->body));
  }
}

bool annulled(const Case& c, EventSeq entry, EventSeq until) {
  bool taken_back = false;
  for_each_correction(c, entry, until, [&](const EntryCorrected& correction) {
    taken_back = taken_back || correction.annul;
  });
  return taken_back;
}

EffectiveDate effective_at(const Case& c, const Event& event, EventSeq until) {
  EffectiveDate date = event.effective;
  for_each_correction(c, event.seq, until, [&](const EntryCorrected& correction) {
    date = correction.effective.value_or(date);
  });
  return date;
}

DocumentFiled paper_at(const Case& c, const Event& event, EventSeq until) {
  DocumentFiled paper = std::get<DocumentFiled>(event.body);
  for_each_correction(c, event.seq, until, [&](const EntryCorrected& correction) {
    if (correction.document) paper = *correction.document;
  });
  return paper;
}

/// What conditions of statute and workflow can see of a profile; a name spelt otherwise is the
/// same.
auto seen(const CaseProfile& profile) {
  return std::tuple(profile.partner.has_value(), profile.country, profile.region.has_value(),
                    profile.level, profile.initiative, profile.objects, profile.choices,
                    profile.agreement_on);
}

/// What they can see of a paper, and the number by which a step names it.
auto seen(const DocumentFiled& paper) {
  return std::tuple(paper.document, paper.number, paper.contents, paper.issued, paper.valid_from,
                    paper.valid_until);
}

}  // namespace

CaseProfile profile_at(const Case& c, EventSeq until) {
  const Event& opening = c.events.front();
  CaseProfile profile = std::get<CaseOpened>(opening.body).profile;
  for_each_correction(c, opening.seq, until, [&](const EntryCorrected& correction) {
    if (correction.profile) profile = *correction.profile;
  });
  return profile;
}

EffectiveDate effective_now(const Case& c, const Event& event) {
  return effective_at(c, event, now);
}

std::optional<std::string> by_now(const Case& c, const Event& event) {
  std::optional<std::string> by = event.by;
  for_each_correction(c, event.seq, now, [&](const EntryCorrected& correction) {
    if (correction.by) by = correction.by;
  });
  return by;
}

std::optional<Acting> acting_now(const Case& c, const Event& event) {
  std::optional<Acting> acting = event.acting;
  for_each_correction(c, event.seq, now, [&](const EntryCorrected& correction) {
    if (correction.by) acting = correction.acting;
  });
  return acting;
}

CaseProfile profile_now(const Case& c) {
  return profile_at(c, now);
}

DocumentFiled paper_now(const Case& c, const Event& event) {
  return paper_at(c, event, now);
}

bool is_annulled_now(const Case& c, EventSeq entry) {
  return annulled(c, entry, now);
}

bool differs_since(const Case& c, EventSeq entry, EventSeq until) {
  // Hardly any entry is corrected: asked first, since a fold asks for all evidence of every step.
  if (!c.corrected_by.contains(entry)) return false;
  const Event* event = c.event(entry);
  if (event == nullptr) return false;
  if (annulled(c, entry, until) != annulled(c, entry, now)) return true;
  if (effective_at(c, *event, until) != effective_at(c, *event, now)) return true;
  if (std::holds_alternative<CaseOpened>(event->body))
    return seen(profile_at(c, until)) != seen(profile_at(c, now));
  if (std::holds_alternative<DocumentFiled>(event->body))
    return seen(paper_at(c, *event, until)) != seen(paper_at(c, *event, now));
  return false;
}

bool evidence_differs(const Case& c, EventSeq step, const std::vector<Ground>& grounds) {
  return std::any_of(grounds.begin(), grounds.end(), [&](const Ground& ground) {
    return std::any_of(ground.evidence.begin(), ground.evidence.end(),
                       [&](EventSeq entry) { return differs_since(c, entry, step); });
  });
}

}  // namespace ksdpl
