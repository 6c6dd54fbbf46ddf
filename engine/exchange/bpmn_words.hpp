// What the BPMN elements say: names, and documentation with the article each thing rests on.
#pragma once

#include "ksdpl/language.hpp"
#include "ksdpl/workflow.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::exchange {

/// Returns the id as part of an XML name: letters, digits and `_`.
std::string xml_name(std::string_view id);

inline constexpr Phrase term_over{"tenggat lewat", "term over"};

class BpmnWords {
 public:
  BpmnWords(const Workflow& workflow, Language language)
      : workflow_(workflow), language_(language) {}

  [[nodiscard]] std::vector<std::string> of_workflow() const;
  /// Returns "PP 28/2018 Pasal 30 ayat (4) (hukum)", or the label alone.
  [[nodiscard]] std::string of_basis(const BasisRef& basis) const;
  [[nodiscard]] std::vector<std::string> of_stage(const StageDef& stage) const;
  /// Returns what is done, its basis, who acts, the papers asked for, and what each outcome's gates
  /// demand. `stage` is nullptr for a step of no single stage.
  [[nodiscard]] std::vector<std::string> of_step(const StepDef& step, const StageDef* stage) const;
  [[nodiscard]] std::string of_any_stage(const StepDef& step) const;
  [[nodiscard]] std::string of_term(const DeadlineDef& deadline) const;
  [[nodiscard]] std::vector<std::string> of_deadline(const DeadlineDef& deadline) const;
  [[nodiscard]] std::vector<std::string> of_term_over(const DeadlineDef& deadline) const;
  [[nodiscard]] std::vector<std::string> of_end(const std::string& stage) const;
  [[nodiscard]] std::string stage_title(const std::string& stage) const;

  /// Returns the stage to which the outcome leads: the stage itself when it moves nothing, or moves
  /// only inside it.
  [[nodiscard]] std::string target(const std::string& stage, const OutcomeDef& outcome) const;
  /// Says whether every outcome of a step of no single stage ends the procedure.
  [[nodiscard]] bool always_ends(const StepDef& step) const;

 private:
  [[nodiscard]] std::string say(const Phrase& phrase) const {
    return std::string(phrase.in(language_));
  }
  [[nodiscard]] const Row* row_of(const std::string& stage, const MoveId& move) const;
  [[nodiscard]] bool ends(const std::string& stage) const;
  void add_demands(std::vector<std::string>& lines,
                   const StageDef* stage,
                   const OutcomeDef& outcome) const;

  const Workflow& workflow_;
  Language language_;
};

}  // namespace ksdpl::exchange
