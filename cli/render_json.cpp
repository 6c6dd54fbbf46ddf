// The JSON shapes of what the engine answers: keys are a contract of docs/cli.md.
#include "cli/render_json.hpp"

#include "cli/describe.hpp"
#include "cli/evidence_json.hpp"
#include "cli/phrases.hpp"

namespace ksdpl::cli {
namespace {

template <class Items, class... Extra>
Json list_json(const Items& items, const Extra&... extra) {
  Json list = Json::array();
  for (const auto& item : items)
    list.push_back(to_json(item, extra...));
  return list;
}

template <class Enum>
Json optional_id(const std::optional<Enum>& value) {
  return value ? Json(id_of(*value)) : Json(nullptr);
}

}  // namespace

Json to_json(const std::optional<std::string>& text) {
  return text ? Json(*text) : Json(nullptr);
}

Json to_json(const std::optional<EventSeq>& seq) {
  return seq ? Json(*seq) : Json(nullptr);
}

Json to_json(const CaseProfile& profile) {
  const bool older = profile.agreement_on.known();
  const Json choices = profile.choices.empty() ? Json::object() : Json(profile.choices);
  return {{"partner", to_json(profile.partner)},
          {"country", to_json(profile.country)},
          {"region", to_json(profile.region)},
          {"level", optional_id(profile.level)},
          {"initiative", optional_id(profile.initiative)},
          {"objects", profile.objects},
          {"choices", choices},
          {"agreement_on", older ? Json(to_string(profile.agreement_on)) : Json(nullptr)}};
}

Json to_json(const Check& check, Language language) {
  const std::string_view wanted =
      check.remedy.by_somebody_else ? "actor" : id_of(check.remedy.wanted);
  const Json remedy = {{"wanted", wanted},
                       {"target", check.remedy.target},
                       {"item", check.remedy.item},
                       {"replaces", to_json(check.remedy.replaces)}};
  return {{"code", check.code},
          {"text", check.text.in(language)},
          {"met", id_of(check.met)},
          {"citation", check.citation},
          {"basis", id_of(check.basis)},
          {"basis_label", label_of(check.basis).in(language)},
          {"wanted", check.wanted.in(language)},
          {"who", check.who},
          {"who_title", check.who_title.in(language)},
          {"evidence", check.evidence},
          {"remedy", remedy},
          {"command", command_line(check.remedy.command, language)}};
}

Json to_json(const std::vector<Check>& checks, Language language) {
  return list_json(checks, language);
}

Json to_json(const Notice& notice, Language language) {
  return {
      {"code", notice.code},
      {"text", notice.text.in(language)},
      {"citation", notice.citation},
      {"basis", optional_id(notice.basis)},
      {"basis_label", notice.basis ? Json(label_of(*notice.basis).in(language)) : Json(nullptr)},
      {"source", notice.source.empty() ? Json(nullptr) : Json(notice.source.in(language))},
      {"unknown", notice.unknown.empty() ? Json(nullptr) : Json(notice.unknown)}};
}

Json to_json(const std::vector<Notice>& notices, Language language) {
  return list_json(notices, language);
}

Json to_json(const std::vector<Entitlement>& may_act, const Directory& directory) {
  Json list = Json::array();
  for (const Entitlement& right : may_act)
    list.push_back(acting_json(right.acting, directory));
  return list;
}

Json to_json(const MoveOption& option, Language language, const Directory& directory) {
  return {
      {"move", option.move.value},
      {"title", option.title.in(language)},
      {"step", option.step.value},
      {"outcome", option.outcome.value},
      {"from", option.from.value},
      {"to", option.to.value},
      {"row", option.row},
      {"citation", option.citation},
      {"basis", id_of(option.basis)},
      {"basis_label", label_of(option.basis).in(language)},
      {"who", ids_json(option.who)},
      {"may_act", to_json(option.may_act, directory)},
      {"now", option.now},
      {"forward", option.forward},
      {"allowed", option.allowed()},
      {"blockers", to_json(option.blockers(), language)},
      {"advice", to_json(option.advice, language)},
      {"command", option.command ? Json(command_line(*option.command, language)) : Json(nullptr)}};
}

Json to_json(const RequirementStatus& status, Language language) {
  return {{"id", status.id.value},
          {"title", status.title.in(language)},
          {"citation", status.citation},
          {"basis", id_of(status.basis)},
          {"basis_label", label_of(status.basis).in(language)},
          {"verdict", id_of(status.verdict)},
          {"evidence", status.evidence},
          {"wanted", status.wanted.in(language)},
          {"who", status.who},
          {"who_title", status.who_title.in(language)},
          {"command", command_line(status.command, language)},
          {"judgement", status.judgement},
          {"assessment", status.assessment ? to_json(*status.assessment) : Json(nullptr)},
          {"papers", list_json(status.papers)},
          {"advice", to_json(status.advice, language)}};
}

Json to_json(const Diagnostic& diagnostic, std::string_view severity, Language language) {
  return {{"file", diagnostic.at.file},     {"line", diagnostic.at.line},
          {"column", diagnostic.at.column}, {"severity", severity},
          {"code", diagnostic.code},        {"message", diagnostic.message.in(language)},
          {"citation", diagnostic.citation}};
}

Json to_json(const BasisRef& basis, Language language) {
  return {{"basis", id_of(basis.basis)},
          {"basis_label", label_of(basis.basis).in(language)},
          {"citation", basis.citation ? to_string(*basis.citation) : ""},
          {"source", basis.source.in(language)},
          {"adopted_by", basis.adopted_by}};
}

}  // namespace ksdpl::cli
