// The signed cooperations with what is on record of them.
#include "cli/cooperations.hpp"

#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

#include <utility>

namespace ksdpl::cli {
namespace {

std::optional<RuleOutcome> own_of(const CaseView& view,
                                  const Activity& activity,
                                  const Date& today) {
  const auto& overlay = view.workflow->overlay;
  if (!overlay || !overlay->activity_rule) return std::nullopt;
  return outcome_of(*overlay->activity_rule, view.file, activity, today);
}

}  // namespace

std::optional<Cooperation> cooperation_of(CaseView view, const Date& today) {
  Activity activity = activity_of(view.file, *view.workflow);
  const auto look = reexamination_of(view.file, activity);
  if (!look) return std::nullopt;
  auto ended = run_out(view.file, today);
  auto own = own_of(view, activity, today);
  return Cooperation{std::move(view), std::move(activity), *look, std::move(ended), own};
}

std::vector<Cooperation> cooperations(Session& session) {
  std::vector<CaseView> views;
  if (session.words().has("CASE"))
    views.push_back(session.view());
  else
    views = session.casebook().every_case(session.viewpoint());
  const Date today = session.today();
  std::vector<Cooperation> found;
  for (CaseView& view : views) {
    if (auto cooperation = cooperation_of(std::move(view), today))
      found.push_back(*std::move(cooperation));
  }
  return found;
}

const ActivityRule& own_rule(const Cooperation& cooperation) {
  return *cooperation.view.workflow->overlay->activity_rule;
}

std::string own_outcome(const Cooperation& cooperation, Language language) {
  const RuleOutcome& own = *cooperation.own;
  switch (own.kind) {
    case RuleOutcome::Kind::holds: return own.found->title.in(language);
    case RuleOutcome::Kind::unknown:
      return say(language, Say::activity_own_unknown, own.found->title.in(language));
    case RuleOutcome::Kind::none: return say(language, Say::activity_own_none);
  }
  return {};
}

std::string own_rule_text(const Cooperation& cooperation, Language language) {
  const ActivityRule& rule = own_rule(cooperation);
  const std::string& source =
      rule.basis.adopted_by.empty() ? rule.basis.source.in(language) : rule.basis.adopted_by;
  return say(language, Say::activity_own_rule, own_outcome(cooperation, language),
             rule.title.in(language), source);
}

Json own_rule_json(const Cooperation& cooperation, Language language) {
  if (!cooperation.own) return nullptr;
  const RuleOutcome& own = *cooperation.own;
  const ActivityRule& rule = own_rule(cooperation);
  return {
      {"rule", rule.title.in(language)},
      {"outcome", id_of(own.kind)},
      {"class", own.found == nullptr ? Json(nullptr) : Json(own.found->id)},
      {"class_title", own.found == nullptr ? Json(nullptr) : Json(own.found->title.in(language))},
      {"basis", ksdpl::id_of(rule.basis.basis)},
      {"source", rule.basis.source.in(language)},
      {"adopted_by", rule.basis.adopted_by}};
}

Json year_json(const std::optional<int>& year) {
  return year ? Json(*year) : Json(nullptr);
}

Json words_json(const std::vector<SourcedWord>& words) {
  Json list = Json::array();
  for (const SourcedWord& word : words)
    list.push_back({{"event", word.seq}, {"text", word.text}, {"sources", word.sources}});
  return list;
}

std::string sourced_text(const SourcedWord& word, Language language) {
  return say(language, Say::said_by, word.text, word.seq, joined(word.sources));
}

}  // namespace ksdpl::cli
