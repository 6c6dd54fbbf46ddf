// What of a history PP 28/2018 governs at all.
#pragma once

#include "audit/findings.hpp"

namespace ksdpl::audits {

/// Parts what the regulation governs from what is older than it. Borrows the subject.
class Scope {
 public:
  explicit Scope(const Subject& subject);

  /// Says whether the step is judged by PP 28/2018: it is not known to be older, and does not lie
  /// behind an agreement signed before it (Pasal 48).
  [[nodiscard]] bool governs(const StepEntry& entry) const;
  /// Says the same of the step of that entry; what is no step is governed.
  [[nodiscard]] bool governs(EventSeq entry) const;

  /// Says whether the case rests on an agreement older than the regulation, or says it does.
  [[nodiscard]] bool older_agreement() const { return signed_before_ || older_entry_ != nullptr; }

  /// Returns what is told of Pasal 48 and of steps older than the regulation.
  [[nodiscard]] Findings findings() const;

 private:
  [[nodiscard]] Tri older(const EffectiveDate& date) const;
  [[nodiscard]] bool before_signature(const StepEntry& entry) const;
  void add_entry_of_older_agreement(Findings& findings) const;
  void add_signature(Findings& findings) const;
  void add_older_steps(Findings& findings) const;

  const Subject& subject_;
  const Row* entry_row_ = nullptr;          ///< By which an older agreement enters.
  const StepEntry* signature_ = nullptr;    ///< The first signature of the text on record.
  const StepEntry* older_entry_ = nullptr;  ///< The step that entered an older agreement.
  bool signed_before_ = false;
};

}  // namespace ksdpl::audits
