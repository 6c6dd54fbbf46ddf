// Collects what is wrong with one file, up to a number a person can still read.
#include "workflow_yaml/findings.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ksdpl::yaml {

void Findings::add(const Place& at,
                   std::string_view code,
                   Text message,
                   std::string_view citation) {
  if (settled_.contains({at.line, at.column})) return;
  if (full()) {
    ++uncounted_;
    return;
  }
  found_.push_back({position(at), std::string(code), std::move(message), std::string(citation)});
}

void Findings::settle() {
  for (const Diagnostic& diagnostic : found_)
    settled_.emplace(diagnostic.at.line, diagnostic.at.column);
}

std::vector<Diagnostic> Findings::in_order() const {
  std::vector<Diagnostic> result = found_;
  std::stable_sort(result.begin(), result.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
  });
  if (uncounted_ > 0) {
    const Position last = result.back().at;
    result.push_back({last,
                      "more-errors",
                      wording::say("masih ada {} kesalahan lain; perbaiki dahulu yang di atas",
                                   "there are {} more errors; mend those above first", uncounted_),
                      {}});
  }
  return result;
}

}  // namespace ksdpl::yaml
