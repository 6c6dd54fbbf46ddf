// ksdpl completion: the script that lets a shell complete our words.
#include "cli/completion.hpp"

#include "cli/commands/commands.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"SHELL", "", {"bash, zsh, atau fish", "bash, zsh or fish"}, Argument::Count::required},
};

Exit run(Session& session) {
  const std::string shell = session.words().needed("SHELL");
  const std::string_view script = completion_script(shell);
  if (script.empty()) bad_choice(session.words(), "SHELL", shell, {"bash", "zsh", "fish"});
  if (session.format() != Format::json) {
    session.answer_raw(script);
    return Exit::done;
  }
  session.answer({{{"schema", "ksdpl.completion/1"}, {"shell", shell}, {"script", script}},
                  [](TextWriter&) {},
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb completion_verb{
    "completion",
    Verb::Kind::reads,
    false,
    {"skrip pelengkapan untuk bash, zsh, atau fish", "a completion script for bash, zsh or fish"},
    "ksdpl completion bash",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
