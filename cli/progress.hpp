// Tells on stderr how far something long has come.
#pragma once

#include "cli/session.hpp"

#include <cstdint>

namespace ksdpl::cli {

/// Tells once a second; says nothing of what takes less.
class Progress {
 public:
  /// `words` takes how much is done and how much there is. The clock is looked at after every
  /// `stride` things: where one of them costs less than the look, not at each.
  explicit Progress(const Session& session,
                    Say words = Say::verify_progress,
                    std::uint64_t stride = 64);
  void operator()(std::uint64_t done, std::uint64_t all);
  /// Says whether it is time to tell, for those who have words of their own.
  bool is_due(std::uint64_t done);

 private:
  const Session& session_;
  Say words_;
  std::uint64_t stride_;
  Timestamp told_;
};

}  // namespace ksdpl::cli
