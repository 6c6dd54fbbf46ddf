// The orders of dates that PP 28/2018 rules out; every other early date is only odd.
#include "ksdpl/order.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

struct Answering {
  std::string_view stage;
  std::string_view citation;
};

// In these stages one authority answers what another has sent it, or acts on what it has received.
// In the others the region prepares its own papers, and may well have begun before.
constexpr std::array answering{
    Answering{"menunggu_dprd", "PP 28/2018 Pasal 30 ayat (2)"},
    Answering{"rencana_disetujui_dprd", "PP 28/2018 Pasal 31 ayat (1)"},
    Answering{"verifikasi_menteri", "PP 28/2018 Pasal 31 ayat (2)"},
    Answering{"menunggu_persetujuan_naskah", "PP 28/2018 Pasal 32 ayat (2)"},
    Answering{"rapat_antarkementerian", "PP 28/2018 Pasal 33 ayat (1)"},
    Answering{"naskah_disetujui_menteri", "PP 28/2018 Pasal 33 ayat (2)"},
    Answering{"pembahasan_mitra", "PP 28/2018 Pasal 33 ayat (3)"},
    Answering{"surat_konfirmasi_terbit", "PP 28/2018 Pasal 33 ayat (4)"},
    Answering{"siap_tanda_tangan", "PP 28/2018 Pasal 33 ayat (4)"},
};

struct Precedence {
  std::string_view document;
  std::string_view move;
  std::string_view citation;
};

// What is sent, or what the move rests on, exists by then. Papers that record the move itself
// (minutes, an approval put on paper afterwards) are not here.
constexpr std::array precedences{
    Precedence{"surat_permohonan_dprd", "mohon_persetujuan_dprd", "PP 28/2018 Pasal 30 ayat (2)"},
    Precedence{"surat_permohonan_dprd", "mohon_persetujuan_ulang", "PP 28/2018 Pasal 30 ayat (2)"},
    Precedence{"rencana_kerja_sama", "mohon_persetujuan_dprd", "PP 28/2018 Pasal 30 ayat (2)"},
    Precedence{"rencana_kerja_sama", "mohon_persetujuan_ulang", "PP 28/2018 Pasal 30 ayat (2)"},
    Precedence{"rencana_kerja_sama", "sampaikan_rencana", "PP 28/2018 Pasal 31 ayat (1)"},
    Precedence{"rencana_kerja_sama", "sampaikan_perbaikan", "PP 28/2018 Pasal 31 ayat (1)"},
    Precedence{"persetujuan_dprd", "sampaikan_rencana", "PP 28/2018 Pasal 31 ayat (1)"},
    Precedence{"rancangan_naskah", "sampaikan_naskah", "PP 28/2018 Pasal 32 ayat (1)"},
    Precedence{"surat_konfirmasi", "teruskan_konfirmasi", "PP 28/2018 Pasal 33 ayat (4)"},
    Precedence{"surat_konfirmasi", "tandatangani_naskah", "PP 28/2018 Pasal 33 ayat (4)"},
    Precedence{"laporan_pelaksanaan", "sampaikan_laporan", "PP 28/2018 Pasal 43 ayat (1)"},
};

}  // namespace

std::string_view answers_in(std::string_view stage) {
  const auto* const found = std::find_if(answering.begin(), answering.end(),
                                         [&](const Answering& a) { return a.stage == stage; });
  return found == answering.end() ? std::string_view() : found->citation;
}

std::string_view must_exist_before(std::string_view document, std::string_view move) {
  const auto* const found =
      std::find_if(precedences.begin(), precedences.end(),
                   [&](const Precedence& p) { return p.document == document && p.move == move; });
  return found == precedences.end() ? std::string_view() : found->citation;
}

}  // namespace ksdpl
