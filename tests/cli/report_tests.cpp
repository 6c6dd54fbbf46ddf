// ksdpl report: what the pages and the figures tell of real cases, and files that may not be
// written.
#include "cli/terminal.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// A terminal whose case A waits for the DPRD since 3 February 2026.
struct Waiting : Terminal {
  Waiting() {
    ready_for_dprd();
    must("record A permohonan_dprd --on 2026-02-02");
    must("record A penerimaan_dprd --on 2026-02-03");
  }
};

/// A terminal with the 22 sister cities of Jakarta, as the sources tell of them.
struct Portfolio : Terminal {
  Portfolio() {
    must("init");
    run({"import", KSDPL_SOURCE_DIR "/workflows/portofolio/dki-jakarta.yaml"});
  }
};

std::size_t rows(const std::string& csv, std::string_view section) {
  std::size_t count = 0;
  const std::string cell = "," + std::string(section) + ",";
  for (std::size_t at = csv.find(cell); at != std::string::npos; at = csv.find(cell, at + 1))
    ++count;
  return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_tests)

BOOST_FIXTURE_TEST_CASE(
    a_case_says_where_it_is_what_is_missing_who_acts_by_when_and_on_which_article, Waiting) {
  const std::string page = must("report case A --today 2026-03-01").out;
  BOOST_TEST(page.starts_with("<!DOCTYPE html>\n<html lang=\"id\">"));
  BOOST_TEST(holds(page, "menunggu persetujuan DPRD, sejak 2026-02-02"));
  BOOST_TEST(holds(page, "Yang bertindak: "));
  BOOST_TEST(holds(page, "PP 28/2018 Pasal 30 ayat (4) (hukum)"));
  BOOST_TEST(holds(page, "45 hari kerja"));
  BOOST_TEST(holds(page, "PP 28/2018 Pasal 27 ayat (1) huruf a (hukum)"));
  BOOST_TEST(holds(page, "◀ di sini"));
  BOOST_TEST(holds(page, "ksdpl-1 "));  // The checkpoint.
  BOOST_TEST(must("report case A --today 2026-03-01 --lang en").out.find("lang=\"en\"") !=
             std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(every_entry_stands_in_the_report_with_both_dates, Waiting) {
  const Json events = must("history A --format json").json()["events"];
  const Json entries = must("report case A --format json").json()["entries"];
  BOOST_REQUIRE(entries.size() == events.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    BOOST_TEST(entries[i]["event"] == events[i]["seq"]);
    BOOST_TEST(entries[i]["recorded"] == events[i]["recorded"]);
  }
  BOOST_TEST(entries.back()["effective"] == "2026-02-03");
}

BOOST_FIXTURE_TEST_CASE(the_figures_agree_with_the_verbs_they_come_from, Waiting) {
  const Json report = must("report case A --today 2026-06-01 --format json").json();
  BOOST_TEST(report["schema"] == "ksdpl.report.case/1");
  const Json check = must("check A --format json").json();
  BOOST_TEST(report["requirements"].size() == check["requirements"].size());
  const Json audit = type("audit A --today 2026-06-01 --format json").json();
  BOOST_TEST(report["findings"].size() == audit["findings"].size());
  const Json due = must("due A --today 2026-03-01 --format json").json();
  BOOST_TEST(report["deadlines"].size() == due["deadlines"].size() + due["finished"].size());
  const std::string line = must("checkpoint --line").out;
  BOOST_TEST(report["source"]["checkpoint_line"].get<std::string>() + "\n" == line);
}

BOOST_FIXTURE_TEST_CASE(the_rows_of_a_case_hold_every_part, Waiting) {
  const Json report = must("report case A --format json").json();
  const std::string csv = must("report case A --format csv").out;
  BOOST_TEST(rows(csv, "entry") == report["entries"].size());
  BOOST_TEST(rows(csv, "requirement") == report["requirements"].size());
  BOOST_TEST(rows(csv, "paper") == report["papers"].size());
  BOOST_TEST(rows(csv, "move") == report["moves"].size());
  BOOST_TEST(rows(csv, "deadline") == report["deadlines"].size());
}

BOOST_FIXTURE_TEST_CASE(a_deadline_that_passed_makes_the_case_overdue_in_the_portfolio, Waiting) {
  const auto item = [&](std::string_view today) {
    return must("report portfolio --format json --today " + std::string(today)).json()["cases"][0];
  };
  BOOST_TEST(item("2026-03-01")["overdue"] == false);
  BOOST_TEST(item("2026-12-01")["overdue"] == true);
  BOOST_TEST(item("2026-02-13")["waits"] == true);
  BOOST_TEST(item("2026-02-13")["authorities"] == Json({"dprd"}));
  // In the stage since Monday 2 February: the nine weekdays from the 3rd to Friday the 13th.
  BOOST_TEST(item("2026-02-13")["days_in_stage"] == 9);
}

BOOST_FIXTURE_TEST_CASE(the_portfolio_shows_what_the_sources_say_and_no_score, Portfolio) {
  const Json report = must("report portfolio --format json --today 2026-11-22").json();
  BOOST_TEST(report["schema"] == "ksdpl.report.portfolio/1");
  BOOST_TEST(report["cases"].size() == 22U);
  BOOST_TEST(report["indicators"].size() == 5U);
  for (const Json& item : report["cases"]) {
    BOOST_TEST(item["waits"] == false);
    BOOST_TEST(item["days_in_stage"].is_null());
    BOOST_TEST(!item.contains("score"));
  }
  const std::string page = must("report portfolio --lang en").out;
  BOOST_TEST(holds(page, "no source names a threshold"));
  BOOST_TEST(holds(page, "No case before the signature waits."));
}

BOOST_FIXTURE_TEST_CASE(the_report_agrees_with_the_activity_it_is_made_of, Portfolio) {
  const Json activity = must("activity --format json").json()["cases"];
  const Json items = must("report portfolio --format json").json()["cases"];
  std::size_t compared = 0;
  for (const Json& row : activity) {
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const Json& each) { return each["case"] == row["case"]; });
    BOOST_REQUIRE(item != items.end());
    BOOST_REQUIRE((*item)["years"].size() == row["years"].size());
    for (std::size_t i = 0; i < row["years"].size(); ++i) {
      const Json& year = row["years"][i];
      BOOST_TEST((*item)["years"][i]["year"] == year["year"]);
      for (const auto& [indicator, entries] : year["indicators"].items()) {
        BOOST_TEST((*item)["years"][i]["indicators"][indicator] == entries.size());
        ++compared;
      }
    }
  }
  BOOST_TEST(compared > 20U);
}

