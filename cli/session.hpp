// One run of one verb: its words, its language, its output, and the casebook it opens when asked.
#pragma once

#include "ksdpl/calendar.hpp"
#include "ksdpl/casebook.hpp"

#include "cli/arguments.hpp"
#include "cli/environment.hpp"
#include "cli/page.hpp"
#include "cli/phrases.hpp"
#include "cli/viewpoint.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace ksdpl::cli {

/// Lives for one command. Output is held back until the command has ended, so that an error
/// leaves nothing half-written on stdout.
class Session {
 public:
  /// Checks the global options; throws Complaint.
  Session(Environment& environment, const Invocation& invocation);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  Session(Session&&) = delete;
  Session& operator=(Session&&) = delete;

  [[nodiscard]] Environment& environment() const { return environment_; }
  [[nodiscard]] const Invocation& words() const { return invocation_; }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] Format format() const { return format_; }
  template <class... Values>
  [[nodiscard]] std::string say(Say key, const Values&... values) const {
    return cli::say(language_, key, values...);
  }

  [[nodiscard]] std::filesystem::path database() const;
  [[nodiscard]] std::string actor() const;
  /// Returns from where cases are looked at: `--as-of` and `--known-at`. Throws Complaint.
  [[nodiscard]] Viewpoint viewpoint() const;
  /// Returns `--today`, else the day looked at, or today in western Indonesia.
  [[nodiscard]] Date today() const;
  /// Returns the folder of `--workflows`, checked, or an empty path.
  [[nodiscard]] std::filesystem::path workflows_folder() const;

  /// Returns the calendars to count hari kerja with, read on first use. Throws Complaint or
  /// InvalidFileError.
  const Calendar& calendar();

  /// Opens the journal on first use. Throws Fault.
  Journal& journal();
  Casebook& casebook();
  /// Returns the papers beside the journal, opened with the casebook.
  DocumentStore& documents();
  /// Returns the case named by the place CASE. Throws RefusedError when it is not there.
  CaseView view();

  /// Adds to the answer what the viewpoint could not place in a case.
  void note_unplaced(const CaseId& id, const std::vector<Notice>& unplaced);
  /// Prints the answer in the format asked for, with the viewpoint it was taken from.
  void answer(const Page& page);
  /// Prints a text that is not ours to lay out, such as a diagram, as it is.
  void answer_raw(std::string_view text) { output_ += text; }
  [[nodiscard]] const std::string& output() const { return output_; }
  /// Records that something is in the journal now: from here on a failing stdout is no failure.
  void mark_recorded(EventSeq seq) { recorded_ = seq; }
  [[nodiscard]] std::optional<EventSeq> recorded() const { return recorded_; }

 private:
  Environment& environment_;
  const Invocation& invocation_;
  Language language_;
  Format format_;
  bool colour_;
  std::string output_;
  std::vector<Unplaced> unplaced_;
  std::optional<EventSeq> recorded_;
  std::optional<Calendar> calendar_;
  std::unique_ptr<Journal> journal_;
  std::unique_ptr<DocumentStore> documents_;
  std::unique_ptr<Casebook> casebook_;
};

/// A refusal on its way to `run`, which prints it with all its reasons.
class RefusedError : public std::runtime_error {
 public:
  explicit RefusedError(Refusal refusal)
      : std::runtime_error(refusal.message.en), refusal_(std::move(refusal)) {}
  [[nodiscard]] const Refusal& refusal() const { return refusal_; }

 private:
  Refusal refusal_;
};

/// A file that cannot be used, on its way to `run`, which prints every diagnostic.
class InvalidFileError : public std::runtime_error {
 public:
  /// `message` takes the number of errors.
  explicit InvalidFileError(std::vector<Diagnostic> diagnostics,
                            Say message = Say::invalid_workflow,
                            Say hint = Say::hint_invalid_workflow)
      : std::runtime_error("invalid file"),
        diagnostics_(std::move(diagnostics)),
        message_(message),
        hint_(hint) {}
  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  [[nodiscard]] Text message() const { return said(message_, diagnostics_.size()); }
  [[nodiscard]] Text hint() const { return said(hint_); }

 private:
  std::vector<Diagnostic> diagnostics_;
  Say message_;
  Say hint_;
};

}  // namespace ksdpl::cli
