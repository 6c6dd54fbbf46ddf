// Reads and writes citations such as "PP 28/2018 Pasal 30 ayat (3) huruf f".
#include "ksdpl/law.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace ksdpl {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ') {
      word.push_back(c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc{} || stop != end || value < 1 || value > 9999) {
    return std::nullopt;
  }
  return value;
}

std::optional<int> in_brackets(std::string_view text) {
  if (text.size() < 3 || text.front() != '(' || text.back() != ')') return std::nullopt;
  return number(text.substr(1, text.size() - 2));
}

/// Kinds of regulation as they are written, by their lower-case spelling.
std::optional<std::string> regulation_kind(const std::string& word) {
  static constexpr std::string_view kinds[] = {"UUD",         "UU",       "PP",           "Perpres",
                                               "Permendagri", "Permenlu", "PermenPAN-RB", "Perda",
                                               "Pergub",      "SE"};
  for (const std::string_view kind : kinds) {
    if (lowered(kind) == lowered(word)) return std::string(kind);
  }
  return std::nullopt;
}

bool is_number_and_year(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  // A zero in front would make a second spelling of the same regulation.
  if (text.front() == '0' || text.substr(slash + 1).starts_with('0')) return false;
  const auto year = number(text.substr(slash + 1));
  return number(text.substr(0, slash)) && year && *year >= 1945 && *year <= 2999;
}

/// Says whether a word is a number of a letter register, such as "09/A/KP/XII/2006/01" or
/// "193/1652/PUOD": three parts or more, the first of digits.
bool is_register_number(std::string_view text) {
  std::size_t parts = 1;
  std::size_t length = 0;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c == '/') {
      if (length == 0) return false;
      ++parts;
      length = 0;
    } else if (digit || (letter && parts > 1)) {
      ++length;
    } else {
      return false;
    }
  }
  return parts >= 3 && length > 0;
}

std::string uppered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), upper);
  return result;
}

/// Writes a word of a region's name in its one spelling: "DKI", "DIY", "Kab.", "Semarang".
std::string region_word(std::string_view word) {
  std::string spelled = lowered(word);
  const std::size_t capitals = spelled.size() <= 3 ? spelled.size() : 1;
  for (std::size_t i = 0; i < capitals; ++i)
    spelled[i] = upper(spelled[i]);
  return spelled;
}

bool names_a_place_inside(std::string_view word) {
  static constexpr std::string_view keywords[] = {"pasal", "ayat", "huruf", "angka", "penjelasan"};
  return std::find(std::begin(keywords), std::end(keywords), lowered(word)) != std::end(keywords);
}

/// Walks over the words of a citation; a failed step leaves nothing to return.
class Parser {
 public:
  explicit Parser(std::string_view text) : words_(words_of(text)) {}

  std::optional<Citation> parse() {
    if (!words_.empty() && lowered(words_.back()) == "penjelasan") {
      citation_.penjelasan = true;
      words_.pop_back();
    } else {
      citation_.penjelasan = keyword("penjelasan");
    }
    if (!regulation() || !article() || next_ != words_.size()) return std::nullopt;
    return citation_;
  }

 private:
  bool keyword(std::string_view word) {
    if (next_ == words_.size() || lowered(words_[next_]) != word) return false;
    ++next_;
    return true;
  }

  std::string_view take() {
    return next_ < words_.size() ? std::string_view(words_[next_++]) : std::string_view();
  }

  bool regulation() {
    const auto kind = regulation_kind(std::string(take()));
    if (!kind) return false;
    // A regional regulation names its region, "Pergub DKI Jakarta 269/2014"; a circular its author.
    const bool circular = *kind == "SE";
    const bool named = circular || *kind == "Perda" || *kind == "Pergub";
    std::string name;
    std::string_view word = take();
    for (; !word.empty() && !is_number_of(*kind, word); word = take()) {
      if (!named || names_a_place_inside(word)) return false;
      name.append(" ").append(region_word(word));
    }
    if (word.empty() || (circular && name.empty())) return false;
    citation_.regulation = *kind + one_name(std::move(name)) + " " + uppered(word);
    return true;
  }

  static bool is_number_of(std::string_view kind, std::string_view word) {
    const bool from_a_register = kind == "SE" || kind == "Permenlu";
    return (from_a_register && is_register_number(word)) || is_number_and_year(word);
  }

  /// Returns the one name of a region that is written in two ways.
  static std::string one_name(std::string name) {
    return name == " DKI" ? " DKI Jakarta" : std::move(name);
  }

  bool article() {
    if (!keyword("pasal")) return true;
    const auto pasal = number(take());
    if (!pasal) return false;
    citation_.pasal = *pasal;
    if (keyword("jo.") || keyword("jo")) return applied();
    return paragraph() && letter() && item();
  }

  /// Reads the article that applies through the one just read.
  bool applied() {
    if (citation_.through != 0) return false;
    citation_.through = citation_.pasal;
    citation_.pasal = 0;
    return article() && citation_.pasal != 0;
  }

  bool paragraph() {
    if (!keyword("ayat")) return true;
    const auto ayat = in_brackets(take());
    citation_.ayat = ayat.value_or(0);
    return ayat.has_value();
  }

  bool letter() {
    if (!keyword("huruf")) return true;
    const std::string letter = lowered(take());
    if (letter.size() != 1 || letter[0] < 'a' || letter[0] > 'z') return false;
    citation_.huruf = letter[0];
    return true;
  }

  bool item() {
    if (!keyword("angka")) return true;
    const auto angka = number(take());
    citation_.angka = angka.value_or(0);
    return angka.has_value();
  }

  std::vector<std::string> words_;
  std::size_t next_ = 0;
  Citation citation_;
};

}  // namespace

bool Citation::covers(const Citation& other) const {
  if (other.through != 0 && pasal == other.through && ayat == 0 && huruf == '\0' && angka == 0)
    return regulation == other.regulation && penjelasan == other.penjelasan;
  return regulation == other.regulation && penjelasan == other.penjelasan &&
         (pasal == 0 || pasal == other.pasal) && (ayat == 0 || ayat == other.ayat) &&
         (huruf == '\0' || huruf == other.huruf) && (angka == 0 || angka == other.angka);
}

std::optional<Citation> parse_citation(std::string_view text) {
  return Parser(text).parse();
}

std::string to_string(const Citation& citation) {
  std::string text = citation.penjelasan ? "Penjelasan " : "";
  text += citation.regulation;
  if (citation.through != 0) text += " Pasal " + std::to_string(citation.through) + " jo.";
  if (citation.pasal != 0) text += " Pasal " + std::to_string(citation.pasal);
  if (citation.ayat != 0) text += " ayat (" + std::to_string(citation.ayat) + ")";
  if (citation.huruf != '\0') text += std::string(" huruf ") + citation.huruf;
  if (citation.angka != 0) text += " angka " + std::to_string(citation.angka);
  return text;
}

}  // namespace ksdpl
