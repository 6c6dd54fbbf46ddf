// ksdpl man: the manual page, for whoever packs or installs the program.
#include "cli/commands/commands.hpp"
#include "cli/man_page.hpp"

namespace ksdpl::cli {
namespace {

Exit run(Session& session) {
  const std::string page = man_page(session.language(), KSDPL_VERSION, KSDPL_RELEASED);
  if (session.format() != Format::json) {
    session.answer_raw(page);
    return Exit::done;
  }
  session.answer({{{"schema", "ksdpl.man/1"}, {"page", page}}, [](TextWriter&) {}, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb man_verb{"man",
                        Verb::Kind::reads,
                        false,
                        {"halaman manual ini, dalam bentuk roff", "this manual page, as roff"},
                        "ksdpl man --lang en",
                        {},
                        nullptr,
                        run,
                        /*dated=*/false,
                        /*plumbing=*/true};

}  // namespace ksdpl::cli
