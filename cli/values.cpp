// From typed words to values: dates, levels, countries, ids. What does not parse is a Complaint.
#include "cli/values.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/phrases.hpp"
#include "cli/session.hpp"

#include <algorithm>
#include <charconv>

namespace ksdpl::cli {
namespace {

/// Returns the ids of an enum whose values are numbered from 0.
template <class Enum, std::size_t count>
std::vector<std::string> ids_of(const std::array<Enum, count>& values) {
  std::vector<std::string> names;
  names.reserve(count);
  for (const Enum value : values)
    names.emplace_back(id_of(value));
  return names;
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// Spells a language tag as RFC 5646 does: "zh-Hant", "pt-BR".
std::string usual_spelling(const std::string& tag) {
  std::string spelled;
  for (std::size_t at = 0; at <= tag.size();) {
    const std::size_t end = std::min(tag.find('-', at), tag.size());
    std::string part = lower(tag.substr(at, end - at));
    if (at > 0 && part.size() == 2) part = upper(part);
    if (at > 0 && part.size() == 4) part[0] = upper(part.substr(0, 1))[0];
    spelled += (at > 0 ? "-" : "") + part;
    at = end + 1;
  }
  return spelled;
}

/// Says whether a word was meant for `tidak_diketahui`: misspelt, or said in other words.
bool means_unknown(const std::string& given) {
  std::string word = lower(given);
  std::replace_if(
      word.begin(), word.end(), [](char c) { return c == '-' || c == ' '; }, '_');
  static const std::vector<std::string> ways{std::string(unknown_date_id), "unknown", "not_known",
                                             "belum_diketahui", "tidak_tahu"};
  return !nearest(word, ways).empty();
}

template <class Value>
std::vector<Value> each_once(std::vector<std::string> words) {
  std::vector<Value> values;
  for (std::string& word : words) {
    Value value(std::move(word));
    if (std::find(values.begin(), values.end(), value) == values.end())
      values.push_back(std::move(value));
  }
  return values;
}

}  // namespace

void bad_choice(const Invocation& words,
                std::string_view option,
                const std::string& given,
                const std::vector<std::string>& known) {
  const std::string near = nearest(given, known);
  throw Complaint(Exit::usage, said(Say::bad_choice, option, given, joined(known)),
                  near.empty() ? said(Say::hint_help_verb, words.verb().name)
                               : said(Say::hint_did_you_mean, near));
}

std::optional<Date> date_value(const Invocation& words, std::string_view option) {
  const auto given = words.text(option);
  if (!given) return std::nullopt;
  if (const auto date = parse_date(*given)) return date;
  throw Complaint(Exit::usage, said(Say::bad_date, option, *given), said(Say::hint_date));
}

std::optional<Timestamp> moment_value(const Invocation& words, std::string_view option) {
  const auto given = words.text(option);
  if (!given) return std::nullopt;
  if (const auto moment = parse_moment(*given)) return moment;
  throw Complaint(Exit::usage, said(Say::bad_moment, option, *given), said(Say::hint_moment));
}

std::optional<EffectiveDate> effective_value(const Invocation& words, std::string_view option) {
  const auto given = words.text(option);
  if (!given) return std::nullopt;
  if (const auto date = parse_effective_date(*given)) return date;
  const std::string meant = std::string(option) + " " + std::string(unknown_date_id);
  throw Complaint(
      Exit::usage, said(Say::bad_date, option, *given),
      means_unknown(*given) ? said(Say::hint_did_you_mean, meant) : said(Say::hint_effective_date));
}

std::string id_value(const Invocation& words, std::string_view name) {
  std::string id = words.needed(name);
  if (!is_case_id(id))
    throw Complaint(Exit::usage, said(Say::bad_id, name, id), said(Say::hint_id));
  return id;
}

CaseId case_id_value(const Invocation& words) {
  const std::string id = words.needed("CASE");
  if (!is_case_id(id))
    throw Complaint(Exit::usage, said(Say::bad_case_id, id), said(Say::hint_case_id));
  return CaseId(id);
}

std::optional<Level> level_value(const Invocation& words) {
  const auto given = words.text("--level");
  if (!given) return std::nullopt;
  if (const auto level = level_from_id(*given)) return level;
  bad_choice(words, "--level", *given,
             ids_of(std::array{Level::provinsi, Level::kabupaten, Level::kota}));
}

std::optional<Initiative> initiative_value(const Invocation& words) {
  const auto given = words.text("--initiative");
  if (!given) return std::nullopt;
  if (const auto initiative = initiative_from_id(*given)) return initiative;
  bad_choice(words, "--initiative", *given,
             ids_of(std::array{Initiative::daerah, Initiative::mitra,
                               Initiative::mitra_melalui_kementerian}));
}

std::optional<std::string> country_value(const Invocation& words) {
  const auto given = words.text("--country");
  if (!given) return std::nullopt;
  std::string code = upper(*given);
  const auto& known = country_codes();
  if (std::binary_search(known.begin(), known.end(), code)) return code;
  throw Complaint(Exit::usage, said(Say::bad_country, *given), said(Say::hint_country));
}

std::vector<std::string> object_values(const Invocation& words) {
  std::vector<std::string> known;
  for (const CooperationObject& object : cooperation_objects())
    known.emplace_back(object.id);
  std::vector<std::string> objects;
  for (const std::string& given : words.list("--object")) {
    if (std::find(known.begin(), known.end(), given) == known.end())
      bad_choice(words, "--object", given, known);
    if (std::find(objects.begin(), objects.end(), given) == objects.end()) objects.push_back(given);
  }
  return objects;
}

namespace {

bool shut_out(const Workflow& workflow, std::string_view choice, std::string_view value) {
  const StatutoryChoice* statutory = workflow.statute->choice(choice);
  return statutory != nullptr &&
         std::any_of(statutory->excluded.begin(), statutory->excluded.end(),
                     [&](const StatutoryValue& excluded) { return excluded.id == value; });
}

}  // namespace

Choices choice_values(const Invocation& words, const Workflow& workflow) {
  std::vector<std::string> known;
  for (const ChoiceDef& choice : workflow.choices)
    known.push_back(choice.id.value);
  Choices choices;
  for (const std::string& given : words.list("--choice")) {
    const std::size_t equals = given.find('=');
    const std::string id = given.substr(0, equals);
    const ChoiceDef* choice = workflow.choice(id);
    if (choice == nullptr && known.empty())
      throw Complaint(Exit::usage, said(Say::no_choices, workflow.id), said(Say::hint_choices));
    if (choice == nullptr) bad_choice(words, "--choice", id, known);
    std::vector<std::string> values;
    for (const ChoiceValueDef& value : choice->values)
      values.push_back(value.id);
    const std::string value = equals == std::string::npos ? "" : given.substr(equals + 1);
    // A value the law shuts out by name is refused by the engine, which says on which article.
    if (choice->value(value) == nullptr && !shut_out(workflow, id, value))
      bad_choice(words, "--choice " + id, value, values);
    auto& chosen = choices[id];
    if (std::find(chosen.begin(), chosen.end(), value) == chosen.end()) chosen.push_back(value);
  }
  return choices;
}

Verdict verdict_value(const Invocation& words) {
  const std::string given = words.needed("VERDICT");
  if (const auto verdict = verdict_from_id(given)) return *verdict;
  bad_choice(words, "VERDICT", given,
             ids_of(std::array{Verdict::terpenuhi, Verdict::belum, Verdict::belum_diketahui,
                               Verdict::tidak_berlaku}));
}

std::optional<EventSeq> event_number(std::string_view word) {
  if (word.starts_with('#')) word.remove_prefix(1);
  EventSeq number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return number;
}

std::optional<int> day_count_value(const Invocation& words, std::string_view option) {
  constexpr int most = 9999;
  const auto given = words.text(option);
  if (!given) return std::nullopt;
  int count = 0;
  const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), count);
  const bool whole = error == std::errc() && end == given->data() + given->size();
  if (whole && count >= 0 && count <= most) return count;
  throw Complaint(Exit::usage, said(Say::bad_count, option, *given), said(Say::hint_count));
}

