// What a case may be called.
#include "ksdpl/history_file.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

bool is_case_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-';
}

}  // namespace

bool is_case_id(std::string_view word) {
  return !word.empty() && word.size() <= 64 && word[0] != '-' && word[0] != '.' &&
         std::all_of(word.begin(), word.end(), is_case_character);
}

}  // namespace ksdpl
