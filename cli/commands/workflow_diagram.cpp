// ksdpl workflow diagram: the procedure as a picture, with the place of a case marked if asked.
#include "ksdpl/diagram.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"WORKFLOW", "", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
    Argument{"--to",
             "BENTUK",
             {"dot, mermaid, atau svg; bawaan mermaid", "dot, mermaid or svg; default mermaid"}},
    Argument{"--case", "KASUS", {"tandai tempat kasus ini", "mark where this case stands"}},
    Argument{"--output", "BERKAS", {"tulis ke berkas ini", "write to this file"}},
};

DiagramFormat format_from(const Invocation& words) {
  const std::string given = words.text("--to").value_or("mermaid");
  if (given == "dot") return DiagramFormat::dot;
  if (given == "mermaid") return DiagramFormat::mermaid;
  if (given == "svg") return DiagramFormat::svg;
  bad_choice(words, "--to", given, {"dot", "mermaid", "svg"});
}

/// The workflow drawn, and where the case stands in it.
struct Drawn {
  std::shared_ptr<const Workflow> workflow;
  std::optional<Case> file;
};

Drawn drawn_from(Session& session) {
  const Invocation& words = session.words();
  const auto id = words.text("--case");
  const auto name = words.text("WORKFLOW");
  if (!id) return {workflow_named(session, name.value_or(default_workflow)), std::nullopt};
  auto loaded = session.casebook().load(CaseId(*id));
  if (auto* refusal = std::get_if<Refusal>(&loaded)) throw RefusedError(std::move(*refusal));
  auto& view = std::get<CaseView>(loaded);
  // Unless another is named, the case is shown on the workflow it is pinned to.
  return {name ? workflow_named(session, *name) : view.workflow, std::move(view.file)};
}

void write_file(const std::string& path, const std::string& picture) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error))
    throw Complaint(Exit::usage, said(Say::not_a_file, path), said(Say::hint_check_path, path));
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << picture << std::flush;
  if (!file)
    throw Complaint(Exit::fault,
                    said(Say::cannot_write, path, std::generic_category().message(errno)),
                    said(Say::hint_check_path, path));
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const DiagramFormat format = format_from(words);
  const Drawn drawn = drawn_from(session);
  const Configuration* at = drawn.file ? &drawn.file->configuration : nullptr;
  const std::string picture = diagram(*drawn.workflow, format, session.language(), at);
  const auto path = words.text("--output");
  if (path) write_file(*path, picture);
  const Json json = {{"schema", "ksdpl.workflow.diagram/1"},
                     {"workflow", drawn.workflow->id},
                     {"to", words.text("--to").value_or("mermaid")},
                     {"case", drawn.file ? Json(drawn.file->id.value) : Json(nullptr)},
                     {"output", path ? Json(*path) : Json(nullptr)},
                     {"diagram", picture}};
  if (session.format() != Format::json && !path) {
    session.answer_raw(picture);
    return Exit::done;
  }
  session.answer({json, [&](TextWriter& out) { out.line(session.say(Say::wrote_file, *path)); },
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb workflow_diagram_verb{"workflow diagram",
                                     Verb::Kind::reads,
                                     false,
                                     {"gambar prosedur", "draws the procedure"},
                                     "ksdpl workflow diagram --to svg --output ksdpl.svg",
                                     own,
                                     nullptr,
                                     run};

}  // namespace ksdpl::cli
