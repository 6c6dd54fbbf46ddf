// What each gate of the statute demands: one condition a line of law, with its article.
#include "procedure/gates.hpp"

#include "procedure/examine.hpp"
#include "procedure/minima.hpp"

#include <array>

namespace ksdpl::gates {
namespace {

constexpr std::string_view bureau = "pemerintah_daerah";

// A code names the paper and what is asked of it: "rencana_kerja_sama.objek".
constexpr std::string_view before_dot(std::string_view code) {
  return code.substr(0, code.find('.'));
}
constexpr std::string_view after_dot(std::string_view code) {
  return code.substr(code.find('.') + 1);
}

constexpr Condition paper(std::string_view code,
                          Phrase sentence,
                          std::string_view citation,
                          Basis basis,
                          std::string_view who) {
  return {code,
          sentence,
          {"berkas dokumen itu", "the paper itself on file"},
          citation,
          basis,
          who,
          Wanted::document,
          before_dot(code)};
}

constexpr Condition content(std::string_view code,
                            Phrase sentence,
                            std::string_view citation,
                            Basis basis,
                            std::string_view who = bureau) {
  return {code,
          sentence,
          {"dokumen yang memuat bagian itu", "the paper with that part in it"},
          citation,
          basis,
          who,
          Wanted::document_content,
          before_dot(code),
          after_dot(code)};
}

constexpr Condition requirement(std::string_view code,
                                Phrase sentence,
                                Phrase evidence,
                                std::string_view citation,
                                Tri (*applies)(const Facts&) = nullptr) {
  // That the requirements are tested at the DPRD request and again at signature is our reading;
  // Pasal 27 says what must hold, not when it is examined.
  return {code,   sentence,           evidence,        citation, Basis::inferred,
          bureau, Wanted::assessment, after_dot(code), {},       applies};
}

Tri science_is_an_object(const Facts& facts) {
  return applies_to(Applies::science_and_technology, facts);
}
Tri by_continuation(const Facts& facts) {
  return applies_to(Applies::continuation, facts);
}
Tri with_a_non_profit_body(const Facts& facts) {
  return applies_to(Applies::non_profit_body, facts);
}

Tri regency_or_city(const Facts& facts) {
  if (!facts.level) return Tri::unknown;
  return *facts.level == Level::provinsi ? Tri::no : Tri::yes;
}

constexpr std::array initiative_known{
    Condition{"prakarsa.asal",
              {"asal prakarsa belum dicatat", "where the initiative came from is not recorded"},
              {"asal prakarsa: daerah, mitra, atau mitra melalui kementerian",
               "the origin: the region, the partner, or the partner through a ministry"},
              "PP 28/2018 Pasal 28 ayat (1)",
              Basis::inferred,
              bureau,
              Wanted::case_fact,
              "initiative"}};

/// Pasal 28 ayat (2): whoever starts a KSDLL from abroad goes through the ministries. An origin not
/// known yet is asked for by the gate `prakarsa_tercatat`.
Tri not_straight_from_abroad(const Facts& facts) {
  return facts.initiative == Initiative::mitra ? Tri::no : Tri::yes;
}

constexpr std::array initiative_route{Condition{
    .code = "prakarsa.jalur",
    .sentence = {"prakarsa KSDLL tidak dapat datang langsung dari pihak luar negeri; pihak itu "
                 "menempuhnya melalui Menteri dan/atau menteri luar negeri",
                 "the initiative for a KSDLL can't come straight from abroad; the foreign side "
                 "goes through the minister of home affairs and/or the foreign minister"},
    .evidence = {"asal prakarsa: daerah, atau mitra melalui kementerian",
                 "the origin: the region, or the partner through a ministry"},
    .citation = "PP 28/2018 Pasal 28 ayat (2) huruf b",
    .basis = Basis::law,
    .who = bureau,
    .wanted = Wanted::case_fact,
    .target = "initiative",
    .met = &not_straight_from_abroad}};

constexpr std::array exploration_record{
    paper("laporan_penjajakan.ada",
          {"laporan hasil penjajakan belum ada", "the record of the exploration is not on file"},
          "PP 28/2018 Pasal 28 ayat (3)",
          Basis::inferred,
          bureau)};

constexpr std::array home_affairs_consulted{
    Condition{
        "konsultasi_mendagri.tercatat",
        {"konsultasi dengan Menteri Dalam Negeri belum dicatat",
         "the consultation with the minister of home affairs is not recorded"},
        {"catatan konsultasi dengan tanggalnya", "a record of the consultation with its date"},
        "PP 28/2018 Pasal 28 ayat (4)",
        Basis::law,
        "kepala_daerah",
        Wanted::step,
        "konsultasi_mendagri"},
    Condition{
        "konsultasi_mendagri.mendahului",
        {"konsultasi dengan Menteri Dalam Negeri tidak terbukti mendahului penandatanganan "
         "pernyataan kehendak",
         "the consultation with the minister of home affairs is not shown to precede the signature "
         "of the letter of intent"},
        {"tanggal konsultasi dan tanggal penandatanganan",
         "the dates of the consultation and of the signature"},
        "PP 28/2018 Pasal 28 ayat (4)",
        Basis::law,
        bureau,
        Wanted::step_date,
        "konsultasi_mendagri"},
    paper("bukti_konsultasi_mendagri.ada",
          {"bukti konsultasi dengan Menteri Dalam Negeri belum ada",
           "the evidence of consulting the minister of home affairs is not on file"},
          "PP 28/2018 Pasal 28 ayat (4)",
          Basis::inferred,
          bureau)};

constexpr std::array foreign_minister_consulted{
    Condition{
        "konsultasi_menlu.tercatat",
        {"konsultasi dengan Menteri Luar Negeri belum dicatat",
         "the consultation with the foreign minister is not recorded"},
        {"catatan konsultasi dengan tanggalnya", "a record of the consultation with its date"},
        "PP 28/2018 Pasal 28 ayat (4)",
        Basis::law,
        "kepala_daerah",
        Wanted::step,
        "konsultasi_menlu"},
    Condition{
        "konsultasi_menlu.mendahului",
        {"konsultasi dengan Menteri Luar Negeri tidak terbukti mendahului penandatanganan "
         "pernyataan kehendak",
         "the consultation with the foreign minister is not shown to precede the signature of the "
         "letter of intent"},
        {"tanggal konsultasi dan tanggal penandatanganan",
         "the dates of the consultation and of the signature"},
        "PP 28/2018 Pasal 28 ayat (4)",
        Basis::law,
        bureau,
        Wanted::step_date,
        "konsultasi_menlu"},
    paper("bukti_konsultasi_menlu.ada",
          {"bukti konsultasi dengan Menteri Luar Negeri belum ada",
           "the evidence of consulting the foreign minister is not on file"},
          "PP 28/2018 Pasal 28 ayat (4)",
          Basis::inferred,
          bureau)};

constexpr std::array letter_of_intent{
    paper("pernyataan_kehendak.ada",
          {"pernyataan kehendak kerja sama (LoI) belum ada", "the letter of intent is not on file"},
          "PP 28/2018 Pasal 28 ayat (4)",
          Basis::law,
          "kepala_daerah")};

constexpr std::array dprd_request{paper("surat_permohonan_dprd.ada",
                                        {"surat permohonan persetujuan kepada DPRD belum ada",
                                         "the letter asking the DPRD for approval is not on file"},
                                        "PP 28/2018 Pasal 30 ayat (2)",
                                        Basis::law,
                                        "kepala_daerah")};

constexpr std::array complete_plan{
    paper("rencana_kerja_sama.ada",
          {"rencana kerja sama belum ada", "the cooperation plan is not on file"},
          "PP 28/2018 Pasal 30 ayat (2)",
          Basis::law,
          bureau),
    content(
        "rencana_kerja_sama.subjek",
        {"rencana kerja sama belum memuat subjek kerja sama", "the plan does not name the subject"},
        "PP 28/2018 Pasal 30 ayat (3) huruf a",
        Basis::law),
    content("rencana_kerja_sama.latar_belakang",
            {"rencana kerja sama belum memuat latar belakang", "the plan lacks the background"},
            "PP 28/2018 Pasal 30 ayat (3) huruf b",
            Basis::law),
    content("rencana_kerja_sama.maksud_tujuan_sasaran",
            {"rencana kerja sama belum memuat maksud, tujuan, dan sasaran",
             "the plan lacks purpose, objectives and targets"},
            "PP 28/2018 Pasal 30 ayat (3) huruf c",
            Basis::law),
    content(
        "rencana_kerja_sama.objek",
        {"rencana kerja sama belum memuat objek kerja sama", "the plan does not name the object"},
        "PP 28/2018 Pasal 30 ayat (3) huruf d",
        Basis::law),
    content("rencana_kerja_sama.ruang_lingkup",
            {"rencana kerja sama belum memuat ruang lingkup", "the plan lacks the scope"},
            "PP 28/2018 Pasal 30 ayat (3) huruf e",
            Basis::law),
    content(
        "rencana_kerja_sama.sumber_pembiayaan",
        {"rencana kerja sama belum memuat sumber pembiayaan", "the plan lacks the funding source"},
        "PP 28/2018 Pasal 30 ayat (3) huruf f",
        Basis::law),
    content("rencana_kerja_sama.jangka_waktu",
            {"rencana kerja sama belum memuat jangka waktu pelaksanaan",
             "the plan lacks the period of implementation"},
            "PP 28/2018 Pasal 30 ayat (3) huruf g",
            Basis::law)};

/// What the case itself must say before anybody can judge the cooperation. That the parties and the
/// object of the plan are known by name is our reading of what a plan and the requirements are
/// about.
constexpr Condition fact(std::string_view code,
                         const Phrase& sentence,
                         const Phrase& evidence,
                         std::string_view citation,
                         std::string_view target) {
  return {code, sentence, evidence, citation, Basis::inferred, bureau, Wanted::case_fact, target};
}

constexpr std::array parties_and_object{
    fact("fakta.mitra",
         {"pihak mitra di luar negeri belum dicatat", "the partner abroad is not recorded"},
         {"nama pemerintah daerah di luar negeri", "the name of the local government abroad"},
         "PP 28/2018 Pasal 30 ayat (3) huruf a",
         "partner"),
    fact("fakta.negara",
         {"negara mitra belum dicatat", "the partner's country is not recorded"},
         {"negara mitra (kode ISO 3166-1, dua huruf)",
          "the partner's country (ISO 3166-1, two letters)"},
         "PP 28/2018 Pasal 27 ayat (1) huruf a",
         "country"),
    fact("fakta.daerah",
         {"daerah yang bekerja sama belum dicatat", "the Indonesian region is not recorded"},
         {"nama provinsi, kabupaten, atau kota", "the name of the province, regency or city"},
         "PP 28/2018 Pasal 30 ayat (3) huruf a",
         "region"),
    fact("fakta.tingkat",
         {"tingkat daerah belum dicatat", "the level of the region is not recorded"},
         {"tingkat daerah: provinsi, kabupaten, atau kota",
          "the level of the region: province, regency or city"},
         "PP 28/2018 Pasal 27 ayat (3) huruf a",
         "level"),
    fact("fakta.objek",
         {"objek kerja sama belum dicatat", "the object of the cooperation is not recorded"},
         {"sekurang-kurangnya satu objek", "one object at least"},
         "PP 28/2018 Pasal 30 ayat (3) huruf d",
         "object")};

constexpr std::array parties_and_object_of_ksdll{
    fact("fakta.mitra",
         {"lembaga mitra di luar negeri belum dicatat",
          "the partner institution abroad is not recorded"},
         {"nama lembaga di luar negeri", "the name of the institution abroad"},
         "PP 28/2018 Pasal 30 ayat (3) huruf a",
         "partner"),
    parties_and_object[1], parties_and_object[2],
    fact("fakta.tingkat",
         {"tingkat daerah belum dicatat", "the level of the region is not recorded"},
         {"tingkat daerah: provinsi, kabupaten, atau kota",
          "the level of the region: province, regency or city"},
         "PP 28/2018 Pasal 27 ayat (1) huruf b",
         "level"),
    parties_and_object[4]};

/// Returns what the case says of a choice, or nullptr.
const std::set<std::string, std::less<>>* chosen(const Facts& facts, std::string_view choice) {
  const auto made = facts.choices.find(choice);
  return made == facts.choices.end() ? nullptr : &made->second;
}

/// Pasal 36 ayat (1) and (4): the institutions of the one form are not those of the other.
Tri institution_fits_form(const Facts& facts) {
  const auto* const form = chosen(facts, "bentuk");
  const auto* const kind = chosen(facts, "golongan_mitra");
  if (form == nullptr || kind == nullptr) return Tri::unknown;
  if (form->size() != 1 || kind->size() != 1) return Tri::no;
  return form->contains("persetujuan") == kind->contains("lembaga_lain") ? Tri::yes : Tri::no;
}

constexpr Condition choice(std::string_view code,
                           const Phrase& sentence,
                           const Phrase& evidence,
                           std::string_view citation,
                           std::string_view id) {
  return {code,   sentence,          evidence,      citation, Basis::inferred,
          bureau, Wanted::case_fact, choice_target, id};
}

// That form and institution are known before the DPRD is asked is our reading; Pasal 25 and 36 say
// which there are.
constexpr std::array form_of_ksdll{
    choice("bentuk.diketahui",
           {"bentuk KSDLL belum dicatat", "the form of the KSDLL is not recorded"},
           {"bentuk: penerusan kerja sama Pemerintah Pusat, atau bentuk lain dengan persetujuannya",
            "the form: carrying on a cooperation of the centre, or another one with its approval"},
           "PP 28/2018 Pasal 25",
           "bentuk"),
    choice("golongan_mitra.diketahui",
           {"golongan lembaga mitra belum dicatat",
            "the kind of institution the partner is is not recorded"},
           {"golongan lembaga menurut Pasal 36", "the kind of institution by Pasal 36"},
           "PP 28/2018 Pasal 36",
           "golongan_mitra"),
    Condition{
        .code = "golongan_mitra.sesuai_bentuk",
        .sentence = {"golongan lembaga tidak sesuai dengan bentuk KSDLL: penerusan hanya "
                     "dengan organisasi internasional, lembaga nonprofit berbadan hukum, atau "
                     "mitra pembangunan; selain itu dengan persetujuan Pemerintah Pusat",
                     "the kind of institution does not fit the form: continuation is for "
                     "international organisations, non-profit legal bodies and development "
                     "partners; any other needs the approval of the centre"},
        .evidence = {"bentuk dan golongan yang sesuai", "a form and a kind that fit"},
        .citation = "PP 28/2018 Pasal 36 ayat (1)",
        .basis = Basis::law,
        .who = bureau,
        .wanted = Wanted::case_fact,
        .target = choice_target,
        .item = "golongan_mitra",
        .met = &institution_fits_form}};

constexpr std::array nine_requirements{
    requirement("persyaratan.hubungan_diplomatik",
                {"adanya hubungan diplomatik dengan negara mitra belum dinilai terpenuhi",
                 "diplomatic relations with the partner's country are not assessed as met"},
                {"keterangan kementerian luar negeri tentang hubungan diplomatik",
                 "a statement of the foreign ministry on diplomatic relations"},
                "PP 28/2018 Pasal 27 ayat (1) huruf a"),
    requirement("persyaratan.urusan_pemerintahan_daerah",
                {"bahwa hal ini urusan pemerintahan daerah belum dinilai terpenuhi",
                 "that this is an affair of regional government is not assessed as met"},
                {"pemetaan objek ke urusan pemerintahan daerah menurut UU 23/2014",
                 "each object mapped to a regional affair under UU 23/2014"},
                "PP 28/2018 Pasal 27 ayat (1) huruf b"),
    requirement(
        "persyaratan.tanpa_kantor_perwakilan",
        {"bahwa daerah tidak membuka kantor perwakilan di luar negeri belum dinilai terpenuhi",
         "that the region opens no representative office abroad is not assessed as met"},
        {"pernyataan kepala daerah; tidak ada klausul atau anggaran kantor, milik sendiri atau "
         "sewa",
         "a statement of the head of region; no clause or budget for an office, own or rented"},
        "PP 28/2018 Pasal 27 ayat (1) huruf c"),
    requirement(
        "persyaratan.tidak_campur_tangan",
        {"bahwa pihak luar negeri tidak mencampuri urusan dalam negeri belum dinilai terpenuhi",
         "that the foreign party does not interfere in domestic affairs is not assessed as met"},
        {"pandangan kementerian luar negeri; klausul dalam rancangan naskah",
         "the foreign ministry's view; a clause in the draft"},
        "PP 28/2018 Pasal 27 ayat (1) huruf d"),
    requirement(
        "persyaratan.sesuai_kebijakan_dan_rencana",
        {"kesesuaian dengan kebijakan dan rencana pembangunan belum dinilai terpenuhi",
         "consistency with policy and development plans is not assessed as met"},
        {"rujukan butir RPJMN, RPJMD, atau RKPD", "a reference to an item of RPJMN, RPJMD or RKPD"},
        "PP 28/2018 Pasal 27 ayat (1) huruf e"),
    requirement("persyaratan.alih_iptek",
                {"alih ilmu pengetahuan dan teknologi belum dinilai terpenuhi (berlaku bila "
                 "objeknya iptek)",
                 "transfer of science and technology is not assessed as met (applies where that is "
                 "an object)"},
                {"klausul pelatihan atau alih teknologi dalam rencana dan naskah",
                 "a training or transfer clause in the plan and the text"},
                "PP 28/2018 Pasal 27 ayat (2)",
                science_is_an_object),
    requirement("persyaratan.kesetaraan_status",
                {"kesetaraan status administrasi dan/atau wilayah belum dinilai terpenuhi",
                 "equality of administrative status and/or territory is not assessed as met"},
                {"tingkat kedua pihak; salah satu kesetaraan cukup menurut teks",
                 "the level of both parties; on the text one equality suffices"},
                "PP 28/2018 Pasal 27 ayat (3) huruf a"),
    requirement("persyaratan.saling_melengkapi",
                {"sifat saling melengkapi belum dinilai terpenuhi",
                 "that the parties complement each other is not assessed as met"},
                {"uraian kekuatan masing-masing pihak", "a statement of each side's strengths"},
                "PP 28/2018 Pasal 27 ayat (3) huruf b"),
    requirement(
        "persyaratan.mempererat_hubungan_masyarakat",
        {"peningkatan hubungan antarmasyarakat belum dinilai terpenuhi",
         "better relations between the peoples are not assessed as met"},
        {"kegiatan antarmasyarakat dalam rencana", "people-to-people activities in the plan"},
        "PP 28/2018 Pasal 27 ayat (3) huruf c")};

// Pasal 27 ayat (3) is for KSDPL alone; Pasal 25 and 36 ask two things of their own.
constexpr std::array requirements_for_ksdll{
    nine_requirements[0],
    nine_requirements[1],
    nine_requirements[2],
    nine_requirements[3],
    nine_requirements[4],
    nine_requirements[5],
    requirement(
        "persyaratan.meneruskan_kerja_sama_pusat",
        {"kerja sama Pemerintah Pusat yang diteruskan belum dinilai terpenuhi (berlaku bagi "
         "bentuk penerusan)",
         "the cooperation of the centre that is carried on is not assessed as met (applies "
         "to the form of continuation)"},
        {"naskah kerja sama Pemerintah Pusat yang diteruskan",
         "the text of the cooperation of the centre that is carried on"},
        "PP 28/2018 Pasal 25 huruf a",
        by_continuation),
    requirement("persyaratan.bukan_partai_politik",
                {"bahwa lembaga nonprofit mitra bukan partai politik belum dinilai terpenuhi",
                 "that the non-profit partner is no political party is not assessed as met"},
                {"akta atau anggaran dasar lembaga; keterangan kementerian luar negeri",
                 "the deed or statutes of the institution; a statement of the foreign ministry"},
                "PP 28/2018 Pasal 36 ayat (2)",
                with_a_non_profit_body)};

// That diplomatic relations are looked at again before the signature is our reading: Pasal 27 says
// what must hold for a cooperation, and it is the signature that makes one (Pasal 23 ayat (3)).
constexpr std::array relations_reassessed{Condition{
    "hubungan_diplomatik.dinilai_ulang",
    {"hubungan diplomatik belum dinilai lagi sebagai terpenuhi sejak surat konfirmasi diterima "
     "daerah dan paling lambat pada hari penandatanganan",
     "diplomatic relations have not been assessed as met again since the region received the "
     "confirmation letter, on the day of the signature at the latest"},
    {"penilaian baru atas hubungan diplomatik, misalnya dengan keterangan kementerian luar negeri",
     "a new assessment of diplomatic relations, such as one with a statement of the foreign "
     "ministry"},
    "PP 28/2018 Pasal 27 ayat (1) huruf a",
    Basis::inferred,
    bureau,
    Wanted::reassessment,
    "hubungan_diplomatik",
    "siap_tanda_tangan"}};

constexpr std::array dprd_approval{
    paper("persetujuan_dprd.ada",
          {"surat persetujuan DPRD belum ada", "the paper of the DPRD's approval is not on file"},
          "PP 28/2018 Pasal 30 ayat (5)",
          Basis::inferred,
          "dprd")};

constexpr std::array written_consideration{
    paper("pertimbangan_menteri.ada",
          {"pertimbangan tertulis Menteri Dalam Negeri belum ada",
           "the written consideration of the minister of home affairs is not on file"},
          "PP 28/2018 Pasal 31 ayat (3)",
          Basis::law,
          "menteri")};

constexpr std::array draft_text{
    paper("rancangan_naskah.ada",
          {"rancangan naskah kerja sama belum ada",
           "the draft of the cooperation text is not on file"},
          "PP 28/2018 Pasal 32 ayat (1)",
          Basis::law,
          bureau),
    content("rancangan_naskah.bahasa_indonesia",
            {"rancangan naskah belum memuat teks bahasa Indonesia",
             "the draft lacks the Indonesian text"},
            "UU 24/2009 Pasal 31 ayat (1)",
            Basis::inferred),
    content("rancangan_naskah.bahasa_mitra_atau_inggris",
            {"rancangan naskah belum memuat teks bahasa mitra dan/atau bahasa Inggris",
             "the draft lacks the text in the partner's language and/or English"},
            "UU 24/2009 Pasal 31 ayat (2)",
            Basis::inferred)};

constexpr Condition attends(std::string_view code,
                            Phrase sentence,
                            std::string_view citation,
                            Basis basis = Basis::law,
                            Tri (*applies)(const Facts&) = nullptr) {
  return {code,
          sentence,
          {"risalah rapat yang mencatat kehadiran itu", "minutes that record the attendance"},
          citation,
          basis,
          "menteri",
          Wanted::document_content,
          before_dot(code),
          after_dot(code),
          applies};
}

constexpr std::array meeting_attended{
    paper("risalah_rapat.ada",
          {"risalah rapat antarkementerian/lembaga belum ada",
           "the minutes of the inter-ministry meeting are not on file"},
          "PP 28/2018 Pasal 32 ayat (2)",
          Basis::inferred,
          "menteri"),
    attends("risalah_rapat.kehadiran_kemenlu",
            {"kehadiran kementerian luar negeri belum tercatat",
             "the foreign ministry's attendance is not recorded"},
            "PP 28/2018 Pasal 32 ayat (3) huruf a"),
    attends("risalah_rapat.kehadiran_kementerian_terkait",
            {"kehadiran kementerian/lembaga yang terkait dengan objek belum tercatat",
             "the attendance of the ministries related to the object is not recorded"},
            "PP 28/2018 Pasal 32 ayat (3) huruf b"),
    attends("risalah_rapat.kehadiran_provinsi",
            {"kehadiran provinsi yang bersangkutan belum tercatat",
             "the province's attendance is not recorded"},
            "PP 28/2018 Pasal 32 ayat (3) huruf c"),
    attends(
        "risalah_rapat.kehadiran_kabupaten_kota",
        {"kehadiran kabupaten/kota yang bersangkutan belum tercatat (untuk kasus kabupaten/kota)",
         "the regency's or city's attendance is not recorded (for a case of a regency or city)"},
        "PP 28/2018 Pasal 32 ayat (3) huruf d",
        Basis::inferred,
        regency_or_city)};

constexpr std::array confirmation_letter{
    paper("surat_konfirmasi.ada",
          {"surat konfirmasi Menteri Luar Negeri belum diterima daerah; tanpa surat itu "
           "penandatanganan "
           "tidak berdasar",
           "the region does not have the foreign minister's confirmation letter; without it a "
           "signature "
           "has no basis"},
          "PP 28/2018 Pasal 33 ayat (4)",
          Basis::law,
          "menteri"),
    content("surat_konfirmasi.kesesuaian_politis",
            {"surat konfirmasi belum menyatakan kesesuaian aspek politis",
             "the confirmation letter does not state political conformity"},
            "Penjelasan PP 28/2018 Pasal 33 ayat (3)",
            Basis::law,
            "menlu"),
    content("surat_konfirmasi.kesesuaian_yuridis",
            {"surat konfirmasi belum menyatakan kesesuaian aspek yuridis",
             "the confirmation letter does not state juridical conformity"},
            "Penjelasan PP 28/2018 Pasal 33 ayat (3)",
            Basis::law,
            "menlu")};

constexpr std::array signed_agreement{
    paper("naskah_kerja_sama.ada",
          {"naskah kerja sama yang ditandatangani belum ada",
           "the signed cooperation text is not on file"},
          "PP 28/2018 Pasal 23 ayat (3)",
          Basis::law,
          "kepala_daerah"),
    content("naskah_kerja_sama.teks_sesuai_konfirmasi",
            {"belum dinyatakan bahwa teks yang ditandatangani sama dengan teks yang dikonfirmasi",
             "it is not stated that the signed text is the one that was confirmed"},
            "PP 28/2018 Pasal 33 ayat (4)",
            Basis::inferred)};

constexpr std::array implementation_report{paper(
    "laporan_pelaksanaan.ada",
    {"laporan pelaksanaan kepada Menteri belum ada", "the report on implementation is not on file"},
    "PP 28/2018 Pasal 43 ayat (1)",
    Basis::law,
    bureau)};

constexpr std::array older_agreement{
    Condition{"perjanjian_sebelum_pp.tanggal",
              {"tanggal penandatanganan naskah tidak terbukti sebelum 13 Juli 2018",
               "the text is not shown to have been signed before 13 July 2018"},
              {"naskah lama dengan tanggal penandatanganannya",
               "the older text with the date of its signature"},
              "PP 28/2018 Pasal 48",
              Basis::law,
              bureau,
              Wanted::case_fact,
              "agreement_on"}};

constexpr std::array not_held{
    Condition{"penundaan.aktif",
              {"daerah sedang menunda kasus ini", "the region has put this case on hold"},
              {"keputusan melanjutkan", "a decision to resume"},
              {},
              Basis::silent_in_pp,
              bureau,
              Wanted::resume,
              "penundaan"}};

/// Says whether the case ended because its period ran out, not because the parties ended it.
Tri lapsed(const Facts& facts) {
  const auto ended = facts.entered.find("berakhir");
  const bool by_time = ended != facts.entered.end() && ended->second.move == "nyatakan_habis_masa";
  return by_time ? Tri::yes : Tri::no;
}

constexpr std::array ended_by_time{Condition{
    .code = "berakhir.karena_habis_masa",
    .sentence = {"kerja sama ini diakhiri para pihak, bukan habis masa berlakunya; kerja sama baru "
                 "menempuh prosedurnya dari awal",
                 "the parties ended this cooperation, its period did not just run out; a new one "
                 "goes through the procedure from the beginning"},
    .evidence = {"kerja sama yang masa berlakunya habis", "a cooperation whose period ran out"},
    .citation = {},
    .basis = Basis::silent_in_pp,
    .who = bureau,
    .wanted = Wanted::nothing,
    .target = {},
    .met = &lapsed}};

constexpr std::array still_open{
    Condition{"kasus.selesai",
              {"kasus sudah berakhir", "the case has ended"},
              {"kasus yang masih berjalan", "a case that is still open"},
              {},
              Basis::silent_in_pp,
              bureau,
              Wanted::nothing,
              {}}};

}  // namespace

constexpr Gate prakarsa_tercatat{
    "prakarsa_tercatat", {"prakarsa tercatat", "initiative recorded"}, initiative_known};
constexpr Gate hasil_penjajakan{
    "hasil_penjajakan", {"hasil penjajakan", "result of the exploration"}, exploration_record};
constexpr Gate konsultasi_mendagri{
    "konsultasi_mendagri",
    {"konsultasi dengan Mendagri", "consultation with the minister of home affairs"},
    home_affairs_consulted};
constexpr Gate konsultasi_menlu{
    "konsultasi_menlu",
    {"konsultasi dengan Menlu", "consultation with the foreign minister"},
    foreign_minister_consulted};
constexpr Gate pernyataan_kehendak{"pernyataan_kehendak",
                                   {"pernyataan kehendak kerja sama", "letter of intent"},
                                   letter_of_intent};
constexpr Gate permohonan_dprd{
    "permohonan_dprd", {"surat permohonan kepada DPRD", "request to the DPRD"}, dprd_request};
constexpr Gate rencana_lengkap{
    "rencana_lengkap", {"rencana dengan tujuh unsur", "plan with the seven items"}, complete_plan};
constexpr Gate pihak_dan_objek{
    "pihak_dan_objek", {"para pihak dan objek", "the parties and the object"}, parties_and_object};
constexpr Gate persyaratan_pasal_27{
    "persyaratan_pasal_27", {"sembilan persyaratan", "the nine requirements"}, nine_requirements};
constexpr Gate jalur_prakarsa{
    "jalur_prakarsa", {"jalur prakarsa", "route of the initiative"}, initiative_route};
constexpr Gate pihak_ksdll{"pihak_dan_objek",
                           {"para pihak dan objek", "the parties and the object"},
                           parties_and_object_of_ksdll};
constexpr Gate bentuk_ksdll{
    "bentuk_ksdll",
    {"bentuk KSDLL dan golongan lembaga", "form of the KSDLL and kind of institution"},
    form_of_ksdll};
constexpr Gate persyaratan_ksdll{"persyaratan_pasal_27",
                                 {"persyaratan KSDLL", "the requirements of a KSDLL"},
                                 requirements_for_ksdll};
constexpr Gate persetujuan_dprd{
    "persetujuan_dprd", {"surat persetujuan DPRD", "approval of the DPRD"}, dprd_approval};
constexpr Gate pertimbangan_menteri{
    "pertimbangan_menteri",
    {"pertimbangan tertulis Menteri", "the minister's written consideration"},
    written_consideration};
constexpr Gate rancangan_naskah{"rancangan_naskah", {"rancangan naskah", "draft text"}, draft_text};
constexpr Gate kehadiran_rapat{
    "kehadiran_rapat",
    {"kehadiran rapat antarkementerian", "attendance of the inter-ministry meeting"},
    meeting_attended};
constexpr Gate surat_konfirmasi{
    "surat_konfirmasi", {"surat konfirmasi", "confirmation letter"}, confirmation_letter};
constexpr Gate naskah_kerja_sama{
    "naskah_kerja_sama", {"naskah kerja sama", "the cooperation text"}, signed_agreement};
constexpr Gate hubungan_diplomatik_kini{
    "hubungan_diplomatik_kini",
    {"hubungan diplomatik dinilai lagi", "diplomatic relations assessed again"},
    relations_reassessed};
constexpr Gate laporan_pelaksanaan{"laporan_pelaksanaan",
                                   {"laporan pelaksanaan", "report on implementation"},
                                   implementation_report};
constexpr Gate perjanjian_sebelum_pp{"perjanjian_sebelum_pp",
                                     {"naskah sebelum PP 28/2018", "text signed before PP 28/2018"},
                                     older_agreement};
constexpr Gate habis_masa_berlaku{
    "habis_masa_berlaku", {"berakhir karena habis masa", "ended because it lapsed"}, ended_by_time};
constexpr Gate tidak_ditunda{"tidak_ditunda", {"tidak ditunda", "not on hold"}, not_held};
constexpr Gate belum_selesai{
    "belum_selesai", {"kasus belum selesai", "case still open"}, still_open};

std::span<const Gate* const> of_ksdpl() {
  static constexpr std::array<const Gate*, 21> gates{
      &prakarsa_tercatat,        &hasil_penjajakan,     &konsultasi_mendagri,
      &konsultasi_menlu,         &pernyataan_kehendak,  &permohonan_dprd,
      &rencana_lengkap,          &pihak_dan_objek,      &persyaratan_pasal_27,
      &persetujuan_dprd,         &pertimbangan_menteri, &rancangan_naskah,
      &kehadiran_rapat,          &surat_konfirmasi,     &naskah_kerja_sama,
      &hubungan_diplomatik_kini, &laporan_pelaksanaan,  &perjanjian_sebelum_pp,
      &habis_masa_berlaku,       &tidak_ditunda,        &belum_selesai};
  return gates;
}

std::span<const Gate* const> of_ksdll() {
  static constexpr std::array<const Gate*, 23> gates{
      &prakarsa_tercatat,    &jalur_prakarsa,        &hasil_penjajakan,
      &konsultasi_mendagri,  &konsultasi_menlu,      &pernyataan_kehendak,
      &permohonan_dprd,      &rencana_lengkap,       &pihak_ksdll,
      &bentuk_ksdll,         &persyaratan_ksdll,     &persetujuan_dprd,
      &pertimbangan_menteri, &rancangan_naskah,      &kehadiran_rapat,
      &surat_konfirmasi,     &naskah_kerja_sama,     &hubungan_diplomatik_kini,
      &laporan_pelaksanaan,  &perjanjian_sebelum_pp, &habis_masa_berlaku,
      &tidak_ditunda,        &belum_selesai};
  return gates;
}

}  // namespace ksdpl::gates
