// Leaves that must not be written, and bytes that must not be read as a leaf.
#include "journal/canonical_json.hpp"
#include "journal/events.hpp"
#include "journal/sandbox.hpp"

#include <functional>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using journal::Json;

BOOST_AUTO_TEST_SUITE(leaf_refusal_tests)

namespace {

std::optional<SealedText> destroyed(std::string_view /*commitment*/) {
  return std::nullopt;
}

DocumentFiled paper() {
  DocumentFiled result = filed(sealed_paper("isi"));
  result.number = "027/1";
  return result;
}

EventBody step() {
  return StepRecorded{StepId("s"), OutcomeId("o"),
                      MoveId("m"), "T1",
                      {"a", "b"},  {{"c", "PP 28/2018 Pasal 28 ayat (1)", Basis::law, {1}}}};
}

/// Reads the leaf of `body` after `change` was made to its JSON.
Event read_changed(const EventBody& body, const std::function<void(Json&)>& change) {
  Leaf leaf = seal(event_of(4, "K-1", 2, body));
  Json json = Json::parse(leaf.stored.body);
  change(json);
  leaf.stored.body = json.dump();
  return unseal(leaf.stored, destroyed);
}

void check_refused(const EventBody& body, const std::function<void(Json&)>& change) {
  CHECK_FAULT((void)read_changed(body, change), Fault::Kind::integrity);
}

}  // namespace

BOOST_AUTO_TEST_CASE(content_that_was_destroyed_reads_as_dimusnahkan_and_the_rest_stays) {
  const Event event = read_changed(paper(), [](Json&) {});
  BOOST_TEST(event.actor == "[dimusnahkan]");
  BOOST_TEST(event.by.value() == "[dimusnahkan]");
  BOOST_TEST(event.reason.value() == "[dimusnahkan]");
  const auto& body = std::get<DocumentFiled>(event.body);
  BOOST_TEST(body.file_name == "[dimusnahkan]");
  BOOST_TEST(body.number.value() == "[dimusnahkan]");
  BOOST_TEST(body.commitment == sealed_paper("isi").commitment);
  BOOST_TEST(body.size == 3U);
  BOOST_TEST(event.key.value() == "kunci-7");
}

BOOST_AUTO_TEST_CASE(content_that_was_altered_in_the_side_table_is_noticed) {
  const Leaf leaf = seal(event_of(4, "K-1", 2, paper()));
  const auto altered = [&](std::string_view commitment) {
    for (SealedText text : leaf.texts) {
      if (text.commitment == commitment) {
        text.content += "!";
        return std::optional(text);
      }
    }
    return std::optional<SealedText>();
  };
  CHECK_FAULT((void)unseal(leaf.stored, altered), Fault::Kind::integrity);
}

BOOST_AUTO_TEST_CASE(a_newer_version_is_named_as_such) {
  Leaf leaf = seal(event_of(4, "K-1", 2, step()));
  Json json = Json::parse(leaf.stored.body);
  json["v"] = 2;
  json["something"] = "new";
  leaf.stored.body = json.dump();
  try {
    (void)unseal(leaf.stored, destroyed);
    BOOST_FAIL("was read");
  } catch (const Fault& fault) {
    BOOST_TEST(is_fault(fault, Fault::Kind::integrity));
    BOOST_TEST(fault.message().en ==
               "entry 4 uses format version 2; this program knows up to version 1");
    BOOST_TEST(fault.message().id ==
               "entri nomor 4 memakai format versi 2; program ini hanya mengenal sampai versi 1");
    BOOST_TEST(!fault.hint().empty());
  }
}

BOOST_AUTO_TEST_CASE(an_unknown_field_is_refused_wherever_it_stands) {
  check_refused(step(), [](Json& leaf) { leaf["extra"] = 1; });
  check_refused(step(), [](Json& leaf) { leaf["body"]["extra"] = 1; });
  check_refused(step(), [](Json& leaf) { leaf["body"]["grounds"][0]["extra"] = 1; });
  check_refused(step(), [](Json& leaf) { leaf["actor"]["extra"] = 1; });
  check_refused(paper(), [](Json& leaf) { leaf["body"]["extra"] = 1; });
  check_refused(paper(), [](Json& leaf) { leaf["body"]["content"]["extra"] = 1; });
  check_refused(CaseOpened{}, [](Json& leaf) { leaf["body"]["profile"]["extra"] = 1; });
}

BOOST_AUTO_TEST_CASE(a_missing_field_is_refused_and_named) {
  for (const char* const key : {"v", "seq", "kind", "effective", "recorded", "workflow", "actor",
                                "documents", "body", "case", "case_seq"}) {
    BOOST_TEST_CONTEXT(key) {
      check_refused(step(), [&](Json& leaf) { leaf.erase(key); });
    }
  }
  const std::string sentence = sentence_of(
      [] { (void)read_changed(step(), [](Json& leaf) { leaf["body"].erase("outcome"); }); });
  BOOST_TEST(sentence == "entry 4 of the journal cannot be read: 'body.outcome' is missing");
}