std::vector<ContentId> content_values(const Invocation& words) {
  return each_once<ContentId>(words.list("--contains"));
}

std::vector<RequirementId> shown_values(const Invocation& words) {
  return each_once<RequirementId>(words.list("--shows"));
}

std::vector<std::string> language_values(const Invocation& words) {
  std::vector<std::string> tags = words.list("--language");
  for (std::string& tag : tags)
    tag = usual_spelling(tag);
  return each_once<std::string>(std::move(tags));
}

std::optional<DocumentClass> class_value(const Invocation& words) {
  const auto given = words.text("--class");
  if (!given) return std::nullopt;
  if (const auto value = document_class_from_id(*given)) return value;
  bad_choice(words, "--class", *given, ids_of(document_classes));
}

std::optional<EventSeq> event_value(const Invocation& words, std::string_view option) {
  const auto given = words.text(option);
  if (!given) return std::nullopt;
  if (const auto number = event_number(*given)) return number;
  throw Complaint(Exit::usage, said(Say::bad_number, option, *given), said(Say::hint_number));
}

Request request_of(const Session& session) {
  const Invocation& words = session.words();
  Request request;
  request.actor = session.actor();
  request.on = effective_value(words, "--on");
  request.by = words.text("--by");
  request.on_behalf_of = words.text("--on-behalf-of");
  request.reason = words.text("--reason");
  for (std::string& document : words.list("--document"))
    request.documents.emplace_back(std::move(document));
  request.key = words.text("--key");
  request.dry_run = words.has("--dry-run");
  request.expected = event_value(words, "--expect");
  return request;
}

}  // namespace ksdpl::cli
