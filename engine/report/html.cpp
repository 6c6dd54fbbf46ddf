// Writes one self-contained HTML page.
#include "ksdpl/html.hpp"

#include "report/text.hpp"

#include <algorithm>

namespace ksdpl {

HtmlPage::HtmlPage(Language language, std::string_view title, std::string_view style, Script script)
    : script_(script) {
  out_ = "<!DOCTYPE html>\n<html lang=\"";
  out_ += language == Language::indonesian ? "id" : "en";
  out_ += "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out_ += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out_ += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
  out_ += "style-src 'unsafe-inline'";
  if (!script_.text.empty()) out_ += "; script-src 'sha256-" + std::string(script_.sha256) + "'";
  out_ += "\">\n";
  text("title", title);
  out_ += "<style>\n";
  out_ += style;
  out_ += "</style>\n</head>\n<body>\n";
}

void HtmlPage::open(std::string_view name, Attributes attributes) {
  out_ += '<';
  out_ += name;
  for (const auto& [key, value] : attributes) {
    out_ += ' ';
    out_ += key;
    out_ += "=\"";
    out_ += report::xml_escaped(value);
    out_ += '"';
  }
  out_ += ">\n";
  open_.emplace_back(name);
}

void HtmlPage::close() {
  out_ += "</" + open_.back() + ">\n";
  open_.pop_back();
}

void HtmlPage::text(std::string_view name, std::string_view words, Attributes attributes) {
  open(name, attributes);
  out_.pop_back();
  out_ += report::xml_escaped(words);
  close();
}

void HtmlPage::row(std::string_view cell, const std::vector<std::string>& cells) {
  open("tr");
  for (const std::string& words : cells)
    text(cell, words);
  close();
}

void HtmlPage::term(std::string_view label, std::string_view words) {
  text("dt", label);
  text("dd", words);
}

void HtmlPage::picture(std::string_view svg) {
  // Inside HTML there is no XML declaration.
  out_ += svg.substr(std::min(svg.find("<svg"), svg.size()));
}

std::string HtmlPage::take() {
  if (!script_.text.empty()) {
    out_ += "<script>";
    out_ += script_.text;
    out_ += "</script>\n";
  }
  out_ += "</body>\n</html>\n";
  return std::move(out_);
}

}  // namespace ksdpl
