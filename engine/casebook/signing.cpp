// Signatures of persons under entries: taken in only when they fit, checked anew when shown.
#include "ksdpl/signing.hpp"

#include "ksdpl/casebook.hpp"
#include "ksdpl/ssh_signature.hpp"

#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/signing.hpp"
#include "casefile/decisions.hpp"

#include <array>
#include <variant>

namespace ksdpl {
namespace {

constexpr std::array<std::string_view, 3> state_names{"valid", "revoked", "forged"};

/// Adds what the leaf holds openly of one kind.
struct Statement {
  std::string text;

  void line(std::string_view name, const std::string& value) {
    if (!value.empty()) text += std::string(name) + ": " + value + "\n";
  }
  void operator()(const StepRecorded& step) {
    line("step", step.step.value);
    line("outcome", step.outcome.value);
    line("move", step.move.value);
  }
  void operator()(const StepStated& step) {
    line("step", step.step.value);
    line("outcome", step.outcome.value);
    line("move", step.move.value);
  }
  void operator()(const RequirementAssessed& assessed) {
    line("requirement", assessed.requirement.value);
    line("verdict", std::string(id_of(assessed.verdict)));
  }
  void operator()(const DocumentFiled& filed) {
    line("document", filed.document.value);
    line("commitment", filed.commitment);
  }
  void operator()(const EntryCorrected& corrected) {
    line("corrects", std::to_string(corrected.target));
  }
  template <class Body>
  void operator()(const Body& /*body*/) {}
};

Refusal other_purpose(const std::string& name_space) {
  return {Refusal::Kind::not_allowed,
          {"tanda tangan itu dibuat untuk keperluan lain ('" + name_space + "')",
           "the signature was made for another purpose ('" + name_space + "')"},
          {"tanda tangani dengan: ssh-keygen -Y sign -n ksdpl",
           "sign with: ssh-keygen -Y sign -n ksdpl"},
          {}};
}

Refusal not_of_this_entry(const CaseId& id, EventSeq target) {
  const std::string entry = std::to_string(target);
  const std::string command = "ksdpl statement " + id.value + " " + entry;
  return {Refusal::Kind::not_allowed,
          {"tanda tangan itu bukan atas pernyataan entri #" + entry + " kasus '" + id.value + "'",
           "the signature is not one of the statement of entry #" + entry + " of the case '" +
               id.value + "'"},
          {"yang ditandatangani harus persis keluaran: " + command,
           "what is signed must be exactly the output of: " + command},
          {}};
}

/// Whose key it was on the day the signature came in.
SignatureStanding::State state_of(const SigningKey* key, const Event& event, bool fits) {
  if (!fits || key == nullptr) return SignatureStanding::State::forged;
  const Standing standing = standing_on(key->period, event.effective);
  return standing == Standing::holds ? SignatureStanding::State::valid
                                     : SignatureStanding::State::revoked;
}

}  // namespace

std::string_view id_of(SignatureStanding::State state) {
  return state_names.at(static_cast<std::size_t>(state));
}

std::string statement_of(const std::string& origin, const StoredEvent& stored, const Event& event) {
  Statement statement;
  statement.text = "ksdpl-statement-1\n";
  statement.line("journal", origin);
  statement.line("case", stored.case_id.value);
  statement.line("entry", std::to_string(stored.seq));
  statement.line("kind", std::string(kind_of(event.body)));
  std::visit(statement, event.body);
  statement.line("effective", to_string(event.effective));
  statement.line("recorded", to_string(event.recorded));
  statement.line("sha256", sha256_hex(stored.body));
  return statement.text;
}

bool fits_its_entry(JournalReader& reader, const std::string& origin, const Event& event) {
  const auto& made = std::get<EntrySigned>(event.body);
  const auto target = reader.event(made.target);
  const auto signature = ssh_signature_from(made.signature);
  if (!target || target->case_id != event.case_id || !signature) return false;
  const Event entry = read_events(reader, {*target}).front();
  return fingerprint_of(signature->key) == made.key &&
         check_signature(*signature, statement_of(origin, *target, entry)) == SshVerdict::valid;
}

std::vector<SignatureStanding> signatures_of(JournalReader& reader,
                                             const Case& c,
                                             const Directory& directory) {
  std::vector<SignatureStanding> standings;
  std::optional<std::string> origin;
  for (const Event& event : c.events) {
    const auto* made = std::get_if<EntrySigned>(&event.body);
    if (made == nullptr) continue;
    const SigningKey* key = directory.key(made->key);
    const Event* target = c.event(made->target);
    SignatureStanding standing{event.seq, made->target, made->key, {}, {}, false};
    if (key != nullptr) standing.actor = key->actor;
    if (!origin) origin = origin_of(reader);  // Few cases hold a signature at all.
    standing.state = state_of(key, event, fits_its_entry(reader, *origin, event));
    standing.by_who_acted =
        key != nullptr && target != nullptr && target->acting &&
        directory.person_of(target->acting->actor) == directory.person_of(key->actor);
    standings.push_back(std::move(standing));
  }
  return standings;
}

Answer Casebook::sign(const CaseId& id,
                      EventSeq target,
                      const std::string& signature_file,
                      const Request& request) {
  const auto signature = ssh_signature_from(signature_file);
  if (!signature) throw Fault(Fault::Kind::usage, {"bukan tanda tangan SSH", "no SSH signature"});
  if (signature->name_space != ssh_namespace) return other_purpose(signature->name_space);
  const SignEntry command{
      {target, fingerprint_of(signature->key), ssh_signature_base64(signature_file)}};
  // What lies in another case is refused by the decision, in its own words.
  const auto signed_text = statement(id, target);
  if (const auto* text = std::get_if<std::string>(&signed_text))
    if (check_signature(*signature, *text) != SshVerdict::valid)
      return not_of_this_entry(id, target);
  return write({"sign", id, {std::to_string(target), command.signature.signature}}, request,
               {[&](const Case&) -> Command { return command; }, {}});
}

std::variant<std::string, Refusal> Casebook::statement(const CaseId& id, EventSeq target) {
  const auto reader = journal_.read();
  if (reader->events_of(id).empty()) return case_not_found(*reader, id);
  const auto stored = reader->event(target);
  if (!stored || stored->case_id != id) return entry_not_found(id, target);
  return statement_of(origin_of(*reader), *stored, read_events(*reader, {*stored}).front());
}

std::vector<SignatureStanding> Casebook::signatures(const CaseView& view) {
  const auto reader = journal_.read();
  return signatures_of(*reader, view.file, view.directory);
}

}  // namespace ksdpl
