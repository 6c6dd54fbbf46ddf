// The page: heading, spine, panels in the free columns, the last stage opened, legend.
#include "report/picture.hpp"
#include "report/svg_canvas.hpp"
#include "report/svg_legend.hpp"
#include "report/svg_panel.hpp"
#include "report/svg_parts.hpp"
#include "report/svg_spine.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr Font heading_font{17.0, true};
constexpr double panel_padding = 8.0;
constexpr double panel_spacing = 8.0;
constexpr double full_width = page_width - margin * 2;

constexpr Phrase edition_words{"Tahap dan langkah hukum, edisi ",
                               "Stages and legal moves, edition "};
constexpr Phrase row_numbers{". T1, N1 dan seterusnya: nomor baris tabel statuta. ",
                             ". T1, N1 and so on: row numbers of the table of the statute. "};
constexpr Phrase brief_articles{"31(3)a berarti Pasal 31 ayat (3) huruf a ",
                                "31(3)a stands for Pasal 31 ayat (3) huruf a "};
constexpr Phrase beside_every_stage{"berjalan di samping setiap tahap", "runs beside every stage"};
constexpr Phrase at_the_same_time{"pada saat yang sama", "at the same time"};
constexpr Phrase other_moves{"Langkah lain", "Other moves"};

constexpr BoxStyle panel_style{"#f9fafb", "#6b7280", 0.8, Stroke::solid};

class Page {
 public:
  Page(const Picture& picture, Language language) : picture_(picture), language_(language) {
    draw_heading();
    spine_ = lay_out_spine(picture_, language_, y_);
    y_ = spine_.bottom;
    draw_spine(canvas_, picture_, spine_);
    std::vector<Stretch> left = spine_.free_on_the_left();
    const Legend legend = lay_out_legend(picture_, language_, left_width() - panel_padding);
    const std::optional<double> legend_top = take(left, legend.height());
    const std::vector<Panel> homeless = draw_panels(left);
    draw_strip();
    for (const Panel& panel : homeless) {
      draw_floating(panel, margin, y_ += panel_spacing);
      y_ += panel.height() + panel_padding * 2;
    }
    draw_others();
    draw_legend(canvas_, legend, {spine_.left_zone_start, legend_top.value_or(y_)});
    if (!legend_top) y_ += legend.height();
  }

  [[nodiscard]] const std::string& body() const { return canvas_.body(); }
  [[nodiscard]] double height() const { return std::ceil(y_ + margin); }

 private:
  void draw_heading() {
    y_ = margin;
    for (const std::string& line : wrapped(picture_.title, full_width, heading_font)) {
      canvas_.text({margin, y_}, line, {heading_font, ink});
      y_ += 20.0;
    }
    std::string words = fmt::format("{}{}{}", edition_words.in(language_), picture_.edition,
                                    row_numbers.in(language_));
    if (!picture_.regulation.empty()) {
      words += fmt::format("{}{}.", brief_articles.in(language_), picture_.regulation);
    }
    for (const std::string& line : wrapped(words, full_width, small_font)) {
      canvas_.text({margin, y_}, line, {small_font, quiet_ink});
      y_ += line_height;
    }
    y_ += 4.0;
  }

  // --- Panels go where the column beside the spine is free, else below it ------------------------

  /// Draws the panels that find room and returns those that do not.
  std::vector<Panel> draw_panels(std::vector<Stretch>& left) {
    std::vector<Panel> homeless;
    std::vector<Stretch> right = spine_.free_on_the_right();
    for (Panel& panel : collected_panels()) {
      const double height = panel.height() + panel_padding * 2;
      if (const auto top = take(left, height)) {
        draw_floating(panel, spine_.left_zone_start, *top);
      } else if (const auto top_right = take(right, height)) {
        draw_floating(panel, side_left, *top_right);
      } else {
        homeless.push_back(std::move(panel));
      }
    }
    return homeless;
  }

