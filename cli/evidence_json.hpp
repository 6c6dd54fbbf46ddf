// The JSON shapes of papers, assessments and the evidence kept with a step.
#pragma once

#include "cli/render_json.hpp"

namespace ksdpl::cli {

/// The description of a paper, as filed or as corrected.
Json to_json(const DocumentFiled& paper);
Json to_json(const AssessmentEntry& made);
Json to_json(const PaperStatus& status);
Json to_json(const Ground& ground, Language language);
Json to_json(const EvidenceShown& evidence);

}  // namespace ksdpl::cli
