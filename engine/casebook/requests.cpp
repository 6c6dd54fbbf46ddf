// What a command was, as one digest; and a correction laid over what stands now.
#include "casebook/requests.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace ksdpl {
namespace {

using Words = std::vector<std::string>;

/// An absent value and an empty one are different commands.
void add(Words& words, const std::optional<std::string>& value) {
  words.push_back(value ? "=" + *value : "-");
}

template <class Value, class Function>
void add(Words& words, const std::optional<Value>& value, Function to_text) {
  add(words, value ? std::optional(std::string(to_text(*value))) : std::nullopt);
}

template <class Ids>
std::string joined(const Ids& ids) {
  std::string text;
  for (const auto& id : ids) {
    if constexpr (requires { id.value; }) {
      text += id.value + ",";
    } else {
      text += id + ",";
    }
  }
  return text;
}

/// Adds nothing when no choice is named: the digest of an older command stays what it was.
void add_choices(Words& words, const Choices& choices) {
  for (const auto& [id, values] : choices)
    words.push_back(id + "=" + joined(values));
}

void add_profile(Words& words, const CaseProfile& profile) {
  add(words, profile.partner);
  add(words, profile.country);
  add(words, profile.region);
  add(words, profile.level, [](Level level) { return id_of(level); });
  add(words, profile.initiative, [](Initiative initiative) { return id_of(initiative); });
  words.push_back(joined(profile.objects));
  words.push_back(to_string(profile.agreement_on));
  add_choices(words, profile.choices);
}

bool names_a_fact(const CorrectionRequest& request) {
  return request.partner || request.country || request.region || request.level ||
         request.initiative || request.objects || request.choices || request.agreement_on;
}

bool describes_a_paper(const CorrectionRequest& request) {
  return request.contents || request.number || request.issuer || request.issued ||
         request.received || request.languages || request.valid_from || request.valid_until ||
         request.shows || request.classification;
}

template <class Value>
void replace(Value& value, const std::optional<typename Value::value_type>& by) {
  if (by) value = by;
}

CaseProfile profile_of(const CorrectionRequest& request, CaseProfile profile) {
  replace(profile.partner, request.partner);
  replace(profile.country, request.country);
  replace(profile.region, request.region);
  replace(profile.level, request.level);
  replace(profile.initiative, request.initiative);
  profile.objects = request.objects.value_or(profile.objects);
  profile.choices = request.choices.value_or(profile.choices);
  profile.agreement_on = request.agreement_on.value_or(profile.agreement_on);
  return profile;
}

DocumentFiled paper_of(const CorrectionRequest& request, DocumentFiled paper) {
  paper.contents = request.contents.value_or(paper.contents);
  replace(paper.number, request.number);
  replace(paper.issuer, request.issuer);
  paper.issued = request.issued.value_or(paper.issued);
  paper.received = request.received.value_or(paper.received);
  paper.languages = request.languages.value_or(paper.languages);
  replace(paper.valid_from, request.valid_from);
  replace(paper.valid_until, request.valid_until);
  paper.shows = request.shows.value_or(paper.shows);
  replace(paper.classification, request.classification);
  return paper;
}

/// What came later into the language of commands adds words only where it is used: a command that
/// does without keeps the digest it always had.
template <class Value, class Function>
void add_if_given(Words& words,
                  std::string_view name,
                  const std::optional<Value>& value,
                  Function to_text) {
  if (value) words.push_back(std::string(name) + "=" + std::string(to_text(*value)));
}

std::string text_of(const EffectiveDate& date) {
  return to_string(date);
}

template <class List>
std::optional<List> unless_empty(const List& list) {
  return list.empty() ? std::nullopt : std::optional(list);
}

}  // namespace

std::string digest_of(const CommandWords& words, const Request& request) {
  Words carried;
  add(carried, request.on, [](const EffectiveDate& date) { return to_string(date); });
  add(carried, request.by);
  add(carried, request.on_behalf_of);
  add(carried, request.reason);
  carried.push_back(joined(request.documents));
  const nlohmann::json command = {{"actor", request.actor},
                                  {"arguments", words.arguments},
                                  {"carried", carried},
                                  {"case", words.id.value},
                                  {"verb", words.verb}};
  return sha256_hex(command.dump());
}

