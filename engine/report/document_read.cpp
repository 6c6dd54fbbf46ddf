// Reads a document back: its front lines, its headings, and the text between them.
#include "report/document_lines.hpp"
#include "report/document_words.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

using report::SourceLine;
using wording::say;
using wording::shown;
using wording::with_suggestion;

constexpr std::string_view fence = "---";

/// Reads "key: value" lines between two lines of three dashes.
class FrontReader {
 public:
  FrontReader(const std::string& file, std::vector<Diagnostic>& errors)
      : file_(file), errors_(errors) {}

  /// Returns the front lines; `rest` is set to the number of the line after them.
  DocumentFront read(const std::vector<SourceLine>& lines, std::size_t& rest) {
    if (lines.empty() || lines.front().text != fence) {
      complain(1, "no-front-lines",
               {"berkas ini tidak diawali baris pengenal dokumen ('---', lalu 'format: "
                "ksdpl.document/1')",
                "the file does not begin with the lines that name a document ('---', then "
                "'format: ksdpl.document/1')"});
      return {};
    }
    std::size_t at = 1;
    while (at < lines.size() && lines[at].text != fence)
      take(lines[at++]);
    if (at == lines.size())
      complain(
          1, "open-front-lines",
          {"baris pengenal tidak ditutup dengan '---'", "the front lines are not closed by '---'"});
    rest = std::min(at + 1, lines.size());
    return judge();
  }

 private:
  void complain(int line, std::string_view code, Text message) {
    errors_.push_back({{file_, line, 1}, std::string(code), std::move(message), {}});
  }

  static bool known(std::string_view key) {
    return std::find(report::front_keys.begin(), report::front_keys.end(), key) !=
           report::front_keys.end();
  }

  void take(const SourceLine& line) {
    const std::string_view text = line.text;
    if (text.find_first_not_of(" \t") == std::string_view::npos) return;
    const std::size_t colon = text.find(':');
    const std::string key(text.substr(0, std::min(colon, text.size())));
    if (colon == std::string_view::npos || !known(key)) {
      complain(line.number, "bad-front-line",
               with_suggestion(say("baris pengenal {} tidak dikenal",
                                   "the front line {} is not known", shown(text)),
                               key, {report::front_keys.begin(), report::front_keys.end()}));
      return;
    }
    if (values_.contains(key)) {
      complain(line.number, "duplicate-key",
               say("'{}' tertulis dua kali", "'{}' is there twice", key));
      return;
    }
    values_[key] = std::string(report::trimmed(text.substr(colon + 1)));
    lines_[key] = line.number;
  }

  std::string needed(std::string_view key) {
    const auto found = values_.find(key);
    if (found != values_.end() && !found->second.empty()) return found->second;
    complain(found == values_.end() ? 1 : lines_.find(key)->second, "missing-key",
             say("baris pengenal '{}' tidak ada atau kosong",
                 "the front line '{}' is missing or empty", key));
    return {};
  }

  DocumentFront judge() {
    DocumentFront front;
    const std::string format = needed("format");
    if (!format.empty() && format != document_format)
      complain(
          lines_["format"], "wrong-format",
          say("format {} tidak dikenal; program ini membaca {}",
              "the format {} is not known; this program reads {}", shown(format), document_format));
    front.document = needed("document");
    front.case_id = needed("case");
    front.workflow = needed("workflow");
    front.workflow_hash = needed("workflow_hash");
    front.written = needed("written");
    const std::string language = needed("language");
    if (!language.empty() && language != "id" && language != "en")
      complain(lines_["language"], "bad-language",
               say("bahasa {} tidak dikenal; tulis id atau en",
                   "the language {} is not known; write id or en", shown(language)));
    front.language = language == "en" ? Language::english : Language::indonesian;
    front.lines = lines_;
    return front;
  }

  const std::string& file_;
  std::vector<Diagnostic>& errors_;
  std::map<std::string, std::string, std::less<>> values_;
  std::map<std::string, int, std::less<>> lines_;
};

/// Splits the text after the front lines into blocks.
class BodyReader {
 public:
  explicit BodyReader(WrittenDocument& document) : document_(document) {}

