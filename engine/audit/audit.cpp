// The history of a case held against the procedure, part by part.
#include "audit/authority.hpp"
#include "audit/conditions.hpp"
#include "audit/limits.hpp"
#include "audit/scope.hpp"
#include "audit/stated.hpp"
#include "audit/walk.hpp"
#include "casefile/entries.hpp"

#include <algorithm>
#include <tuple>

namespace ksdpl {
namespace {

using namespace audits;  // NOLINT(google-build-using-namespace): the parts of one room.

void append(Findings& all, Findings more) {
  for (AuditFinding& finding : more)
    all.push_back(std::move(finding));
}

/// After a refusal the regulation says nothing of a second try.
Findings resubmissions(const Subject& subject, const std::vector<Placement>& placements) {
  Findings findings;
  for (const Placement& p : placements) {
    const Stage* from =
        p.row == nullptr || !p.in_place ? nullptr : subject.workflow.statute->stage(p.row->source);
    if (from == nullptr || from->kind != StageKind::refused) continue;
    const Text what = named(*p.entry, subject.workflow);
    findings.push_back(found("pengajuan_ulang.tidak_diketahui", Severity::tidak_diketahui,
                             {what.id + ": apakah boleh mengajukan lagi sesudah «" +
                                  std::string(from->title.id) + "» belum diketahui",
                              what.en + ": whether one may submit again after “" +
                                  std::string(from->title.en) + "” is not known"},
                             ground_of(*p.row), {p.entry->seq}));
  }
  return findings;
}

/// Returns a note of the steps on which the regulation is silent.
Findings unregulated(const std::vector<Placement>& placements) {
  std::vector<EventSeq> entries;
  for (const Placement& p : placements) {
    const bool silent =
        p.row != nullptr && p.in_place && !p.row->forward && p.row->basis == Basis::silent_in_pp;
    if (silent) entries.push_back(p.entry->seq);
  }
  if (entries.empty()) return {};
  const std::string list = numbers(entries);
  return {
      found("tidak_diatur", Severity::catatan,
            {"entri " + list + " tidak diatur dalam PP 28/2018; Permendagri 25/2020 belum dibaca",
             "entry " + list +
                 " is not regulated in PP 28/2018; Permendagri 25/2020 was not "
                 "read"},
            {Basis::silent_in_pp, {}}, entries)};
}

/// Returns the entries that PP 28/2018 governs.
std::vector<Placement> governed(std::vector<Placement> placements, const Scope& scope) {
  std::erase_if(placements, [&](const Placement& p) { return !scope.governs(*p.entry); });
  return placements;
}

Findings of_statements(const Subject& subject, const Scope& scope) {
  const std::vector<Placement> told = governed(statements(subject), scope);
  Findings findings = stated_findings(subject, scope, told);
  append(findings, stated_limit_findings(subject));
  append(findings, unnamed_actors(subject, told));
  append(findings, resubmissions(subject, told));
  append(findings, unregulated(told));
  findings.push_back(
      remark("bukti.belum_dinilai", Severity::catatan,
             {"riwayat ini hanya memuat pernyataan; dokumen, penilaian, dan wewenang tidak dinilai",
              "this history only holds statements; papers, assessments and entitlement are not "
              "judged"},
             {subject.c.events.front().seq}));
  return findings;
}

Findings of_records(const Subject& subject, const Scope& scope) {
  Walk way = walk(subject);
  way.placements = governed(std::move(way.placements), scope);
  Findings findings = condition_findings(subject, way);
  append(findings, paper_date_findings(subject, way));
  append(findings, limit_findings(subject, way));
  append(findings, authority_findings(subject, way));
  append(findings, resubmissions(subject, way.placements));
  append(findings, unregulated(way.placements));
  append(findings, std::move(way.findings));
  return findings;
}

/// In the order of the entries; of one entry the heaviest first.
void sort(Findings& findings) {
  const auto key = [](const AuditFinding& finding) {
    return std::tuple(finding.event, finding.severity);
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const AuditFinding& a, const AuditFinding& b) { return key(a) < key(b); });
}

}  // namespace

std::vector<AuditFinding> audit(const Case& c,
                                const Workflow& workflow,
                                const Directory& directory,
                                const Calendar& calendar,
                                const Date& today) {
  if (c.events.empty()) return {};
  const Subject subject{c, workflow, directory, calendar, today};
  const Scope scope(subject);
  Findings findings = is_stated(c) ? of_statements(subject, scope) : of_records(subject, scope);
  append(findings, undated_steps(subject));
  std::erase_if(findings,
                [&](const AuditFinding& finding) { return !scope.governs(finding.event); });
  append(findings, scope.findings());
  sort(findings);
  return findings;
}

}  // namespace ksdpl
