// Signatures of persons: taken in when they fit the entry, refused otherwise, told for what they
// are.
#include "ksdpl/ssh_signature.hpp"

#include "cli/ssh_person.hpp"
#include "cli/tampering.hpp"
#include "cli/terminal.hpp"

#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

/// A journal with a registered actor whose key is registered too, and a case with papers.
struct Office {
  Terminal terminal;
  SshPerson siti{1};
  SshPerson budi{2};

  Office() {
    terminal.must("init --origin uji");
    terminal.must("actor add siti --name 'Siti Aminah' --role pemerintah_daerah --role pencatat");
    terminal.must("actor add budi --name 'Budi' --role kepala_daerah");
    terminal.folder.write("siti.pub", siti.public_line() + " siti@kantor\n");
    terminal.folder.write("budi.pub", budi.public_line() + "\n");
    terminal.must("key add siti siti.pub --on 2026-01-02");
    for (const std::string id : {"A", "B"})
      terminal.must("new " + id +
                    " --partner Kitakyushu --country JP --region Surabaya --level kota --object "
                    "pertukaran_budaya --initiative daerah --on 2026-01-05 --as siti --by siti");
  }

  std::string statement(const std::string& id, EventSeq seq) {
    return terminal.must("statement " + id + " " + std::to_string(seq)).out;
  }
  /// Returns the number of the entry of a case, counted from the first.
  EventSeq entry(const std::string& id, std::size_t at) {
    const Json history = terminal.must("history " + id + " --format json").json();
    return history["events"][at]["seq"].get<EventSeq>();
  }
  Screen sign(const std::string& id, EventSeq seq, const std::string& signature) {
    terminal.folder.write("s.sig", signature);
    return terminal.type("sign " + id + " " + std::to_string(seq) +
                         " s.sig --as siti --format json");
  }
  Json event(const std::string& id, EventSeq seq) {
    const Json history = terminal.must("history " + id + " --format json").json();
    for (const Json& each : history["events"])
      if (each["seq"] == seq) return each;
    BOOST_FAIL("no such entry");
    return {};
  }
};

/// Returns the words with one blank between them, wherever lines were broken.
std::string unwrapped(const std::string& text) {
  std::istringstream words(text);
  std::string joined;
  for (std::string word; words >> word;)
    joined += word + " ";
  return joined;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signing_tests)

BOOST_AUTO_TEST_CASE(an_actor_signs_an_entry_and_the_history_says_so) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  BOOST_TEST(office.event("A", step)["signed"] == "unsigned");
  const Screen screen = office.sign("A", step, office.siti.sign(office.statement("A", step)));
  BOOST_TEST(screen.exit == 0, screen.err);
  BOOST_TEST(screen.json()["schema"] == "ksdpl.sign/1");
  const Json event = office.event("A", step);
  BOOST_TEST(event["signed"] == "signed");
  BOOST_TEST(event["signatures"][0]["actor"] == "siti");
  BOOST_TEST(event["signatures"][0]["state"] == "valid");
  const std::string text = office.terminal.must("history A").out;
  BOOST_TEST(text.find("tidak ditandatangani") != std::string::npos);
  BOOST_TEST(text.find("siti (Siti Aminah)") != std::string::npos);
  BOOST_TEST(office.terminal.must("verify --format json").json()["ok"] == true);
}

BOOST_AUTO_TEST_CASE(the_statement_names_journal_case_entry_and_bytes) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  const std::string statement = office.statement("A", step);
  for (const std::string& line :
       {std::string("ksdpl-statement-1"), std::string("journal: uji"), std::string("case: A"),
        "entry: " + std::to_string(step), std::string("kind: step_recorded"),
        std::string("effective: 2026-01-05"),
        "sha256: " + sha256_hex(sql_answer("ksdpl.db", "SELECT body FROM events WHERE seq = " +
                                                           std::to_string(step)))})
    BOOST_TEST(("\n" + statement).find("\n" + line + "\n") != std::string::npos, line);
}

BOOST_AUTO_TEST_CASE(a_signature_of_another_entry_or_case_is_refused_and_nothing_is_written) {
  Office office;
  const EventSeq first = office.entry("A", 0);
  const EventSeq step = office.entry("A", 1);
  const EventSeq other = office.entry("B", 1);
  const std::string before = bytes_of("ksdpl.db");
  for (const auto& [id, seq] : {std::pair("A", first), std::pair("B", other)}) {
    const Screen screen = office.sign("A", step, office.siti.sign(office.statement(id, seq)));
    BOOST_TEST(screen.exit == 3, screen.err);
    BOOST_TEST(screen.err.find("ksdpl statement A " + std::to_string(step)) != std::string::npos);
  }
  BOOST_TEST(office.sign("A", other, office.siti.sign(office.statement("B", other))).exit == 8);
  BOOST_TEST(office.sign("A", step, "no signature").exit == 7);
  BOOST_TEST((bytes_of("ksdpl.db") == before));
}

