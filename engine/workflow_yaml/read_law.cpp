// Reads a file of the registry of law: one regulation, its provisions, how each was read.
#include "workflow/wording.hpp"
#include "workflow_yaml/law_file.hpp"

#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

const Text a_provision{"ketentuan", "the provision"};

/// Reads the format and says whether the file lists open questions rather than provisions.
bool lists_unknowns(Fields& file) {
  const Word format = file.text("format");
  if (format.text == unknowns_format) return true;
  if (format.empty() || format.text == law_format) return false;
  file.findings().add(format.at, "wrong-format",
                      say("format {} tidak dikenal; berkas hukum memakai '{}', daftar yang belum "
                          "diketahui memakai '{}'",
                          "the format {} is not known; law files use '{}', the list of what is not "
                          "known uses '{}'",
                          shown(format.text), law_format, unknowns_format));
  return false;
}

std::string read_regulation(Fields& file) {
  const Word word = file.name("regulation", Presence::required);
  const std::optional<Citation> citation = read_citation(word, file.findings());
  if (!citation) return {};
  if (citation->pasal != 0 || citation->penjelasan) {
    file.findings().add(word.at, "bad-citation",
                        {"'regulation' menyebut peraturan secara utuh, tanpa pasal",
                         "'regulation' names a whole regulation, without an article"});
  }
  return citation->regulation;
}

/// Reads why nothing in the procedure rests on a provision.
Text read_no_rule(Fields& fields) {
  const Value* node = fields.structure("no_rule", Presence::optional);
  return node == nullptr ? Text{} : fields.translated("no_rule");
}

Basis read_status(Fields& fields) {
  const Word word = fields.text("status");
  const std::optional<Basis> status = basis_from_id(word.text);
  if (!status && !word.empty()) {
    fields.findings().add(
        word.at, "unknown-basis",
        with_suggestion(say("status {} bukan salah satu dari lima kata dasar",
                            "the status {} is none of the five basis words", shown(word.text)),
                        word.text, {"law", "inferred", "reported", "silent_in_pp", "unknown"}));
  }
  return status.value_or(Basis::unknown);
}

std::vector<Text> read_silences(Fields& fields) {
  std::vector<Text> silences;
  for (const Value& item : fields.list("silent_on", Presence::optional)) {
    Fields languages(item,
                     {"'silent_on' " + fields.owner().id, "'silent_on' of " + fields.owner().en},
                     fields.findings());
    Word indonesian = languages.text("id");
    Word english = languages.text("en");
    if (languages.is_map()) languages.finish();
    silences.emplace_back(std::move(indonesian.text), std::move(english.text));
  }
  return silences;
}

}  // namespace

std::optional<Citation> read_citation(const Word& word, Findings& findings) {
  if (word.empty()) return std::nullopt;
  std::optional<Citation> citation = parse_citation(word.text);
  if (!citation) {
    findings.add(word.at, "bad-citation",
                 say("{} bukan rujukan; tulis seperti 'PP 28/2018 Pasal 30 ayat (3) huruf f'",
                     "{} is no citation; write it like 'PP 28/2018 Pasal 30 ayat (3) huruf f'",
                     shown(word.text)));
  }
  return citation;
}

void LawFiles::read(const std::string& path, std::string_view text) {
  File& file = files_.emplace_back(path);
  const std::optional<Value> root = read_tree(text, file.findings);
  if (!root) return lose();
  Fields fields(*root, {"berkas hukum", "the law file"}, file.findings);
  if (!fields.is_map()) return lose();
  if (lists_unknowns(fields)) {
    read_unknowns(fields, file);
  } else {
    read_law(fields, file);
  }
  fields.finish();
  if (fields.lost()) lose();
}

void LawFiles::read_law(Fields& root, File& file) {
  file.regulation = read_regulation(root);
  root.translated("title");
  file.source = root.source("source");
  Reading reading{file.findings};
  if (const Value* interval = root.structure("in_force", Presence::optional))
    file.in_force = read_in_force(*interval, root.owner(), reading);
  file.bases = std::move(reading.bases);
  const auto read = [&](Fields& fields) { read_provision(fields, file); };
  if (read_each(root.list("provisions", Presence::required), a_provision, file.findings, read))
    lose();
}

void LawFiles::read_provision(Fields& fields, File& file) {
  const Word word = fields.name("citation", Presence::required);
  Provision provision;
  const std::optional<Citation> citation = read_citation(word, fields.findings());
  if (!word.empty()) fields.call(word.text);
  provision.gist = fields.translated("gist");
  provision.status = read_status(fields);
  provision.confidence = read_confidence(fields);
  const Source source = fields.source("source", Presence::optional);
  provision.source = source.empty() ? file.source : source;
  provision.silent_on = read_silences(fields);
  provision.in_force = file.in_force;
  if (const Value* interval = fields.structure("in_force", Presence::optional)) {
    Reading reading{file.findings};
    provision.in_force = read_in_force(*interval, fields.owner(), reading);
    file.bases.insert(file.bases.end(), reading.bases.begin(), reading.bases.end());
  }
  provision.no_rule = read_no_rule(fields);
  if (!citation) return fields.lose();
  provision.citation = *citation;
  if (!file.regulation.empty() && citation->regulation != file.regulation) {
    fields.findings().add(word.at, "other-regulation",
                          say("berkas ini untuk {}, bukan {}", "this file is for {}, not for {}",
                              file.regulation, citation->regulation));
  }
  add(provision, word, fields.findings());
}

void LawFiles::add(const Provision& provision, const Word& citation, Findings& findings) {
  if (provisions_.emplace(provision.citation, provision).second) return;
  findings.add(
      citation.at, "duplicate-citation",
      say("{} sudah didaftarkan", "{} is registered already", to_string(provision.citation)));
}

}  // namespace ksdpl::yaml
