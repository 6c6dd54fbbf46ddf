// Citations: what is read, what is refused, the one spelling, and which place lies inside which.
#include "ksdpl/law.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(citation_tests)

namespace {

struct Spelling {
  std::string_view written;
  Citation meant;
  std::string_view canonical;
};

Citation place(std::string_view regulation, int pasal = 0, int ayat = 0, char huruf = '\0') {
  return {.regulation = std::string(regulation), .pasal = pasal, .ayat = ayat, .huruf = huruf};
}

Citation elucidation(Citation citation) {
  citation.penjelasan = true;
  return citation;
}

Citation applied_by(int article, Citation citation) {
  citation.through = article;
  return citation;
}

Citation numbered(Citation citation, int angka) {
  citation.angka = angka;
  return citation;
}

Citation read(std::string_view text) {
  const auto citation = parse_citation(text);
  BOOST_REQUIRE_MESSAGE(citation.has_value(), "unreadable: " << text);
  return *citation;
}

// clang-format off
const std::vector<Spelling> good{
    {"PP 28/2018", place("PP 28/2018"), "PP 28/2018"},
    {"PP 28/2018 Pasal 24", place("PP 28/2018", 24), "PP 28/2018 Pasal 24"},
    {"PP 28/2018 Pasal 30 ayat (4)", place("PP 28/2018", 30, 4), "PP 28/2018 Pasal 30 ayat (4)"},
    {"PP 28/2018 Pasal 30 ayat (3) huruf f", place("PP 28/2018", 30, 3, 'f'), "PP 28/2018 Pasal 30 ayat (3) huruf f"},
    {"UU 24/2000 Pasal 18 huruf h", place("UU 24/2000", 18, 0, 'h'), "UU 24/2000 Pasal 18 huruf h"},
    {"PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)", applied_by(38, place("PP 28/2018", 30, 4)), "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)"},
    {"pp 28/2018 pasal 40 JO pasal 33", applied_by(40, place("PP 28/2018", 33)), "PP 28/2018 Pasal 40 jo. Pasal 33"},
    {"PP 28/2018 Pasal 1 angka 4", numbered(place("PP 28/2018", 1), 4), "PP 28/2018 Pasal 1 angka 4"},
    {"UU 24/2000 Pasal 1 angka 3", numbered(place("UU 24/2000", 1), 3), "UU 24/2000 Pasal 1 angka 3"},
    {"UU 23/2014 Pasal 367 ayat (2) huruf a angka 12", numbered(place("UU 23/2014", 367, 2, 'a'), 12), "UU 23/2014 Pasal 367 ayat (2) huruf a angka 12"},
    {"Penjelasan PP 28/2018 Pasal 33 ayat (3)", elucidation(place("PP 28/2018", 33, 3)), "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
    {"PP 28/2018 Pasal 33 ayat (3) Penjelasan", elucidation(place("PP 28/2018", 33, 3)), "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
    {"Penjelasan PP 28/2018", elucidation(place("PP 28/2018")), "Penjelasan PP 28/2018"},
    {"pp 28/2018 pasal 30 AYAT (3) Huruf F", place("PP 28/2018", 30, 3, 'f'), "PP 28/2018 Pasal 30 ayat (3) huruf f"},
    {"PENJELASAN PP 28/2018 PASAL 27 AYAT (1) HURUF C", elucidation(place("PP 28/2018", 27, 1, 'c')), "Penjelasan PP 28/2018 Pasal 27 ayat (1) huruf c"},
    {"pp 28/2018 pasal 33 ayat (3) penjelasan", elucidation(place("PP 28/2018", 33, 3)), "Penjelasan PP 28/2018 Pasal 33 ayat (3)"},
    {"   PP   28/2018   Pasal  30  ayat  (4)  ", place("PP 28/2018", 30, 4), "PP 28/2018 Pasal 30 ayat (4)"},
    {"  Penjelasan   PP 28/2018  Pasal 33 ", elucidation(place("PP 28/2018", 33)), "Penjelasan PP 28/2018 Pasal 33"},
    {"Permendagri 25/2020", place("Permendagri 25/2020"), "Permendagri 25/2020"},
    {"PERMENDAGRI 25/2020", place("Permendagri 25/2020"), "Permendagri 25/2020"},
    {"Permenlu 3/2019", place("Permenlu 3/2019"), "Permenlu 3/2019"},
    {"permenpan-rb 35/2012", place("PermenPAN-RB 35/2012"), "PermenPAN-RB 35/2012"},
    {"UU 37/1999 Pasal 14", place("UU 37/1999", 14), "UU 37/1999 Pasal 14"},
    {"Pergub DKI Jakarta 269/2014", place("Pergub DKI Jakarta 269/2014"), "Pergub DKI Jakarta 269/2014"},
    {"Pergub DKI 269/2014", place("Pergub DKI Jakarta 269/2014"), "Pergub DKI Jakarta 269/2014"},
    {"Pergub DKI 269/2014 Pasal 4", place("Pergub DKI Jakarta 269/2014", 4), "Pergub DKI Jakarta 269/2014 Pasal 4"},
    {"PERGUB  DKI  269/2014", place("Pergub DKI Jakarta 269/2014"), "Pergub DKI Jakarta 269/2014"},
    {"Perda DIY 1/2023 Pasal 12 ayat (2)", place("Perda DIY 1/2023", 12, 2), "Perda DIY 1/2023 Pasal 12 ayat (2)"},
    {"Perda Kab. Semarang 4/2021", place("Perda Kab. Semarang 4/2021"), "Perda Kab. Semarang 4/2021"},
    {"SE Mendagri 193/1652/PUOD", place("SE Mendagri 193/1652/PUOD"), "SE Mendagri 193/1652/PUOD"},
    {"se mendagri 193/1652/puod", place("SE Mendagri 193/1652/PUOD"), "SE Mendagri 193/1652/PUOD"},
    {"Permenlu 09/A/KP/XII/2006/01", place("Permenlu 09/A/KP/XII/2006/01"), "Permenlu 09/A/KP/XII/2006/01"},
    {"permenlu 09/a/kp/xii/2006/01 pasal 2", place("Permenlu 09/A/KP/XII/2006/01", 2), "Permenlu 09/A/KP/XII/2006/01 Pasal 2"},
};

constexpr std::array bad{
    // Nothing, or words around it.
    "", " ", "PP", "28/2018", "Pasal 30", "Penjelasan", "Penjelasan Penjelasan", "lihat PP 28/2018",
    "PP 28/2018 dan seterusnya", "PP 28/2018 Pasal 30 ayat (4) jo. Pasal 31", "PP 28/2018, Pasal 30",
    "PP 28/2018 Pasal 30.", "PP 28/2018 UU 24/2000",
    // The article that makes another one apply.
    "PP 28/2018 jo. Pasal 30", "PP 28/2018 Pasal 38 jo.", "PP 28/2018 Pasal 38 jo. 30", "PP 28/2018 Pasal 38 jo. ayat (4)",
    "PP 28/2018 Pasal 38 jo. Pasal 30 jo. Pasal 31", "PP 28/2018 Pasal 38 dan Pasal 30",
    // The regulation.
    "PP 28-2018", "PP No. 28/2018", "PP Nomor 28 Tahun 2018", "PP 28/", "PP /2018", "PP 28/18",
    "PP 28/2018/1", "PP 0/2018", "PP -28/2018", "PP +28/2018", "PP a/2018", "PP 28/20l8", "PP 28.5/2018",
    "Perwal 28/2018", "QQ 28/2018", "PP DKI 28/2018", "Pergub DKI", "Pergub DKI Pasal 4", "Pergub", "Perda Pasal 12",
    // A register's number: of a circular with its author, or of an older Permenlu.
    "SE 193/1652/PUOD", "SE Mendagri", "SE Mendagri 193/1652/", "SE Mendagri /1652/PUOD", "SE Mendagri PUOD/1652/193",
    "PP 193/1652/PUOD", "Permendagri 09/A/KP/XII/2006/01", "Permenlu Jakarta 3/2019", "Permenlu 09/A.KP/2006",
    // The places inside.
    "PP 28/2018 Pasal", "PP 28/2018 Pasal 0", "PP 28/2018 Pasal -1", "PP 28/2018 Pasal 30A", "PP 28/2018 Pasal tiga",
    "PP 28/2018 Pasal (30)", "PP 28/2018 Pasal 99999999999999999999", "PP 28/2018 Pasal 30 Pasal 31", "PP 28/2018 30",
    "PP 28/2018 ayat (4)", "PP 28/2018 huruf a", "PP 28/2018 angka 4",
    "PP 28/2018 Pasal 30 ayat", "PP 28/2018 Pasal 30 ayat 4", "PP 28/2018 Pasal 30 ayat ()", "PP 28/2018 Pasal 30 ayat (0)",
    "PP 28/2018 Pasal 30 ayat (4", "PP 28/2018 Pasal 30 ayat 4)", "PP 28/2018 Pasal 30 ayat (a)", "PP 28/2018 Pasal 30 ayat (-4)",
    "PP 28/2018 Pasal 30 ayat ((4))", "PP 28/2018 Pasal 30 (4)", "PP 28/2018 Pasal 30(4)", "PP 28/2018 Pasal 30 ayat (3) (f)",
    "PP 28/2018 Pasal 30 ayat (4) ayat (5)", "PP 28/2018 Pasal 30 ayat [4]",
    "PP 28/2018 Pasal 30 ayat (3) huruf", "PP 28/2018 Pasal 30 ayat (3) huruf aa", "PP 28/2018 Pasal 30 ayat (3) huruf 1",
    "PP 28/2018 Pasal 30 ayat (3) huruf (a)", "PP 28/2018 Pasal 30 ayat (3) huruf a.", "PP 28/2018 Pasal 30 ayat (3) huruf \xc3\xa9",
    "PP 28/2018 Pasal 30 huruf f ayat (3)", "PP 28/2018 Pasal 30 ayat (3) huruf a huruf b",
    "PP 28/2018 Pasal 1 angka", "PP 28/2018 Pasal 1 angka 0", "PP 28/2018 Pasal 1 angka (4)", "PP 28/2018 Pasal 1 angka empat",
    "PP 28/2018 Pasal 1 angka 4 huruf a",
    // The elucidation stands once, first or last.
    "PP Penjelasan 28/2018", "PP 28/2018 Penjelasan Pasal 33", "PP 28/2018 Pasal 33 Penjelasan ayat (3)",
    "Penjelasan PP 28/2018 Pasal 33 Penjelasan", "Penjelasan Penjelasan PP 28/2018",
};
// clang-format on

}  // namespace

BOOST_AUTO_TEST_CASE(every_good_spelling_means_its_place_and_has_one_canonical_form) {
  for (const Spelling& spelling : good) {
    BOOST_TEST_CONTEXT(spelling.written) {
      const auto citation = parse_citation(spelling.written);
      BOOST_REQUIRE(citation.has_value());
      BOOST_TEST((*citation == spelling.meant));
      BOOST_TEST(to_string(*citation) == spelling.canonical);
    }
  }
}

BOOST_AUTO_TEST_CASE(anything_else_is_no_citation) {
  for (const std::string_view text : bad) {
    BOOST_TEST_CONTEXT('"' << text << '"') {
      BOOST_TEST(!parse_citation(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_zero_in_front_of_a_number_never_makes_a_second_regulation) {
  // Either refused or read as the same place: two spellings of one place would never resolve.
  for (const std::string_view text :
       {"PP 028/2018 Pasal 30 ayat (4)", "PP 28/02018 Pasal 30 ayat (4)",
        "PP 28/2018 Pasal 030 ayat (4)", "PP 28/2018 Pasal 30 ayat (04)"}) {
    BOOST_TEST_CONTEXT(text) {
      const auto citation = parse_citation(text);
      BOOST_TEST((!citation || *citation == place("PP 28/2018", 30, 4)));
    }
  }
}

BOOST_AUTO_TEST_CASE(the_case_of_a_region_s_name_is_forgiven_like_every_other) {
  BOOST_TEST((read("pergub dki 269/2014") == read("Pergub DKI 269/2014")));
  BOOST_TEST((read("PERDA DIY 1/2023") == read("perda diy 1/2023")));
}

BOOST_AUTO_TEST_CASE(a_place_inside_a_regulation_is_no_part_of_a_region_s_name) {
  for (const std::string_view text : {"Pergub Pasal 4 269/2014", "Pergub DKI Pasal 4 269/2014",
                                      "Perda ayat (1) 1/2023", "Perda Penjelasan DIY 1/2023"}) {
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(!parse_citation(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(every_combination_of_parts_is_read_back_from_its_canonical_spelling) {
  const auto both_ways = [](const Citation& citation) {
    const std::string text = to_string(citation);
    const auto again = parse_citation(text);
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST((again && *again == citation));
    }
  };
  for (const std::string_view regulation :
       {"UU 1/1945", "PP 59/2022", "Pergub DKI Jakarta 269/2014", "SE Mendagri 193/1652/PUOD"}) {
    for (const bool penjelasan : {false, true}) {
      Citation whole = place(regulation);
      whole.penjelasan = penjelasan;
      both_ways(whole);
      for (const int ayat : {0, 1, 12}) {
        for (const char huruf : {'\0', 'a', 'z'}) {
          for (const int angka : {0, 7}) {
            Citation part = numbered(place(regulation, 101, ayat, huruf), angka);
            part.penjelasan = penjelasan;
            both_ways(part);
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_place_covers_itself_and_what_lies_inside_it) {
  const std::vector<std::string_view> nested{"PP 28/2018", "PP 28/2018 Pasal 30",
                                             "PP 28/2018 Pasal 30 ayat (3)",
                                             "PP 28/2018 Pasal 30 ayat (3) huruf f"};
  for (std::size_t outer = 0; outer < nested.size(); ++outer) {
    for (std::size_t inner = 0; inner < nested.size(); ++inner) {
      BOOST_TEST_CONTEXT(nested[outer] << " covers " << nested[inner]) {
        BOOST_TEST(read(nested[outer]).covers(read(nested[inner])) == (outer <= inner));
      }
    }
  }
  BOOST_TEST(read("PP 28/2018 Pasal 1").covers(read("PP 28/2018 Pasal 1 angka 4")));
  BOOST_TEST(read("UU 24/2000 Pasal 18").covers(read("UU 24/2000 Pasal 18 huruf h")));
}

BOOST_AUTO_TEST_CASE(a_place_does_not_cover_its_neighbours_or_another_text) {
  const Citation ayat = read("PP 28/2018 Pasal 30 ayat (3)");
  for (const std::string_view other :
       {"PP 28/2018 Pasal 30 ayat (4)", "PP 28/2018 Pasal 31 ayat (3)",
        "UU 28/2018 Pasal 30 ayat (3)", "PP 28/2008 Pasal 30 ayat (3)", "PP 28/2018 Pasal 3",
        "Penjelasan PP 28/2018 Pasal 30 ayat (3)"}) {
    BOOST_TEST_CONTEXT(other) {
      BOOST_TEST(!ayat.covers(read(other)));
    }
  }
  BOOST_TEST(!read("PP 28/2018 Pasal 3").covers(read("PP 28/2018 Pasal 30")));
  BOOST_TEST(!read("PP 28/2018 Pasal 1 angka 4").covers(read("PP 28/2018 Pasal 1 angka 5")));
  BOOST_TEST(!read("Penjelasan PP 28/2018 Pasal 33").covers(read("PP 28/2018 Pasal 33 ayat (3)")));
}

BOOST_AUTO_TEST_CASE(articles_are_ordered_as_numbers_not_as_words) {
  BOOST_TEST((read("PP 28/2018 Pasal 9") < read("PP 28/2018 Pasal 23")));
  BOOST_TEST((read("PP 28/2018 Pasal 30") < read("PP 28/2018 Pasal 30 ayat (1)")));
  BOOST_TEST((read("PP 28/2018 Pasal 30 ayat (4)") < read("PP 28/2018 Pasal 31 ayat (1)")));
  BOOST_TEST((read("PP 28/2018 Pasal 30 ayat (3) huruf a") <
              read("PP 28/2018 Pasal 30 ayat (3) huruf g")));
}

BOOST_AUTO_TEST_CASE(what_applies_through_an_article_lies_inside_both) {
  const Citation applied = read("PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)");
  for (const std::string_view around : {"PP 28/2018", "PP 28/2018 Pasal 38", "PP 28/2018 Pasal 30",
                                        "PP 28/2018 Pasal 30 ayat (4)"}) {
    BOOST_TEST_CONTEXT(around) {
      BOOST_TEST(read(around).covers(applied));
    }
  }
  for (const std::string_view elsewhere :
       {"PP 28/2018 Pasal 39", "PP 28/2018 Pasal 30 ayat (3)", "UU 23/2014 Pasal 38"}) {
    BOOST_TEST_CONTEXT(elsewhere) {
      BOOST_TEST(!read(elsewhere).covers(applied));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
