// Turns what was tested, by the statute and by the workflow file, into checks a person can act on.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// A step and the outcome of it that is being tried.
struct Tried {
  const StepDef* step = nullptr;
  const OutcomeDef* outcome = nullptr;
};

/// Returns the kinds of paper that a step and its outcome ask for, each once.
std::vector<DocumentId> papers_of(const Tried& tried);

/// Returns one finding of the statute as a check on this case.
Check check_of(const Finding& finding, const Case& c, const Workflow& workflow, const Facts& facts);

/// Returns what the workflow file demands of a step besides what the statute tested already:
/// earlier steps of the visit, papers with their contents, requirements a region added.
std::vector<Check> workflow_checks(const Case& c,
                                   const Workflow& workflow,
                                   const Tried& tried,
                                   const Row* row,
                                   const EffectiveDate& on);

/// Returns what a rule is shown to rest on: its article, or the region's regulation that adopted
/// it.
std::string citation_of(const BasisRef& basis);

/// Returns papers that are only recommended and not on file; they block nothing.
std::vector<Notice> recommended_papers(const Case& c, const Workflow& workflow, const Tried& tried);

/// Returns a check that is not met because the case stands elsewhere: the move to make first.
Check earlier_move(const Case& c, const Workflow& workflow, const Row& row);

/// Fills in who can supply it and what to type.
void complete(Check& check, const Case& c, const Workflow& workflow);

/// Returns "file CASE DOCUMENT BERKAS", with everything the kind is asked to contain.
std::string file_command(const Case& c, const Workflow& workflow, const std::string& document);

/// Returns "record CASE STEP OUTCOME", or nothing when no step is tried.
std::string record_command(const Case& c, const Tried& tried);
/// Returns it for the step that fires `move` from `source`.
std::string command_for_move(const Case& c,
                             const Workflow& workflow,
                             std::string_view move,
                             std::string_view source);

/// Returns the step and outcome that fire `move` from the stage `source`; null members when none
/// does.
Tried firing_from(const Workflow& workflow,
                  std::string_view move,
                  std::string_view source,
                  std::string_view machine);

/// Puts checks into an order a person can act on: first where the case stands, then facts, papers,
/// assessments, steps and dates; otherwise as tested.
void sort_to_act_on(std::vector<Check>& checks);

}  // namespace ksdpl
