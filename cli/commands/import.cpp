// ksdpl import: takes in dated histories that never ran here, as their importer states them.
#include "ksdpl/history_loader.hpp"
#include "ksdpl/review_loader.hpp"
#include "ksdpl/ssh_signature.hpp"

#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/progress.hpp"
#include "cli/render_json.hpp"
#include "cli/small_file.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FILE",
             "",
             {"riwayat dalam YAML, CSV, atau JSON lines, atau daftar periksa dari dosir",
              "histories in YAML, CSV or JSON lines, or a checklist from a dossier"},
             Argument::Count::required},
    Argument{"--form",
             "BENTUK",
             {"yaml, csv, atau jsonl; bawaan: dari nama berkas",
              "yaml, csv or jsonl; default: from the name of the file"}},
    Argument{"--signature",
             "BERKAS",
             {"tanda tangan atas daftar periksa (ssh-keygen -Y sign -n ksdpl)",
              "the signature of a checklist (ssh-keygen -Y sign -n ksdpl)"}},
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

std::string content_of(const std::string& file, HistoryForm form) {
  auto read = read_history_at(file, form);
  const auto* failure = std::get_if<BundleError>(&read);
  if (failure != nullptr && failure->kind == BundleError::Kind::too_large)
    throw Complaint(
        Exit::usage, said(Say::import_too_large, file, most_history_bytes(form) >> 20U),
        said(form == HistoryForm::yaml ? Say::hint_import_as_records : Say::hint_import_in_parts));
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
    auto& bundle = std::get<Bundle>(found);
    auto workflow = require_loadable(bundle);
    bundles_.emplace(name, std::move(bundle));
    return {std::move(workflow), {}};
  }

  [[nodiscard]] const std::map<std::string, Bundle>& bundles() const { return bundles_; }

 private:
  const Session& session_;
  std::map<std::string, Bundle> bundles_;
};

HistoryImport import_from(const Session& session,
                          const std::string& file,
                          HistoryForm form,
                          const std::string& text) {
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

ReviewImport review_from(const Session& session, const std::string& file, std::string text) {
  LoadedReview loaded =
      load_review(file, text, latest_day_in_indonesia(session.environment().clock()));
  if (!loaded.errors.empty())
    throw InvalidFileError(std::move(loaded.errors), Say::review_invalid, Say::hint_review_format);
  ReviewImport import{std::move(loaded.review), file, std::move(text), std::nullopt};
  if (const auto signature = session.words().text("--signature"))
    import.signature_file = read_small_file(*signature, max_ssh_text_bytes, Say::no_such_file);
  return import;
}

Say headline(const ReviewReceipt& receipt) {
  if (receipt.repeated) return Say::review_repeated;
  return receipt.dry_run ? Say::review_dry_run : Say::review_taken_in;
}

Json json_of(const ReviewImport& import, const ReviewReceipt& receipt) {
  const Review& review = import.review;
  return {{"schema", "ksdpl.import.checklist/1"},
          {"file", import.path.filename().string()},
          {"format", review_format},
          {"case", review.case_id.value},
          {"for", review.addressee},
          {"reviewer", review.reviewer},
          {"date", to_string(review.date)},
          {"event", receipt.filed},
          {"last_event", receipt.view.file.events.back().seq},
          {"assessments", receipt.assessments},
          {"notes", receipt.notes},
          {"kept_as_notes", receipt.kept_as_notes},
          {"unanswered", review.unanswered},
          {"signed_by", receipt.signed_by.empty() ? Json(nullptr) : Json(receipt.signed_by.value)},
          {"dry_run", receipt.dry_run},
          {"repeated", receipt.repeated},
          {"key", to_json(receipt.key)}};
}

Exit take_review(Session& session, const std::string& file, std::string text) {
  const Request request = request_of(session);
  const ReviewImport import = review_from(session, file, std::move(text));
  auto done = session.casebook().import_review(import, request);
  if (auto* refusal = std::get_if<Refusal>(&done)) throw RefusedError(std::move(*refusal));
  const auto& receipt = std::get<ReviewReceipt>(done);
  if (!receipt.dry_run) session.mark_recorded(receipt.filed);
  const Review& review = import.review;
  const auto text_of = [&](TextWriter& out) {
    out.line(session.say(headline(receipt), receipt.filed), Tone::strong);
    out.field(session.say(Say::label_case), review.case_id.value);
    out.field(
        session.say(Say::label_reviewer),
        fmt::format("{} ({}, {})", review.reviewer, review.addressee, to_string(review.date)));
    out.field(session.say(Say::label_signed_by), receipt.signed_by.empty()
                                                     ? session.say(Say::review_not_signed)
                                                     : receipt.signed_by.value);
    out.line(
        session.say(Say::review_counts, receipt.assessments, receipt.notes, review.unanswered));
    if (receipt.kept_as_notes > 0)
      out.paragraph(session.say(Say::review_kept_as_notes, receipt.kept_as_notes));
  };
  session.answer({json_of(import, receipt), text_of, std::nullopt});
  return Exit::done;
}

Exit take_history(Session& session,
                  const std::string& file,
                  HistoryForm form,
                  const std::string& text) {
  if (session.words().has("--signature"))
    throw Complaint(Exit::usage, said(Say::signature_without_review),
                    said(Say::hint_help_verb, "import"));
  const Request request = request_of(session);
  const HistoryImport import = import_from(session, file, form, text);
  auto done = session.casebook().import_history(import, request,
                                                Progress(session, Say::import_progress, 1));
  if (auto* refusal = std::get_if<Refusal>(&done)) throw RefusedError(std::move(*refusal));
  const auto& receipt = std::get<ImportReceipt>(done);
  if (!receipt.dry_run) session.mark_recorded(receipt.cases.front().view.file.events.front().seq);
  session.answer({json_of(session, import, receipt),
                  [&](TextWriter& out) { write_text(out, session, import, receipt); },
                  std::nullopt});
  return Exit::done;
}

Exit run(Session& session) {
  const std::string file = session.words().needed("FILE");
  const HistoryForm form = form_of(session.words(), file);
  std::string text = content_of(file, form);
  if (form == HistoryForm::csv && is_review(text))
    return take_review(session, file, std::move(text));
  return take_history(session, file, form, text);
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
