// What the program says in English is English: no Indonesian but ids and the names of things.
#include "cli/terminal.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

/// Words that every Indonesian sentence is made of and no name here has. Legal nouns with a gloss,
/// such as "full powers (surat kuasa)", are names.
const std::set<std::string, std::less<>> telling{
    "ada",     "adalah",   "akan",    "alasan",   "antara", "atas",    "atau",      "bab",
    "bagi",    "bagian",   "bahwa",   "belum",    "berita", "berkas",  "bila",      "boleh",
    "bukan",   "dalam",    "dan",     "dari",     "dasar",  "dengan",  "dibaca",    "diketahui",
    "dokumen", "halaman",  "hanya",   "hasil",    "hukum",  "ini",     "isi",       "itu",
    "jika",    "kalender", "karena",  "kasus",    "komit",  "laporan", "langkah",   "maka",
    "nilai",   "oleh",     "pada",    "pejabat",  "pelaku", "penilai", "peraturan", "peran",
    "praktik", "salinan",  "sampai",  "sebelum",  "sejak",  "selama",  "semua",     "serta",
    "sesudah", "setiap",   "sudah",   "sumber",   "tafsir", "tahap",   "tanggal",   "tanpa",
    "teks",    "tenggat",  "tentang", "terhadap", "tetapi", "tidak",   "tulisan",   "untuk",
    "yaitu",   "yang"};

bool joins(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' ||
         c == '/' || c == '=';
}

/// Returns the words of a text. What is joined by _ - . / or = is an id, a path or an option.
std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && joins(text[end]))
      ++end;
    std::string word(text.substr(at, end - at));
    while (word.ends_with('.') || word.ends_with('-'))
      word.pop_back();
    const bool plain =
        std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    if (plain && !word.empty()) {
      std::transform(word.begin(), word.end(), word.begin(),
                     [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      words.push_back(std::move(word));
    }
    at = std::max(end, at + 1);
  }
  return words;
}

/// Says whether a word belongs to a name, Studi Kasus Kebijakan Publik DKI, or to words of the law
/// that are quoted, "yang bersangkutan".
bool is_quoted(const std::vector<std::string>& words, std::size_t at) {
  const bool name = words[at] == "kasus" && at > 0 && words[at - 1] == "studi";
  const bool law = words[at] == "yang" && at + 1 < words.size() && words[at + 1] == "bersangkutan";
  return name || law;
}

std::set<std::string> indonesian_in(std::string text) {
  // A verdict is an id also where it is the key of its number.
  constexpr std::string_view key = "\"belum\":";
  if (const std::size_t at = text.find(key); at != std::string::npos) text.erase(at, key.size());
  const std::vector<std::string> words = plain_words(text);
  std::set<std::string> found;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (telling.contains(words[at]) && !is_quoted(words, at)) found.insert(words[at]);
  return found;
}

/// Types a line in English, as text and as JSON where there is some.
void require_english(Terminal& terminal, const std::string& line) {
  for (const char* format : {"", " --format json"}) {
    const Screen screen = terminal.type(line + " --lang en" + format);
    for (const std::string& word : indonesian_in(screen.out + screen.err))
      BOOST_ERROR(line << format << " says \"" << word << "\":\n" << screen.out << screen.err);
  }
}

/// A terminal with an actor, a mandate, and a case that waits for the DPRD.
struct AtWork : Terminal {
  AtWork() {
    ready_for_dprd();
    must("record A permohonan_dprd --on 2026-02-02");
    must("record A penerimaan_dprd --on 2026-02-03");
    folder.write("surat.txt", "x");
    must("actor add budi --name Budi --role kepala_daerah --office Mayor --from 2025-02-20");
    must("actor add siti --name Siti --role pemerintah_daerah");
    must(
        "mandate add m-1 --from budi --to siti --kind plh --paper surat.txt --valid-from "
        "2026-03-01");
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(english_tests, AtWork)

BOOST_AUTO_TEST_CASE(the_test_knows_indonesian_when_it_sees_it) {
  BOOST_TEST(indonesian_in("Salinan teks: GitHub x (komit c87e616)").size() == 3U);
  BOOST_TEST(indonesian_in("tidak_diketahui kepala_daerah hukum/uu.yaml").empty());
}

BOOST_AUTO_TEST_CASE(actors_and_mandates) {
  const std::string by_paper = " --paper surat.txt --valid-from 2026-03-01";
  const std::string known = "mandate add m-2 --from budi --to siti --kind kuasa" + by_paper;
  const std::string nobody = "mandate add m-2 --from budi --to nobody --kind plt" + by_paper;
  require_english(*this, known + " --dry-run");
  require_english(*this, nobody);
  for (const char* line :
       {"actor list", "actor show budi", "actor show nobody",
        "actor add rudi --name Rudi --role dprd --dry-run", "actor add rudi --name Rudi --role x",
        "actor end siti --reason moved --dry-run", "actor end siti", "mandate list",
        "mandate end m-1 --reason back --dry-run", "mandate end m-1"})
    require_english(*this, line);
}

BOOST_AUTO_TEST_CASE(every_regulation_of_the_registry) {
  std::set<std::string> regulations;
  const Json coverage = must("law coverage --format json").json();
  for (const Json& place : coverage["provisions"]) {
    const std::string citation = place["citation"].get<std::string>();
    if (!citation.starts_with("Penjelasan"))
      regulations.insert(citation.substr(0, citation.find(" Pasal ")));
  }
  BOOST_TEST(regulations.size() > 10U);
  for (const std::string& regulation : regulations)
    require_english(*this, "law show '" + regulation + "'");
}

BOOST_AUTO_TEST_CASE(the_law_and_what_rests_on_it) {
  for (const char* line : {"law coverage", "law coverage --workflow dki-jakarta", "law unknown",
                           "law affects 'PP 28/2018 Pasal 30'", "law show 'PP 28/2018 Pasal 99'",
                           "law show 'Permendagri 25/2020 Pasal 5'", "law unknown nothing",
                           "law show 'Pergub DKI Jakarta 269/2014 Pasal 4' --workflow dki-jakarta"})
    require_english(*this, line);
}

BOOST_AUTO_TEST_CASE(deadlines_and_the_case) {
  for (const char* line : {"audit --all", "due", "due A", "due --stalled 5 --today 2026-12-01",
                           "show A", "next A", "check A", "why A", "why A tandatangani_naskah",
                           "history A", "report case A", "report portfolio"})
    require_english(*this, line);
}

BOOST_AUTO_TEST_CASE(documents) {
  must("doc new surat_permohonan_dprd --case A --lang en --output letter.md");
  folder.write("no.md", "---\nkind: x\n");
  for (const char* line :
       {"doc list", "doc list --workflow dki-jakarta", "doc show naskah_kerja_sama",
        "doc show nothing", "doc new rencana_kerja_sama --case A", "doc new nothing --case A",
        "doc check letter.md --case A", "doc check no.md",
        "doc convert letter.md --to pdf --output letter.pdf"})
    require_english(*this, line);
}

BOOST_AUTO_TEST_CASE(the_procedure) {
  for (const char* line :
       {"workflow show", "workflow show dki-jakarta", "workflow check", "workflow test",
        "workflow diff ksdpl dki-jakarta", "workflow diff ksdpl ksdpl",
        "workflow migrate plan A --to dki-jakarta", "workflow migrate plan A --to ksdpl",
        "workflow migrate plan A --to dki-jakarta --out plan.json", "new B --workflow ksdll"})
    require_english(*this, line);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
