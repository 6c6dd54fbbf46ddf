// What a command was, as one digest, so that a repeated one is recognised.
#pragma once

#include "ksdpl/casebook.hpp"

#include <string>

namespace ksdpl {

/// A command in words: its verb, its case and its arguments in a fixed order.
struct CommandWords {
  std::string verb;
  CaseId id;
  std::vector<std::string> arguments;
};

/// Returns SHA-256 (hex) over the canonical JSON of the command as it was asked for. A date that
/// was left out stays left out, so that a retry on the next day is the same command.
std::string digest_of(const CommandWords& words, const Request& request);

/// Returns the words of a paper, a correction and a profile that make two commands the same.
std::vector<std::string> words_of(const PaperToFile& paper, const std::string& sha256);
std::vector<std::string> words_of(const CorrectionRequest& correction);
std::vector<std::string> words_of(const OpenCase& command, const std::string& bundle_hash);
std::vector<std::string> words_of(const InstrumentRecorded& what);
std::vector<std::string> words_of(const RegistryCommand& command, const std::string& sha256);

/// Returns the correction as an event body: what is not named keeps the value it has now.
EntryCorrected correction_of(const CorrectionRequest& request, const Case& c);

}  // namespace ksdpl
