// Which words may stand for an argument of a verb: closed vocabularies, ids, files.
#include "cli/completion_values.hpp"

#include "ksdpl/document_format_loader.hpp"
#include "ksdpl/dossier_loader.hpp"
#include "ksdpl/workflow_schema.hpp"

#include "cli/describe.hpp"
#include "cli/exports/format.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <variant>

namespace ksdpl::cli {
namespace {

using Files = Offer::Files;

// Each of these is what one kind of argument offers. What they don't need they leave unnamed.

Offer no_words(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language /*language*/) {
  return {};
}
Offer files(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language /*language*/) {
  return {{}, Files::files};
}
Offer folders(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language /*language*/) {
  return {{}, Files::folders};
}

Offer formats(const TypedLine& line, CompletionWorld& /*world*/, Language /*language*/) {
  Offer offer{{{"text"}, {"json"}}};
  const Verb* verb = line.verb();
  if (verb == nullptr || verb->tabular) offer.words.insert(offer.words.end(), {{"jsonl"}, {"csv"}});
  if (verb == nullptr || verb->dated) offer.words.push_back({"ics"});
  return offer;
}

Offer verb_words(const TypedLine& line, CompletionWorld& /*world*/, Language language) {
  std::string before;
  for (const std::string& word : line.places())
    before += (before.empty() ? "" : " ") + word;
  return offer_verbs(before, language);
}

template <class... Values>
Offer ids_and_labels(Language language, const Values&... values) {
  return {{{std::string(id_of(values)), std::string(label_of(values).in(language))}...}};
}

Offer levels(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language language) {
  return ids_and_labels(language, Level::provinsi, Level::kabupaten, Level::kota);
}
Offer initiatives(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language language) {
  return ids_and_labels(language, Initiative::daerah, Initiative::mitra,
                        Initiative::mitra_melalui_kementerian);
}
Offer verdicts(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language language) {
  return ids_and_labels(language, Verdict::terpenuhi, Verdict::belum, Verdict::belum_diketahui,
                        Verdict::tidak_berlaku);
}
Offer objects(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language language) {
  Offer offer;
  for (const CooperationObject& object : cooperation_objects())
    offer.words.push_back({std::string(object.id), std::string(object.title.in(language))});
  return offer;
}
Offer countries(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language /*language*/) {
  Offer offer;
  for (const std::string& code : country_codes())
    offer.words.push_back({code});
  return offer;
}

Offer export_targets(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language language) {
  Offer offer;
  for (const ExportFormat* format : export_formats())
    offer.words.push_back({std::string(format->name), std::string(format->summary.in(language))});
  return offer;
}
Offer schemas(const TypedLine& /*line*/, CompletionWorld& /*world*/, Language /*language*/) {
  Offer offer;
  for (const FileFormat format : file_formats)
    offer.words.push_back({std::string(id_of(format))});
  return offer;
}

Offer workflow_names(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer{{}, Files::files};
  // Asked for a name that cannot be, it names those there are.
  const auto found = find_bundle("?", world.workflows_folder());
  for (const std::string& name : std::get<BundleError>(found).known)
    offer.words.push_back({name});
  return offer;
}

// --- Of the workflow -----------------------------------------------------------------------------

Offer steps(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  const auto workflow = world.workflow();
  const StageId stage = world.names_case() ? world.view().file.stage() : StageId();
  Offer offer;
  for (const StepDef& step : workflow->steps)
    offer.words.push_back({step.id.value, step.title.in(language)});
  // Those of the stage the case is in come first; apart from that the file's order says more than
  // the alphabet.
  std::stable_partition(offer.words.begin(), offer.words.end(), [&](const Candidate& candidate) {
    return !stage.empty() && workflow->step(candidate.word)->stage == stage;
  });
  return offer;
}

Offer outcomes(const TypedLine& line, CompletionWorld& world, Language language) {
  Offer offer;
  const auto workflow = world.workflow();
  const StepDef* step = workflow->step(line.place("STEP").value_or(""));
  if (step == nullptr) return offer;
  for (const OutcomeDef& outcome : step->outcomes)
    offer.words.push_back({outcome.id.value, outcome.title.in(language)});
  return offer;
}

Offer stages(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  for (const Stage& stage : world.workflow()->statute->stages())
    offer.words.push_back({std::string(stage.id), std::string(stage.title.in(language))});
  return offer;
}

Offer moves(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  const Statute& statute = *world.workflow()->statute;
  const StageId stage = world.view().file.stage();
  Offer offer;
  for (const Move& move : statute.moves())
    offer.words.push_back({std::string(move.id), std::string(move.title.in(language))});
  std::stable_partition(offer.words.begin(), offer.words.end(), [&](const Candidate& candidate) {
    return std::any_of(statute.rows().begin(), statute.rows().end(), [&](const Row& row) {
      return row.move == candidate.word && stage == row.source;
    });
  });
  return offer;
}

Offer requirements(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  for (const RequirementDef& requirement : world.workflow()->requirements)
    offer.words.push_back({requirement.id.value, requirement.title.in(language)});
  return offer;
}

Offer documents(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  for (const DocumentDef& document : world.workflow()->documents)
    offer.words.push_back({document.id.value, document.title.in(language)});
  return offer;
}

/// The mandatory contents of the paper named, or of the one filed by the entry named.
Offer contents(const TypedLine& line, CompletionWorld& world, Language language) {
  Offer offer;
  std::string document = line.place("DOCUMENT").value_or("");
  if (const auto entry = event_number(line.place("EVENT").value_or("")))
    if (const FiledPaper* filed = world.view().file.paper(*entry))
      document = filed->paper.document.value;
  const auto workflow = world.workflow();
  const DocumentDef* definition = workflow->document(document);
  if (definition == nullptr) return offer;
  for (const ContentDef& content : definition->contents)
    offer.words.push_back({content.id.value, content.title.in(language)});
  return offer;
}

Offer roles(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  for (const ActorDef& actor : world.workflow()->actors)
    offer.words.push_back({actor.id.value, actor.title.in(language)});
  offer.words.push_back({std::string(recorder_role)});
  return offer;
}

Offer addressees(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  const auto workflow = world.workflow();
  const auto file = find_dossier_rules(*workflow, world.workflows_folder());
  Offer offer;
  const auto loaded = load_dossier_rules(std::get<DossierFile>(file), *workflow);
  for (const Addressee& addressee : loaded.rules.addressees)
    offer.words.push_back({addressee.id, addressee.title.in(language)});
  return offer;
}

Offer questions(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  const auto workflow = world.workflow();
  for (const Unknown& open : workflow->law.unknowns())
    offer.words.push_back({open.id, open.sentence.in(language)});
  return offer;
}

// --- Of the journal ------------------------------------------------------------------------------

Offer cases(const TypedLine& line, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  const auto& typed = line.places();
  for (const CaseId& id : world.cases()) {
    const bool named = std::find(typed.begin(), typed.end(), id.value) != typed.end();
    if (!named) offer.words.push_back({id.value});
  }
  return offer;
}

Offer instruments(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  for (const InstrumentEntry& entry : world.view().file.instruments)
    offer.words.push_back({entry.what.instrument.value});
  return offer;
}

Offer document_formats(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  const auto found = find_document_formats(world.workflows_folder());
  for (const auto& [id, file] : std::get<DocumentFormatFiles>(found))
    offer.words.push_back({id});
  return offer;
}

/// The entries of a case, the latest first: it is the one most often meant.
Offer entries(const TypedLine& /*line*/, CompletionWorld& world, Language language) {
  Offer offer;
  for (const Event& event : world.view().file.events)
    offer.words.push_back({std::to_string(event.seq), kind_text(event.body, language)});
  std::reverse(offer.words.begin(), offer.words.end());
  return offer;
}

Offer actors(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  for (const Participant& actor : world.directory().actors)
    offer.words.push_back({actor.id().value});
  return offer;
}

Offer mandates(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  for (const Mandate& mandate : world.directory().mandates)
    offer.words.push_back({mandate.id().value});
  return offer;
}

Offer keys(const TypedLine& /*line*/, CompletionWorld& world, Language /*language*/) {
  Offer offer;
  for (const SigningKey& key : world.directory().keys)
    offer.words.push_back({key.key, key.actor.value});
  return offer;
}

// Rows for one verb first. A test watches over it: every argument that is no number, date or free
// text has a row or a placeholder that says enough.
constexpr std::array table{
    ValueSource{"new", "CASE", "", no_words},
    ValueSource{"actor add", "ID", "", no_words},
    ValueSource{"mandate add", "ID", "", no_words},
    ValueSource{"mandate add", "--kind", "plt plh kuasa mandat", nullptr},
    ValueSource{"instrument add", "ID", "", instruments},
    ValueSource{"instrument add", "--kind", "naskah moa pengaturan_pelaksanaan program lainnya",
                nullptr},
    ValueSource{"instrument end", "ID", "", instruments},
    ValueSource{"doc new", "FORMAT", "", document_formats},
    ValueSource{"doc show", "FORMAT", "", document_formats},
    ValueSource{"doc convert", "--to", "odt docx pdf", nullptr},
    ValueSource{"mandate add", "--from", "", actors},
    ValueSource{"mandate add", "--to", "", actors},
    ValueSource{"mandate end", "ID", "", mandates},
    ValueSource{"law unknown", "ID", "", questions},
    ValueSource{"workflow schema", "FORMAT", "", schemas},
    ValueSource{"workflow diagram", "--to", "dot mermaid svg", nullptr},
    ValueSource{"workflow migrate plan", "--to", "", workflow_names},
    ValueSource{"workflow migrate apply", "--to", "", workflow_names},
    ValueSource{"export", "--to", "", export_targets},
    ValueSource{"", "CASE", "", cases},
    ValueSource{"", "--case", "", cases},
    ValueSource{"", "STEP", "", steps},
    ValueSource{"", "--step", "", steps},
    ValueSource{"", "OUTCOME", "", outcomes},
    ValueSource{"", "MOVE", "", moves},
    ValueSource{"", "REQUIREMENT", "", requirements},
    ValueSource{"", "--shows", "", requirements},
    ValueSource{"", "VERDICT", "", verdicts},
    ValueSource{"", "DOCUMENT", "", documents},
    ValueSource{"", "--document", "", documents},
    ValueSource{"", "--contains", "", contents},
    ValueSource{"", "EVENT", "", entries},
    ValueSource{"", "--supersedes", "", entries},
    ValueSource{"", "ID", "", actors},
    ValueSource{"", "ACTOR", "", actors},
    ValueSource{"", "--as", "", actors},
    ValueSource{"", "--by", "", actors},
    ValueSource{"", "--on-behalf-of", "", actors},
    ValueSource{"", "--same-person", "", actors},
    ValueSource{"", "KEY", "", keys},
    ValueSource{"", "--role", "", roles},
    ValueSource{"", "--authority", "", roles},
    ValueSource{"", "--stage", "", stages},
    ValueSource{"list", "--class", "", no_words},
    ValueSource{"", "--for", "", addressees},
    ValueSource{"", "--level", "", levels},
    ValueSource{"", "--initiative", "", initiatives},
    ValueSource{"", "--object", "", objects},
    ValueSource{"", "--country", "", countries},
    ValueSource{"", "--under", "", instruments},
    ValueSource{"", "--severity", "pelanggaran peringatan tidak_diketahui catatan", nullptr},
    ValueSource{"", "--time", "effective recorded", nullptr},
    ValueSource{"", "--form", "yaml csv jsonl", nullptr},
    ValueSource{"", "--lang", "id en", nullptr},
    ValueSource{"", "--format", "", formats},
    ValueSource{"", "SHELL", "bash zsh fish", nullptr},
    ValueSource{"", "VERB", "", verb_words},
    ValueSource{"", "WORKFLOW", "", workflow_names},
    ValueSource{"", "--workflow", "", workflow_names},
    ValueSource{"", "A", "", workflow_names},
    ValueSource{"", "B", "", workflow_names},
    ValueSource{"", "PATH", "", files},
    ValueSource{"", "PLAN", "", files},
    ValueSource{"", "FILE", "", files},
    ValueSource{"", "FOLDER", "", folders},
};

/// What the placeholder of an option's value says: "FILE", "FOLDER", or the words themselves.
Offer by_placeholder(std::string_view value) {
  const bool words =
      value.find('|') != std::string_view::npos &&
      std::none_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (words) {
    Offer offer;
    for (std::string& word : split_list(value, '|'))
      offer.words.push_back({std::move(word)});
    return offer;
  }
  if (value.starts_with("FOLDER")) return {{}, Files::folders};
  const bool file = value.find("FILE") != std::string_view::npos ||
                    value.find("BERKAS") != std::string_view::npos;
  return {{}, file ? Files::files : Files::none};
}

Offer literal_words(std::string_view words) {
  Offer offer;
  for (std::string& word : split_list(words, ' '))
    offer.words.push_back({std::move(word)});
  return offer;
}

}  // namespace

Offer offer_verbs(std::string_view opened, Language language) {
  const std::string before = opened.empty() ? "" : std::string(opened) + " ";
  Offer offer;
  std::set<std::string_view> told;
  for (const Verb* verb : verbs()) {
    if (verb->plumbing || !verb->name.starts_with(before)) continue;
    const std::string_view rest = verb->name.substr(before.size());
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (!told.insert(word).second) continue;
    const std::string_view about = word == rest ? verb->summary.in(language) : std::string_view();
    offer.words.push_back({std::string(word), std::string(about)});
  }
  return offer;
}

std::span<const ValueSource> value_sources() {
  return table;
}

const ValueSource* value_source(std::string_view verb, std::string_view argument) {
  const auto fits = [&](const ValueSource& source) {
    return source.argument == argument && (source.verb.empty() || source.verb == verb);
  };
  const auto* const found = std::find_if(table.begin(), table.end(), fits);
  return found == table.end() ? nullptr : found;
}

Offer offer_value(const Argument& argument,
                  const TypedLine& line,
                  CompletionWorld& world,
                  Language language) {
  const std::string_view verb = line.verb() == nullptr ? std::string_view() : line.verb()->name;
  const ValueSource* source = value_source(verb, argument.name);
  if (source == nullptr) return by_placeholder(argument.value);
  if (!source->literal.empty()) return literal_words(source->literal);
  return source->find(line, world, language);
}

}  // namespace ksdpl::cli
