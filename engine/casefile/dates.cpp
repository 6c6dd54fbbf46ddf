// Dates that contradict each other: impossible ones block, odd ones are pointed out.
#include "casefile/dates.hpp"

#include "ksdpl/order.hpp"

#include "casefile/facts.hpp"
#include "casefile/periods.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

constexpr std::string_view declared_lapsed = "nyatakan_habis_masa";

bool before(const EffectiveDate& a, const EffectiveDate& b) {
  return a.known() && b.known() && a.day() < b.day();
}

std::string numbered(EventSeq seq) {
  return "#" + std::to_string(seq);
}

Check contradiction(std::string code, Text text, std::string_view citation, EventSeq evidence) {
  Check check;
  check.code = std::move(code);
  check.text = std::move(text);
  check.citation = citation;
  check.basis = Basis::inferred;
  check.wanted = {"tanggal yang benar dari keduanya", "the right date of the two"};
  check.who = "pemerintah_daerah";
  check.met = Tri::no;
  check.evidence = {evidence};
  check.layer = Layer::statute;
  return check;
}

const StageEntry* latest_entry(const Case& c, std::string_view stage) {
  const auto found = std::find_if(c.stages.rbegin(), c.stages.rend(),
                                  [&](const StageEntry& entry) { return entry.stage == stage; });
  return found == c.stages.rend() ? nullptr : &*found;
}

/// What happens in a stage of answering can't come before what it answers.
void add_answer(std::vector<Check>& checks,
                const Case& c,
                const Tried& tried,
                const EffectiveDate& on) {
  const std::string_view stage = tried.step->stage.value;
  const std::string_view citation = answers_in(stage);
  const StageEntry* entry = citation.empty() ? nullptr : latest_entry(c, stage);
  if (entry == nullptr || !before(on, entry->effective)) return;
  const std::string day = to_string(entry->effective);
  checks.push_back(contradiction(
      "urutan." + std::string(stage),
      {"tanggal berlaku " + to_string(on) + " mendahului langkah yang ditindaklanjuti, " +
           numbered(entry->seq) + " pada " + day,
       "the effective date " + to_string(on) + " is before the move it follows from, " +
           numbered(entry->seq) + " on " + day},
      citation, entry->seq));
  const Event* event = c.event(entry->seq);
  const auto* recorded = event == nullptr ? nullptr : std::get_if<StepRecorded>(&event->body);
  checks.back().remedy = {
      Wanted::step_date, recorded == nullptr ? std::string(stage) : recorded->step.value, {}, {}};
}

/// Returns the steps that come before this one: those it follows, and the start of its term.
std::vector<StepId> followed_by(const StepDef& step) {
  std::vector<StepId> earlier = step.after;
  const bool has_start = step.deadline && step.deadline->starts != step.id;
  if (has_start &&
      std::find(earlier.begin(), earlier.end(), step.deadline->starts) == earlier.end())
    earlier.push_back(step.deadline->starts);
  return earlier;
}

/// A step can't come before the steps of the same visit that it follows.
void add_followed(std::vector<Check>& checks,
                  const Case& c,
                  const Workflow& workflow,
                  const Tried& tried,
                  const EffectiveDate& on) {
  for (const StepId& earlier : followed_by(*tried.step)) {
    const StepDef* step = workflow.step(earlier.value);
    const StepEntry* entry = step_in_visit(c, earlier.value, tried.step->stage.value);
    if (step == nullptr || entry == nullptr || !before(on, entry->effective)) continue;
    const std::string day = to_string(entry->effective);
    checks.push_back(contradiction(
        "urutan." + earlier.value,
        {"tanggal berlaku " + to_string(on) + " mendahului langkah «" + step->title.id + "», " +
             numbered(entry->seq) + " pada " + day,
         "the effective date " + to_string(on) + " is before the step “" + step->title.en + "”, " +
             numbered(entry->seq) + " on " + day},
        step->basis.citation ? to_string(*step->basis.citation) : std::string(), entry->seq));
    if (checks.back().citation.empty()) checks.back().basis = step->basis.basis;
    checks.back().remedy = {Wanted::step_date, earlier.value, {}, {}};
  }
}

/// What is sent, or what the move rests on, can't be dated after it.
void add_papers(std::vector<Check>& checks,
                const Case& c,
                const Workflow& workflow,
                const Row& row,
                const EffectiveDate& on) {
  for (const Paper& kind : workflow.statute->papers()) {
    const std::string_view citation = must_exist_before(kind.id, row.move);
    if (citation.empty()) continue;
    const FiledPaper* filed = counting_paper(c, *workflow.statute, kind.id);
    if (filed == nullptr || !before(on, filed->paper.issued)) continue;
    const std::string day = to_string(filed->paper.issued);
    checks.push_back(contradiction(
        std::string(kind.id) + ".tanggal",
        {"dokumen «" + std::string(kind.title.id) + "» " + numbered(filed->seq) + " bertanggal " +
             day + ", sesudah langkah yang bertumpu padanya (" + to_string(on) + ")",
         "the paper “" + std::string(kind.title.en) + "” " + numbered(filed->seq) + " is dated " +
             day + ", after the move that rests on it (" + to_string(on) + ")"},
        citation, filed->seq));
    Remedy& remedy = checks.back().remedy;
    remedy = {Wanted::document, std::string(kind.id), {}, {}};
    remedy.command = "correct " + c.id.value + " " + std::to_string(filed->seq) +
                     " --issued TANGGAL --reason ALASAN";
  }
}

