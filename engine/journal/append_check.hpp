// What every journal checks before it takes an event, whatever it is made of.
#pragma once

#include "ksdpl/journal.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace ksdpl::journal {

/// The commitments of a leaf: those that stand for a text, and those that stand for a paper, with
/// its size.
struct LeafCommitments {
  std::set<std::string, std::less<>> texts;
  std::map<std::string, std::uint64_t, std::less<>> papers;
};
/// Throws Fault::Kind::bug for a commitment that is no text.
LeafCommitments commitments_in(const nlohmann::json& leaf);

/// What the journal holds at the moment of appending.
struct AppendPlace {
  EventSeq next_seq = 0;
  std::uint64_t next_case_seq = 0;  ///< 0 for a fact of the journal itself.
  std::function<bool(std::string_view)> holds_text;
};

/// Throws Fault::Kind::bug unless the event is the next one, its leaf is canonical and says where
/// it stands, and every text in it stands in the leaf as a commitment that can be opened.
void check_append(const StoredEvent& event,
                  const std::vector<SealedText>& texts,
                  const std::vector<SealedDocument>& documents,
                  const AppendPlace& place);

/// Throws Fault::Kind::bug when the commitment is held already for another paper.
void require_same_paper(const SealedDocument& paper, const std::optional<SealedDocument>& held);

/// Throws Fault::Kind::bug unless `hash` is the SHA-256 of the bundle's text.
void check_bundle(std::string_view hash, std::string_view text);

/// The requests a writer keeps: they may be kept before their event is appended, but not without
/// it.
class PendingRequests {
 public:
  /// Throws Fault::Kind::bug for a key already used or a digest that is none, and
  /// Fault::Kind::usage for a key that is empty or not UTF-8.
  void add(std::string_view key,
           const PastRequest& request,
           const std::optional<PastRequest>& held);
  /// Throws Fault::Kind::bug when a request names an event that is not there.
  void check(EventSeq size) const;

 private:
  EventSeq highest_ = 0;
  bool any_ = false;
};

}  // namespace ksdpl::journal
