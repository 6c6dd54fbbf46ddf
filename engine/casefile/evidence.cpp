// How papers stand on a day, and what that does to an assessment that rests on them.
#include "casefile/evidence.hpp"

#include "casefile/as_recorded.hpp"
#include "casefile/checks.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ksdpl {
namespace {

struct ValidityWord {
  std::string_view id;
  Phrase label;
};

// In the order of the enum.
constexpr std::array<ValidityWord, 4> words{{
    {"berlaku", {"berlaku", "valid"}},
    {"belum_berlaku", {"belum berlaku", "not valid yet"}},
    {"kedaluwarsa", {"kedaluwarsa", "expired"}},
    {"tidak_diketahui", {"masa berlaku tidak diketahui", "validity not known"}},
}};

const ValidityWord& word_of(Validity validity) {
  return words.at(static_cast<std::size_t>(validity));
}

const Requirement* compiled_requirement(const Case& c, std::string_view id) {
  const auto* opened = c.events.empty() ? nullptr : std::get_if<CaseOpened>(&c.events.front().body);
  const Statute* statute = opened == nullptr ? nullptr : find_statute(opened->edition);
  return statute == nullptr ? nullptr : statute->requirement(id);
}

/// A fact of the case that requirements are assessed about.
struct AssessedFact {
  std::string_view id;
  Phrase name;
};

constexpr std::array<AssessedFact, 4> assessed_facts{{
    {"partner", {"mitra", "the partner"}},
    {"country", {"negara mitra", "the partner's country"}},
    {"level", {"tingkat daerah", "the level of the region"}},
    {"object", {"objek kerja sama", "the object of the cooperation"}},
}};

bool is_known(const CaseProfile& profile, std::string_view fact) {
  if (fact == "partner") return profile.partner.has_value();
  if (fact == "country") return profile.country.has_value();
  if (fact == "level") return profile.level.has_value();
  return !profile.objects.empty();
}

bool same_fact(const CaseProfile& a, const CaseProfile& b, std::string_view fact) {
  if (fact == "partner") return a.partner == b.partner;
  if (fact == "country") return a.country == b.country;
  if (fact == "level") return a.level == b.level;
  return std::set(a.objects.begin(), a.objects.end()) ==
         std::set(b.objects.begin(), b.objects.end());
}

std::string validity_command(const Case& c, const FiledPaper& filed) {
  return "correct " + c.id.value + " " + std::to_string(filed.seq) +
         " --valid-until TANGGAL --reason ALASAN";
}

}  // namespace

std::string_view id_of(Validity validity) {
  return word_of(validity).id;
}

Phrase label_of(Validity validity) {
  return word_of(validity).label;
}

Validity validity_of(const std::optional<EffectiveDate>& from,
                     const std::optional<EffectiveDate>& until,
                     const EffectiveDate& on) {
  if (!from && !until) return Validity::valid;
  const bool from_known = from && from->known();
  const bool until_known = until && until->known();
  if (!on.known()) return Validity::unknown;
  if (until_known && until->day() < on.day()) return Validity::expired;
  if (from_known && on.day() < from->day()) return Validity::not_yet_valid;
  const bool open = (from && !from_known) || (until && !until_known);
  return open ? Validity::unknown : Validity::valid;
}

Validity validity_of(const DocumentFiled& paper, const EffectiveDate& on) {
  return validity_of(paper.valid_from, paper.valid_until, on);
}

Tri in_force(const DocumentFiled& paper, const EffectiveDate& on) {
  switch (validity_of(paper, on)) {
    case Validity::valid: return Tri::yes;
    case Validity::not_yet_valid:
    case Validity::expired: return Tri::no;
    case Validity::unknown: return Tri::unknown;
  }
  return Tri::unknown;
}

const AssessmentEntry* latest_assessment(const Case& c, std::string_view requirement) {
  const AssessmentEntry* stands = nullptr;
  for (const AssessmentEntry& made : c.assessments) {
    if (made.requirement != requirement) continue;
    const bool about_an_earlier_day = stands != nullptr && made.effective.known() &&
                                      stands->effective.known() &&
                                      made.effective.day() < stands->effective.day();
    if (!about_an_earlier_day) stands = &made;
  }
  return stands;
}

const FiledPaper* weak_paper(const Case& c, const AssessmentEntry& made, const EffectiveDate& on) {
  const FiledPaper* doubtful = nullptr;
  for (const EventSeq seq : made.documents) {
    const FiledPaper* filed = c.successor(seq);
    if (filed == nullptr) continue;
    const Tri stands = in_force(filed->paper, on);
    if (stands == Tri::no) return filed;
    if (stands == Tri::unknown && doubtful == nullptr) doubtful = filed;
  }
  return doubtful;
}

