// Everything of the world a run may see: streams, clock, variables, user. No globals.
#pragma once

#include "ksdpl/casebook.hpp"

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace ksdpl::cli {

/// Borrowed by one run; the streams must outlive it. Relative paths are those of the process.
struct Environment {
  std::ostream& out;  ///< Data, and nothing else.
  std::ostream& err;  ///< Everything else.
  Casebook::Clock clock;
  /// Returns an environment variable: KSDPL_DB, KSDPL_LANG and NO_COLOR are asked for; to convert
  /// documents also PATH and TMPDIR, and HOME to complete a word.
  std::function<std::optional<std::string>(std::string_view)> variable;
  std::string user;  ///< The OS user: who records unless `--as` says otherwise.
  bool out_is_terminal = false;
  bool err_is_terminal = false;
};

}  // namespace ksdpl::cli
