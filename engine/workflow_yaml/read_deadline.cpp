// Reads a time limit: how many hari kerja, counted from which step, by which convention.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <charconv>
#include <optional>

namespace ksdpl::yaml {
namespace {

constexpr int most_days = 9999;

/// Reads "N hari kerja"; the words belong to it, because calendar days are something else.
std::optional<WorkingDays> parse_term(std::string_view text) {
  static constexpr std::string_view unit = " hari kerja";
  if (!text.ends_with(unit)) return std::nullopt;
  text.remove_suffix(unit.size());
  int days = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, days);
  const bool whole = error == std::errc{} && stop == end && !text.starts_with('0');
  if (!whole || days < 1 || days > most_days) return std::nullopt;
  return WorkingDays{days};
}

void read_term(Fields& fields, DeadlineDef& deadline, Reading& reading) {
  const Word term = fields.text("term");
  deadline.at = reading.findings.position(term.empty() ? fields.at() : term.at);
  if (term.empty()) return;
  const std::optional<WorkingDays> days = parse_term(term.text);
  if (days) {
    deadline.days = *days;
    return;
  }
  reading.findings.add(term.at, "bad-term",
                       wording::say("tenggat {} harus berbentuk 'N hari kerja', misalnya "
                                    "'45 hari kerja'",
                                    "the term {} must have the form 'N hari kerja', such as "
                                    "'45 hari kerja'",
                                    wording::shown(term.text)));
}

}  // namespace

DeadlineDef read_deadline(const Value& node, const Text& step, Reading& reading) {
  DeadlineDef deadline;
  deadline.at = reading.findings.position(node.at);
  Fields fields(node, {"tenggat " + step.id, "the deadline of " + step.en}, reading.findings);
  if (!fields.is_map()) return deadline;
  read_term(fields, deadline, reading);
  const Word starts = fields.name("starts", Presence::required);
  reading.refer(Reference::Kind::step, starts, fields.owner());
  deadline.starts = StepId{starts.text};
  deadline.convention = fields.translated("convention");
  deadline.convention_basis = read_basis(fields, "convention_basis", reading);
  deadline.basis = read_basis(fields, "basis", reading);
  fields.finish();
  return deadline;
}

}  // namespace ksdpl::yaml
