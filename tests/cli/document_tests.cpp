// doc: documents begun with a case, checked, converted; bad input; nothing run and nothing lost.
#include "cli/pandoc_tree.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <set>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// A terminal with a case and its plan, the plan begun and filled in.
struct AtWork : Terminal {
  AtWork() {
    ready_for_dprd();
    must("doc new rencana_kerja_sama --case A --output mulai.md");
    std::string text = folder.read("mulai.md");
    replace_all(text, "[[belum diisi]]", "Sudah ditulis.");
    folder.write("rencana.md", text);
  }

  /// Puts a program of that name where PATH leads; it is a shell script.
  void install(const std::string& name, const std::string& script) {
    folder.write("bin/" + name, "#!/bin/sh\n" + script);
    ::chmod(("bin/" + name).c_str(), S_IRWXU);
    variables["PATH"] = (folder.path() / "bin").string();
  }

  /// Changes one place of the plan and keeps it as another file.
  void write_with(const std::string& name, const std::string& from, const std::string& to) const {
    std::string text = folder.read("rencana.md");
    BOOST_REQUIRE_MESSAGE(text.find(from) != std::string::npos, from);
    replace_all(text, from, to);
    folder.write(name, text);
  }

  [[nodiscard]] std::size_t files() const {
    const fs::recursive_directory_iterator all(folder.path());
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
  }
};

/// Answers as pandoc does: a tree when JSON is asked for, else the words of its options.
const std::string pretended_pandoc = R"sh(
for word in "$@"; do
  case $word in
    --output=*) output=${word#--output=} ;;
    --to=json) tree=yes ;;
  esac
done
if [ "$tree" = yes ]; then
  echo '{"pandoc-api-version":[1,22,2,1],"meta":{},"blocks":[]}' > "$output"
else
  { echo "$@"; env; cat harmless.json; } > "$output"
fi
)sh";

std::vector<std::string> codes(const Json& list) {
  std::vector<std::string> found;
  for (const Json& finding : list)
    found.push_back(finding.at("code").get<std::string>());
  return found;
}

using Words = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(document_tests, AtWork)

BOOST_AUTO_TEST_CASE(a_document_begins_with_the_facts_of_its_case) {
  const std::string text = folder.read("mulai.md");
  for (const char* line :
       {"case: A\n", "workflow: ksdpl\n", "- **Daerah:** Surabaya\n", "- **Tingkat:** kota\n",
        "- **Mitra:** Kitakyushu\n", "- **Negara mitra:** Jepang (JP)\n",
        "- **Objek:** pertukaran budaya (PP 28/2018 Pasal 23 ayat (2) huruf b)\n", "2026-01-08",
        "2026-01-09", "2026-01-12", "PP 28/2018 Pasal 28 ayat (4)",
        "dasar: PP 28/2018 Pasal 30 ayat (3) huruf f (hukum)"})
    BOOST_TEST(text.find(line) != std::string::npos, line << "\n" << text);
}

BOOST_AUTO_TEST_CASE(stdout_file_and_json_hold_the_same_document) {
  const std::string printed = must("doc new kajian --case A").out;
  must("doc new kajian --case A --output kajian.md");
  BOOST_TEST(folder.read("kajian.md") == printed);
  const Json json = must("doc new kajian --case A --format json").json();
  BOOST_TEST(json.at("schema") == "ksdpl.doc-new/1");
  BOOST_TEST(json.at("markdown") == printed);
  BOOST_TEST(json.at("output").is_null());
  BOOST_TEST(json.at("sections").size() == 6U);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_is_said) {
  must("new B");
  const std::string text = must("doc new rencana_kerja_sama --case B").out;
  for (const char* line : {"- **Daerah:** belum diketahui\n", "- **Mitra:** belum diketahui\n",
                           "- **Negara mitra:** belum diketahui\n", "belum dicatat\n"})
    BOOST_TEST(text.find(line) != std::string::npos, line << "\n" << text);
  const std::string english = must("doc new rencana_kerja_sama --case B --lang en").out;
  BOOST_TEST(english.find("- **Region:** not known\n") != std::string::npos, english);
}

BOOST_AUTO_TEST_CASE(a_file_is_replaced_only_when_asked) {
  folder.write("ada.md", "penting");
  const Screen refused = type("doc new kajian --case A --output ada.md");
  BOOST_TEST(refused.exit == 2);
  BOOST_TEST(folder.read("ada.md") == "penting");
  BOOST_TEST(type("doc new kajian --case A --output ksdpl.db --force").exit == 2);
  must("doc new kajian --case A --output ada.md --force");
  BOOST_TEST(folder.read("ada.md").starts_with("---\n"));
}

