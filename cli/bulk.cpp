// Runs the commands of a file one after the other and keeps what each came to.
#include "cli/bulk.hpp"

#include "cli/progress.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ksdpl::cli {
namespace {

/// What holds for every command of the file, as words.
std::vector<std::string> common_words(const Session& session) {
  const Invocation& words = session.words();
  std::vector<std::string> common{"--format=json", "--db=" + session.database().string(),
                                  "--as=" + session.actor()};
  common.emplace_back(session.language() == Language::english ? "--lang=en" : "--lang=id");
  if (const auto folder = words.text("--workflows")) common.push_back("--workflows=" + *folder);
  return common;
}

std::vector<std::string> words_for(const BulkItem& item,
                                   const std::vector<std::string>& common,
                                   bool dry_run) {
  std::vector<std::string> words = common;
  if (!item.own_key) words.push_back("--key=" + item.key);
  if (dry_run && !item.dry_run) words.emplace_back("--dry-run");
  words.insert(words.end(), item.words.begin(), item.words.end());
  return words;
}

BulkResult result_of(const Told& told, const Json& receipt) {
  if (told.exit != Exit::done) return BulkResult::not_recorded;
  if (receipt.value("repeated", false)) return BulkResult::already_recorded;
  return receipt.value("dry_run", false) ? BulkResult::would_be_recorded : BulkResult::recorded;
}

BulkOutcome outcome_of(const BulkItem& item, Told told) {
  BulkOutcome outcome{item, BulkResult::not_run, std::move(told), {}};
  Json receipt = Json::parse(outcome.told.out, nullptr, /*allow_exceptions=*/false);
  if (receipt.is_object()) outcome.receipt = std::move(receipt);
  outcome.result =
      result_of(outcome.told, outcome.receipt.is_object() ? outcome.receipt : Json::object());
  return outcome;
}

/// A disk that is full or a journal that is damaged meets every other command too.
bool is_fault(Exit exit) {
  return exit == Exit::fault || exit == Exit::integrity;
}

/// One exit code for the whole file: a fault, else what the failures have in common, else refused.
Exit common_exit(const std::vector<BulkOutcome>& outcomes) {
  Exit common = Exit::done;
  for (const BulkOutcome& outcome : outcomes) {
    const Exit exit = outcome.told.exit;
    if (is_fault(exit)) return exit;
    if (exit == Exit::done || exit == common) continue;
    common = common == Exit::done ? exit : Exit::refused;
  }
  return common;
}

}  // namespace

std::string_view id_of(BulkResult result) {
  switch (result) {
    case BulkResult::recorded: return "recorded";
    case BulkResult::already_recorded: return "already_recorded";
    case BulkResult::would_be_recorded: return "would_be_recorded";
    case BulkResult::not_recorded: return "not_recorded";
    case BulkResult::not_run: return "not_run";
  }
  return {};
}

std::size_t BulkRun::count(BulkResult result) const {
  return static_cast<std::size_t>(
      std::count_if(outcomes.begin(), outcomes.end(),
                    [&](const BulkOutcome& outcome) { return outcome.result == result; }));
}

BulkRun run_bulk(Session& session, std::vector<BulkItem> items) {
  const std::vector<std::string> common = common_words(session);
  const bool dry_run = session.words().has("--dry-run");
  const bool stops = session.words().has("--stop");
  Progress progress(session, Say::bulk_progress, 1);
  BulkRun run;
  bool stopped = false;
  for (BulkItem& item : items) {
    if (stopped) {
      run.outcomes.push_back({std::move(item), BulkResult::not_run, {}, {}});
      continue;
    }
    const auto words = words_for(item, common, dry_run);
    run.outcomes.push_back(outcome_of(item, tell(words, session.environment())));
    const Told& told = run.outcomes.back().told;
    if (told.recorded) session.mark_recorded(*told.recorded);
    stopped = is_fault(told.exit) || (stops && told.exit != Exit::done);
    progress(run.outcomes.size(), items.size());
  }
  run.exit = common_exit(run.outcomes);
  return run;
}

}  // namespace ksdpl::cli
