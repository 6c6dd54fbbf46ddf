// A step with everything it keeps of its reasons has room in a leaf.
#include "ksdpl/journal.hpp"

#include "support/papers.hpp"

#include <map>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::Desk;

/// A case in which every paper is described at length and every requirement rests on papers.
Desk wordy_case() {
  Desk desk;
  for (const DocumentDef& document : desk.workflow().documents) {
    DocumentFiled paper = test::paper(document.id.value);
    paper.number = std::string(100, '7');
    paper.valid_from = test::day("2024-01-01");
    paper.valid_until = test::day("2030-12-31");
    for (const ContentDef& content : document.contents)
      paper.contents.push_back(content.id);
    for (const RequirementDef& requirement : desk.workflow().requirements)
      paper.shows.push_back(requirement.id);
    test::file(desk, paper);
  }
  desk.bring_to("ditandatangani");
  return desk;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(leaf_size_tests)

BOOST_AUTO_TEST_CASE(no_step_of_the_whole_way_takes_half_of_a_leaf) {
  const Desk desk = wordy_case();
  std::map<std::size_t, std::string> sizes;
  for (const Event& event : desk.file_of().events) {
    const auto* step = std::get_if<StepRecorded>(&event.body);
    if (step != nullptr) sizes[seal(event).stored.body.size()] = step->step.value;
  }
  const auto& [largest, step] = *sizes.rbegin();
  BOOST_TEST_MESSAGE("largest step: " << step << ", " << largest << " bytes");
  BOOST_TEST(largest < max_leaf_bytes / 2);
}

BOOST_AUTO_TEST_CASE(what_a_step_keeps_is_read_back_as_it_was_kept) {
  const Desk desk = wordy_case();
  const Event& event = desk.last();
  const Leaf leaf = seal(event);
  const Event read = unseal(leaf.stored, [&](std::string_view commitment) {
    for (const SealedText& text : leaf.texts) {
      if (text.commitment == commitment) return std::optional(text);
    }
    return std::optional<SealedText>();
  });
  const auto& kept = std::get<StepRecorded>(event.body);
  const auto& back = std::get<StepRecorded>(read.body);
  BOOST_TEST((back.grounds == kept.grounds));
  BOOST_TEST((back.shown == kept.shown));
  BOOST_TEST((back.title == kept.title));
  BOOST_TEST(leaf.stored.body.find("Kepala Biro") == std::string::npos, "a judge's name is sealed");
  BOOST_TEST(leaf.stored.body.find(std::string(100, '7')) == std::string::npos,
             "a paper's number is sealed");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