std::vector<std::string_view> facts_lost(const Case& c, const AssessmentEntry& made) {
  std::vector<std::string_view> lost;
  const Requirement* requirement = compiled_requirement(c, made.requirement.value);
  if (requirement == nullptr) return lost;
  const CaseProfile then = profile_at(c, made.seq);
  for (const std::string_view fact : requirement->about) {
    if (!is_known(c.profile, fact) || !same_fact(then, c.profile, fact)) lost.push_back(fact);
  }
  return lost;
}

Verdict standing_verdict(const Case& c, const AssessmentEntry& made, const EffectiveDate& on) {
  const bool judged = made.verdict == Verdict::terpenuhi || made.verdict == Verdict::belum;
  if (judged && !facts_lost(c, made).empty()) return Verdict::belum_diketahui;
  if (made.verdict != Verdict::terpenuhi) return made.verdict;
  const FiledPaper* weak = weak_paper(c, made, on);
  if (weak == nullptr) return made.verdict;
  const bool expired = validity_of(weak->paper, on) == Validity::expired;
  return expired ? Verdict::kedaluwarsa : Verdict::belum_diketahui;
}

Text validity_text(const FiledPaper& filed, const EffectiveDate& on) {
  const std::string number = "#" + std::to_string(filed.seq);
  switch (validity_of(filed.paper, on)) {
    case Validity::valid: return {};
    case Validity::not_yet_valid:
      return {number + " baru berlaku mulai " + to_string(*filed.paper.valid_from),
              number + " is valid only from " + to_string(*filed.paper.valid_from)};
    case Validity::expired:
      return {number + " hanya berlaku sampai " + to_string(*filed.paper.valid_until),
              number + " was valid only until " + to_string(*filed.paper.valid_until)};
    case Validity::unknown:
      return {"masa berlaku " + number + " pada hari itu tidak diketahui",
              "whether " + number + " is valid on that day is not known"};
  }
  return {};
}

void explain_lost_facts(Check& check, const std::vector<std::string_view>& facts) {
  Text names;
  for (const AssessedFact& fact : assessed_facts) {
    if (std::find(facts.begin(), facts.end(), fact.id) == facts.end()) continue;
    names.id += (names.id.empty() ? "" : ", ") + std::string(fact.name.id);
    names.en += (names.en.empty() ? "" : ", ") + std::string(fact.name.en);
  }
  check.text.id +=
      " (penilaian yang ada dibuat atas fakta lain atau yang belum diketahui: " + names.id + ")";
  check.text.en +=
      " (the assessment on record was made about other or unknown facts: " + names.en + ")";
}

void explain_weakness(Check& check,
                      const Case& c,
                      const FiledPaper& filed,
                      const EffectiveDate& on) {
  const Text why = validity_text(filed, on);
  check.text.id += " (" + why.id + ")";
  check.text.en += " (" + why.en + ")";
  if (std::find(check.evidence.begin(), check.evidence.end(), filed.seq) == check.evidence.end())
    check.evidence.push_back(filed.seq);
  if (validity_of(filed.paper, on) != Validity::unknown) {
    check.wanted = {"dokumen baru yang berlaku, menggantikan #" + std::to_string(filed.seq),
                    "a new valid paper that supersedes #" + std::to_string(filed.seq)};
    check.remedy.replaces = filed.seq;
  } else if (!on.known()) {
    check.remedy.wanted = Wanted::effective_date;
  } else {
    check.wanted = {"masa berlaku dokumen itu", "the validity of that paper"};
    check.remedy.command = validity_command(c, filed);
  }
}

bool shows(const DocumentFiled& paper, std::string_view requirement) {
  return std::any_of(paper.shows.begin(), paper.shows.end(),
                     [&](const RequirementId& id) { return id == requirement; });
}

bool is_judged(const Workflow& workflow, std::string_view requirement) {
  const Requirement* compiled = workflow.statute->requirement(requirement);
  return compiled != nullptr && compiled->judgement;
}

std::string assess_command(const Case& c, const Workflow& workflow, std::string_view requirement) {
  const std::string judge = is_judged(workflow, requirement) ? " --by PENILAI" : "";
  return "assess " + c.id.value + " " + std::string(requirement) + " terpenuhi" + judge +
         " --reason ALASAN";
}

std::string renew_command(const Case& c, const Workflow& workflow, const FiledPaper& filed) {
  std::string command = file_command(c, workflow, filed.paper.document.value) + " --supersedes " +
                        std::to_string(filed.seq);
  std::string shown;
  for (const RequirementId& id : filed.paper.shows)
    shown += (shown.empty() ? "" : ",") + id.value;
  return shown.empty() ? command : command + " --shows " + shown;
}

std::string mend_command(const Case& c,
                         const Workflow& workflow,
                         const FiledPaper& filed,
                         const EffectiveDate& on) {
  const bool open = validity_of(filed.paper, on) == Validity::unknown;
  return open ? validity_command(c, filed) : renew_command(c, workflow, filed);
}

}  // namespace ksdpl
