// ksdpl law show: a provision as far as it was read, and everything that rests on it.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/resting.hpp"
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

/// A place in the law, what was read there, and what stands on it.
struct Answered {
  Citation place;
  const Provision* provision = nullptr;  ///< nullptr: only places inside it are registered.
  std::vector<const Provision*> inside;
  std::vector<Resting> resting;
};

Citation citation_from(const Invocation& words) {
  std::string text;
  for (const std::string& word : words.all("CITATION"))
    text += (text.empty() ? "" : " ") + word;
  if (const auto citation = parse_citation(text)) return *citation;
  throw Complaint(Exit::usage, said(Say::bad_citation, text), said(Say::hint_citation));
}

/// Returns registered places near one that is not: of the same ayat when a letter was asked for,
/// else the ayat of the same article, else the place of the most similar spelling.
std::string near_places(const LawRegistry& law, const Citation& place) {
  std::vector<std::string> all;
  std::vector<std::string> same_ayat;
  std::vector<std::string> same_article;
  for (const Provision& provision : law.provisions()) {
    const Citation& known = provision.citation;
    all.push_back(to_string(known));
    if (known.regulation != place.regulation || known.pasal != place.pasal) continue;
    const bool inner = known.huruf != '\0' || known.angka != 0;
    if (!inner) same_article.push_back(all.back());
    if (inner && known.ayat == place.ayat) same_ayat.push_back(all.back());
  }
  const bool inner = place.huruf != '\0' || place.angka != 0;
  if (inner && !same_ayat.empty()) return joined(same_ayat);
  return same_article.empty() ? nearest(to_string(place), all) : joined(same_article);
}

Answered look_up(const Workflow& workflow, const Citation& place) {
  Answered answered{place, workflow.law.find(place), workflow.law.inside(place), {}};
  if (answered.provision == nullptr && answered.inside.empty()) {
    const std::string near = near_places(workflow.law, place);
    throw Complaint(
        Exit::not_found, said(Say::no_such_provision, to_string(place)),
        near.empty() ? said(Say::hint_citation) : said(Say::hint_near_provisions, near));
  }
  answered.resting = resting_on(workflow, place);
  return answered;
}

Json provision_json(const Provision& provision, Language language) {
  Json silent = Json::array();
  for (const Text& text : provision.silent_on)
    silent.push_back(text.in(language));
  return {{"citation", to_string(provision.citation)},
          {"gist", provision.gist.in(language)},
          {"status", id_of(provision.status)},
          {"status_label", label_of(provision.status).in(language)},
          {"confidence", id_of(provision.confidence)},
          {"source", provision.source},
          {"silent_on", std::move(silent)}};
}

Json json_of(const Answered& answered, Language language) {
  Json inside = Json::array();
  for (const Provision* provision : answered.inside)
    inside.push_back(provision_json(*provision, language));
  Json resting = Json::array();
  for (const Resting& thing : answered.resting)
    resting.push_back({{"layer", thing.layer == Resting::Layer::statute ? "statute" : "workflow"},
                       {"kind", thing.kind},
                       {"id", thing.id},
                       {"title", thing.title.in(language)},
                       {"citation", thing.citation},
                       {"basis", id_of(thing.basis)}});
  return {
      {"schema", "ksdpl.law.show/1"},
      {"citation", to_string(answered.place)},
      {"provision", answered.provision == nullptr ? Json(nullptr)
                                                  : provision_json(*answered.provision, language)},
      {"inside", std::move(inside)},
      {"rests_on_it", std::move(resting)}};
}

Say confidence_key(Confidence confidence) {
  switch (confidence) {
    case Confidence::verbatim: return Say::confidence_verbatim;
    case Confidence::verbatim_with_gaps: return Say::confidence_gaps;
    case Confidence::secondary: return Say::confidence_secondary;
    case Confidence::seed: return Say::confidence_seed;
    case Confidence::not_found: return Say::confidence_not_found;
  }
  return Say::confidence_not_found;
}

void write_provision(TextWriter& out, const Session& session, const Provision& provision) {
  const Language language = session.language();
  out.line(to_string(provision.citation), Tone::strong);
  out.field(session.say(Say::label_gist), provision.gist.in(language), 2);
  out.field(session.say(Say::label_status),
            fmt::format("{}; {}", label_of(provision.status).in(language),
                        session.say(confidence_key(provision.confidence))),
            2);
  if (!provision.source.empty()) out.field(session.say(Say::label_read), provision.source, 2);
  for (const Text& text : provision.silent_on)
    out.field(session.say(Say::label_silent), text.in(language), 2);
}

Say kind_heading(std::string_view kind) {
  if (kind == "stage") return Say::rests_stage;
  if (kind == "row") return Say::rests_row;
  if (kind == "condition") return Say::rests_condition;
  if (kind == "paper") return Say::rests_paper;
  if (kind == "content") return Say::rests_content;
  if (kind == "act") return Say::rests_act;
  if (kind == "requirement") return Say::rests_requirement;
  if (kind == "deadline") return Say::rests_deadline;
  if (kind == "actor") return Say::rests_actor;
  if (kind == "step") return Say::rests_step;
  if (kind == "outcome") return Say::rests_outcome;
  return Say::rests_advice;
}

void write_layer(TextWriter& out,
                 const Session& session,
                 const std::vector<Resting>& things,
                 Resting::Layer layer) {
  const auto in_layer = [layer](const Resting& thing) { return thing.layer == layer; };
  if (std::none_of(things.begin(), things.end(), in_layer)) return;
  out.blank();
  out.line(session.say(layer == Resting::Layer::statute ? Say::heading_rests_statute
                                                        : Say::heading_rests_workflow),
           Tone::strong);
  for (const Resting& thing : things) {
    if (!in_layer(thing)) continue;
    out.item({fmt::format("  {:<12}", session.say(kind_heading(thing.kind))), Tone::dim},
             fmt::format("{}: {} [{}]", thing.id, thing.title.in(session.language()),
                         basis_text(thing.citation, thing.basis, session.language())));
  }
}

void write_resting(TextWriter& out, const Session& session, const std::vector<Resting>& things) {
  write_layer(out, session, things, Resting::Layer::statute);
  write_layer(out, session, things, Resting::Layer::workflow);
  if (!things.empty()) return;
  out.blank();
  out.line(session.say(Say::nothing_rests));
}

void write_text(TextWriter& out, const Session& session, const Answered& answered) {
  if (answered.provision != nullptr)
    write_provision(out, session, *answered.provision);
  else
    out.line(to_string(answered.place), Tone::strong);
  for (const Provision* provision : answered.inside) {
    out.blank();
    write_provision(out, session, *provision);
  }
  write_resting(out, session, answered.resting);
}

Exit run(Session& session) {
  const Citation place = citation_from(session.words());
  const auto workflow =
      workflow_named(session, session.words().text("--workflow").value_or(default_workflow));
  const Answered answered = look_up(*workflow, place);
  session.answer({json_of(answered, session.language()),
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
