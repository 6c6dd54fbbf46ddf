// The whole command line as one function: words in, output and an exit code out.
#include "cli/run.hpp"

#include "cli/arguments.hpp"
#include "cli/complaint.hpp"
#include "cli/completion.hpp"
#include "cli/describe.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/told.hpp"
#include "cli/visible.hpp"

#include <cerrno>
#include <exception>
#include <sstream>

namespace ksdpl::cli {
namespace {

/// Prints what went wrong: one line, its reasons, and what to type.
class ErrorPrinter {
 public:
  ErrorPrinter(std::ostream& err, Language language) : err_(err), language_(language) {}

  void message(const Text& text) {
    message_ = text;
    err_ << "ksdpl: " << visible(text.in(language_)) << "\n";
  }
  /// Says what to type; where nobody knew better, where the verbs are explained.
  void hint(const Text& told) {
    const Text text = told.empty() ? said(Say::hint_help) : told;
    hint_ = text;
    err_ << say(language_, Say::hint_word) << ": " << visible(text.in(language_)) << "\n";
  }
  void blockers(const std::vector<Check>& checks) {
    TextWriter writer(/*colour=*/false);
    write_blockers(writer, checks, language_);
    err_ << writer.text();
  }
  void diagnostic(const Diagnostic& diagnostic) {
    err_ << visible(render(diagnostic, language_)) << "\n";
  }

  [[nodiscard]] const Text& last_message() const { return message_; }
  [[nodiscard]] const Text& last_hint() const { return hint_; }

 private:
  std::ostream& err_;
  Language language_;
  Text message_;
  Text hint_;
};

/// What a run came to, before anything was printed on stdout.
struct Result {
  Exit exit = Exit::done;
  std::string output;
  std::optional<EventSeq> recorded;
};

/// Returns what to type next; the rules leave it empty where only the whole picture helps.
Text hint_of(const Refusal& refusal, const Invocation& words) {
  if (!refusal.hint.empty()) return refusal.hint;
  const auto id = words.text("CASE");
  if (!id || words.verb().name == "new") return said(Say::hint_help_verb, words.verb().name);
  return said(words.verb().name == "correct" ? Say::hint_history : Say::hint_next, *id);
}

/// Prints the refusal of a command that the rules do not allow as JSON: its reasons are data.
std::string refusal_json(const Refusal& refusal, const Invocation& words, Language language) {
  const bool wanted = words.text("--format") == "json" && words.verb().kind == Verb::Kind::writes;
  const bool by_rule =
      refusal.kind == Refusal::Kind::not_allowed || refusal.kind == Refusal::Kind::not_entitled;
  if (!wanted || !by_rule) return {};
  return to_pretty_json({{"schema", "ksdpl.refusal/1"},
                         {"verb", words.verb().name},
                         {"message", refusal.message.in(language)},
                         {"hint", hint_of(refusal, words).in(language)},
                         {"blockers", to_json(refusal.blockers, language)},
                         {"may_act", to_json(refusal.may_act, Directory())}});
}

Result refused(const Refusal& refusal,
               const Invocation& words,
               ErrorPrinter& errors,
               Language language) {
  errors.message(refusal.message);
  errors.blockers(refusal.blockers);
  errors.hint(hint_of(refusal, words));
  return {exit_of(refusal.kind), refusal_json(refusal, words, language), std::nullopt};
}

Result invalid(const InvalidFileError& error, ErrorPrinter& errors) {
  errors.message(error.message());
  for (const Diagnostic& diagnostic : error.diagnostics())
    errors.diagnostic(diagnostic);
  errors.hint(error.hint());
  return {Exit::invalid_workflow, {}, std::nullopt};
}

Result perform(const Invocation& words,
               Environment& environment,
               ErrorPrinter& errors,
               Language language) {
  Session session(environment, words);
  try {
    const Exit exit = words.verb().run(session);
    return {exit, session.output(), session.recorded()};
  } catch (const RefusedError& error) {
    return refused(error.refusal(), words, errors, language);
  } catch (const InvalidFileError& error) {
    return invalid(error, errors);
  } catch (const std::exception& error) {
    if (!session.recorded()) throw;
    errors.message(said(Say::receipt_lost, *session.recorded(), std::string(error.what())));
    return {Exit::done, {}, session.recorded()};
  }
}

/// The one place where exceptions end.
Result guarded(std::span<const std::string> words,
               Environment& environment,
               ErrorPrinter& errors,
               Language language) {
  try {
    return perform(parse(words), environment, errors, language);
  } catch (const Complaint& complaint) {
    errors.message(complaint.message());
    errors.hint(complaint.hint());
    return {complaint.exit(), {}, std::nullopt};
  } catch (const Fault& fault) {
    errors.message(fault.message());
    errors.hint(fault.hint());
    return {exit_of(fault.kind()), {}, std::nullopt};
  } catch (const std::exception& bug) {
    errors.message(said(Say::bug, std::string(bug.what())));
    errors.hint(said(Say::hint_bug));
    return {Exit::fault, {}, std::nullopt};
  }
}

}  // namespace

Told tell(std::span<const std::string> words, const Environment& environment) {
  std::ostringstream unheard;
  Environment inside{unheard, unheard, environment.clock, environment.variable, environment.user,
                     false,   false};
  const Language language = language_of(words, environment.variable("KSDPL_LANG"));
  ErrorPrinter errors(unheard, language);
  Result result = guarded(words, inside, errors, language);
  return {result.exit, std::move(result.output), errors.last_message(), errors.last_hint(),
          result.recorded};
}

int run(std::span<const std::string> words, Environment& environment) {
  if (asks_for_completion(words)) {
    environment.out << complete(words[1], words.subspan(3), environment) << std::flush;
    return code_of(Exit::done);
  }
  const Language language = language_of(words, environment.variable("KSDPL_LANG"));
  ErrorPrinter errors(environment.err, language);
  const Result result = guarded(words, environment, errors, language);
  errno = 0;
  environment.out << result.output << std::flush;
  if (environment.out.good()) return code_of(result.exit);
  const bool closed = errno == EPIPE;
  if (result.recorded) {
    // What is in the journal stays there: the exit code must not say otherwise.
    errors.message(said(Say::output_lost_recorded, *result.recorded));
    return code_of(result.exit);
  }
  if (!closed) errors.message(said(Say::output_lost));
  return code_of(result.exit == Exit::done ? Exit::fault : result.exit);
}

}  // namespace ksdpl::cli
