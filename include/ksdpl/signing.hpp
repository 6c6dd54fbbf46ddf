// Signatures of persons under entries: what is signed, and how each signature stands.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/journal.hpp"

#include <string>
#include <vector>

namespace ksdpl {

/// Returns the statement of an entry: the text an actor signs, with `ssh-keygen -Y sign -n ksdpl`.
/// It names the journal, the case, the entry and its SHA-256, so that no signature fits another
/// entry; what it shows of the content stands openly in the leaf. The bytes are persisted as soon
/// as somebody signs them: see docs/proofs.md. `origin` is the journal's first name.
std::string statement_of(const std::string& origin, const StoredEvent& stored, const Event& event);

/// How a signature under an entry stands today.
struct SignatureStanding {
  enum class State : std::uint8_t {
    valid,
    revoked,  ///< The key was revoked before the signature came in.
    forged,   ///< It is none of this entry: the journal was altered.
  };
  EventSeq entry = 0;   ///< The event that holds the signature.
  EventSeq target = 0;  ///< The entry signed.
  std::string key;      ///< Fingerprint.
  ParticipantId actor;  ///< Whose key it is; empty when it is nobody's.
  State state = State::valid;
  /// Whether the signer is the registered actor who acted in the entry; else it is a countersign.
  bool by_who_acted = false;

  bool operator==(const SignatureStanding&) const = default;
};
/// Returns "valid", "revoked" or "forged".
std::string_view id_of(SignatureStanding::State state);

/// Checks every signature of a case anew, in the order they came in. `directory` is as known now: a
/// key revoked afterwards, with effect before the signature, no longer stands for it.
std::vector<SignatureStanding> signatures_of(JournalReader& reader,
                                             const Case& c,
                                             const Directory& directory);

}  // namespace ksdpl
