// Tells how far it has come, looking at the clock now and then.
#include "cli/progress.hpp"

#include <chrono>

namespace ksdpl::cli {

Progress::Progress(const Session& session, Say words, std::uint64_t stride)
    : session_(session), words_(words), stride_(stride), told_(session.environment().clock()) {}

bool Progress::is_due(std::uint64_t done) {
  if (done % stride_ != 0) return false;
  const Timestamp now = session_.environment().clock();
  if (now - told_ < std::chrono::seconds{1}) return false;
  told_ = now;
  return true;
}

void Progress::operator()(std::uint64_t done, std::uint64_t all) {
  if (is_due(done)) session_.environment().err << session_.say(words_, done, all) << std::endl;
}

}  // namespace ksdpl::cli
