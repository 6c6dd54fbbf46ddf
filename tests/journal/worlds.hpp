// The two journals the contract is tested on, behind one shape.
#pragma once

#include "journal/memory_journal.hpp"
#include "journal/sandbox.hpp"

#include <memory>
#include <tuple>

namespace ksdpl::test {

/// A journal in memory.
class MemoryWorld {
 public:
  Journal& journal() { return *journal_; }
  /// The same journal, whose writers wait no longer than a moment.
  Journal& impatient() { return *journal_; }
  static constexpr const char* origin = "uji.go.id/ksdpl";

 private:
  std::unique_ptr<Journal> journal_ =
      journal::make_patient_memory_journal(origin, moment(), std::chrono::milliseconds(20));
};

/// A journal on disk.
class SqliteWorld {
 public:
  Journal& journal() { return *journal_; }
  Journal& impatient() { return *impatient_; }
  static constexpr const char* origin = "uji.go.id/ksdpl";

 private:
  JournalSandbox sandbox_;
  std::unique_ptr<Journal> journal_ = sandbox_.open();
  std::unique_ptr<Journal> impatient_ = sandbox_.open(std::chrono::milliseconds(20));
};

using Worlds = std::tuple<MemoryWorld, SqliteWorld>;

}  // namespace ksdpl::test
