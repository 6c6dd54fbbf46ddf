// What `ksdpl demo` types, in order, and the example papers it needs.
#include "cli/demo_script.hpp"

#include "ksdpl/date.hpp"

#include <array>

#include <fmt/format.h>

namespace ksdpl::cli {
namespace {

constexpr std::array papers{
    DemoPaper{"laporan-penjajakan.txt", "Laporan hasil penjajakan"},
    DemoPaper{"konsultasi-mendagri.txt", "Catatan konsultasi dengan Menteri Dalam Negeri"},
    DemoPaper{"konsultasi-menlu.txt", "Catatan konsultasi dengan Menteri Luar Negeri"},
    DemoPaper{"pernyataan-kehendak.txt", "Pernyataan kehendak kerja sama"},
    DemoPaper{"rencana-1.txt", "Rencana kerja sama, tanpa sumber pembiayaan"},
    DemoPaper{"rencana-2.txt", "Rencana kerja sama, lengkap"},
    DemoPaper{"rencana-3.txt", "Rencana kerja sama, diperbaiki setelah pertimbangan Menteri"},
    DemoPaper{"surat-permohonan-dprd.txt", "Surat permohonan persetujuan kepada DPRD"},
    DemoPaper{"persetujuan-dprd.txt", "Persetujuan DPRD"},
    DemoPaper{"pertimbangan-1.txt", "Pertimbangan tertulis Menteri: perbaiki rencana"},
    DemoPaper{"pertimbangan-2.txt", "Pertimbangan tertulis Menteri: susun rancangan naskah"},
    DemoPaper{"rancangan-naskah.txt", "Rancangan naskah kerja sama"},
    DemoPaper{"risalah-rapat.txt", "Risalah rapat antarkementerian/lembaga"},
    DemoPaper{"surat-konfirmasi.txt", "Surat konfirmasi Menteri Luar Negeri"},
    DemoPaper{"naskah.txt", "Naskah kerja sama yang ditandatangani"},
};

constexpr std::string_view shanghai = "CONTOH-SHANGHAI";
constexpr std::string_view darwin = "DENPASAR-DARWIN";

constexpr std::string_view six_items =
    "subjek,latar_belakang,maksud_tujuan_sasaran,objek,ruang_lingkup,jangka_waktu";
constexpr std::string_view seven_items =
    "subjek,latar_belakang,maksud_tujuan_sasaran,objek,ruang_lingkup,sumber_pembiayaan,"
    "jangka_waktu";

/// Builds the script line by line, and counts the entries as the journal will.
class Script {
 public:
  Script& remark(Say key) {
    remark_ = key;
    return *this;
  }
  /// The day on which what follows takes effect.
  Script& on(std::string_view day) {
    day_ = day;
    return *this;
  }
  Script& type(std::vector<std::string> words, Exit expected = Exit::done) {
    lines_.push_back({remark_, std::move(words), expected});
    remark_.reset();
    return *this;
  }
  Script& take_in(std::string_view document,
                  std::string_view file,
                  std::string_view contents = {}) {
    std::vector<std::string> words{"file", std::string(shanghai), std::string(document),
                                   fmt::format("{}/{}", demo_folder, file)};
    if (!contents.empty()) words.insert(words.end(), {"--contains", std::string(contents)});
    return dated(std::move(words));
  }
  Script& step(std::string_view step, std::string_view outcome, Exit expected = Exit::done) {
    return dated({"record", std::string(shanghai), std::string(step), std::string(outcome)},
                 expected);
  }
  Script& assess(std::string_view requirement, std::string_view reason) {
    return dated({"assess", std::string(shanghai), std::string(requirement), "terpenuhi",
                  "--reason", std::string(reason)});
  }
  /// What data can't show somebody judges, and is named.
  Script& judge(std::string_view requirement, std::string_view reason) {
    return dated({"assess", std::string(shanghai), std::string(requirement), "terpenuhi", "--by",
                  "Kepala Biro Kerja Sama Daerah", "--reason", std::string(reason)});
  }
  Script& state(std::string_view step, std::string_view outcome, std::string_view reason) {
    return dated({"record", std::string(darwin), std::string(step), std::string(outcome),
                  "--reason", std::string(reason)});
  }
  /// Opens a case, which also records its first step.
  Script& open(std::vector<std::string> words) {
    ++entries_;
    return dated(std::move(words));
  }
  /// Returns the number of the latest entry.
  [[nodiscard]] std::string latest() const { return std::to_string(entries_); }
  [[nodiscard]] std::vector<DemoLine> lines() && { return std::move(lines_); }

