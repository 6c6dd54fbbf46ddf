// Sentences about the procedure tested like code, and about versions of running cases.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::check_figures,
                {"Alur kerja {0}: {1} profil dalam {2} jenis kasus, {3} keadaan, {4} langkah "
                 "tercatat, {5} dari {6} baris hukum",
                 "Workflow {0}: {1} profiles of {2} kinds of cases, {3} states, {4} recorded "
                 "steps, {5} of {6} legal rows"}},
    KeyedPhrase{Say::check_sound,
                {"Setiap kasus dapat berakhir, tidak ada keadaan buntu, dan sebelum tanda tangan "
                 "jalan ke sana tidak pernah hilang bagi kasus yang terbuka.",
                 "Every case can end, no state is stuck, and before the signature an open case "
                 "never loses its way there."}},
    KeyedPhrase{Say::check_unsound, {"Cacat yang ditemukan: {0}", "Flaws found: {0}"}},
    KeyedPhrase{
        Say::check_progress,
        {"... jenis kasus {0} dari {1}, {2} keadaan", "... kind of case {0} of {1}, {2} states"}},
    KeyedPhrase{Say::flaw_stuck,
                {"kasus buntu pada tahap {0}: tidak ada langkah yang membawanya keluar",
                 "a case is stuck in the stage {0}: no step leads out of it"}},
    KeyedPhrase{Say::flaw_never_ends,
                {"dari tahap {0} kasus berjalan terus dan tidak dapat berakhir",
                 "from the stage {0} a case goes on and on and can't end"}},
    KeyedPhrase{Say::flaw_never_signed,
                {"dari tahap {0} tidak ada lagi jalan ke tanda tangan, padahal kasus masih terbuka",
                 "from the stage {0} no way leads to the signature any more, though the case is "
                 "open"}},
    KeyedPhrase{Say::flaw_unmade_row,
                {"baris {1} dari tahap {0} tidak dapat ditempuh kasus mana pun",
                 "no case can take the row {1} from the stage {0}"}},
    KeyedPhrase{Say::flaw_profiles, {"{0} dari {1} profil", "{0} of {1} profiles"}},
    KeyedPhrase{Say::flaw_lacks,
                {"Di sana langkah hukum {0} terhalang oleh:", "There the legal move {0} lacks:"}},
    KeyedPhrase{Say::label_profiles, {"Berlaku untuk", "Holds for"}},
    KeyedPhrase{Say::label_way_there, {"Jalan ke sana", "Way there"}},
    KeyedPhrase{
        Say::scenarios_none,
        {"tidak ada skenario untuk alur kerja {0}", "there is no scenario for the workflow {0}"}},
    KeyedPhrase{Say::scenarios_invalid,
                {"skenario tidak dapat dipakai; kesalahan: {0}",
                 "the scenarios cannot be used; errors: {0}"}},
    KeyedPhrase{Say::hint_scenarios,
                {"tulis skenario dalam skenario/{0}/NAMA.yaml di samping alur kerja, atau sebut "
                 "dengan --scenarios",
                 "write scenarios into skenario/{0}/NAME.yaml beside the workflow, or name them "
                 "with --scenarios"}},
    KeyedPhrase{Say::hint_scenarios_format,
                {"bentuk berkas skenario: docs/workflow-format.md",
                 "the form of scenario files: docs/workflow-format.md"}},
    KeyedPhrase{Say::mark_passed, {"lulus", "passed"}},
    KeyedPhrase{Say::mark_failed, {"gagal", "failed"}},
    KeyedPhrase{Say::scenarios_passed, {"Semua {0} skenario lulus.", "All {0} scenarios passed."}},
    KeyedPhrase{Say::scenarios_failed,
                {"{0} dari {1} skenario gagal.", "{0} of {1} scenarios failed."}},
    KeyedPhrase{Say::heading_scenario_coverage, {"Cakupan", "Coverage"}},
    KeyedPhrase{Say::coverage_part, {"{0} dari {1}", "{0} of {1}"}},
    KeyedPhrase{Say::coverage_never, {"belum: {0}", "not yet: {0}"}},
    KeyedPhrase{Say::coverage_never_more,
                {"belum: {0}, dan {1} lagi (semuanya dengan --format json)",
                 "not yet: {0}, and {1} more (all of them with --format json)"}},
    KeyedPhrase{Say::coverage_stages, {"tahap", "stages"}},
    KeyedPhrase{Say::coverage_moves, {"baris hukum", "legal rows"}},
    KeyedPhrase{Say::coverage_requirements, {"persyaratan", "requirements"}},
    KeyedPhrase{Say::coverage_steps, {"langkah", "steps"}},
    KeyedPhrase{Say::coverage_outcomes, {"hasil", "outcomes"}},
    KeyedPhrase{Say::coverage_refusals, {"penolakan", "refusals"}},
    // Versions of running cases.
    KeyedPhrase{Say::plan_needs_cases,
                {"rencana memerlukan nomor kasus atau --all, salah satu",
                 "a plan needs either case ids or --all"}},
    KeyedPhrase{Say::no_such_plan, {"rencana tidak ada: {0}", "there is no plan {0}"}},
    KeyedPhrase{Say::not_a_plan, {"bukan rencana pemindahan: {0}", "not a plan of migration: {0}"}},
    KeyedPhrase{Say::plan_altered,
                {"rencana telah diubah sesudah dibuat: {0}", "the plan was altered: {0}"}},
    KeyedPhrase{Say::hint_plan_anew,
                {"buat rencana: ksdpl workflow migrate plan KASUS --to ALUR --out rencana.json",
                 "make a plan: ksdpl workflow migrate plan CASE --to WORKFLOW --out plan.json"}},
    KeyedPhrase{Say::plan_head,
                {"Rencana pindah ke alur kerja {0} ({1}); kasus: {2}",
                 "Plan of migration to the workflow {0} ({1}); cases: {2}"}},
    KeyedPhrase{Say::plan_already, {"Sudah memakai teks itu: {0}", "Using that text already: {0}"}},
    KeyedPhrase{Say::plan_changes_nothing,
                {"Tidak ada yang berubah bagi kasus ini.", "Nothing changes for this case."}},
    KeyedPhrase{Say::plan_deadline, {"{0} hari kerja, {1}", "{0} working days, {1}"}},
    KeyedPhrase{Say::label_obstacle, {"Terhalang", "Obstacle"}},
    KeyedPhrase{Say::label_newly_unmet, {"Baru kurang", "Newly lacks"}},
    KeyedPhrase{Say::label_newly_met, {"Tidak kurang", "No longer"}},
    KeyedPhrase{Say::label_left_behind, {"Ditinggalkan", "Left behind"}},
    KeyedPhrase{Say::migrated, {"Kasus yang dipindahkan: {0}", "Cases migrated: {0}"}},
    KeyedPhrase{
        Say::migrated_repeated,
        {"Sudah pernah dipindahkan dengan kunci ini: {0}", "Migrated with this key before: {0}"}},
    KeyedPhrase{Say::migrated_dry_run,
                {"Percobaan, tidak ada yang tercatat; akan dipindahkan: {0}",
                 "A rehearsal, nothing was recorded; would be migrated: {0}"}},
};

}  // namespace

std::span<const KeyedPhrase> rehearsal_phrases() {
  return table;
}

}  // namespace ksdpl::cli
