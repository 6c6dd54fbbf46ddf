// Short words for things of the engine, the same in every output.
#include "cli/describe.hpp"

#include "cli/countries.hpp"
#include "cli/phrases.hpp"
#include "cli/placeholders.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include <fmt/ranges.h>

namespace ksdpl::cli {
namespace {

struct KindKey {
  std::string_view kind;
  Say key;
};
constexpr std::array kind_keys{
    KindKey{"journal_opened", Say::kind_journal_opened},
    KindKey{"case_opened", Say::kind_case_opened},
    KindKey{"document_filed", Say::kind_document_filed},
    KindKey{"requirement_assessed", Say::kind_requirement_assessed},
    KindKey{"step_recorded", Say::kind_step_recorded},
    KindKey{"stated", Say::kind_stated},
    KindKey{"actor_registered", Say::kind_actor_registered},
    KindKey{"actor_ended", Say::kind_actor_ended},
    KindKey{"mandate_given", Say::kind_mandate_given},
    KindKey{"mandate_ended", Say::kind_mandate_ended},
    KindKey{"noted", Say::kind_noted},
    KindKey{"instrument_recorded", Say::kind_instrument_recorded},
    KindKey{"instrument_ended", Say::kind_instrument_ended},
    KindKey{"workflow_migrated", Say::kind_workflow_migrated},
    KindKey{"signing_key_registered", Say::kind_signing_key_registered},
    KindKey{"signing_key_revoked", Say::kind_signing_key_revoked},
    KindKey{"entry_signed", Say::kind_entry_signed},
    KindKey{"log_key_changed", Say::kind_log_key_changed},
    KindKey{"journal_restored", Say::kind_journal_restored},
    KindKey{"back_dating_set", Say::kind_back_dating_set},
    KindKey{"entry_corrected", Say::kind_entry_corrected},
};

Say kind_key(std::string_view kind) {
  const auto found = std::find_if(kind_keys.begin(), kind_keys.end(),
                                  [&](const KindKey& each) { return each.kind == kind; });
  return found == kind_keys.end() ? Say::kind_entry_corrected : found->key;
}

/// Says whether a sentence holds the label of a basis without an article in its own words.
bool says_already(const std::string& sentence, Basis basis, Language language) {
  if (basis != Basis::silent_in_pp && basis != Basis::unknown) return false;
  const std::string_view label = label_of(basis).in(language);
  const auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  };
  return std::search(sentence.begin(), sentence.end(), label.begin(), label.end(), same) !=
         sentence.end();
}

}  // namespace

std::string_view id_of(Wanted wanted) {
  switch (wanted) {
    case Wanted::document: return "document";
    case Wanted::document_content: return "document_content";
    case Wanted::step: return "step";
    case Wanted::step_date: return "step_date";
    case Wanted::assessment: return "assessment";
    case Wanted::case_fact: return "case_fact";
    case Wanted::resume: return "resume";
    case Wanted::earlier_move: return "earlier_move";
    case Wanted::effective_date: return "effective_date";
    case Wanted::nothing: return "nothing";
    case Wanted::reassessment: return "reassessment";
    case Wanted::command_option: return "command_option";
  }
  return "nothing";
}

std::string_view id_of(Tri truth) {
  switch (truth) {
    case Tri::no: return "no";
    case Tri::yes: return "yes";
    case Tri::unknown: return "unknown";
  }
  return "unknown";
}

std::string command_line(std::string_view command, Language language) {
  if (command.empty()) return {};
  const std::string prefix = command.starts_with("ksdpl ") ? "" : "ksdpl ";
  return prefix + with_placeholders_in(command, language);
}

std::string stage_title(const Workflow& workflow, std::string_view stage, Language language) {
  if (const StageDef* found = workflow.stage(stage)) return found->title.in(language);
  const Stage* compiled = workflow.statute == nullptr ? nullptr : workflow.statute->stage(stage);
  return std::string(compiled == nullptr ? stage : compiled->title.in(language));
}

std::string actor_title(const Workflow& workflow, const ActorId& actor, Language language) {
  const ActorDef* found = workflow.actor(actor.value);
  return found == nullptr ? actor.value : found->title.in(language);
}

