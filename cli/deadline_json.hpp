// The JSON shape of deadlines and calendars: keys are a contract of docs/cli.md.
#pragma once

#include "ksdpl/deadline.hpp"

#include "cli/page.hpp"

namespace ksdpl::cli {

Json to_json(const Deadline& deadline, const CaseId& id, Language language);
Json to_json(const std::vector<Deadline>& deadlines, const CaseId& id, Language language);
Json to_json(const Calendar& calendar);

}  // namespace ksdpl::cli
