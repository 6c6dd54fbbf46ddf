// Records that the log signs with another key from now on.
#include "ksdpl/casebook.hpp"

#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"
#include "casefile/acting.hpp"
#include "casefile/decisions.hpp"

namespace ksdpl {
namespace {

Refusal reason_wanted() {
  return {Refusal::Kind::usage,
          {"mengganti kunci jurnal memerlukan alasan", "a change of the log key needs a reason"},
          {"tambahkan --reason ALASAN", "add --reason REASON"},
          {}};
}

}  // namespace

RegistryAnswer Casebook::change_log_key(const std::string& public_key, const Request& request) {
  if (!request.reason) return reason_wanted();
  Writing writing = begin(request, digest_of({"log key rotate", CaseId{}, {}}, request));
  if (auto answer = enrolled(writing)) return *std::move(answer);
  const Directory directory = read_registry(*writing.journal).directory;
  const EffectiveDate today{day_in_jakarta(writing.now)};
  const CommandContext context = context_of(request, today, writing.now, directory);
  if (auto refusal = refuse_recorder(context)) return *std::move(refusal);
  Event event = event_from(nullptr, context, LogKeyChanged{public_key});
  event.case_seq = 0;
  writing.append(event);
  writing.finish(event);
  return RegistryReceipt{std::move(event), directory, {}, false, request.dry_run};
}

}  // namespace ksdpl
