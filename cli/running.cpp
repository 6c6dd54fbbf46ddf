// What runs in a case: its deadlines, and what falls due after the signature.
#include "cli/running.hpp"

#include <utility>

namespace ksdpl::cli {

std::vector<Deadline> running(const CaseView& view, const Calendar& calendar, const Date& today) {
  std::vector<Deadline> all = deadlines(view.file, *view.workflow, calendar, today);
  for (Deadline& term : terms_after_signature(view.file, *view.workflow, calendar, today))
    all.push_back(std::move(term));
  return all;
}

}  // namespace ksdpl::cli
