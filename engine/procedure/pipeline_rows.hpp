// The rows of PP 28/2018 Bab IV, one line each: every edition of the procedure is made of these.
#pragma once

#include "procedure/gates.hpp"
#include "procedure/msm_rows.hpp"
#include "procedure/states.hpp"

#include <boost/msm/back/state_machine.hpp>

namespace ksdpl::rows {

using namespace gates;  // NOLINT(google-build-using-namespace): the table names gates by their own
                        // words.
namespace mp = boost::mp11;
namespace msm = boost::msm;

struct PelaksanaanTable;
/// Life after signature, a machine inside the machine.
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

// Life after signature: the term of the text first, then what runs beside it.
KSDPL_ROW(N14a, Berlaku,                   AjukanPerpanjangan,        Perpanjangan,               "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N14b, Perpanjangan,              SepakatiPerpanjangan,      Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N15a, Berlaku,                   AjukanPerubahan,           Perubahan,                  "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
KSDPL_ROW(N15b, Perubahan,                 SepakatiPerubahan,         Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article,                               tidak_ditunda);
template <class Stage> KSDPL_ROW(N16, Stage, Akhiri,                  Berakhir,                   "pemerintah_daerah", silent_in_pp, no_article);
template <class Stage> KSDPL_ROW(N17, Stage, NyatakanHabisMasa,       Berakhir,                   "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L1a, Perpanjangan,               UrungkanPerpanjangan,      Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L1b, Perubahan,                  UrungkanPerubahan,         Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L1c, Berakhir,                   PerbaruiSetelahHabisMasa,  Berlaku,                    "pemerintah_daerah", silent_in_pp, no_article,                               habis_masa_berlaku, tidak_ditunda);
KSDPL_ROW(T18a, LaporanBelumJatuhTempo,    TetapkanJatuhTempoLaporan, LaporanJatuhTempo,          "pemerintah_daerah", unknown,      no_article);
KSDPL_ROW(T18b, LaporanJatuhTempo,         SampaikanLaporan,          LaporanBelumJatuhTempo,     "pemerintah_daerah", law,          "PP 28/2018 Pasal 43 ayat (1)",           laporan_pelaksanaan);
KSDPL_ROW(T18c, LaporanBelumJatuhTempo,    SampaikanLaporan,          LaporanBelumJatuhTempo,     "pemerintah_daerah", law,          "PP 28/2018 Pasal 43 ayat (1)",           laporan_pelaksanaan);
KSDPL_ROW(L2a, BelumAdaRencanaTahunan,     TetapkanRencanaTahunan,    AdaRencanaTahunan,          "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L2b, AdaRencanaTahunan,          TetapkanRencanaTahunan,    AdaRencanaTahunan,          "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L2c, AdaRencanaTahunan,          TutupTahunKegiatan,        BelumAdaRencanaTahunan,     "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L3a, TanpaHambatan,              CatatHambatan,             AdaHambatan,                "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L3b, AdaHambatan,                CatatHambatan,             AdaHambatan,                "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L3c, AdaHambatan,                TanganiHambatan,           AdaHambatan,                "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L3d, AdaHambatan,                NyatakanHambatanTeratasi,  TanpaHambatan,              "pemerintah_daerah", silent_in_pp, no_article);
KSDPL_ROW(L4a, TanpaPerselisihan,          NyatakanPerselisihan,      AdaPerselisihan,            "pemerintah_daerah", inferred,     "PP 28/2018 Pasal 34");
KSDPL_ROW(L4b, AdaPerselisihan,            RundingkanPerselisihan,    PerselisihanDirundingkan,   "pemerintah_daerah", law,          "PP 28/2018 Pasal 34");
KSDPL_ROW(L4c, PerselisihanDirundingkan,   RundingkanPerselisihan,    PerselisihanDirundingkan,   "pemerintah_daerah", law,          "PP 28/2018 Pasal 34");
KSDPL_ROW(L4d, PerselisihanDirundingkan,   SelesaikanPerselisihan,    TanpaPerselisihan,          "pemerintah_daerah", law,          "PP 28/2018 Pasal 34");
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

/// What every table shares: no queue and no exceptions inside MSM, which would swallow a move.
template <class Table>
struct Definition : msm::front::state_machine_def<Table> {
  using no_exception_thrown = int;
  using no_message_queue = int;
  template <class Machine, class Event>
  void no_transition(const Event& /*event*/, Machine& /*machine*/, int /*state*/) {}
};

/// The regions, in this order: the term of the text, the report, the yearly plan, obstacles,
/// disputes. Configurations are stored: append regions, never reorder them.
struct PelaksanaanTable : Definition<PelaksanaanTable> {
  static constexpr std::string_view id = "pelaksanaan";
  using initial_state = boost::mpl::vector<Berlaku,
                                           LaporanBelumJatuhTempo,
                                           BelumAdaRencanaTahunan,
                                           TanpaHambatan,
                                           TanpaPerselisihan>;
  using transition_table =
      TableOf<mp::mp_append<mp::mp_list<N14a, N14b, N15a, N15b, L1a, L1b, L1c, T18a, T18b, T18c>,
                            mp::mp_list<L2a, L2b, L2c, L3a, L3b, L3c, L3d, L4a, L4b, L4c, L4d>,
                            mp::mp_transform<N16, InForce>,
                            mp::mp_transform<N17, InForce>>>;
};

/// The whole pipeline with its hold, as a KSDPL passes it.
using Pipeline = mp::mp_append<
    mp::mp_list<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>,
    mp::mp_list<N1, N2a, N2b, N3a, N3b, N4, N6, N7a, N7b, N8a, N8b, N8c, N9a, N9b, N20>,
    mp::mp_transform<N11, BeforeSignature>,
    mp::mp_transform<N12, BeforeSignature>,
    mp::mp_list<H1, H2>>;

/// The pipeline of an edition: a table of `Rows`, beside the region of the hold.
template <class Table, class Rows>
struct PipelineTable : Definition<Table> {
  static constexpr std::string_view id = "prosedur";
  using initial_state = boost::mpl::vector<Awal, Berjalan>;
  using transition_table = TableOf<Rows>;
};

}  // namespace ksdpl::rows
