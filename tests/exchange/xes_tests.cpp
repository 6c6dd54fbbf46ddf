// XES as its schema and its standard extensions have it, and what an analyst must be able to trust.
#include "diagram/xml.hpp"
#include "exchange/cases.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

struct Log {
  std::vector<XmlElement> elements;

  [[nodiscard]] std::vector<std::size_t> named(std::string_view name) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < elements.size(); ++i)
      if (elements[i].name == name) found.push_back(i);
    return found;
  }
  /// Returns the value of an attribute of an element, or nothing.
  [[nodiscard]] std::optional<std::string> value(std::size_t of, std::string_view key) const {
    for (const XmlElement& element : elements)
      if (element.parent == of && element.attribute("key") == key)
        return element.attribute("value");
    return std::nullopt;
  }
};

Log read(const Desk& desk, const LogOptions& options = {}) {
  return {read_xml(to_xes(collection_of({&desk}), options).bytes)};
}

std::vector<std::string> values(const Log& log, std::string_view key) {
  std::vector<std::string> found;
  for (const std::size_t event : log.named("event"))
    found.push_back(log.value(event, key).value_or(""));
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xes_tests)

BOOST_AUTO_TEST_CASE(parts_stand_in_the_order_of_the_schema) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  BOOST_REQUIRE(log.elements.front().name == "log");
  BOOST_TEST(log.elements.front().attribute("xes.version") == "2.0");
  const auto rank = [](const std::string& name) {
    if (name == "extension") return 0;
    if (name == "global") return 1;
    if (name == "classifier") return 2;
    return name == "trace" ? 4 : 3;
  };
  int last = 0;
  for (const XmlElement& element : log.elements) {
    if (element.parent != 0U) continue;
    BOOST_TEST(rank(element.name) >= last, element.name);
    last = rank(element.name);
  }
}

BOOST_AUTO_TEST_CASE(no_attribute_stands_twice_in_one_element) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  std::set<std::pair<std::size_t, std::string>> seen;
  for (const XmlElement& element : log.elements) {
    const auto key = element.attributes.find("key");
    if (!element.parent || key == element.attributes.end()) continue;
    BOOST_TEST(seen.emplace(*element.parent, key->second).second, key->second);
  }
}

BOOST_AUTO_TEST_CASE(an_unknown_date_is_no_timestamp_and_is_said) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  std::size_t unknown = 0;
  for (const std::size_t event : log.named("event")) {
    const bool is_unknown = log.value(event, "ksdpl:effective") == "tidak_diketahui";
    unknown += is_unknown ? 1U : 0U;
    BOOST_TEST(log.value(event, "time:timestamp").has_value() == !is_unknown);
  }
  BOOST_TEST(unknown == 1U);
}

BOOST_AUTO_TEST_CASE(a_day_begins_in_western_indonesia) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  const std::size_t first = log.named("event").front();
  BOOST_TEST(log.value(first, "ksdpl:effective").value_or("") == "2024-01-02");
  BOOST_TEST(log.value(first, "time:timestamp").value_or("") == "2024-01-02T00:00:00.000+07:00");
}

BOOST_AUTO_TEST_CASE(with_recorded_every_event_has_the_moment_it_was_written) {
  const Desk desk = eventful_desk();
  LogOptions options;
  options.time = LogTime::recorded;
  const Log log = read(desk, options);
  for (const std::size_t event : log.named("event"))
    BOOST_TEST(log.value(event, "time:timestamp").value_or("") ==
               log.value(event, "ksdpl:recorded").value_or("?"));
  BOOST_TEST(log.value(0, "ksdpl:time").value_or("") == "recorded");
}

BOOST_AUTO_TEST_CASE(what_was_taken_back_is_left_out_and_corrections_are_laid_over) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  const auto kinds = values(log, "ksdpl:kind");
  BOOST_TEST((std::find(kinds.begin(), kinds.end(), "entry_corrected") == kinds.end()));
  BOOST_TEST(log.named("event").size() == desk.file_of().events.size() - 3);
  const auto dates = values(log, "ksdpl:effective");
  BOOST_TEST(dates.at(1) == "2024-01-03");
}

