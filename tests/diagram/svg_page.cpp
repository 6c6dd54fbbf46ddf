// What a test wants to know of a drawn page: its groups, its lines, its words and where they stand.
#include "diagram/svg_page.hpp"

#include "report/text.hpp"

#include <algorithm>
#include <sstream>

namespace ksdpl::test {
namespace {

/// Turns the blank that does not break into an ordinary one.
std::string plain(std::string words) {
  constexpr std::string_view no_break = "\xC2\xA0";
  for (auto at = words.find(no_break); at != std::string::npos; at = words.find(no_break)) {
    words.replace(at, no_break.size(), " ");
  }
  return words;
}

Area area_of(const XmlElement& text) {
  const double size = text.number("font-size");
  const bool bold = text.attribute("font-weight") == "bold";
  const double width = report::text_width(text.text, {size, bold});
  const double x = text.number("x");
  const double y = text.number("y");
  const std::string anchor = text.attribute("text-anchor");
  const double left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x;
  // Capitals rise to about 0.72 of the size; tails hang to about 0.2 below the line.
  return {left, y - size * 0.72, left + width, y + size * 0.2};
}

void add_to(Group& group, const XmlElement& child) {
  if (child.name == "title") group.title = child.text;
  if (child.name == "text") group.words += (group.words.empty() ? "" : " ") + plain(child.text);
  if (child.name == "polyline" || child.name == "rect") {
    ++group.lines;
    group.dashed_lines += child.attribute("stroke-dasharray").empty() ? 0U : 1U;
  }
}

struct Corner {
  double x;
  double y;
};

std::vector<Corner> corners_of(const XmlElement& line) {
  std::istringstream points(line.attribute("points"));
  std::vector<Corner> corners;
  Corner corner{};
  char comma = 0;
  while (points >> corner.x >> comma >> corner.y)
    corners.push_back(corner);
  return corners;
}

}  // namespace

SvgPage::SvgPage(std::string_view svg) : elements_(read_xml(svg)) {}

std::vector<Group> SvgPage::groups() const {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < elements_.size(); ++i) {
    if (elements_[i].name != "g") continue;
    Group group;
    for (const XmlElement& child : elements_) {
      if (child.parent != i) continue;
      add_to(group, child);
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

std::vector<Word> SvgPage::words() const {
  std::vector<Word> words;
  for (const XmlElement& element : elements_) {
    if (element.name == "text") words.push_back({plain(element.text), area_of(element)});
  }
  return words;
}

std::vector<Area> SvgPage::segments() const {
  std::vector<Area> segments;
  for (const XmlElement& element : elements_) {
    if (element.name != "polyline") continue;
    const std::vector<Corner> corners = corners_of(element);
    for (std::size_t i = 1; i < corners.size(); ++i) {
      const auto [left, right] = std::minmax(corners[i - 1].x, corners[i].x);
      const auto [top, bottom] = std::minmax(corners[i - 1].y, corners[i].y);
      segments.push_back({left - 0.5, top - 0.5, right + 0.5, bottom + 0.5});
    }
  }
  return segments;
}

}  // namespace ksdpl::test
