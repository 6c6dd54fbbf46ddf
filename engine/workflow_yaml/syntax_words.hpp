// What yaml-cpp complains of, in words a person who is no programmer can follow.
#pragma once

#include "ksdpl/language.hpp"

#include <string>
#include <string_view>

namespace ksdpl::yaml {

struct SyntaxWords {
  std::string_view code;
  Text message;
};

/// Returns the finding for a message of yaml-cpp 0.7.
SyntaxWords syntax_words(std::string_view message);

}  // namespace ksdpl::yaml
