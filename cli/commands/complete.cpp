// ksdpl complete: what a completion script asks; see cli/completion.hpp for what it answers.
#include "cli/commands/commands.hpp"
#include "cli/completion.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"SHELL", "", {"bash, zsh, atau fish", "bash, zsh or fish"}, Argument::Count::required},
    Argument{"WORD",
             "",
             {"baris setelah `ksdpl` sampai kursor, sesudah --",
              "the line after `ksdpl` up to the cursor, behind --"},
             Argument::Count::repeated},
};

/// Scripts never get here: `run` answers them before anything can go wrong.
Exit run(Session& session) {
  session.answer_raw(complete(session.words().needed("SHELL"), session.words().all("WORD"),
                              session.environment()));
  return Exit::done;
}

}  // namespace

constexpr Verb complete_verb{"complete",
                             Verb::Kind::reads,
                             false,
                             {"kata yang mungkin berikutnya; dipanggil oleh skrip pelengkapan",
                              "the words that may come next; called by completion scripts"},
                             "ksdpl complete bash -- record SHANGHAI-2026 kep",
                             own,
                             nullptr,
                             run,
                             /*dated=*/false,
                             /*plumbing=*/true};

}  // namespace ksdpl::cli
