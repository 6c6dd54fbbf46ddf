// What completion may look at beyond the words: the journal and the workflow a line is about.
#pragma once

#include "cli/environment.hpp"
#include "cli/typed_line.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ksdpl::cli {

/// Opens the journal when first asked for, and only where reading it leaves no trace: a file of
/// another program, or one that somebody is writing or left half-written, is not opened at all.
/// Everything throws when it can't answer; whoever completes then offers nothing.
class CompletionWorld {
 public:
  CompletionWorld(const TypedLine& line, Environment& environment)
      : line_(line), environment_(environment) {}

  /// Returns the ids of the cases, in the order opened.
  std::vector<CaseId> cases();
  /// Returns the case named at the place CASE.
  const CaseView& view();
  /// Says whether the line names a case.
  [[nodiscard]] bool names_case() const { return line_.place("CASE").has_value(); }
  Directory directory();
  /// Returns the workflow the line is about: the case's, else the one named, else the usual one.
  std::shared_ptr<const Workflow> workflow();
  /// Returns the folder of `--workflows`, or an empty path.
  [[nodiscard]] std::filesystem::path workflows_folder() const;

 private:
  Journal& journal();
  Casebook& casebook();
  [[nodiscard]] std::filesystem::path database() const;
  [[nodiscard]] std::filesystem::path from_home(const std::string& path) const;

  const TypedLine& line_;
  Environment& environment_;
  std::unique_ptr<Journal> journal_;
  std::unique_ptr<DocumentStore> documents_;
  std::unique_ptr<Casebook> casebook_;
  std::unique_ptr<CaseView> view_;
};

}  // namespace ksdpl::cli
