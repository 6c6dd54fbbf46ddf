// Sentences about overlays of regions, choices, and the comparison of two workflows.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::no_choices,
                {"alur kerja '{0}' tidak menyediakan pilihan untuk --choice",
                 "the workflow '{0}' offers no choices for --choice"}},
    KeyedPhrase{Say::hint_choices,
                {"berkas daerah menyediakannya, misalnya --workflow dki-jakarta; lihat: ksdpl "
                 "workflow show dki-jakarta",
                 "an overlay offers them, such as --workflow dki-jakarta; see: ksdpl workflow show "
                 "dki-jakarta"}},
    KeyedPhrase{Say::label_choice, {"Pilihan", "Choice"}},
    KeyedPhrase{Say::label_extends, {"Memperluas", "Extends"}},
    KeyedPhrase{Say::label_regional_rule, {"Aturan daerah", "Rule of the region"}},
    KeyedPhrase{Say::label_regional_paper, {"Dokumen daerah", "Region's paper"}},
    KeyedPhrase{Say::label_regional_after, {"Didahului", "Region's order"}},
    KeyedPhrase{Say::label_regional_due, {"Tenggat daerah", "Region's limit"}},
    KeyedPhrase{Say::heading_choices,
                {"Pilihan daerah, di samping objek menurut PP",
                 "Choices of the region, besides the objects of the PP"}},
    KeyedPhrase{Say::mark_regional, {" «daerah: {0}»", " «region: {0}»"}},
    KeyedPhrase{Say::adopted_basis, {"{0}; aturan daerah: {1}", "{0}; rule of the region: {1}"}},
    KeyedPhrase{Say::no_adopting_rule_named,
                {"tidak disebut; yang dilaporkan hanya mengingatkan",
                 "none named; what is reported only warns"}},
    KeyedPhrase{Say::only_with_outcome, {"{0} (hanya hasil '{1}')", "{0} (outcome '{1}' only)"}},
    KeyedPhrase{Say::deadline_regional,
                {"tenggat daerah; bukan batas waktu nasional",
                 "a limit of the region; not the national time limit"}},
    KeyedPhrase{Say::diff_same,
                {"tidak ada perbedaan antara {0} dan {1}", "{0} and {1} do not differ"}},
    KeyedPhrase{Say::diff_count,
                {"{0} perbedaan dari {1} ke {2}: {3} lebih ketat, {4} lebih longgar",
                 "{0} differences from {1} to {2}: {3} stricter, {4} looser"}},
    KeyedPhrase{Say::mark_tightens, {"[lebih ketat]", "[stricter]"}},
    KeyedPhrase{Say::mark_loosens, {"[lebih longgar]", "[looser]"}},
    KeyedPhrase{Say::no_such_bundle,
                {"tidak ada alur kerja {0} dalam jurnal", "the journal holds no workflow {0}"}},
    KeyedPhrase{Say::hint_bundle,
                {"tulis sidik lengkapnya: sha256: dan 64 huruf heksadesimal, lihat: ksdpl show "
                 "KASUS --format json",
                 "give the whole hash: sha256: and 64 hexadecimal digits, see: ksdpl show CASE "
                 "--format json"}},
};

}  // namespace

std::span<const KeyedPhrase> workflow_phrases() {
  return table;
}

}  // namespace ksdpl::cli
