// A record looked at from a day, or from a moment: what was so then, and what was known then.
#pragma once

#include "ksdpl/casefile.hpp"

#include <optional>
#include <vector>

namespace ksdpl {

/// From where a record is looked at. Both together: what was known at that moment of that day.
struct Viewpoint {
  std::optional<Date> as_of;          ///< What had taken effect in law by the end of that day.
  std::optional<Timestamp> known_at;  ///< What had been recorded by that moment.

  [[nodiscard]] bool present() const { return as_of || known_at; }
};

/// The part of a case's record that a viewpoint shows.
struct SeenRecord {
  std::vector<Event> events;    ///< To be folded; empty: the case was not there yet.
  std::vector<Notice> notices;  ///< What could not be placed, and why.
};

/// Returns what of the record shows from there. `events` are those of one case, in order.
///
/// By date, an entry shows once its effective date, as corrected by what was known, has come. Moves
/// follow one another: from the first that took effect later on none shows, whatever its date, and
/// one of unknown date shows only when a later move does. Other entries of unknown date do not
/// show. Both are told in the notices. Corrections are no facts of the case: all that were known
/// apply.
SeenRecord seen_from(std::vector<Event> events, const Viewpoint& viewpoint);

}  // namespace ksdpl
