// The formats of documents that a command names, and what a document is begun with.
#include "cli/documents.hpp"

#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/small_file.hpp"
#include "cli/values.hpp"
#include "cli/visible.hpp"
#include "cli/workflows.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

/// What the name of a workflow consists of.
constexpr std::string_view name_characters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

DocumentFormatFiles format_files(const Session& session) {
  auto found = find_document_formats(session.workflows_folder());
  if (const auto* error = std::get_if<BundleError>(&found)) complain(*error);
  return std::get<DocumentFormatFiles>(std::move(found));
}

std::vector<std::string> ids_of_formats(const std::vector<DocumentFormat>& formats) {
  std::vector<std::string> ids;
  ids.reserve(formats.size());
  for (const DocumentFormat& format : formats)
    ids.push_back(format.id);
  return ids;
}

const DocumentFormat* find_format(const std::vector<DocumentFormat>& formats,
                                  const std::string& id) {
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const DocumentFormat& each) { return each.id == id; });
  return found == formats.end() ? nullptr : &*found;
}

/// Gathers what is known of a case, as data.
class Facts {
 public:
  Facts(const CaseView& view, Language language)
      : profile_(view.file.profile), view_(view), language_(language) {}

  [[nodiscard]] std::vector<DocumentLine> facts() const {
    std::vector<DocumentLine> lines;
    lines.reserve(case_facts.size() + profile_.choices.size());
    for (const CaseFact fact : case_facts)
      lines.push_back({std::string(label_of(fact).in(language_)), visible(value_of(fact)), fact});
    for (const auto& [id, values] : profile_.choices)
      lines.push_back(choice(id, values));
    return lines;
  }

  [[nodiscard]] std::vector<DocumentLine> record(const DocumentFormat& format,
                                                 const Date& today) const {
    std::vector<DocumentLine> lines;
    lines.push_back(
        {say(language_, Say::label_stage),
         say(language_, Say::doc_stage,
             stage_title(*view_.workflow, view_.file.stage().value, language_), to_string(today)),
         std::nullopt});
    for (const StepId& id : format.steps)
      lines.push_back(step(id));
    return lines;
  }

 private:
  [[nodiscard]] std::string value_of(CaseFact fact) const {
    switch (fact) {
      case CaseFact::daerah: return profile_.region.value_or("");
      case CaseFact::tingkat: return label(profile_.level);
      case CaseFact::mitra: return profile_.partner.value_or("");
      case CaseFact::negara: return country();
      case CaseFact::objek: return objects();
      case CaseFact::prakarsa: return label(profile_.initiative);
    }
    return {};
  }

  template <class Value>
  [[nodiscard]] std::string label(const std::optional<Value>& value) const {
    return value ? std::string(ksdpl::label_of(*value).in(language_)) : std::string();
  }

  [[nodiscard]] std::string country() const {
    return country_words(profile_.country, language_).value_or("");
  }

  [[nodiscard]] std::string objects() const {
    std::string words;
    for (const std::string& id : profile_.objects) {
      if (!words.empty()) words += "; ";
      words += object(id);
    }
    return words;
  }

  [[nodiscard]] std::string object(const std::string& id) const {
    for (const CooperationObject& known : cooperation_objects())
      if (known.id == id) return fmt::format("{} ({})", known.title.in(language_), known.citation);
    return id;
  }

  [[nodiscard]] DocumentLine choice(const std::string& id,
                                    const std::vector<std::string>& values) const {
    const ChoiceDef* known = view_.workflow->choice(id);
    std::vector<std::string> titles;
    for (const std::string& value : values) {
      const ChoiceValueDef* one = known == nullptr ? nullptr : known->value(value);
      titles.push_back(one == nullptr ? value : one->title.in(language_));
    }
    return {known == nullptr ? id : known->title.in(language_), joined(titles), std::nullopt};
  }

  /// Returns the latest entry of a step: its day, outcome and article; never a guess.
  [[nodiscard]] DocumentLine step(const StepId& id) const {
    const StepDef* known = view_.workflow->step(id.value);
    const std::string title = known == nullptr ? id.value : known->title.in(language_);
    const auto& steps = view_.file.steps;
    const auto latest = std::find_if(steps.rbegin(), steps.rend(),
                                     [&](const StepEntry& entry) { return entry.step == id; });
    if (latest == steps.rend()) return {title, say(language_, Say::doc_not_recorded), std::nullopt};
    std::string words = latest->effective.known() ? to_string(latest->effective)
                                                  : say(language_, Say::doc_date_unknown);
    const OutcomeDef* outcome = known == nullptr ? nullptr : known->outcome(latest->outcome);
    if (outcome != nullptr) words += ", " + outcome->title.in(language_);
    if (latest->stated) words += ", " + say(language_, Say::mark_stated);
    if (known != nullptr) words += fmt::format(" [{}]", basis_text(known->basis, language_));
    return {title, words + fmt::format(" #{}", latest->seq), std::nullopt};
  }

  const CaseProfile& profile_;
  const CaseView& view_;
  Language language_;
};

}  // namespace