BOOST_AUTO_TEST_CASE(a_value_of_the_wrong_type_is_refused) {
  for (const char* const key : {"v", "seq", "kind", "effective", "recorded", "workflow", "actor",
                                "documents", "body", "case", "case_seq", "key", "by", "reason"}) {
    for (const Json& value : {Json(true), Json(nullptr), Json::array({Json::object()}), Json(-1)}) {
      BOOST_TEST_CONTEXT(key << " = " << value.dump()) {
        check_refused(step(), [&](Json& leaf) { leaf[key] = value; });
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(words_dates_and_hashes_outside_their_sets_are_refused) {
  check_refused(step(), [](Json& leaf) { leaf["kind"] = "step_imagined"; });
  check_refused(step(), [](Json& leaf) { leaf["kind"] = "journal_opened"; });
  check_refused(step(), [](Json& leaf) { leaf["effective"] = "2026-02-30"; });
  check_refused(step(), [](Json& leaf) { leaf["effective"] = ""; });
  check_refused(step(), [](Json& leaf) { leaf["recorded"] = "2026-11-21T04:07:43Z"; });
  check_refused(step(), [](Json& leaf) { leaf["body"]["grounds"][0]["basis"] = "hukum"; });
  check_refused(step(), [](Json& leaf) { leaf["actor"]["commitment"] = "abc"; });
  check_refused(paper(), [](Json& leaf) { leaf["body"]["content"]["commitment"] = "../x"; });
  check_refused(RequirementAssessed{}, [](Json& leaf) { leaf["body"]["verdict"] = "mungkin"; });
}

BOOST_AUTO_TEST_CASE(a_leaf_found_in_another_place_than_it_says_is_refused) {
  const Leaf leaf = seal(event_of(4, "K-1", 2, step()));
  for (const StoredEvent& place : {StoredEvent{5, CaseId("K-1"), 2, leaf.stored.body},
                                   StoredEvent{4, CaseId("K-2"), 2, leaf.stored.body},
                                   StoredEvent{4, CaseId("K-1"), 3, leaf.stored.body},
                                   StoredEvent{4, CaseId(""), 0, leaf.stored.body}}) {
    CHECK_FAULT((void)unseal(place, destroyed), Fault::Kind::integrity);
  }
}

BOOST_AUTO_TEST_CASE(another_spelling_of_the_same_leaf_is_refused) {
  Leaf leaf = seal(event_of(4, "K-1", 2, step()));
  const std::string body = leaf.stored.body;
  for (const std::string& spelling :
       {body + "\n", " " + body, "{\"v\":1," + body.substr(1), body + body, std::string("{}"),
        std::string("[]"), std::string("1"), std::string("null")}) {
    leaf.stored.body = spelling;
    CHECK_FAULT((void)unseal(leaf.stored, destroyed), Fault::Kind::integrity);
  }
}

BOOST_AUTO_TEST_CASE(an_entry_as_large_as_allowed_is_sealed_and_one_byte_more_is_not) {
  Event event = note(1, "K-1", 1);
  const std::size_t empty = seal(event).stored.body.size();
  event.key = "";
  const std::size_t with_key = seal(event).stored.body.size();
  event.key = std::string(max_leaf_bytes - with_key, 'k');
  BOOST_TEST(with_key > empty);
  BOOST_TEST(seal(event).stored.body.size() == max_leaf_bytes);
  *event.key += 'k';
  CHECK_FAULT((void)seal(event), Fault::Kind::usage);
}

BOOST_AUTO_TEST_CASE(sealed_text_does_not_count_against_the_size_of_a_leaf) {
  Event event = note(1, "K-1", 1, std::string(200'000, 'x'));
  BOOST_TEST(seal(event).stored.body.size() < 1000U);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf_8_is_the_users_mistake_sealed_or_open) {
  Event event = note(1, "K-1", 1);
  event.reason = "caf\xe9";
  CHECK_FAULT((void)seal(event), Fault::Kind::usage);
  event = note(1, "K-1", 1);
  event.actor = "\xff";
  CHECK_FAULT((void)seal(event), Fault::Kind::usage);
  event = note(1, "K-1", 1);
  event.key = "\xed\xa0\x80";
  CHECK_FAULT((void)seal(event), Fault::Kind::usage);
  CHECK_FAULT((void)seal(note(1, "K\xc3", 1)), Fault::Kind::usage);
}

BOOST_AUTO_TEST_CASE(what_could_not_be_read_back_is_not_written) {
  CHECK_FAULT((void)seal(note(9007199254740992U, "K-1", 1)), Fault::Kind::bug);
  CHECK_FAULT((void)seal(note(1, "", 1)), Fault::Kind::bug);
  CHECK_FAULT((void)seal(note(1, "K-1", 0)), Fault::Kind::bug);
  Event event = note(1, "K-1", 1);
  event.body = JournalOpened{"a", "b"};
  CHECK_FAULT((void)seal(event), Fault::Kind::bug);
  event = note(1, "K-1", 1);
  event.effective =
      EffectiveDate(Date{std::chrono::year{2026}, std::chrono::February, std::chrono::day{30}});
  CHECK_FAULT((void)seal(event), Fault::Kind::bug);
  event = note(1, "K-1", 1);
  event.body = DocumentFiled{};
  CHECK_FAULT((void)seal(event), Fault::Kind::bug);
  CHECK_FAULT((void)seal(note(1, "K-1", 1), [] { return std::string("short"); }), Fault::Kind::bug);
}

BOOST_AUTO_TEST_SUITE_END()
