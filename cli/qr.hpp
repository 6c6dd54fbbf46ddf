// Draws a line of text as a QR code, for paper.
#pragma once

#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Returns the code in half blocks of Unicode, dark on light, with its quiet zone; it can be read
/// off a terminal or a print in a monospaced font. Throws Complaint when the text is too long.
std::string qr_text(std::string_view text);

/// Returns the code as an SVG of its own, 60 mm wide, with the text as its title.
std::string qr_svg(std::string_view text);

}  // namespace ksdpl::cli
