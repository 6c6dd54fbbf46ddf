// Makes ODT, DOCX and PDF of a document, with pandoc and LibreOffice where they are installed.
#include "cli/converter.hpp"

#include "cli/child_process.hpp"
#include "cli/complaint.hpp"
#include "cli/pandoc_tree.hpp"
#include "cli/phrases.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

/// What is needed of a program: its name, and the Debian package it comes with.
struct Tool {
  const char* name;
  const char* package;
};
constexpr Tool pandoc{"pandoc", "pandoc"};
constexpr Tool office{"soffice", "libreoffice-writer-nogui"};

constexpr const char* plain_markdown = "--from=commonmark-raw_html+pipe_tables+footnotes+strikeout";

std::string first_line(const std::string& words) {
  const std::size_t begin = words.find_first_not_of("\r\n \t");
  if (begin == std::string::npos) return {};
  return words.substr(begin, words.find_first_of("\r\n", begin) - begin);
}

/// The programs, and the folder they work in.
class Workshop {
 public:
  explicit Workshop(const Environment& environment)
      : path_(environment.variable("PATH").value_or("")),
        folder_(fs::absolute(environment.variable("TMPDIR").value_or("/tmp"))) {}

  [[nodiscard]] fs::path require(const Tool& tool) const {
    if (auto found = find_program(tool.name, path_)) return *std::move(found);
    throw Complaint(Exit::fault, said(Say::doc_no_converter, tool.name, tool.package),
                    said(Say::hint_install, tool.package));
  }

  [[nodiscard]] fs::path place(const std::string& name) const { return folder_.path() / name; }

  /// Runs it; what it made must be there afterwards.
  void run(const fs::path& program, std::vector<std::string> words, const fs::path& made) const {
    const ChildEnd end = run_child({program, std::move(words), folder_.path()});
    std::error_code error;
    const bool done = end.how == ChildEnd::How::ended && end.exit == 0;
    if (done && fs::is_regular_file(made, error)) return;
    const std::string name = program.filename().string();
    if (end.how == ChildEnd::How::too_slow)
      throw Complaint(Exit::fault, said(Say::doc_converter_too_slow, name),
                      said(Say::hint_doc_markdown));
    throw Complaint(Exit::fault, said(Say::doc_converter_failed, name, first_line(end.words)),
                    said(Say::hint_doc_markdown));
  }

  void write(const fs::path& path, std::string_view text) const {
    std::ofstream file(path, std::ios::binary);
    file << text << std::flush;
    if (!file)
      throw Complaint(Exit::fault, said(Say::cannot_write, path.string(), ""),
                      said(Say::hint_check_path, folder_.path().string()));
  }

  [[nodiscard]] static std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }

 private:
  std::string path_;
  TemporaryFolder folder_;
};

/// Returns the office file that pandoc makes. It reads in its sandbox; what it read is made
/// harmless; then it writes, which its sandbox does not allow where its templates are files.
fs::path office_file(const Workshop& shop, const WrittenDocument& document, const std::string& to) {
  const fs::path program = shop.require(pandoc);
  const fs::path tree = shop.place("tree.json");
  shop.write(shop.place("document.md"), document.body);
  shop.run(program,
           {"--sandbox", plain_markdown, "--to=json", "--output=" + tree.string(), "document.md"},
           tree);
  const auto harmless = harmless_tree(Workshop::read(tree));
  if (!harmless)
    throw Complaint(Exit::fault, said(Say::doc_converter_failed, pandoc.name, "JSON"),
                    said(Say::hint_doc_markdown));
  shop.write(shop.place("harmless.json"), *harmless);
  fs::path made = shop.place("document." + to);
  const bool english = document.front.language == Language::english;
  shop.run(program,
           {"--from=json", "--to=" + to, "--data-dir=" + shop.place("data").string(),
            std::string("--metadata=lang:") + (english ? "en-GB" : "id-ID"),
            "--output=" + made.string(), "harmless.json"},
           made);
  return made;
}

fs::path pdf_file(const Workshop& shop, const fs::path& program, const fs::path& odt) {
  fs::path made = shop.place("document.pdf");
  shop.run(program,
           {"-env:UserInstallation=file://" + shop.place("profile").string(), "--headless",
            "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir",
            made.parent_path().string(), odt.string()},
           made);
  return made;
}

}  // namespace

void convert(const WrittenDocument& document,
             std::string_view to,
             const Environment& environment,
             const std::function<void(const std::string& path)>& take) {
  const Workshop shop(environment);
  if (to != "pdf") {
    take(office_file(shop, document, std::string(to)).string());
    return;
  }
  // Both are asked for before the first begins to work.
  const fs::path program = shop.require(office);
  take(pdf_file(shop, program, office_file(shop, document, "odt")).string());
}

}  // namespace ksdpl::cli