  void read(const std::vector<SourceLine>& lines, std::size_t from) {
    document_.blocks.emplace_back();
    for (std::size_t i = from; i < lines.size(); ++i)
      take(lines[i]);
    if (comment_line_ != 0)
      trouble(comment_line_, "open-comment",
              {"petunjuk '<!--' tidak ditutup dengan '-->'; semua di bawahnya tidak terbaca",
               "the comment '<!--' is not closed by '-->'; nothing below it is read"});
    if (!fence_.empty())
      trouble(fence_line_, "open-fence",
              {"blok kode tidak ditutup; judul di bawahnya tidak terbaca sebagai judul",
               "the block of code is not closed; headings below it are no headings"});
  }

 private:
  void trouble(int line, std::string_view code, Text text) {
    document_.troubles.push_back({std::string(code), line, {}, std::move(text), std::nullopt});
  }

  void take(const SourceLine& source) {
    const std::string text = fence_.empty() ? without_comments(source) : std::string(source.text);
    const bool code = follow_fence(source.number, text);
    document_.body += text + "\n";
    if (code) {
      push({source.number, text, /*code=*/true, /*heading=*/false});
      return;
    }
    if (const auto heading = report::atx_heading(text)) {
      open(*heading, {source.number, text, /*code=*/false, /*heading=*/true});
      return;
    }
    if (const int level = underlined(text); level > 0) {
      DocumentTextLine title = block().lines.back();
      block().lines.pop_back();
      title.heading = true;
      open({level, title.text}, title);
      return;
    }
    push({source.number, text, /*code=*/false, /*heading=*/false});
  }

  DocumentBlock& block() { return document_.blocks.back(); }
  void push(DocumentTextLine line) { block().lines.push_back(std::move(line)); }

  /// A heading of the first two levels begins a block; a lower one belongs to its block.
  void open(const report::Heading& heading, DocumentTextLine line) {
    if (heading.level > 2) {
      push(std::move(line));
      return;
    }
    document_.blocks.push_back({heading.title, line.number, {}});
  }

  /// Returns the level of the heading that the line before becomes by this one; 0: of none.
  [[nodiscard]] int underlined(std::string_view text) {
    const int level = report::underline_level(text);
    if (level == 0 || block().lines.empty()) return 0;
    const DocumentTextLine& before = block().lines.back();
    const bool paragraph = !before.code && !before.heading && report::is_paragraph(before.text);
    return paragraph ? level : 0;
  }

  /// Returns the line without what stands in comments, which may go on over lines.
  std::string without_comments(const SourceLine& source) {
    std::string kept;
    std::string_view rest = source.text;
    while (!rest.empty()) {
      const bool inside = comment_line_ != 0;
      const std::string_view mark = inside ? "-->" : "<!--";
      const std::size_t at = rest.find(mark);
      if (!inside) kept += rest.substr(0, std::min(at, rest.size()));
      if (at == std::string_view::npos) break;
      const bool escaped = !inside && at > 0 && rest[at - 1] == '\\';
      if (escaped) kept += mark;
      if (!escaped) comment_line_ = inside ? 0 : source.number;
      rest.remove_prefix(at + mark.size());
    }
    return kept;
  }

  /// Says whether the line belongs to a fenced block, its first and last line included.
  bool follow_fence(int number, std::string_view text) {
    const std::string mark = report::fence_mark(text);
    if (fence_.empty()) {
      if (mark.empty()) return false;
      fence_ = mark;
      fence_line_ = number;
      return true;
    }
    const bool closes = !mark.empty() && mark.front() == fence_.front() &&
                        mark.size() >= fence_.size() && report::trimmed(text).size() == mark.size();
    if (closes) fence_.clear();
    return true;
  }

  WrittenDocument& document_;
  int comment_line_ = 0;  ///< Where the open comment begins; 0: none is open.
  std::string fence_;     ///< The mark of the open block of code.
  int fence_line_ = 0;
};

}  // namespace

ReadDocument read_document(const std::string& file, std::string_view text) {
  ReadDocument read;
  if (auto unreadable = report::unreadable(file, text)) {
    read.errors.push_back(*std::move(unreadable));
    return read;
  }
  const std::vector<SourceLine> lines = report::lines_of(text);
  std::size_t rest = 0;
  read.document.front = FrontReader(file, read.errors).read(lines, rest);
  if (read.errors.empty()) BodyReader(read.document).read(lines, rest);
  return read;
}

}  // namespace ksdpl
