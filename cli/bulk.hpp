// Runs the commands of a file one after the other and keeps what each came to.
#pragma once

#include "cli/bulk_file.hpp"
#include "cli/session.hpp"
#include "cli/told.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// What became of one command. Ids are a contract of docs/cli.md.
enum class BulkResult : std::uint8_t {
  recorded,
  already_recorded,  ///< By an earlier run of the same file, or under the same key.
  would_be_recorded,
  not_recorded,
  not_run,
};
std::string_view id_of(BulkResult result);

struct BulkOutcome {
  BulkItem item;
  BulkResult result = BulkResult::not_run;
  Told told;     ///< Empty when it was not run.
  Json receipt;  ///< What the command answered as JSON: a receipt, a refusal, or null.
};

struct BulkRun {
  std::vector<BulkOutcome> outcomes;  ///< In the order of the file.
  Exit exit = Exit::done;

  [[nodiscard]] std::size_t count(BulkResult result) const;
};

/// Runs the items with the journal, the language and the recording user of the session. What is not
/// allowed does not stop the others unless `--stop` was given; a fault always does.
BulkRun run_bulk(Session& session, std::vector<BulkItem> items);

}  // namespace ksdpl::cli
