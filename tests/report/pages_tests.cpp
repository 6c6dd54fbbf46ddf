// The pages hold everything they were given, as text and nothing else, and let nothing in or out.
#include "ksdpl/html.hpp"
#include "ksdpl/report.hpp"

#include "report/portfolio_script.hpp"

#include <array>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <openssl/evp.h>

namespace ksdpl {
namespace {

constexpr std::string_view hostile =
    "<script>alert(1)</script> \" onload=\"x ' & =SUM(A1) \x1b[31m \xe2\x80\xae";

bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

std::size_t count(const std::string& page, std::string_view words) {
  std::size_t times = 0;
  for (std::size_t at = page.find(words); at != std::string::npos;
       at = page.find(words, at + words.size()))
    ++times;
  return times;
}

std::string base64_sha256(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  BOOST_REQUIRE(EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) ==
                1);
  std::vector<unsigned char> encoded(2 * EVP_MAX_MD_SIZE);
  const int length = EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(size));
  return {encoded.begin(), encoded.begin() + length};
}

/// A case of which every part says the same words, each with its own number.
struct Filled {
  int last = 0;
  std::string words;

  std::string operator()() { return words + " " + std::to_string(++last) + "."; }
};

CaseReport case_of(Filled& say) {
  CaseReport report;
  report.id = "A";
  report.title = say();
  report.marks = {say()};
  report.facts = {{say(), say()}};
  report.place = say();
  report.picture = "<?xml version=\"1.0\"?>\n<svg><title>gambar</title></svg>";
  report.moves = {{say(), say(), say(), true, {}},
                  {say(), say(), "", false, {{say(), say(), say(), say()}}}};
  report.requirements = {{say(), say(), {say(), ReportTone::bad}, say(), say()}};
  report.entries = {{7, say(), say(), say(), say(), say(), say(), false}};
  report.deadlines = {{"A", say(), say(), say(), {say(), ReportTone::warn}, say(), {say(), say()}}};
  report.papers = {{7, say(), say(), {say(), ReportTone::good}}};
  report.instruments = {{say(), say(), say(), {say(), ReportTone::plain}}};
  report.findings = {{{say(), ReportTone::bad}, say(), say(), say()}};
  report.notices = {say()};
  report.source = {say(), say(), 12, say(), say()};
  return report;
}

PortfolioReport portfolio_of(Filled& say) {
  PortfolioReport report;
  report.title = say();
  report.marks = {say()};
  report.stages = {{"prakarsa", say()}};
  report.indicators = {{"kontak", "1", say(), say()}};
  report.indicator_remark = say();
  PortfolioReport::Item item;
  item.id = "A";
  item.partner = say();
  item.country = {"JP", say()};
  item.region = say();
  item.stage = "prakarsa";
  item.authorities = {{"menteri", say()}};
  item.objects = {{"lainnya", say()}};
  item.classes = {"aktif"};
  item.class_words = {say()};
  item.recommendations = {say()};
  item.law = {say()};
  item.warnings = {say()};
  item.marks = {say()};
  item.waits = true;
  item.activity = {{2019, {{"kontak", 2}}}};
  item.last_activity = say();
  report.items = {item};
  report.deadlines = {{"A", say(), say(), say(), {say(), ReportTone::warn}, say(), {say()}}};
  report.source = {say(), say(), 12, say(), say()};
  return report;
}

/// Says that the page shows every one of the words that were given.
void check_all_shown(const std::string& page, const Filled& said) {
  for (int number = 1; number <= said.last; ++number)
    BOOST_TEST(holds(page, said.words + " " + std::to_string(number) + "."), number);
}

BOOST_AUTO_TEST_SUITE(pages_tests)

BOOST_AUTO_TEST_CASE(every_word_of_a_case_is_on_its_page) {
  Filled say{0, "kata"};
  const CaseReport report = case_of(say);
  for (const Language language : {Language::indonesian, Language::english}) {
    const std::string page = to_html(report, language);
    check_all_shown(page, say);
    BOOST_TEST(holds(page, "#7"));
    BOOST_TEST(holds(page, "<svg><title>gambar</title></svg>"));
    BOOST_TEST(!holds(page, "<?xml"));
  }
}

