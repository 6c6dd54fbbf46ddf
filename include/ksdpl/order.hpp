// Which orders of dates the law rules out: what answers something can't come before it.
#pragma once

#include <string_view>

namespace ksdpl {

/// Returns the article by which whatever happens in `stage` answers the move that led there, so
/// that it can't have taken effect earlier; empty where an early date is only odd.
std::string_view answers_in(std::string_view stage);

/// Returns the article by which `move` hands over or rests on the paper, so that the paper can't be
/// dated after the move; empty where the paper may be a record written afterwards.
std::string_view must_exist_before(std::string_view document, std::string_view move);

}  // namespace ksdpl