std::vector<DocumentFormat> formats_for(const Session& session, const Workflow& workflow) {
  std::vector<DocumentFormat> formats;
  std::vector<Diagnostic> errors;
  for (const auto& [id, file] : format_files(session)) {
    LoadedDocumentFormat loaded = load_document_format(file, workflow);
    errors.insert(errors.end(), loaded.errors.begin(), loaded.errors.end());
    if (loaded.format.is_for(workflow)) formats.push_back(std::move(loaded.format));
  }
  if (!errors.empty())
    throw InvalidFileError(std::move(errors), Say::doc_format_invalid, Say::hint_doc_format);
  return formats;
}

DocumentFormat format_named(const Session& session,
                            const Workflow& workflow,
                            const std::string& id) {
  const std::vector<DocumentFormat> formats = formats_for(session, workflow);
  if (const DocumentFormat* found = find_format(formats, id)) return *found;
  const std::vector<std::string> known = ids_of_formats(formats);
  const std::string near = nearest(id, known);
  throw Complaint(
      Exit::not_found, said(Say::no_such_doc_format, id, workflow.id),
      near.empty() ? said(Say::hint_known, joined(known)) : said(Say::hint_did_you_mean, near));
}

DocumentFormat format_of(const Session& session,
                         const Workflow& workflow,
                         const std::string& file,
                         const DocumentFront& front) {
  const std::vector<DocumentFormat> formats = formats_for(session, workflow);
  if (const DocumentFormat* found = find_format(formats, front.document)) return *found;
  const auto line = front.lines.find("document");
  const std::string near = nearest(front.document, ids_of_formats(formats));
  Text message = said(Say::no_such_doc_format, front.document, workflow.id);
  if (!near.empty()) {
    const Text meant = said(Say::hint_did_you_mean, near);
    message = {message.id + "; " + meant.id, message.en + "; " + meant.en};
  }
  throw InvalidFileError({{{file, line == front.lines.end() ? 1 : line->second, 1},
                           "unknown-document",
                           std::move(message),
                           {}}},
                         Say::doc_invalid, Say::hint_doc_list);
}

std::shared_ptr<const Workflow> workflow_of_document(const Session& session,
                                                     const std::string& file,
                                                     const DocumentFront& front) {
  const bool name = front.workflow.find_first_not_of(name_characters) == std::string::npos;
  auto found = name ? find_bundle(front.workflow, session.workflows_folder())
                    : std::variant<Bundle, BundleError>(BundleError{});
  if (const auto* bundle = std::get_if<Bundle>(&found)) return require_loadable(*bundle);
  const auto line = front.lines.find("workflow");
  throw InvalidFileError({{{file, line == front.lines.end() ? 1 : line->second, 1},
                           "unknown-workflow",
                           said(Say::no_such_workflow, front.workflow),
                           {}}},
                         Say::doc_invalid, Say::hint_doc_workflow);
}

CaseView case_of_option(Session& session) {
  const CaseId id(id_value(session.words(), "--case"));
  auto loaded = session.casebook().load(id);
  if (auto* refusal = std::get_if<Refusal>(&loaded)) throw RefusedError(std::move(*refusal));
  return std::get<CaseView>(std::move(loaded));
}

DocumentDraft draft_for(const Session& session,
                        const CaseView& view,
                        const DocumentFormat& format,
                        Language language) {
  const Facts facts(view, language);
  DocumentDraft draft;
  draft.case_id = view.file.id.value;
  draft.workflow = view.file.workflow;
  draft.workflow_hash = view.file.workflow_hash;
  draft.written = session.today();
  draft.language = language;
  draft.marks = marks_of(view.file, language);
  draft.facts = facts.facts();
  draft.record = facts.record(format, draft.written);
  return draft;
}

WrittenDocument document_at(const std::string& path) {
  const std::string text = read_small_file(path, most_document_bytes, Say::no_such_file);
  ReadDocument read = read_document(path, text);
  if (!read.errors.empty())
    throw InvalidFileError(std::move(read.errors), Say::doc_invalid, Say::hint_doc_new);
  return std::move(read.document);
}

Json to_json(const DocumentFormat& format, Language language) {
  Json sections = Json::array();
  for (const DocumentSection& section : format.sections) {
    Json one = {{"section", section.id},
                {"title", section.title.in(language)},
                {"mandatory", section.mandatory},
                {"guidance", section.guidance.in(language)}};
    one.update(to_json(section.basis, language));
    sections.push_back(std::move(one));
  }
  return {{"document", format.id},
          {"title", format.title.in(language)},
          {"purpose", format.purpose.in(language)},
          {"paper", format.paper.empty() ? Json(nullptr) : Json(format.paper.value)},
          {"rests_on", to_json(format.basis, language)},
          {"form", to_json(format.form, language)},
          {"unknown", format.unknown.empty() ? Json(nullptr) : Json(format.unknown)},
          {"sections", std::move(sections)}};
}

std::string form_text(const DocumentFormat& format, Language language) {
  const std::string text = basis_text(format.form, language);
  return format.unknown.empty() ? text
                                : fmt::format("{}; ksdpl law unknown {}", text, format.unknown);
}

}  // namespace ksdpl::cli
