// A desk for one case in a test: commands are decided and folded at once, without a journal.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ksdpl::test {

/// Returns the shipped KSDPL workflow; aborts the test when it does not load.
std::shared_ptr<const Workflow> shipped_workflow();

/// A day such as day("2024-03-01"), or unknown for "".
EffectiveDate day(std::string_view text);

/// One case. Every command that is allowed becomes an event; a refused one changes nothing.
class Desk {
 public:
  struct Opening {
    CaseProfile profile;
    bool retrospective = false;
    EffectiveDate on = day("2024-01-02");
    std::shared_ptr<const Workflow> workflow = shipped_workflow();
  };
  /// Opens the case and takes its first step, as `new` does.
  explicit Desk(const Opening& opening = complete_opening());
  /// A province with a science object: every requirement applies, every fact is known.
  static Opening complete_opening();

  using Result = std::variant<Event, Refusal>;
  Result run(const Command& command,
             const EffectiveDate& on,
             const std::vector<DocumentId>& documents = {});

  Result file(std::string_view document, std::vector<std::string> contents = {});
  /// Files a paper with everything the workflow can ask of it.
  Result file_complete(std::string_view document);
  Result assess(std::string_view requirement, Verdict verdict);
  void assess_all();
  Result record(std::string_view step, std::string_view outcome, const EffectiveDate& on);
  Result record(std::string_view step, std::string_view outcome) {
    return record(step, outcome, today);
  }
  Result correct(EntryCorrected correction);

  /// Drives the case over its forward moves until it stands in `stage`, filing what is asked for.
  void bring_to(std::string_view stage);
  /// Does what clears one blocker; earlier moves are made with everything they need.
  void clear(const Check& blocker);
  /// Clears everything listed against a move, in the order listed, and makes it.
  Result make(std::string_view move);

  [[nodiscard]] const Case& file_of() const { return case_; }
  [[nodiscard]] const Workflow& workflow() const { return *workflow_; }
  [[nodiscard]] const Event& last() const { return case_.events.back(); }

  EffectiveDate today = day("2024-06-03");
  // Who records, who acts, who is registered, and what the last command told.
  std::string user = "petugas";
  std::optional<std::string> by;
  Directory directory;
  std::vector<Notice> notices;

 private:
  [[nodiscard]] CommandContext context(const EffectiveDate& on,
                                       const std::vector<DocumentId>& documents) const;
  Result take(std::variant<Decision, Refusal> decided);

  std::shared_ptr<const Workflow> workflow_;
  Case case_;
};

/// Says whether the command was refused, and with which codes.
bool refused(const Desk::Result& result);
std::vector<std::string> codes(const Desk::Result& result);
std::vector<std::string> codes(const std::vector<Check>& checks);

}  // namespace ksdpl::test
