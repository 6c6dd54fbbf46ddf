// ksdpl doc list: the documents there is a format for, and what each format rests on.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/documents.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{
        "--workflow", "NAMA|BERKAS", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
};

void write_text(TextWriter& out, const Session& session, const std::vector<DocumentFormat>& all) {
  const Language language = session.language();
  for (const DocumentFormat& format : all) {
    out.line(fmt::format("{}: {}", format.id, format.title.in(language)), Tone::strong);
    out.field(session.say(Say::label_purpose), format.purpose.in(language), 2);
    out.field(session.say(Say::label_basis), basis_text(format.basis, language), 2);
    out.field(session.say(Say::label_doc_form), form_text(format, language), 2);
    std::vector<std::string> sections;
    for (const DocumentSection& section : format.sections)
      sections.push_back(section.id);
    out.field(session.say(Say::label_doc_sections), joined(sections), 2);
  }
}

Exit run(Session& session) {
  const auto workflow =
      workflow_named(session, session.words().text("--workflow").value_or(default_workflow));
  const std::vector<DocumentFormat> formats = formats_for(session, *workflow);
  Json list = Json::array();
  for (const DocumentFormat& format : formats)
    list.push_back(to_json(format, session.language()));
  session.answer(
      {{{"schema", "ksdpl.doc-list/1"}, {"workflow", workflow->id}, {"formats", std::move(list)}},
       [&](TextWriter& out) { write_text(out, session, formats); },
       std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb doc_list_verb{
    "doc list",
    Verb::Kind::reads,
    false,
    {"format dokumen yang ada, dengan dasarnya", "the formats of documents, with their basis"},
    "ksdpl doc list",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