BOOST_AUTO_TEST_CASE(every_word_of_a_portfolio_is_on_its_page) {
  Filled say{0, "kata"};
  const PortfolioReport report = portfolio_of(say);
  for (const Language language : {Language::indonesian, Language::english}) {
    const std::string page = to_html(report, language);
    check_all_shown(page, say);
    BOOST_TEST(holds(page, "2019"));
  }
}

BOOST_AUTO_TEST_CASE(names_with_markup_in_them_stay_text) {
  Filled say{0, std::string(hostile)};
  const CaseReport one = case_of(say);
  const PortfolioReport all = portfolio_of(say);
  const std::string case_page = to_html(one, Language::indonesian);
  const std::string portfolio_page = to_html(all, Language::indonesian);
  BOOST_TEST(count(case_page, "<script") == 0U);
  BOOST_TEST(count(portfolio_page, "<script") == 1U);
  for (const std::string& page : {case_page, portfolio_page}) {
    BOOST_TEST(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
    BOOST_TEST(!holds(page, "onload=\"x"));
    BOOST_TEST(!holds(page, "\x1b"));
    BOOST_TEST(!holds(page, "\xe2\x80\xae"));
  }
}

BOOST_AUTO_TEST_CASE(a_page_loads_nothing_and_runs_nothing_but_its_own_program) {
  Filled say{0, "kata"};
  const std::string case_page = to_html(case_of(say), Language::indonesian);
  const std::string portfolio_page = to_html(portfolio_of(say), Language::indonesian);
  for (const std::string& page : {case_page, portfolio_page}) {
    BOOST_TEST(holds(page, "default-src 'none'"));
    BOOST_TEST(!holds(page, "src=\""));
    BOOST_TEST(!holds(page, "@import"));
    BOOST_TEST(!holds(page, "url("));
  }
  BOOST_TEST(!holds(case_page, "script-src"));
  BOOST_TEST(report::portfolio_script_sha256 == base64_sha256(report::portfolio_script));
  BOOST_TEST(holds(portfolio_page,
                   "script-src 'sha256-" + std::string(report::portfolio_script_sha256) + "'"));
}

BOOST_AUTO_TEST_CASE(what_stands_well_and_ill_is_told_by_a_sign_too) {
  CaseReport report;
  report.requirements = {{"a", "", {"terpenuhi", ReportTone::good}, "", ""},
                         {"b", "", {"belum", ReportTone::bad}, "", ""},
                         {"c", "", {"belum diketahui", ReportTone::warn}, "", ""},
                         {"d", "", {"tidak berlaku", ReportTone::plain}, "", ""}};
  const std::string page = to_html(report, Language::indonesian);
  BOOST_TEST(holds(page, "✓ terpenuhi"));
  BOOST_TEST(holds(page, "✗ belum"));
  BOOST_TEST(holds(page, "! belum diketahui"));
  BOOST_TEST(holds(page, ">tidak berlaku<"));
}

BOOST_AUTO_TEST_CASE(a_portfolio_without_cases_says_so) {
  const std::string page = to_html(PortfolioReport{}, Language::english);
  BOOST_TEST(holds(page, "There are no cases yet."));
  BOOST_TEST(holds(page, "No case before the signature waits."));
  BOOST_TEST(holds(page, "No activity is on record."));
}

BOOST_AUTO_TEST_CASE(a_filter_finds_values_that_hold_its_own_separator) {
  PortfolioReport report;
  PortfolioReport::Item item;
  item.id = "A";
  item.classes = {"aktif|kurang"};
  report.items = {item};
  const std::string page = to_html(report, Language::indonesian);
  BOOST_TEST(holds(page, "data-class=\"|aktif/kurang|\""));
  BOOST_TEST(holds(page, "<option value=\"aktif/kurang\">aktif|kurang</option>"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