Notice oddity(std::string code, Text text) {
  return {std::move(code), std::move(text), Basis::inferred, {}};
}

/// A day before the case came to this stage is possible, but odd.
void add_early_day(std::vector<Notice>& notices, const Case& c, const EffectiveDate& on) {
  // A hold put on and lifted lies beside the stage; it is no entry into it.
  const StageEntry* entry = latest_entry(c, c.stage().value);
  if (entry == nullptr || !before(on, entry->effective)) return;
  const std::string day = to_string(entry->effective);
  notices.push_back(oddity(
      "tanggal_mendahului_tahap",
      {"tanggal berlaku " + to_string(on) + " mendahului tanggal masuk tahap ini (" + day +
           "); periksa kembali, koreksi dengan ksdpl correct",
       "the effective date " + to_string(on) + " is before the day the case came to this stage (" +
           day + "); check it, correct it with ksdpl correct"}));
}

}  // namespace

std::vector<Check> date_checks(const Case& c,
                               const Workflow& workflow,
                               const Tried& tried,
                               const Row* row,
                               const EffectiveDate& on) {
  std::vector<Check> checks;
  add_answer(checks, c, tried, on);
  add_followed(checks, c, workflow, tried, on);
  if (row != nullptr) add_papers(checks, c, workflow, *row, on);
  for (Check& check : checks)
    complete(check, c, workflow);
  return checks;
}

std::vector<Notice> odd_dates(const Case& c,
                              const Workflow& workflow,
                              const Tried& tried,
                              const EffectiveDate& on) {
  std::vector<Notice> notices;
  add_early_day(notices, c, on);
  for (const DocumentId& id : papers_of(tried)) {
    const FiledPaper* filed = counting_paper(c, *workflow.statute, id.value);
    if (filed == nullptr || !before(on, filed->paper.issued)) continue;
    const std::string day = to_string(filed->paper.issued);
    notices.push_back(
        oddity("dokumen_bertanggal_sesudah." + id.value,
               {"dokumen " + numbered(filed->seq) + " (" + id.value + ") bertanggal " + day +
                    ", sesudah langkah ini (" + to_string(on) + "); periksa kembali",
                "paper " + numbered(filed->seq) + " (" + id.value + ") is dated " + day +
                    ", after this step (" + to_string(on) + "); check it"}));
  }
  return notices;
}

std::vector<Notice> early_lapse(const Case& c, const Tried& tried, const EffectiveDate& on) {
  if (tried.outcome->fires != declared_lapsed || !on.known()) return {};
  const std::optional<TextPeriod> period = text_period(c);
  // The last day still belongs to the period.
  if (!period || on.day() > period->until) return {};
  const auto left =
      (std::chrono::sys_days{period->until} - std::chrono::sys_days{on.day()}).count();
  const std::string days = std::to_string(left);
  const std::string lapsed = to_string(on);
  const std::string until = to_string(period->until);
  return {Notice{"habis_masa_lebih_awal",
                 {"masa berlaku dinyatakan habis pada " + lapsed + ", padahal menurut " +
                      numbered(period->seq) + " naskah berlaku sampai " + until + " (" + days +
                      " hari sesudahnya); periksa kedua tanggal, atau catat pengakhiran oleh para "
                      "pihak bila itu yang terjadi",
                  "the period is declared expired on " + lapsed + ", but by " +
                      numbered(period->seq) + " the text is valid until " + until + " (" + days +
                      " days later); check both days, or record that the parties ended it if they "
                      "did"},
                 std::nullopt,
                 {}}};
}

std::vector<Notice> odd_dates(const DocumentFiled& paper, const EffectiveDate& on) {
  std::vector<Notice> notices;
  if (!paper.valid_until) return notices;
  const EffectiveDate& came = paper.received.known() ? paper.received : on;
  if (!before(*paper.valid_until, came)) return notices;
  const std::string until = to_string(*paper.valid_until);
  notices.push_back(oddity(
      "masuk_setelah_kedaluwarsa",
      {"dokumen ini hanya berlaku sampai " + until + ", sebelum masuk pada " + to_string(came),
       "this paper was valid only until " + until + ", before it came in on " + to_string(came)}));
  return notices;
}

}  // namespace ksdpl
