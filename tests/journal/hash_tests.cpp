// SHA-256, salts and commitments against published values.
#include "ksdpl/journal.hpp"

#include "journal/hash.hpp"

#include <set>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(hash_tests)

BOOST_AUTO_TEST_CASE(sha_256_agrees_with_the_published_values_of_fips_180_4) {
  BOOST_TEST(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  BOOST_TEST(sha256_hex("abc") ==
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  BOOST_TEST(sha256_hex(std::string(1'000'000, 'a')) ==
             "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

BOOST_AUTO_TEST_CASE(pieces_give_the_hash_of_the_whole) {
  journal::Sha256 hash;
  hash.add("a");
  hash.add("");
  hash.add("bc");
  BOOST_TEST(hash.hex() == sha256_hex("abc"));
}

BOOST_AUTO_TEST_CASE(a_commitment_is_the_hash_of_salt_and_content_joined) {
  const std::string salt(32, '\x07');
  BOOST_TEST(commitment_of(salt, "Shanghai") == sha256_hex(salt + "Shanghai"));
  BOOST_TEST(commitment_of(salt, "") == sha256_hex(salt));
}

BOOST_AUTO_TEST_CASE(every_salt_is_32_bytes_and_another) {
  std::set<std::string> salts;
  for (int i = 0; i < 1000; ++i) {
    salts.insert(random_salt());
    BOOST_TEST(salts.rbegin()->size() == 32U);
  }
  BOOST_TEST(salts.size() == 1000U);
}

BOOST_AUTO_TEST_CASE(only_64_lower_case_hex_digits_are_a_hash) {
  BOOST_TEST(journal::is_sha256_hex(sha256_hex("x")));
  for (const std::string& text :
       {std::string(), std::string(63, 'a'), std::string(65, 'a'), std::string(64, 'A'),
        std::string(64, 'g'), "../" + std::string(61, 'a'), std::string(63, 'a') + '\0'}) {
    BOOST_TEST(!journal::is_sha256_hex(text), text);
  }
}

BOOST_AUTO_TEST_SUITE_END()
