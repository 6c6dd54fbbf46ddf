// Writes a finding as one line that editors and people can follow.
#include "ksdpl/diagnostic.hpp"

#include <fmt/format.h>

namespace ksdpl {

std::string render(const Diagnostic& diagnostic, Language language) {
  const std::string article =
      diagnostic.citation.empty() ? std::string() : " (" + diagnostic.citation + ")";
  return fmt::format("{}:{}:{}: error: {}{} [{}]", diagnostic.at.file, diagnostic.at.line,
                     diagnostic.at.column, diagnostic.message.in(language), article,
                     diagnostic.code);
}

}  // namespace ksdpl
