// The closed vocabularies: levels, initiatives, verdicts, the five objects, and what applies to
// them.
#include "ksdpl/statute.hpp"

#include "unit/printing.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(vocabulary_tests)

namespace {

using Objects = std::set<std::string, std::less<>>;
const std::string science = "ilmu_pengetahuan_dan_teknologi";

Facts about(const Objects& objects) {
  Facts facts;
  facts.objects = objects;
  return facts;
}

/// Checks that the values are persisted under these words, in this order, and labelled apart.
template <class Value, std::size_t size, class FromId>
void check_words(const std::array<std::string_view, size>& words, FromId from_id) {
  std::set<std::string_view> labels;
  for (std::size_t number = 0; number < size; ++number) {
    const auto value = static_cast<Value>(number);
    BOOST_TEST(id_of(value) == words.at(number));
    BOOST_TEST((from_id(words.at(number)) == value));
    BOOST_TEST(!label_of(value).en.empty());
    labels.insert(label_of(value).id);
  }
  BOOST_TEST(labels.size() == size);
  BOOST_TEST(!labels.contains(""));
  for (const std::string_view other :
       {"", "Kota", "kota ", "tidak_diketahui", "unknown", "negara"}) {
    BOOST_TEST(!from_id(other).has_value());
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_three_levels_keep_their_words) {
  check_words<Level>(std::array<std::string_view, 3>{"provinsi", "kabupaten", "kota"},
                     level_from_id);
}

BOOST_AUTO_TEST_CASE(the_three_routes_of_the_initiative_keep_their_words,
                     *utf::description("PP 28/2018 Pasal 28 ayat (1) huruf a-c")) {
  check_words<Initiative>(
      std::array<std::string_view, 3>{"daerah", "mitra", "mitra_melalui_kementerian"},
      initiative_from_id);
}

BOOST_AUTO_TEST_CASE(the_four_verdicts_keep_their_words) {
  check_words<Verdict>(
      std::array<std::string_view, 4>{"belum_diketahui", "terpenuhi", "belum", "tidak_berlaku"},
      verdict_from_id);
}

BOOST_AUTO_TEST_CASE(the_five_objects_stand_in_the_order_of_the_letters,
                     *utf::description("PP 28/2018 Pasal 23 ayat (2)")) {
  const std::array<std::string_view, 5> ids{"ilmu_pengetahuan_dan_teknologi", "pertukaran_budaya",
                                            "kemampuan_teknis_dan_manajemen",
                                            "promosi_potensi_daerah", "lainnya"};
  const auto objects = cooperation_objects();
  BOOST_REQUIRE(objects.size() == ids.size());
  const auto whole = parse_citation("PP 28/2018 Pasal 23 ayat (2)");
  BOOST_REQUIRE(whole.has_value());
  for (std::size_t number = 0; number < ids.size(); ++number) {
    BOOST_TEST_CONTEXT(ids.at(number)) {
      BOOST_TEST(objects[number].id == ids.at(number));
      BOOST_TEST(!objects[number].title.id.empty());
      BOOST_TEST(!objects[number].title.en.empty());
      const auto cited = parse_citation(objects[number].citation);
      BOOST_TEST((cited && whole->covers(*cited)));
      BOOST_TEST((cited && to_string(*cited) == objects[number].citation));
      BOOST_TEST((cited && (cited->huruf == '\0' ||
                            cited->huruf == static_cast<char>('a' + static_cast<int>(number)))));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_applies_to_every_ksdpl_case_applies_whatever_its_objects) {
  for (const Applies applies : {Applies::always, Applies::ksdpl_only}) {
    BOOST_TEST(applies_to(applies, {}) == Tri::yes);
    BOOST_TEST(applies_to(applies, about({science})) == Tri::yes);
    BOOST_TEST(applies_to(applies, about({"pertukaran_budaya"})) == Tri::yes);
  }
}

BOOST_AUTO_TEST_CASE(the_science_requirement_applies_only_where_science_is_an_object,
                     *utf::description("PP 28/2018 Pasal 27 ayat (2)")) {
  const auto science_applies = [](const Objects& objects) {
    return applies_to(Applies::science_and_technology, about(objects));
  };
  BOOST_TEST(science_applies({science}) == Tri::yes);
  BOOST_TEST(science_applies({"pertukaran_budaya", science, "lainnya"}) == Tri::yes);
  for (const std::string_view other : {"pertukaran_budaya", "kemampuan_teknis_dan_manajemen",
                                       "promosi_potensi_daerah", "lainnya"}) {
    BOOST_TEST(science_applies({std::string(other)}) == Tri::no);
  }
  BOOST_TEST(science_applies({"pertukaran_budaya", "lainnya"}) == Tri::no);
  BOOST_TEST(science_applies({}) == Tri::unknown, "objects that are not known decide nothing");
}

BOOST_AUTO_TEST_CASE(what_is_asked_of_one_form_or_institution_waits_until_that_is_known,
                     *utf::description("PP 28/2018 Pasal 25, 36")) {
  const auto applies = [](Applies what, std::string_view choice, std::string_view value) {
    Facts facts;
    facts.choices[std::string(choice)] = {std::string(value)};
    return applies_to(what, facts);
  };
  BOOST_TEST(applies(Applies::continuation, "bentuk", "penerusan") == Tri::yes);
  BOOST_TEST(applies(Applies::continuation, "bentuk", "persetujuan") == Tri::no);
  BOOST_TEST(applies_to(Applies::continuation, {}) == Tri::unknown);
  BOOST_TEST(applies(Applies::non_profit_body, "golongan_mitra", "lembaga_nirlaba") == Tri::yes);
  BOOST_TEST(applies(Applies::non_profit_body, "golongan_mitra", "organisasi_internasional") ==
             Tri::no);
  BOOST_TEST(applies_to(Applies::non_profit_body, {}) == Tri::unknown);
}

BOOST_AUTO_TEST_SUITE_END()
