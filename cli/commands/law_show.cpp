// ksdpl law show: a provision as far as it was read, and everything that rests on it.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/law_words.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CITATION",
             "",
             {"tempat dalam peraturan", "a place in a regulation"},
             Argument::Count::one_or_more},
    Argument{
        "--workflow", "NAMA|BERKAS", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
};

/// A place in the law, what was read there, what is not known of it, and what stands on it.
struct Answered {
  Citation place;
  const Provision* provision = nullptr;  ///< nullptr: only places inside it are registered.
  std::vector<const Provision*> inside;
  std::vector<const Unknown*> unknowns;
  std::vector<Rule> resting;
};

Answered look_up(const Workflow& workflow, const Citation& place) {
  const LawRegistry& law = workflow.law;
  Answered answered{place, law.find(place), law.inside(place), law.touching(place), {}};
  if (answered.provision == nullptr && answered.inside.empty()) throw not_registered(law, place);
  answered.resting = rules_resting_on(workflow, place);
  return answered;
}

Json json_of(const Answered& answered, const Workflow& workflow, Language language) {
  Json inside = Json::array();
  for (const Provision* provision : answered.inside)
    inside.push_back(to_json(*provision, language));
  Json unknowns = Json::array();
  for (const Unknown* open : answered.unknowns)
    unknowns.push_back(to_json(*open, workflow, language));
  Json resting = Json::array();
  for (const Rule& rule : answered.resting)
    resting.push_back(to_json(rule, language));
  return {{"schema", "ksdpl.law.show/1"},
          {"citation", to_string(answered.place)},
          {"provision",
           answered.provision == nullptr ? Json(nullptr) : to_json(*answered.provision, language)},
          {"inside", std::move(inside)},
          {"unknowns", std::move(unknowns)},
          {"rests_on_it", std::move(resting)}};
}

/// Writes provisions one after the other; what is the same as before is not said again.
class ProvisionWriter {
 public:
  ProvisionWriter(TextWriter& out, const Session& session) : out_(out), session_(session) {}

  void write(const Provision& provision) {
    const Language language = session_.language();
    if (!source_.empty()) out_.blank();
    out_.line(to_string(provision.citation), Tone::strong);
    out_.field(session_.say(Say::label_gist), provision.gist.in(language), 2);
    out_.field(session_.say(Say::label_status),
               fmt::format("{}; {}", label_of(provision.status).in(language),
                           session_.say(confidence_key(provision.confidence))),
               2);
    once(Say::label_in_force, interval_text(provision.in_force, language), interval_);
    once(Say::label_read, provision.source.in(language), source_);
    for (const Text& text : provision.silent_on)
      out_.field(session_.say(Say::label_silent), text.in(language), 2);
    if (!provision.no_rule.empty())
      out_.field(session_.say(Say::label_no_rule), provision.no_rule.in(language), 2);
  }

 private:
  void once(Say label, const std::string& text, std::string& before) {
    if (!text.empty() && text != before) out_.field(session_.say(label), text, 2);
    before = text;
  }

  TextWriter& out_;
  const Session& session_;
  std::string interval_;
  std::string source_;
};

void write_unknowns(TextWriter& out, const Session& session, const Answered& answered) {
  if (answered.unknowns.empty()) return;
  const Language language = session.language();
  out.blank();
  out.line(session.say(Say::heading_unknowns), Tone::strong);
  for (const Unknown* open : answered.unknowns)
    out.item({"  -", Tone::warn}, told_text(open->sentence, {}, open->basis, open->id, language));
}

void write_layer(TextWriter& out,
                 const Session& session,
                 const std::vector<Rule>& rules,
                 Rule::Layer layer) {
  const auto in_layer = [layer](const Rule& rule) { return rule.layer == layer; };
  if (std::none_of(rules.begin(), rules.end(), in_layer)) return;
  out.blank();
  out.line(session.say(layer == Rule::Layer::statute ? Say::heading_rests_statute
                                                     : Say::heading_rests_workflow),
           Tone::strong);
  for (const Rule& rule : rules) {
    if (!in_layer(rule)) continue;
    out.item({fmt::format("  {:<12}", session.say(kind_heading(rule.kind))), Tone::dim},
             fmt::format("{}: {} [{}]", rule.id, rule.title.in(session.language()),
                         basis_text(rule.basis, session.language())));
  }
}

void write_text(TextWriter& out, const Session& session, const Answered& answered) {
  ProvisionWriter provisions(out, session);
  if (answered.provision != nullptr) {
    provisions.write(*answered.provision);
  } else {
    out.line(to_string(answered.place), Tone::strong);
    out.blank();
  }
  for (const Provision* provision : answered.inside)
    provisions.write(*provision);
  write_unknowns(out, session, answered);
  write_layer(out, session, answered.resting, Rule::Layer::statute);
  write_layer(out, session, answered.resting, Rule::Layer::workflow);
  if (!answered.resting.empty()) return;
  out.blank();
  out.line(session.say(Say::nothing_rests));
}

Exit run(Session& session) {
  const Citation place = citation_from(session.words());
  const auto workflow =
      workflow_named(session, session.words().text("--workflow").value_or(default_workflow));
  const Answered answered = look_up(*workflow, place);
  session.answer({json_of(answered, *workflow, session.language()),
                  [&](TextWriter& out) { write_text(out, session, answered); }, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb law_show_verb{
    "law show",
    Verb::Kind::reads,
    false,
    {"suatu pasal dan apa yang bertumpu padanya", "a provision and what rests on it"},
    "ksdpl law show \"PP 28/2018 Pasal 30 ayat (4)\"",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
