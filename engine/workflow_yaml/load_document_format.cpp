// Finds and reads the formats of documents.
#include "ksdpl/document_format_loader.hpp"

#include "workflow/ids_of.hpp"
#include "workflow/wording.hpp"
#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/reading.hpp"
#include "workflow_yaml/regular_file.hpp"

#include <utility>

namespace ksdpl {
namespace {

namespace fs = std::filesystem;
using wording::say;
using wording::shown;
using yaml::Fields;
using yaml::Findings;
using yaml::Presence;
using yaml::Word;

const Text the_file{"berkas format dokumen", "the document format file"};
const Text a_section{"bagian", "the section"};
const Text a_part{"anak bagian", "the part"};

constexpr std::string_view subfolder = "format";

std::string id_in(const fs::path& path) {
  return yaml::without_hidden(path.stem().string());
}

/// Reads one file.
class FormatReader {
 public:
  FormatReader(const Workflow& workflow, std::string expected, Findings& findings)
      : workflow_(workflow), expected_(std::move(expected)), reading_{findings} {}

  DocumentFormat read(const yaml::Value& root) {
    DocumentFormat format;
    Fields file(root, the_file, reading_.findings);
    if (!file.is_map() || !knows_format(file)) return format;
    read_head(file, format);
    read_sections(file, format);
    file.finish();
    lost_ = lost_ || file.lost();
    check_words(format);
    return format;
  }

  /// Says whether a section could not be read, so that what is missing is not known.
  [[nodiscard]] bool lost() const { return lost_; }

 private:
  /// Of a format that is not known nothing else is judged.
  bool knows_format(Fields& file) {
    const Word format = file.text("format");
    if (format.text == document_file_format) return true;
    lost_ = true;
    if (reading_.findings.empty() && format.empty())
      reading_.findings.add(file.at(), "missing-key",
                            say("kunci 'format' tidak ada pada {}",
                                "the key 'format' is missing from {1}", the_file.id, the_file.en));
    if (!format.empty())
      reading_.findings.add(format.at, "wrong-format",
                            say("format {} tidak dikenal; program ini membaca {}",
                                "the format {} is not known; this program reads {}",
                                shown(format.text), document_file_format));
    return false;
  }

  void read_head(Fields& file, DocumentFormat& format) {
    const Word id = file.id();
    format.id = id.text;
    format.at = reading_.findings.position(id.at);
    if (!id.empty() && id.text != expected_)
      reading_.findings.add(
          id.at, "wrong-name",
          say("id {} tidak sama dengan nama berkasnya, {}",
              "the id {} is not the name of its file, {}", shown(id.text), shown(expected_)));
    for (const Word& word : file.names("workflows", Presence::required))
      format.workflows.push_back(word.text);
    paper_ = file.name("paper", Presence::optional);
    format.paper = DocumentId(paper_.text);
    format.title = file.translated("title");
    format.purpose = file.translated("purpose");
    format.basis = yaml::read_basis(file, "basis", reading_);
    format.form = yaml::read_basis(file, "form", reading_);
    question_ = file.name("unknown", Presence::optional);
    format.unknown = question_.text;
    steps_ = file.names("steps", Presence::optional);
    for (const Word& step : steps_)
      format.steps.emplace_back(step.text);
  }

  void read_sections(Fields& file, DocumentFormat& format) {
    yaml::UniqueIds ids;
    const auto& items = file.list("sections", Presence::required);
    lost_ = items.empty();
    const bool lost = yaml::read_each(items, a_section, reading_.findings, [&](Fields& fields) {
      read_section(fields, ids, format.sections);
    });
    lost_ = lost_ || lost;
  }

  void read_section(Fields& fields, yaml::UniqueIds& ids, std::vector<DocumentSection>& sections) {
    Word id;
    const bool usable = yaml::take_id(fields, ids, id);
    DocumentSection section;
    section.id = id.text;
    section.at = reading_.findings.position(id.at);
    section.title = fields.translated("title");
    section.guidance = fields.translated("guidance");
    section.mandatory = fields.truth("mandatory").value_or(true);
    for (const Word& word : fields.names("facts", Presence::optional))
      if (const auto fact = fact_from(word)) section.facts.push_back(*fact);
    section.parts = read_parts(fields);
    section.basis = yaml::read_basis(fields, "basis", reading_);
    if (usable) sections.push_back(std::move(section));
  }

