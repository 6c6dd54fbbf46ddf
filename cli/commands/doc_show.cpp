// ksdpl doc show: one format, section by section, with guidance and basis.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/documents.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FORMAT",
             "",
             {"format dokumen, lihat `ksdpl doc list`", "format, see `ksdpl doc list`"},
             Argument::Count::required},
    Argument{
        "--workflow", "NAMA|BERKAS", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
};

void write_section(TextWriter& out, const Session& session, const DocumentSection& section) {
  const Language language = session.language();
  const std::string mark = section.mandatory ? "" : session.say(Say::doc_optional);
  out.item({"  -", Tone::plain},
           fmt::format("{}: {}{}", section.id, section.title.in(language), mark));
  out.field(session.say(Say::label_basis), basis_text(section.basis, language), 4);
  if (!section.guidance.empty())
    out.field(session.say(Say::label_doc_guidance), section.guidance.in(language), 4);
  for (const DocumentPart& part : section.parts)
    out.item({"    *", Tone::plain}, fmt::format("{}: {}  [{}]", part.id, part.title.in(language),
                                                 basis_text(part.basis, language)));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const Language language = session.language();
  const auto workflow =
      workflow_named(session, words.text("--workflow").value_or(default_workflow));
  const DocumentFormat format = format_named(session, *workflow, words.needed("FORMAT"));
  Json json = {{"schema", "ksdpl.doc-show/1"}, {"workflow", workflow->id}};
  json.update(to_json(format, language));
  const auto text = [&](TextWriter& out) {
    out.line(fmt::format("{}: {}", format.id, format.title.in(language)), Tone::strong);
    out.field(session.say(Say::label_purpose), format.purpose.in(language));
    out.field(session.say(Say::label_basis), basis_text(format.basis, language));
    out.field(session.say(Say::label_doc_form), form_text(format, language));
    if (!format.paper.empty()) out.field(session.say(Say::label_doc_paper), format.paper.value);
    out.blank();
    out.line(session.say(Say::label_doc_sections), Tone::strong);
    for (const DocumentSection& section : format.sections)
      write_section(out, session, section);
  };
  session.answer({std::move(json), text, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb doc_show_verb{
    "doc show",
    Verb::Kind::reads,
    false,
    {"satu format dokumen, bagian demi bagian", "one format of a document, section by section"},
    "ksdpl doc show rencana_kerja_sama",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