BOOST_AUTO_TEST_CASE(the_check_names_what_is_still_to_be_written) {
  const Screen screen = type("doc check mulai.md --format json");
  BOOST_TEST(screen.exit == 10);
  const Json json = screen.json();
  BOOST_TEST(json.at("schema") == "ksdpl.doc-check/1");
  BOOST_TEST(json.at("ok") == false);
  BOOST_REQUIRE(json.at("findings").size() == 7U);
  const Json& first = json.at("findings").at(0);
  BOOST_TEST(first.at("code") == "section-unfilled");
  BOOST_TEST(first.at("section") == "subjek");
  BOOST_TEST(first.at("citation") == "PP 28/2018 Pasal 30 ayat (3) huruf a");
  BOOST_TEST(first.at("basis") == "law");
  BOOST_TEST(first.at("demanded") == true);
  BOOST_TEST(first.at("line").get<int>() > 10);
  const std::string text = type("doc check mulai.md").out;
  BOOST_TEST(text.find("bagian 'sumber pembiayaan' belum diisi [PP 28/2018 Pasal 30 ayat (3)") !=
                 std::string::npos,
             text);
  const Json filled = must("doc check rencana.md --case A --format json").json();
  BOOST_TEST(filled.at("ok") == true);
  BOOST_TEST(filled.at("findings").empty());
}

BOOST_AUTO_TEST_CASE(a_document_made_for_another_case_is_a_finding) {
  must("new B --partner Kyoto --country JP --region Surabaya --level kota");
  const Screen other = type("doc check rencana.md --case B --format json");
  BOOST_TEST(other.exit == 10);
  BOOST_TEST(codes(other.json().at("findings")) == Words{"other-case"},
             boost::test_tools::per_element());
  must("correct A 1 --partner Kyoto --reason 'salah ketik'");
  const Screen changed = type("doc check rencana.md --case A --format json");
  BOOST_TEST(changed.exit == 10);
  const Words twice{"fact-differs", "fact-differs"};
  BOOST_TEST(codes(changed.json().at("findings")) == twice, boost::test_tools::per_element());
  BOOST_TEST(type("doc check rencana.md --case C").exit == 8);
}

