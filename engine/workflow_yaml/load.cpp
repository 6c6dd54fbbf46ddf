// Reads and checks a bundle: the workflow file or overlay, the law files listed, the statute.
#include "ksdpl/workflow_loader.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/bundle_paths.hpp"
#include "workflow_yaml/law_file.hpp"
#include "workflow_yaml/overlay.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <limits>
#include <mutex>
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

std::string_view text_of(const Bundle& bundle, const std::string& path) {
  const auto found = bundle.files.find(path);
  return found == bundle.files.end() ? std::string_view() : std::string_view(found->second);
}

/// Returns the files of a bundle that are neither its workflow, nor the one it extends, nor of a
/// region, nor a calendar.
std::vector<std::string> law_paths(const Bundle& bundle) {
  const std::string base =
      yaml::extended_path(bundle, yaml::extended_by(bundle.main, text_of(bundle, bundle.main)));
  std::vector<std::string> paths;
  for (const auto& [path, text] : bundle.files) {
    const bool elsewhere = path.starts_with(yaml::regions_folder) || path.starts_with("kalender/");
    if (path != bundle.main && path != base && !elsewhere) paths.push_back(path);
  }
  return paths;
}

/// Reads the law files that a workflow or an overlay lists, in its order.
void read_listed_law(const Bundle& bundle,
                     const std::vector<Word>& listed,
                     Reading& reading,
                     LawFiles& law) {
  const std::string& file = reading.findings.file();
  for (const Word& word : listed) {
    const std::string path = yaml::path_beside(file, word.text);
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

/// A bundle while it is read: one national file, or an overlay over one.
class BundleReader {
 public:
  explicit BundleReader(const Bundle& bundle) : bundle_(bundle) {}

  LoadedWorkflow load() {
    Findings findings(bundle_.main);
    const auto root = yaml::read_tree(text_of(bundle_, bundle_.main), findings);
    if (!root) {
      read_all_law(bundle_, law_);
      append(errors_, findings.in_order());
    } else if (yaml::is_overlay(*root)) {
      read_extended(*root, findings);
    } else {
      read_national(*root, findings);
    }
    law_.check();
    append(errors_, law_.errors());
    LoadedWorkflow loaded{nullptr, std::move(errors_)};
    if (!loaded.errors.empty()) return loaded;
    workflow_.law = law_.registry();
    loaded.workflow = std::make_shared<Workflow>(std::move(workflow_));
    return loaded;
  }

 private:
  void read_national(const yaml::Value& root, Findings& findings) {
    Reading reading{findings};
    std::vector<Word> listed;
    workflow_ = yaml::read_workflow(root, listed, reading);
    if (listed.empty()) law_.lose();
    read_listed_law(bundle_, listed, reading, law_);
    yaml::check_citations(law_, reading.bases, reading.findings);
    yaml::resolve_unknowns(workflow_, law_, reading);
    yaml::check_references(workflow_, reading);
    yaml::check_cycles(workflow_, reading);
    check_statute(reading);
    append(errors_, findings.in_order());
    predecessors_ = std::move(reading.predecessors);
  }

  /// Adds what the statute says of the workflow, after what the file itself says.
  void check_statute(const Reading& reading) {
    if (workflow_.edition.empty()) return;
    for (Diagnostic& found : check_against_statute(workflow_, reading.unread)) {
      reading.findings.add({found.at.line, found.at.column}, found.code, std::move(found.message),
                           found.citation);
    }
  }

  /// Reads the national file first: what an overlay adds only means something over a sound one.
  void read_extended(const yaml::Value& root, Findings& findings) {
    if (read_base(root, findings) && errors_.empty() && law_.errors().empty()) {
      Reading reading{findings};
      std::vector<Word> listed;
      workflow_ = yaml::read_overlay(root, Workflow(workflow_), listed, reading);
      read_listed_law(bundle_, listed, reading, law_);
      yaml::check_citations(law_, reading.bases, reading.findings);
      yaml::resolve_unknowns(workflow_, law_, reading);
      yaml::check_references(workflow_, reading);
      check_merged_cycles(reading);
      if (findings.empty()) append(errors_, check_against_statute(workflow_));
    }
    std::vector<Diagnostic> all = findings.in_order();
    append(all, std::move(errors_));
    errors_ = std::move(all);
  }

  /// Reads the workflow that the overlay extends; says whether there is one.
  bool read_base(const yaml::Value& root, Findings& findings) {
    const Word name = yaml::extended_name(root);
    const std::string path = yaml::extended_path(bundle_, name.text);
    if (name.empty() || path.empty() || path == bundle_.main) {
      report_no_base(root, name, path == bundle_.main, findings);
      return false;
    }
    Findings of_base(path);
    const auto base = yaml::read_tree(bundle_.files.at(path), of_base);
    if (!base) {
      append(errors_, of_base.in_order());
      return false;
    }
    if (yaml::is_overlay(*base)) {
      findings.add(
          name.at, "extends-overlay",
          wording::say("{} sendiri berkas daerah; berkas daerah memperluas berkas nasional",
                       "{} is an overlay itself; an overlay extends a national file",
                       wording::shown(name.text)));
      return false;
    }
    read_national(*base, of_base);
    return true;
  }

  static void report_no_base(const yaml::Value& root,
                             const Word& name,
                             bool itself,
                             Findings& findings) {
    if (name.empty()) {
      findings.add(root.at, "missing-key",
                   {"kunci 'extends' tidak ada pada berkas daerah, misalnya 'extends: ksdpl'",
                    "the key 'extends' is missing from the overlay, such as 'extends: ksdpl'"});
    } else if (itself) {
      findings.add(name.at, "extends-itself",
                   wording::say("{} memperluas dirinya sendiri; namai berkas ini lain",
                                "{} extends itself; give this file another name",
                                wording::shown(name.text)));
    } else {
      std::vector<std::string> known;
      for (const auto& [path, text] : embedded_workflows()) {
        if (path.find('/') == std::string::npos) known.push_back(path.substr(0, path.rfind('.')));
      }
      findings.add(name.at, "unknown-base",
                   wording::with_suggestion(wording::say("alur kerja nasional {} tidak ditemukan",
                                                         "the national workflow {} was not found",
                                                         wording::shown(name.text)),
                                            name.text, known));
    }
  }

  /// Looks for cycles over both files. One must pass through the overlay, and is reported there:
  /// the links of the national file stand behind every line of it.
  void check_merged_cycles(Reading& reading) {
    for (yaml::Predecessor& link : predecessors_) {
      link.earlier.at = {std::numeric_limits<int>::max(), 1};
      reading.predecessors.push_back(std::move(link));
    }
    yaml::check_cycles(workflow_, reading);
  }

  const Bundle& bundle_;
  LawFiles law_;
  Workflow workflow_;
  std::vector<yaml::Predecessor> predecessors_;
  std::vector<Diagnostic> errors_;
};

/// The sound workflows read last in this process, by every byte of their files: comparing those
/// takes a thousandth of reading them, and a program that holds a journal open asks for the same
/// ones again and again.
class ReadBefore {
 public:
  std::shared_ptr<const Workflow> find(const Bundle& bundle) {
    const std::scoped_lock lock(mutex_);
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) {
      return kept.bundle.main == bundle.main && kept.bundle.files == bundle.files;
    });
    return found == kept_.end() ? nullptr : found->workflow;
  }

  void keep(const Bundle& bundle, std::shared_ptr<const Workflow> workflow) {
    constexpr std::size_t most_kept = 4;
    const std::scoped_lock lock(mutex_);
    if (kept_.size() == most_kept) kept_.pop_front();
    kept_.push_back({bundle, std::move(workflow)});
  }

 private:
  struct Kept {
    Bundle bundle;
    std::shared_ptr<const Workflow> workflow;
  };
  std::mutex mutex_;
  std::deque<Kept> kept_;
};

}  // namespace

LoadedWorkflow load_workflow(const Bundle& bundle) {
  static ReadBefore before;
  if (auto known = before.find(bundle)) return {std::move(known), {}};
  LoadedWorkflow loaded = BundleReader(bundle).load();
  if (loaded.workflow != nullptr) before.keep(bundle, loaded.workflow);
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
