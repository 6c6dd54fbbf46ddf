// One run of one verb: its words, its language, its output, and the casebook it opens when asked.
#include "cli/session.hpp"

#include "cli/calendars.hpp"
#include "cli/complaint.hpp"
#include "cli/values.hpp"
#include "cli/viewpoint.hpp"

#include <system_error>

namespace ksdpl::cli {
namespace {

Language language_from(const Invocation& words, const Environment& environment) {
  const std::string given =
      words.text("--lang").value_or(environment.variable("KSDPL_LANG").value_or("id"));
  if (given == "id") return Language::indonesian;
  if (given == "en") return Language::english;
  bad_choice(words, "--lang", given, {"id", "en"});
}

Format format_from(const Invocation& words) {
  const std::string given = words.text("--format").value_or("text");
  const bool tabular = words.verb().tabular;
  if (given == "text") return Format::text;
  if (given == "json") return Format::json;
  if (given == "ics" && words.verb().dated) return Format::ics;
  if (given == "ics")
    throw Complaint(Exit::usage, said(Say::not_tabular, words.verb().name, given),
                    said(Say::hint_ics));
  if (given != "jsonl" && given != "csv")
    bad_choice(words, "--format", given, {"text", "json", "jsonl", "csv", "ics"});
  if (!tabular)
    throw Complaint(Exit::usage, said(Say::not_tabular, words.verb().name, given),
                    said(Say::hint_tabular));
  return given == "csv" ? Format::csv : Format::jsonl;
}

bool wants_colour(const Environment& environment) {
  const auto no_colour = environment.variable("NO_COLOR");
  return environment.out_is_terminal && (!no_colour || no_colour->empty());
}

}  // namespace

Session::Session(Environment& environment, const Invocation& invocation)
    : environment_(environment),
      invocation_(invocation),
      language_(language_from(invocation, environment)),
      format_(format_from(invocation)),
      colour_(wants_colour(environment)) {}

Session::~Session() = default;

std::filesystem::path Session::database() const {
  if (const auto given = invocation_.text("--db")) return *given;
  const auto variable = environment_.variable("KSDPL_DB");
  return variable && !variable->empty() ? *variable : "ksdpl.db";
}

std::string Session::actor() const {
  return invocation_.text("--as").value_or(environment_.user);
}

Viewpoint Session::viewpoint() const {
  return {date_value(invocation_, "--as-of"), moment_value(invocation_, "--known-at")};
}

Date Session::today() const {
  if (const auto given = date_value(invocation_, "--today")) return *given;
  const Viewpoint from = viewpoint();
  if (from.as_of) return *from.as_of;
  if (from.known_at) return day_in_jakarta(*from.known_at);
  return day_in_jakarta(environment_.clock());
}

std::filesystem::path Session::workflows_folder() const {
  const auto given = invocation_.text("--workflows");
  if (!given) return {};
  std::error_code error;
  const auto status = std::filesystem::status(*given, error);
  if (status.type() == std::filesystem::file_type::not_found)
    throw Complaint(Exit::not_found, said(Say::no_such_folder, *given),
                    said(Say::hint_check_path, *given));
  if (status.type() != std::filesystem::file_type::directory)
    throw Complaint(Exit::usage, said(Say::not_a_folder, *given),
                    said(Say::hint_check_path, *given));
  return *given;
}

const Calendar& Session::calendar() {
  if (!calendar_) calendar_ = require_calendar(*this);
  return *calendar_;
}

Journal& Session::journal() {
  if (!journal_) journal_ = open_sqlite_journal(database());
  return *journal_;
}

Casebook& Session::casebook() {
  if (!casebook_) {
    // What a write answers names its deadlines: a calendar of one's own that cannot be used must
    // stop it before anything is recorded.
    if (invocation_.verb().kind == Verb::Kind::writes && invocation_.has("--workflows"))
      static_cast<void>(calendar());
    Journal& opened = journal();
    documents_ = open_document_store(database());
    casebook_ = std::make_unique<Casebook>(opened, *documents_, environment_.clock);
  }
  return *casebook_;
}

DocumentStore& Session::documents() {
  static_cast<void>(casebook());
  return *documents_;
}

CaseView Session::view() {
  static_cast<void>(today());  // A wrong --today is wrong whether or not there is a journal.
  const CaseId id = case_id_value(invocation_);
  auto loaded = casebook().load(id, viewpoint());
  if (auto* refusal = std::get_if<Refusal>(&loaded)) throw RefusedError(std::move(*refusal));
  auto view = std::get<CaseView>(std::move(loaded));
  note_unplaced(view.file.id, view.unplaced);
  return view;
}

void Session::note_unplaced(const CaseId& id, const std::vector<Notice>& unplaced) {
  for (const Notice& notice : unplaced)
    unplaced_.push_back({id, notice});
}

void Session::answer(const Page& page) {
  switch (format_) {
    case Format::json:
      output_ += to_pretty_json(with_viewpoint(page.json, viewpoint(), unplaced_, language_));
      return;
    case Format::jsonl: output_ += to_jsonl(page.table.value()); return;
    case Format::csv: output_ += to_csv(page.table.value()); return;
    case Format::ics: output_ += page.ics(); return;
    case Format::text: break;
  }
  TextWriter writer(colour_);
  write_viewpoint(writer, viewpoint(), unplaced_, language_);
  page.text(writer);
  output_ += writer.text();
}

}  // namespace ksdpl::cli
