// Reads the top of a workflow file and hands each section to its reader.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

namespace ksdpl::yaml {
namespace {

constexpr std::string_view workflow_format = "ksdpl.workflow/1";

void check_format(Fields& file, Findings& findings) {
  const Word format = file.text("format");
  if (format.empty() || format.text == workflow_format) return;
  findings.add(format.at, "wrong-format",
               wording::say("format {} tidak dikenal; program ini membaca '{}'",
                            "the format {} is not known; this program reads '{}'",
                            wording::shown(format.text), workflow_format));
}

void read_edition(Fields& file, Workflow& workflow, Findings& findings) {
  const Word edition = file.name("edition", Presence::required);
  workflow.edition = edition.text;
  workflow.at = findings.position(edition.at);
  workflow.statute = find_statute(edition.text);
}

}  // namespace

Workflow read_workflow(const Value& root, std::vector<Word>& law_files, Reading& reading) {
  Workflow workflow;
  Findings& findings = reading.findings;
  Fields file(root, {"berkas alur kerja", "the workflow file"}, findings);
  if (!file.is_map()) return workflow;
  check_format(file, findings);
  workflow.id = file.id().text;
  read_edition(file, workflow, findings);
  workflow.title = file.translated("title");
  law_files = file.names("law", Presence::required);
  workflow.actors = read_actors(file, reading, Presence::required);
  workflow.documents = read_documents(file, reading, Presence::required);
  workflow.requirements = read_requirements(file, reading, Presence::required);
  workflow.choices = read_choices(file, reading);
  read_stages(file, workflow, reading);
  const bool lost = file.lost();
  file.finish();
  // A misspelt section is lost with everything in it; it may have been `cross_stage_steps`.
  if (file.lost() && !lost) reading.unread.steps = true;
  return workflow;
}

}  // namespace ksdpl::yaml
