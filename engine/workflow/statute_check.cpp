// Checks a workflow against its statute: all parts, one list, in the order of the file.
#include "workflow/statute_check.hpp"

#include "workflow/wording.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ksdpl {
namespace {

bool stands_before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.at.file, a.at.line, a.at.column) < std::tie(b.at.file, b.at.line, b.at.column);
}

Diagnostic unknown_edition(const Workflow& workflow) {
  std::vector<std::string> editions;
  for (const Statute* statute : statutes())
    editions.emplace_back(statute->edition());
  return {workflow.at,
          "unknown-edition",
          wording::with_suggestion(wording::say("edisi {} tidak dikenal program ini",
                                                "the program does not know the edition {}",
                                                wording::shown(workflow.edition)),
                                   workflow.edition, editions),
          {}};
}

}  // namespace

namespace statute_check {

void Inspection::add(const Position& at,
                     std::string_view code,
                     Text message,
                     std::string_view article) {
  found.push_back({at, std::string(code), std::move(message), std::string(article)});
}

bool leaves(const Row& row, std::string_view stage) {
  return row.source == stage || row.machine == stage;
}

bool is_inner(const Statute& statute, std::string_view stage) {
  return std::any_of(statute.rows().begin(), statute.rows().end(), [&](const Row& row) {
    const bool inside = statute.stage(row.machine) != nullptr;
    return inside && (row.source == stage || row.target == stage);
  });
}

bool binds(const BasisRef& basis) {
  return basis.basis == Basis::law || basis.basis == Basis::inferred;
}

}  // namespace statute_check

std::vector<Diagnostic> check_against_statute(const Workflow& workflow, const Unread& unread) {
  if (workflow.statute == nullptr) return {unknown_edition(workflow)};
  std::vector<Diagnostic> found;
  statute_check::Inspection inspection{workflow, *workflow.statute, unread, found};
  statute_check::check_names(inspection);
  statute_check::check_minima(inspection);
  statute_check::check_deadlines(inspection);
  std::stable_sort(found.begin(), found.end(), stands_before);
  return found;
}

std::vector<Diagnostic> check_against_statute(const Workflow& workflow) {
  return check_against_statute(workflow, Unread{});
}

}  // namespace ksdpl
