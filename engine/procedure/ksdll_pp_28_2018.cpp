// The edition KSDLL (Pasal 36-42): the same pipeline mutatis mutandis. It differs in who may take
// the initiative (Pasal 28 ayat (2)), in the forms and partners (Pasal 25 and 36), and in what
// Pasal 27 asks: ayat (3) is for KSDPL alone.
#include "procedure/compiled_statute.hpp"
#include "procedure/minima.hpp"
#include "procedure/pipeline_proofs.hpp"
#include "procedure/titles.hpp"

#include <array>
#include <string>

namespace ksdpl {
namespace {

namespace mp = boost::mp11;

namespace ksdll {
using namespace gates;  // NOLINT(google-build-using-namespace): the table names gates by their own
                        // words.
// clang-format off
//        No.   From                        Move                       To                          Whose act            Basis         Article                                   Gates
KSDPL_ROW(T1,  Awal,                       MulaiPrakarsa,             Prakarsa,                   "pemerintah_daerah", law,          "PP 28/2018 Pasal 28 ayat (2)",           jalur_prakarsa);
KSDPL_ROW(T2,  Prakarsa,                   MulaiPenjajakan,           Penjajakan,                 "kepala_daerah",     law,          "PP 28/2018 Pasal 28 ayat (3)",           prakarsa_tercatat, jalur_prakarsa, tidak_ditunda);
KSDPL_ROW(T6,  PenyusunanRencana,          MohonPersetujuanDprd,      MenungguDprd,               "kepala_daerah",     law,          "PP 28/2018 Pasal 30 ayat (2)",           permohonan_dprd, rencana_lengkap, persyaratan_ksdll, bentuk_ksdll, pihak_ksdll, tidak_ditunda);
KSDPL_ROW(T16, SiapTandaTangan,            TandatanganiNaskah,        Ditandatangani,             "kepala_daerah",     law,          "PP 28/2018 Pasal 33 ayat (4)",           surat_konfirmasi, naskah_kerja_sama, persyaratan_ksdll, bentuk_ksdll, hubungan_diplomatik_kini, tidak_ditunda);
KSDPL_ROW(N7b, PerbaikanRencana,           MohonPersetujuanUlang,     MenungguDprd,               "kepala_daerah",     silent_in_pp, rows::no_article,                         permohonan_dprd, rencana_lengkap, persyaratan_ksdll, bentuk_ksdll, pihak_ksdll, tidak_ditunda);
// clang-format on
}  // namespace ksdll

/// `Rows` with a row of KSDPL taken out for the one KSDLL has in its place.
template <class Rows, class Swap>
using WithSwap = mp::mp_replace<Rows, mp::mp_first<Swap>, mp::mp_second<Swap>>;
using Swaps = mp::mp_list<mp::mp_list<rows::T1, ksdll::T1>,
                          mp::mp_list<rows::T2, ksdll::T2>,
                          mp::mp_list<rows::T6, ksdll::T6>,
                          mp::mp_list<rows::T16, ksdll::T16>,
                          mp::mp_list<rows::N7b, ksdll::N7b>>;

struct KsdllTable : rows::PipelineTable<KsdllTable, mp::mp_fold<Swaps, rows::Pipeline, WithSwap>> {
};
using Ksdll = boost::msm::back::state_machine<KsdllTable>;

static_assert(pipeline_proved<Ksdll, gates::persyaratan_ksdll, gates::pihak_ksdll>());

static_assert(introspection::must_cross<Ksdll, gates::jalur_prakarsa>("awal", "penjajakan"),
              "Pasal 28 ayat (2): no initiative comes straight from abroad");
static_assert(introspection::must_cross<Ksdll, gates::bentuk_ksdll>("awal", "menunggu_dprd") &&
                  introspection::must_cross<Ksdll, gates::bentuk_ksdll>("siap_tanda_tangan",
                                                                        "ditandatangani"),
              "Pasal 25 and 36: the form and the kind of institution");

/// The articles that make those of the KSDPL pipeline apply: 30 and 31 through 38, and so on.
struct Applied {
  std::string_view article;
  std::string_view through;
};
constexpr std::array<Applied, 5> mutatis_mutandis{
    {{"30", "38"}, {"31", "38"}, {"32", "39"}, {"33", "40"}, {"34", "41"}}};

/// Returns the citation as it stands for KSDLL: "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)". Pasal
/// 41 says itself what Pasal 34 says; an elucidation explains words and makes nothing apply.
std::string for_ksdll(std::string_view citation) {
  constexpr std::string_view prefix = "PP 28/2018 Pasal ";
  if (!citation.starts_with(prefix)) return std::string(citation);
  const std::string_view place = citation.substr(prefix.size());
  for (const Applied& applied : mutatis_mutandis) {
    const bool names_it =
        place == applied.article || place.starts_with(std::string(applied.article) + " ");
    if (!names_it) continue;
    std::string cited = std::string(prefix).append(applied.through);
    return applied.article == "34" ? cited : cited.append(" jo. Pasal ").append(place);
  }
  return std::string(citation);
}

}  // namespace

const Statute& ksdll_pp_28_2018() {
  static const CompiledStatute<Ksdll> statute({.edition = "ksdll/pp-28-2018",
                                               .stages = titles::stages_of_ksdll(),
                                               .moves = titles::moves(),
                                               .gates = gates::of_ksdll(),
                                               .papers = minima::papers(),
                                               .acts = minima::acts(),
                                               .requirements = minima::requirements_of_ksdll(),
                                               .deadlines = minima::deadlines(),
                                               .actors = minima::actors(),
                                               .choices = minima::choices_of_ksdll(),
                                               .initiatives = minima::initiatives_of_ksdll(),
                                               .applied = &for_ksdll});
  return statute;
}

}  // namespace ksdpl
