// Reads what a rule rests on: one of the five words, with its article or source.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <algorithm>
#include <optional>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

const std::vector<std::string>& basis_words() {
  static const std::vector<std::string> words{"law", "inferred", "reported", "silent_in_pp",
                                              "unknown"};
  return words;
}

void report_unknown_word(std::string_view word, const Place& at, Findings& findings) {
  findings.add(at, "unknown-basis",
               with_suggestion(say("{} bukan salah satu dari lima kata dasar",
                                   "{} is none of the five basis words", shown(word)),
                               word, basis_words()));
}

/// Reads the words that stand alone: `silent_in_pp` and `unknown`.
BasisRef read_word(const Word& word, Findings& findings) {
  const std::optional<Basis> basis = basis_from_id(word.text);
  if (!basis) {
    report_unknown_word(word.text, word.at, findings);
    return {};
  }
  switch (*basis) {
    case Basis::law:
    case Basis::inferred:
      findings.add(word.at, "missing-citation",
                   say("dasar '{0}' harus menyebut pasalnya, misalnya "
                       "'{0}: PP 28/2018 Pasal 30 ayat (4)'",
                       "the basis '{0}' must name its article, such as "
                       "'{0}: PP 28/2018 Pasal 30 ayat (4)'",
                       word.text));
      break;
    case Basis::reported:
      findings.add(word.at, "missing-source",
                   {"dasar 'reported' harus menyebut sumbernya, misalnya 'reported: \"...\"'",
                    "the basis 'reported' must name its source, such as 'reported: \"...\"'"});
      break;
    case Basis::silent_in_pp:
    case Basis::unknown: break;
  }
  return {*basis, std::nullopt, {}};
}

BasisRef read_article(Basis basis, const Word& word, Reading& reading) {
  const std::optional<Citation> citation = parse_citation(word.text);
  if (!citation) {
    reading.findings.add(
        word.at, "bad-citation",
        say("{} bukan rujukan pasal; tulis seperti 'PP 28/2018 Pasal 30 ayat (3) huruf f'",
            "{} is no citation; write it like 'PP 28/2018 Pasal 30 ayat (3) huruf f'",
            shown(word.text)));
    return {basis, std::nullopt, {}};
  }
  reading.bases.push_back({basis, *citation, word.at});
  return {basis, citation, {}};
}

/// Reads the only key of a map such as `law: PP 28/2018 Pasal 30 ayat (4)`.
BasisRef read_pair(const Member& member, Fields& fields, Reading& reading) {
  const std::optional<Basis> basis = basis_from_id(member.key);
  if (!basis) {
    report_unknown_word(member.key, member.key_at, reading.findings);
    return {};
  }
  if (*basis == Basis::silent_in_pp || *basis == Basis::unknown) {
    reading.findings.add(member.key_at, "wrong-type",
                         say("dasar '{0}' berdiri sendiri: tulis 'basis: {0}'",
                             "the basis '{0}' stands alone: write 'basis: {0}'", member.key));
    return {*basis, std::nullopt, {}};
  }
  const bool empty = member.value.kind == Value::Kind::null;
  if (empty) return read_word({member.key, member.key_at}, reading.findings);
  if (*basis == Basis::reported) return {*basis, std::nullopt, fields.source(member.key)};
  const Word word = fields.text(member.key);
  if (word.empty()) return {*basis, std::nullopt, {}};
  return read_article(*basis, word, reading);
}

const Member* find_member(const Value& node, std::string_view key) {
  const auto found = std::find_if(node.members.begin(), node.members.end(),
                                  [&](const Member& member) { return member.key == key; });
  return found == node.members.end() ? nullptr : &*found;
}

/// Reads `reported: ...` with `adopted_by: RULE`, the region's own rule that makes it bind there.
BasisRef read_adopted(const Value& node, Fields& fields, Reading& reading) {
  const Member* reported = find_member(node, "reported");
  const Word rule = fields.text("adopted_by");
  if (reported == nullptr || node.members.size() != 2) {
    reading.findings.add(node.at, "wrong-type",
                         {"'adopted_by' berdiri di samping 'reported' dan tidak yang lain",
                          "'adopted_by' stands beside 'reported' and nothing else"});
    return {};
  }
  BasisRef basis = read_pair(*reported, fields, reading);
  if (rule.empty()) return basis;
  std::vector<std::string> known;
  for (const AdoptingRule& each : *reading.adopting) {
    if (each.id == rule.text) basis.adopted_by = each.regulation;
    known.push_back(each.id);
  }
  if (std::find(known.begin(), known.end(), rule.text) == known.end()) {
    reading.findings.add(
        rule.at, "no-adopting-rule",
        with_suggestion(say("aturan daerah {} tidak disebut dalam 'adopted_by' berkas ini; tanpa "
                            "aturan itu, yang hanya dilaporkan tidak menghalangi",
                            "the region's rule {} is not among this file's 'adopted_by'; without "
                            "it, what is only reported blocks nothing",
                            shown(rule.text)),
                        rule.text, known));
  }
  return basis;
}

}  // namespace

BasisRef read_basis(Fields& owner, std::string_view key, Reading& reading) {
  const Value* node = owner.value(key, "missing-basis");
  if (node == nullptr) return {};
  if (node->kind == Value::Kind::scalar) return read_word({node->text, node->at}, reading.findings);
  if (node->kind == Value::Kind::null) {
    reading.findings.add(node->at, "missing-basis",
                         say("'{0}' pada {1} kosong; tulis salah satu dari lima kata dasar",
                             "'{0}' of {2} is empty; write one of the five basis words", key,
                             owner.owner().id, owner.owner().en));
    return {};
  }
  Fields fields(*node, {"dasar " + owner.owner().id, "the basis of " + owner.owner().en},
                reading.findings);
  if (!fields.is_map()) return {};
  if (reading.adopting != nullptr && find_member(*node, "adopted_by") != nullptr)
    return read_adopted(*node, fields, reading);
  if (node->members.size() != 1) {
    reading.findings.add(node->at, "wrong-type",
                         {"dasar harus memuat tepat satu kunci: law, inferred, atau reported",
                          "a basis must hold exactly one key: law, inferred or reported"});
    return {};
  }
  return read_pair(node->members.front(), fields, reading);
}

Confidence read_confidence(Fields& fields) {
  const Word word = fields.text("confidence");
  const std::optional<Confidence> confidence = confidence_from_id(word.text);
  if (!confidence && !word.empty()) {
    fields.findings().add(word.at, "unknown-confidence",
                          with_suggestion(say("tingkat keyakinan {} tidak dikenal",
                                              "the confidence {} is not known", shown(word.text)),
                                          word.text, {"V", "V-ocr", "S", "SEED", "U"}));
  }
  return confidence.value_or(Confidence::not_found);
}

}  // namespace ksdpl::yaml
