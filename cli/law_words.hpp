// Words the verbs about the registry of law share: places, intervals, open questions, kinds.
#pragma once

#include "ksdpl/rules.hpp"

#include "cli/complaint.hpp"
#include "cli/page.hpp"
#include "cli/session.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// Returns the place that the words CITATION name together. Throws Complaint when it is none.
Citation citation_from(const Invocation& words);
/// Returns the complaint about a place that is not registered, with those near it.
Complaint not_registered(const LawRegistry& law, const Citation& place);

/// Returns "sejak 2018-07-13, sampai tidak diketahui; ...  [PP 28/2018 Pasal 52 (hukum)]".
std::string interval_text(const InForce& interval, Language language);
/// Returns how far a text was read, in words.
Say confidence_key(Confidence confidence);
/// Returns "baris", "syarat" ... for the kind of a rule.
Say kind_heading(std::string_view kind);
/// Returns `statute` or `workflow`.
std::string_view id_of(Rule::Layer layer);

Json to_json(const InForce& interval, Language language);
Json to_json(const Provision& provision, Language language);
Json to_json(const Rule& rule, Language language);
/// Returns an open question; `workflow` tells which steps point at it.
Json to_json(const Unknown& open, const Workflow& workflow, Language language);

/// Returns the steps an open question touches, by itself or because their advice points at it.
std::vector<std::string> touched_steps(const Unknown& open, const Workflow& workflow);

}  // namespace ksdpl::cli
