// Words of the verbs about the registry of law.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::no_such_unknown,
                {"hal yang belum diketahui ini tidak ada dalam daftar: {0}",
                 "this open question is not in the list: {0}"}},
    KeyedPhrase{Say::hint_unknowns, {"ketik: ksdpl law unknown", "type: ksdpl law unknown"}},
    KeyedPhrase{Say::label_in_force, {"Masa berlaku", "In force"}},
    KeyedPhrase{Say::label_no_rule, {"Tanpa aturan", "No rule"}},
    KeyedPhrase{Say::label_unknown, {"Tak diketahui", "Not known"}},
    KeyedPhrase{Say::label_meanwhile, {"Sementara", "Meanwhile"}},
    KeyedPhrase{Say::label_whom, {"Tanya kepada", "Ask"}},
    KeyedPhrase{Say::label_ask, {"Tanyakan", "What to ask"}},
    KeyedPhrase{Say::label_touches, {"Menyentuh", "Touches"}},
    KeyedPhrase{Say::label_used, {"Sudah dipakai", "Used already"}},
    KeyedPhrase{Say::label_ahead, {"Di depan", "Ahead"}},
    KeyedPhrase{Say::heading_unknowns, {"Yang belum diketahui di sini", "What is not known here"}},
    KeyedPhrase{Say::heading_unruled, {"Ketentuan tanpa aturan", "Provisions without a rule"}},
    KeyedPhrase{Say::heading_unfounded, {"Aturan tanpa pasal", "Rules without a provision"}},
    KeyedPhrase{Say::heading_findings, {"Temuan", "Findings"}},
    KeyedPhrase{
        Say::heading_coverage,
        {"Ketentuan dan aturan pada alur kerja {0}", "Provisions and rules of workflow {0}"}},
    KeyedPhrase{Say::column_article, {"Pasal", "Article"}},
    KeyedPhrase{Say::column_places, {"ketentuan", "provisions"}},
    KeyedPhrase{Say::column_ruled, {"beraturan", "with a rule"}},
    KeyedPhrase{Say::column_reasoned, {"beralasan", "with a reason"}},
    KeyedPhrase{Say::column_open, {"belum ada alasan", "with neither"}},
    KeyedPhrase{Say::layer_statute, {"program", "statute"}},
    KeyedPhrase{Say::layer_workflow, {"alur kerja", "workflow"}},
    KeyedPhrase{Say::rests_object, {"objek", "object"}},
    KeyedPhrase{Say::rests_choice, {"pilihan", "choice"}},
    KeyedPhrase{Say::rests_choice_value, {"nilai", "value"}},
    KeyedPhrase{Say::rests_convention, {"cara hitung", "convention"}},
    KeyedPhrase{Say::rests_ground, {"syarat", "condition"}},
    KeyedPhrase{Say::interval, {"sejak {0}, sampai {1}", "from {0}, until {1}"}},
    KeyedPhrase{Say::interval_promulgated, {"; diundangkan {0}", "; promulgated {0}"}},
    KeyedPhrase{Say::interval_revoked, {"; dicabut dengan {0}", "; revoked by {0}"}},
    KeyedPhrase{Say::day_unknown, {"tidak diketahui", "not known"}},
    KeyedPhrase{Say::no_reason, {"belum ada alasan", "no reason is given"}},
    KeyedPhrase{Say::coverage_sums,
                {"Ketentuan: {0}; beraturan: {1}; beralasan: {2}; belum ada alasan: {3}. Aturan "
                 "berdasar pasal: {4}; tanpa pasal: {5}.",
                 "Provisions: {0}; with a rule: {1}; with a reason: {2}; with neither: {3}. Rules "
                 "that rest on an article: {4}; without one: {5}."}},
    KeyedPhrase{Say::coverage_sound,
                {"Tidak ada temuan: setiap ketentuan Pasal 27-34 dan 43 beraturan atau beralasan, "
                 "dan setiap rujukan terdaftar.",
                 "No findings: every provision of Pasal 27-34 and 43 has a rule or a reason, and "
                 "every citation is registered."}},
    KeyedPhrase{Say::coverage_findings, {"Temuan: {0}", "Findings: {0}"}},
    KeyedPhrase{Say::loose_unreadable, {"rujukannya tidak terbaca", "its citation cannot be read"}},
    KeyedPhrase{Say::loose_unregistered,
                {"rujukannya tidak terdaftar", "its citation is not registered"}},
    KeyedPhrase{
        Say::loose_unverified,
        {"teks yang dirujuknya belum dibaca sendiri", "the text it cites was not read itself"}},
    KeyedPhrase{
        Say::affects_head,
        {"Kasus yang bertumpu pada {0}: {1} dari {2}", "Cases that rest on {0}: {1} of {2}"}},
    KeyedPhrase{Say::affects_none,
                {"Tidak ada kasus yang bertumpu padanya.", "No case rests on it."}},
    KeyedPhrase{Say::affects_closed_hint,
                {"Kasus yang sudah berakhir tidak ditampilkan: {0}",
                 "Cases that have ended and are not shown: {0}"}},
    KeyedPhrase{Say::ahead_now, {"sekarang", "now"}},
    KeyedPhrase{Say::ahead_if_back, {"bila kembali", "if sent back"}},
    KeyedPhrase{Say::mark_closed, {"sudah berakhir", "ended"}},
};

}  // namespace

std::span<const KeyedPhrase> law_phrases() {
  return table;
}

}  // namespace ksdpl::cli
