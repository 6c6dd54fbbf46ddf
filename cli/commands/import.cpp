// ksdpl import: takes in dated histories that never ran here, as their importer states them.
#include "ksdpl/history_loader.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/progress.hpp"
#include "cli/render_json.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FILE",
             "",
             {"riwayat dalam YAML, CSV, atau JSON lines", "histories in YAML, CSV or JSON lines"},
             Argument::Count::required},
    Argument{"--form",
             "BENTUK",
             {"yaml, csv, atau jsonl; bawaan: dari nama berkas",
              "yaml, csv or jsonl; default: from the name of the file"}},
    Argument{"--key",
             "KUNCI",
             {"kunci agar perintah yang diulang tidak tercatat dua kali; bawaan: dari isi berkas",
              "idempotency key: a repeated command is recorded once; default: from the file"}},
    Argument{"--dry-run",
             "",
             {"periksa saja, tidak mencatat apa pun",
              "the real thing, rolled back: nothing is recorded"}},
};

HistoryForm form_of(const Invocation& words, const std::string& file) {
  const auto named = words.text("--form");
  const auto form = history_form_of(named ? "history." + *named : file);
  if (form) return *form;
  if (named) bad_choice(words, "--form", *named, {"yaml", "csv", "jsonl"});
  throw Complaint(Exit::usage, said(Say::unknown_import_form, file), said(Say::hint_import_form));
}

std::string content_of(const std::string& file) {
  auto read = read_history_at(file);
  const auto* failure = std::get_if<BundleError>(&read);
  if (failure != nullptr && failure->kind == BundleError::Kind::not_found)
    throw Complaint(Exit::not_found, said(Say::no_import_file, file),
                    said(Say::hint_check_path, file));
  if (failure != nullptr) complain(*failure);
  return std::get<std::string>(std::move(read));
}

/// Finds the workflows that a file names, and keeps what they were read from. A file names them as
/// people do; a path in it is no name.
class Workflows {
 public:
  explicit Workflows(const Session& session) : session_(session) {}

  NamedWorkflow operator()(const std::string& name) {
    const bool path = name.find('/') != std::string::npos || name.ends_with(".yaml");
    auto found = path ? std::variant<Bundle, BundleError>(BundleError{})
                      : find_bundle(name, session_.workflows_folder());
    if (const auto* error = std::get_if<BundleError>(&found)) {
      if (error->kind != BundleError::Kind::not_found) complain(*error);
      return {nullptr, error->known};
    }
    Bundle& bundle = std::get<Bundle>(found);
    auto workflow = require_loadable(bundle);
    bundles_.emplace(name, std::move(bundle));
    return {std::move(workflow), {}};
  }

  [[nodiscard]] const std::map<std::string, Bundle>& bundles() const { return bundles_; }

 private:
  const Session& session_;
  std::map<std::string, Bundle> bundles_;
};

HistoryImport import_from(const Session& session, const std::string& file) {
  const HistoryForm form = form_of(session.words(), file);
  const std::string text = content_of(file);
  Workflows workflows(session);
  const HistoryContext context{[&](const std::string& name) { return workflows(name); },
                               country_codes(),
                               latest_day_in_indonesia(session.environment().clock())};
  LoadedHistory loaded = load_history(file, text, form, context);
  if (!loaded.errors.empty())
    throw InvalidFileError(std::move(loaded.errors), Say::import_invalid, Say::hint_import_format);
  return {std::move(loaded.history), std::filesystem::path(file).filename().string(),
          sha256_hex(text), workflows.bundles()};
}

Say headline(const ImportReceipt& receipt) {
  if (receipt.dry_run) return Say::imported_dry_run;
  return receipt.repeated ? Say::imported_repeated : Say::imported_cases;
}

Json json_of(const Session& session, const HistoryImport& import, const ImportReceipt& receipt) {
  const Language language = session.language();
  Json cases = Json::array();
  for (const ImportedCaseView& each : receipt.cases) {
    const Case& file = each.view.file;
    cases.push_back(
        {{"case", file.id.value},
         {"workflow", file.workflow},
         {"stage", file.stage().value},
         {"stage_title", stage_title(*each.view.workflow, file.stage().value, language)},
         {"entries", each.entries},
         {"notes", each.notes},
         {"first_event", file.events.front().seq},
         {"last_event", file.events.back().seq},
         {"retrospective", file.retrospective},
         {"imported", file.imported.has_value()},
         {"gate_result", unknown_date_id}});
  }
  return {{"schema", "ksdpl.import/1"}, {"file", import.file_name},
          {"sha256", import.sha256},    {"format", history_format},
          {"dry_run", receipt.dry_run}, {"repeated", receipt.repeated},
          {"key", receipt.key},         {"cases", std::move(cases)}};
}

void write_text(TextWriter& out,
                const Session& session,
                const HistoryImport& import,
                const ImportReceipt& receipt) {
  out.line(session.say(headline(receipt), receipt.cases.size()), Tone::strong);
  out.field(session.say(Say::label_imported),
            fmt::format("{} (SHA-256 {})", import.file_name, import.sha256.substr(0, 12)));
  for (const ImportedCaseView& each : receipt.cases) {
    const std::string stage =
        stage_title(*each.view.workflow, each.view.file.stage().value, session.language());
    out.item({"  " + each.view.file.id.value, Tone::strong},
             session.say(Say::imported_case, stage, each.entries, each.notes));
  }
}

Exit run(Session& session) {
  const Request request = request_of(session);
  const HistoryImport import = import_from(session, session.words().needed("FILE"));
  auto done = session.casebook().import_history(import, request,
                                                Progress(session, Say::import_progress, 1));
  if (auto* refusal = std::get_if<Refusal>(&done)) throw RefusedError(std::move(*refusal));
  const ImportReceipt& receipt = std::get<ImportReceipt>(done);
  if (!receipt.dry_run) session.mark_recorded(receipt.cases.front().view.file.events.front().seq);
  session.answer({json_of(session, import, receipt),
                  [&](TextWriter& out) { write_text(out, session, import, receipt); },
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb import_verb{"import",
                           Verb::Kind::writes,
                           false,
                           {"mengambil riwayat yang tidak pernah berjalan di sini",
                            "takes in histories that never ran here"},
                           "ksdpl import riwayat.yaml --dry-run",
                           own,
                           nullptr,
                           run};

}  // namespace ksdpl::cli
