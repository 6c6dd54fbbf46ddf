// docs/journal-format.md names what is stored, and its example is true.
#include "ksdpl/journal.hpp"

#include "journal/hash.hpp"
#include "journal/leaf_format.hpp"
#include "journal/sandbox.hpp"
#include "journal/schema_objects.hpp"

#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(format_page_tests)

namespace {

std::string page() {
  return read_file(std::string(KSDPL_SOURCE_DIR) + "/docs/journal-format.md");
}

/// Returns the first line that begins so, without its beginning when it is only a label.
std::string line_after(std::string_view beginning) {
  std::istringstream lines(page());
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(beginning)) return line.substr(beginning.size());
  }
  BOOST_FAIL("no line begins with " << beginning);
  return {};
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes.push_back(static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_kind_and_every_table_is_described) {
  const std::string text = page();
  for (const std::string_view kind : journal::kind_names) {
    BOOST_TEST(text.find("| `" + std::string(kind) + "`") != std::string::npos, kind);
  }
  for (const journal::SchemaObject& object : journal::schema_objects()) {
    if (object.type != "table") continue;
    BOOST_TEST(text.find("| `" + std::string(object.name) + "` |") != std::string::npos,
               object.name);
  }
}

BOOST_AUTO_TEST_CASE(the_example_can_be_read_and_opened_as_the_page_says) {
  const std::string salt = from_hex(line_after("salt     "));
  const std::string content = line_after("content  ");
  const std::string body = "{\"actor\"" + line_after("{\"actor\"");
  const auto texts = [&](std::string_view commitment) -> std::optional<SealedText> {
    if (commitment != commitment_of(salt, content)) return std::nullopt;
    return SealedText{std::string(commitment), salt, content};
  };
  const Event event = unseal({1, CaseId("SHANGHAI-2026"), 1, body}, texts);
  BOOST_TEST(event.reason.value() == "sesuai nota dinas");
  BOOST_TEST(event.actor == journal::destroyed_text);
  BOOST_TEST(to_string(event.effective) == "2026-11-20");
  BOOST_TEST((std::get<RequirementAssessed>(event.body).verdict == Verdict::terpenuhi));
}

BOOST_AUTO_TEST_SUITE_END()
