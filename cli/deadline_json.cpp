// The JSON shape of deadlines and calendars: keys are a contract of docs/cli.md.
#include "cli/deadline_json.hpp"

#include "cli/deadline_text.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {
namespace {

Json skipped_json(const Reckoning& reckoning, Language language) {
  Json list = Json::array();
  for (const ReckonedDay& day : reckoning.days) {
    if (day.counted()) continue;
    list.push_back({{"date", to_string(day.date)},
                    {"reason", id_of(day.reason)},
                    {"title", day.title.in(language)},
                    {"decrees", day.decrees}});
  }
  return list;
}

/// Adds how the days were counted; a limit that is not in hari kerja has none of it.
void add_reckoning(Json& json, const Deadline& deadline, Language language) {
  const bool counted = deadline.reckoning.has_value();
  const Reckoning none{};
  const Reckoning& reckoning = counted ? *deadline.reckoning : none;
  json["calendar_version"] = counted ? Json(reckoning.calendar_version) : Json(nullptr);
  json["years"] = reckoning.years;
  json["incomplete_years"] = reckoning.incomplete_years;
  json["skipped"] = skipped_json(reckoning, language);
}

/// Returns the id, or null where there is none.
template <class Tag>
Json id_or_null(const Id<Tag>& id) {
  return id.empty() ? Json(nullptr) : Json(id.value);
}

}  // namespace

Json to_json(const Deadline& deadline, const CaseId& id, Language language) {
  const bool due = deadline.due.has_value();
  const bool working_days = deadline.days.count > 0;
  Json json = {{"case", id.value},
               {"kind", id_of(deadline.kind)},
               {"step", id_or_null(deadline.step)},
               {"instrument", id_or_null(deadline.instrument)},
               {"title", deadline.title.in(language)},
               {"starts_with", deadline.starts_with.value},
               {"started", deadline.started()},
               {"start", deadline.started() ? Json(to_string(deadline.start)) : Json(nullptr)},
               {"start_event", deadline.started() ? Json(deadline.start_event) : Json(nullptr)},
               {"days", working_days ? Json(deadline.days.count) : Json(nullptr)},
               {"term", deadline.term.in(language)},
               {"due", due ? Json(to_string(deadline.due->earliest)) : Json(nullptr)},
               {"due_text", due_text(deadline, language)},
               {"calendar_complete", due && deadline.due->calendar_complete},
               {"state", id_of(deadline.state)},
               {"state_label", label_of(deadline.state).in(language)},
               {"late", deadline.late()},
               {"remaining", deadline.remaining ? Json(*deadline.remaining) : Json(nullptr)},
               {"remaining_at_most", deadline.at_most},
               {"finished", deadline.open() ? Json(nullptr) : Json(to_string(deadline.finished))},
               {"finished_by", deadline.open() ? Json(nullptr) : Json(deadline.finished_by)},
               {"held", deadline.held},
               {"regional", deadline.regional},
               {"who", ids_json(deadline.who)},
               {"citation", deadline.citation},
               {"basis", id_of(deadline.basis)},
               {"basis_label", label_of(deadline.basis).in(language)},
               {"source", deadline.source.in(language)},
               {"convention", deadline.convention.in(language)},
               {"convention_basis", id_of(deadline.convention_basis)},
               {"derivation", derivation_by_day(deadline, language)}};
  add_reckoning(json, deadline, language);
  return json;
}

Json to_json(const std::vector<Deadline>& deadlines, const CaseId& id, Language language) {
  Json list = Json::array();
  for (const Deadline& deadline : deadlines)
    list.push_back(to_json(deadline, id, language));
  return list;
}

Json to_json(const Calendar& calendar) {
  Json years = Json::array();
  for (const auto& [year, list] : calendar.years())
    years.push_back({{"year", year}, {"complete", list.complete}, {"days", list.days.size()}});
  return {{"version", calendar.version()}, {"years", std::move(years)}};
}

}  // namespace ksdpl::cli
