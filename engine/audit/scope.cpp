// What of a history PP 28/2018 governs at all.
#include "audit/scope.hpp"

#include "casefile/entries.hpp"

#include <algorithm>

namespace ksdpl::audits {
namespace {

constexpr std::string_view enters_older = "catat_perjanjian_lama";
constexpr std::string_view signs = "tandatangani_naskah";

const StepEntry* first_with(const Case& c, std::string_view move) {
  const auto found = std::find_if(c.steps.begin(), c.steps.end(),
                                  [&](const StepEntry& entry) { return entry.move == move; });
  return found == c.steps.end() ? nullptr : &*found;
}

}  // namespace

Scope::Scope(const Subject& subject)
    : subject_(subject),
      entry_row_(first_row_of(*subject.workflow.statute, enters_older)),
      signature_(first_with(subject.c, signs)),
      older_entry_(first_with(subject.c, enters_older)) {
  const bool entered = older_entry_ != nullptr && older(subject.c.profile.agreement_on) == Tri::yes;
  signed_before_ = entered || (signature_ != nullptr && older(signature_->effective) == Tri::yes);
}

/// The statute itself says what is older: its own condition is asked.
Tri Scope::older(const EffectiveDate& date) const {
  if (entry_row_ == nullptr) return Tri::unknown;
  Facts facts;
  facts.agreement_on = date;
  for (const Finding& finding : subject_.workflow.statute->examine(*entry_row_, facts)) {
    if (finding.condition->target == "agreement_on") return finding.met;
  }
  return Tri::unknown;
}

bool Scope::before_signature(const StepEntry& entry) const {
  const StepDef* step = subject_.workflow.step(entry.step.value);
  const Stage* stage =
      step == nullptr ? nullptr : subject_.workflow.statute->stage(step->stage.value);
  if (stage == nullptr) return signature_ != nullptr && entry.seq < signature_->seq;
  return stage->kind != StageKind::after;
}

bool Scope::governs(const StepEntry& entry) const {
  if (&entry == older_entry_) return true;
  const Tri is_older = older(entry.effective);
  if (is_older == Tri::yes) return false;
  // What is known to be later than the regulation does not lie behind the older agreement.
  return !signed_before_ || is_older == Tri::no || !before_signature(entry);
}

bool Scope::governs(EventSeq entry) const {
  const auto& steps = subject_.c.steps;
  const auto step = std::find_if(steps.begin(), steps.end(),
                                 [&](const StepEntry& each) { return each.seq == entry; });
  return step == steps.end() || governs(*step);
}

Findings Scope::findings() const {
  Findings findings;
  add_entry_of_older_agreement(findings);
  add_signature(findings);
  add_older_steps(findings);
  return findings;
}

void Scope::add_entry_of_older_agreement(Findings& findings) const {
  if (older_entry_ == nullptr || entry_row_ == nullptr) return;
  const EffectiveDate& on = subject_.c.profile.agreement_on;
  const Text day = dated(on);
  const Tri is_older = older(on);
  if (is_older == Tri::yes) {
    findings.push_back(found("pasal_48", Severity::catatan,
                             {"naskah ditandatangani " + day.id +
                                  ", sebelum PP 28/2018; tetap berlaku sampai berakhir, "
                                  "dan langkah sebelumnya tidak dinilai menurut PP itu",
                              "the text was signed on " + day.en +
                                  ", before PP 28/2018; it stays in force until it "
                                  "ends, and what came before is not judged by that "
                                  "regulation"},
                             ground_of(*entry_row_), {older_entry_->seq}));
    return;
  }
  findings.push_back(found(
      "pasal_48.tidak_terbukti",
      is_older == Tri::no ? Severity::pelanggaran : Severity::tidak_diketahui,
      {"kasus masuk sebagai perjanjian lama, tetapi naskahnya tidak terbukti ditandatangani "
       "sebelum "
       "13 Juli 2018 (" +
           day.id + ")",
       "the case entered as an older agreement, but its text is not shown to have been signed "
       "before 13 July 2018 (" +
           day.en + ")"},
      ground_of(*entry_row_), {older_entry_->seq}));
}

void Scope::add_signature(Findings& findings) const {
  if (signature_ == nullptr || entry_row_ == nullptr) return;
  const Text what = named(*signature_, subject_.workflow);
  if (older(signature_->effective) == Tri::yes) {
    findings.push_back(found(
        "pasal_48", Severity::catatan,
        {what.id + " mendahului PP 28/2018; naskahnya tetap berlaku sampai berakhir, dan langkah "
                   "sebelumnya tidak dinilai menurut PP itu",
         what.en +
             " is older than PP 28/2018; the text stays in force until it ends, and what came "
             "before is not judged by that regulation"},
        ground_of(*entry_row_), {signature_->seq}));
    return;
  }
  const auto& steps = subject_.c.steps;
  const bool surely_later = std::any_of(steps.begin(), steps.end(), [&](const StepEntry& entry) {
    return before_signature(entry) && older(entry.effective) == Tri::no;
  });
  if (signature_->effective.known() || surely_later) return;
  findings.push_back(
      found("pasal_48.tidak_terbukti", Severity::tidak_diketahui,
            {what.id + ": apakah naskah ditandatangani sebelum PP 28/2018, dan karena itu tunduk "
                       "pada Pasal 48, tidak diketahui",
             what.en + ": whether the text was signed before PP 28/2018, and so comes under Pasal "
                       "48, is not known"},
            ground_of(*entry_row_), {signature_->seq}));
}

void Scope::add_older_steps(Findings& findings) const {
  if (signed_before_) return;
  std::vector<EventSeq> older_steps;
  for (const StepEntry& entry : subject_.c.steps) {
    if (!governs(entry)) older_steps.push_back(entry.seq);
  }
  if (older_steps.empty()) return;
  const std::string list = numbers(older_steps);
  findings.push_back(
      remark("sebelum_pp", Severity::tidak_diketahui,
             {"entri " + list +
                  " bertanggal sebelum PP 28/2018 berlaku; keabsahannya menurut aturan "
                  "waktu itu tidak diketahui",
              "entry " + list +
                  " is dated before PP 28/2018 was in force; whether it was lawful by "
                  "the rules of that time is not known"},
             older_steps));
}

}  // namespace ksdpl::audits
