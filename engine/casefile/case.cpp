// Look-ups in a case and in a move's checks.
#include "ksdpl/casefile.hpp"

#include <algorithm>

namespace ksdpl {

bool Case::active(std::string_view state) const {
  return is_active(configuration, state);
}

EventSeq Case::last_entry(std::string_view stage) const {
  const auto found = std::find_if(stages.rbegin(), stages.rend(),
                                  [&](const StageEntry& entry) { return entry.stage == stage; });
  return found == stages.rend() ? 0 : found->seq;
}

const FiledPaper* Case::latest_paper(std::string_view document) const {
  const auto found = std::find_if(papers.rbegin(), papers.rend(), [&](const FiledPaper& filed) {
    return filed.paper.document == document;
  });
  return found == papers.rend() ? nullptr : &*found;
}

const FiledPaper* Case::paper(EventSeq seq) const {
  const auto found = std::find_if(papers.begin(), papers.end(),
                                  [&](const FiledPaper& filed) { return filed.seq == seq; });
  return found == papers.end() ? nullptr : &*found;
}

const FiledPaper* Case::successor(EventSeq seq) const {
  const FiledPaper* filed = paper(seq);
  // A successor is filed later than what it supersedes, so this ends.
  while (filed != nullptr && filed->superseded_by)
    filed = paper(*filed->superseded_by);
  return filed;
}

const Event* Case::event(EventSeq seq) const {
  const auto found =
      std::find_if(events.begin(), events.end(), [&](const Event& e) { return e.seq == seq; });
  return found == events.end() ? nullptr : &*found;
}

const InstrumentEntry* Case::instrument(std::string_view wanted) const {
  const auto found =
      std::find_if(instruments.begin(), instruments.end(),
                   [&](const InstrumentEntry& entry) { return entry.what.instrument == wanted; });
  return found == instruments.end() ? nullptr : &*found;
}

bool MoveOption::allowed() const {
  return std::all_of(checks.begin(), checks.end(),
                     [](const Check& c) { return c.met == Tri::yes; });
}

std::vector<Check> MoveOption::blockers() const {
  std::vector<Check> unmet;
  std::copy_if(checks.begin(), checks.end(), std::back_inserter(unmet),
               [](const Check& c) { return c.met != Tri::yes; });
  return unmet;
}

}  // namespace ksdpl
