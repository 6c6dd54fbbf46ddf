// Words the verbs about the registry of law share: places, intervals, open questions, kinds.
#include "cli/law_words.hpp"

#include "cli/describe.hpp"
#include "cli/render_json.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace ksdpl::cli {
namespace {

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

/// Returns the regulation as a whole when nothing nearer to the place is registered.
const Provision* only_the_regulation(const LawRegistry& law, const Citation& place) {
  Citation article{place.regulation, place.pasal};
  if (law.find(article) != nullptr || !law.inside(article).empty()) return nullptr;
  const Provision* whole = law.find(Citation{place.regulation});
  // Where articles were read, those near the place are worth more than the regulation's title.
  return whole != nullptr && law.inside(whole->citation).empty() ? whole : nullptr;
}

/// Returns the citation in the spelling of the registry: lawyers write "PP No. 28 Tahun 2018" and
/// "Peraturan Pemerintah Nomor 28 Tahun 2018" for what the files call "PP 28/2018".
std::string usual_spelling(const std::string& text) {
  static const std::regex number(R"(\b(?:nomor|no)\b\.?\s*(?=\d))", std::regex::icase);
  static const std::regex year(R"((\d+)\s+tahun\s+(\d{4})\b)", std::regex::icase);
  static const std::array kinds{
      std::pair{std::regex(R"(\bperaturan\s+pemerintah\b)", std::regex::icase), "PP"},
      std::pair{std::regex(R"(\bperaturan\s+menteri\s+dalam\s+negeri\b)", std::regex::icase),
                "Permendagri"},
      std::pair{std::regex(R"(\bperaturan\s+menteri\s+luar\s+negeri\b)", std::regex::icase),
                "Permenlu"},
      std::pair{std::regex(R"(\bundang-undang\b)", std::regex::icase), "UU"}};
  std::string usual = std::regex_replace(text, number, "");
  usual = std::regex_replace(usual, year, "$1/$2");
  for (const auto& [kind, short_name] : kinds)
    usual = std::regex_replace(usual, kind, short_name);
  return usual;
}

/// Says what is known of a regulation none of whose articles was read, and what is not.
Complaint only_this_is_known(const LawRegistry& law,
                             const Citation& place,
                             const Provision& whole) {
  const auto sentence = [&](Language language) {
    return say(language, Say::no_such_provision_of, to_string(place), to_string(whole.citation),
               label_of(whole.status).in(language), say(language, confidence_key(whole.confidence)),
               whole.gist.in(language));
  };
  const auto open = law.touching(whole.citation);
  const std::string question =
      open.empty() ? std::string() : "; ksdpl law unknown " + open.front()->id;
  return {Exit::not_found, Text(sentence(Language::indonesian), sentence(Language::english)),
          said(Say::hint_regulation, to_string(whole.citation), question)};
}

using Day = std::optional<std::chrono::year_month_day>;

std::string day_text(const Day& day, Language language) {
  return day ? to_string(*day) : say(language, Say::day_unknown);
}

Json day_json(const Day& day) {
  return day ? Json(to_string(*day)) : Json(unknown_date_id);
}

}  // namespace

Citation citation_from(const Invocation& words) {
  std::string text;
  for (const std::string& word : words.all("CITATION"))
    text += (text.empty() ? "" : " ") + word;
  if (const auto citation = parse_citation(text)) return *citation;
  // Nothing longer is a citation, and long text is no work for a regular expression.
  constexpr std::size_t longest = 300;
  if (text.size() <= longest)
    if (const auto citation = parse_citation(usual_spelling(text))) return *citation;
  throw Complaint(Exit::usage, said(Say::bad_citation, text), said(Say::hint_citation));
}

Complaint not_registered(const LawRegistry& law, const Citation& place) {
  if (const Provision* whole = only_the_regulation(law, place))
    return only_this_is_known(law, place, *whole);
  const std::string near = near_places(law, place);
  return {Exit::not_found, said(Say::no_such_provision, to_string(place)),
          near.empty() ? said(Say::hint_citation) : said(Say::hint_near_provisions, near)};
}

