// The named gates that guard the rows of the statute; what each demands stands in gates.cpp.
#pragma once

#include "ksdpl/statute.hpp"

namespace ksdpl::gates {

extern const Gate prakarsa_tercatat;
extern const Gate hasil_penjajakan;
extern const Gate konsultasi_mendagri;
extern const Gate konsultasi_menlu;
extern const Gate pernyataan_kehendak;
extern const Gate permohonan_dprd;
extern const Gate rencana_lengkap;
extern const Gate pihak_dan_objek;
extern const Gate persyaratan_pasal_27;
extern const Gate persetujuan_dprd;
extern const Gate pertimbangan_menteri;
extern const Gate rancangan_naskah;
extern const Gate kehadiran_rapat;
extern const Gate surat_konfirmasi;
extern const Gate naskah_kerja_sama;
extern const Gate hubungan_diplomatik_kini;
extern const Gate laporan_pelaksanaan;
extern const Gate perjanjian_sebelum_pp;
extern const Gate habis_masa_berlaku;
extern const Gate tidak_ditunda;
extern const Gate belum_selesai;

// Those of KSDLL alone; two of them stand where KSDPL has one of the same id.
extern const Gate jalur_prakarsa;
extern const Gate pihak_ksdll;
extern const Gate bentuk_ksdll;
extern const Gate persyaratan_ksdll;

/// Returns every gate of the edition, in the order of the procedure.
std::span<const Gate* const> of_ksdpl();
std::span<const Gate* const> of_ksdll();

}  // namespace ksdpl::gates
