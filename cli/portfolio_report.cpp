// The report of all cases, gathered from the engine.
#include "cli/portfolio_report.hpp"

#include "cli/cooperations.hpp"
#include "cli/deadline_text.hpp"
#include "cli/describe.hpp"
#include "cli/progress.hpp"
#include "cli/report_parts.hpp"
#include "cli/running.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::cli {
namespace {

using Item = PortfolioReport::Item;
using Named = PortfolioReport::Named;

/// A time limit on its way into the report, which wants them by urgency.
struct Running {
  Deadline deadline;
  CaseId id;
};

/// Gathers case after case.
class Gathering {
 public:
  explicit Gathering(Session& session)
      : session_(session), language_(session.language()), today_(session.today()) {}

  PortfolioReport report(const std::vector<CaseView>& views) {
    PortfolioReport report;
    report.title = say(language_, Say::report_portfolio_title);
    Progress progress(session_, Say::report_progress, /*stride=*/1);
    for (const CaseView& view : views) {
      report.items.push_back(item(view, report));
      stood_in_.insert(view.file.stage().value);
      progress(report.items.size(), views.size());
    }
    report.stages = stages(views);
    report.indicator_remark = say(language_, Say::activity_practice);
    std::stable_sort(running_.begin(), running_.end(), [](const Running& a, const Running& b) {
      return more_urgent(a.deadline, b.deadline);
    });
    for (const Running& each : running_)
      report.deadlines.push_back(
          report_deadline(each.deadline, each.id, derivation(each.deadline, language_), language_));
    report.source = report_source(session_);
    return report;
  }

 private:
  Item item(const CaseView& view, PortfolioReport& report) {
    const Case& file = view.file;
    const std::string unknown = say(language_, Say::not_known);
    Item item;
    item.id = file.id.value;
    item.partner = file.profile.partner.value_or(unknown);
    if (file.profile.country)
      item.country = {*file.profile.country, *country_words(file.profile.country, language_)};
    item.region = file.profile.region.value_or("");
    item.stage = file.stage().value;
    for (const std::string& id : file.profile.objects)
      item.objects.push_back({id, object_title(id, language_)});
    item.held = file.active("ditunda");
    const std::string marks = marks_of(file, language_);
    if (!marks.empty()) item.marks.push_back(marks);
    add_wait(item, view);
    add_deadlines(item, view);
    add_activity(item, view, report);
    return item;
  }

  void add_wait(Item& item, const CaseView& view) {
    const auto stall = stall_of(view.file, *view.workflow, session_.calendar(), today_);
    if (!stall) return;
    item.waits = true;
    for (const ActorId& actor : stall->who)
      item.authorities.push_back({actor.value, actor_title(*view.workflow, actor, language_)});
    const auto& stages = view.file.stages;
    const auto entered = std::find_if(stages.rbegin(), stages.rend(), [&](const StageEntry& entry) {
      return entry.stage == stall->stage;
    });
    if (entered == stages.rend() || !entered->effective.known()) return;
    const auto waited = working_days_between(session_.calendar(), entered->effective.day(), today_);
    item.days_in_stage = waited.days;
    item.days_complete = waited.calendar_complete;
  }

  void add_deadlines(Item& item, const CaseView& view) {
    const auto add = [&](std::vector<Deadline> some) {
      for (Deadline& deadline : some) {
        item.overdue = item.overdue || deadline.late();
        running_.push_back({std::move(deadline), view.file.id});
      }
    };
    add(running(view, session_.calendar(), today_));
    add(reported_limits(view.file, *view.workflow, session_.calendar(), today_));
  }

  void add_activity(Item& item, const CaseView& view, PortfolioReport& report) const {
    const auto cooperation = cooperation_of(view, today_);
    if (!cooperation) return;
    const Activity& activity = cooperation->activity;
    for (const Indicator& indicator : activity.indicators)
      add_indicator(indicator, report);
    for (const ActivityYear& year : activity.years) {
      for (const auto& [indicator, entries] : year.evidence)
        item.activity[year.year][indicator.value] = entries.size();
    }
    for (const ActivitySpan& span : activity.spans)
      item.spans.push_back(span_words(span, activity));
    for (const SourcedWord& word : activity.classes) {
      item.classes.push_back(word.text);
      item.class_words.push_back(sourced_text(word, language_));
    }
    if (cooperation->own) item.class_words.push_back(own_rule_text(*cooperation, language_));
    for (const SourcedWord& word : activity.recommendations)
      item.recommendations.push_back(sourced_text(word, language_));
    add_law(item, cooperation->look);
  }

  [[nodiscard]] std::string span_words(const ActivitySpan& span, const Activity& activity) const {
    const auto indicator =
        std::find_if(activity.indicators.begin(), activity.indicators.end(),
                     [&](const Indicator& each) { return each.id == span.indicator; });
    const std::string title = indicator == activity.indicators.end()
                                  ? span.indicator.value
                                  : indicator->title.in(language_);
    return fmt::format("{}–{}: {} (#{})", span.years.first, span.years.last, title, span.seq);
  }

