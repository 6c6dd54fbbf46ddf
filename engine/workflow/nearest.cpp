// Finds the word somebody probably meant.
#include "ksdpl/workflow.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace ksdpl {
namespace {

/// No id, key or citation is longer; a longer word was not a slip of the fingers.
constexpr std::size_t longest_word = 120;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view word) {
  std::string result(word);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

/// Returns how many slips turn `a` into `b`: a letter missing, surplus, wrong, or two swapped.
std::size_t slips(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t wrong = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, wrong});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::exchange(above, std::exchange(row, std::move(before)));
  }
  return above[b.size()];
}

std::size_t length_difference(std::string_view a, std::string_view b) {
  return std::max(a.size(), b.size()) - std::min(a.size(), b.size());
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  if (word.empty() || word.size() > longest_word) return {};
  const std::string wanted = lowered(word);
  // One slip in three letters is still the same word; more is another one.
  std::size_t allowed = std::clamp<std::size_t>(word.size() / 3, 1, 6);
  std::string best;
  for (const std::string& candidate : known) {
    if (candidate.size() > longest_word || length_difference(word, candidate) > allowed) continue;
    const std::size_t distance = slips(wanted, lowered(candidate));
    // Equally near words after the first do not displace it, so the answer follows the order.
    if (distance > allowed || (!best.empty() && distance == allowed)) continue;
    best = candidate;
    allowed = distance;
    if (distance == 0) break;
  }
  return best;
}

}  // namespace ksdpl
