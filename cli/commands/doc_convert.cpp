// ksdpl doc convert: a document as ODT, DOCX or PDF, where pandoc and LibreOffice are installed.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/converter.hpp"
#include "cli/documents.hpp"
#include "cli/output_file.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>
#include <system_error>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FILE",
             "",
             {"dokumen Markdown dari `ksdpl doc new`", "a Markdown document of `ksdpl doc new`"},
             Argument::Count::required},
    Argument{
        "--to", "BENTUK", {"odt, docx, atau pdf", "odt, docx or pdf"}, Argument::Count::required},
    Argument{"--output",
             "BERKAS",
             {"tulis ke berkas ini", "write to this file"},
             Argument::Count::required},
    Argument{
        "--force", "", {"ganti berkas yang sudah ada", "replace a file that is there already"}},
};

std::string form_from(const Invocation& words) {
  const std::vector<std::string> known{"odt", "docx", "pdf"};
  std::string given = words.needed("--to");
  if (std::find(known.begin(), known.end(), given) == known.end())
    bad_choice(words, "--to", given, known);
  return given;
}

/// Returns what is still wrong with the document: it is converted all the same, but not silently.
std::size_t open_findings(const Session& session,
                          const std::string& file,
                          const WrittenDocument& document) {
  const auto workflow = workflow_of_document(session, file, document.front);
  const DocumentFormat format = format_of(session, *workflow, file, document.front);
  const auto found = check_document(document, format);
  return static_cast<std::size_t>(std::count_if(
      found.begin(), found.end(), [](const DocumentFinding& each) { return !each.note; }));
}

/// What was filled in by hand is never replaced by what is made of it.
void require_other_file(const std::string& file, const std::string& path) {
  std::error_code error;
  if (std::filesystem::equivalent(file, path, error) && !error)
    throw Complaint(Exit::usage, said(Say::already_exists, path),
                    said(Say::hint_example, doc_convert_verb.example));
}

void copy_to(const std::string& from, const std::string& path, bool replace) {
  write_whole_file(
      path,
      [&](const std::string& draft) {
        std::error_code error;
        std::filesystem::copy_file(from, draft, std::filesystem::copy_options::overwrite_existing,
                                   error);
        if (error)
          throw Complaint(Exit::fault, said(Say::cannot_write, path, error.message()),
                          said(Say::hint_check_path, path));
      },
      replace);
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const std::string to = form_from(words);
  const std::string file = words.needed("FILE");
  const std::string path = words.needed("--output");
  const bool replace = words.has("--force");
  require_writable_place(session, path, replace);
  require_other_file(file, path);
  const WrittenDocument document = document_at(file);
  const std::size_t open = open_findings(session, file, document);
  convert(document, to, session.environment(),
          [&](const std::string& made) { copy_to(made, path, replace); });
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::wrote_file, path));
    if (open > 0) out.paragraph(session.say(Say::doc_converted_open, open, file));
  };
  session.answer({{{"schema", "ksdpl.doc-convert/1"},
                   {"file", file},
                   {"document", document.front.document},
                   {"case", document.front.case_id},
                   {"to", to},
                   {"output", path},
                   {"findings", open}},
                  text,
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb doc_convert_verb{
    "doc convert",
    Verb::Kind::reads,
    false,
    {"dokumen yang diisi menjadi ODT, DOCX, atau PDF", "a filled-in document as ODT, DOCX or PDF"},
    "ksdpl doc convert rencana.md --to odt --output rencana.odt",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
