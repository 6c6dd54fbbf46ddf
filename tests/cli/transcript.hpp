// Transcripts: what a user types and what the screen shows, kept as text that a person can read.
//
//   # a remark
//   @file surat.txt sebuah surat      writes a file (\n is a line break)
//   @clock 2026-03-02T03:00:00Z       sets the clock
//   @env KSDPL_LANG en                sets a variable
//   @prepare dprd                     makes a journal with case A ready for the request to the DPRD
//   $ ksdpl show A                    a command, followed by its stdout,
//   ! ksdpl: ...                      its stderr with "! " before each line,
//   [exit 8]                          and its exit code, always
//
// A new transcript has the commands alone; blessing fills in what they showed.
// A manual (.md) holds transcripts in its ```console blocks and settings in <!-- @... --> comments.
// Hashes, keys and the folder are replaced by <sha256>, <hash>, <key> and <folder>.
#pragma once

#include <filesystem>
#include <string>

namespace ksdpl::test {

/// Plays the transcript in a fresh folder and returns it as it went.
std::string play(const std::string& transcript);

/// Compares a transcript with how it goes now; with KSDPL_BLESS=1 in the environment it is
/// rewritten instead. Reports the first line that differs.
void check_transcript(const std::filesystem::path& file);

}  // namespace ksdpl::test
