// Signed notes: the example of the specification, our own, and everything that is not quite a note.
#include "ksdpl/signed_note.hpp"

#include "proof/signer.hpp"

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(signed_note_tests)

namespace {

// c2sp.org/signed-note, section "Example".
constexpr std::string_view published_key =
    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
constexpr std::string_view published_note =
    "This is an example message.\n\n"
    "\u2014 example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
    "\n";

NoteVerdict verdict(std::string_view bytes, const NoteKey& key) {
  const auto note = read_note(bytes);
  return note ? check_note(*note, key) : NoteVerdict::not_signed;
}

bool verifies(std::string_view bytes, const NoteKey& key) {
  return verdict(bytes, key) == NoteVerdict::verified;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_published_note_verifies_by_the_published_key) {
  const auto key = note_key_from(published_key);
  BOOST_REQUIRE(key.has_value());
  BOOST_TEST(verifier_key(*key) == published_key);
  BOOST_TEST(verifies(published_note, *key));
}

BOOST_AUTO_TEST_CASE(what_we_sign_verifies_and_no_changed_byte_does) {
  const TestKey signer("uji.go.id/ksdpl");
  const std::string note = sign_note("satu\n\ndua\n", signer.key, signer.sign);
  BOOST_TEST(verifies(note, signer.key));
  for (std::size_t at = 0; at < note.size(); ++at) {
    std::string other = note;
    other[at] = static_cast<char>(other[at] ^ 1);
    BOOST_TEST(!verifies(other, signer.key), "byte " << at);
    BOOST_TEST(!verifies(note.substr(0, at), signer.key), "cut at " << at);
  }
}

BOOST_AUTO_TEST_CASE(another_key_of_the_same_name_says_nothing) {
  const TestKey signer("uji.go.id/ksdpl", 1);
  const TestKey stranger("uji.go.id/ksdpl", 2);
  const std::string note = sign_note("teks\n", signer.key, signer.sign);
  BOOST_TEST((verdict(note, stranger.key) == NoteVerdict::not_signed));
}

BOOST_AUTO_TEST_CASE(a_known_key_with_a_wrong_signature_is_a_forgery) {
  const TestKey signer("uji.go.id/ksdpl");
  const std::string note = sign_note("teks\n", signer.key, signer.sign);
  const std::string forged = "lain\n" + note.substr(note.find("\n\n") + 1);
  BOOST_TEST((verdict(forged, signer.key) == NoteVerdict::forged));
}

BOOST_AUTO_TEST_CASE(signatures_of_witnesses_are_passed_over) {
  const TestKey log("uji.go.id/ksdpl", 1);
  const TestKey witness("saksi.go.id", 2);
  const std::string note = sign_note("teks\n", log.key, log.sign);
  const std::string other = sign_note("teks\n", witness.key, witness.sign);
  const std::string both = note + other.substr(other.find("\u2014"));
  BOOST_TEST(verifies(both, log.key));
  BOOST_TEST(verifies(both, witness.key));
}

BOOST_AUTO_TEST_CASE(what_is_not_quite_a_note_is_none) {
  const TestKey signer("uji.go.id/ksdpl");
  const std::string note = sign_note("teks\n", signer.key, signer.sign);
  for (const std::string& other :
       {std::string(), std::string("\n\n"), std::string("teks\n"), std::string("teks\n\n"),
        note + "\n", note + "x", note.substr(0, note.size() - 1), "\r" + note,
        std::string("teks\n\n- uji AAAAAAA=\n"), std::string("teks\n\n\u2014 uji AAAAAA==\n"),
        std::string("teks\n\n\u2014 u+i AAAAAAA=\n"), std::string("teks\n\n\u2014  AAAAAAA=\n"),
        std::string(max_note_bytes, 'x') + note}) {
    BOOST_TEST(!read_note(other).has_value(), other.substr(0, 80));
  }
}

BOOST_AUTO_TEST_CASE(a_verifier_key_with_another_id_or_type_is_none) {
  for (const std::string_view text :
       {"example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AQ==", "example.com/foo", "", "+", "++"}) {
    BOOST_TEST(!note_key_from(text).has_value(), text);
  }
}

BOOST_AUTO_TEST_SUITE_END()
