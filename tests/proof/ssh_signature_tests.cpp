// Signatures of OpenSSH: those its own ssh-keygen made are accepted, and no other.
#include "ksdpl/ssh_signature.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

/// Files that ssh-keygen of OpenSSH 9.2 wrote.
std::string kept(const std::string& name) {
  std::ifstream file(std::string(KSDPL_SOURCE_DIR) + "/tests/proof/ssh/" + name, std::ios::binary);
  BOOST_REQUIRE_MESSAGE(file.is_open(), name);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const std::vector<std::string>& kinds() {
  static const std::vector<std::string> all{"ed25519", "ecdsa256", "ecdsa384", "ecdsa521", "rsa"};
  return all;
}

SshSignature signature(const std::string& file) {
  const auto read = ssh_signature_from(kept(file));
  BOOST_REQUIRE_MESSAGE(read.has_value(), file);
  return *read;
}

/// Returns the fingerprints as `ssh-keygen -l` printed them, by the comment of the key.
std::map<std::string, std::string> fingerprints() {
  std::map<std::string, std::string> all;
  std::istringstream lines(kept("fingerprints.txt"));
  std::string bits;
  std::string fingerprint;
  std::string comment;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    words >> bits >> fingerprint >> comment;
    all[comment] = fingerprint;
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ssh_signature_tests)

BOOST_AUTO_TEST_CASE(what_ssh_keygen_signed_is_valid_with_every_kind_of_key) {
  const std::string statement = kept("statement.txt");
  for (const std::string& kind : kinds()) {
    BOOST_TEST_CONTEXT(kind) {
      const SshSignature made = signature(kind + ".sig");
      BOOST_TEST((made.key == ssh_public_key_from(kept(kind + ".pub"))));
      BOOST_TEST((check_signature(made, statement) == SshVerdict::valid));
    }
  }
  BOOST_TEST((check_signature(signature("sha256.sig"), statement) == SshVerdict::valid));
}

BOOST_AUTO_TEST_CASE(fingerprints_are_those_ssh_keygen_prints) {
  const auto printed = fingerprints();
  for (const std::string& kind : kinds()) {
    const auto key = ssh_public_key_from(kept(kind + ".pub"));
    BOOST_REQUIRE(key.has_value());
    BOOST_TEST(fingerprint_of(*key) == printed.at("siti@" + kind));
  }
}

BOOST_AUTO_TEST_CASE(any_other_message_is_not_signed) {
  const std::string statement = kept("statement.txt");
  for (const std::string& kind : kinds()) {
    const SshSignature made = signature(kind + ".sig");
    for (std::size_t i = 0; i < statement.size(); ++i) {
      std::string other = statement;
      other[i] = static_cast<char>(other[i] ^ 1);
      BOOST_TEST((check_signature(made, other) == SshVerdict::forged), kind << " byte " << i);
    }
    BOOST_TEST((check_signature(made, statement + "\n") == SshVerdict::forged));
    BOOST_TEST((check_signature(made, "") == SshVerdict::forged));
  }
}

BOOST_AUTO_TEST_CASE(a_signature_for_another_purpose_is_named_as_one) {
  BOOST_TEST((check_signature(signature("other_purpose.sig"), kept("statement.txt")) ==
              SshVerdict::other_purpose));
}

BOOST_AUTO_TEST_CASE(another_key_in_its_place_is_found_out) {
  const std::string statement = kept("statement.txt");
  for (const std::string& kind : kinds()) {
    for (const std::string& other : kinds()) {
      if (kind == other) continue;
      SshSignature made = signature(kind + ".sig");
      made.key = *ssh_public_key_from(kept(other + ".pub"));
      BOOST_TEST((check_signature(made, statement) == SshVerdict::forged), kind << other);
    }
  }
}

BOOST_AUTO_TEST_CASE(no_changed_byte_of_a_signature_passes) {
  const std::string statement = kept("statement.txt");
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (const std::string& kind : kinds()) {
    const std::string text = ssh_signature_base64(kept(kind + ".sig"));
    for (std::size_t i = 0; i < text.size(); ++i) {
      std::string other = text;
      if (other[i] == '=') continue;
      other[i] = digits[(digits.find(other[i]) + 1) % digits.size()];
      const auto read = ssh_signature_from(other);
      const bool passes = read && check_signature(*read, statement) == SshVerdict::valid;
      BOOST_TEST(!passes, kind << " digit " << i);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_file_is_the_same_after_taking_its_inside_out_and_putting_it_back) {
  for (const std::string& kind : kinds()) {
    const std::string file = kept(kind + ".sig");
    BOOST_TEST(ssh_signature_file(ssh_signature_base64(file)) == file);
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_key_is_not_read) {
  const std::string line = kept("ed25519.pub");
  BOOST_TEST(line_of(*ssh_public_key_from(line)) + " siti@ed25519\n" == line);
  for (const std::string& text :
       {std::string(), std::string("ssh-ed25519"), std::string("ssh-ed25519 AAAA"),
        "ssh-rsa " + line.substr(line.find(' ') + 1), line + line, kept("weak_rsa.pub"),
        line.substr(0, 60), std::string(max_ssh_text_bytes + 1, 'a')})
    BOOST_TEST(!ssh_public_key_from(text).has_value(), text.substr(0, 40));
}

BOOST_AUTO_TEST_CASE(what_is_no_signature_is_not_read) {
  const std::string file = kept("ed25519.sig");
  for (std::size_t size = 0; size + 2 < file.size(); ++size)
    BOOST_TEST(!ssh_signature_from(std::string_view(file).substr(0, size)).has_value(), size);
  BOOST_TEST(!ssh_signature_from(file + "more").has_value());
  BOOST_TEST(!ssh_signature_from(std::string(max_ssh_text_bytes + 1, 'A')).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
