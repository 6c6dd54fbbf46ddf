// Counts hari kerja by weekends alone: the earliest day a term can run out.
#include "ksdpl/date.hpp"

namespace ksdpl {

bool is_weekend(const Date& day) {
  const std::chrono::weekday weekday{std::chrono::sys_days{day}};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

DueDay due_day(const Date& start, WorkingDays term) {
  std::chrono::sys_days day{start};
  for (int counted = 0; counted < term.count;) {
    day += std::chrono::days{1};
    if (!is_weekend(Date{day})) ++counted;
  }
  return {.earliest = Date{day}, .calendar_complete = false};
}

}  // namespace ksdpl
