// ksdpl version: which program this is and which edition of the law is compiled in.
#include "ksdpl/statute.hpp"

#include "cli/commands/commands.hpp"

namespace ksdpl::cli {
namespace {

Exit run(Session& session) {
  const std::string edition(ksdpl_pp_28_2018().edition());
  std::string editions;
  Json list = Json::array();
  for (const Statute* statute : statutes()) {
    editions += (editions.empty() ? "" : ", ") + std::string(statute->edition());
    list.push_back(statute->edition());
  }
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::version_line, KSDPL_VERSION, editions));
  };
  session.answer({{{"schema", "ksdpl.version/1"},
                   {"version", KSDPL_VERSION},
                   {"edition", edition},
                   {"editions", list}},
                  text,
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb version_verb{
    "version",
    Verb::Kind::reads,
    false,
    {"versi program dan edisi hukum", "the program's version and edition of the law"},
    "ksdpl --version",
    {},
    nullptr,
    run};

}  // namespace ksdpl::cli