BOOST_AUTO_TEST_CASE(an_unregistered_or_revoked_key_may_not_sign) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  const std::string statement = office.statement("A", step);
  BOOST_TEST(office.sign("A", step, office.budi.sign(statement)).exit == 4);
  office.terminal.must("key revoke " + office.siti.fingerprint() +
                       " --on 2026-01-06 --reason 'hilang' --as siti");
  BOOST_TEST(office.sign("A", step, office.siti.sign(statement)).exit == 4);
}

BOOST_AUTO_TEST_CASE(a_key_revoked_with_effect_before_the_signature_makes_it_invalid) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  BOOST_TEST(office.sign("A", step, office.siti.sign(office.statement("A", step))).exit == 0);
  office.terminal.must("key revoke " + office.siti.fingerprint() +
                       " --on 2026-01-03 --reason 'dicuri sejak awal tahun' --as siti");
  const Json event = office.event("A", step);
  BOOST_TEST(event["signed"] == "invalid");
  BOOST_TEST(event["signatures"][0]["state"] == "revoked");
  BOOST_TEST(office.terminal.must("history A").out.find("TIDAK SAH") != std::string::npos);
  // It stood when it was recorded: the journal is whole.
  BOOST_TEST(office.terminal.must("verify --format json").json()["ok"] == true);
}

BOOST_AUTO_TEST_CASE(a_signature_is_taken_once_and_not_over_a_signature) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  const std::string signature = office.siti.sign(office.statement("A", step));
  const Screen screen = office.sign("A", step, signature);
  BOOST_TEST(screen.exit == 0, screen.err);
  BOOST_TEST(office.sign("A", step, signature).exit == 5);
  const EventSeq made = screen.json()["seq"].get<EventSeq>();
  BOOST_TEST(office.sign("A", made, office.siti.sign(office.statement("A", made))).exit == 2);
}

BOOST_AUTO_TEST_CASE(a_forged_signature_written_past_the_program_is_found) {
  Office office;
  const EventSeq step = office.entry("A", 1);
  const EventSeq first = office.entry("A", 0);
  const Screen screen = office.sign("A", step, office.siti.sign(office.statement("A", step)));
  const std::string seq = std::to_string(screen.json()["seq"].get<EventSeq>());
  // The signature stays, but claims to stand under another entry.
  tamper("ksdpl.db", "UPDATE events SET body = replace(body, '\"target\":" + std::to_string(step) +
                         "', '\"target\":" + std::to_string(first) + "') WHERE seq = " + seq);
  BOOST_TEST(office.terminal.type("verify").exit == 6);
  const Json event = office.event("A", first);
  BOOST_TEST(event["signed"] == "invalid");
  BOOST_TEST(event["signatures"][0]["state"] == "forged");
}

BOOST_AUTO_TEST_CASE(keys_are_listed_with_their_actor_and_standing) {
  Office office;
  const Json list = office.terminal.must("key list --format json --today 2026-01-01").json();
  BOOST_TEST(list["keys"][0]["actor"] == "siti");
  BOOST_TEST(list["keys"][0]["key"] == office.siti.fingerprint());
  BOOST_TEST(list["keys"][0]["standing"] == "not_yet");
  BOOST_TEST(office.terminal.type("key add siti siti.pub --as siti").exit == 5);
  BOOST_TEST(office.terminal.type("key add nobody budi.pub --as siti").exit == 8);
  office.terminal.folder.write("bukan.pub", "ssh-ed25519 AAAA\n");
  BOOST_TEST(office.terminal.type("key add budi bukan.pub --as siti").exit == 7);
  BOOST_TEST(office.terminal.type("key add budi ada.pub --as siti").exit == 8);
}

BOOST_AUTO_TEST_CASE(a_stated_verification_is_kept_with_the_paper_and_never_called_ours) {
  Office office;
  office.terminal.folder.write("surat.pdf", "isi");
  office.terminal.must(
      "file A laporan_penjajakan surat.pdf --signature-check sah --checked-with 'BSrE' "
      "--checked-on "
      "2026-01-06 --as siti");
  const Json history = office.terminal.must("history A --format json").json();
  const Json& paper = history["events"].back();
  BOOST_TEST(paper["verification"]["valid"] == true);
  BOOST_TEST(paper["verification"]["service"] == "BSrE");
  BOOST_TEST(paper["verification"]["on"] == "2026-01-06");
  const std::string text = unwrapped(office.terminal.must("history A").out);
  BOOST_TEST(text.find("dinyatakan sah menurut BSrE") != std::string::npos);
  BOOST_TEST(text.find("tidak diperiksa program ini") != std::string::npos);
  BOOST_TEST(
      office.terminal.type("file A laporan_penjajakan surat.pdf --signature-check sah --as siti")
          .exit == 2);
  BOOST_TEST(office.terminal
                 .type("file A laporan_penjajakan surat.pdf --signature-check mungkin "
                       "--checked-with BSrE --as siti")
                 .exit == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
