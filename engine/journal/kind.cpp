// The persisted name of every kind of event.
#include "ksdpl/event.hpp"

#include "journal/leaf_format.hpp"

namespace ksdpl {

std::string_view kind_of(const EventBody& body) {
  return journal::kind_names.at(body.index());
}

}  // namespace ksdpl
