// What a step keeps of the reasons for which it was allowed.
#include "casefile/grounds.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

template <class Entries>
auto entry_of(const Entries& entries, EventSeq seq) -> decltype(entries.data()) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const auto& entry) { return entry.seq == seq; });
  return found == entries.end() ? nullptr : &*found;
}

PaperShown shown(const DocumentFiled& paper) {
  return {paper.document, paper.commitment, paper.number,
          paper.issued,   paper.valid_from, paper.valid_until};
}

std::optional<EvidenceShown> shown(const Case& c, EventSeq seq) {
  if (const FiledPaper* filed = c.paper(seq)) return EvidenceShown{seq, shown(filed->paper)};
  if (const AssessmentEntry* made = entry_of(c.assessments, seq)) {
    return EvidenceShown{seq, AssessmentShown{made->requirement, made->verdict, made->by,
                                              made->effective, made->documents}};
  }
  if (const StepEntry* step = entry_of(c.steps, seq))
    return EvidenceShown{seq, StepShown{step->step, step->outcome, step->effective}};
  const bool opening = !c.events.empty() && c.events.front().seq == seq;
  if (!opening) return std::nullopt;
  EvidenceShown facts;
  facts.seq = seq;
  facts.what = FactsShown{c.profile.level, c.profile.initiative, c.profile.objects,
                          c.profile.agreement_on, c.profile.choices};
  return facts;
}

/// Adds the papers an assessment rests on, with those that have taken over from them.
void add_papers_of(std::set<EventSeq>& seqs, const Case& c, const AssessmentEntry& made) {
  for (const EventSeq seq : made.documents) {
    seqs.insert(seq);
    if (const FiledPaper* stands = c.successor(seq)) seqs.insert(stands->seq);
  }
}

}  // namespace

std::vector<Ground> grounds_of(const std::vector<Check>& checks) {
  std::vector<Ground> grounds;
  grounds.reserve(checks.size());
  for (const Check& check : checks) {
    grounds.push_back({check.code, check.citation, check.basis, check.evidence, check.text,
                       check.wanted, check.layer});
  }
  return grounds;
}

std::vector<EvidenceShown> shown_by(const std::vector<Ground>& grounds, const Case& c) {
  std::set<EventSeq> seqs;
  for (const Ground& ground : grounds) {
    for (const EventSeq seq : ground.evidence) {
      seqs.insert(seq);
      if (const AssessmentEntry* made = entry_of(c.assessments, seq)) add_papers_of(seqs, c, *made);
    }
  }
  std::vector<EvidenceShown> all;
  for (const EventSeq seq : seqs) {
    if (auto one = shown(c, seq)) all.push_back(std::move(*one));
  }
  return all;
}

}  // namespace ksdpl
