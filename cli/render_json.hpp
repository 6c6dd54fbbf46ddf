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
Json to_json(const std::optional<EventSeq>& seq);
Json to_json(const CaseProfile& profile);
Json to_json(const Check& check, Language language);
Json to_json(const std::vector<Check>& checks, Language language);
Json to_json(const Notice& notice, Language language);
Json to_json(const std::vector<Notice>& notices, Language language);
Json to_json(const MoveOption& option, Language language, const Directory& directory = Directory());
Json to_json(const RequirementStatus& status, Language language);
Json to_json(const Diagnostic& diagnostic, std::string_view severity, Language language);
Json to_json(const BasisRef& basis, Language language);
/// Who acted and by what right; null where nobody was registered.
Json acting_json(const std::optional<Acting>& acting, const Directory& directory);
/// One event of a case, with the corrections that name it. Names come from the directory.
Json event_json(const Case& c, const Event& event, const Directory& directory = Directory());
/// Those who may act, by person and mandate.
Json to_json(const std::vector<Entitlement>& may_act, const Directory& directory);

}  // namespace ksdpl::cli
