// ksdpl bulk: the writing commands of a file, each with its result, and nothing twice.
#include "cli/bulk.hpp"

#include "cli/commands/commands.hpp"
#include "cli/small_file.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FILE",
             "",
             {"perintah, satu setiap baris: JSON lines, atau CSV dengan kolom pertama verb",
              "commands, one a line: JSON lines, or CSV whose first column is verb"},
             Argument::Count::required},
    Argument{"--stop",
             "",
             {"berhenti pada perintah pertama yang tidak tercatat",
              "stop at the first command that is not recorded"}},
    Argument{"--dry-run",
             "",
             {"periksa saja, tidak mencatat apa pun",
              "the real thing, rolled back: nothing is recorded"}},
};

Json value_or_null(const Json& receipt, const char* key) {
  return receipt.is_object() && receipt.contains(key) ? receipt[key] : Json(nullptr);
}

Json row_json(const BulkOutcome& outcome, Language language) {
  const Told& told = outcome.told;
  const bool failed = told.exit != Exit::done;
  const bool run = outcome.result != BulkResult::not_run;
  const Json blockers = value_or_null(outcome.receipt, "blockers");
  return {{"line", outcome.item.line},
          {"verb", outcome.item.verb},
          {"case", outcome.item.case_id},
          {"result", id_of(outcome.result)},
          {"exit", run ? Json(code_of(told.exit)) : Json(nullptr)},
          {"event", failed ? Json(nullptr) : value_or_null(outcome.receipt, "seq")},
          {"stage", failed ? Json(nullptr) : value_or_null(outcome.receipt, "stage")},
          {"message", failed ? Json(told.message.in(language)) : Json(nullptr)},
          {"hint", failed ? Json(told.hint.in(language)) : Json(nullptr)},
          {"blockers", blockers.is_array() ? blockers : Json::array()},
          {"key", outcome.item.key}};
}

/// Blockers as one cell: their codes.
Json table_row(const BulkOutcome& outcome, Language language) {
  Json row = row_json(outcome, language);
  Json codes = Json::array();
  for (const Json& blocker : row["blockers"])
    codes.push_back(blocker["code"]);
  row["blockers"] = std::move(codes);
  return row;
}

std::string result_text(const BulkOutcome& outcome, const Session& session) {
  const Told& told = outcome.told;
  const Json seq = value_or_null(outcome.receipt, "seq");
  const std::string number = seq.is_null() ? "" : seq.dump();
  switch (outcome.result) {
    case BulkResult::recorded: return session.say(Say::bulk_recorded, number);
    case BulkResult::already_recorded: return session.say(Say::bulk_repeated, number);
    case BulkResult::would_be_recorded: return session.say(Say::bulk_would_record);
    case BulkResult::not_recorded:
      return session.say(Say::bulk_refused, code_of(told.exit),
                         told.message.in(session.language()));
    case BulkResult::not_run: return session.say(Say::bulk_not_run);
  }
  return {};
}

void write_outcome(TextWriter& out, const BulkOutcome& outcome, const Session& session) {
  const Tone tone = outcome.result == BulkResult::not_recorded ? Tone::bad : Tone::plain;
  out.item({session.say(Say::bulk_line, outcome.item.line), tone},
           outcome.item.verb + " " + outcome.item.case_id + ": " + result_text(outcome, session));
  const Json blockers = value_or_null(outcome.receipt, "blockers");
  if (blockers.is_array())
    for (const Json& blocker : blockers)
      out.item({"-"},
               blocker.value("text", "") + " [" + blocker.value("code", "") + "] " +
                   blocker.value("citation", ""),
               4);
  if (outcome.result == BulkResult::not_recorded)
    out.field(session.say(Say::hint_word), outcome.told.hint.in(session.language()), 4);
}

void write_text(TextWriter& out, const BulkRun& run, const Session& session) {
  for (const BulkOutcome& outcome : run.outcomes)
    write_outcome(out, outcome, session);
  out.blank();
  out.line(session.say(Say::bulk_summary, run.outcomes.size(),
                       run.count(BulkResult::recorded) + run.count(BulkResult::would_be_recorded),
                       run.count(BulkResult::already_recorded), run.count(BulkResult::not_recorded),
                       run.count(BulkResult::not_run)),
           Tone::strong);
  if (run.exit != Exit::done) out.line(session.say(Say::bulk_again), Tone::dim);
}

Json json_of(const Session& session, const BulkRun& run) {
  Json items = Json::array();
  for (const BulkOutcome& outcome : run.outcomes)
    items.push_back(row_json(outcome, session.language()));
  Json counts = Json::object();
  for (const BulkResult result :
       {BulkResult::recorded, BulkResult::already_recorded, BulkResult::would_be_recorded,
        BulkResult::not_recorded, BulkResult::not_run})
    counts[std::string(id_of(result))] = run.count(result);
  return {{"schema", "ksdpl.bulk/1"},
          {"file", session.words().needed("FILE")},
          {"dry_run", session.words().has("--dry-run")},
          {"exit", code_of(run.exit)},
          {"counts", std::move(counts)},
          {"items", std::move(items)}};
}

Exit run(Session& session) {
  const std::string file = session.words().needed("FILE");
  const std::string text = read_small_file(file, max_bulk_file, Say::no_such_file);
  std::vector<BulkItem> items = read_bulk_file(file, text);
  // A journal that is not there is said once, not for every line.
  static_cast<void>(session.casebook());
  const BulkRun run = run_bulk(session, std::move(items));
  Table table{"ksdpl.bulk.row/1",
              {"line", "verb", "case", "result", "exit", "event", "stage", "message", "hint",
               "blockers", "key"},
              {}};
  for (const BulkOutcome& outcome : run.outcomes)
    table.rows.push_back(table_row(outcome, session.language()));
  session.answer(
      {json_of(session, run), [&](TextWriter& out) { write_text(out, run, session); }, table});
  return run.exit;
}

}  // namespace

constexpr Verb bulk_verb{
    "bulk",
    Verb::Kind::writes,
    true,
    {"menjalankan perintah pencatatan dari berkas", "runs the recording commands of a file"},
    "ksdpl bulk perintah.jsonl --dry-run",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
