// What a test wants to know of a drawn page: its groups, its lines, its words and where they stand.
#pragma once

#include "diagram/xml.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// A place on the page.
struct Area {
  double left = 0.0;
  double top = 0.0;
  double right = 0.0;
  double bottom = 0.0;

  [[nodiscard]] bool touches(const Area& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

struct Word {
  std::string words;
  Area area;
};

/// A group of the drawing with its title, all its words joined, and whether its lines are dashed.
struct Group {
  std::string title;
  std::string words;
  std::size_t lines = 0;
  std::size_t dashed_lines = 0;
};

class SvgPage {
 public:
  /// Reads the page; throws XmlError when it is not well-formed.
  explicit SvgPage(std::string_view svg);

  [[nodiscard]] const XmlElement& root() const { return elements_.front(); }
  [[nodiscard]] const std::vector<XmlElement>& elements() const { return elements_; }
  [[nodiscard]] std::vector<Group> groups() const;
  /// Every line of text with the space it takes.
  [[nodiscard]] std::vector<Word> words() const;
  /// Every straight piece of a move's line, as a thin area.
  [[nodiscard]] std::vector<Area> segments() const;

 private:
  std::vector<XmlElement> elements_;
};

}  // namespace ksdpl::test
