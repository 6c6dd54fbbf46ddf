// What is looked into of an entry, as passages.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/search.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What passages are made with besides the entry itself.
struct PassageContext {
  const Workflow& workflow;  ///< In force for the entry.
  const std::function<Text(std::string_view)>& country_name;
};

/// Returns what is looked into of the entry, as it says itself; nothing of facts of the journal
/// itself, nor of content that was destroyed. Who recorded and who acted is not looked into.
std::vector<Passage> passages_of(const Event& event, const PassageContext& context);

/// Says whether the field belongs to those that a correction replaces as a whole, when the
/// correction has any of them: the facts of a case, or the description of a paper.
bool replaces(const EntryCorrected& correction, std::string_view field);

}  // namespace ksdpl
