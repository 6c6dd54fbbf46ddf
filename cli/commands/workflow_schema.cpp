// ksdpl workflow schema: the format of a file as JSON Schema, for editors.
#include "ksdpl/workflow_schema.hpp"

#include "cli/commands/commands.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FORMAT",
             "",
             {"workflow, law, overlay, unknown, calendar, scenario, history, dossier-rules, atau "
              "document-format; bawaan workflow",
              "workflow, law, overlay, unknown, calendar, scenario, history, dossier-rules or "
              "document-format; default workflow"}},
};

FileFormat format_from(const Invocation& words) {
  const std::string given = words.text("FORMAT").value_or("workflow");
  if (const auto format = file_format_from_id(given)) return *format;
  std::vector<std::string> known;
  known.reserve(file_formats.size());
  for (const FileFormat format : file_formats)
    known.emplace_back(id_of(format));
  bad_choice(words, "FORMAT", given, known);
}

Exit run(Session& session) {
  // The schema is JSON whatever format was asked for: there is nothing to add to it.
  session.answer_raw(json_schema(format_from(session.words())));
  return Exit::done;
}

}  // namespace

constexpr Verb workflow_schema_verb{
    "workflow schema",
    Verb::Kind::reads,
    false,
    {"skema JSON berkas, untuk penyunting", "the JSON Schema of a file, for editors"},
    "ksdpl workflow schema overlay",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
