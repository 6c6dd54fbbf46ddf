// The years that the words of a source name: one, or a range. Words never become a day.
#include "ksdpl/activity.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace ksdpl {
namespace {

constexpr int first_year = 1945;
constexpr int last_year = 2100;

/// What joins two years to a range, when it stands right after the first.
constexpr std::array<std::string_view, 11> joining{"-",   "\u2013", "\u2014", "s.d.", "s.d",  "s/d",
                                                   "sd ", "sampai", "hingga", "to ",  "until"};

struct NamedYear {
  int year = 0;
  std::size_t begin = 0;  ///< Its first byte, and the one after its last.
  std::size_t end = 0;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int number_in(std::string_view digits) {
  int value = 0;
  for (const char digit : digits)
    value = value * 10 + (digit - '0');
  return value;
}

/// Returns the years in the order named; digits are a year only where exactly four stand together.
std::vector<NamedYear> years_in(std::string_view words) {
  std::vector<NamedYear> named;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    while (end < words.size() && is_digit(words[end]))
      ++end;
    const int year = end - at == 4 ? number_in(words.substr(at, 4)) : 0;
    if (year >= first_year && year <= last_year) named.push_back({year, at, end});
    at = std::max(end, at + 1);
  }
  return named;
}

std::string in_small_letters(std::string_view words) {
  std::string small(words);
  for (char& c : small)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

/// Says whether the words between two years make them a range.
bool joins(std::string_view between) {
  const std::string small = in_small_letters(between);
  const std::size_t begin = small.find_first_not_of(' ');
  if (begin == std::string::npos) return false;
  const std::string_view rest = std::string_view(small).substr(begin);
  return std::any_of(joining.begin(), joining.end(),
                     [&](std::string_view word) { return rest.starts_with(word); });
}

}  // namespace

std::optional<int> year_named_in(std::string_view words) {
  const std::vector<NamedYear> named = years_in(words);
  const bool one = !named.empty() && std::all_of(named.begin(), named.end(), [&](NamedYear each) {
    return each.year == named.front().year;
  });
  return one ? std::optional(named.front().year) : std::nullopt;
}

std::optional<YearSpan> years_named_in(std::string_view words) {
  const std::vector<NamedYear> named = years_in(words);
  if (named.size() != 2 || named[0].year >= named[1].year) return std::nullopt;
  if (!joins(words.substr(named[0].end, named[1].begin - named[0].end))) return std::nullopt;
  return YearSpan{named[0].year, named[1].year};
}

}  // namespace ksdpl
