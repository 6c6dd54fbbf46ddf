// The Ed25519 key of the log: written once, readable again, private.
#include "journal/log_key.hpp"
#include "journal/sandbox.hpp"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
using journal::LogKey;

BOOST_AUTO_TEST_SUITE(log_key_tests)

namespace {

// The first test key of RFC 8032, section 7.1, as PKCS#8.
constexpr std::string_view rfc_8032_key =
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
    "-----END PRIVATE KEY-----\n";
constexpr std::string_view rfc_8032_public = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

}  // namespace

BOOST_AUTO_TEST_CASE(a_published_key_has_its_published_public_half) {
  const Sandbox sandbox;
  write_file(sandbox / "log.key", rfc_8032_key);
  BOOST_TEST(LogKey::read(sandbox / "log.key").public_base64() == rfc_8032_public);
}

BOOST_AUTO_TEST_CASE(a_written_key_is_read_back_and_is_private) {
  const Sandbox sandbox;
  const LogKey key = LogKey::generate();
  key.write_into(sandbox.folder());
  BOOST_TEST(LogKey::read(sandbox / "log.key").public_base64() == key.public_base64());
  BOOST_TEST(mode_of(sandbox / "log.key") == 0600U);
  BOOST_TEST(mode_of(sandbox / "log.pub") == 0644U);
  BOOST_TEST(read_file(sandbox / "log.key").starts_with("-----BEGIN PRIVATE KEY-----\n"));
  BOOST_TEST(read_file(sandbox / "log.pub").starts_with("-----BEGIN PUBLIC KEY-----\n"));
}

BOOST_AUTO_TEST_CASE(every_key_is_another) {
  BOOST_TEST(LogKey::generate().public_base64() != LogKey::generate().public_base64());
  BOOST_TEST(LogKey::generate().public_base64().size() == 44U);
}

BOOST_AUTO_TEST_CASE(a_key_is_never_written_over_another) {
  const Sandbox sandbox;
  LogKey::generate().write_into(sandbox.folder());
  const std::string before = read_file(sandbox / "log.key");
  CHECK_FAULT(LogKey::generate().write_into(sandbox.folder()), Fault::Kind::io);
  BOOST_TEST(read_file(sandbox / "log.key") == before);
}

BOOST_AUTO_TEST_CASE(what_is_no_ed25519_key_is_refused) {
  const Sandbox sandbox;
  CHECK_FAULT((void)LogKey::read(sandbox / "log.key"), Fault::Kind::not_found);
  for (const std::string& content :
       {std::string(), std::string("nonsense"), std::string(10'000, 'x'),
        std::string(rfc_8032_key.substr(0, 60))}) {
    write_file(sandbox / "log.key", content);
    CHECK_FAULT((void)LogKey::read(sandbox / "log.key"), Fault::Kind::integrity);
  }
}

BOOST_AUTO_TEST_SUITE_END()
