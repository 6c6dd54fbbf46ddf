// One case in memory: a command that is allowed becomes an event at once, a refused one changes
// nothing.
#pragma once

#include "ksdpl/casefile.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl::rehearsal {

/// The name every rehearsed case has.
inline constexpr const char* case_name = "CONTOH";

/// Borrows the workflow. Copies are independent cases.
class Bench {
 public:
  explicit Bench(const Workflow& workflow) : workflow_(&workflow) {}

  /// Opens the case and takes its first step, as `new` does.
  std::optional<Refusal> open(const OpenCase& command, const EffectiveDate& on);
  /// Returns nothing when the command was taken, else why not.
  std::optional<Refusal> take(const Command& command, const EffectiveDate& on);

  /// Returns what would come of the command, and leaves the case as it is.
  [[nodiscard]] std::variant<Decision, Refusal> tried(const Command& command,
                                                      const EffectiveDate& on) const;
  /// Takes what `tried` decided of this case. Returns why not, when it was refused.
  std::optional<Refusal> keep(std::variant<Decision, Refusal> decided);

  [[nodiscard]] const Case& file() const { return case_; }
  [[nodiscard]] const Workflow& workflow() const { return *workflow_; }

 private:
  const Workflow* workflow_;
  Case case_;
};

/// Returns a paper of this kind as if it had been filed, with these contents.
FileDocument paper_of(const DocumentId& document, std::vector<ContentId> contents);
/// Returns it with every content the workflow can ask of it.
FileDocument complete_paper(const Workflow& workflow, std::string_view document);

/// Returns what a person would type for the event, without the program name. `workflow` is how the
/// workflow is called when the case is opened. Empty for the step that opening takes by itself.
std::string command_of(const Event& event, std::string_view workflow);

}  // namespace ksdpl::rehearsal
