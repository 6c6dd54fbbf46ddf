// Chooses the entries of a case that show from a day or a moment.
#include "ksdpl/viewpoint.hpp"

#include "casefile/as_recorded.hpp"
#include "casefile/entries.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace ksdpl {
namespace {

/// Whether an entry had taken effect by the day.
enum class Come : std::uint8_t { yes, no, unknown };

/// A migration has its place among the moves, though it makes none.
bool has_its_turn(const Event& event) {
  return moves_the_case(event) || std::holds_alternative<WorkflowMigrated>(event.body);
}

Notice unplaced(const std::vector<EventSeq>& entries, const std::string& day) {
  const std::string list = numbers(entries);
  return {"tidak_dapat_ditempatkan",
          {"tanggal berlaku entri " + list +
               " tidak diketahui; tidak diketahui apakah sudah ada pada " + day +
               ", sehingga tidak dihitung",
           "the effective date of entry " + list + " is not known; whether it was there on " + day +
               " is not known, so it is left out"},
          std::nullopt,
          {}};
}

Notice out_of_order(const std::vector<EventSeq>& entries, const std::string& day) {
  const std::string list = numbers(entries);
  return {"urutan_tanggal_bertentangan",
          {"entri " + list + " bertanggal paling lambat " + day +
               ", tetapi tercatat sesudah langkah yang berlaku kemudian; tidak dihitung",
           "entry " + list + " is dated " + day +
               " or earlier, but was recorded after a move that took effect later; it is left out"},
          std::nullopt,
          {}};
}

/// Divides the entries of a case at a day.
class Divider {
 public:
  Divider(const Case& all, const Date& day) : all_(all), day_(day) { find_the_last_move(); }

  SeenRecord divide() {
    SeenRecord seen;
    if (come(all_.events.front()) == Come::no) return seen;
    std::set<EventSeq> shown;
    for (std::size_t i = 0; i < all_.events.size(); ++i) {
      const Event& event = all_.events[i];
      const auto* correction = std::get_if<EntryCorrected>(&event.body);
      if (correction != nullptr ? !shown.contains(correction->target) : !shows(i)) continue;
      shown.insert(event.seq);
      seen.events.push_back(event);
    }
    const std::string day = to_string(day_);
    if (!unplaced_.empty()) seen.notices.push_back(unplaced(unplaced_, day));
    if (!out_of_order_.empty()) seen.notices.push_back(out_of_order(out_of_order_, day));
    return seen;
  }

 private:
  [[nodiscard]] Come come(const Event& event) const {
    const EffectiveDate date = effective_now(all_, event);
    if (!date.known()) return Come::unknown;
    return date.day() <= day_ ? Come::yes : Come::no;
  }

  void find_the_last_move() {
    for (std::size_t i = 0; i < all_.events.size(); ++i) {
      const Event& event = all_.events[i];
      if (!has_its_turn(event) || is_annulled_now(all_, event.seq)) continue;
      const Come happened = come(event);
      if (happened == Come::no) {
        first_later_move_ = i;
        return;
      }
      if (happened == Come::yes) last_move_ = i;
    }
  }

  bool shows(std::size_t i) {
    const Event& event = all_.events[i];
    if (std::holds_alternative<CaseOpened>(event.body)) return true;
    const Come happened = come(event);
    if (happened == Come::no) return false;
    if (has_its_turn(event) && i > first_later_move_) {
      if (happened == Come::yes) out_of_order_.push_back(event.seq);
      return false;
    }
    if (happened == Come::yes || (has_its_turn(event) && i < last_move_)) return true;
    unplaced_.push_back(event.seq);
    return false;
  }

  const Case& all_;
  Date day_;
  std::size_t last_move_ = 0;  ///< The last that shows by its own date.
  std::size_t first_later_move_ = static_cast<std::size_t>(-1);
  std::vector<EventSeq> unplaced_;
  std::vector<EventSeq> out_of_order_;
};

}  // namespace

SeenRecord seen_from(std::vector<Event> events, const Viewpoint& viewpoint) {
  if (viewpoint.known_at) {
    std::erase_if(events, [&](const Event& event) { return *viewpoint.known_at < event.recorded; });
  }
  if (events.empty() || !viewpoint.as_of) return {std::move(events), {}};
  const Case all = fold(std::move(events));
  return Divider(all, *viewpoint.as_of).divide();
}

}  // namespace ksdpl
