// The JSON shapes of what the engine answers: keys are a contract of docs/cli.md.
#pragma once

#include "ksdpl/casebook.hpp"

#include "cli/page.hpp"

namespace ksdpl::cli {

/// A list of typed ids as a list of strings.
template <class Ids>
Json ids_json(const Ids& ids) {
  Json list = Json::array();
  for (const auto& id : ids)
    list.push_back(id.value);
  return list;
}

Json to_json(const std::optional<std::string>& text);
Json to_json(const CaseProfile& profile);
Json to_json(const Check& check, Language language);
Json to_json(const std::vector<Check>& checks, Language language);
Json to_json(const Notice& notice, Language language);
Json to_json(const std::vector<Notice>& notices, Language language);
Json to_json(const MoveOption& option, Language language);
Json to_json(const RequirementStatus& status, const CaseId& id, Language language);
Json to_json(const Diagnostic& diagnostic, std::string_view severity, Language language);
Json to_json(const BasisRef& basis, Language language);
/// One event of a case, with the corrections that name it.
Json event_json(const Case& c, const Event& event);

}  // namespace ksdpl::cli
