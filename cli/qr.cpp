// Draws QR codes; libqrencode finds the pattern, the pictures are ours.
#include "cli/qr.hpp"

#include "cli/complaint.hpp"
#include "cli/phrases.hpp"

#include <memory>

#include <fmt/format.h>
#include <qrencode.h>

namespace ksdpl::cli {
namespace {

/// Light modules around the pattern, as ISO/IEC 18004 wants them.
constexpr int quiet_zone = 4;

struct FreeCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

/// A pattern that answers for the quiet zone too.
class Pattern {
 public:
  explicit Pattern(std::string_view text)
      : code_(QRcode_encodeString8bit(std::string(text).c_str(), 0, QR_ECLEVEL_M)) {
    if (!code_) throw Complaint(Exit::usage, said(Say::qr_too_long));
  }
  /// Modules along a side, the quiet zone included.
  [[nodiscard]] int side() const { return code_->width + 2 * quiet_zone; }
  [[nodiscard]] bool dark(int row, int column) const {
    row -= quiet_zone;
    column -= quiet_zone;
    const int width = code_->width;
    if (row < 0 || column < 0 || row >= width || column >= width) return false;
    return (code_->data[row * width + column] & 1U) != 0;
  }

 private:
  std::unique_ptr<QRcode, FreeCode> code_;
};

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else {
      safe += c;
    }
  }
  return safe;
}

}  // namespace

std::string qr_text(std::string_view text) {
  const Pattern pattern(text);
  std::string drawn;
  // Most terminals are dark: what is light is drawn, what is dark is left out.
  for (int row = 0; row < pattern.side(); row += 2) {
    for (int column = 0; column < pattern.side(); ++column) {
      const bool upper = !pattern.dark(row, column);
      const bool lower = row + 1 < pattern.side() && !pattern.dark(row + 1, column);
      if (upper && lower) {
        drawn += "\u2588";
      } else if (upper) {
        drawn += "\u2580";
      } else if (lower) {
        drawn += "\u2584";
      } else {
        drawn += " ";
      }
    }
    drawn += "\n";
  }
  return drawn;
}

std::string qr_svg(std::string_view text) {
  const Pattern pattern(text);
  const int side = pattern.side();
  std::string path;
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column)
      if (pattern.dark(row, column)) path += fmt::format("M{} {}h1v1h-1z", column, row);
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" height=\"60mm\" "
      "viewBox=\"0 0 {0} {0}\" role=\"img\">\n<title>{1}</title>\n"
      "<rect width=\"{0}\" height=\"{0}\" fill=\"#fff\"/>\n"
      "<path d=\"{2}\" fill=\"#000\"/>\n</svg>\n",
      side, escaped(text), path);
}

}  // namespace ksdpl::cli
