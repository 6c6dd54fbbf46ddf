// The languages of the cooperation text are compared with UU 24/2009 Pasal 31 where they are given.
#include "casefile/languages.hpp"
#include "support/papers.hpp"

#include <boost/test/unit_test.hpp>

namespace utf = boost::unit_test;

namespace ksdpl {
namespace {

using test::Desk;

/// Returns the places cited about the languages of the text to be signed.
std::vector<std::string> cited(std::vector<std::string> languages) {
  Desk desk;
  desk.bring_to("siap_tanda_tangan");
  DocumentFiled text = test::paper("naskah_kerja_sama");
  text.contents = {ContentId("teks_sesuai_konfirmasi")};
  text.languages = std::move(languages);
  test::file(desk, text);
  const auto option =
      explain(desk.file_of(), desk.workflow(), "tandatangani_naskah", desk.today).value();
  std::vector<std::string> places;
  for (const Notice& notice : option.advice) {
    if (notice.code != "bahasa.naskah_kerja_sama") continue;
    BOOST_TEST((notice.basis == Basis::inferred));
    places.push_back(notice.citation);
  }
  return places;
}

using Places = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(languages_tests)

BOOST_AUTO_TEST_CASE(the_text_is_in_indonesian_and_in_another_language_and_unknown_is_said,
                     *utf::description("UU 24/2009 Pasal 31")) {
  const auto per_element = boost::test_tools::per_element();
  BOOST_TEST(cited({"id", "en"}).empty());
  BOOST_TEST(cited({"id", "zh-Hant"}).empty());
  BOOST_TEST(cited({"id"}) == Places{"UU 24/2009 Pasal 31 ayat (2)"}, per_element);
  BOOST_TEST(cited({"en", "zh"}) == Places{"UU 24/2009 Pasal 31 ayat (1)"}, per_element);
  BOOST_TEST(cited({}) == Places{"UU 24/2009 Pasal 31"}, per_element);
}

BOOST_AUTO_TEST_CASE(a_language_is_a_tag_and_not_a_word) {
  for (const char* const tag : {"id", "en", "zh", "ban", "zh-Hant", "pt-BR", "zh-Hant-TW"})
    BOOST_TEST(is_language_tag(tag), tag);
  for (const char* const word : {"", "i", "indonesia", "english", "ID", "id-", "-id", "id--en",
                                 "in donesia", "zh-hant-", "id,en", "i\xc3\xa9"})
    BOOST_TEST(!is_language_tag(word), word);
  Desk desk;
  DocumentFiled text = test::paper("naskah_kerja_sama");
  text.languages = {"indonesia"};
  const auto result = desk.run(FileDocument{text}, desk.today);
  BOOST_TEST((std::get<Refusal>(result).kind == Refusal::Kind::usage));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