  std::vector<DocumentPart> read_parts(Fields& section) {
    std::vector<DocumentPart> parts;
    yaml::UniqueIds ids;
    yaml::read_each(section.list("parts", Presence::optional), a_part, reading_.findings,
                    [&](Fields& fields) {
                      Word id;
                      const bool usable = yaml::take_id(fields, ids, id);
                      DocumentPart part;
                      part.id = id.text;
                      part.title = fields.translated("title");
                      part.guidance = fields.translated("guidance");
                      part.basis = yaml::read_basis(fields, "basis", reading_);
                      if (usable) parts.push_back(std::move(part));
                    });
    return parts;
  }

  std::optional<CaseFact> fact_from(const Word& word) {
    yaml::check_known(word, ids_of_values(case_facts), {"fakta kasus", "fact of a case"},
                      reading_.findings);
    return case_fact_from_id(word.text);
  }

  /// What the workflow must know; of a format for other workflows it knows nothing.
  void check_words(const DocumentFormat& format) {
    if (!format.is_for(workflow_)) return;
    Findings& findings = reading_.findings;
    if (!paper_.empty())
      yaml::check_known(paper_, ids_of(workflow_.documents), {"dokumen", "paper"}, findings);
    for (const Word& step : steps_)
      yaml::check_known(step, ids_of(workflow_.steps), {"langkah", "step"}, findings);
    if (!question_.empty())
      yaml::check_known(question_, ids_of(workflow_.law.unknowns()),
                        {"hal yang belum diketahui", "open question"}, findings);
    for (const yaml::BasisUse& use : reading_.bases) {
      if (workflow_.law.resolves(use.citation)) continue;
      findings.add(use.at, "unresolved-citation",
                   say("{} tidak terdaftar dalam berkas hukum",
                       "{} is not registered in the law files", to_string(use.citation)));
    }
  }

  const Workflow& workflow_;
  std::string expected_;
  yaml::Reading reading_;
  Word paper_;
  Word question_;
  std::vector<Word> steps_;
  bool lost_ = false;
};

DocumentFormatFiles embedded_formats() {
  DocumentFormatFiles files;
  for (const auto& [path, text] : embedded_workflows())
    if (fs::path(path).parent_path() == subfolder) files[id_in(path)] = {path, text};
  return files;
}

}  // namespace

std::variant<DocumentFormatFiles, BundleError> find_document_formats(const fs::path& folder) {
  DocumentFormatFiles files = embedded_formats();
  if (folder.empty()) return files;
  const auto listed = yaml::yaml_files_in(folder / subfolder);
  if (const auto* failure = std::get_if<BundleError>(&listed)) {
    if (failure->kind == BundleError::Kind::not_found) return files;
    return *failure;
  }
  for (const fs::path& path : std::get<std::vector<fs::path>>(listed)) {
    auto read = yaml::read_regular_file(path);
    if (auto* failure = std::get_if<BundleError>(&read)) return std::move(*failure);
    const std::string name = yaml::without_hidden(path.filename().string());
    files[id_in(path)] = {std::string(subfolder) + "/" + name,
                          std::get<std::string>(std::move(read))};
  }
  return files;
}

LoadedDocumentFormat load_document_format(const DocumentFormatFile& file,
                                          const Workflow& workflow) {
  Findings findings(file.path);
  LoadedDocumentFormat loaded;
  bool whole = false;
  if (const auto root = yaml::read_tree(file.text, findings)) {
    FormatReader reader(workflow, id_in(file.path), findings);
    loaded.format = reader.read(*root);
    whole = !reader.lost();
  }
  const bool ours = loaded.format.is_for(workflow) && workflow.statute != nullptr;
  if (whole && ours) {
    for (Diagnostic& found : check_against_statute(loaded.format, *workflow.statute))
      findings.add({found.at.line, found.at.column}, found.code, std::move(found.message),
                   found.citation);
  }
  loaded.errors = findings.in_order();
  if (loaded.errors.empty() && ours) complete(loaded.format, workflow);
  return loaded;
}

}  // namespace ksdpl