  void add_law(Item& item, const Reexamination& look) const {
    item.law.push_back(
        say(language_, look.in_force ? Say::law_requires_report : Say::law_requires_nothing));
    item.law.push_back(look.reports == 0 ? say(language_, Say::no_report_on_record)
                                         : say(language_, Say::reports_on_record, look.reports,
                                               date_text(look.last_report, language_)));
    if (look.obstacle) item.warnings.push_back(say(language_, Say::mark_obstacle_open));
    if (look.dispute) item.warnings.push_back(say(language_, Say::mark_dispute_open));
    item.last_activity = look.last_year ? std::to_string(*look.last_year)
                                        : say(language_, Say::activity_nothing_on_record);
    if (look.last_year_at_most) item.last_activity += "–" + std::to_string(*look.last_year_at_most);
  }

  void add_indicator(const Indicator& indicator, PortfolioReport& report) const {
    auto& all = report.indicators;
    const bool known = std::any_of(all.begin(), all.end(),
                                   [&](const auto& each) { return each.id == indicator.id.value; });
    if (known) return;
    all.push_back({indicator.id.value, std::to_string(all.size() + 1),
                   indicator.title.in(language_), basis_text(indicator.basis, language_)});
  }

  /// Returns the stages somebody stands in, in the order of the procedure.
  [[nodiscard]] std::vector<Named> stages(const std::vector<CaseView>& views) const {
    std::vector<Named> all;
    std::set<std::string> listed;
    for (const Statute* statute : statutes()) {
      for (const Stage& stage : statute->stages()) {
        const std::string id(stage.id);
        if (!stood_in_.contains(id) || !listed.insert(id).second) continue;
        const auto view = std::find_if(views.begin(), views.end(), [&](const CaseView& v) {
          return v.file.stage().value == id;
        });
        all.push_back({id, stage_title(*view->workflow, id, language_)});
      }
    }
    return all;
  }

  Session& session_;
  Language language_;
  Date today_;
  std::vector<Running> running_;
  std::set<std::string> stood_in_;
};

std::vector<std::string> ids_of(const std::vector<Named>& all) {
  std::vector<std::string> ids;
  ids.reserve(all.size());
  for (const Named& each : all)
    ids.push_back(each.id);
  return ids;
}

Json item_json(const Item& item) {
  Json years = Json::array();
  for (const auto& [year, evidence] : item.activity)
    years.push_back({{"year", year}, {"indicators", evidence}});
  return {{"case", item.id},
          {"partner", item.partner},
          {"country", item.country.id.empty() ? Json(nullptr) : Json(item.country.id)},
          {"region", item.region},
          {"stage", item.stage},
          {"authorities", ids_of(item.authorities)},
          {"objects", ids_of(item.objects)},
          {"classes", item.class_words},
          {"recommendations", item.recommendations},
          {"law", item.law},
          {"warnings", item.warnings},
          {"marks", item.marks},
          {"overdue", item.overdue},
          {"held", item.held},
          {"waits", item.waits},
          {"days_in_stage", item.days_in_stage ? Json(*item.days_in_stage) : Json(nullptr)},
          {"days_complete", item.days_complete},
          {"last_activity", item.last_activity},
          {"spans", item.spans},
          {"years", std::move(years)}};
}

}  // namespace

PortfolioReport portfolio_report(Session& session) {
  const auto views = session.casebook().every_case(session.viewpoint());
  for (const CaseView& view : views)
    session.note_unplaced(view.file.id, view.unplaced);
  return Gathering(session).report(views);
}

Json to_json(const PortfolioReport& report) {
  Json stages = Json::array();
  for (const Named& stage : report.stages)
    stages.push_back({{"id", stage.id}, {"title", stage.title}});
  Json indicators = Json::array();
  for (const PortfolioReport::Indicator& indicator : report.indicators)
    indicators.push_back(
        {{"id", indicator.id}, {"title", indicator.title}, {"basis", indicator.basis}});
  Json cases = Json::array();
  for (const Item& item : report.items)
    cases.push_back(item_json(item));
  return {{"schema", "ksdpl.report.portfolio/1"},
          {"title", report.title},
          {"stages", std::move(stages)},
          {"indicators", std::move(indicators)},
          {"indicator_remark", report.indicator_remark},
          {"cases", std::move(cases)},
          {"deadlines", to_json(report.deadlines)},
          {"source", to_json(report.source)}};
}

Table table_of(const PortfolioReport& report) {
  Table table{"ksdpl.report.portfolio.row/1",
              {"case", "partner", "country", "region", "stage", "authorities", "objects", "classes",
               "recommendations", "law", "warnings", "marks", "overdue", "held", "waits",
               "days_in_stage", "days_complete", "last_activity", "spans"},
              {}};
  for (const Item& item : report.items) {
    Json row = item_json(item);
    row.erase("years");
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace ksdpl::cli
