// One write under way: the transaction, and what has been appended to it so far.
#pragma once

#include "ksdpl/casebook.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ksdpl {

/// One write under way: the transaction, and what has been appended to it so far.
struct Casebook::Writing {
  std::unique_ptr<JournalWriter> journal;
  const Request& request;
  std::string digest;
  Timestamp now;

  /// Gives the event its number and appends it.
  void append(Event& event, const std::vector<SealedDocument>& documents = {}) const {
    event.seq = journal->size();
    const Leaf leaf = seal(event);
    journal->append(leaf.stored, leaf.texts, documents);
  }

  /// Remembers the key and makes everything true, unless it was only a rehearsal.
  void finish(const Event& event) {
    if (request.key) journal->keep_request(*request.key, {digest, event.seq});
    if (!request.dry_run) journal->commit();
  }
};

}  // namespace ksdpl
