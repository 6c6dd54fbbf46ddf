// From typed words to values: dates, levels, countries, ids. What does not parse is a Complaint.
#pragma once

#include "ksdpl/casebook.hpp"

#include "cli/arguments.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

class Session;

/// Returns the date of an option, which must be a day.
std::optional<Date> date_value(const Invocation& words, std::string_view option);
/// Returns the moment of an option.
std::optional<Timestamp> moment_value(const Invocation& words, std::string_view option);
/// Returns the date of an option, which may be `tidak_diketahui`.
std::optional<EffectiveDate> effective_value(const Invocation& words, std::string_view option);
/// Returns the place CASE, checked: 1 to 64 of A-Z a-z 0-9 . _ -, not starting with '-' or '.'.
CaseId case_id_value(const Invocation& words);
/// Returns the id given at a place or for an option, checked like a case id.
std::string id_value(const Invocation& words, std::string_view name);
std::optional<Level> level_value(const Invocation& words);
std::optional<Initiative> initiative_value(const Invocation& words);
/// Returns the country in capitals; the code must be one of ISO 3166-1 alpha-2.
std::optional<std::string> country_value(const Invocation& words);
/// Returns what `--choice KIND=VALUE` names of the choices the workflow offers.
Choices choice_values(const Invocation& words, const Workflow& workflow);
/// Returns the objects of cooperation, each once, in the order given.
std::vector<std::string> object_values(const Invocation& words);
Verdict verdict_value(const Invocation& words);
/// Reads "7" or "#7".
std::optional<EventSeq> event_number(std::string_view word);
/// Returns the number of hari kerja of an option, 0 to 9999.
std::optional<int> day_count_value(const Invocation& words, std::string_view option);
/// Returns the mandatory contents named by `--contains`.
std::vector<ContentId> content_values(const Invocation& words);

/// Returns the requirements named by `--shows`.
std::vector<RequirementId> shown_values(const Invocation& words);
/// Returns the language tags named by `--language` in their usual spelling ("zh-Hant"), unchecked.
std::vector<std::string> language_values(const Invocation& words);
/// The class of one paper: an option that `file` and `correct` share.
inline constexpr Argument class_argument{
    "--class",
    "terbuka|terbatas|rahasia",
    {"kelas dokumen ini, bila lebih rahasia daripada jenisnya",
     "class of this paper, where it is more secret than its kind"}};
/// Returns the class named by `--class`.
std::optional<DocumentClass> class_value(const Invocation& words);
/// Returns the event number of an option.
std::optional<EventSeq> event_value(const Invocation& words, std::string_view option);

/// Throws the Complaint about a value that is none of the known ones.
[[noreturn]] void bad_choice(const Invocation& words,
                             std::string_view option,
                             const std::string& given,
                             const std::vector<std::string>& known);

/// Returns what every writing verb carries besides its own words.
Request request_of(const Session& session);

/// Returns the two-letter codes of ISO 3166-1, sorted.
const std::vector<std::string>& country_codes();

}  // namespace ksdpl::cli