BOOST_AUTO_TEST_CASE(what_is_no_document_is_told_with_its_place_and_exit_code) {
  folder.write("kosong.md", "");
  folder.write("biasa.md", "# Rencana\n");
  folder.write("nul.md", std::string("---\n\0", 5));
  folder.write("latin.md", "---\nformat: \xe9\n");
  folder.write("kantor.odt", "PK\x03\x04");
  folder.write("besar.md", std::string((1U << 20U) + 1, 'x'));
  fs::create_directory("folder");
  write_with("lain.md", "document: rencana_kerja_sama", "document: rencana_kerja_sam");
  write_with("versi.md", "ksdpl.document/1", "ksdpl.document/9");
  write_with("jalan.md", "workflow: ksdpl\n", "workflow: ../../etc/passwd\n");
  const std::set<std::pair<std::string, int>> expected{
      {"kosong.md", 7},  {"biasa.md", 7}, {"nul.md", 7},      {"latin.md", 7},
      {"kantor.odt", 7}, {"besar.md", 2}, {"folder", 2},      {"lain.md", 7},
      {"versi.md", 7},   {"jalan.md", 7}, {"tidak-ada.md", 8}};
  for (const auto& [file, exit] : expected) {
    for (const char* verb : {"doc check ", "doc convert --to odt --output x.odt "}) {
      for (const char* language : {" --lang id", " --lang en"}) {
        const Screen screen = type(verb + file + language);
        BOOST_TEST(screen.exit == exit, file << ": " << screen.err);
        BOOST_TEST(screen.out.empty());
        BOOST_TEST(screen.err.find(file) != std::string::npos, screen.err);
      }
    }
  }
  BOOST_TEST(type("doc check lain.md").err.find("rencana_kerja_sama") != std::string::npos);
  BOOST_TEST(type("doc check latin.md").err.find("latin.md:2:9:") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_words_are_usage_and_unknown_names_are_not_found) {
  BOOST_TEST(type("doc new rencana --case A").exit == 8);
  BOOST_TEST(type("doc new rencana_kerja_sam --case A").err.find("rencana_kerja_sama") !=
             std::string::npos);
  BOOST_TEST(type("doc new kajian").exit == 2);
  BOOST_TEST(type("doc new kajian --case B").exit == 8);
  BOOST_TEST(type("doc new kajian --case ../A").exit == 2);
  BOOST_TEST(type("doc new kajian --case A --today besok").exit == 2);
  BOOST_TEST(type("doc convert rencana.md --to rtf --output x").exit == 2);
  BOOST_TEST(type("doc convert rencana.md --to odt").exit == 2);
  BOOST_TEST(type("doc show kajia").exit == 8);
  BOOST_TEST(type("doc").exit == 2);
}

BOOST_AUTO_TEST_CASE(hostile_names_stay_text) {
  for (const std::string name :
       {"<script>alert(1)</script>", "[x](http://contoh.example)", "# Objek kerja sama", "a|b",
        "`x`", "=1+1", "@x", "--> [[belum diisi]]", "---"}) {
    const Screen opened = run({"new", "X", "--partner=" + name, "--region=" + name});
    BOOST_REQUIRE_MESSAGE(opened.exit == 0, opened.err);
    std::string text = must("doc new rencana_kerja_sama --case X").out;
    replace_all(text, "[[belum diisi]]", "Sudah ditulis.");
    folder.write("x.md", text);
    const Screen checked = type("doc check x.md --case X");
    BOOST_TEST(checked.exit == 0, name << "\n" << text << checked.out);
    fs::remove_all("ksdpl.db");
    fs::remove_all("ksdpl.db.keys");
    fs::remove_all("ksdpl.db.documents");
    must("init");
  }
}

BOOST_AUTO_TEST_CASE(html_and_hidden_characters_are_findings) {
  write_with("html.md", "Sudah ditulis.", "Sudah <script src=x></script> ditulis.");
  const Screen html = type("doc check html.md --format json");
  BOOST_TEST(html.exit == 10);
  BOOST_TEST(codes(html.json().at("findings")) == Words(7, "html"),
             boost::test_tools::per_element());
  write_with("bidi.md", "Sudah ditulis.", "Sudah \u202editulis.");
  BOOST_TEST(codes(type("doc check bidi.md --format json").json().at("findings")) ==
                 Words(7, "hidden-character"),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(without_the_programs_it_is_said_what_to_install) {
  const std::size_t before = files();
  for (const char* path : {"", "bin:.", "/tidak/ada"}) {
    variables["PATH"] = path;
    const Screen odt = type("doc convert rencana.md --to odt --output x.odt");
    BOOST_TEST(odt.exit == 1);
    BOOST_TEST(odt.err.find("sudo apt install pandoc") != std::string::npos, odt.err);
    const Screen pdf = type("doc convert rencana.md --to pdf --output x.pdf --lang en");
    BOOST_TEST(pdf.exit == 1);
    BOOST_TEST(pdf.err.find("libreoffice-writer-nogui") != std::string::npos, pdf.err);
  }
  BOOST_TEST(files() == before);
}

BOOST_AUTO_TEST_CASE(a_converter_gets_words_and_no_shell) {
  install("pandoc", pretended_pandoc);
  variables["TMPDIR"] = (folder.path() / "bin").string();
  folder.write("rencana; touch kena.md", folder.read("rencana.md"));
  const Screen screen =
      type("doc convert 'rencana; touch kena.md' --to docx --output 'hasil $(touch kena).docx'");
  BOOST_TEST(screen.exit == 0, screen.err);
  const std::string made = folder.read("hasil $(touch kena).docx");
  BOOST_TEST(made.find("--to=docx") != std::string::npos, made);
  BOOST_TEST(made.find("--metadata=lang:id-ID") != std::string::npos);
  BOOST_TEST(made.find("HOME=" + folder.path().string()) != std::string::npos, made);
  BOOST_TEST(made.find("KSDPL") == std::string::npos);
  BOOST_TEST(!fs::exists("kena"));
  BOOST_TEST(!fs::exists("kena.md"));
  // Nothing is left of the folder it worked in.
  BOOST_TEST(std::distance(fs::directory_iterator("bin"), {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_converter_that_fails_leaves_nothing_behind) {
  const std::size_t before = files();
  install("pandoc", "echo 'pandoc: rusak\nlagi' >&2; exit 3\n");
  const Screen screen = type("doc convert rencana.md --to odt --output x.odt");
  BOOST_TEST(screen.exit == 1);
  BOOST_TEST(screen.err.find("pandoc: rusak") != std::string::npos, screen.err);
  BOOST_TEST(screen.err.find("lagi") == std::string::npos, screen.err);
  install("pandoc", "exit 0\n");
  BOOST_TEST(type("doc convert rencana.md --to odt --output x.odt").exit == 1);
  install("pandoc", "kill -9 $$\n");
  BOOST_TEST(type("doc convert rencana.md --to odt --output x.odt").exit == 1);
  BOOST_TEST(!fs::exists("x.odt"));
  BOOST_TEST(files() == before + 2);  // bin and the pretended pandoc.
}

BOOST_AUTO_TEST_CASE(an_unfinished_document_is_converted_but_not_silently) {
  install("pandoc", pretended_pandoc);
  const Json open = must("doc convert mulai.md --to odt --output a.odt --format json").json();
  BOOST_TEST(open.at("schema") == "ksdpl.doc-convert/1");
  BOOST_TEST(open.at("findings") == 7);
  const Screen told = must("doc convert mulai.md --to odt --output b.odt");
  BOOST_TEST(told.out.find("ksdpl doc check mulai.md") != std::string::npos, told.out);
  BOOST_TEST(must("doc convert rencana.md --to odt --output c.odt").out.find("doc check") ==
             std::string::npos);
  BOOST_TEST(type("doc convert rencana.md --to odt --output c.odt").exit == 2);
  const std::string plan = folder.read("rencana.md");
  BOOST_TEST(type("doc convert rencana.md --to odt --output ./rencana.md --force").exit == 2);
  BOOST_TEST(folder.read("rencana.md") == plan);
}

BOOST_AUTO_TEST_CASE(a_tree_is_made_harmless) {
  const auto made = [](const std::string& blocks) {
    const auto tree = cli::harmless_tree(R"({"meta":{"x":1},"blocks":)" + blocks + "}");
    BOOST_REQUIRE(tree.has_value());
    const Json json = Json::parse(*tree);
    BOOST_TEST(json.at("meta").empty());
    return json.at("blocks").dump();
  };
  BOOST_TEST(made(R"([{"t":"Para","c":[{"t":"Image","c":[["",[],[]],[{"t":"Str","c":"peta"}],)"
                  R"(["/etc/passwd",""]]}]}])") ==
             R"([{"t":"Para","c":[{"t":"Str","c":"peta"}]}])");
  BOOST_TEST(made(R"([{"t":"RawBlock","c":["html","<b>"]}])") ==
             R"([{"t":"Para","c":[{"t":"Str","c":"<b>"}]}])");
  BOOST_TEST(made(R"([{"t":"Para","c":[{"t":"RawInline","c":["tex","\\x"]}]}])") ==
             R"([{"t":"Para","c":[{"t":"Str","c":"\\x"}]}])");
  const std::string link = R"(,[{"t":"Str","c":"x"}],["https://contoh.example",""]]}]}])";
  const std::string kept = R"([{"t":"Para","c":[{"t":"Link","c":[["",[],[]])" + link;
  BOOST_TEST(made(kept) == kept);
  std::string odd = kept;
  replace_all(odd, "https:", "file:");
  BOOST_TEST(made(odd) == R"([{"t":"Para","c":[{"t":"Str","c":"x"}]}])");
  BOOST_TEST(!cli::harmless_tree("bukan").has_value());
  BOOST_TEST(!cli::harmless_tree("[]").has_value());
  const std::string deep =
      R"({"meta":{},"blocks":)" + std::string(5000, '[') + std::string(5000, ']') + "}";
  BOOST_TEST(!cli::harmless_tree(deep).has_value());
}

BOOST_AUTO_TEST_CASE(an_office_keeps_formats_of_its_own) {
  const fs::path shipped = fs::path(KSDPL_SOURCE_DIR) / "workflows";
  fs::create_directory("kantor");
  fs::copy(shipped / "hukum", folder.path() / "kantor/hukum", fs::copy_options::recursive);
  fs::copy(shipped / "ksdpl.yaml", folder.path() / "kantor/ksdpl.yaml");
  std::string text = folder.read(shipped / "format/rencana_kerja_sama.yaml");
  folder.write("kantor/format/rencana_kerja_sama.yaml",
               text +
                   "\n  - id: lampiran_foto\n    title: {id: lampiran foto, en: photographs}\n"
                   "    guidance: {id: Foto., en: Photographs.}\n    mandatory: false\n"
                   "    basis: unknown\n");
  const Json shown = must("doc show rencana_kerja_sama --workflows kantor --format json").json();
  BOOST_TEST(shown.at("sections").size() == 8U);
  replace_all(text, "  - id: sumber_pembiayaan", "  - id: sumber_dana");
  folder.write("kantor/format/rencana_kerja_sama.yaml", text);
  const Screen refused = type("doc list --workflows kantor");
  BOOST_TEST(refused.exit == 7);
  BOOST_TEST(refused.err.find("format/rencana_kerja_sama.yaml:") != std::string::npos, refused.err);
  BOOST_TEST(refused.err.find("PP 28/2018 Pasal 30 ayat (3) huruf f") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_recorded_by_any_of_it) {
  const auto events = must("list --format json").json().dump();
  must("doc list");
  must("doc new kajian --case A");
  must("doc check rencana.md --case A");
  BOOST_TEST(must("list --format json").json().dump() == events);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
