// What a list tells of each case: where it stands, who must act, what is late.
#include "cli/case_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ksdpl::cli {
namespace {

template <class Id>
void add_once(std::vector<Id>& ids, const Id& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

void add_details(CaseRow& row, const Calendar& calendar, const Date& today) {
  const CaseView& view = *row.view;
  const auto open = deadlines(view.file, *view.workflow, calendar, today);
  for (const Deadline& deadline : open)
    if (deadline.late()) add_once(row.late, deadline.step);
  row.authority = next_authority(view, open, today);
  row.classes = activity_of(view.file, *view.workflow).classes;
}

}  // namespace

std::vector<ActorId> next_authority(const CaseView& view,
                                    const std::vector<Deadline>& open,
                                    const Date& today) {
  std::vector<ActorId> who;
  if (view.file.retrospective) return who;
  for (const MoveOption& option : next_moves(view.file, *view.workflow, EffectiveDate(today))) {
    if (!option.now || !option.forward) continue;
    for (const ActorId& actor : option.who)
      add_once(who, actor);
  }
  if (!who.empty()) return who;
  for (const Deadline& deadline : open) {
    if (!deadline.started()) continue;
    for (const ActorId& actor : deadline.who)
      add_once(who, actor);
  }
  return who;
}

std::vector<CaseRow> case_rows(Session& session, bool details) {
  std::vector<CaseRow> rows;
  for (CaseSummary& summary : session.casebook().list(session.viewpoint()))
    rows.push_back({std::move(summary)});
  if (!details) return rows;
  std::map<CaseId, CaseView> views;
  for (CaseView& view : session.casebook().every_case(session.viewpoint())) {
    const CaseId id = view.file.id;
    views.emplace(id, std::move(view));
  }
  const Calendar& calendar = session.calendar();
  for (CaseRow& row : rows) {
    // Nothing is ever taken out of a journal: what was listed a moment ago is still there.
    row.view = std::make_shared<const CaseView>(std::move(views.at(row.summary.id)));
    add_details(row, calendar, session.today());
  }
  return rows;
}

}  // namespace ksdpl::cli