 private:
  Script& dated(std::vector<std::string> words, Exit expected = Exit::done) {
    words.insert(words.end(), {"--on", std::string(day_)});
    if (expected == Exit::done) ++entries_;
    return type(std::move(words), expected);
  }

  std::optional<Say> remark_;
  std::string_view day_;
  int entries_ = 0;
  std::vector<DemoLine> lines_;
};

void open_example(Script& script) {
  script.remark(Say::demo_init).type({"init", "--origin", "contoh/ksdpl"});
  script.on("2024-01-08")
      .remark(Say::demo_new)
      .open({"new", std::string(shanghai), "--example", "--partner", "Shanghai", "--country", "CN",
             "--region", "DKI Jakarta", "--level", "provinsi", "--object",
             "kemampuan_teknis_dan_manajemen,pertukaran_budaya,promosi_potensi_daerah",
             "--initiative", "daerah", "--reason",
             "CONTOH: mitra dan bidangnya nyata, tanggalnya contoh"})
      .type({"next", std::string(shanghai)});
}

void up_to_letter_of_intent(Script& script) {
  script.on("2024-01-15").remark(Say::demo_exploration).step("penjajakan", "dimulai");
  script.on("2024-02-05")
      .take_in("laporan_penjajakan", "laporan-penjajakan.txt")
      .step("hasil_penjajakan", "dapat_ditindaklanjuti");
  script.on("2024-02-19")
      .remark(Say::demo_consultation)
      .take_in("bukti_konsultasi_mendagri", "konsultasi-mendagri.txt")
      .step("konsultasi_mendagri", "selesai");
  script.on("2024-02-22")
      .take_in("bukti_konsultasi_menlu", "konsultasi-menlu.txt")
      .step("konsultasi_menlu", "selesai");
  script.on("2024-03-04")
      .take_in("pernyataan_kehendak", "pernyataan-kehendak.txt")
      .step("tanda_tangan_pk", "ditandatangani");
}

void judge_requirements(Script& script) {
  script.on("2024-03-25")
      .remark(Say::demo_requirements)
      .assess("hubungan_diplomatik", "contoh: keterangan Kementerian Luar Negeri")
      .assess("urusan_pemerintahan_daerah", "contoh: pemetaan objek ke urusan daerah")
      .assess("tanpa_kantor_perwakilan", "contoh: pernyataan Gubernur")
      .judge("tidak_campur_tangan", "contoh: klausul dalam rancangan")
      .assess("sesuai_kebijakan_dan_rencana", "contoh: butir RPJMD")
      .assess("kesetaraan_status", "contoh: keduanya setingkat provinsi")
      .judge("saling_melengkapi", "contoh: uraian potensi kedua pihak")
      .judge("mempererat_hubungan_masyarakat", "contoh: kegiatan antarmasyarakat dalam rencana")
      .type({"check", std::string(shanghai)});
}

void up_to_dprd(Script& script) {
  script.on("2024-03-11").step("penyusunan_rencana", "dimulai");
  judge_requirements(script);
  script.on("2024-04-01")
      .remark(Say::demo_shortcut_dprd)
      .take_in("rencana_kerja_sama", "rencana-1.txt", six_items)
      .take_in("surat_permohonan_dprd", "surat-permohonan-dprd.txt")
      .step("permohonan_dprd", "diajukan", Exit::refused);
  script.remark(Say::demo_plan_complete)
      .take_in("rencana_kerja_sama", "rencana-2.txt", seven_items)
      .step("permohonan_dprd", "diajukan");
  script.remark(Say::demo_past).type({"why", std::string(shanghai), script.latest()});
  script.on("2024-04-02")
      .remark(Say::demo_deadline)
      .step("penerimaan_dprd", "diterima")
      .type({"show", std::string(shanghai)});
  script.on("2024-05-20")
      .take_in("persetujuan_dprd", "persetujuan-dprd.txt")
      .step("keputusan_dprd", "disetujui");
}

void through_the_ministry(Script& script) {
  script.on("2024-05-27").step("penyampaian_rencana", "disampaikan");
  script.on("2024-06-24")
      .remark(Say::demo_returned)
      .take_in("pertimbangan_menteri", "pertimbangan-1.txt")
      .step("pertimbangan_menteri", "perbaiki_rencana");
  script.on("2024-07-08")
      .take_in("rencana_kerja_sama", "rencana-3.txt", seven_items)
      .step("perbaikan_rencana", "disampaikan_ke_menteri");
  script.on("2024-07-29")
      .take_in("pertimbangan_menteri", "pertimbangan-2.txt")
      .step("pertimbangan_menteri", "susun_naskah");
  script.on("2024-08-19")
      .remark(Say::demo_draft)
      .take_in("rancangan_naskah", "rancangan-naskah.txt",
               "bahasa_indonesia,bahasa_mitra_atau_inggris")
      .step("penyampaian_naskah", "disampaikan");
  script.on("2024-09-09").step("rapat_antarkementerian", "diselenggarakan");
  script.on("2024-09-16")
      .take_in("risalah_rapat", "risalah-rapat.txt",
               "kehadiran_kemenlu,kehadiran_kementerian_terkait,kehadiran_provinsi")
      .step("hasil_rapat", "disetujui");
}

void up_to_signature(Script& script) {
  script.on("2024-09-30").step("pembahasan_mitra", "dimulai");
  script.on("2024-10-28").step("hasil_pembahasan", "disepakati");
  script.on("2024-11-04")
      .remark(Say::demo_shortcut_signature)
      .step("tanda_tangan_naskah", "ditandatangani", Exit::refused)
      .type({"why", std::string(shanghai), "tandatangani_naskah"});
  script.on("2024-11-11")
      .remark(Say::demo_confirmation)
      .take_in("surat_konfirmasi", "surat-konfirmasi.txt", "kesesuaian_politis,kesesuaian_yuridis")
      .step("penerusan_konfirmasi", "diterima_daerah");
  script.on("2024-11-25")
      .remark(Say::demo_reassessment)
      .assess("hubungan_diplomatik",
              "contoh: keterangan Kementerian Luar Negeri menjelang penandatanganan");
  script.on("2024-12-02")
      .take_in("naskah_kerja_sama", "naskah.txt", "teks_sesuai_konfirmasi")
      .step("tanda_tangan_naskah", "ditandatangani");
  script.remark(Say::demo_history).type({"history", std::string(shanghai)});
  script.remark(Say::demo_between)
      .type({"list"})
      .type({"workflow", "show", "--step", "keputusan_dprd"});
}

/// What news reports say of Denpasar and Darwin; whatever they leave out stays unknown.
void state_the_past(Script& script) {
  script.on(unknown_date_id)
      .remark(Say::demo_stated)
      .open({"new", std::string(darwin), "--stated", "--partner", "Darwin", "--country", "AU",
             "--region", "Denpasar", "--level", "kota", "--reason",
             "dari berita; asal prakarsa dan objek menurut Pasal 23 tidak disebut"})
      .state("penjajakan", "dimulai",
             "tahun 2020, penjajakan virtual; tanggal tidak disebut (berita Antara Bali)");
  script.on("2021-06-28")
      .state("tanda_tangan_pk", "ditandatangani",
             "penandatanganan LoI secara virtual, dihadiri pejabat Kemendagri "
             "(berita Antara Bali)");
  const std::string stated = script.latest();
  script.on("2021-11-05")
      .state("keputusan_dprd", "disetujui",
             "DPRD Kota Denpasar menyetujui, tiga bidang (berita Antara Bali)");
  script.on("2022-06-13")
      .state("tanda_tangan_naskah", "ditandatangani",
             "penandatanganan MoU dengan Wali Kota Darwin (berita Forum "
             "Keadilan Bali)");
  script.type({"history", std::string(darwin)});
  script.remark(Say::demo_stated_why).type({"why", std::string(darwin), stated}).type({"list"});
}

}  // namespace

std::span<const DemoPaper> demo_papers() {
  return papers;
}

std::string demo_paper_text(const DemoPaper& paper) {
  return fmt::format(
      "CONTOH, bukan dokumen asli\n\n{}\n\nDibuat oleh `ksdpl demo` untuk kasus {}. Tidak ada "
      "bagian "
      "surat ini yang berasal dari naskah yang sebenarnya.\n",
      paper.title, shanghai);
}

std::vector<DemoLine> demo_lines() {
  Script script;
  open_example(script);
  up_to_letter_of_intent(script);
  up_to_dprd(script);
  through_the_ministry(script);
  up_to_signature(script);
  state_the_past(script);
  return std::move(script).lines();
}

}  // namespace ksdpl::cli
