// ksdpl verify: recomputes everything from the stored bytes and says what is wrong, changing
// nothing.
#include "ksdpl/replay.hpp"

#include "cli/checkpoint_file.hpp"
#include "cli/commands/commands.hpp"
#include "cli/log_identity_view.hpp"
#include "cli/progress.hpp"
#include "cli/visible.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{Argument{"--checkpoint",
                                  "BERKAS",
                                  {"bandingkan dengan checkpoint yang disimpan di luar mesin ini",
                                   "compare with a checkpoint kept away from this machine"}}};

/// What a verification came to.
struct Verified {
  Inspection inspection;
  bool replayed = false;
  std::optional<KeptCheckpoint> checkpoint;
  bool checkpoint_fits = false;
};

/// Entries whose bytes are not whole are not judged: one finding is not to hide behind ten others.
bool can_be_replayed(const Inspection& inspection) {
  for (const Damage& finding : inspection.findings)
    if (finding.table != "documents" && finding.table != "requests") return false;
  return true;
}

void add_replay(Session& session, Verified& verified, Progress& progress) {
  if (!can_be_replayed(verified.inspection)) return;
  const auto reader = session.journal().read();
  const auto tell = [&](std::uint64_t done, std::uint64_t all) { progress(done, all); };
  for (Damage& finding : replay(*reader, tell))
    verified.inspection.add(std::move(finding));
  verified.replayed = true;
}

void add_checkpoint(Verified& verified) {
  Inspection& inspection = verified.inspection;
  if (!verified.checkpoint || inspection.identities.empty()) return;
  auto finding = compare(*verified.checkpoint, inspection.identities, inspection.tree);
  verified.checkpoint_fits = !finding;
  if (finding) inspection.add(*std::move(finding));
}

Verified verify(Session& session) {
  Verified verified;
  if (const auto file = session.words().text("--checkpoint"))
    verified.checkpoint = read_checkpoint(*file);
  Progress progress(session);
  const auto tell = [&](std::uint64_t done, std::uint64_t all) { progress(done, all); };
  verified.inspection = inspect_sqlite_journal(session.database(), tell);
  inspect_papers(verified.inspection, *open_document_store(session.database()), tell);
  add_replay(session, verified, progress);
  add_checkpoint(verified);
  return verified;
}

Json finding_json(const Damage& finding, Language language) {
  return {{"code", finding.code},
          {"text", finding.text.in(language)},
          {"table", finding.table},
          {"row", finding.row.empty() ? Json(nullptr) : Json(finding.row)},
          {"event", finding.event ? Json(*finding.event) : Json(nullptr)}};
}

Json checkpoint_json(const Verified& verified) {
  if (!verified.checkpoint) return nullptr;
  const Checkpoint& checkpoint = verified.checkpoint->checkpoint;
  return {{"origin", checkpoint.origin},
          {"size", checkpoint.tree.size},
          {"root", hex_of(checkpoint.tree.root)},
          {"signed", verified.checkpoint->note.has_value()},
          {"fits", verified.checkpoint_fits}};
}

/// Returns the name the log has today; empty when event 0 can't be read.
std::string origin_of(const Inspection& inspection) {
  return inspection.identities.empty() ? std::string() : inspection.identities.current().key.name;
}

Json json_of(const Session& session, const Verified& verified) {
  const Inspection& inspection = verified.inspection;
  Json findings = Json::array();
  for (const Damage& finding : inspection.findings)
    findings.push_back(finding_json(finding, session.language()));
  const Json keys = identities_json(inspection.identities);
  return {{"schema", "ksdpl.verify/1"},
          {"ok", inspection.sound()},
          {"size", inspection.tree.size()},
          {"root", hex_of(inspection.tree.root())},
          {"origin", origin_of(inspection)},
          {"verifier_key", keys.empty() ? Json(nullptr) : keys.back()["verifier_key"]},
          {"identities", keys},
          {"version", inspection.version},
          {"replayed", verified.replayed},
          {"checkpoint", checkpoint_json(verified)},
          {"findings", std::move(findings)},
          {"more_findings", inspection.more}};
}

void write_checkpoint(TextWriter& out, const Session& session, const Verified& verified) {
  if (!verified.checkpoint) {
    out.blank();
    out.paragraph(session.say(Say::verify_without_checkpoint));
  } else if (verified.checkpoint_fits) {
    const bool is_signed = verified.checkpoint->note.has_value();
    out.field(session.say(Say::label_checkpoint),
              session.say(is_signed ? Say::verify_matches : Say::verify_matches_unsigned,
                          verified.checkpoint->checkpoint.tree.size));
  }
}

void write_text(TextWriter& out, const Session& session, const Verified& verified) {
  const Inspection& inspection = verified.inspection;
  const auto count = inspection.findings.size() + inspection.more;
  out.line(
      inspection.sound() ? session.say(Say::verify_sound) : session.say(Say::verify_unsound, count),
      inspection.sound() ? Tone::good : Tone::bad);
  std::size_t number = 0;
  for (const Damage& finding : inspection.findings)
    out.item({fmt::format("{}. {}:", ++number, finding.code), Tone::bad},
             finding.text.in(session.language()), 2);
  if (inspection.more > 0) out.line(session.say(Say::verify_more, inspection.more), Tone::plain, 2);
  out.field(session.say(Say::label_origin), origin_of(inspection));
  out.field(session.say(Say::label_tree_size), std::to_string(inspection.tree.size()));
  out.copyable(session.say(Say::label_tree_root), hex_of(inspection.tree.root()));
  if (verified.replayed && inspection.sound())
    out.field(session.say(Say::label_replayed), session.say(Say::verify_replayed));
  if (!verified.replayed) out.paragraph(session.say(Say::verify_not_replayed));
  if (inspection.version == 1) out.paragraph(session.say(Say::verify_no_tree));
  write_checkpoint(out, session, verified);
}

/// One line on stderr, as for every error: scripts and people look there first.
void complain(const Session& session, const Damage& first) {
  const Language language = session.language();
  std::ostream& err = session.environment().err;
  err << "ksdpl: "
      << visible(session.say(Say::journal_not_whole, session.database().string(),
                             first.text.in(language)))
      << "\n"
      << session.say(Say::hint_word) << ": " << session.say(Say::hint_not_whole) << "\n";
}

Exit run(Session& session) {
  const Verified verified = verify(session);
  session.answer({json_of(session, verified),
                  [&](TextWriter& out) { write_text(out, session, verified); }, std::nullopt});
  if (verified.inspection.sound()) return Exit::done;
  complain(session, verified.inspection.findings.front());
  return Exit::integrity;
}

}  // namespace

constexpr Verb verify_verb{"verify",
                           Verb::Kind::reads,
                           false,
                           {"memeriksa apakah jurnal utuh", "checks that the journal is whole"},
                           "ksdpl verify --checkpoint checkpoint.txt",
                           own,
                           nullptr,
                           run};

}  // namespace ksdpl::cli
