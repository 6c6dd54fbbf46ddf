// The time limits of a history.
#include "audit/limits.hpp"

#include "casefile/deadlines.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl::audits {
namespace {

constexpr Phrase no_effect{"; PP 28/2018 tidak mengatur akibatnya",
                           "; PP 28/2018 does not say what follows from it"};

RestsOn rule_of(const Deadline& deadline) {
  return {deadline.basis, deadline.citation};
}

Severity severity_of_passing(const Deadline& deadline) {
  return deadline.only_reported() ? Severity::peringatan : severity_of(deadline.basis);
}

/// Returns "DPRD decision: 45 hari kerja from 2024-04-01 ran out on 2024-06-10".
Text term_of(const Deadline& deadline) {
  const std::string from = to_string(deadline.start);
  Text text{
      "batas waktu " + deadline.term.id + " untuk «" + deadline.title.id + "» sejak " + from,
      "the time limit of " + deadline.term.en + " for “" + deadline.title.en + "” from " + from};
  if (deadline.due) {
    const std::string due = to_string(deadline.due->earliest);
    text.id += " berakhir " + due;
    text.en += " ran out on " + due;
  }
  if (deadline.regional) {
    text.id += " (aturan daerah)";
    text.en += " (rule of the region)";
  } else if (deadline.basis == Basis::reported) {
    text.id += " (dilaporkan)";
    text.en += " (reported)";
  }
  return text;
}

std::vector<EventSeq> entries_of(const Deadline& deadline) {
  std::vector<EventSeq> entries;
  if (deadline.finished_by != 0) entries.push_back(deadline.finished_by);
  if (deadline.start_event != 0) entries.push_back(deadline.start_event);
  return entries;
}

AuditFinding passed(const Deadline& deadline, const Date& today) {
  const Text term = term_of(deadline);
  const bool taken = deadline.finished_by != 0;
  const std::string day = taken ? to_string(deadline.finished) : to_string(today);
  Text text{term.id + (taken ? "; langkah itu diambil " : "; belum diambil sampai ") + day,
            term.en + (taken ? "; the step was taken on " : "; it was not taken by ") + day};
  if (deadline.basis == Basis::law && !deadline.regional) {
    text.id += no_effect.id;
    text.en += no_effect.en;
  }
  return found("tenggat.terlampaui", severity_of_passing(deadline), std::move(text),
               rule_of(deadline), entries_of(deadline));
}

Text reason_not_known(const Deadline& deadline) {
  if (!deadline.started())
    return {"langkah yang memulainya tidak tercatat", "the step that starts it is not on record"};
  if (!deadline.start.known())
    return {"tanggal mulainya tidak diketahui", "the day it starts is not known"};
  if (deadline.finished_by == 0)
    return {"tidak ada pernyataan tentang langkah itu", "nothing is stated about the step"};
  if (!deadline.finished.known())
    return {"tanggal langkah itu tidak diketahui", "the day of the step is not known"};
  return {"kalender hari kerja tahun itu tidak lengkap",
          "the calendar of hari kerja of that year is not complete"};
}

AuditFinding not_known(const Deadline& deadline, std::vector<EventSeq> entries) {
  const Text why = reason_not_known(deadline);
  return found("tenggat.tidak_diketahui", Severity::tidak_diketahui,
               {"apakah «" + deadline.title.id + "» diambil dalam " + deadline.term.id +
                    " tidak diketahui: " + why.id,
                "whether “" + deadline.title.en + "” was taken within " + deadline.term.en +
                    " is not known: " + why.en},
               rule_of(deadline), std::move(entries));
}

void add(Findings& findings, const Deadline& deadline, const Date& today) {
  switch (deadline.state) {
    case DeadlineState::terlambat:
    case DeadlineState::lewat_waktu: findings.push_back(passed(deadline, today)); return;
    case DeadlineState::selesai_tidak_diketahui:
    case DeadlineState::mungkin_lewat:
    case DeadlineState::mulai_tidak_diketahui:
      // What is only reported is not missed where nobody can tell.
      if (!deadline.only_reported()) findings.push_back(not_known(deadline, entries_of(deadline)));
      return;
    case DeadlineState::belum_mulai:
    case DeadlineState::berjalan:
    case DeadlineState::masa_habis:
    case DeadlineState::tepat_waktu: return;
  }
}

/// Says whether the order of the steps between which the limit runs was told of already.
bool order_told(const Walk& walk, const Deadline& deadline) {
  return std::any_of(walk.findings.begin(), walk.findings.end(), [&](const AuditFinding& finding) {
    return finding.code == "urutan.tertukar" && finding.event == deadline.finished_by;
  });
}

/// Statements in the order of their days, numbered anew; those without a day last.
struct ByDay {
  Case c;
  std::vector<EventSeq> numbers;  ///< The number of the entry that is now N, at N - 1.
};

ByDay by_day(const Case& c) {
  ByDay sorted{c, {}};
  sorted.c.stages.clear();
  std::stable_sort(sorted.c.steps.begin(), sorted.c.steps.end(),
                   [](const StepEntry& a, const StepEntry& b) {
                     if (a.effective.known() != b.effective.known()) return a.effective.known();
                     return before(a.effective, b.effective);
                   });
  for (StepEntry& entry : sorted.c.steps) {
    sorted.numbers.push_back(entry.seq);
    entry.seq = sorted.numbers.size();
  }
  return sorted;
}

EventSeq renumbered(const ByDay& sorted, EventSeq seq) {
  return seq == 0 ? 0 : sorted.numbers.at(seq - 1);
}

}  // namespace

Findings limit_findings(const Subject& subject, const Walk& walk) {
  Findings findings;
  for (const Deadline& deadline : told_deadlines(walk.normal, subject.workflow, subject.calendar)) {
    if (!order_told(walk, deadline)) add(findings, deadline, subject.today);
  }
  for (const Deadline& deadline :
       deadlines(walk.normal, subject.workflow, subject.calendar, subject.today))
    add(findings, deadline, subject.today);
  for (const Deadline& limit :
       reported_limits(walk.normal, subject.workflow, subject.calendar, subject.today))
    add(findings, limit, subject.today);
  return findings;
}

Findings stated_limit_findings(const Subject& subject) {
  Findings findings;
  const ByDay sorted = by_day(subject.c);
  for (Deadline& deadline : told_deadlines(sorted.c, subject.workflow, subject.calendar)) {
    deadline.finished_by = renumbered(sorted, deadline.finished_by);
    deadline.start_event = renumbered(sorted, deadline.start_event);
    add(findings, deadline, subject.today);
  }
  // That nobody stated a step is no sign that it was not taken: an open limit is not called passed.
  for (const Deadline& deadline :
       open_deadlines(subject.c, subject.workflow, subject.calendar, subject.today)) {
    if (deadline.state == DeadlineState::berjalan || deadline.only_reported()) continue;
    // Where the step that starts it is not on record, the last one stands for where the case is.
    auto entries = entries_of(deadline);
    if (entries.empty()) entries.push_back(subject.c.events.back().seq);
    findings.push_back(not_known(deadline, std::move(entries)));
  }
  return findings;
}

}  // namespace ksdpl::audits
