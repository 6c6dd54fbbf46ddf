// Reads and checks a bundle: the workflow file, the law files it lists, and the statute.
#include "ksdpl/workflow_loader.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/bundle_paths.hpp"
#include "workflow_yaml/law_file.hpp"

#include <iterator>
#include <utility>

namespace ksdpl {
namespace {

using yaml::Findings;
using yaml::LawFiles;
using yaml::Reading;
using yaml::Word;

void append(std::vector<Diagnostic>& to, std::vector<Diagnostic> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<std::string> law_paths(const Bundle& bundle) {
  std::vector<std::string> paths;
  for (const auto& [path, text] : bundle.files) {
    if (path != bundle.main) paths.push_back(path);
  }
  return paths;
}

/// Reads the law files that the workflow lists, in its order.
void read_listed_law(const Bundle& bundle,
                     const std::vector<Word>& listed,
                     Reading& reading,
                     LawFiles& law) {
  if (listed.empty()) law.lose();
  for (const Word& word : listed) {
    const std::string path = yaml::path_beside(bundle.main, word.text);
    if (bundle.files.contains(path) && path != bundle.main) {
      law.read(path, bundle.files.at(path));
      continue;
    }
    law.lose();
    reading.findings.add(word.at, "unknown-file",
                         wording::with_suggestion(
                             wording::say("berkas hukum {} tidak ditemukan dalam folder alur kerja",
                                          "the law file {} was not found in the workflows folder",
                                          wording::shown(word.text)),
                             word.text, law_paths(bundle)));
  }
}

/// Reads the law files of a bundle whose workflow file cannot tell which they are.
void read_all_law(const Bundle& bundle, LawFiles& law) {
  for (const std::string& path : law_paths(bundle))
    law.read(path, bundle.files.at(path));
}

/// Adds what the statute says of the workflow, after what the file itself says.
void check_statute(const Workflow& workflow, const Reading& reading, Findings& findings) {
  if (workflow.edition.empty()) return;
  for (Diagnostic& found : check_against_statute(workflow, reading.unread)) {
    findings.add({found.at.line, found.at.column}, found.code, std::move(found.message),
                 found.citation);
  }
}

std::string_view main_text(const Bundle& bundle) {
  const auto found = bundle.files.find(bundle.main);
  return found == bundle.files.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

LoadedWorkflow load_workflow(const Bundle& bundle) {
  LoadedWorkflow loaded;
  LawFiles law;
  Findings findings(bundle.main);
  auto workflow = std::make_shared<Workflow>();
  if (const auto root = yaml::read_tree(main_text(bundle), findings)) {
    Reading reading{findings};
    std::vector<Word> listed;
    *workflow = yaml::read_workflow(*root, listed, reading);
    read_listed_law(bundle, listed, reading, law);
    yaml::check_citations(law, reading.bases, findings);
    yaml::resolve_unknowns(*workflow, law, reading);
    yaml::check_references(*workflow, reading);
    yaml::check_cycles(*workflow, reading);
    check_statute(*workflow, reading, findings);
  } else {
    read_all_law(bundle, law);
  }
  law.check();
  append(loaded.errors, findings.in_order());
  append(loaded.errors, law.errors());
  if (!loaded.errors.empty()) return loaded;
  workflow->law = law.registry();
  loaded.workflow = std::move(workflow);
  return loaded;
}

LoadedLaw load_law(const Bundle& bundle) {
  LoadedLaw loaded;
  LawFiles law;
  read_all_law(bundle, law);
  law.check();
  loaded.errors = law.errors();
  if (loaded.errors.empty()) loaded.law = law.registry();
  return loaded;
}

}  // namespace ksdpl
