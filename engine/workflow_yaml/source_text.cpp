// What the bytes of a file must be before anybody parses them.
#include "workflow_yaml/source_text.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/hidden_characters.hpp"

namespace ksdpl::yaml {
namespace {

using wording::say;

/// Walks over the characters of a text and reports at most one finding per line.
class Scan {
 public:
  Scan(std::string_view text, Findings& findings) : text_(text), findings_(findings) {}

  bool run() {
    while (at_ < text_.size()) {
      const auto character = read_code_point(text_, at_);
      if (!character) return bad_encoding();
      inspect(character->value);
      at_ += character->length;
      place_.column += static_cast<int>(character->length);
      if (character->value == U'\n') next_line();
    }
    return clean_;
  }

 private:
  bool bad_encoding() {
    findings_.add(place_, "bad-encoding",
                  {"berkas bukan teks UTF-8; simpan ulang dengan pengodean UTF-8",
                   "the file is not UTF-8 text; save it again in the encoding UTF-8"});
    return false;
  }

  void inspect(char32_t character) {
    const bool line_end = character == U'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
    if (character == U'\t') {
      report_tab();
    } else if (is_hidden(character) && !line_end) {
      report("control-character",
             say("karakter tersembunyi {} tidak boleh ada; hapus dan ketik ulang",
                 "the hidden character {} may not stand here; delete it and type anew",
                 name_of(character)));
    } else if (character != U' ') {
      indenting_ = false;
    }
  }

  void report_tab() {
    if (indenting_) {
      report("tab", {"tab dipakai untuk menjorokkan baris; YAML hanya menerima spasi",
                     "a tab indents this line; YAML takes spaces only"});
    } else {
      report("tab", {"tab tidak boleh ada; pakai spasi", "a tab may not stand here; use spaces"});
    }
  }

  void report(std::string_view code, Text message) {
    if (!line_reported_) findings_.add(place_, code, std::move(message));
    line_reported_ = true;
    clean_ = false;
  }

  void next_line() {
    ++place_.line;
    place_.column = 1;
    indenting_ = true;
    line_reported_ = false;
  }

  std::string_view text_;
  Findings& findings_;
  std::size_t at_ = 0;
  Place place_;
  bool indenting_ = true;
  bool line_reported_ = false;
  bool clean_ = true;
};

}  // namespace

std::string_view without_mark(std::string_view text) {
  static constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

bool check_source(std::string_view text, Findings& findings, std::size_t most) {
  if (text.size() > most) {
    findings.add({}, "too-large",
                 say("berkas melampaui {} byte", "the file is larger than {} bytes", most));
    return false;
  }
  return Scan(without_mark(text), findings).run();
}

}  // namespace ksdpl::yaml
