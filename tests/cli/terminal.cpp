// A pretended terminal: runs the command line inside the test, in a folder of its own.
#include "cli/terminal.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace fs = std::filesystem;

nlohmann::ordered_json Screen::json() const {
  auto parsed = nlohmann::ordered_json::parse(out, nullptr, /*allow_exceptions=*/false);
  BOOST_REQUIRE_MESSAGE(!parsed.is_discarded(), "not JSON: " << out << err);
  return parsed;
}

Folder::Folder() : before_(fs::current_path()) {
  std::string name = (fs::temp_directory_path() / "ksdpl-cli-XXXXXX").string();
  BOOST_REQUIRE(mkdtemp(name.data()) != nullptr);
  path_ = name;
  fs::current_path(path_);
}

Folder::~Folder() {
  std::error_code error;
  fs::current_path(before_, error);
  fs::remove_all(path_, error);
}

void Folder::write(const fs::path& name, std::string_view content) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << content;
}

std::string Folder::read(const fs::path& name) const {
  std::ifstream file(path_ / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Terminal::Terminal() : now(parse_timestamp("2026-03-02T03:04:05.678Z").value()) {}

Screen Terminal::run(const std::vector<std::string>& words) {
  std::ostringstream out;
  std::ostringstream err;
  cli::Environment environment{out,
                               err,
                               [this] { return now; },
                               [this](std::string_view name) -> std::optional<std::string> {
                                 const auto found = variables.find(name);
                                 return found == variables.end() ? std::nullopt
                                                                 : std::optional(found->second);
                               },
                               "siti",
                               is_terminal,
                               is_terminal};
  const int exit = cli::run(words, environment);
  return {exit, out.str(), err.str()};
}

Screen Terminal::type(std::string_view line) {
  return run(shell_words(line));
}

Screen Terminal::must(std::string_view line) {
  Screen screen = type(line);
  BOOST_REQUIRE_MESSAGE(screen.exit == 0, line << "\n" << screen.out << screen.err);
  return screen;
}

void Terminal::open_case() {
  must("init --origin uji");
  must(
      "new A --partner Kitakyushu --country JP --region Surabaya --level kota "
      "--object pertukaran_budaya --initiative daerah --on 2026-01-05");
}

void Terminal::ready_for_dprd() {
  open_case();
  folder.write("surat.txt", "sebuah surat\n");
  must("record A penjajakan dimulai --on 2026-01-06");
  must("file A laporan_penjajakan surat.txt");
  must("record A hasil_penjajakan dapat_ditindaklanjuti --on 2026-01-07");
  must("file A bukti_konsultasi_mendagri surat.txt");
  must("record A konsultasi_mendagri --on 2026-01-08");
  must("file A bukti_konsultasi_menlu surat.txt");
  must("record A konsultasi_menlu --on 2026-01-09");
  must("file A pernyataan_kehendak surat.txt");
  must("record A tanda_tangan_pk --on 2026-01-12");
  must("record A penyusunan_rencana --on 2026-01-13");
  for (const char* requirement :
       {"hubungan_diplomatik", "urusan_pemerintahan_daerah", "tanpa_kantor_perwakilan",
        "tidak_campur_tangan", "sesuai_kebijakan_dan_rencana", "kesetaraan_status",
        "saling_melengkapi", "mempererat_hubungan_masyarakat"})
    must(std::string("assess A ") + requirement + " terpenuhi --by 'Kepala Biro' --reason uji");
  must("file A surat_permohonan_dprd surat.txt");
  must(
      "file A rencana_kerja_sama surat.txt --contains subjek,latar_belakang,"
      "maksud_tujuan_sasaran,objek,ruang_lingkup,sumber_pembiayaan,jangka_waktu");
}

namespace {

/// Gathers words letter by letter, as a shell does with quotes.
class Words {
 public:
  void take(char c) {
    if (quote_ != '\0') {
      take_quoted(c);
    } else if (c == '\'' || c == '"') {
      quote_ = c;
      open_ = true;
    } else if (c == ' ') {
      end_word();
    } else {
      word_ += c;
    }
  }

  std::vector<std::string> finish() {
    end_word();
    return std::move(words_);
  }

 private:
  void take_quoted(char c) {
    if (c == quote_) {
      quote_ = '\0';
    } else {
      word_ += c;
    }
  }

  void end_word() {
    if (open_ || !word_.empty()) words_.push_back(word_);
    word_.clear();
    open_ = false;
  }

  std::vector<std::string> words_;
  std::string word_;
  bool open_ = false;  ///< A quoted word may be empty.
  char quote_ = '\0';
};

}  // namespace

std::vector<std::string> shell_words(std::string_view line) {
  Words words;
  for (const char c : line)
    words.take(c);
  return words.finish();
}

}  // namespace ksdpl::test
