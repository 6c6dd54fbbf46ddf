// Tells how far it has come, looking at the clock now and then.
#include "cli/progress.hpp"

#include <chrono>

namespace ksdpl::cli {

Progress::Progress(const Session& session)
    : session_(session), told_(session.environment().clock()) {}

void Progress::operator()(std::uint64_t done, std::uint64_t all) {
  // Looking at the clock costs more than an entry.
  if (done % 64 != 0) return;
  const Timestamp now = session_.environment().clock();
  if (now - told_ < std::chrono::seconds{1}) return;
  told_ = now;
  session_.environment().err << session_.say(Say::verify_progress, done, all) << std::endl;
}

}  // namespace ksdpl::cli
