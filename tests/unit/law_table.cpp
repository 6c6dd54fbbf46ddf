// The rows, demands and stages of PP 28/2018 as the law file sorts them, and how a case moves over
// them.
#include "unit/law_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>

namespace ksdpl::test {
namespace {

using enum Basis;

// clang-format off
constexpr auto written_rows = std::to_array<LawRow>({
  // The way to the signature (b.2).
  {"T1",  "awal",                        "mulai_prakarsa",               "prakarsa",                    "",              law,          "PP 28/2018 Pasal 28 ayat (1)"},
  {"T2",  "prakarsa",                    "mulai_penjajakan",             "penjajakan",                  "kepala_daerah", law,          "PP 28/2018 Pasal 28 ayat (3)", {"prakarsa_tercatat", "tidak_ditunda"}},
  {"T3",  "penjajakan",                  "mulai_konsultasi",             "konsultasi_pk",               "kepala_daerah", law,          "PP 28/2018 Pasal 28 ayat (4)", {"hasil_penjajakan", "tidak_ditunda"}},
  {"T4",  "konsultasi_pk",               "tandatangani_pk",              "pk_ditandatangani",           "kepala_daerah", law,          "PP 28/2018 Pasal 28 ayat (4)", {"konsultasi_mendagri", "konsultasi_menlu", "pernyataan_kehendak", "tidak_ditunda"}},
  {"T5",  "pk_ditandatangani",           "mulai_penyusunan_rencana",     "penyusunan_rencana",          "daerah",        law,          "PP 28/2018 Pasal 28 ayat (5)", {"tidak_ditunda"}},
  {"T6",  "penyusunan_rencana",          "mohon_persetujuan_dprd",       "menunggu_dprd",               "kepala_daerah", law,          "PP 28/2018 Pasal 30 ayat (2)", {"permohonan_dprd", "rencana_lengkap", "persyaratan_pasal_27", "pihak_dan_objek", "tidak_ditunda"}},
  {"T7",  "menunggu_dprd",               "setujui_rencana",              "rencana_disetujui_dprd",      "dprd",          law,          "PP 28/2018 Pasal 30 ayat (4)", {"persetujuan_dprd"}},
  {"T8",  "rencana_disetujui_dprd",      "sampaikan_rencana",            "verifikasi_menteri",          "daerah",        law,          "PP 28/2018 Pasal 31 ayat (1)", {"persetujuan_dprd", "rencana_lengkap", "tidak_ditunda"}},
  {"T9",  "verifikasi_menteri",          "lanjutkan_ke_naskah",          "penyusunan_naskah",           "menteri",       law,          "PP 28/2018 Pasal 31 ayat (3) huruf b", {"pertimbangan_menteri"}},
  {"T10", "penyusunan_naskah",           "sampaikan_naskah",             "menunggu_persetujuan_naskah", "daerah",        law,          "PP 28/2018 Pasal 32 ayat (1)", {"rancangan_naskah", "tidak_ditunda"}},
  {"T11", "menunggu_persetujuan_naskah", "gelar_rapat",                  "rapat_antarkementerian",      "menteri",       law,          "PP 28/2018 Pasal 32 ayat (2)"},
  {"T12", "rapat_antarkementerian",      "setujui_naskah",               "naskah_disetujui_menteri",    "menteri",       law,          "PP 28/2018 Pasal 33 ayat (1)", {"kehadiran_rapat"}},
  {"T13", "naskah_disetujui_menteri",    "mulai_pembahasan",             "pembahasan_mitra",            "menlu",         law,          "PP 28/2018 Pasal 33 ayat (2)"},
  {"T14", "pembahasan_mitra",            "terbitkan_konfirmasi",         "surat_konfirmasi_terbit",     "menlu",         law,          "PP 28/2018 Pasal 33 ayat (3)"},
  {"T15", "surat_konfirmasi_terbit",     "teruskan_konfirmasi",          "siap_tanda_tangan",           "menteri",       law,          "PP 28/2018 Pasal 33 ayat (4)", {"surat_konfirmasi"}},
  {"T16", "siap_tanda_tangan",           "tandatangani_naskah",          "ditandatangani",              "kepala_daerah", law,          "PP 28/2018 Pasal 33 ayat (4)", {"surat_konfirmasi", "naskah_kerja_sama", "persyaratan_pasal_27", "hubungan_diplomatik_kini", "tidak_ditunda"}},
  {"T17", "ditandatangani",              "mulai_pelaksanaan",            "pelaksanaan",                 "",              silent_in_pp},
  {"T18", "laporan_belum_jatuh_tempo",   "tetapkan_jatuh_tempo_laporan", "laporan_jatuh_tempo",         "daerah",        unknown},
  {"T18", "laporan_jatuh_tempo",         "sampaikan_laporan",            "laporan_belum_jatuh_tempo",   "daerah",        law,          "PP 28/2018 Pasal 43 ayat (1)", {"laporan_pelaksanaan"}},
  // The duty stands whether or not somebody noted that a report is due: no frequency is known.
  {"T18", "laporan_belum_jatuh_tempo",   "sampaikan_laporan",            "laporan_belum_jatuh_tempo",   "daerah",        law,          "PP 28/2018 Pasal 43 ayat (1)", {"laporan_pelaksanaan"}},
  // The other ways (b.3); N5, N13 and N18 are flags, N10 and N19 are absences.
  {"N1",  "penjajakan",                  "hentikan",                     "dihentikan",                  "",              inferred,     "PP 28/2018 Pasal 28 ayat (4)"},
  {"N2",  "konsultasi_pk",               "ulangi_penjajakan",            "penjajakan",                  "",              silent_in_pp, "", {"tidak_ditunda"}},
  {"N2",  "konsultasi_pk",               "hentikan",                     "dihentikan",                  "",              silent_in_pp},
  {"N3",  "menunggu_dprd",               "tolak_rencana",                "ditolak_dprd",                "dprd",          inferred,     "PP 28/2018 Pasal 30 ayat (1)"},
  {"N3",  "ditolak_dprd",                "susun_ulang_rencana",          "penyusunan_rencana",          "daerah",        unknown, "", {"tidak_ditunda"}},
  {"N4",  "menunggu_dprd",               "setujui_dengan_catatan",       "rencana_disetujui_dprd",      "dprd",          silent_in_pp, "", {"persetujuan_dprd"}},
  {"N6",  "verifikasi_menteri",          "kembalikan_rencana",           "perbaikan_rencana",           "menteri",       law,          "PP 28/2018 Pasal 31 ayat (3) huruf a", {"pertimbangan_menteri"}},
  {"N7",  "perbaikan_rencana",           "sampaikan_perbaikan",          "verifikasi_menteri",          "daerah",        silent_in_pp, "", {"rencana_lengkap", "tidak_ditunda"}},
  {"N7",  "perbaikan_rencana",           "mohon_persetujuan_ulang",      "menunggu_dprd",               "daerah",        silent_in_pp, "", {"permohonan_dprd", "rencana_lengkap", "persyaratan_pasal_27", "pihak_dan_objek", "tidak_ditunda"}},
  {"N8",  "rapat_antarkementerian",      "perbaiki_naskah",              "penyusunan_naskah",           "menteri",       silent_in_pp},
  {"N8",  "rapat_antarkementerian",      "tolak_naskah",                 "ditolak_menteri",             "menteri",       silent_in_pp},
  {"N8",  "ditolak_menteri",             "susun_ulang_naskah",           "penyusunan_naskah",           "daerah",        unknown, "", {"tidak_ditunda"}},
  {"N9",  "pembahasan_mitra",            "perbaiki_naskah",              "penyusunan_naskah",           "",              silent_in_pp},
  {"N9",  "pembahasan_mitra",            "nyatakan_gagal",               "gagal",                       "",              inferred,     "PP 28/2018 Pasal 33 ayat (3)"},
  {"N14", "berlaku",                     "ajukan_perpanjangan",          "perpanjangan",                "",              silent_in_pp, "", {"tidak_ditunda"}},
  {"N14", "perpanjangan",                "sepakati_perpanjangan",        "berlaku",                     "",              silent_in_pp, "", {"tidak_ditunda"}},
  {"N15", "berlaku",                     "ajukan_perubahan",             "perubahan",                   "",              silent_in_pp, "", {"tidak_ditunda"}},
  {"N15", "perubahan",                   "sepakati_perubahan",           "berlaku",                     "",              silent_in_pp, "", {"tidak_ditunda"}},
  // Beside and after the term, as far as the law file and the life of a cooperation ask for it: a
  // dispute by Pasal 34; on yearly plans, obstacles and renewal after a lapse the PP says nothing.
  {"L1",  "perpanjangan",                "urungkan_perpanjangan",        "berlaku",                     "",              silent_in_pp},
  {"L1",  "perubahan",                   "urungkan_perubahan",           "berlaku",                     "",              silent_in_pp},
  {"L1",  "berakhir",                    "perbarui_setelah_habis_masa",  "berlaku",                     "",              silent_in_pp, "", {"habis_masa_berlaku", "tidak_ditunda"}},
  {"L2",  "belum_ada_rencana_tahunan",   "tetapkan_rencana_tahunan",     "ada_rencana_tahunan",         "",              silent_in_pp},
  {"L2",  "ada_rencana_tahunan",         "tetapkan_rencana_tahunan",     "ada_rencana_tahunan",         "",              silent_in_pp},
  {"L2",  "ada_rencana_tahunan",         "tutup_tahun_kegiatan",         "belum_ada_rencana_tahunan",   "",              silent_in_pp},
  {"L3",  "tanpa_hambatan",              "catat_hambatan",               "ada_hambatan",                "",              silent_in_pp},
  {"L3",  "ada_hambatan",                "catat_hambatan",               "ada_hambatan",                "",              silent_in_pp},
  {"L3",  "ada_hambatan",                "tangani_hambatan",             "ada_hambatan",                "",              silent_in_pp},
  {"L3",  "ada_hambatan",                "nyatakan_hambatan_teratasi",   "tanpa_hambatan",              "",              silent_in_pp},
  {"L4",  "tanpa_perselisihan",          "nyatakan_perselisihan",        "ada_perselisihan",            "",              inferred,     "PP 28/2018 Pasal 34"},
  {"L4",  "ada_perselisihan",            "rundingkan_perselisihan",      "perselisihan_dirundingkan",   "",              law,          "PP 28/2018 Pasal 34"},
  {"L4",  "perselisihan_dirundingkan",   "rundingkan_perselisihan",      "perselisihan_dirundingkan",   "",              law,          "PP 28/2018 Pasal 34"},
  {"L4",  "perselisihan_dirundingkan",   "selesaikan_perselisihan",      "tanpa_perselisihan",          "",              law,          "PP 28/2018 Pasal 34"},
  {"N20", "awal",                        "catat_perjanjian_lama",        "pelaksanaan",                 "",              law,          "PP 28/2018 Pasal 48", {"perjanjian_sebelum_pp"}},
  // The bureau's own hold.
  {"H",   "berjalan",                    "tunda",                        "ditunda",                     "daerah",        silent_in_pp, "", {"belum_selesai"}},
  {"H",   "ditunda",                     "lanjutkan",                    "berjalan",                    "daerah",        silent_in_pp},
  // Written once for the first of their stages; law_rows() writes out the others.
  {"N11", "prakarsa",                    "tarik_oleh_daerah",            "ditarik",                     "daerah",        silent_in_pp},
  {"N12", "prakarsa",                    "tarik_oleh_mitra",             "ditarik",                     "mitra",         silent_in_pp},
  {"N16", "berlaku",                     "akhiri",                       "berakhir",                    "",              silent_in_pp},
});
constexpr LawRow expiry{
   "N17", "berlaku",                     "nyatakan_habis_masa",          "berakhir",                    "",              silent_in_pp};

constexpr auto all_demands = std::to_array<Demand>({
  {"prakarsa_tercatat",     Wanted::case_fact,        "initiative", "",                                      inferred, "PP 28/2018 Pasal 28 ayat (1)"},
  {"hasil_penjajakan",      Wanted::document,         "laporan_penjajakan", "",                              inferred, "PP 28/2018 Pasal 28 ayat (3)"},
  {"konsultasi_mendagri",   Wanted::step,             "konsultasi_mendagri", "",                             law,      "PP 28/2018 Pasal 28 ayat (4)"},
  {"konsultasi_mendagri",   Wanted::step_date,        "konsultasi_mendagri", "",                             law,      "PP 28/2018 Pasal 28 ayat (4)"},
  {"konsultasi_mendagri",   Wanted::document,         "bukti_konsultasi_mendagri", "",                       inferred, "PP 28/2018 Pasal 28 ayat (4)"},
  {"konsultasi_menlu",      Wanted::step,             "konsultasi_menlu", "",                                law,      "PP 28/2018 Pasal 28 ayat (4)"},
  {"konsultasi_menlu",      Wanted::step_date,        "konsultasi_menlu", "",                                law,      "PP 28/2018 Pasal 28 ayat (4)"},
  {"konsultasi_menlu",      Wanted::document,         "bukti_konsultasi_menlu", "",                          inferred, "PP 28/2018 Pasal 28 ayat (4)"},
  {"pernyataan_kehendak",   Wanted::document,         "pernyataan_kehendak", "",                             law,      "PP 28/2018 Pasal 28 ayat (4)"},
  {"permohonan_dprd",       Wanted::document,         "surat_permohonan_dprd", "",                           law,      "PP 28/2018 Pasal 30 ayat (2)"},
  {"rencana_lengkap",       Wanted::document,         "rencana_kerja_sama", "",                              law,      "PP 28/2018 Pasal 30 ayat (2)"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "subjek",                        law,      "PP 28/2018 Pasal 30 ayat (3) huruf a"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "latar_belakang",                law,      "PP 28/2018 Pasal 30 ayat (3) huruf b"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "maksud_tujuan_sasaran",         law,      "PP 28/2018 Pasal 30 ayat (3) huruf c"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "objek",                         law,      "PP 28/2018 Pasal 30 ayat (3) huruf d"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "ruang_lingkup",                 law,      "PP 28/2018 Pasal 30 ayat (3) huruf e"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "sumber_pembiayaan",             law,      "PP 28/2018 Pasal 30 ayat (3) huruf f"},
  {"rencana_lengkap",       Wanted::document_content, "rencana_kerja_sama", "jangka_waktu",                  law,      "PP 28/2018 Pasal 30 ayat (3) huruf g"},
  // Section (c): what the evidence of the requirements is about, and the subject and object of 30(3).
  {"pihak_dan_objek",       Wanted::case_fact,        "partner", "",                                         inferred, "PP 28/2018 Pasal 30 ayat (3) huruf a"},
  {"pihak_dan_objek",       Wanted::case_fact,        "country", "",                                         inferred, "PP 28/2018 Pasal 27 ayat (1) huruf a"},
  {"pihak_dan_objek",       Wanted::case_fact,        "region", "",                                          inferred, "PP 28/2018 Pasal 30 ayat (3) huruf a"},
  {"pihak_dan_objek",       Wanted::case_fact,        "level", "",                                           inferred, "PP 28/2018 Pasal 27 ayat (3) huruf a"},
  {"pihak_dan_objek",       Wanted::case_fact,        "object", "",                                          inferred, "PP 28/2018 Pasal 30 ayat (3) huruf d"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "hubungan_diplomatik", "",                             inferred, "PP 28/2018 Pasal 27 ayat (1) huruf a"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "urusan_pemerintahan_daerah", "",                      inferred, "PP 28/2018 Pasal 27 ayat (1) huruf b"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "tanpa_kantor_perwakilan", "",                         inferred, "PP 28/2018 Pasal 27 ayat (1) huruf c"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "tidak_campur_tangan", "",                             inferred, "PP 28/2018 Pasal 27 ayat (1) huruf d"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "sesuai_kebijakan_dan_rencana", "",                    inferred, "PP 28/2018 Pasal 27 ayat (1) huruf e"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "alih_iptek", "",                                      inferred, "PP 28/2018 Pasal 27 ayat (2)"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "kesetaraan_status", "",                               inferred, "PP 28/2018 Pasal 27 ayat (3) huruf a"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "saling_melengkapi", "",                               inferred, "PP 28/2018 Pasal 27 ayat (3) huruf b"},
  {"persyaratan_pasal_27",  Wanted::assessment,       "mempererat_hubungan_masyarakat", "",                  inferred, "PP 28/2018 Pasal 27 ayat (3) huruf c"},
  {"persetujuan_dprd",      Wanted::document,         "persetujuan_dprd", "",                                inferred, "PP 28/2018 Pasal 30 ayat (5)"},
  {"pertimbangan_menteri",  Wanted::document,         "pertimbangan_menteri", "",                            law,      "PP 28/2018 Pasal 31 ayat (3)"},
  {"rancangan_naskah",      Wanted::document,         "rancangan_naskah", "",                                law,      "PP 28/2018 Pasal 32 ayat (1)"},
  {"rancangan_naskah",      Wanted::document_content, "rancangan_naskah", "bahasa_indonesia",                inferred, "UU 24/2009 Pasal 31 ayat (1)"},
  {"rancangan_naskah",      Wanted::document_content, "rancangan_naskah", "bahasa_mitra_atau_inggris",       inferred, "UU 24/2009 Pasal 31 ayat (2)"},
  {"kehadiran_rapat",       Wanted::document,         "risalah_rapat", "",                                   inferred, "PP 28/2018 Pasal 32 ayat (2)"},
  {"kehadiran_rapat",       Wanted::document_content, "risalah_rapat", "kehadiran_kemenlu",                  law,      "PP 28/2018 Pasal 32 ayat (3) huruf a"},
  {"kehadiran_rapat",       Wanted::document_content, "risalah_rapat", "kehadiran_kementerian_terkait",      law,      "PP 28/2018 Pasal 32 ayat (3) huruf b"},
  {"kehadiran_rapat",       Wanted::document_content, "risalah_rapat", "kehadiran_provinsi",                 law,      "PP 28/2018 Pasal 32 ayat (3) huruf c"},
  {"kehadiran_rapat",       Wanted::document_content, "risalah_rapat", "kehadiran_kabupaten_kota",           inferred, "PP 28/2018 Pasal 32 ayat (3) huruf d"},
  {"surat_konfirmasi",      Wanted::document,         "surat_konfirmasi", "",                                law,      "PP 28/2018 Pasal 33 ayat (4)"},
  {"surat_konfirmasi",      Wanted::document_content, "surat_konfirmasi", "kesesuaian_politis",              law,      "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
  {"surat_konfirmasi",      Wanted::document_content, "surat_konfirmasi", "kesesuaian_yuridis",              law,      "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
  {"naskah_kerja_sama",     Wanted::document,         "naskah_kerja_sama", "",                               law,      "PP 28/2018 Pasal 23 ayat (3)"},
  {"naskah_kerja_sama",     Wanted::document_content, "naskah_kerja_sama", "teks_sesuai_konfirmasi",         inferred, "PP 28/2018 Pasal 33 ayat (4)"},
  // Section (c), requirement 1: "re-check at signing".
  {"hubungan_diplomatik_kini", Wanted::reassessment,  "hubungan_diplomatik", "siap_tanda_tangan",            inferred, "PP 28/2018 Pasal 27 ayat (1) huruf a"},
  {"laporan_pelaksanaan",   Wanted::document,         "laporan_pelaksanaan", "",                             law,      "PP 28/2018 Pasal 43 ayat (1)"},
  {"perjanjian_sebelum_pp", Wanted::case_fact,        "agreement_on", "",                                    law,      "PP 28/2018 Pasal 48"},
});
// The demands of the hold: the bureau's own, so nothing in the law names them.
constexpr auto hold_demands = std::to_array<Demand>({
  {"tidak_ditunda", Wanted::resume,  "", "", silent_in_pp, ""},
  {"belum_selesai", Wanted::nothing, "", "", silent_in_pp, ""},
  {"habis_masa_berlaku", Wanted::nothing, "", "", silent_in_pp, ""},
});

using enum StageKind;
constexpr auto all_stages = std::to_array<LawStage>({
  {"awal",                        start,    silent_in_pp},
  {"prakarsa",                    pipeline, law,          {"PP 28/2018 Pasal 28 ayat (1)"}},
  {"penjajakan",                  pipeline, law,          {"PP 28/2018 Pasal 28 ayat (3)"}},
  {"konsultasi_pk",               pipeline, law,          {"PP 28/2018 Pasal 28 ayat (4)"}},
  {"pk_ditandatangani",           pipeline, law,          {"PP 28/2018 Pasal 28 ayat (4)", "PP 28/2018 Pasal 28 ayat (5)"}},
  {"penyusunan_rencana",          pipeline, law,          {"PP 28/2018 Pasal 28 ayat (5)", "PP 28/2018 Pasal 30 ayat (3)"}},
  {"menunggu_dprd",               pipeline, law,          {"PP 28/2018 Pasal 30 ayat (2)", "PP 28/2018 Pasal 30 ayat (4)"}},
  {"rencana_disetujui_dprd",      pipeline, law,          {"PP 28/2018 Pasal 30 ayat (4)", "PP 28/2018 Pasal 30 ayat (5)"}},
  {"verifikasi_menteri",          pipeline, law,          {"PP 28/2018 Pasal 31 ayat (1)", "PP 28/2018 Pasal 31 ayat (2)"}},
  {"perbaikan_rencana",           pipeline, law,          {"PP 28/2018 Pasal 31 ayat (3) huruf a"}},
  {"penyusunan_naskah",           pipeline, law,          {"PP 28/2018 Pasal 31 ayat (3) huruf b"}},
  {"menunggu_persetujuan_naskah", pipeline, law,          {"PP 28/2018 Pasal 32 ayat (1)"}},
  {"rapat_antarkementerian",      pipeline, law,          {"PP 28/2018 Pasal 32 ayat (2)", "PP 28/2018 Pasal 32 ayat (3)"}},
  {"naskah_disetujui_menteri",    pipeline, law,          {"PP 28/2018 Pasal 33 ayat (1)"}},
  {"pembahasan_mitra",            pipeline, law,          {"PP 28/2018 Pasal 33 ayat (2)"}},
  {"surat_konfirmasi_terbit",     pipeline, law,          {"PP 28/2018 Pasal 33 ayat (3)"}},
  {"siap_tanda_tangan",           pipeline, law,          {"PP 28/2018 Pasal 33 ayat (4)"}},
  {"ditandatangani",              pipeline, law,          {"PP 28/2018 Pasal 33 ayat (4)", "PP 28/2018 Pasal 23 ayat (1)"}},
  {"pelaksanaan",                 after,    law,          {"PP 28/2018 Pasal 43", "PP 28/2018 Pasal 43 ayat (1)"}},
  {"berlaku",                     after,    silent_in_pp},
  {"perpanjangan",                after,    silent_in_pp},
  {"perubahan",                   after,    silent_in_pp},
  {"berakhir",                    closed,   silent_in_pp},
  {"ditolak_dprd",                refused,  inferred,     {"PP 28/2018 Pasal 30 ayat (1)"}},
  {"ditolak_menteri",             refused,  silent_in_pp},
  {"dihentikan",                  closed,   inferred,     {"PP 28/2018 Pasal 28 ayat (4)"}},
  {"ditarik",                     closed,   silent_in_pp},
  {"gagal",                       closed,   inferred,     {"PP 28/2018 Pasal 33 ayat (3)"}},
  {"laporan_belum_jatuh_tempo",   side,     law,          {"PP 28/2018 Pasal 43 ayat (1)"}},
  {"laporan_jatuh_tempo",         side,     law,          {"PP 28/2018 Pasal 43 ayat (1)"}},
  {"belum_ada_rencana_tahunan",   side,     silent_in_pp},
  {"ada_rencana_tahunan",         side,     silent_in_pp},
  {"tanpa_hambatan",              side,     silent_in_pp},
  {"ada_hambatan",                side,     silent_in_pp},
  {"tanpa_perselisihan",          side,     silent_in_pp},
  {"ada_perselisihan",            side,     law,          {"PP 28/2018 Pasal 34"}},
  {"perselisihan_dirundingkan",   side,     law,          {"PP 28/2018 Pasal 34"}},
  {"berjalan",                    side,     silent_in_pp},
  {"ditunda",                     side,     silent_in_pp},
});
// clang-format on

constexpr auto before_signature = std::to_array<std::string_view>(
    {"prakarsa", "penjajakan", "konsultasi_pk", "pk_ditandatangani", "penyusunan_rencana",
     "menunggu_dprd", "rencana_disetujui_dprd", "verifikasi_menteri", "perbaikan_rencana",
     "penyusunan_naskah", "menunggu_persetujuan_naskah", "rapat_antarkementerian",
     "naskah_disetujui_menteri", "pembahasan_mitra", "surat_konfirmasi_terbit",
     "siap_tanda_tangan"});
constexpr auto in_force = std::to_array<std::string_view>({"berlaku", "perpanjangan", "perubahan"});

constexpr auto all_moves = std::to_array<std::string_view>({"mulai_prakarsa",
                                                            "mulai_penjajakan",
                                                            "mulai_konsultasi",
                                                            "tandatangani_pk",
                                                            "mulai_penyusunan_rencana",
                                                            "mohon_persetujuan_dprd",
                                                            "setujui_rencana",
                                                            "sampaikan_rencana",
                                                            "lanjutkan_ke_naskah",
                                                            "sampaikan_naskah",
                                                            "gelar_rapat",
                                                            "setujui_naskah",
                                                            "mulai_pembahasan",
                                                            "terbitkan_konfirmasi",
                                                            "teruskan_konfirmasi",
                                                            "tandatangani_naskah",
                                                            "mulai_pelaksanaan",
                                                            "hentikan",
                                                            "ulangi_penjajakan",
                                                            "tolak_rencana",
                                                            "susun_ulang_rencana",
                                                            "setujui_dengan_catatan",
                                                            "kembalikan_rencana",
                                                            "sampaikan_perbaikan",
                                                            "mohon_persetujuan_ulang",
                                                            "perbaiki_naskah",
                                                            "tolak_naskah",
                                                            "susun_ulang_naskah",
                                                            "nyatakan_gagal",
                                                            "tarik_oleh_daerah",
                                                            "tarik_oleh_mitra",
                                                            "ajukan_perpanjangan",
                                                            "sepakati_perpanjangan",
                                                            "ajukan_perubahan",
                                                            "sepakati_perubahan",
                                                            "akhiri",
                                                            "nyatakan_habis_masa",
                                                            "catat_perjanjian_lama",
                                                            "urungkan_perpanjangan",
                                                            "urungkan_perubahan",
                                                            "perbarui_setelah_habis_masa",
                                                            "tetapkan_rencana_tahunan",
                                                            "tutup_tahun_kegiatan",
                                                            "catat_hambatan",
                                                            "tangani_hambatan",
                                                            "nyatakan_hambatan_teratasi",
                                                            "nyatakan_perselisihan",
                                                            "rundingkan_perselisihan",
                                                            "selesaikan_perselisihan",
                                                            "tetapkan_jatuh_tempo_laporan",
                                                            "sampaikan_laporan",
                                                            "tunda",
                                                            "lanjutkan"});

void write_out(std::vector<LawRow>& rows, LawRow row, std::span<const std::string_view> sources) {
  for (const std::string_view source : sources) {
    row.source = source;
    rows.push_back(row);
  }
}

std::vector<LawRow> all_rows() {
  std::vector<LawRow> rows;
  for (const LawRow& row : written_rows) {
    if (row.number == "N11" || row.number == "N12") {
      write_out(rows, row, before_signature);
    } else if (row.number == "N16") {
      write_out(rows, row, in_force);
    } else {
      rows.push_back(row);
    }
  }
  write_out(rows, expiry, in_force);
  return rows;
}

std::vector<Demand> every_demand() {
  std::vector<Demand> all(all_demands.begin(), all_demands.end());
  all.insert(all.end(), hold_demands.begin(), hold_demands.end());
  return all;
}

std::vector<Standing> walk_everywhere() {
  std::vector<Standing> found{{.main = "awal", .hold = "berjalan"}};
  for (std::size_t next = 0; next < found.size(); ++next) {
    for (const LawRow& row : law_rows()) {
      const Standing from = found[next];
      if (!from.in(row.source)) continue;
      const Standing to = destination(from, row);
      if (std::find(found.begin(), found.end(), to) == found.end()) found.push_back(to);
    }
  }
  return found;
}

}  // namespace

const std::vector<LawRow>& law_rows() {
  static const std::vector<LawRow> rows = all_rows();
  return rows;
}

const LawRow* law_row(std::string_view source, std::string_view move) {
  for (const LawRow& row : law_rows()) {
    if (row.source == source && row.move == move) return &row;
  }
  return nullptr;
}

std::vector<std::string_view> gates_of(const LawRow& row) {
  std::vector<std::string_view> gates;
  std::copy_if(row.gates.begin(), row.gates.end(), std::back_inserter(gates),
               [](std::string_view gate) { return !gate.empty(); });
  return gates;
}

std::span<const Demand> demands() {
  static const std::vector<Demand> all = every_demand();
  return all;
}

std::vector<Demand> demands_of(std::string_view gate) {
  std::vector<Demand> found;
  for (const Demand& demand : demands()) {
    if (demand.gate == gate) found.push_back(demand);
  }
  if (found.empty()) throw std::logic_error("no such gate: " + std::string(gate));
  return found;
}

bool asks(const Condition& condition, const Demand& demand) {
  return condition.wanted == demand.wanted && condition.item == demand.item &&
         (demand.target.empty() || condition.target == demand.target);
}

std::span<const LawStage> law_stages() {
  return all_stages;
}

std::span<const std::string_view> stages_before_signature() {
  return before_signature;
}

std::span<const std::string_view> law_moves() {
  return all_moves;
}

bool Standing::in(std::string_view state) const {
  if (state == main || state == hold) return true;
  if (life.empty()) return false;
  return state == life || state == report ||
         std::find(beside.begin(), beside.end(), state) != beside.end();
}

Configuration Standing::configuration() const {
  if (life.empty()) return {main, hold};
  std::string inner = main + "/" + life + "+" + report;
  for (const std::string& state : beside)
    inner += "+" + state;
  return {inner, hold};
}

Standing destination(const Standing& standing, const LawRow& row) {
  Standing next = standing;
  if (row.source == standing.hold) {
    next.hold = row.target;
  } else if (row.source == standing.life) {
    next.life = row.target;
  } else if (row.source == standing.report) {
    next.report = row.target;
  } else if (row.source == standing.main) {
    next.main = row.target;
    if (row.target == "pelaksanaan") {
      next.life = "berlaku";
      next.report = "laporan_belum_jatuh_tempo";
      next.beside = nothing_beside;
    }
  } else if (const auto at = std::find(standing.beside.begin(), standing.beside.end(), row.source);
             at != standing.beside.end()) {
    next.beside.at(static_cast<std::size_t>(at - standing.beside.begin())) = row.target;
  } else {
    throw std::logic_error("the case does not stand in " + std::string(row.source));
  }
  return next;
}

const LawRow* law_row_from(const Standing& standing, std::string_view move) {
  for (const LawRow& row : law_rows()) {
    if (row.move == move && standing.in(row.source)) return &row;
  }
  return nullptr;
}

const std::vector<Standing>& reachable_standings() {
  static const std::vector<Standing> standings = walk_everywhere();
  return standings;
}

std::vector<Standing> standings_in(std::string_view state) {
  std::vector<Standing> found;
  for (const Standing& standing : reachable_standings()) {
    if (standing.in(state)) found.push_back(standing);
  }
  return found;
}

std::string line(const Configuration& at) {
  std::string text;
  for (const std::string& region : at)
    text += (text.empty() ? "{" : ", ") + region;
  return text + "}";
}

}  // namespace ksdpl::test
