// Writes XML: elements closed in order, every value escaped here and nowhere else.
#include "exchange/xml_writer.hpp"

#include "report/text.hpp"

namespace ksdpl::exchange {

XmlWriter::XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::begin(std::string_view name, Attributes attributes) {
  out_.append(2 * open_.size(), ' ');
  out_.append("<").append(name);
  for (const auto& [key, value] : attributes)
    out_.append(" ").append(key).append("=\"").append(report::xml_escaped(value)).append("\"");
}

void XmlWriter::open(std::string_view name, Attributes attributes) {
  begin(name, attributes);
  out_ += ">\n";
  open_.emplace_back(name);
}

void XmlWriter::close() {
  const std::string name = std::move(open_.back());
  open_.pop_back();
  out_.append(2 * open_.size(), ' ');
  out_.append("</").append(name).append(">\n");
}

void XmlWriter::empty(std::string_view name, Attributes attributes) {
  begin(name, attributes);
  out_ += "/>\n";
}

void XmlWriter::text(std::string_view name, std::string_view words, Attributes attributes) {
  begin(name, attributes);
  out_.append(">").append(report::xml_escaped(words)).append("</").append(name).append(">\n");
}

std::string XmlWriter::take() {
  return std::move(out_);
}

}  // namespace ksdpl::exchange