std::string interval_text(const InForce& interval, Language language) {
  std::string text = say(language, Say::interval, day_text(interval.from, language),
                         day_text(interval.until, language));
  if (interval.promulgated)
    text += say(language, Say::interval_promulgated, to_string(*interval.promulgated));
  if (interval.revoked_by)
    text += say(language, Say::interval_revoked, to_string(*interval.revoked_by));
  return fmt::format("{}  [{}]", text, basis_text(interval.basis, language));
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

struct KindHeading {
  std::string_view kind;
  Say heading;
};
constexpr std::array kind_headings{
    KindHeading{"stage", Say::rests_stage},
    KindHeading{"row", Say::rests_row},
    KindHeading{"condition", Say::rests_condition},
    KindHeading{"ground", Say::rests_ground},
    KindHeading{"paper", Say::rests_paper},
    KindHeading{"content", Say::rests_content},
    KindHeading{"act", Say::rests_act},
    KindHeading{"requirement", Say::rests_requirement},
    KindHeading{"object", Say::rests_object},
    KindHeading{"deadline", Say::rests_deadline},
    KindHeading{"convention", Say::rests_convention},
    KindHeading{"actor", Say::rests_actor},
    KindHeading{"step", Say::rests_step},
    KindHeading{"outcome", Say::rests_outcome},
    KindHeading{"choice", Say::rests_choice},
    KindHeading{"value", Say::rests_choice_value},
};

Say kind_heading(std::string_view kind) {
  const auto found = std::find_if(kind_headings.begin(), kind_headings.end(),
                                  [&](const KindHeading& each) { return each.kind == kind; });
  return found == kind_headings.end() ? Say::rests_advice : found->heading;
}

std::string_view id_of(Rule::Layer layer) {
  return layer == Rule::Layer::statute ? "statute" : "workflow";
}

Json to_json(const InForce& interval, Language language) {
  Json json = {
      {"promulgated", day_json(interval.promulgated)},
      {"from", day_json(interval.from)},
      {"until", day_json(interval.until)},
      {"revoked_by", interval.revoked_by ? Json(to_string(*interval.revoked_by)) : Json(nullptr)}};
  json.update(to_json(interval.basis, language));
  return json;
}

Json to_json(const Provision& provision, Language language) {
  Json silent = Json::array();
  for (const Text& text : provision.silent_on)
    silent.push_back(text.in(language));
  const std::string& reason = provision.no_rule.in(language);
  return {{"citation", to_string(provision.citation)},
          {"gist", provision.gist.in(language)},
          {"status", id_of(provision.status)},
          {"status_label", label_of(provision.status).in(language)},
          {"confidence", id_of(provision.confidence)},
          {"source", provision.source.in(language)},
          {"in_force", to_json(provision.in_force, language)},
          {"silent_on", std::move(silent)},
          {"no_rule", reason.empty() ? Json(nullptr) : Json(reason)}};
}

Json to_json(const Rule& rule, Language language) {
  Json json = {{"layer", id_of(rule.layer)},
               {"kind", rule.kind},
               {"id", rule.id},
               {"title", rule.title.in(language)}};
  json.update(to_json(rule.basis, language));
  return json;
}

std::vector<std::string> touched_steps(const Unknown& open, const Workflow& workflow) {
  std::vector<std::string> steps;
  for (const StepDef& step : workflow.steps) {
    const auto& named = open.touches.steps;
    const bool touched =
        std::find(named.begin(), named.end(), step.id.value) != named.end() ||
        std::any_of(step.advice.begin(), step.advice.end(),
                    [&](const AdviceDef& advice) { return advice.unknown == open.id; });
    if (touched) steps.push_back(step.id.value);
  }
  return steps;
}

Json to_json(const Unknown& open, const Workflow& workflow, Language language) {
  Json citations = Json::array();
  for (const Citation& citation : open.touches.citations)
    citations.push_back(to_string(citation));
  const std::string& meanwhile = open.meanwhile.in(language);
  return {{"id", open.id},
          {"number", open.number},
          {"text", open.sentence.in(language)},
          {"meanwhile", meanwhile.empty() ? Json(nullptr) : Json(meanwhile)},
          {"whom", open.whom.in(language)},
          {"ask", open.ask.in(language)},
          {"basis", ksdpl::id_of(open.basis)},
          {"basis_label", label_of(open.basis).in(language)},
          {"touches",
           {{"citations", std::move(citations)},
            {"stages", open.touches.stages},
            {"moves", open.touches.moves},
            {"steps", touched_steps(open, workflow)},
            {"requirements", open.touches.requirements}}}};
}

}  // namespace ksdpl::cli
