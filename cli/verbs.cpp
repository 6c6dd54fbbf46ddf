// The table of verbs and the options they share.
#include "cli/commands/commands.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    &init_verb,
    &new_verb,
    &file_verb,
    &assess_verb,
    &record_verb,
    &correct_verb,
    &instrument_add_verb,
    &instrument_end_verb,
    &import_verb,
    &bulk_verb,
    &list_verb,
    &search_verb,
    &show_verb,
    &next_verb,
    &why_verb,
    &check_verb,
    &due_verb,
    &history_verb,
    &activity_verb,
    &reexamine_verb,
    &audit_verb,
    &verify_verb,
    &checkpoint_verb,
    &prove_verb,
    &statement_verb,
    &sign_verb,
    &backup_verb,
    &restore_verb,
    &log_show_verb,
    &log_rotate_verb,
    &export_verb,
    &report_case_verb,
    &report_portfolio_verb,
    &doc_new_verb,
    &doc_check_verb,
    &doc_convert_verb,
    &doc_list_verb,
    &doc_show_verb,
    &workflow_lint_verb,
    &workflow_show_verb,
    &workflow_diff_verb,
    &workflow_schema_verb,
    &workflow_diagram_verb,
    &workflow_check_verb,
    &workflow_test_verb,
    &workflow_migrate_plan_verb,
    &workflow_migrate_apply_verb,
    &law_show_verb,
    &law_coverage_verb,
    &law_affects_verb,
    &law_unknown_verb,
    &actor_add_verb,
    &actor_list_verb,
    &actor_show_verb,
    &actor_end_verb,
    &mandate_add_verb,
    &mandate_list_verb,
    &mandate_end_verb,
    &key_add_verb,
    &key_list_verb,
    &key_revoke_verb,
    &back_dating_verb,
    &demo_verb,
    &help_verb,
    &version_verb,
    &completion_verb,
    &complete_verb,
    &man_verb,
};

constexpr std::array global_table{
    Argument{"--db",
             "FILE",
             {"jurnal; bawaan: KSDPL_DB, lalu ksdpl.db",
              "the journal; default: KSDPL_DB, then ksdpl.db"}},
    Argument{"--format",
             "FORMAT",
             {"text, json, jsonl, csv, atau ics", "text, json, jsonl, csv or ics"}},
    Argument{"--lang",
             "BAHASA",
             {"id atau en; bawaan: KSDPL_LANG, lalu id", "id or en; default: KSDPL_LANG, then id"}},
    Argument{"--as",
             "PENCATAT",
             {"siapa yang mencatat; bawaan: pengguna sistem", "who records; default: the OS user"}},
    Argument{"--workflows",
             "FOLDER",
             {"folder alur kerja pengganti yang tertanam",
              "a folder of workflows instead of those built in"}},
};

constexpr std::array writing_table{
    Argument{"--on",
             "TANGGAL",
             {"tanggal berlaku: YYYY-MM-DD atau tidak_diketahui; bawaan: hari ini",
              "effective date: YYYY-MM-DD or tidak_diketahui; default: today"}},
    Argument{"--by",
             "PELAKU",
             {"pejabat atau lembaga yang bertindak", "the authority or person who acted"}},
    Argument{"--on-behalf-of", "SIAPA", {"atas nama siapa", "on whose behalf"}},
    Argument{"--reason", "ALASAN", {"alasan atau sumber", "the reason or the source"}},
    Argument{"--document",
             "DOKUMEN",
             {"dokumen yang mendasari; boleh berulang atau dipisah koma",
              "a paper it rests on; repeat, or separate by commas"},
             Argument::Count::repeated},
    Argument{"--key",
             "KUNCI",
             {"kunci agar perintah yang diulang tidak tercatat dua kali",
              "idempotency key: a repeated command is recorded once"}},
    Argument{"--dry-run",
             "",
             {"periksa saja, tidak mencatat apa pun",
              "the real thing, rolled back: nothing is recorded"}},
    Argument{"--expect",
             "NOMOR",
             {"tolak kecuali entri terakhir kasus bernomor ini",
              "refuse unless this is the last event of the case"}},
};

constexpr Argument today_argument{
    "--today", "TANGGAL", {"anggap hari ini TANGGAL", "take this day as today"}};

constexpr std::array reading_table{today_argument};

constexpr std::array viewpoint_table{
    today_argument,
    Argument{"--as-of",
             "TANGGAL",
             {"keadaan pada TANGGAL menurut tanggal berlaku", "what was so on that day"}},
    Argument{
        "--known-at",
        "SAAT",
        {"hanya yang sudah tercatat pada SAAT, misalnya 2026-03-31 atau \"2026-03-31 10:07 WIB\"",
         "only what was on record then, such as 2026-03-31 or \"2026-03-31 10:07 WIB\""}},
};

}  // namespace

std::span<const Verb* const> verbs() {
  return table;
}

const Verb* find_verb(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [name](const Verb* verb) { return verb->name == name; });
  return found == table.end() ? nullptr : *found;
}

bool opens_verb(std::string_view words) {
  return std::any_of(table.begin(), table.end(), [words](const Verb* verb) {
    return verb->name.size() > words.size() && verb->name.starts_with(words) &&
           verb->name[words.size()] == ' ';
  });
}

std::span<const Argument> global_arguments() {
  return global_table;
}
std::span<const Argument> writing_arguments() {
  return writing_table;
}
std::span<const Argument> reading_arguments() {
  return reading_table;
}
std::span<const Argument> viewpoint_arguments() {
  return viewpoint_table;
}

}  // namespace ksdpl::cli
