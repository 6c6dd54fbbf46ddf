// Event 0 of every journal: which log it is and by which key it will sign.
#include "journal/opening_event.hpp"

#include <algorithm>

namespace ksdpl::journal {

void require_origin(std::string_view origin) {
  const bool printable = std::all_of(origin.begin(), origin.end(),
                                     [](char c) { return c > ' ' && c <= '~' && c != '+'; });
  if (!origin.empty() && origin.size() <= 255 && printable) return;
  // The origin becomes the key name of signed notes, whose format forbids blanks and plus signs;
  // event 0 cannot be mended later.
  throw Fault(
      Fault::Kind::usage,
      {"nama jurnal (--origin) harus 1 sampai 255 karakter ASCII tanpa spasi dan tanpa tanda +",
       "the journal's name (--origin) must be 1 to 255 ASCII characters without blanks and "
       "without a plus sign"},
      {"contoh: --origin jakarta.go.id/ksdpl", "example: --origin jakarta.go.id/ksdpl"});
}

Leaf opening_leaf(const Opening& opening) {
  require_origin(opening.origin);
  Event event;
  event.effective = EffectiveDate(day_in_jakarta(opening.now));
  event.recorded = opening.now;
  event.actor = opening.actor;
  event.body = JournalOpened{.origin = std::string(opening.origin),
                             .public_key = std::string(opening.public_key)};
  return seal(event);
}

}  // namespace ksdpl::journal