Words words_of(const PaperToFile& paper, const std::string& sha256) {
  Words words{paper.document.value, sha256, joined(paper.contents)};
  add(words, paper.number);
  add(words, paper.issuer);
  words.push_back(to_string(paper.issued));
  words.push_back(to_string(paper.received));
  const auto list = [](const auto& ids) { return joined(ids); };
  add_if_given(words, "languages", unless_empty(paper.languages), list);
  add_if_given(words, "valid_from", paper.valid_from, text_of);
  add_if_given(words, "valid_until", paper.valid_until, text_of);
  add_if_given(words, "shows", unless_empty(paper.shows), list);
  add_if_given(words, "supersedes", paper.supersedes,
               [](EventSeq seq) { return std::to_string(seq); });
  add_if_given(words, "verification", paper.verification, [](const StatedVerification& checked) {
    return joined(
        Words{checked.valid ? "valid" : "invalid", checked.service, to_string(checked.on)});
  });
  add_if_given(words, "class", paper.classification,
               [](DocumentClass value) { return id_of(value); });
  return words;
}

Words words_of(const CorrectionRequest& correction) {
  const auto date = [](const EffectiveDate& day) { return to_string(day); };
  const auto list = [](const auto& ids) { return joined(ids); };
  Words words{std::to_string(correction.target), correction.annul ? "annul" : ""};
  add(words, correction.effective, date);
  add(words, correction.by);
  add(words, correction.partner);
  add(words, correction.country);
  add(words, correction.region);
  add(words, correction.level, [](Level level) { return id_of(level); });
  add(words, correction.initiative, [](Initiative initiative) { return id_of(initiative); });
  add(words, correction.objects, list);
  add(words, correction.contents, list);
  add(words, correction.number);
  add(words, correction.issuer);
  add(words, correction.issued, date);
  add(words, correction.received, date);
  if (correction.choices) {
    words.emplace_back("choices");
    add_choices(words, *correction.choices);
  }
  add_if_given(words, "languages", correction.languages, list);
  add_if_given(words, "valid_from", correction.valid_from, text_of);
  add_if_given(words, "valid_until", correction.valid_until, text_of);
  add_if_given(words, "shows", correction.shows, list);
  add_if_given(words, "agreement_on", correction.agreement_on, text_of);
  add_if_given(words, "class", correction.classification,
               [](DocumentClass value) { return id_of(value); });
  return words;
}

Words words_of(const OpenCase& command, const std::string& bundle_hash) {
  Words words{bundle_hash, command.retrospective ? "stated" : "", command.example ? "example" : ""};
  add_profile(words, command.profile);
  return words;
}

Words words_of(const RegistryCommand& command, const std::string& sha256) {
  const auto date = [](const EffectiveDate& day) { return to_string(day); };
  Words words{sha256};
  if (const auto* actor = std::get_if<ActorRegistered>(&command)) {
    words.insert(words.end(),
                 {actor->actor.value, actor->name, joined(actor->roles), actor->same_person.value});
    add(words, actor->office);
    add(words, actor->from, date);
    add(words, actor->until, date);
  } else if (const auto* ended = std::get_if<ActorEnded>(&command)) {
    words.push_back(ended->actor.value);
  } else if (const auto* given = std::get_if<MandateGiven>(&command)) {
    words.insert(words.end(), {given->mandate.value, given->from.value, given->to.value,
                               std::string(id_of(given->kind)), to_string(given->valid_from),
                               joined(given->roles), joined(given->steps)});
    add(words, given->number);
    add(words, given->issued, date);
    add(words, given->valid_until, date);
  } else if (const auto* withdrawn = std::get_if<MandateEnded>(&command)) {
    words.push_back(withdrawn->mandate.value);
  } else if (const auto* key = std::get_if<SigningKeyRegistered>(&command)) {
    words.insert(words.end(), {key->actor.value, key->public_key});
  } else if (const auto* revoked = std::get_if<SigningKeyRevoked>(&command)) {
    words.push_back(revoked->key);
  } else if (const auto* rule = std::get_if<BackDatingSet>(&command)) {
    words.push_back(rule->days ? std::to_string(*rule->days) : "");
  }
  return words;
}

Words words_of(const InstrumentRecorded& what) {
  Words words{what.instrument.value, std::string(id_of(what.kind)), what.title,
              to_string(what.from),  to_string(what.until),         what.under.value};
  add(words, what.partner);
  words.insert(words.end(), what.pillars.begin(), what.pillars.end());
  return words;
}

EntryCorrected correction_of(const CorrectionRequest& request, const Case& c) {
  EntryCorrected correction;
  correction.target = request.target;
  correction.annul = request.annul;
  correction.effective = request.effective;
  correction.by = request.by;
  if (names_a_fact(request)) correction.profile = profile_of(request, c.profile);
  if (describes_a_paper(request)) {
    const auto paper = std::find_if(c.papers.begin(), c.papers.end(), [&](const FiledPaper& filed) {
      return filed.seq == request.target;
    });
    correction.document =
        paper_of(request, paper == c.papers.end() ? DocumentFiled{} : paper->paper);
  }
  return correction;
}

}  // namespace ksdpl
