// Reads a region's overlay: what it adds to a national workflow, and everything it may not do.
#pragma once

#include "workflow_yaml/reading.hpp"

#include <string_view>
#include <vector>

namespace ksdpl::yaml {

inline constexpr std::string_view overlay_format = "ksdpl.overlay/1";

/// Says whether the file is an overlay: by its format, or because it extends another.
bool is_overlay(const Value& root);
/// Returns the name under `extends`; empty when there is none that can be read.
Word extended_name(const Value& root);

/// Reads an overlay over the sound national workflow `base` and returns both as one. What of the
/// overlay was refused is reported, with the article the national rule rests on.
Workflow read_overlay(const Value& root,
                      const Workflow& base,
                      std::vector<Word>& law_files,
                      Reading& reading);

// --- Its parts --------------------------------------------------------------------------------

std::vector<AdoptingRule> read_adopting_rules(Fields& file, Reading& reading);

/// An overlay while its additions are put into the copy of the national workflow.
struct Extending {
  const Workflow& base;
  Workflow& merged;
  Reading& reading;
};

/// Reads `to_documents`, `to_stages`, `cross_stage_steps` and `to_steps` into the merged workflow.
void read_additions(Fields& file, const Extending& extending);

/// Reads `report_period` and `activity_rule`, which the bureau sets for itself.
void read_own_rules(Fields& file, const Extending& extending, Overlay& overlay);

// --- What an overlay may not do ---------------------------------------------------------------

/// Reports a definition that the national file has already.
void refuse_redefinition(const Extending& extending,
                         const Position& at,
                         const Text& kind,
                         std::string_view id,
                         const BasisRef& national);
/// Reports each of `keys` that stands in an addition to something national: only what the format
/// lists can be added to it.
void refuse_changes(Fields& addition,
                    std::initializer_list<std::string_view> keys,
                    const Extending& extending,
                    const BasisRef& national);
/// Reports `remove` with the article of everything it names.
void refuse_removals(Fields& file, const Extending& extending);
/// Reports an outcome that would make a legal move or establish an act of the statute.
void refuse_moves(const StepDef& step, const Extending& extending);
/// Reports a limit that is not shorter than the national one, or counts from another step.
void refuse_longer(const DeadlineDef& limit, const StepDef& national, const Extending& extending);
/// Reports what would have to be there before a case can be opened at all.
void refuse_before_opening(const StepDef& step, const Extending& extending);
/// Reports rules of a region that claim to be national law.
void refuse_national_law(Reading& reading);

}  // namespace ksdpl::yaml
