// What an audit must find in the real histories of tests/cases, as section (e) of the law file
// tells them: nothing lawful, nothing accused, and every gap named.
#include "cli/terminal.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

/// An office that took in every file of tests/cases.
struct Archive {
  Terminal terminal;

  Archive() {
    terminal.must("init --origin uji");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(KSDPL_SOURCE_DIR "/tests/cases"))
      if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files)
      terminal.must("import " + file.string());
  }
  Json audit(const std::string& id, int exit = 10) {
    const Screen screen = terminal.type("audit " + id + " --today 2026-11-21 --format json");
    BOOST_TEST(screen.exit == exit, id << screen.err);
    return screen.json();
  }
};

std::set<std::string> codes(const Json& audit) {
  std::set<std::string> found;
  for (const Json& finding : audit["findings"])
    found.insert(finding["code"].get<std::string>());
  return found;
}

/// Returns every sentence in one.
std::string sentences(const Json& audit) {
  std::string all;
  for (const Json& finding : audit["findings"])
    all += finding["text"].get<std::string>() + "\n";
  return all;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(real_cases_audit_tests)

BOOST_AUTO_TEST_CASE(nobody_is_accused_on_what_a_newspaper_left_out) {
  Archive archive;
  const Json all = archive.audit("--all");
  BOOST_TEST(all["cases"].size() == 9U);
  for (const Json& finding : all["findings"]) {
    BOOST_TEST(finding["severity"] != "pelanggaran", finding["text"]);
    BOOST_TEST(finding["severity"] != "peringatan", finding["text"]);
  }
}

BOOST_AUTO_TEST_CASE(a_signature_after_the_pp_is_asked_for_everything_before_it) {
  Archive archive;
  const std::string shanghai = sentences(archive.audit("JAKARTA-SHANGHAI"));
  for (const char* const step :
       {"konsultasi dengan Menteri Dalam Negeri", "konsultasi dengan Menteri Luar Negeri",
        "menyetujui rencana (DPRD)", "rapat antarkementerian/lembaga",
        "menerbitkan surat konfirmasi", "meneruskan surat konfirmasi"})
    BOOST_TEST(has(shanghai, step), step);
  BOOST_TEST(!has(shanghai, "sebelum PP 28/2018; tetap berlaku"));
  const Json denpasar = archive.audit("DENPASAR-DARWIN");
  BOOST_TEST(codes(denpasar).contains("tenggat.tidak_diketahui"));
  BOOST_TEST(!has(sentences(denpasar), "apakah «menyetujui rencana (DPRD)»"));
}

BOOST_AUTO_TEST_CASE(which_day_starts_the_clock_of_gaziantep_is_not_known) {
  Archive archive;
  const Json audit = archive.audit("SURABAYA-GAZIANTEP");
  const auto& findings = audit["findings"];
  const auto clock = std::find_if(findings.begin(), findings.end(), [](const Json& finding) {
    return finding["code"] == "tenggat.tidak_diketahui";
  });
  BOOST_REQUIRE(clock != findings.end());
  BOOST_TEST((*clock)["citation"] == "PP 28/2018 Pasal 30 ayat (4)");
  BOOST_TEST((*clock)["basis"] == "law");
  BOOST_TEST(!codes(audit).contains("tenggat.terlampaui"));
}

BOOST_AUTO_TEST_CASE(liverpool_stands_under_pasal_48_and_the_exit_says_so) {
  Archive archive;
  const Json audit = archive.audit("SURABAYA-LIVERPOOL", 0);
  BOOST_TEST(codes(audit) == (std::set<std::string>{"bukti.belum_dinilai", "pasal_48"}));
}

BOOST_AUTO_TEST_CASE(a_letter_of_intent_is_never_taken_for_the_agreement) {
  Archive archive;
  const std::vector<std::string> letters{"JAKARTA-KUALA-LUMPUR", "JAKARTA-KINSHASA",
                                         "SUMATERA-BARAT-YUNNAN", "KUPANG-DARWIN"};
  for (const std::string& id : letters) {
    const Json audit = archive.audit(id);
    BOOST_TEST(!has(sentences(audit), "penandatanganan naskah kerja sama"), id);
    BOOST_TEST(!codes(audit).contains("pasal_48"), id);
    // What the law wants before a letter of intent is what nobody told.
    BOOST_TEST(has(sentences(audit), "konsultasi dengan Menteri Luar Negeri"), id);
    const Json show = archive.terminal.must("show " + id + " --format json").json();
    BOOST_TEST(show["stage"] == "pk_ditandatangani", id);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
