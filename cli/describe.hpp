// Short words for things of the engine, the same in every output.
#pragma once

#include "ksdpl/casebook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Persisted-style ids of enums that the JSON shows.
std::string_view id_of(Wanted wanted);
std::string_view id_of(Tri truth);

/// Returns "ksdpl ..." for a command without the program name, with the words to be filled in in
/// that language; empty stays empty.
std::string command_line(std::string_view command, Language language);

/// Returns what people call a state: the workflow's title, else the statute's, else its id.
std::string stage_title(const Workflow& workflow, std::string_view stage, Language language);
/// Returns what people call an actor, or its id.
std::string actor_title(const Workflow& workflow, const ActorId& actor, Language language);
/// Returns what an object of cooperation is called, or its id.
std::string object_title(const std::string& id, Language language);
/// Returns "pendidikan, kesehatan"; of a case whose objects are not known that they are not.
std::string object_words(const CaseProfile& profile, Language language);
/// Returns "Tiongkok (CN)", the code alone where no name is known, or nothing without a code.
std::optional<std::string> country_words(const std::optional<std::string>& code, Language language);
/// Returns "PP 28/2018 Pasal 30 ayat (4) (hukum)", or the label alone.
std::string basis_text(std::string_view citation, Basis basis, Language language);
std::string basis_text(const BasisRef& basis, Language language);
/// Returns the article a basis names, or its source, or nothing.
std::string place_of(const BasisRef& basis, Language language);
/// Returns a sentence with what it rests on in brackets. A label that the sentence holds already is
/// not said twice; an open question is named by the command that tells more of it.
std::string told_text(const Text& text,
                      std::string_view citation,
                      std::optional<Basis> basis,
                      std::string_view unknown,
                      Language language);
/// Returns the sentence of a notice, with its article or with who reports it.
std::string told_text(const Notice& notice, Language language);
/// Returns the date, or "tidak diketahui" / "not known".
std::string date_text(const EffectiveDate& date, Language language);
/// Returns the state of a condition as a marker: "[belum]".
std::string marker_of(Tri met, Language language);
std::string marker_of(Verdict verdict, Language language);
/// What has to be said of a case wherever its name stands.
struct CaseMarks {
  bool example = false;
  bool retrospective = false;
  bool imported = false;
};
/// Returns the marks "[CONTOH] [diimpor] [dinyatakan ...]", or nothing.
std::string marks_of(const CaseMarks& of, Language language);
std::string marks_of(const Case& c, Language language);
/// Returns what a kind of event is called.
std::string kind_text(const EventBody& body, Language language);

/// Says whether a correction took the entry back as a whole.
bool is_annulled(const Case& c, EventSeq seq);
/// Returns "#3, #7".
std::string event_list(const std::vector<EventSeq>& events);

/// Joins with ", ".
std::string joined(const std::vector<std::string>& words);
template <class Ids>
std::string joined_ids(const Ids& ids) {
  std::vector<std::string> words;
  words.reserve(ids.size());
  for (const auto& id : ids)
    words.push_back(id.value);
  return joined(words);
}

}  // namespace ksdpl::cli
