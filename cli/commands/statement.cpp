// ksdpl statement: the text of an entry that an actor signs.
#include "cli/commands/commands.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"EVENT",
             "",
             {"nomor entri, seperti dalam `history`", "number of the entry, as in `history`"},
             Argument::Count::required},
};

Exit run(Session& session) {
  const CaseId id = case_id_value(session.words());
  const EventSeq target = event_value(session.words(), "EVENT").value_or(0);
  auto answer = session.casebook().statement(id, target);
  if (auto* refusal = std::get_if<Refusal>(&answer)) throw RefusedError(std::move(*refusal));
  const std::string& text = std::get<std::string>(answer);
  if (session.format() == Format::json) {
    session.answer({{{"schema", "ksdpl.statement/1"},
                     {"case", id.value},
                     {"event", target},
                     {"statement", text}},
                    {},
                    std::nullopt});
  } else {
    session.answer_raw(text);
  }
  return Exit::done;
}

}  // namespace

constexpr Verb statement_verb{
    "statement",
    Verb::Kind::reads,
    false,
    {"pernyataan entri, untuk ditandatangani", "the statement of an entry, to be signed"},
    "ksdpl statement SHANGHAI-2026 12",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
