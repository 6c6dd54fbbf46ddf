// What leaves for programs of other people: cases as event logs, the procedure as a process model.
// Pure functions from values to bytes: no file, no clock; the same input gives the same bytes.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/viewpoint.hpp"
#include "ksdpl/workflow.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ksdpl {

/// A case to be exported, with what gives its words. Everything is borrowed.
struct ExportedCase {
  const Case* file = nullptr;
  const Workflow* workflow = nullptr;
  const Directory* directory = nullptr;
};

/// Several cases of one journal.
struct CaseCollection {
  std::string origin;   ///< The name the journal was created with.
  Viewpoint viewpoint;  ///< From where the cases were looked at; told in the log.
  std::vector<ExportedCase> cases;
};

/// Which of the two dates of an entry is the time analysts compute with. Persisted ids.
enum class LogTime : std::uint8_t {
  effective,  ///< The day it took effect in law, as its first moment in western Indonesia (UTC+7).
  recorded,   ///< The moment it was written.
};
std::string_view id_of(LogTime time);  ///< "effective", "recorded".

struct LogOptions {
  LogTime time = LogTime::effective;
  /// Every entry as it was written, corrections as entries of their own. Otherwise the record as it
  /// counts: corrections are laid over what they correct, and what was taken back is left out.
  bool raw = false;
  bool names = true;  ///< Who recorded, who acted, reasons and file names; see `without_names`.
  Language language = Language::indonesian;  ///< Of titles. Ids are the same in both.
};

/// An entry that a format could not hold.
struct LeftOut {
  CaseId case_id;
  EventSeq seq = 0;
};

/// A log in the form of some format.
struct WrittenLog {
  std::string bytes;
  std::size_t events = 0;        ///< How many events it holds.
  std::vector<LeftOut> undated;  ///< Without a known effective date, where the format needs one.
};

/// Returns the event without what names people or may do so: who recorded, who acted and for whom,
/// under what mandate, reasons, issuers, file names and idempotency keys.
Event without_names(Event event);

/// An entry as a row of a table.
struct LogRow {
  std::string activity;  ///< What was done, in words.
  /// The other columns by name, as text; moments in UTC. What the entry does not have is absent.
  std::vector<std::pair<std::string_view, std::string>> cells;
};

/// Returns the entries of the case that the options show, in the order of the journal.
std::vector<LogRow> to_rows(const ExportedCase& exported, const LogOptions& options);

/// Writes XES 2.0 (IEEE 1849). An unknown effective date is no `time:timestamp` at all.
WrittenLog to_xes(const CaseCollection& cases, const LogOptions& options);

/// Writes OCEL 2.0 in its JSON form. There every event has a time, so that with `effective` those
/// of unknown date are left out and returned.
WrittenLog to_ocel_json(const CaseCollection& cases, const LogOptions& options);

/// Writes OCEL 2.0 in its relational form: the bytes of an SQLite database. Throws
/// std::runtime_error when SQLite reports an error.
WrittenLog to_ocel_sqlite(const CaseCollection& cases, const LogOptions& options);

/// Writes the procedure as BPMN 2.0 with a diagram: lanes for the authorities, a task for each
/// step, gateways for outcomes, a timer for each term. `workflow.statute` must be set.
std::string to_bpmn(const Workflow& workflow, Language language);

}  // namespace ksdpl
