// What a journal promises whatever it is made of: every case runs in memory and on disk.
#include "journal/events.hpp"
#include "journal/sandbox.hpp"
#include "journal/worlds.hpp"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;                 // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;           // NOLINT(google-build-using-namespace)
using namespace std::string_literals;  // NOLINT(google-build-using-namespace)
using Reasons = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(journal_contract_tests)

namespace {

std::vector<std::string> ids(const std::vector<CaseId>& cases) {
  std::vector<std::string> result;
  for (const CaseId& id : cases)
    result.push_back(id.value);
  return result;
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(a_new_journal_holds_its_opening_and_nothing_else, World, Worlds) {
  World world;
  const auto reader = world.journal().read();
  BOOST_TEST(reader->size() == 1U);
  BOOST_TEST(reader->cases().empty());
  BOOST_TEST(!reader->event(1).has_value());
  const auto first = reader->event(0);
  BOOST_REQUIRE(first.has_value());
  BOOST_TEST(first->case_id.empty());
  BOOST_TEST(first->case_seq == 0U);
  const Event opening = read_back(*reader, *first);
  BOOST_TEST((opening.recorded == moment()));
  BOOST_TEST((to_string(opening.effective) == "2026-11-21"));
  const auto& body = std::get<JournalOpened>(opening.body);
  BOOST_TEST(body.origin == World::origin);
  BOOST_TEST(body.public_key.size() == 44U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(committed_events_are_there_in_the_one_order, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  append_note(*writer, "B-2", "first");
  append_note(*writer, "A-1", "second");
  append_note(*writer, "B-2", "third");
  writer->commit();
  const auto reader = world.journal().read();
  BOOST_TEST(reader->size() == 4U);
  BOOST_TEST(ids(reader->cases()) == (Reasons{"B-2", "A-1"}), boost::test_tools::per_element());
  BOOST_TEST(reasons_of(*reader, "B-2") == (Reasons{"first", "third"}),
             boost::test_tools::per_element());
  BOOST_TEST(reasons_of(*reader, "A-1") == Reasons{"second"}, boost::test_tools::per_element());
  BOOST_TEST(reader->events_of(CaseId("C-3")).empty());
  const auto third = reader->event(3);
  BOOST_REQUIRE(third.has_value());
  BOOST_TEST(third->case_id.value == "B-2");
  BOOST_TEST(third->case_seq == 2U);
  BOOST_TEST(third->seq == 3U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(stored_bytes_come_back_as_they_were, World, Worlds) {
  World world;
  const Leaf leaf = seal(note(1, "K-\u00e9\U0001f1ee \"'\\", 1, "x"));
  auto writer = world.journal().write();
  writer->append(leaf.stored, leaf.texts, {});
  writer->commit();
  writer.reset();
  const auto reader = world.journal().read();
  BOOST_TEST(reader->event(1)->body == leaf.stored.body);
  BOOST_TEST(reader->events_of(leaf.stored.case_id).at(0).body == leaf.stored.body);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_writer_that_is_dropped_leaves_nothing, World, Worlds) {
  World world;
  const SealedDocument paper = sealed_paper("isi");
  Event event = note(1, "K-1", 1);
  event.body = filed(paper);
  const Leaf leaf = seal(event);
  {
    const auto writer = world.journal().write();
    writer->append(leaf.stored, leaf.texts, {paper});
    writer->keep_bundle(sha256_hex("bundle"), "bundle");
    writer->keep_request("key", {sha256_hex("command"), 1});
  }
  const auto reader = world.journal().read();
  BOOST_TEST(reader->size() == 1U);
  BOOST_TEST(reader->cases().empty());
  BOOST_TEST(!reader->event(1).has_value());
  BOOST_TEST(!reader->text(leaf.texts.at(0).commitment).has_value());
  BOOST_TEST(!reader->document(paper.commitment).has_value());
  BOOST_TEST(!reader->bundle(sha256_hex("bundle")).has_value());
  BOOST_TEST(!reader->request("key").has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_writer_sees_what_it_appended_and_others_do_not_yet, World, Worlds) {
  World world;
  const auto before = world.journal().read();
  BOOST_TEST(before->size() == 1U);
  const auto writer = world.journal().write();
  append_note(*writer, "K-1");
  BOOST_TEST(writer->size() == 2U);
  BOOST_TEST(writer->event(1).has_value());
  BOOST_TEST(ids(writer->cases()) == Reasons{"K-1"}, boost::test_tools::per_element());
  BOOST_TEST(before->size() == 1U);
  BOOST_TEST(world.journal().read()->size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(texts_papers_bundles_and_requests_are_found_by_their_names,
                              World,
                              Worlds) {
  World world;
  const SealedDocument paper = sealed_paper("isi");
  Event event = note(1, "K-1", 1, "alasan \U0001f1ee\0tersembunyi"s);
  event.by = "";
  event.body = filed(paper);
  const Leaf leaf = seal(event);
  auto writer = world.journal().write();
  writer->append(leaf.stored, leaf.texts, {paper});
  writer->keep_bundle(sha256_hex("bundle\0text"s), "bundle\0text"s);
  writer->keep_request("kunci \u00e9", {sha256_hex("command"), 1});
  writer->commit();
  writer.reset();

  const auto reader = world.journal().read();
  for (const SealedText& text : leaf.texts) {
    const auto held = reader->text(text.commitment);
    BOOST_REQUIRE(held.has_value());
    BOOST_TEST(held->commitment == text.commitment);
    BOOST_TEST(held->salt == text.salt);
    BOOST_TEST(held->content == text.content);
  }
  const auto held = reader->document(paper.commitment);
  BOOST_REQUIRE(held.has_value());
  BOOST_TEST(held->commitment == paper.commitment);
  BOOST_TEST(held->salt == paper.salt);
  BOOST_TEST(held->sha256 == paper.sha256);
  BOOST_TEST(held->size == paper.size);
  BOOST_TEST(reader->bundle(sha256_hex("bundle\0text"s)).value() == "bundle\0text"s);
  const auto request = reader->request("kunci \u00e9");
  BOOST_REQUIRE(request.has_value());
  BOOST_TEST(request->digest == sha256_hex("command"));
  BOOST_TEST(request->seq == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_was_never_there_is_nothing, World, Worlds) {
  World world;
  const auto reader = world.journal().read();
  BOOST_TEST(!reader->event(1).has_value());
  BOOST_TEST(!reader->event(~EventSeq{0}).has_value());
  BOOST_TEST(!reader->text(sha256_hex("x")).has_value());
  BOOST_TEST(!reader->text("").has_value());
  BOOST_TEST(!reader->document(sha256_hex("x")).has_value());
  BOOST_TEST(!reader->bundle(sha256_hex("x")).has_value());
  BOOST_TEST(!reader->request("x").has_value());
  BOOST_TEST(reader->events_of(CaseId("")).empty());
  BOOST_TEST(reader->events_of(CaseId("' OR 1=1 --")).empty());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(facts_of_the_journal_itself_are_apart_from_those_of_cases,
                              World,
                              Worlds) {
  World world;
  const auto writer = world.journal().write();
  append_note(*writer, "K-1");
  Event registered = note(2, "", 0);
  registered.body = ActorEnded{ParticipantId("siti")};
  append(*writer, registered);
  append_note(*writer, "K-1");
  writer->commit();
  const auto reader = world.journal().read();
  const auto own = reader->own_events();
  BOOST_REQUIRE_EQUAL(own.size(), 2U);
  BOOST_TEST(own[0].seq == 0U);
  BOOST_TEST(own[1].seq == 2U);
  BOOST_TEST(own[1].case_id.empty());
  BOOST_TEST(own[1].case_seq == 0U);
  BOOST_TEST(std::holds_alternative<ActorEnded>(read_back(*reader, own[1]).body));
  BOOST_TEST(reader->events_of(CaseId("K-1")).size() == 2U);
  BOOST_TEST(reader->cases().size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(only_the_next_event_of_journal_and_case_is_taken, World, Worlds) {
  World world;
  write_note(world.journal(), "K-1");
  const auto writer = world.journal().write();
  CHECK_FAULT(append(*writer, note(1, "K-1", 2)), Fault::Kind::bug);  // The number is taken.
  CHECK_FAULT(append(*writer, note(3, "K-1", 2)), Fault::Kind::bug);  // It leaves a gap.
  CHECK_FAULT(append(*writer, note(2, "K-1", 1)), Fault::Kind::bug);  // The case has its first.
  CHECK_FAULT(append(*writer, note(2, "K-1", 3)), Fault::Kind::bug);
  CHECK_FAULT(append(*writer, note(2, "K-2", 2)), Fault::Kind::bug);  // A case begins with 1.
  BOOST_TEST(writer->size() == 2U);
  append(*writer, note(2, "K-1", 2));  // A refused event spoils nothing.
  writer->commit();
  BOOST_TEST(world.journal().read()->size() == 3U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_leaf_must_be_canonical_and_say_where_it_stands, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  const Leaf leaf = seal(note(1, "K-1", 1));
  const auto refuse = [&](const StoredEvent& stored) {
    CHECK_FAULT(writer->append(stored, leaf.texts, {}), Fault::Kind::bug);
  };
  refuse({1, CaseId("K-1"), 1, leaf.stored.body + " "});
  refuse({1, CaseId("K-1"), 1, ""});
  refuse({1, CaseId("K-1"), 1, "[]"});
  refuse({1, CaseId("K-1"), 1, "{}"});
  refuse({1, CaseId("K-1"), 1, seal(note(2, "K-1", 1)).stored.body});
  refuse({1, CaseId("K-1"), 1, seal(note(1, "K-2", 1)).stored.body});
  refuse({1, CaseId("K-1"), 1, seal(note(1, "K-1", 2)).stored.body});
  refuse({1, CaseId("K-1"), 1, "\"" + std::string(max_leaf_bytes, 'x') + "\""});
  BOOST_TEST(writer->size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_text_must_open_a_commitment_of_the_leaf, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  const Leaf leaf = seal(note(1, "K-1", 1));
  const auto refuse = [&](const std::function<void(std::vector<SealedText>&)>& change) {
    std::vector<SealedText> texts = leaf.texts;
    change(texts);
    CHECK_FAULT(writer->append(leaf.stored, texts, {}), Fault::Kind::bug);
  };
  refuse([](auto& texts) { texts.clear(); });
  refuse([](auto& texts) { texts.pop_back(); });
  refuse([](auto& texts) { texts[0].content += "!"; });
  refuse([](auto& texts) { texts[0].salt = std::string(32, 'x'); });
  refuse([](auto& texts) { texts[0].salt += "x"; });
  refuse([](auto& texts) {
    const std::string salt(32, 'x');
    texts.push_back({commitment_of(salt, "stray"), salt, "stray"});
  });
  writer->append(leaf.stored, leaf.texts, {});
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_paper_must_be_whole_and_named_by_the_leaf, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  const SealedDocument paper = sealed_paper("isi");
  Event event = note(1, "K-1", 1);
  event.body = filed(paper);
  const Leaf leaf = seal(event);
  const auto refuse = [&](const std::function<void(SealedDocument&)>& change) {
    SealedDocument changed = paper;
    change(changed);
    CHECK_FAULT(writer->append(leaf.stored, leaf.texts, {changed}), Fault::Kind::bug);
  };
  refuse([](auto& p) { p.salt.pop_back(); });
  refuse([](auto& p) { p.sha256 = "../../etc/passwd"; });
  refuse([](auto& p) { p.commitment = sha256_hex("stray"); });
  writer->append(leaf.stored, leaf.texts, {paper});
  writer->commit();
}

BOOST_AUTO_TEST_CASE_TEMPLATE(one_commitment_never_stands_for_two_papers, World, Worlds) {
  World world;
  const SealedDocument paper = sealed_paper("isi");
  const auto writer = world.journal().write();
  const auto file = [&](const SealedDocument& sealed, EventSeq seq) {
    Event event = note(seq, "K-1", seq);
    event.body = filed(sealed);
    const Leaf leaf = seal(event);
    writer->append(leaf.stored, leaf.texts, {sealed});
  };
  file(paper, 1);
  file(paper, 2);  // The same paper filed again is not another one.
  SealedDocument other = paper;
  other.sha256 = sha256_hex("other");
  CHECK_FAULT(file(other, 3), Fault::Kind::bug);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_sealed_text_may_stand_in_two_leaves, World, Worlds) {
  World world;
  const auto constant = [] { return std::string(32, 's'); };
  const auto writer = world.journal().write();
  for (const EventSeq seq : {1U, 2U}) {
    const Leaf leaf = seal(note(seq, "K-1", seq, "budi"), constant);
    writer->append(leaf.stored, leaf.texts, {});
  }
  writer->commit();
  BOOST_TEST(reasons_of(*world.journal().read(), "K-1") == (Reasons{"budi", "budi"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_bundle_is_kept_once_under_its_own_hash, World, Worlds) {
  World world;
  auto writer = world.journal().write();
  CHECK_FAULT(writer->keep_bundle(sha256_hex("a"), "b"), Fault::Kind::bug);
  writer->keep_bundle(sha256_hex("a"), "a");
  writer->keep_bundle(sha256_hex("a"), "a");
  writer->commit();
  writer.reset();
  writer = world.journal().write();
  writer->keep_bundle(sha256_hex("a"), "a");
  writer->commit();
  writer.reset();
  BOOST_TEST(world.journal().read()->bundle(sha256_hex("a")).value() == "a");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_key_is_used_once_and_always_with_an_event, World, Worlds) {
  World world;
  {
    const auto writer = world.journal().write();
    writer->keep_request("k", {sha256_hex("c"), 1});  // Its event may still follow.
    append_note(*writer, "K-1");
    CHECK_FAULT(writer->keep_request("k", {sha256_hex("c"), 1}), Fault::Kind::bug);
    writer->commit();
  }
  {
    const auto writer = world.journal().write();
    CHECK_FAULT(writer->keep_request("k", {sha256_hex("c"), 1}), Fault::Kind::bug);
    CHECK_FAULT(writer->keep_request("x", {"no digest", 1}), Fault::Kind::bug);
    CHECK_FAULT(writer->keep_request("", {sha256_hex("c"), 1}), Fault::Kind::usage);
    CHECK_FAULT(writer->keep_request("\xff", {sha256_hex("c"), 1}), Fault::Kind::usage);
    writer->keep_request("late", {sha256_hex("c"), 2});
    CHECK_FAULT(writer->commit(), Fault::Kind::bug);  // There is no event 2.
  }
  const auto reader = world.journal().read();
  BOOST_TEST(reader->size() == 2U);
  BOOST_TEST(!reader->request("late").has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_writer_is_spent_after_its_commit, World, Worlds) {
  World world;
  const auto writer = world.journal().write();
  append_note(*writer, "K-1");
  writer->commit();
  CHECK_FAULT(writer->commit(), Fault::Kind::bug);
  CHECK_FAULT(append(*writer, note(2, "K-1", 2)), Fault::Kind::bug);
  CHECK_FAULT(writer->keep_bundle(sha256_hex("a"), "a"), Fault::Kind::bug);
  CHECK_FAULT(writer->keep_request("k", {sha256_hex("c"), 1}), Fault::Kind::bug);
  CHECK_FAULT((void)writer->size(), Fault::Kind::bug);
  // The turn was given back with the commit, not only with the object.
  const auto next = world.impatient().write();
  BOOST_TEST(next->size() == 2U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(there_is_one_writer_at_a_time, World, Worlds) {
  World world;
  auto first = world.impatient().write();
  CHECK_FAULT((void)world.impatient().write(), Fault::Kind::io);
  first.reset();
  BOOST_TEST(world.impatient().write()->size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_empty_commit_changes_nothing, World, Worlds) {
  World world;
  world.journal().write()->commit();
  BOOST_TEST(world.journal().read()->size() == 1U);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_largest_leaf_and_a_large_text_are_taken, World, Worlds) {
  World world;
  Event event = note(1, "K-1", 1, std::string(1'000'000, 'r'));
  event.key = "";
  event.key = std::string(max_leaf_bytes - seal(event).stored.body.size(), 'k');
  const auto writer = world.journal().write();
  append(*writer, event);
  writer->commit();
  const auto reader = world.journal().read();
  const Event back = read_back(*reader, *reader->event(1));
  BOOST_TEST(back.key->size() == event.key->size());
  BOOST_TEST(back.reason->size() == 1'000'000U);
}

BOOST_AUTO_TEST_SUITE_END()