  [[nodiscard]] double left_width() const { return left_zone_end - spine_.left_zone_start; }
  /// The width of a panel's inside, so that it fits on either side.
  [[nodiscard]] double panel_width() const {
    return std::min(left_width(), side_width) - panel_padding * 2;
  }

  /// One panel per stage that moves from many stages lead to.
  [[nodiscard]] std::vector<Panel> collected_panels() const {
    std::vector<Panel> panels;
    std::vector<const Arrow*> left = spine_.collected;
    while (!left.empty()) {
      const NodeIndex target = left.front()->target;
      const auto others = std::stable_partition(
          left.begin(), left.end(), [&](const Arrow* arrow) { return arrow->target == target; });
      const std::vector<const Arrow*> arrows(left.begin(), others);
      panels.push_back(lay_out_collected(picture_, arrows, {{}, panel_width()}, language_));
      left.erase(left.begin(), others);
    }
    return panels;
  }

  [[nodiscard]] bool is_in_the_frame(const Region& region) const {
    return spine_.opens_below && region.owner == picture_.spine.back();
  }

  /// Takes the first free stretch that is high enough and returns its top.
  static std::optional<double> take(std::vector<Stretch>& free, double height) {
    for (Stretch& stretch : free) {
      if (stretch.bottom - stretch.top < height) continue;
      const double top = stretch.top;
      stretch.top += height + panel_spacing;
      return top;
    }
    return std::nullopt;
  }

  void draw_floating(const Panel& panel, double left, double top) {
    const Rect around{left, top, panel.width() + panel_padding * 2,
                      panel.height() + panel_padding * 2};
    canvas_.box(around, panel_style);
    draw_panel(canvas_, picture_, panel, {left + panel_padding, top + panel_padding});
  }

  // --- Below the spine: the last stage, opened to show what is inside, and what runs beside
  // -------

  /// The regions side by side, those of the last stage first; `inside` says how many they are.
  struct Strip {
    std::vector<const Region*> regions;
    std::size_t inside = 0;
    double column_width = 0.0;
  };

  [[nodiscard]] Strip strip() const {
    Strip strip;
    std::size_t columns = 0;
    for (std::size_t i = 1; i < picture_.regions.size(); ++i) {
      strip.regions.push_back(&picture_.regions[i]);
      columns += columns_of(picture_.regions[i]);
    }
    const auto inside =
        std::stable_partition(strip.regions.begin(), strip.regions.end(),
                              [this](const Region* region) { return is_in_the_frame(*region); });
    strip.inside = static_cast<std::size_t>(inside - strip.regions.begin());
    const auto regions = static_cast<double>(strip.regions.size());
    const double between = column_spacing * (static_cast<double>(columns) - regions);
    const double around = (panel_padding * 2 + panel_spacing) * regions - panel_spacing;
    strip.column_width = (full_width - between - around) / static_cast<double>(columns);
    return strip;
  }

  [[nodiscard]] std::string caption_of(const Region& region, bool first_inside) const {
    if (is_in_the_frame(region)) {
      return std::string(first_inside ? std::string_view() : at_the_same_time.in(language_));
    }
    return region.owner ? picture_.nodes[*region.owner].title
                        : std::string(beside_every_stage.in(language_));
  }

  void draw_strip() {
    if (picture_.regions.size() < 2) return;
    const Strip strip = this->strip();
    std::vector<Panel> panels;
    double height = 0.0;
    for (const Region* region : strip.regions) {
      const std::string caption = caption_of(*region, panels.empty());
      panels.push_back(lay_out_region(picture_, *region, {caption, strip.column_width}, language_));
      height = std::max(height, panels.back().height() + panel_padding * 2);
    }
    const double head = spine_.opens_below ? frame_head().height() : panel_spacing;
    const Rect place{margin, y_ + head, 0.0, height};
    const double frame_end = draw_row_of_panels(panels, strip.inside, place);
    if (spine_.opens_below) draw_frame({margin, y_, frame_end - margin, head + height});
    y_ = place.bottom();
  }

