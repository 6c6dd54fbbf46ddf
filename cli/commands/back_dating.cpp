// ksdpl back-dating: from how many days on an entry that is dated back needs a reason.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/registry.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::string_view no_limit = "tanpa_batas";

constexpr std::array own{
    Argument{"DAYS",
             "",
             {"jumlah hari kalender, atau tanpa_batas", "calendar days, or tanpa_batas (no limit)"},
             Argument::Count::required},
};

Exit run(Session& session) {
  const Invocation& words = session.words();
  BackDatingSet rule;
  if (words.needed("DAYS") != no_limit)
    rule.days = static_cast<std::uint64_t>(day_count_value(words, "DAYS").value_or(0));
  const Request request = registering_request(session);
  return answer_registration(session, session.casebook().enrol(rule, {}, {}, request));
}

}  // namespace

constexpr Verb back_dating_verb{"back-dating",
                                Verb::Kind::writes,
                                false,
                                {"menetapkan sejak berapa hari entri mundur harus beralasan",
                                 "sets from how many days back an entry needs a reason"},
                                "ksdpl back-dating 14 --reason \"ND Sekda 12/2026\"",
                                own,
                                recording_arguments,
                                run};

}  // namespace ksdpl::cli
