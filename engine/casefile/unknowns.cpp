// The open questions of the registry, told where they touch a case.
#include "casefile/unknowns.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

bool holds(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool points_at(const StepDef& step, const Unknown& open) {
  return std::any_of(step.advice.begin(), step.advice.end(),
                     [&](const AdviceDef& advice) { return advice.unknown == open.id; });
}

bool told_already(const std::vector<Notice>& advice, const Unknown& open) {
  return std::any_of(advice.begin(), advice.end(),
                     [&](const Notice& notice) { return notice.unknown == open.id; });
}

}  // namespace

Notice notice_of(const Unknown& open) {
  return {"belum_diketahui." + open.id, told(open), open.basis, {}, open.id};
}

bool touches_stage(const Unknown& open, const Case& c, const Workflow& workflow) {
  const auto active = [&](std::string_view state) { return c.active(state); };
  const Touches& touches = open.touches;
  const bool stage = std::any_of(touches.stages.begin(), touches.stages.end(), active);
  const bool step =
      std::any_of(workflow.steps.begin(), workflow.steps.end(), [&](const StepDef& known) {
        const bool touched = holds(touches.steps, known.id.value) || points_at(known, open);
        return touched && !known.stage.empty() && c.active(known.stage.value);
      });
  const auto& rows = workflow.statute->rows();
  return stage || step || std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
           return holds(touches.moves, row.move) && c.active(row.source);
         });
}

void add_step_advice(std::vector<Notice>& advice, const Workflow& workflow, const Tried& tried) {
  int number = 0;
  for (const AdviceDef& given : tried.step->advice) {
    ++number;
    if (const Unknown* open = workflow.law.unknown(given.unknown)) {
      advice.push_back(notice_of(*open));
      continue;
    }
    advice.push_back({"catatan." + tried.step->id.value + "." + std::to_string(number),
                      given.text,
                      given.basis.basis,
                      given.basis.citation ? to_string(*given.basis.citation) : std::string(),
                      {},
                      given.basis.source});
  }
  for (const Unknown& open : workflow.law.unknowns()) {
    const bool touched = holds(open.touches.steps, tried.step->id.value) ||
                         holds(open.touches.moves, tried.outcome->fires.value);
    if (touched && !told_already(advice, open)) advice.push_back(notice_of(open));
  }
}

}  // namespace ksdpl
