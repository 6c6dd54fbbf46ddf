// The stages and moves of the cooperation procedures, by the regulation's own words.
#pragma once

#include "procedure/msm_rows.hpp"

namespace ksdpl {

// Stages, in the order of the articles.
KSDPL_STATE(Awal, "awal");
KSDPL_STATE(Prakarsa, "prakarsa");
KSDPL_STATE(Penjajakan, "penjajakan");
KSDPL_STATE(KonsultasiPk, "konsultasi_pk");
KSDPL_STATE(PkDitandatangani, "pk_ditandatangani");
KSDPL_STATE(PenyusunanRencana, "penyusunan_rencana");
KSDPL_STATE(MenungguDprd, "menunggu_dprd");
KSDPL_STATE(DitolakDprd, "ditolak_dprd");
KSDPL_STATE(RencanaDisetujuiDprd, "rencana_disetujui_dprd");
KSDPL_STATE(VerifikasiMenteri, "verifikasi_menteri");
KSDPL_STATE(PerbaikanRencana, "perbaikan_rencana");
KSDPL_STATE(PenyusunanNaskah, "penyusunan_naskah");
KSDPL_STATE(MenungguPersetujuanNaskah, "menunggu_persetujuan_naskah");
KSDPL_STATE(RapatAntarkementerian, "rapat_antarkementerian");
KSDPL_STATE(DitolakMenteri, "ditolak_menteri");
KSDPL_STATE(NaskahDisetujuiMenteri, "naskah_disetujui_menteri");
KSDPL_STATE(PembahasanMitra, "pembahasan_mitra");
KSDPL_STATE(SuratKonfirmasiTerbit, "surat_konfirmasi_terbit");
KSDPL_STATE(SiapTandaTangan, "siap_tanda_tangan");
KSDPL_STATE(Ditandatangani, "ditandatangani");
KSDPL_STATE(Dihentikan, "dihentikan");
KSDPL_STATE(Ditarik, "ditarik");
KSDPL_STATE(Gagal, "gagal");

// Life after signature; reports, yearly plans, obstacles and disputes run beside its term.
KSDPL_STATE(Berlaku, "berlaku");
KSDPL_STATE(Perpanjangan, "perpanjangan");
KSDPL_STATE(Perubahan, "perubahan");
KSDPL_STATE(Berakhir, "berakhir");
KSDPL_STATE(LaporanBelumJatuhTempo, "laporan_belum_jatuh_tempo");
KSDPL_STATE(LaporanJatuhTempo, "laporan_jatuh_tempo");
KSDPL_STATE(BelumAdaRencanaTahunan, "belum_ada_rencana_tahunan");
KSDPL_STATE(AdaRencanaTahunan, "ada_rencana_tahunan");
KSDPL_STATE(TanpaHambatan, "tanpa_hambatan");
KSDPL_STATE(AdaHambatan, "ada_hambatan");
KSDPL_STATE(TanpaPerselisihan, "tanpa_perselisihan");
KSDPL_STATE(AdaPerselisihan, "ada_perselisihan");
KSDPL_STATE(PerselisihanDirundingkan, "perselisihan_dirundingkan");

// The hold of the bureau's own work, beside everything.
KSDPL_STATE(Berjalan, "berjalan");
KSDPL_STATE(Ditunda, "ditunda");

// Moves.
KSDPL_MOVE(MulaiPrakarsa, "mulai_prakarsa");
KSDPL_MOVE(MulaiPenjajakan, "mulai_penjajakan");
KSDPL_MOVE(MulaiKonsultasi, "mulai_konsultasi");
KSDPL_MOVE(TandatanganiPk, "tandatangani_pk");
KSDPL_MOVE(MulaiPenyusunanRencana, "mulai_penyusunan_rencana");
KSDPL_MOVE(MohonPersetujuanDprd, "mohon_persetujuan_dprd");
KSDPL_MOVE(SetujuiRencana, "setujui_rencana");
KSDPL_MOVE(SampaikanRencana, "sampaikan_rencana");
KSDPL_MOVE(LanjutkanKeNaskah, "lanjutkan_ke_naskah");
KSDPL_MOVE(SampaikanNaskah, "sampaikan_naskah");
KSDPL_MOVE(GelarRapat, "gelar_rapat");
KSDPL_MOVE(SetujuiNaskah, "setujui_naskah");
KSDPL_MOVE(MulaiPembahasan, "mulai_pembahasan");
KSDPL_MOVE(TerbitkanKonfirmasi, "terbitkan_konfirmasi");
KSDPL_MOVE(TeruskanKonfirmasi, "teruskan_konfirmasi");
KSDPL_MOVE(TandatanganiNaskah, "tandatangani_naskah");
KSDPL_MOVE(MulaiPelaksanaan, "mulai_pelaksanaan");
KSDPL_MOVE(Hentikan, "hentikan");
KSDPL_MOVE(UlangiPenjajakan, "ulangi_penjajakan");
KSDPL_MOVE(TolakRencana, "tolak_rencana");
KSDPL_MOVE(SusunUlangRencana, "susun_ulang_rencana");
KSDPL_MOVE(SetujuiDenganCatatan, "setujui_dengan_catatan");
KSDPL_MOVE(KembalikanRencana, "kembalikan_rencana");
KSDPL_MOVE(SampaikanPerbaikan, "sampaikan_perbaikan");
KSDPL_MOVE(MohonPersetujuanUlang, "mohon_persetujuan_ulang");
KSDPL_MOVE(PerbaikiNaskah, "perbaiki_naskah");
KSDPL_MOVE(TolakNaskah, "tolak_naskah");
KSDPL_MOVE(SusunUlangNaskah, "susun_ulang_naskah");
KSDPL_MOVE(NyatakanGagal, "nyatakan_gagal");
KSDPL_MOVE(TarikOlehDaerah, "tarik_oleh_daerah");
KSDPL_MOVE(TarikOlehMitra, "tarik_oleh_mitra");
KSDPL_MOVE(CatatPerjanjianLama, "catat_perjanjian_lama");
KSDPL_MOVE(Tunda, "tunda");
KSDPL_MOVE(Lanjutkan, "lanjutkan");
KSDPL_MOVE(AjukanPerpanjangan, "ajukan_perpanjangan");
KSDPL_MOVE(SepakatiPerpanjangan, "sepakati_perpanjangan");
KSDPL_MOVE(AjukanPerubahan, "ajukan_perubahan");
KSDPL_MOVE(SepakatiPerubahan, "sepakati_perubahan");
KSDPL_MOVE(Akhiri, "akhiri");
KSDPL_MOVE(NyatakanHabisMasa, "nyatakan_habis_masa");
KSDPL_MOVE(UrungkanPerpanjangan, "urungkan_perpanjangan");
KSDPL_MOVE(UrungkanPerubahan, "urungkan_perubahan");
KSDPL_MOVE(PerbaruiSetelahHabisMasa, "perbarui_setelah_habis_masa");
KSDPL_MOVE(TetapkanRencanaTahunan, "tetapkan_rencana_tahunan");
KSDPL_MOVE(TutupTahunKegiatan, "tutup_tahun_kegiatan");
KSDPL_MOVE(CatatHambatan, "catat_hambatan");
KSDPL_MOVE(TanganiHambatan, "tangani_hambatan");
KSDPL_MOVE(NyatakanHambatanTeratasi, "nyatakan_hambatan_teratasi");
KSDPL_MOVE(NyatakanPerselisihan, "nyatakan_perselisihan");
KSDPL_MOVE(RundingkanPerselisihan, "rundingkan_perselisihan");
KSDPL_MOVE(SelesaikanPerselisihan, "selesaikan_perselisihan");
KSDPL_MOVE(TetapkanJatuhTempoLaporan, "tetapkan_jatuh_tempo_laporan");
KSDPL_MOVE(SampaikanLaporan, "sampaikan_laporan");

}  // namespace ksdpl
