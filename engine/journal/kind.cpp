// The persisted names of kinds: of events and of mandates.
#include "ksdpl/event.hpp"

#include "journal/leaf_format.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

/// In the order of MandateKind; written into journals.
constexpr std::array<std::string_view, 4> mandate_kinds{"plt", "plh", "kuasa", "mandat"};

template <class... Bodies>
bool is_one_of(const EventBody& body) {
  return (std::holds_alternative<Bodies>(body) || ...);
}

}  // namespace

std::string_view kind_of(const EventBody& body) {
  return journal::kind_names.at(body.index());
}

bool is_of_journal(const EventBody& body) {
  return is_one_of<JournalOpened, ActorRegistered, ActorEnded, MandateGiven, MandateEnded,
                   SigningKeyRegistered, SigningKeyRevoked, LogKeyChanged, JournalRestored,
                   BackDatingSet>(body);
}

std::string_view id_of(MandateKind kind) {
  return mandate_kinds.at(static_cast<std::size_t>(kind));
}

std::optional<MandateKind> mandate_kind_from_id(std::string_view id) {
  const auto* const found = std::find(mandate_kinds.begin(), mandate_kinds.end(), id);
  if (found == mandate_kinds.end()) return std::nullopt;
  return static_cast<MandateKind>(found - mandate_kinds.begin());
}

}  // namespace ksdpl
