// One entry of a case as every log shows it: an activity, a time, and the same attributes.
#pragma once

#include "ksdpl/exchange.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ksdpl::exchange {

using Value = std::variant<std::string, std::int64_t, bool, Timestamp>;

struct Attribute {
  std::string_view key;  ///< Static storage; the same in every format.
  Value value;
};

struct LogEntry {
  const Event* event = nullptr;
  std::string type;      ///< The step, or the kind of entry: an id.
  std::string activity;  ///< The same in words.
  std::optional<Timestamp> time;
  std::string resource;  ///< Who acted; empty: not known or not to be told.
  std::string role;      ///< The role that was exercised, where actors are registered.
  std::vector<Attribute> attributes;
};

/// Returns the entries of the case that the options show, in the order of the journal.
std::vector<LogEntry> log_entries(const ExportedCase& exported, const LogOptions& options);

/// Returns the facts of the case: workflow, parties, objects, where it stands.
std::vector<Attribute> case_attributes(const ExportedCase& exported, const LogOptions& options);

/// Returns what tells how the log was made: which dates, which entries, from where it looks.
std::vector<Attribute> log_attributes(const CaseCollection& cases, const LogOptions& options);

/// Returns the first moment of the day in western Indonesia.
Timestamp start_of(const Date& day);

}  // namespace ksdpl::exchange