BOOST_FIXTURE_TEST_CASE(a_page_goes_into_a_file_and_replaces_none_unasked, Waiting) {
  const std::string page = must("report case A --today 2026-03-01").out;
  must("report case A --today 2026-03-01 --output a.html");
  BOOST_TEST(folder.read("a.html") == page);
  folder.write("b.html", "milik orang");
  const Screen refused = type("report case A --output b.html");
  BOOST_TEST(refused.exit == 2);
  BOOST_TEST(folder.read("b.html") == "milik orang");
  must("report case A --output b.html --force");
  BOOST_TEST(holds(folder.read("b.html"), "<!DOCTYPE html>"));
  const std::string journal = folder.read("ksdpl.db");
  BOOST_TEST(type("report portfolio --output ksdpl.db --force").exit == 2);
  BOOST_TEST(folder.read("ksdpl.db") == journal);
}

BOOST_FIXTURE_TEST_CASE(reporting_leaves_the_journal_byte_for_byte_as_it_was, Waiting) {
  const std::string before = folder.read("ksdpl.db");
  must("report case A --output a.html");
  must("report portfolio --output p.html");
  must("report portfolio --format csv");
  BOOST_TEST(folder.read("ksdpl.db") == before);
}

BOOST_FIXTURE_TEST_CASE(a_case_that_is_not_there_is_not_found_and_no_file_is_left, Waiting) {
  const Screen screen = type("report case B --output b.html");
  BOOST_TEST(screen.exit == 8);
  BOOST_TEST(holds(screen.err, "B"));
  BOOST_TEST(!std::filesystem::exists("b.html"));
}

BOOST_FIXTURE_TEST_CASE(a_report_shows_the_case_as_it_was, Waiting) {
  const Json then = must("report case A --as-of 2026-02-02 --format json").json();
  const Json today = must("report case A --format json").json();
  BOOST_TEST(then["entries"].size() < today["entries"].size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
