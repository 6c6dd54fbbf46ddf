// ksdpl law coverage: provisions without a rule and why, and rules without a provision.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/law_words.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{
        "--workflow", "NAMA|BERKAS", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
};

using Loose = Coverage::Loose;

Say why_key(Loose::Why why) {
  switch (why) {
    case Loose::Why::unreadable: return Say::loose_unreadable;
    case Loose::Why::unregistered: return Say::loose_unregistered;
    case Loose::Why::unverified: return Say::loose_unverified;
  }
  return Say::loose_unregistered;
}

std::string_view code_of(Loose::Why why) {
  switch (why) {
    case Loose::Why::unreadable: return "unreadable-citation";
    case Loose::Why::unregistered: return "unresolved-citation";
    case Loose::Why::unverified: return "unverified-law";
  }
  return "unresolved-citation";
}

std::size_t places_that(const Coverage& coverage, bool (*fits)(const Coverage::Place&)) {
  return static_cast<std::size_t>(
      std::count_if(coverage.places.begin(), coverage.places.end(), fits));
}

bool is_finding(const Coverage::Place& place) {
  return place.demanded && place.open();
}

// --- JSON ---------------------------------------------------------------------------------------

Json place_json(const Coverage::Place& place, Language language) {
  const std::string& reason = place.reason.in(language);
  return {{"citation", to_string(place.citation)},
          {"rules", place.rules},
          {"reason", place.rules > 0 || reason.empty() ? Json(nullptr) : Json(reason)},
          {"finding", is_finding(place)}};
}

Json findings_json(const Coverage& coverage, const Session& session) {
  Json findings = Json::array();
  for (const Coverage::Place& place : coverage.places)
    if (is_finding(place))
      findings.push_back({{"code", "no-rule-no-reason"},
                          {"text", session.say(Say::no_reason)},
                          {"citation", to_string(place.citation)},
                          {"rule", nullptr}});
  for (const Loose& loose : coverage.loose)
    findings.push_back({{"code", code_of(loose.why)},
                        {"text", session.say(why_key(loose.why))},
                        {"citation", place_of(loose.rule.basis, session.language())},
                        {"rule", to_json(loose.rule, session.language())}});
  return findings;
}

Json json_of(const Coverage& coverage, const std::string& workflow, const Session& session) {
  const Language language = session.language();
  Json places = Json::array();
  for (const Coverage::Place& place : coverage.places)
    places.push_back(place_json(place, language));
  Json articles = Json::array();
  for (const Coverage::Article& article : coverage.articles)
    articles.push_back({{"article", to_string(article.citation)},
                        {"provisions", article.places},
                        {"with_rule", article.ruled},
                        {"with_reason", article.reasoned},
                        {"with_neither", article.open}});
  Json unfounded = Json::array();
  for (const Rule& rule : coverage.unfounded)
    unfounded.push_back(to_json(rule, language));
  return {{"schema", "ksdpl.law.coverage/1"},
          {"workflow", workflow},
          {"articles", std::move(articles)},
          {"provisions", std::move(places)},
          {"rules_with_article", coverage.founded},
          {"rules_without_article", std::move(unfounded)},
          {"findings", findings_json(coverage, session)}};
}

// --- Text ---------------------------------------------------------------------------------------

void write_articles(TextWriter& out, const Session& session, const Coverage& coverage) {
  std::vector<std::vector<Cell>> rows{{{session.say(Say::column_article), Tone::dim},
                                       {session.say(Say::column_places), Tone::dim},
                                       {session.say(Say::column_ruled), Tone::dim},
                                       {session.say(Say::column_reasoned), Tone::dim},
                                       {session.say(Say::column_open), Tone::dim}}};
  for (const Coverage::Article& article : coverage.articles)
    rows.push_back({{to_string(article.citation), Tone::strong},
                    {std::to_string(article.places)},
                    {std::to_string(article.ruled)},
                    {std::to_string(article.reasoned)},
                    {std::to_string(article.open), article.open == 0 ? Tone::plain : Tone::bad}});
  out.table(rows);
}

