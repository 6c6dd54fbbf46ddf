// The KSDPL pipeline of PP 28/2018 Bab IV: the transition table, and what is proved of it.
#include "procedure/compiled_statute.hpp"
#include "procedure/gates.hpp"
#include "procedure/introspection.hpp"
#include "procedure/msm_rows.hpp"
#include "procedure/states.hpp"

namespace ksdpl {
namespace {

using namespace gates;  // NOLINT(google-build-using-namespace): the table names gates by their own
                        // words.
namespace mp = boost::mp11;
namespace msm = boost::msm;

struct PelaksanaanTable;
using Pelaksanaan = msm::back::state_machine<PelaksanaanTable>;

constexpr std::string_view no_article;

// clang-format off
//        No.   From                        Move                       To                          Whose act            Basis         Article                                   Gates
KSDPL_ROW(T1,  Awal,                       MulaiPrakarsa,             Prakarsa,                   "pemerintah_daerah", law,          "PP 28/2018 Pasal 28 ayat (1)");
KSDPL_ROW(T2,  Prakarsa,                   MulaiPenjajakan,           Penjajakan,                 "kepala_daerah",     law,          "PP 28/2018 Pasal 28 ayat (3)",           prakarsa_tercatat, tidak_ditunda);
KSDPL_ROW(T3,  Penjajakan,                 MulaiKonsultasi,           KonsultasiPk,               "kepala_daerah",     law,          "PP 28/2018 Pasal 28 ayat (4)",           hasil_penjajakan, tidak_ditunda);
KSDPL_ROW(T4,  KonsultasiPk,               TandatanganiPk,            PkDitandatangani,           "kepala_daerah",     law,          "PP 28/2018 Pasal 28 ayat (4)",           konsultasi_mendagri, konsultasi_menlu, pernyataan_kehendak, tidak_ditunda);
KSDPL_ROW(T5,  PkDitandatangani,           MulaiPenyusunanRencana,    PenyusunanRencana,          "pemerintah_daerah", law,          "PP 28/2018 Pasal 28 ayat (5)",           tidak_ditunda);
KSDPL_ROW(T6,  PenyusunanRencana,          MohonPersetujuanDprd,      MenungguDprd,               "kepala_daerah",     law,          "PP 28/2018 Pasal 30 ayat (2)",           permohonan_dprd, rencana_lengkap, persyaratan_pasal_27, pihak_dan_objek, tidak_ditunda);
KSDPL_ROW(T7,  MenungguDprd,               SetujuiRencana,            RencanaDisetujuiDprd,       "dprd",              law,          "PP 28/2018 Pasal 30 ayat (4)",           persetujuan_dprd);
KSDPL_ROW(T8,  RencanaDisetujuiDprd,       SampaikanRencana,          VerifikasiMenteri,          "pemerintah_daerah", law,          "PP 28/2018 Pasal 31 ayat (1)",           persetujuan_dprd, rencana_lengkap, tidak_ditunda);
KSDPL_ROW(T9,  VerifikasiMenteri,          LanjutkanKeNaskah,         PenyusunanNaskah,           "menteri",           law,          "PP 28/2018 Pasal 31 ayat (3) huruf b",   pertimbangan_menteri);
KSDPL_ROW(T10, PenyusunanNaskah,           SampaikanNaskah,           MenungguPersetujuanNaskah,  "pemerintah_daerah", law,          "PP 28/2018 Pasal 32 ayat (1)",           rancangan_naskah, tidak_ditunda);
KSDPL_ROW(T11, MenungguPersetujuanNaskah,  GelarRapat,                RapatAntarkementerian,      "menteri",           law,          "PP 28/2018 Pasal 32 ayat (2)");
KSDPL_ROW(T12, RapatAntarkementerian,      SetujuiNaskah,             NaskahDisetujuiMenteri,     "menteri",           law,          "PP 28/2018 Pasal 33 ayat (1)",           kehadiran_rapat);
KSDPL_ROW(T13, NaskahDisetujuiMenteri,     MulaiPembahasan,           PembahasanMitra,            "menlu",             law,          "PP 28/2018 Pasal 33 ayat (2)");
KSDPL_ROW(T14, PembahasanMitra,            TerbitkanKonfirmasi,       SuratKonfirmasiTerbit,      "menlu",             law,          "PP 28/2018 Pasal 33 ayat (3)");
KSDPL_ROW(T15, SuratKonfirmasiTerbit,      TeruskanKonfirmasi,        SiapTandaTangan,            "menteri",           law,          "PP 28/2018 Pasal 33 ayat (4)",           surat_konfirmasi);
KSDPL_ROW(T16, SiapTandaTangan,            TandatanganiNaskah,        Ditandatangani,             "kepala_daerah",     law,          "PP 28/2018 Pasal 33 ayat (4)",           surat_konfirmasi, naskah_kerja_sama, persyaratan_pasal_27, hubungan_diplomatik_kini, tidak_ditunda);
KSDPL_ROW(T17, Ditandatangani,             MulaiPelaksanaan,          Pelaksanaan,                "pemerintah_daerah", silent_in_pp, no_article);

KSDPL_ROW(N1,  Penjajakan,                 Hentikan,                  Dihentikan,                 "kepala_daerah",     inferred,     "PP 28/2018 Pasal 28 ayat (4)");
KSDPL_ROW(N2a, KonsultasiPk,               UlangiPenjajakan,          Penjajakan,                 "kepala_daerah",     silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N2b, KonsultasiPk,               Hentikan,                  Dihentikan,                 "kepala_daerah",     silent_in_pp, no_article);
KSDPL_ROW(N3a, MenungguDprd,               TolakRencana,              DitolakDprd,                "dprd",              inferred,     "PP 28/2018 Pasal 30 ayat (1)");
KSDPL_ROW(N3b, DitolakDprd,                SusunUlangRencana,         PenyusunanRencana,          "pemerintah_daerah", unknown,      no_article,                               tidak_ditunda);
KSDPL_ROW(N4,  MenungguDprd,               SetujuiDenganCatatan,      RencanaDisetujuiDprd,       "dprd",              silent_in_pp, no_article,                               persetujuan_dprd);
KSDPL_ROW(N6,  VerifikasiMenteri,          KembalikanRencana,         PerbaikanRencana,           "menteri",           law,          "PP 28/2018 Pasal 31 ayat (3) huruf a",   pertimbangan_menteri);
KSDPL_ROW(N7a, PerbaikanRencana,           SampaikanPerbaikan,        VerifikasiMenteri,          "pemerintah_daerah", silent_in_pp, no_article,                               rencana_lengkap, tidak_ditunda);
KSDPL_ROW(N7b, PerbaikanRencana,           MohonPersetujuanUlang,     MenungguDprd,               "kepala_daerah",     silent_in_pp, no_article,                               permohonan_dprd, rencana_lengkap, persyaratan_pasal_27, pihak_dan_objek, tidak_ditunda);
KSDPL_ROW(N8a, RapatAntarkementerian,      PerbaikiNaskah,            PenyusunanNaskah,           "menteri",           silent_in_pp, no_article);
KSDPL_ROW(N8b, RapatAntarkementerian,      TolakNaskah,               DitolakMenteri,             "menteri",           silent_in_pp, no_article);
KSDPL_ROW(N8c, DitolakMenteri,             SusunUlangNaskah,          PenyusunanNaskah,           "pemerintah_daerah", unknown,      no_article,                               tidak_ditunda);
KSDPL_ROW(N9a, PembahasanMitra,            PerbaikiNaskah,            PenyusunanNaskah,           "menlu",             silent_in_pp, no_article);
KSDPL_ROW(N9b, PembahasanMitra,            NyatakanGagal,             Gagal,                      "menlu",             inferred,     "PP 28/2018 Pasal 33 ayat (3)");
template <class Stage> KSDPL_ROW(N11, Stage, TarikOlehDaerah,         Ditarik,                    "kepala_daerah",     silent_in_pp, no_article);
template <class Stage> KSDPL_ROW(N12, Stage, TarikOlehMitra,          Ditarik,                    "mitra",             silent_in_pp, no_article);
KSDPL_ROW(N20, Awal,                       CatatPerjanjianLama,       Pelaksanaan,                "pemerintah_daerah", law,          "PP 28/2018 Pasal 48",                    perjanjian_sebelum_pp);

KSDPL_ROW(H1,  Berjalan,                   Tunda,                     Ditunda,                    "pemerintah_daerah", silent_in_pp, no_article,                               belum_selesai);
KSDPL_ROW(H2,  Ditunda,                    Lanjutkan,                 Berjalan,                   "pemerintah_daerah", silent_in_pp, no_article);

// Life after signature.
KSDPL_ROW(N14a, Berlaku,                   AjukanPerpanjangan,        Perpanjangan,               "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N14b, Perpanjangan,              SepakatiPerpanjangan,      Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N15a, Berlaku,                   AjukanPerubahan,           Perubahan,                  "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N15b, Perubahan,                 SepakatiPerubahan,         Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
template <class Stage> KSDPL_ROW(N16, Stage, Akhiri,                  Berakhir,                   "pemerintah_daerah", silent_in_pp, no_article);
template <class Stage> KSDPL_ROW(N17, Stage, NyatakanHabisMasa,       Berakhir,                   "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(T18a, LaporanBelumJatuhTempo,    TetapkanJatuhTempoLaporan, LaporanJatuhTempo,          "pemerintah_daerah", unknown,      no_article);
KSDPL_ROW(T18b, LaporanJatuhTempo,         SampaikanLaporan,          LaporanBelumJatuhTempo,     "pemerintah_daerah", law,          "PP 28/2018 Pasal 43 ayat (1)",           laporan_pelaksanaan);
KSDPL_ROW(T18c, LaporanBelumJatuhTempo,    SampaikanLaporan,          LaporanBelumJatuhTempo,     "pemerintah_daerah", law,          "PP 28/2018 Pasal 43 ayat (1)",           laporan_pelaksanaan);
// clang-format on

/// The sixteen stages before the signature, from each of which a case can be withdrawn.
using BeforeSignature = mp::mp_list<Prakarsa,
                                    Penjajakan,
                                    KonsultasiPk,
                                    PkDitandatangani,
                                    PenyusunanRencana,
                                    MenungguDprd,
                                    RencanaDisetujuiDprd,
                                    VerifikasiMenteri,
                                    PerbaikanRencana,
                                    PenyusunanNaskah,
                                    MenungguPersetujuanNaskah,
                                    RapatAntarkementerian,
                                    NaskahDisetujuiMenteri,
                                    PembahasanMitra,
                                    SuratKonfirmasiTerbit,
                                    SiapTandaTangan>;
using InForce = mp::mp_list<Berlaku, Perpanjangan, Perubahan>;

/// What both tables share: no queue and no exceptions inside MSM, which would swallow a move.
template <class Table>
struct Definition : msm::front::state_machine_def<Table> {
  using no_exception_thrown = int;
  using no_message_queue = int;
  template <class Machine, class Event>
  void no_transition(const Event& /*event*/, Machine& /*machine*/, int /*state*/) {}
};

struct PelaksanaanTable : Definition<PelaksanaanTable> {
  static constexpr std::string_view id = "pelaksanaan";
  using initial_state = boost::mpl::vector<Berlaku, LaporanBelumJatuhTempo>;
  using transition_table =
      TableOf<mp::mp_append<mp::mp_list<N14a, N14b, N15a, N15b, T18a, T18b, T18c>,
                            mp::mp_transform<N16, InForce>,
                            mp::mp_transform<N17, InForce>>>;
};

struct ProsedurTable : Definition<ProsedurTable> {
  static constexpr std::string_view id = "prosedur";
  using initial_state = boost::mpl::vector<Awal, Berjalan>;
  using transition_table = TableOf<mp::mp_append<
      mp::mp_list<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>,
      mp::mp_list<N1, N2a, N2b, N3a, N3b, N4, N6, N7a, N7b, N8a, N8b, N8c, N9a, N9b, N20>,
      mp::mp_transform<N11, BeforeSignature>,
      mp::mp_transform<N12, BeforeSignature>,
      mp::mp_list<H1, H2>>>;
};
using Prosedur = msm::back::state_machine<ProsedurTable>;

// --- What is proved of the table, by the compiler ---

constexpr auto rows = introspection::row_data<Prosedur>();
constexpr auto life_rows = introspection::row_data<Pelaksanaan>();

constexpr bool passes(std::string_view via) {
  return introspection::must_pass(rows, "awal", "ditandatangani", via);
}
template <const Gate& gate>
constexpr bool crosses() {
  return introspection::must_cross<Prosedur, gate>("awal", "pk_ditandatangani") &&
         introspection::must_cross<Prosedur, gate>("awal", "ditandatangani");
}
constexpr bool never_signed(std::string_view from) {
  return !introspection::reachable(rows, from, "ditandatangani") &&
         !introspection::reachable(rows, from, "pelaksanaan");
}

static_assert(crosses<konsultasi_mendagri>(),
              "Pasal 28 ayat (4): Mendagri is consulted before the LoI");
static_assert(crosses<konsultasi_menlu>(), "Pasal 28 ayat (4): Menlu is consulted before the LoI");
static_assert(passes("pk_ditandatangani"), "Pasal 28 ayat (5): the plan follows the LoI");
static_assert(introspection::must_cross<Prosedur, rencana_lengkap>("awal", "menunggu_dprd"),
              "Pasal 30 ayat (3)");
static_assert(introspection::must_cross<Prosedur, pihak_dan_objek>("awal", "menunggu_dprd"),
              "no plan goes to the DPRD while a party or the object is unknown");
static_assert(introspection::must_cross<Prosedur, persyaratan_pasal_27>("awal", "menunggu_dprd"),
              "Pasal 27");
static_assert(passes("rencana_disetujui_dprd"), "Pasal 30 ayat (1): DPRD approval is a must");
static_assert(passes("verifikasi_menteri"), "Pasal 31 ayat (2)");
static_assert(introspection::must_cross<Prosedur, pertimbangan_menteri>("awal", "ditandatangani"),
              "Pasal 31 ayat (3)");
static_assert(passes("rapat_antarkementerian"), "Pasal 32 ayat (2)");
static_assert(introspection::must_cross<Prosedur, kehadiran_rapat>("awal", "ditandatangani"),
              "Pasal 32 ayat (3)");
static_assert(passes("naskah_disetujui_menteri"), "Pasal 33 ayat (1)");
static_assert(passes("pembahasan_mitra"), "Pasal 33 ayat (2)");
static_assert(passes("surat_konfirmasi_terbit"), "Pasal 33 ayat (3)");
static_assert(introspection::must_cross<Prosedur, surat_konfirmasi>("awal", "ditandatangani"),
              "Pasal 33 ayat (4)");

static_assert(introspection::must_cross<Prosedur, hubungan_diplomatik_kini>("siap_tanda_tangan",
                                                                            "ditandatangani"),
              "Pasal 27 ayat (1) huruf a: looked at again before the signature");

static_assert(never_signed("ditarik") && never_signed("dihentikan") && never_signed("gagal"),
              "what was withdrawn, stopped or failed is never signed");
static_assert(
    introspection::must_pass(rows, "ditolak_dprd", "ditandatangani", "rencana_disetujui_dprd"),
    "after a refusal of the DPRD only a fresh approval leads on");
static_assert(
    introspection::must_pass(rows, "ditolak_menteri", "ditandatangani", "naskah_disetujui_menteri"),
    "after a refusal of the minister only a fresh approval leads on");
static_assert(introspection::must_pass(
                  rows, "penyusunan_naskah", "ditandatangani", "naskah_disetujui_menteri"),
              "a redrafted text is approved anew");
static_assert(introspection::must_pass(rows, "prakarsa", "pelaksanaan", "ditandatangani"),
              "only an agreement older than the PP enters without a signature here");

static_assert(introspection::deterministic(rows) && introspection::deterministic(life_rows));
static_assert(introspection::no_state_is_stranded<Prosedur>() &&
              introspection::no_state_is_stranded<Pelaksanaan>());

}  // namespace

const Statute& ksdpl_pp_28_2018() {
  static const CompiledStatute<Prosedur> statute("ksdpl/pp-28-2018");
  return statute;
}

}  // namespace ksdpl
