// The signed cooperations with what is on record of them: activities, reports, words of sources,
// and what a bureau's own rule makes of it.
#pragma once

#include "ksdpl/activity.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ksdpl::cli {

/// A signed case with what there is to look at again in it.
struct Cooperation {
  CaseView view;
  Activity activity;
  Reexamination look;
  std::vector<RunOut> run_out;  ///< Periods that have run out without an end on record.
  std::optional<RuleOutcome>
      own;  ///< By the bureau's own rule, which the view holds; absent: none.
};

/// Returns nothing for a case that was not signed yet.
std::optional<Cooperation> cooperation_of(CaseView view, const Date& today);
/// Asks the engine for the named case, or for each: those that were not signed are left out.
std::vector<Cooperation> cooperations(Session& session);

/// Returns the rule of the bureau; only where there is an outcome of it.
const ActivityRule& own_rule(const Cooperation& cooperation);
/// Returns what the rule makes of the record, "aktif" or why that is not known, with whose rule it
/// is.
std::string own_rule_text(const Cooperation& cooperation, Language language);
/// Returns the outcome alone.
std::string own_outcome(const Cooperation& cooperation, Language language);
/// Returns the outcome with the rule's title and source; null where the bureau has no rule.
Json own_rule_json(const Cooperation& cooperation, Language language);
/// Returns the year, or null.
Json year_json(const std::optional<int>& year);
/// Returns the words with their entries and the ids of their sources.
Json words_json(const std::vector<SourcedWord>& words);
/// Returns "akhiri (#12: studi)".
std::string sourced_text(const SourcedWord& word, Language language);

}  // namespace ksdpl::cli
