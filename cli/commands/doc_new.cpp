// ksdpl doc new: a document to be filled in, begun with the facts of a case.
#include "cli/commands/commands.hpp"
#include "cli/describe.hpp"
#include "cli/documents.hpp"
#include "cli/output_file.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FORMAT",
             "",
             {"format dokumen, lihat `ksdpl doc list`", "format, see `ksdpl doc list`"},
             Argument::Count::required},
    Argument{"--case",
             "KASUS",
             {"kasus yang faktanya dipakai", "the case whose facts it begins with"},
             Argument::Count::required},
    Argument{"--output", "BERKAS", {"tulis ke berkas ini", "write to this file"}},
    Argument{
        "--force", "", {"ganti berkas yang sudah ada", "replace a file that is there already"}},
};

void write_text(TextWriter& out,
                const Session& session,
                const DocumentFormat& format,
                const std::string& path) {
  const Language language = session.language();
  out.line(session.say(Say::wrote_file, path));
  out.field(session.say(Say::label_doc_format),
            fmt::format("{}: {}", format.id, format.title.in(language)));
  out.field(session.say(Say::label_basis), basis_text(format.basis, language));
  out.field(session.say(Say::label_doc_form), form_text(format, language));
  out.copyable(session.say(Say::label_next), fmt::format("ksdpl doc check {}", path));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const Date today = session.today();
  const auto path = words.text("--output");
  if (path) require_writable_place(session, *path, words.has("--force"));
  const CaseView view = case_of_option(session);
  const auto workflow = workflow_of_today(session, view);
  const DocumentFormat format = format_named(session, *workflow, words.needed("FORMAT"));
  const std::string markdown =
      to_markdown(format, draft_for(session, view, format, session.language()));
  if (path) write_whole_file(*path, markdown, words.has("--force"));
  if (!path && session.format() != Format::json) {
    session.answer_raw(markdown);
    return Exit::done;
  }
  Json json = {{"schema", "ksdpl.doc-new/1"},
               {"case", view.file.id.value},
               {"today", to_string(today)},
               {"output", path ? Json(*path) : Json(nullptr)},
               {"markdown", markdown}};
  json.update(to_json(format, session.language()));
  session.answer({std::move(json),
                  [&](TextWriter& out) { write_text(out, session, format, path.value_or("")); },
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb doc_new_verb{"doc new",
                            Verb::Kind::reads,
                            false,
                            {"dokumen untuk diisi, dengan fakta kasus",
                             "a document to be filled in, with the facts of a case"},
                            "ksdpl doc new rencana_kerja_sama --case SHANGHAI-2026 --output "
                            "rencana.md",
                            own,
                            reading_arguments,
                            run};

}  // namespace ksdpl::cli
