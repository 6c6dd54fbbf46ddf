// What PP 28/2018 Bab IV demands at the least, each with its article. YAML may repeat or tighten
// it.
#include "procedure/minima.hpp"

#include <array>

namespace ksdpl::minima {
namespace {

using Contents = std::span<const PaperContent>;

// Pasal 30 ayat (3): the seven items ("paling sedikit") of the cooperation plan.
constexpr std::array<PaperContent, 7> plan_items{{
    {"subjek",
     {"subjek kerja sama", "subject of the cooperation"},
     "PP 28/2018 Pasal 30 ayat (3) huruf a"},
    {"latar_belakang", {"latar belakang", "background"}, "PP 28/2018 Pasal 30 ayat (3) huruf b"},
    {"maksud_tujuan_sasaran",
     {"maksud, tujuan, dan sasaran", "purpose, objectives and targets"},
     "PP 28/2018 Pasal 30 ayat (3) huruf c"},
    {"objek",
     {"objek kerja sama", "object of the cooperation"},
     "PP 28/2018 Pasal 30 ayat (3) huruf d"},
    {"ruang_lingkup", {"ruang lingkup", "scope"}, "PP 28/2018 Pasal 30 ayat (3) huruf e"},
    {"sumber_pembiayaan",
     {"sumber pembiayaan", "funding source"},
     "PP 28/2018 Pasal 30 ayat (3) huruf f"},
    {"jangka_waktu",
     {"jangka waktu pelaksanaan", "period of implementation"},
     "PP 28/2018 Pasal 30 ayat (3) huruf g"},
}};

// Pasal 32 ayat (3): who attends the inter-ministry meeting at the least.
constexpr std::array<PaperContent, 4> attendance{{
    {"kehadiran_kemenlu",
     {"kehadiran kementerian luar negeri", "attendance of the foreign ministry"},
     "PP 28/2018 Pasal 32 ayat (3) huruf a"},
    {"kehadiran_kementerian_terkait",
     {"kehadiran kementerian/lembaga yang terkait dengan objek",
      "attendance of the ministries or agencies related to the object"},
     "PP 28/2018 Pasal 32 ayat (3) huruf b"},
    {"kehadiran_provinsi",
     {"kehadiran provinsi yang bersangkutan", "attendance of the province concerned"},
     "PP 28/2018 Pasal 32 ayat (3) huruf c"},
    {"kehadiran_kabupaten_kota",
     {"kehadiran kabupaten/kota yang bersangkutan", "attendance of the regency or city concerned"},
     "PP 28/2018 Pasal 32 ayat (3) huruf d",
     Basis::inferred},
}};

constexpr std::array<PaperContent, 2> languages{{
    {"bahasa_indonesia",
     {"teks dalam bahasa Indonesia", "text in Indonesian"},
     "UU 24/2009 Pasal 31 ayat (1)",
     Basis::inferred},
    {"bahasa_mitra_atau_inggris",
     {"teks dalam bahasa nasional mitra dan/atau bahasa Inggris",
      "text in the partner's national language and/or English"},
     "UU 24/2009 Pasal 31 ayat (2)",
     Basis::inferred},
}};

constexpr std::array<PaperContent, 2> confirmation{{
    {"kesesuaian_politis",
     {"kesesuaian dengan aspek politis hubungan luar negeri",
      "conformity with the political aspects of foreign relations"},
     "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
    {"kesesuaian_yuridis",
     {"kesesuaian dengan aspek yuridis hubungan luar negeri",
      "conformity with the juridical aspects of foreign relations"},
     "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
}};

constexpr std::array<PaperContent, 1> signed_text{{
    {"teks_sesuai_konfirmasi",
     {"teks sama dengan teks yang dikonfirmasi", "the text is the one that was confirmed"},
     "PP 28/2018 Pasal 33 ayat (4)",
     Basis::inferred},
}};

using Stages = std::array<std::string_view, 1>;
constexpr Stages since_exploration{"penjajakan"};
constexpr Stages since_consultation{"konsultasi_pk"};
constexpr std::array<std::string_view, 2> since_plan{"penyusunan_rencana", "perbaikan_rencana"};
constexpr Stages since_dprd{"menunggu_dprd"};
constexpr Stages since_verification{"verifikasi_menteri"};
constexpr Stages since_draft{"penyusunan_naskah"};
constexpr Stages since_meeting{"rapat_antarkementerian"};
constexpr Stages since_discussion{"pembahasan_mitra"};
constexpr Stages since_clearance{"siap_tanda_tangan"};
constexpr Stages since_report_due{"laporan_jatuh_tempo"};

constexpr std::array<Paper, 13> all_papers{{
    {"laporan_penjajakan",
     {"laporan hasil penjajakan", "record of the exploration"},
     "PP 28/2018 Pasal 28 ayat (3)",
     Basis::inferred,
     Contents{},
     since_exploration},
    {"bukti_konsultasi_mendagri",
     {"bukti konsultasi dengan Menteri Dalam Negeri",
      "evidence of consulting the minister of home affairs"},
     "PP 28/2018 Pasal 28 ayat (4)",
     Basis::inferred,
     Contents{},
     since_consultation},
    {"bukti_konsultasi_menlu",
     {"bukti konsultasi dengan Menteri Luar Negeri", "evidence of consulting the foreign minister"},
     "PP 28/2018 Pasal 28 ayat (4)",
     Basis::inferred,
     Contents{},
     since_consultation},
    {"pernyataan_kehendak",
     {"pernyataan kehendak kerja sama (LoI)", "letter of intent"},
     "PP 28/2018 Pasal 28 ayat (4)",
     Basis::law,
     Contents{},
     since_consultation},
    {"rencana_kerja_sama",
     {"rencana kerja sama", "cooperation plan"},
     "PP 28/2018 Pasal 30 ayat (2)",
     Basis::law,
     plan_items,
     since_plan},
    {"surat_permohonan_dprd",
     {"surat permohonan persetujuan kepada DPRD", "letter asking the DPRD for approval"},
     "PP 28/2018 Pasal 30 ayat (2)",
     Basis::law,
     Contents{},
     since_plan},
    {"persetujuan_dprd",
     {"surat persetujuan DPRD", "paper of the DPRD's approval"},
     "PP 28/2018 Pasal 30 ayat (5)",
     Basis::inferred,
     Contents{},
     since_dprd},
    {"pertimbangan_menteri",
     {"pertimbangan tertulis Menteri", "written consideration of the minister"},
     "PP 28/2018 Pasal 31 ayat (3)",
     Basis::law,
     Contents{},
     since_verification},
    {"rancangan_naskah",
     {"rancangan naskah kerja sama", "draft of the cooperation text"},
     "PP 28/2018 Pasal 32 ayat (1)",
     Basis::law,
     languages,
     since_draft,
     /*in_two_languages=*/true},
    {"risalah_rapat",
     {"risalah rapat antarkementerian/lembaga", "minutes of the inter-ministry meeting"},
     "PP 28/2018 Pasal 32 ayat (2)",
     Basis::inferred,
     attendance,
     since_meeting},
    {"surat_konfirmasi",
     {"surat konfirmasi Menteri Luar Negeri", "confirmation letter of the foreign minister"},
     "PP 28/2018 Pasal 33 ayat (3)",
     Basis::law,
     confirmation,
     since_discussion},
    {"naskah_kerja_sama",
     {"naskah kerja sama", "the cooperation text"},
     "PP 28/2018 Pasal 23 ayat (3)",
     Basis::law,
     signed_text,
     since_clearance,
     /*in_two_languages=*/true},
    {"laporan_pelaksanaan",
     {"laporan pelaksanaan kepada Menteri", "report on implementation to the minister"},
     "PP 28/2018 Pasal 43 ayat (1)",
     Basis::law,
     Contents{},
     since_report_due},
}};

constexpr std::array<Act, 2> all_acts{{
    {"konsultasi_mendagri",
     {"konsultasi dengan Menteri Dalam Negeri", "consultation with the minister of home affairs"},
     "PP 28/2018 Pasal 28 ayat (4)",
     "konsultasi_pk"},
    {"konsultasi_menlu",
     {"konsultasi dengan Menteri Luar Negeri", "consultation with the foreign minister"},
     "PP 28/2018 Pasal 28 ayat (4)",
     "konsultasi_pk"},
}};

// Pasal 27: five for every cooperation, one for science and technology, three for KSDPL alone. Data
// can't show that a party will not interfere, that the parties complement each other or that
// relations of peoples improve: somebody judges that.
constexpr std::array<std::string_view, 1> the_country{"country"};
constexpr std::array<std::string_view, 1> the_level{"level"};
constexpr std::array<std::string_view, 1> the_object{"object"};
constexpr std::array<std::string_view, 2> level_and_object{"level", "object"};

constexpr std::array<Requirement, 9> all_requirements{{
    {"hubungan_diplomatik",
     {"ada hubungan diplomatik dengan negara mitra",
      "diplomatic relations with the partner's country exist"},
     "PP 28/2018 Pasal 27 ayat (1) huruf a",
     Applies::always,
     /*judgement=*/false,
     the_country},
    {"urusan_pemerintahan_daerah",
     {"menjadi urusan pemerintahan daerah", "it is an affair of regional government"},
     "PP 28/2018 Pasal 27 ayat (1) huruf b",
     Applies::always,
     /*judgement=*/false,
     level_and_object},
    {"tanpa_kantor_perwakilan",
     {"daerah tidak membuka kantor perwakilan di luar negeri",
      "the region opens no representative office abroad"},
     "PP 28/2018 Pasal 27 ayat (1) huruf c"},
    {"tidak_campur_tangan",
     {"pihak luar negeri tidak mencampuri urusan pemerintahan dalam negeri",
      "the foreign party does not interfere in domestic government affairs"},
     "PP 28/2018 Pasal 27 ayat (1) huruf d",
     Applies::always,
     /*judgement=*/true},
    {"sesuai_kebijakan_dan_rencana",
     {"sesuai kebijakan dan rencana pembangunan nasional dan daerah",
      "consistent with national and regional policy and development plans"},
     "PP 28/2018 Pasal 27 ayat (1) huruf e"},
    {"alih_iptek",
     {"ilmu pengetahuan dan teknologi dapat dialihkan kepada sumber daya manusia Indonesia",
      "science and technology can be transferred to Indonesian people"},
     "PP 28/2018 Pasal 27 ayat (2)",
     Applies::science_and_technology,
     /*judgement=*/false,
     the_object},
    {"kesetaraan_status",
     {"kesetaraan status administrasi dan/atau wilayah",
      "equal administrative status and/or territory"},
     "PP 28/2018 Pasal 27 ayat (3) huruf a",
     Applies::ksdpl_only,
     /*judgement=*/false,
     the_level},
    {"saling_melengkapi",
     {"saling melengkapi", "the parties complement each other"},
     "PP 28/2018 Pasal 27 ayat (3) huruf b",
     Applies::ksdpl_only,
     /*judgement=*/true},
    {"mempererat_hubungan_masyarakat",
     {"peningkatan hubungan antarmasyarakat", "relations between the peoples improve"},
     "PP 28/2018 Pasal 27 ayat (3) huruf c",
     Applies::ksdpl_only,
     /*judgement=*/true},
}};

constexpr std::array<std::string_view, 1> the_partner{"partner"};

// Six of Pasal 27, and what Pasal 25 and 36 ask of a KSDLL besides.
constexpr std::array<Requirement, 8> requirements_for_ksdll{{
    all_requirements[0],
    all_requirements[1],
    all_requirements[2],
    all_requirements[3],
    all_requirements[4],
    all_requirements[5],
    {"meneruskan_kerja_sama_pusat",
     {"meneruskan kerja sama Pemerintah Pusat yang sudah ada",
      "it carries on an existing cooperation of the centre"},
     "PP 28/2018 Pasal 25 huruf a",
     Applies::continuation,
     /*judgement=*/false,
     the_partner},
    {"bukan_partai_politik",
     {"lembaga nonprofit mitra bukan partai politik",
      "the non-profit partner is no political party"},
     "PP 28/2018 Pasal 36 ayat (2)",
     Applies::non_profit_body,
     /*judgement=*/false,
     the_partner},
}};

constexpr std::array<StatutoryValue, 2> forms{{
    {"penerusan",
     {"penerusan kerja sama Pemerintah Pusat", "carrying on a cooperation of the centre"},
     "PP 28/2018 Pasal 25 huruf a"},
    {"persetujuan",
     {"bentuk lain dengan persetujuan Pemerintah Pusat",
      "another form with the approval of the centre"},
     "PP 28/2018 Pasal 25 huruf b"},
}};

constexpr std::array<StatutoryValue, 4> institutions{{
    {"organisasi_internasional",
     {"organisasi internasional (antarpemerintah)", "international organisation (of governments)"},
     "PP 28/2018 Pasal 36 ayat (1)"},
    {"lembaga_nirlaba",
     {"lembaga nonprofit berbadan hukum di luar negeri", "non-profit legal body abroad"},
     "PP 28/2018 Pasal 36 ayat (1)"},
    {"mitra_pembangunan",
     {"mitra pembangunan luar negeri", "foreign development partner"},
     "PP 28/2018 Pasal 36 ayat (1)"},
    {"lembaga_lain",
     {"lembaga lain di luar negeri", "another institution abroad"},
     "PP 28/2018 Pasal 36 ayat (4)"},
}};

constexpr std::array<StatutoryValue, 1> no_institutions{{
    {"partai_politik",
     {"partai politik tidak termasuk lembaga nonprofit yang dapat menjadi mitra",
      "a political party is not among the non-profit bodies that can be partners"},
     "PP 28/2018 Pasal 36 ayat (2)"},
}};

constexpr std::array<StatutoryChoice, 2> choices_for_ksdll{{
    {"bentuk", {"bentuk KSDLL", "form of the KSDLL"}, "PP 28/2018 Pasal 25", forms, {}},
    {"golongan_mitra",
     {"golongan lembaga mitra", "kind of institution the partner is"},
     "PP 28/2018 Pasal 36",
     institutions,
     no_institutions},
}};

constexpr std::array all_initiatives{Initiative::daerah, Initiative::mitra,
                                     Initiative::mitra_melalui_kementerian};
// Pasal 28 ayat (2): nobody abroad takes the initiative for a KSDLL without the ministries.
constexpr std::array initiatives_for_ksdll{Initiative::daerah,
                                           Initiative::mitra_melalui_kementerian};

constexpr std::array<StatutoryDeadline, 1> all_deadlines{{
    {"persetujuan_dprd", WorkingDays{45}, "menunggu_dprd", "PP 28/2018 Pasal 30 ayat (4)"},
}};

constexpr std::array<std::string_view, 6> all_actors{
    "kepala_daerah", "pemerintah_daerah", "dprd", "menteri", "menlu", "mitra"};

}  // namespace

std::span<const Paper> papers() {
  return all_papers;
}
std::span<const Act> acts() {
  return all_acts;
}
std::span<const Requirement> requirements_of_ksdpl() {
  return all_requirements;
}
std::span<const Requirement> requirements_of_ksdll() {
  return requirements_for_ksdll;
}
std::span<const StatutoryDeadline> deadlines() {
  return all_deadlines;
}
std::span<const std::string_view> actors() {
  return all_actors;
}
std::span<const StatutoryChoice> choices_of_ksdll() {
  return choices_for_ksdll;
}
std::span<const Initiative> initiatives_of_ksdpl() {
  return all_initiatives;
}
std::span<const Initiative> initiatives_of_ksdll() {
  return initiatives_for_ksdll;
}

}  // namespace ksdpl::minima
