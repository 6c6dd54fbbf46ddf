// Reads since when and until when a regulation or a provision is in force, and what says so.
#include "ksdpl/date.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/law_file.hpp"

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

/// Reads a day; `tidak_diketahui` is an answer and gives nothing.
std::optional<Date> read_day(Fields& fields, std::string_view key, Presence presence) {
  const Word word = fields.text(key, presence);
  if (word.empty()) return std::nullopt;
  const std::optional<EffectiveDate> day = parse_effective_date(word.text);
  if (!day) {
    fields.findings().add(
        word.at, "bad-date",
        say("{} bukan tanggal; tulis seperti '2018-07-13', atau 'tidak_diketahui'",
            "{} is no date; write it like '2018-07-13', or 'tidak_diketahui'", shown(word.text)));
    return std::nullopt;
  }
  return day->known() ? std::optional(day->day()) : std::nullopt;
}

}  // namespace

InForce read_in_force(const Value& node, const Text& owner, Reading& reading) {
  InForce interval;
  Fields fields(node, {"masa berlaku " + owner.id, "the period in force of " + owner.en},
                reading.findings);
  if (!fields.is_map()) return interval;
  interval.promulgated = read_day(fields, "promulgated", Presence::optional);
  interval.from = read_day(fields, "from", Presence::required);
  interval.until = read_day(fields, "until", Presence::required);
  interval.revoked_by =
      read_citation(fields.text("revoked_by", Presence::optional), reading.findings);
  interval.basis = read_basis(fields, "basis", reading);
  fields.finish();
  if (interval.from && interval.until && *interval.until < *interval.from) {
    reading.findings.add(
        fields.at(), "backward-interval",
        say("masa berlaku {} berakhir sebelum dimulai",
            "the period in force of {1} ends before it begins", owner.id, owner.en));
  }
  return interval;
}

}  // namespace ksdpl::yaml
