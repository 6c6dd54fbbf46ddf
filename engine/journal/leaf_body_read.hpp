// Reads the part of a leaf that differs by kind, refusing everything it does not know.
#pragma once

#include "ksdpl/event.hpp"
#include "ksdpl/journal.hpp"

#include "journal/canonical_json.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::journal {

using TextSource = std::function<std::optional<SealedText>(std::string_view)>;

/// What is wrong with a leaf, as the end of a sentence; caught where the event's number is known.
struct LeafError {
  std::string field;
  Phrase problem;
};

/// Reads the fields of one object and remembers which were read. Throws LeafError.
class Fields {
 public:
  /// Borrows both; `name` is how the object is called in messages.
  Fields(const Json& object, std::string name, const TextSource& texts);

  [[nodiscard]] bool has(const char* key) const { return object_.contains(key); }
  std::string string(const char* key);
  bool boolean(const char* key);
  std::uint64_t integer(const char* key);
  EffectiveDate date(const char* key);
  std::optional<EffectiveDate> optional_date(const char* key);
  std::vector<std::string> strings(const char* key);
  std::vector<EventSeq> integers(const char* key);
  /// Reads an object, not empty, whose values are lists of strings.
  Choices lists(const char* key);
  Fields object(const char* key);
  std::vector<Fields> objects(const char* key);
  /// Reads {"commitment": ...} and returns the content, or "[dimusnahkan]" when it is gone.
  std::string sealed(const char* key);
  std::optional<std::string> optional_sealed(const char* key);
  std::optional<std::string> optional_string(const char* key);
  /// Reads a word of a closed set through its `..._from_id` function.
  template <class T>
  T word(const char* key, std::optional<T> (*from_id)(std::string_view)) {
    const std::optional<T> value = from_id(string(key));
    if (!value) fail(key, unknown_word);
    return *value;
  }
  /// Throws when the object holds a field nobody asked for. Called after the last read.
  void finish() const;
  [[noreturn]] void fail(const char* key, const Phrase& problem) const;

 private:
  static constexpr Phrase unknown_word{"berisi kata yang tidak dikenal", "holds an unknown word"};

  const Json& take(const char* key);
  template <class Predicate>
  const Json& take(const char* key, Predicate is_right_type);

  const Json& object_;
  std::string name_;
  const TextSource& texts_;
  std::vector<std::string_view> read_;  // Keys are literals.
};

/// Reads who acted and by what right. Throws LeafError.
Acting read_acting(Fields fields);
/// Returns strings as ids of one kind.
template <class TypedId>
std::vector<TypedId> typed(std::vector<std::string> values) {
  std::vector<TypedId> list;
  list.reserve(values.size());
  for (std::string& value : values)
    list.emplace_back(std::move(value));
  return list;
}

/// Reads the fields of the kind. Throws LeafError.
EventBody read_body(std::string_view kind, Fields body);

}  // namespace ksdpl::journal
