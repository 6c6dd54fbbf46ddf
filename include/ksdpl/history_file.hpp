// Histories that never ran here, as an import file tells them: plain data, nothing judged.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/imported.hpp"
#include "ksdpl/instrument.hpp"
#include "ksdpl/statute.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The format this program reads.
inline constexpr std::string_view history_format = "ksdpl.history/1";

/// Says whether a case may be called so: 1 to 64 of A-Z a-z 0-9 . _ -, not starting with '-' or
/// '.'.
bool is_case_id(std::string_view word);

/// A date as a source gives it: a day, or words that name no day, or nothing. Words are kept as
/// they are and never become a day.
struct StatedDate {
  EffectiveDate day;
  std::optional<std::string> words;  ///< "Desember 2022"; only where the day is not known.

  bool operator==(const StatedDate&) const = default;
};

/// A step of the procedure as a source tells it.
struct HistoryEntry {
  StepId step;
  OutcomeId outcome;
  StatedDate date;
  std::optional<std::string> by;    ///< Who acted.
  std::optional<std::string> note;  ///< What the source says of it.
  std::vector<std::string> sources;
  Position at{};
};

/// What a source tells that is no step of the procedure. It moves nothing.
struct HistoryNote {
  NoteKind kind = NoteKind::catatan;
  std::string text;
  StatedDate date;
  std::optional<std::string> by;
  DocumentId document;                ///< The paper mentioned, or empty.
  std::optional<std::string> number;  ///< Of that paper.
  std::vector<std::string> sources;
  Position at{};
};

/// An instrument under the text as a source tells of it; its sources stand in `what`.
struct HistoryInstrument {
  InstrumentRecorded what;
  std::optional<std::string> note;
  Position at{};
};

/// One cooperation as the file tells it.
struct HistoryCase {
  CaseId id;
  std::string workflow;
  std::optional<std::string> partner;
  std::optional<std::string> country;  ///< ISO 3166-1 alpha-2.
  std::optional<std::string> region;
  std::optional<Level> level;
  std::optional<Initiative> initiative;
  std::vector<std::string> objects;
  EffectiveDate agreement_on;         ///< Pasal 48: when a text older than the PP was signed.
  std::optional<std::string> note;    ///< What has to be said of the case as a whole.
  std::vector<HistoryEntry> entries;  ///< In the order the file tells them, which is kept.
  std::vector<HistoryNote> notes;
  std::vector<HistoryInstrument> instruments{};
  std::vector<ImportSource> sources;  ///< Those the case names, in the order of the file.
  Position at{};
};

/// A whole import file.
struct HistoryFile {
  std::string statement;  ///< The importer's own words.
  std::vector<HistoryCase> cases;
};

}  // namespace ksdpl
