// Tells on stderr how far something long has come.
#pragma once

#include "cli/session.hpp"

#include <cstdint>

namespace ksdpl::cli {

/// Tells once a second; says nothing of what takes less.
class Progress {
 public:
  explicit Progress(const Session& session);
  void operator()(std::uint64_t done, std::uint64_t all);

 private:
  const Session& session_;
  Timestamp told_;
};

}  // namespace ksdpl::cli
