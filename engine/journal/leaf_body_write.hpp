// Writes the part of a leaf that differs by kind, and turns sealed text into commitments.
#pragma once

#include "ksdpl/event.hpp"
#include "ksdpl/journal.hpp"

#include "journal/canonical_json.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace ksdpl::journal {

/// Collects the sealed content of one leaf while it is written.
class Sealer {
 public:
  /// Borrows the source of salt.
  explicit Sealer(const std::function<std::string()>& salt) : salt_(salt) {}

  /// Returns {"commitment": ...} and keeps the content. Throws Fault::Kind::usage for bad UTF-8.
  Json text(std::string_view content);
  [[nodiscard]] std::vector<SealedText> take() { return std::move(texts_); }

 private:
  const std::function<std::string()>& salt_;
  std::vector<SealedText> texts_;
};

/// Returns an integer as JSON. Throws Fault::Kind::bug beyond 2^53 - 1.
Json integer(std::uint64_t value);
/// Returns a date as it is stored. Throws Fault::Kind::bug for a day that does not exist.
Json date(const EffectiveDate& value);
Json integers(const std::vector<EventSeq>& values);
Json strings(const std::vector<std::string>& values);
template <class Tag>
Json ids(const std::vector<Id<Tag>>& values) {
  Json list = Json::array();
  for (const auto& value : values)
    list.push_back(value.value);
  return list;
}
/// Sets a sealed field only when there is something to say: what is absent is absent from the leaf
/// too.
void set_text(Json& object,
              const char* key,
              const std::optional<std::string>& value,
              Sealer& sealer);

/// Returns who acted and by what right: ids only, in the open.
Json acting(const Acting& value);

/// Returns the fields of the kind.
Json write_body(const EventBody& body, Sealer& sealer);

}  // namespace ksdpl::journal
