// Which cases a list shows: the words of its options, and whether a case fits them.
#include "cli/case_filter.hpp"

#include "cli/complaint.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::cli {
namespace {

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// The word a source uses, without the place it names behind it: "aktif (bagian H)" is "aktif".
std::string class_word(const SourcedWord& word) {
  return lower(word.text.substr(0, word.text.find(" (")));
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

bool has(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

void require_known(const Invocation& words,
                   std::string_view option,
                   const std::vector<std::string>& given,
                   const std::set<std::string>& known) {
  for (const std::string& value : given)
    if (!known.contains(value)) bad_choice(words, option, value, {known.begin(), known.end()});
}

std::vector<std::string> stage_values(const Invocation& words) {
  std::set<std::string> known;
  for (const Statute* statute : statutes())
    for (const Stage& stage : statute->stages())
      known.emplace(stage.id);
  std::vector<std::string> stages = words.list("--stage");
  require_known(words, "--stage", stages, known);
  return stages;
}

std::vector<std::string> country_values(const Invocation& words) {
  std::vector<std::string> countries = words.list("--country");
  for (std::string& country : countries) {
    country = upper(std::move(country));
    if (!has(country_codes(), country))
      throw Complaint(Exit::usage, said(Say::bad_country, country), said(Say::hint_country));
  }
  return countries;
}

template <class Values, class Says>
bool any_of(const Values& values, Says says) {
  return std::any_of(values.begin(), values.end(), says);
}

}  // namespace

CaseFilter::CaseFilter(const Invocation& words)
    : words_(words),
      stages_(stage_values(words)),
      authorities_(words.list("--authority")),
      countries_(country_values(words)),
      objects_(object_values(words)),
      classes_(words.list("--class")),
      overdue_(words.has("--overdue")) {
  for (std::string& each : classes_)
    each = lower(std::move(each));
}

bool CaseFilter::any() const {
  return needs_details() || !countries_.empty() || !objects_.empty();
}

void CaseFilter::check_against(const std::vector<CaseRow>& rows) const {
  if (rows.empty()) return;
  std::set<std::string> actors;
  std::set<std::string> classes;
  for (const CaseRow& row : rows) {
    for (const ActorDef& actor : row.view->workflow->actors)
      actors.insert(actor.id.value);
    for (const SourcedWord& word : row.classes)
      classes.insert(class_word(word));
  }
  require_known(words_, "--authority", authorities_, actors);
  if (!classes.empty()) require_known(words_, "--class", classes_, classes);
}

bool CaseFilter::is_active(const CaseRow& row) const {
  return any_of(stages_,
                [&](const std::string& state) { return row.view && row.view->file.active(state); });
}

bool CaseFilter::fits(const CaseRow& row) const {
  const CaseProfile& profile = row.summary.profile;
  const auto asked = [](const auto& values, bool fits) { return values.empty() || fits; };
  return asked(stages_, has(stages_, row.summary.stage.value) || is_active(row)) &&
         asked(countries_, profile.country && has(countries_, *profile.country)) &&
         asked(objects_,
               any_of(profile.objects, [&](const auto& each) { return has(objects_, each); })) &&
         asked(authorities_,
               any_of(row.authority,
                      [&](const ActorId& actor) { return has(authorities_, actor.value); })) &&
         asked(classes_,
               any_of(row.classes,
                      [&](const SourcedWord& word) { return has(classes_, class_word(word)); })) &&
         (!overdue_ || !row.late.empty());
}

}  // namespace ksdpl::cli
