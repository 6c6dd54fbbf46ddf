// A deadline in words: when it runs out, how it stands, and how it was worked out.
#pragma once

#include "ksdpl/deadline.hpp"

#include "cli/text_writer.hpp"

#include <string>
#include <vector>

namespace ksdpl::cli {

/// Returns when a deadline runs out, with its uncertainty in words.
std::string due_text(const Deadline& deadline, Language language);
/// Returns what is left: "sisa 6 hari kerja"; empty where that can't be said.
std::string remaining_text(const Deadline& deadline, Language language);
/// Returns how it stands: "berjalan", "lewat waktu"; of a finished one also the day.
std::string state_text(const Deadline& deadline, Language language);
Tone tone_of(const Deadline& deadline);

/// Returns how a deadline was worked out in short, one sentence a line.
std::vector<std::string> derivation(const Deadline& deadline, Language language);
/// Returns the same with every day: runs of counted days, and each skipped day by name.
std::vector<std::string> derivation_by_day(const Deadline& deadline, Language language);

/// Writes one deadline under its step; `lines` is one of the two derivations.
void write_deadline(TextWriter& out,
                    const Deadline& deadline,
                    const std::vector<std::string>& lines,
                    Language language);
/// Writes open deadlines under a heading, the derivation in short.
void write_deadlines(TextWriter& out, const std::vector<Deadline>& deadlines, Language language);

}  // namespace ksdpl::cli
