// The office's own rule of recording: what is dated far back needs a reason.
#include "casefile/decisions.hpp"

namespace ksdpl {
namespace {

/// A correction gives a reason anyway, a signature has today's date, and a history that is only
/// stated is about the past from its first entry on.
bool is_bound(const Case* c, const Command& command) {
  if (const auto* opened = std::get_if<OpenCase>(&command)) return !opened->retrospective;
  if (std::holds_alternative<CorrectEntry>(command) || std::holds_alternative<SignEntry>(command))
    return false;
  return c == nullptr || !c->retrospective;
}

}  // namespace

std::optional<Refusal> refuse_back_dating(const Case* c,
                                          const Command& command,
                                          const CommandContext& context) {
  const BackDating* rule = context.directory != nullptr && context.directory->back_dating
                               ? &*context.directory->back_dating
                               : nullptr;
  if (rule == nullptr || !rule->days || context.reason || !context.on.known() ||
      !is_bound(c, command))
    return std::nullopt;
  const std::chrono::sys_days today = day_in_jakarta(context.now);
  const auto back = (today - std::chrono::sys_days(context.on.day())).count();
  if (back <= 0 || static_cast<std::uint64_t>(back) <= *rule->days) return std::nullopt;
  const std::string day = to_string(context.on);
  const std::string span = std::to_string(back);
  const std::string limit = std::to_string(*rule->days);
  const std::string entry = "#" + std::to_string(rule->set_by);
  return usage({"tanggal " + day + " sudah lewat " + span + " hari; lebih dari " + limit +
                    " hari harus disertai alasan (aturan kantor ini, entri " + entry + ")",
                "the date " + day + " is " + span + " days back; more than " + limit +
                    " days need a reason (this office's own rule, entry " + entry + ")"},
               {"tambahkan --reason ALASAN", "add --reason REASON"});
}

}  // namespace ksdpl
