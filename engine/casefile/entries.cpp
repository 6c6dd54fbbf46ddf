// What is asked and said of entries wherever a record is read.
#include "casefile/entries.hpp"

namespace ksdpl {

bool moves_the_case(const Event& event) {
  if (const auto* recorded = std::get_if<StepRecorded>(&event.body)) return !recorded->move.empty();
  if (const auto* stated = std::get_if<StepStated>(&event.body)) return !stated->move.empty();
  return false;
}

std::string numbers(const std::vector<EventSeq>& entries) {
  std::string list;
  for (const EventSeq seq : entries)
    list += (list.empty() ? "#" : ", #") + std::to_string(seq);
  return list;
}

}  // namespace ksdpl
