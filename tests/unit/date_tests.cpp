// Days of the law, moments of the record, and which day it already is in Indonesia.
#include "ksdpl/date.hpp"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(date_tests)

namespace {

Timestamp moment(std::string_view text) {
  const auto read = parse_timestamp(text);
  BOOST_REQUIRE_MESSAGE(read.has_value(), "unreadable: " << text);
  return *read;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_moment_is_read_as_a_person_types_it) {
  const auto same = [](std::string_view typed, std::string_view utc) {
    const auto read = parse_moment(typed);
    BOOST_REQUIRE_MESSAGE(read.has_value(), "unreadable: " << typed);
    BOOST_TEST(to_string(*read) == utc);
  };
  same("2026-03-31T03:07:43.120Z", "2026-03-31T03:07:43.120Z");
  same("2026-03-31T03:07Z", "2026-03-31T03:07:00.000Z");
  same("2026-03-31 10:07 WIB", "2026-03-31T03:07:00.000Z");
  same("2026-03-31 10:07:43 WITA", "2026-03-31T02:07:43.000Z");
  same("2026-03-31 10:07 WIT", "2026-03-31T01:07:00.000Z");
  same("2026-03-31T10:07+07:00", "2026-03-31T03:07:00.000Z");
  same("2026-03-30T22:07-05:00", "2026-03-31T03:07:00.000Z");
  same("2026-03-31", "2026-03-31T16:59:59.999Z");
  for (const std::string_view text :
       {"", "2026-02-30", "10:07", "2026-03-31 10:07", "2026-03-31T24:00Z", "2026-03-31T10:60Z",
        "2026-03-31T10Z", "2026-03-31T10:07:61Z", "2026-03-31T10:07:43.12Z", "2026-03-31T10:07 EST",
        "2026-03-31T10:07+7", "2026-03-31T10:07+15:00", "2026-03-31x10:07Z", "2026-03-31T10:07Zx"})
    BOOST_TEST(!parse_moment(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_real_day_from_1900_to_9999_is_read_and_written_back) {
  for (const std::string_view text :
       {"1900-01-01", "1900-02-28", "1979-08-21", "2000-02-29", "2016-02-29", "2018-07-13",
        "2020-02-29", "2020-12-31", "2400-02-29", "9999-12-31"}) {
    BOOST_TEST_CONTEXT(text) {
      const auto date = parse_date(text);
      BOOST_REQUIRE(date.has_value());
      BOOST_TEST(to_string(*date) == text);
    }
  }
  const auto day = parse_date("2021-06-28");
  BOOST_REQUIRE(day.has_value());
  BOOST_TEST(static_cast<int>(day->year()) == 2021);
  BOOST_TEST(static_cast<unsigned>(day->month()) == 6U);
  BOOST_TEST(static_cast<unsigned>(day->day()) == 28U);
}

BOOST_AUTO_TEST_CASE(every_day_of_a_leap_year_and_its_neighbours_is_read_back) {
  using std::chrono::sys_days;
  const Date first{std::chrono::year{2019}, std::chrono::January, std::chrono::day{1}};
  for (int offset = 0; offset < 365 + 366 + 365; ++offset) {
    const Date date{sys_days{first} + std::chrono::days{offset}};
    const auto again = parse_date(to_string(date));
    BOOST_TEST((again && *again == date), to_string(date));
  }
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_no_date) {
  for (const std::string_view text :
       {"2018-02-29", "1900-02-29", "2100-02-29", "2019-02-30", "2020-02-30", "2021-04-31",
        "2021-06-31", "2021-09-31", "2021-11-31", "2021-01-32", "2021-13-01", "2021-00-10",
        "2021-10-00", "2021-00-00"}) {
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(!parse_date(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_day_before_1900_is_no_date) {
  for (const std::string_view text : {"1899-12-31", "0000-01-01", "0001-01-01", "0999-12-31"}) {
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(!parse_date(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(another_spelling_is_no_date) {
  for (const std::string_view text : {"",
                                      "2021",
                                      "2021-06",
                                      "2021-6-28",
                                      "21-06-28",
                                      "28-06-2021",
                                      "2021/06/28",
                                      "20210628",
                                      "2021-06-28 ",
                                      " 2021-06-28",
                                      "2021-06-28T00:00",
                                      "2021-06-2a",
                                      "2021-0x-28",
                                      "+021-06-28",
                                      "-021-06-28",
                                      "2021-+6-28",
                                      "2021- 6-28",
                                      "2021-06--8",
                                      "10000-01-01",
                                      "tidak_diketahui",
                                      "tidak diketahui",
                                      "unknown",
                                      "hari ini"}) {
    BOOST_TEST_CONTEXT('"' << text << '"') {
      BOOST_TEST(!parse_date(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(an_effective_date_is_a_day_or_openly_unknown) {
  const auto known = parse_effective_date("2021-06-28");
  BOOST_REQUIRE(known.has_value());
  BOOST_TEST(known->known());
  BOOST_TEST(to_string(known->day()) == "2021-06-28");
  BOOST_TEST(to_string(*known) == "2021-06-28");

  const auto unknown = parse_effective_date("tidak_diketahui");
  BOOST_REQUIRE(unknown.has_value());
  BOOST_TEST(!unknown->known());
  BOOST_TEST(to_string(*unknown) == "tidak_diketahui");
  BOOST_TEST((*unknown == EffectiveDate{}));
  BOOST_TEST((*unknown != *known));
}

BOOST_AUTO_TEST_CASE(an_unreadable_effective_date_is_nothing_and_never_unknown) {
  for (const std::string_view text : {"", "unknown", "Tidak_Diketahui", "tidak diketahui",
                                      "tidak_diketahui ", "-", "2021-02-29", "1899-12-31"}) {
    BOOST_TEST_CONTEXT('"' << text << '"') {
      BOOST_TEST(!parse_effective_date(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_moment_is_written_with_milliseconds_in_utc_and_read_back) {
  using namespace std::chrono_literals;
  const Timestamp written = std::chrono::sys_days{std::chrono::November / 21 / 2026} + 4h + 7min +
                            43s + std::chrono::milliseconds{120};
  BOOST_TEST(to_string(written) == "2026-11-21T04:07:43.120Z");
  for (const std::string_view text :
       {"2026-11-21T04:07:43.120Z", "2026-01-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z",
        "2024-02-29T12:00:00.001Z", "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
        "1900-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"}) {
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(to_string(moment(text)) == text);
    }
  }
}

BOOST_AUTO_TEST_CASE(moments_are_ordered_as_their_spellings_are) {
  BOOST_TEST((moment("2026-11-21T04:07:43.120Z") - moment("2026-11-21T04:07:43.119Z")).count() ==
             1);
  BOOST_TEST((moment("2027-01-01T00:00:00.000Z") - moment("2026-12-31T23:59:59.999Z")).count() ==
             1);
}

BOOST_AUTO_TEST_CASE(another_spelling_is_no_moment) {
  for (const std::string_view text : {"",
                                      "2026-11-21",
                                      "2026-11-21T04:07:43Z",
                                      "2026-11-21T04:07:43.12Z",
                                      "2026-11-21T04:07:43.1200Z",
                                      "2026-11-21T04:07:43.120",
                                      "2026-11-21T04:07:43.120z",
                                      "2026-11-21t04:07:43.120Z",
                                      "2026-11-21 04:07:43.120Z",
                                      "2026-11-21T04:07:43,120Z",
                                      "2026-11-21T04-07-43.120Z",
                                      "2026-11-21T24:00:00.000Z",
                                      "2026-11-21T23:60:00.000Z",
                                      "2026-11-21T23:59:60.000Z",
                                      "2026-02-29T00:00:00.000Z",
                                      "1899-12-31T23:59:59.999Z",
                                      "2026-11-21T0a:07:43.120Z",
                                      "2026-11-21T-4:07:43.120Z",
                                      "2026-11-21T04:07:43.-20Z",
                                      "2026-11-21T04:07:43.120+07:00",
                                      " 2026-11-21T04:07:43.120Z",
                                      "2026-11-21T04:07:43.120Z "}) {
    BOOST_TEST_CONTEXT('"' << text << '"') {
      BOOST_TEST(!parse_timestamp(text).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_new_day_begins_in_the_east_of_indonesia_at_fifteen_hours_utc) {
  BOOST_TEST(to_string(latest_day_in_indonesia(moment("2026-11-21T00:00:00.000Z"))) ==
             "2026-11-21");
  BOOST_TEST(to_string(latest_day_in_indonesia(moment("2026-11-21T14:59:59.999Z"))) ==
             "2026-11-21");
  BOOST_TEST(to_string(latest_day_in_indonesia(moment("2026-11-21T15:00:00.000Z"))) ==
             "2026-11-22");
  BOOST_TEST(to_string(latest_day_in_indonesia(moment("2024-02-28T15:00:00.000Z"))) ==
             "2024-02-29");
  BOOST_TEST(to_string(latest_day_in_indonesia(moment("2026-12-31T15:00:00.000Z"))) ==
             "2027-01-01");
}

BOOST_AUTO_TEST_CASE(a_new_day_begins_in_jakarta_at_seventeen_hours_utc) {
  BOOST_TEST(to_string(day_in_jakarta(moment("2026-11-21T00:00:00.000Z"))) == "2026-11-21");
  BOOST_TEST(to_string(day_in_jakarta(moment("2026-11-21T16:59:59.999Z"))) == "2026-11-21");
  BOOST_TEST(to_string(day_in_jakarta(moment("2026-11-21T17:00:00.000Z"))) == "2026-11-22");
  BOOST_TEST(to_string(day_in_jakarta(moment("2026-12-31T17:00:00.000Z"))) == "2027-01-01");
}

BOOST_AUTO_TEST_CASE(before_1970_the_day_is_reckoned_the_same_way) {
  BOOST_TEST(to_string(day_in_jakarta(moment("1950-03-01T16:59:59.999Z"))) == "1950-03-01");
  BOOST_TEST(to_string(day_in_jakarta(moment("1950-02-28T17:00:00.000Z"))) == "1950-03-01");
}

BOOST_AUTO_TEST_SUITE_END()
