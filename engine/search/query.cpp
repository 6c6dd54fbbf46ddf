// What a person typed, as terms; nothing of it is a command of the index.
#include "search/query.hpp"

#include "ksdpl/search_index.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_plain_letter(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Returns the code point that begins with a byte of at least 0x80; the index reads UTF-8 alike.
char32_t code_point(std::string_view rest) {
  const auto byte = [&](std::size_t at) {
    return at < rest.size() ? static_cast<unsigned char>(rest[at]) : 0U;
  };
  if (byte(0) < 0xE0) return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
  if (byte(0) < 0xF0)
    return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
  return 0x10000;  // Letters of rare scripts, or pictures: they do no harm.
}

/// Signs are no part of words; a term of signs alone would be found nowhere.
bool is_sign(char32_t c) {
  return (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3004) ||
         (c >= 0x3008 && c <= 0x3020) || (c >= 0xFF00 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || c == 0xFEFF;
}

bool says_something(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto c = static_cast<unsigned char>(words[at]);
    if (is_plain_letter(c)) return true;
    if (c >= 0xC0 && !is_sign(code_point(words.substr(at)))) return true;
  }
  return false;
}

void add_term(std::vector<SearchTerm>& terms, std::string words, bool prefix) {
  while (words.ends_with('*')) {
    words.pop_back();
    prefix = true;
  }
  SearchTerm term{std::move(words), prefix};
  if (!says_something(term.words)) return;
  if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(std::move(term));
}

/// Reads a word in which quotes stand: each pair is a phrase, blanks outside separate.
void add_quoted(std::vector<SearchTerm>& terms, std::string_view word) {
  std::string open;
  bool inside = false;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '"') {
      const bool goes_on = inside && at + 1 < word.size() && word[at + 1] == '*';
      add_term(terms, std::move(open), goes_on);
      open.clear();
      inside = !inside;
    } else if (!inside && is_blank(word[at])) {
      add_term(terms, std::move(open), false);
      open.clear();
    } else {
      open += word[at];
    }
  }
  add_term(terms, std::move(open), false);
}

}  // namespace

std::string searchable(std::string_view text) {
  std::string kept(text);
  std::replace_if(
      kept.begin(), kept.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return kept;
}

std::vector<SearchTerm> parse_search(std::span<const std::string> words) {
  std::vector<SearchTerm> terms;
  for (const std::string& word : words) {
    if (word.find('"') == std::string::npos)
      add_term(terms, word, false);
    else
      add_quoted(terms, word);
  }
  return terms;
}

}  // namespace ksdpl

namespace ksdpl::search {

std::string expression_of(const SearchTerm& term) {
  std::string expression = "\"";
  for (const char c : searchable(term.words)) {
    if (c == '"') expression += '"';
    expression += c;
  }
  return expression + (term.prefix ? "\"*" : "\"");
}

std::string expression_of(const std::vector<SearchTerm>& terms, std::string_view between) {
  std::string expression;
  for (const SearchTerm& term : terms) {
    if (!expression.empty()) expression += between;
    expression += expression_of(term);
  }
  return expression;
}

}  // namespace ksdpl::search
