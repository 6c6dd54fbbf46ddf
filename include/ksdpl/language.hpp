// The two languages every sentence shown to a person is kept in.
#pragma once

#include <string>
#include <string_view>

namespace ksdpl {

enum class Language { indonesian, english };

/// A sentence of the compiled program in both languages; views into static storage.
struct Phrase {
  std::string_view id;
  std::string_view en;

  [[nodiscard]] constexpr std::string_view in(Language language) const {
    return language == Language::indonesian ? id : en;
  }
};

/// A sentence in both languages that owns its words, such as a title read from a workflow file.
struct Text {
  std::string id;
  std::string en;

  Text() = default;
  Text(std::string indonesian, std::string english)
      : id(std::move(indonesian)), en(std::move(english)) {}
  // A compiled phrase is a text whose words happen to be static.
  // NOLINTNEXTLINE(google-explicit-constructor)
  Text(const Phrase& phrase) : id(phrase.id), en(phrase.en) {}

  [[nodiscard]] const std::string& in(Language language) const {
    return language == Language::indonesian ? id : en;
  }
  [[nodiscard]] bool empty() const { return id.empty() && en.empty(); }
  bool operator==(const Text&) const = default;
};

/// Where something was read, or who reports it. A name, such as that of a document, stands for
/// itself in both languages; prose is kept in both.
struct Source : Text {
  Source() = default;
  Source(std::string indonesian, std::string english)
      : Text(std::move(indonesian), std::move(english)) {}
  // A name is a source as it stands.
  // NOLINTBEGIN(google-explicit-constructor)
  Source(const std::string& name) : Text(name, name) {}
  Source(std::string_view name) : Source(std::string(name)) {}
  Source(const char* name) : Source(std::string(name)) {}
  // NOLINTEND(google-explicit-constructor)

  bool operator==(const Source&) const = default;
};

}  // namespace ksdpl