/// Writes the provisions without a rule; one that lies in another with the same reason goes unsaid.
void write_unruled(TextWriter& out, const Session& session, const Coverage& coverage) {
  out.blank();
  out.line(session.say(Say::heading_unruled), Tone::strong);
  std::vector<const Coverage::Place*> told;
  for (const Coverage::Place& place : coverage.places) {
    if (place.rules > 0) continue;
    const bool known = std::any_of(told.begin(), told.end(), [&](const Coverage::Place* outer) {
      return outer->citation.covers(place.citation) && outer->reason == place.reason;
    });
    if (known) continue;
    told.push_back(&place);
    const std::string reason =
        place.reason.empty() ? session.say(Say::no_reason) : place.reason.in(session.language());
    out.item({"  -", place.open() ? Tone::bad : Tone::plain},
             fmt::format("{}: {}", to_string(place.citation), reason));
  }
}

void write_unfounded(TextWriter& out, const Session& session, const Coverage& coverage) {
  const Language language = session.language();
  out.blank();
  out.line(session.say(Say::heading_unfounded), Tone::strong);
  for (const Basis basis : {Basis::reported, Basis::silent_in_pp, Basis::unknown}) {
    bool first = true;
    for (const Rule& rule : coverage.unfounded) {
      if (rule.basis.basis != basis) continue;
      if (first) out.line(std::string(label_of(basis).in(language)), Tone::dim, 2);
      first = false;
      const std::string source = rule.basis.source.empty()
                                     ? std::string()
                                     : fmt::format("  [{}]", rule.basis.source.in(language));
      const bool statute = rule.layer == Rule::Layer::statute;
      out.item({"    -", Tone::plain},
               fmt::format("{}, {} {}: {}{}",
                           session.say(statute ? Say::layer_statute : Say::layer_workflow),
                           session.say(kind_heading(rule.kind)), rule.id, rule.title.in(language),
                           source));
    }
  }
}

void write_findings(TextWriter& out, const Session& session, const Coverage& coverage) {
  out.blank();
  if (!coverage.has_findings()) {
    out.paragraph(session.say(Say::coverage_sound));
    return;
  }
  const std::size_t count = places_that(coverage, is_finding) + coverage.loose.size();
  out.line(session.say(Say::coverage_findings, count), Tone::bad);
  for (const Coverage::Place& place : coverage.places)
    if (is_finding(place))
      out.item({"  -", Tone::bad},
               fmt::format("{}: {}", to_string(place.citation), session.say(Say::no_reason)));
  for (const Loose& loose : coverage.loose)
    out.item({"  -", Tone::bad},
             fmt::format("{} {}: {} ({})", session.say(kind_heading(loose.rule.kind)),
                         loose.rule.id, session.say(why_key(loose.why)),
                         place_of(loose.rule.basis, session.language())));
}

void write_text(TextWriter& out,
                const Session& session,
                const std::string& workflow,
                const Coverage& coverage) {
  out.line(session.say(Say::heading_coverage, workflow), Tone::strong);
  write_articles(out, session, coverage);
  write_unruled(out, session, coverage);
  write_unfounded(out, session, coverage);
  const auto ruled = [](const Coverage::Place& place) { return place.rules > 0; };
  const auto open = [](const Coverage::Place& place) { return place.open(); };
  const std::size_t with_rule = places_that(coverage, ruled);
  const std::size_t with_neither = places_that(coverage, open);
  out.blank();
  out.paragraph(session.say(Say::coverage_sums, coverage.places.size(), with_rule,
                            coverage.places.size() - with_rule - with_neither, with_neither,
                            coverage.founded, coverage.unfounded.size()));
  write_findings(out, session, coverage);
}

Exit run(Session& session) {
  const auto workflow =
      workflow_named(session, session.words().text("--workflow").value_or(default_workflow));
  const Coverage coverage = coverage_of(*workflow);
  session.answer({json_of(coverage, workflow->id, session),
                  [&](TextWriter& out) { write_text(out, session, workflow->id, coverage); },
                  std::nullopt});
  return coverage.has_findings() ? Exit::findings : Exit::done;
}

}  // namespace

constexpr Verb law_coverage_verb{"law coverage",
                                 Verb::Kind::reads,
                                 false,
                                 {"ketentuan tanpa aturan dan aturan tanpa pasal",
                                  "provisions without a rule, rules without a provision"},
                                 "ksdpl law coverage",
                                 own,
                                 nullptr,
                                 run};

}  // namespace ksdpl::cli