  /// Draws the panels from the left and returns where the frame around the first ones ends.
  double draw_row_of_panels(const std::vector<Panel>& panels, std::size_t inside, Rect place) {
    double frame_end = place.x;
    for (std::size_t i = 0; i < panels.size(); ++i) {
      place.width = panels[i].width() + panel_padding * 2;
      if (i >= inside) canvas_.box(place, panel_style);
      if (i > 0 && i < inside) {
        const double x = place.x - panel_spacing / 2;
        canvas_.line({x, place.y}, {x, place.bottom()}, Stroke::dashed);
      }
      draw_panel(canvas_, picture_, panels[i], {place.x + panel_padding, place.y + panel_padding});
      if (i < inside) frame_end = place.right();
      place.x = place.right() + panel_spacing;
    }
    return frame_end;
  }

  [[nodiscard]] NodeText frame_head() const {
    return node_text(picture_.nodes[picture_.spine.back()], full_width, language_);
  }

  void draw_frame(const Rect& frame) {
    const Node& owner = picture_.nodes[picture_.spine.back()];
    const NodeText words = frame_head();
    draw_node(canvas_, owner, words, {frame.x, frame.y, frame.width, words.height()});
    canvas_.box(frame, {"none", ink, 1.2, stroke_of(owner.basis)});
  }

  // --- What had no place in the lay-out is listed, never left out
  // ---------------------------------

  void draw_others() {
    if (spine_.others.empty()) return;
    canvas_.text({margin, y_ += line_height + 8.0}, other_moves.in(language_), {small_bold, ink});
    for (const Arrow* arrow : spine_.others) {
      const std::string words = in_words(picture_, *arrow, language_);
      canvas_.open_group(tooltip(*arrow));
      for (const std::string& line : wrapped(words, full_width, small_font)) {
        canvas_.text({margin, y_ += line_height}, line, {small_font, ink});
      }
      canvas_.close_group();
    }
  }

  const Picture& picture_;
  Language language_;
  Canvas canvas_;
  Spine spine_;
  double y_ = 0.0;
};

/// Returns the picture in words, for those who do not see it.
std::string description(const Picture& picture, Language language) {
  const bool indonesian = language == Language::indonesian;
  std::string words = indonesian ? "Tahap maju secara berurutan: " : "Forward stages in order: ";
  for (const NodeIndex node : picture.spine) {
    words += (node == picture.spine.front() ? "" : "; ") + picture.nodes[node].title;
  }
  words += '.';
  if (picture.here.empty()) return words;
  return words + (indonesian ? " Kasus berada pada tahap: " : " The case is at the stage: ") +
         picture.here + '.';
}

/// Returns the size attributes: A4, or narrower when the page is longer than A4 is high.
std::string paper_size(double height) {
  constexpr double a4_width = 210.0;
  constexpr double a4_height = 297.0;
  const double width = std::min(a4_width, a4_height * page_width / height);
  return fmt::format(R"(width="{:.1f}mm" height="{:.1f}mm")", width, width * height / page_width);
}

}  // namespace

std::string to_svg(const Picture& picture, Language language) {
  const Page page(picture, language);
  std::string out = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  out += fmt::format(
      "\n<svg xmlns=\"http://www.w3.org/2000/svg\" {} viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\" "
      "aria-labelledby=\"ksdpl-title ksdpl-desc\" lang=\"{}\" font-family=\"Liberation Sans, "
      "Arial, Helvetica, DejaVu Sans, sans-serif\">\n",
      paper_size(page.height()), page_width, page.height(),
      language == Language::indonesian ? "id" : "en");
  out += fmt::format("  <title id=\"ksdpl-title\">{}</title>\n", xml_escaped(picture.title));
  out += fmt::format("  <desc id=\"ksdpl-desc\">{}</desc>\n",
                     xml_escaped(description(picture, language)));
  out += fmt::format("  <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n", paper);
  return out + page.body() + "</svg>\n";
}

}  // namespace ksdpl::report
