// ksdpl init: creates the journal, its log key and nothing else.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"--origin",
             "NAMA",
             {"nama jurnal ini, misalnya jakarta.go.id/ksdpl",
              "names this journal, such as jakarta.go.id/ksdpl"}},
    Argument{"--key-dir",
             "FOLDER",
             {"folder kunci; bawaan: di samping jurnal",
              "folder of the log key; default: beside the journal"}},
    Argument{"--dry-run", "", {"periksa saja, tidak membuat apa pun", "check only, make nothing"}},
};

/// What `init` made, or would make.
struct Made {
  NewJournal request;
  std::filesystem::path key_folder;
  std::string public_key;
  bool dry_run = false;
};

NewJournal request_from(const Session& session) {
  const Invocation& words = session.words();
  NewJournal request;
  request.path = session.database();
  request.key_folder = words.text("--key-dir").value_or("");
  request.origin = words.text("--origin").value_or("ksdpl");
  request.actor = session.actor();
  request.now = session.environment().clock();
  return request;
}

void check_only(const NewJournal& request) {
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(request.path, error)))
    throw Complaint(Exit::usage, said(Say::already_exists, request.path.string()),
                    said(Say::hint_other_db));
  const auto folder = std::filesystem::absolute(request.path, error).parent_path();
  if (!std::filesystem::is_directory(folder, error))
    throw Complaint(Exit::not_found, said(Say::no_such_folder, folder.string()),
                    said(Say::hint_check_path, folder.string()));
}

/// Reads the public key back from the first event: what is stored is what is shown.
std::string stored_public_key(Session& session) {
  const auto reader = session.journal().read();
  const auto first = reader->event(0);
  if (!first) return {};
  const Event event =
      unseal(*first, [&](std::string_view commitment) { return reader->text(commitment); });
  const auto* opened = std::get_if<JournalOpened>(&event.body);
  return opened == nullptr ? std::string() : opened->public_key;
}

Json json_of(const Made& made) {
  const std::string path = made.request.path.string();
  return {{"schema", "ksdpl.init/1"},
          {"journal", path},
          {"documents_folder", path + ".documents"},
          {"key_folder", made.key_folder.string()},
          {"origin", made.request.origin},
          {"public_key", made.public_key},
          {"dry_run", made.dry_run}};
}

void write_text(TextWriter& out, const Session& session, const Made& made) {
  const std::string path = made.request.path.string();
  out.line(session.say(made.dry_run ? Say::init_dry_run : Say::init_done), Tone::strong);
  out.field(session.say(Say::label_journal), path);
  out.field(session.say(Say::label_papers), path + ".documents");
  out.field(session.say(Say::label_key_folder), made.key_folder.string());
  out.field(session.say(Say::label_origin), made.request.origin);
  if (!made.public_key.empty()) out.field(session.say(Say::label_public_key), made.public_key);
  out.blank();
  out.paragraph(session.say(Say::init_keep_safe));
  out.copyable(session.say(Say::label_next),
               "ksdpl new SHANGHAI-2026 --partner Shanghai --country CN --region ... "
               "--level provinsi --initiative daerah");
}

Exit run(Session& session) {
  Made made;
  made.request = request_from(session);
  made.dry_run = session.words().has("--dry-run");
  made.key_folder = made.request.key_folder;
  if (made.key_folder.empty()) made.key_folder = made.request.path.string() + ".keys";
  if (made.dry_run) {
    check_only(made.request);
  } else {
    create_sqlite_journal(made.request);
    session.mark_recorded(0);
    made.public_key = stored_public_key(session);
  }
  session.answer(
      {json_of(made), [&](TextWriter& out) { write_text(out, session, made); }, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb init_verb{"init",
                         Verb::Kind::writes,
                         false,
                         {"membuat jurnal baru", "creates a new journal"},
                         "ksdpl init --origin jakarta.go.id/ksdpl",
                         own,
                         nullptr,
                         run};

}  // namespace ksdpl::cli
