// What a document to be filled in holds: its sections, its basis, the facts known and unknown.
#include "documents/writing.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {

using Words = std::vector<std::string>;
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(write_tests)

BOOST_AUTO_TEST_CASE(the_four_formats_and_the_letters_are_there) {
  const Words expected{"kajian",
                       "laporan_hasil_kerja_sama",
                       "naskah_kerja_sama",
                       "pernyataan_kehendak",
                       "rencana_kegiatan_tahunan",
                       "rencana_kerja_sama",
                       "surat_pengantar_naskah",
                       "surat_pengantar_rencana",
                       "surat_permohonan_dprd"};
  BOOST_TEST(format_ids() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_plan_has_the_seven_items_in_their_order,
                     *utf::description("PP 28/2018 Pasal 30 ayat (3)")) {
  const DocumentFormat format = format_named("rencana_kerja_sama");
  Words ids;
  for (const DocumentSection& section : format.sections) {
    ids.push_back(section.id);
    BOOST_TEST((section.basis.basis == Basis::law));
    BOOST_TEST(section.mandatory);
  }
  const Words seven{"subjek",        "latar_belakang",    "maksud_tujuan_sasaran", "objek",
                    "ruang_lingkup", "sumber_pembiayaan", "jangka_waktu"};
  BOOST_TEST(ids == seven, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_only_a_secondary_source_says_is_called_reported) {
  for (const char* id : {"kajian", "rencana_kegiatan_tahunan", "laporan_hasil_kerja_sama"}) {
    const DocumentFormat format = format_named(id);
    BOOST_TEST((format.form.basis == Basis::reported), id);
    for (const DocumentSection& section : format.sections)
      BOOST_TEST((section.basis.basis == Basis::reported), id << " " << section.id);
  }
}

BOOST_AUTO_TEST_CASE(letters_say_openly_that_no_official_form_was_read) {
  for (const char* id : {"surat_permohonan_dprd", "surat_pengantar_rencana",
                         "surat_pengantar_naskah", "pernyataan_kehendak", "naskah_kerja_sama"}) {
    const DocumentFormat format = format_named(id);
    BOOST_TEST((format.form.basis == Basis::unknown), id);
    BOOST_TEST(to_markdown(format, draft_of()).find("> Bentuk resminya belum diketahui") !=
                   std::string::npos,
               id);
  }
}

BOOST_AUTO_TEST_CASE(the_text_is_in_indonesian_and_another_language,
                     *utf::description("UU 24/2009 Pasal 31")) {
  const DocumentFormat format = format_named("naskah_kerja_sama");
  for (const char* id : {"bahasa_indonesia", "bahasa_mitra_atau_inggris"}) {
    const DocumentSection* section = format.section(id);
    BOOST_REQUIRE(section != nullptr);
    BOOST_TEST(section->mandatory);
    BOOST_TEST((section->basis.basis == Basis::inferred));
  }
}

BOOST_AUTO_TEST_CASE(facts_are_filled_in_and_what_is_not_known_is_said) {
  const std::string text = to_markdown(format_named("rencana_kerja_sama"), draft_of());
  BOOST_TEST(text.find("- **Mitra:** Kitakyushu\n") != std::string::npos);
  BOOST_TEST(text.find("- **Prakarsa:** belum diketahui\n") != std::string::npos);
  BOOST_TEST(text.find("- **Tahap:** penyusunan rencana, pada 2026-03-02\n") != std::string::npos);
  const std::string english =
      to_markdown(format_named("rencana_kerja_sama"), draft_of(Language::english));
  BOOST_TEST(english.find("- **Partner:** Kitakyushu\n") != std::string::npos);
  BOOST_TEST(english.find("- **Initiative:** not known\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_front_lines_name_what_it_is_and_what_it_was_made_from) {
  const std::string text = to_markdown(format_named("kajian"), draft_of());
  BOOST_TEST(text.starts_with("---\n"
                              "format: ksdpl.document/1\n"
                              "document: kajian\n"
                              "case: A\n"
                              "workflow: ksdpl\n"
                              "workflow_hash: 0123\n"
                              "written: 2026-03-02\n"
                              "language: id\n"
                              "---\n\n# Kajian"),
             text);
}

BOOST_AUTO_TEST_CASE(every_section_is_there_with_its_basis_and_is_found_unfilled) {
  for (const std::string& id : format_ids()) {
    for (const Language language : {Language::indonesian, Language::english}) {
      const DocumentFormat format = format_named(id);
      const WrittenDocument document = written(to_markdown(format, draft_of(language)));
      const auto found = check_document(document, format);
      BOOST_REQUIRE_MESSAGE(found.size() == format.sections.size(), id);
      for (std::size_t i = 0; i < found.size(); ++i) {
        BOOST_TEST(found[i].code == "section-unfilled", id);
        BOOST_TEST(found[i].section == format.sections[i].id, id);
        BOOST_TEST(found[i].basis.has_value(), id);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(filled_in_nothing_is_left_to_say) {
  for (const std::string& id : format_ids()) {
    const DocumentFormat format = format_named(id);
    const WrittenDocument document = written(filled_in(to_markdown(format, draft_of())));
    BOOST_TEST(lines_of(check_document(document, format)) == Words{},
               boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(a_demonstration_says_so) {
  DocumentDraft draft = draft_of();
  draft.marks = "[CONTOH]";
  BOOST_TEST(to_markdown(format_named("kajian"), draft).find("> **\\[CONTOH\\]**\n") !=
             std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
