// The history of a case held against the procedure: what an auditor finds in it. Pure functions.
#pragma once

#include "ksdpl/casefile.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

class Calendar;

/// How heavy a finding is. Ids are read by programs: append, never rename.
enum class Severity : std::uint8_t {
  pelanggaran,      ///< The history shows something the law, or our reading of it, rules out.
  peringatan,       ///< It shows something against a rule of another kind, or something odd.
  tidak_diketahui,  ///< Whether it was lawful can't be told from the history.
  catatan,          ///< Good to know; nothing has to be done about it.
};

/// Returns the name of the enumerator: "tidak_diketahui".
std::string_view id_of(Severity severity);
std::optional<Severity> severity_from_id(std::string_view id);
/// Returns what a person reads: "tidak diketahui", "not known".
Phrase label_of(Severity severity);
/// Says whether something of that severity has to be looked into: everything but a note.
bool needs_attention(Severity severity);

/// A kind of finding.
struct AuditCode {
  std::string_view id;  ///< Stable: "urutan.dilompati".
  Phrase title;         ///< "a step is missing".
  Phrase settles;       ///< What would settle it, where the finding has nothing more special.
};

/// Returns every kind of finding there is.
std::span<const AuditCode> audit_codes();

/// One thing found in a history.
struct AuditFinding {
  std::string code;  ///< Of `audit_codes()`.
  Severity severity = Severity::pelanggaran;
  Text text;                     ///< One sentence, with the entries and dates it speaks of.
  std::string citation = {};     ///< Empty unless the basis names an article.
  std::optional<Basis> basis{};  ///< Absent where it speaks of the record itself.
  EventSeq event = 0;            ///< Where it shows.
  std::vector<EventSeq> events;  ///< All it speaks of; `event` first.
  Text settles = {};             ///< What would settle it.
  std::string condition = {};    ///< The condition of the procedure, "konsultasi_menlu.mendahului";
                                 ///< empty where it is none.
};

/// Holds the history of a case against statute and workflow, as it stands with all corrections laid
/// over it, and returns what is found, in the order of the entries.
///
/// Recorded steps are judged wholly: their order, the conditions of each move as of its own day,
/// who acted, the time limits. Statements about the past claim no completeness: a step nobody spoke
/// of is not known, never missing, and only known dates can contradict each other. What was done
/// before PP 28/2018, or lies behind an agreement signed before it (Pasal 48), is not judged by it.
/// A date that is not known is a finding of its own and never makes anything lawful.
///
/// `directory` says who may act, `calendar` counts hari kerja, on `today` open time limits are
/// looked at. `c` may be what a viewpoint shows of a case.
std::vector<AuditFinding> audit(const Case& c,
                                const Workflow& workflow,
                                const Directory& directory,
                                const Calendar& calendar,
                                const Date& today);

}  // namespace ksdpl