std::string object_title(const std::string& id, Language language) {
  for (const CooperationObject& object : cooperation_objects())
    if (object.id == id) return std::string(object.title.in(language));
  return id;
}

std::string object_words(const CaseProfile& profile, Language language) {
  if (profile.objects.empty()) return say(language, Say::not_known);
  std::vector<std::string> titles;
  for (const std::string& id : profile.objects)
    titles.push_back(object_title(id, language));
  return joined(titles);
}

std::optional<std::string> country_words(const std::optional<std::string>& code,
                                         Language language) {
  if (!code) return std::nullopt;
  const auto name = country_name(*code);
  return name ? fmt::format("{} ({})", name->in(language), *code) : *code;
}

std::string basis_text(std::string_view citation, Basis basis, Language language) {
  const std::string_view label = label_of(basis).in(language);
  return citation.empty() ? std::string(label) : fmt::format("{} ({})", citation, label);
}

std::string place_of(const BasisRef& basis, Language language) {
  return basis.citation ? to_string(*basis.citation) : basis.source.in(language);
}

std::string basis_text(const BasisRef& basis, Language language) {
  const std::string text = basis_text(place_of(basis, language), basis.basis, language);
  return basis.adopted_by.empty() ? text
                                  : say(language, Say::adopted_basis, text, basis.adopted_by);
}

std::string told_text(const Text& text,
                      std::string_view citation,
                      std::optional<Basis> basis,
                      std::string_view unknown,
                      Language language) {
  std::vector<std::string> tail;
  if (basis && !says_already(text.in(language), *basis, language))
    tail.push_back(basis_text(citation, *basis, language));
  if (!unknown.empty()) tail.push_back(fmt::format("ksdpl law unknown {}", unknown));
  if (tail.empty()) return text.in(language);
  return fmt::format("{}  [{}]", text.in(language), fmt::join(tail, "; "));
}

std::string told_text(const Notice& notice, Language language) {
  const std::string& place = notice.citation.empty() ? notice.source.in(language) : notice.citation;
  return told_text(notice.text, place, notice.basis, notice.unknown, language);
}

std::string date_text(const EffectiveDate& date, Language language) {
  return date.known() ? to_string(date) : say(language, Say::date_unknown);
}

std::string marker_of(Tri met, Language language) {
  switch (met) {
    case Tri::yes: return marker_of(Verdict::terpenuhi, language);
    case Tri::no: return marker_of(Verdict::belum, language);
    case Tri::unknown: return marker_of(Verdict::belum_diketahui, language);
  }
  return {};
}

std::string marker_of(Verdict verdict, Language language) {
  return fmt::format("[{}]", label_of(verdict).in(language));
}

std::string marks_of(const CaseMarks& of, Language language) {
  std::vector<std::string> marks;
  if (of.example) marks.push_back(say(language, Say::mark_example));
  if (of.imported) marks.push_back(say(language, Say::mark_imported));
  if (of.retrospective) marks.push_back(say(language, Say::mark_stated));
  return marks.empty() ? std::string() : fmt::format("[{}]", fmt::join(marks, "] ["));
}

std::string marks_of(const Case& c, Language language) {
  return marks_of({c.example, c.retrospective, c.imported.has_value()}, language);
}

std::string kind_text(const EventBody& body, Language language) {
  return say(language, kind_key(kind_of(body)));
}

bool is_annulled(const Case& c, EventSeq seq) {
  const auto found = c.corrected_by.find(seq);
  if (found == c.corrected_by.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&c](EventSeq by) {
    const Event* event = c.event(by);
    const auto* correction = event == nullptr ? nullptr : std::get_if<EntryCorrected>(&event->body);
    return correction != nullptr && correction->annul;
  });
}

std::string event_list(const std::vector<EventSeq>& events) {
  std::vector<std::string> words;
  words.reserve(events.size());
  for (const EventSeq seq : events)
    words.push_back(fmt::format("#{}", seq));
  return joined(words);
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace ksdpl::cli
