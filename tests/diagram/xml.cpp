// A small, strict reader of XML: enough to prove that a picture is well-formed and to look inside.
#include "diagram/xml.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ksdpl::test {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == ':' || c == '.';
}

class Reader {
 public:
  explicit Reader(std::string_view document) : rest_(document) {}

  std::vector<XmlElement> read() {
    refuse_control_characters();
    declaration();
    blanks();
    element(std::nullopt);
    blanks();
    if (!rest_.empty()) fail("text after the root element");
    return std::move(elements_);
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw XmlError(why + " before: " + std::string(rest_.substr(0, 60)));
  }

  void refuse_control_characters() const {
    const auto forbidden = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
    if (std::any_of(rest_.begin(), rest_.end(), forbidden)) fail("a control character");
  }

  bool take(std::string_view words) {
    if (!rest_.starts_with(words)) return false;
    rest_.remove_prefix(words.size());
    return true;
  }
  void need(std::string_view words) {
    if (!take(words)) fail("expected " + std::string(words));
  }
  void blanks() {
    while (!rest_.empty() && is_blank(rest_.front()))
      rest_.remove_prefix(1);
  }

  void declaration() { need(R"(<?xml version="1.0" encoding="UTF-8"?>)"); }

  std::string name() {
    std::string word;
    while (!rest_.empty() && is_name_character(rest_.front())) {
      word += rest_.front();
      rest_.remove_prefix(1);
    }
    if (word.empty()) fail("expected a name");
    return word;
  }

  char reference() {
    constexpr std::array<std::pair<std::string_view, char>, 5> known{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    for (const auto& [words, character] : known) {
      if (take(words)) return character;
    }
    fail("an ampersand that is no reference");
  }

  /// Reads text up to, and without, `end`.
  std::string text_until(char end) {
    std::string words;
    while (!rest_.empty() && rest_.front() != end) {
      if (rest_.front() == '<') fail("an open bracket in a value");
      if (rest_.starts_with("]]>")) fail("the end of a CDATA section in text");
      if (rest_.front() == '&') {
        words += reference();
      } else {
        words += rest_.front();
        rest_.remove_prefix(1);
      }
    }
    if (rest_.empty()) fail("the document ends in a value");
    return words;
  }

  void attributes(XmlElement& element) {
    for (blanks(); !rest_.starts_with('>') && !rest_.starts_with("/>"); blanks()) {
      const std::string key = name();
      need("=\"");
      if (!element.attributes.try_emplace(key, text_until('"')).second) fail("twice: " + key);
      need("\"");
      if (!rest_.starts_with(' ') && !rest_.starts_with('>') && !rest_.starts_with("/>")) {
        fail("no blank between attributes");
      }
    }
  }

  void element(std::optional<std::size_t> parent) {
    need("<");
    const std::size_t self = elements_.size();
    elements_.push_back({name(), {}, {}, parent});
    attributes(elements_[self]);
    if (take("/>")) return;
    need(">");
    while (!rest_.starts_with("</")) {
      elements_[self].text += text_until('<');
      if (!rest_.starts_with("</")) element(self);
    }
    need("</");
    if (name() != elements_[self].name) fail("the wrong element is closed");
    need(">");
  }

  std::string_view rest_;
  std::vector<XmlElement> elements_;
};

}  // namespace

std::string XmlElement::attribute(std::string_view wanted) const {
  const auto found = attributes.find(wanted);
  return found == attributes.end() ? std::string() : found->second;
}

double XmlElement::number(std::string_view wanted) const {
  return std::stod(attribute(wanted));
}

std::vector<XmlElement> read_xml(std::string_view document) {
  return Reader(document).read();
}

}  // namespace ksdpl::test