BOOST_AUTO_TEST_CASE(raw_holds_every_entry_as_it_was_written) {
  const Desk desk = eventful_desk();
  LogOptions options;
  options.raw = true;
  const Log log = read(desk, options);
  const auto events = log.named("event");
  BOOST_REQUIRE(events.size() == desk.file_of().events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Event& event = desk.file_of().events[i];
    BOOST_TEST(log.value(events[i], "ksdpl:seq").value_or("") == std::to_string(event.seq));
    BOOST_TEST(log.value(events[i], "ksdpl:effective").value_or("") == to_string(event.effective));
  }
  const auto annulled = values(log, "ksdpl:annulled");
  BOOST_TEST(std::count(annulled.begin(), annulled.end(), "true") == 1);
}

BOOST_AUTO_TEST_CASE(a_step_names_its_article_and_where_it_led) {
  const Desk desk = eventful_desk();
  const Log log = read(desk);
  for (const std::size_t event : log.named("event")) {
    if (log.value(event, "ksdpl:step") != "tanda_tangan_pk") continue;
    BOOST_TEST(log.value(event, "ksdpl:citation").value_or("") == "PP 28/2018 Pasal 28 ayat (4)");
    BOOST_TEST(log.value(event, "ksdpl:basis").value_or("") == "law");
    BOOST_TEST(log.value(event, "ksdpl:stage_after").value_or("") == "pk_ditandatangani");
    return;
  }
  BOOST_ERROR("the letter of intent is not in the log");
}

BOOST_AUTO_TEST_CASE(a_stated_step_is_never_shown_as_allowed) {
  Desk::Opening opening = Desk::complete_opening();
  opening.retrospective = true;
  const Desk desk(opening);
  const Log log = read(desk);
  for (const std::size_t event : log.named("event")) {
    if (log.value(event, "ksdpl:kind") != "stated") continue;
    BOOST_TEST(!log.value(event, "ksdpl:allowed").has_value());
    BOOST_TEST(log.value(event, "ksdpl:gate_result").value_or("") == "tidak_diketahui");
  }
  BOOST_TEST(log.value(log.named("trace").front(), "ksdpl:stated").value_or("") == "true");
}

BOOST_AUTO_TEST_CASE(every_event_has_an_identity_of_its_own_and_keeps_it) {
  const Desk desk = eventful_desk();
  const auto first = values(read(desk), "identity:id");
  BOOST_TEST(std::set<std::string>(first.begin(), first.end()).size() == first.size());
  BOOST_TEST(first == values(read(desk), "identity:id"), boost::test_tools::per_element());
  for (const std::string& id : first)
    BOOST_TEST((id.size() == 36 && id[14] == '8'), id);
}

BOOST_AUTO_TEST_CASE(a_hostile_name_stays_text) {
  Desk::Opening opening = Desk::complete_opening();
  opening.profile.partner = hostile_name();
  Desk desk(opening);
  desk.by = hostile_name();
  BOOST_REQUIRE(!refused(desk.assess("hubungan_diplomatik", Verdict::belum)));
  const std::string bytes = to_xes(collection_of({&desk}), {}).bytes;
  BOOST_TEST(bytes.find("<script>") == std::string::npos);
  BOOST_TEST(bytes.find("\xE2\x80\xAE") == std::string::npos);
  BOOST_TEST(std::none_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n';
  }));
  const Log log{read_xml(bytes)};
  BOOST_TEST(log.value(log.named("trace").front(), "ksdpl:partner").value_or("").size() > 10'000);
}

BOOST_AUTO_TEST_CASE(the_same_cases_give_the_same_bytes) {
  const Desk desk = eventful_desk();
  BOOST_TEST(to_xes(collection_of({&desk}), {}).bytes == to_xes(collection_of({&desk}), {}).bytes);
}

BOOST_AUTO_TEST_CASE(no_case_is_a_log_without_traces) {
  const WrittenLog log = to_xes(CaseCollection{"uji", {}, {}}, {});
  BOOST_TEST(log.events == 0U);
  BOOST_TEST((Log{read_xml(log.bytes)}.named("trace").empty()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
