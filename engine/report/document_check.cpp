// Holds a document against its format, and against the case it was written for.
#include "report/document_lines.hpp"
#include "report/document_words.hpp"
#include "report/text.hpp"
#include "workflow/wording.hpp"

#include <algorithm>
#include <cctype>

namespace ksdpl {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

/// Returns the text in lower case, as far as it is ASCII.
std::string lower(std::string_view text) {
  std::string low(text);
  std::transform(low.begin(), low.end(), low.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return low;
}

/// Takes the placeholders out of a line; says whether there were any.
bool take_placeholders(std::string& line) {
  bool any = false;
  for (const std::string_view words : {report::placeholder.id, report::placeholder.en}) {
    for (std::size_t at = lower(line).find(words); at != std::string::npos;
         at = lower(line).find(words)) {
      line.erase(at, words.size());
      any = true;
    }
  }
  return any;
}

/// Says whether a character is one a person would call written: a letter, a digit, a sign of any
/// script; not a blank, a dash or dots.
bool is_written(const report::Character& character) {
  constexpr char32_t first_beyond_ascii = 0x80;
  const char32_t code = character.code;
  if (code < first_beyond_ascii) return std::isalnum(static_cast<int>(code)) != 0;
  const bool blank_or_dash = code <= 0xBF || (code >= 0x2000 && code <= 0x206F) || code == 0x3000 ||
                             code == 0xFEFF || code == 0xFFFD;
  return !blank_or_dash;
}

bool has_words(std::string_view text) {
  while (!text.empty()) {
    const report::Character next = report::first_character(text);
    if (is_written(next)) return true;
    text.remove_prefix(next.bytes);
  }
  return false;
}

/// Says whether a line holds a fact that is not known: it fills nothing in.
bool is_unknown_fact(std::string_view line) {
  if (!line.starts_with("- **")) return false;
  const std::string_view words = report::trimmed(line);
  return words.ends_with(":** " + std::string(report::not_known.id)) ||
         words.ends_with(":** " + std::string(report::not_known.en));
}

bool acts_unseen(char32_t code) {
  const bool control = (code < 0x20 && code != '\t') || (code >= 0x7F && code < 0xA0);
  const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  const bool hides = code == 0x2028 || code == 0x2029 || (code >= 0xE0000 && code <= 0xE007F);
  return control || reorders || hides;
}

bool hides_something(std::string_view text) {
  while (!text.empty()) {
    const report::Character next = report::first_character(text);
    if (acts_unseen(next.code)) return true;
    text.remove_prefix(next.bytes);
  }
  return false;
}

/// Returns a line without pieces of code and without characters behind a backslash.
std::string without_code(std::string_view line) {
  std::string plain;
  bool code = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escape = line[i] == '\\' && !code;
    if (escape) {
      ++i;
    } else if (line[i] == '`') {
      code = !code;
    } else if (!code) {
      plain += line[i];
    }
  }
  return plain;
}

/// Says whether what follows a "<" is an address in angle brackets, which is no HTML.
bool is_address(std::string_view inside) {
  const std::string_view word = inside.substr(0, std::min(inside.find('>'), inside.size()));
  const bool address =
      word.find(':') != std::string_view::npos || word.find('@') != std::string_view::npos;
  return address && word.find(' ') == std::string_view::npos;
}

bool has_html(std::string_view plain) {
  for (std::size_t at = plain.find('<'); at != std::string_view::npos;
       at = plain.find('<', at + 1)) {
    const std::string_view inside = plain.substr(at + 1);
    if (inside.empty() || is_address(inside)) continue;
    const auto first = static_cast<unsigned char>(inside.front());
    if (std::isalpha(first) != 0 || first == '/' || first == '!' || first == '?') return true;
  }
  return false;
}

/// Goes through a document with its format in hand.
class Checker {
 public:
  Checker(const WrittenDocument& document, const DocumentFormat& format)
      : document_(document), format_(format) {}

  std::vector<DocumentFinding> take() {
    found_ = document_.troubles;
    for (const DocumentBlock& block : document_.blocks)
      place(block);
    for (const DocumentSection& section : format_.sections)
      if (section.mandatory && !there(section)) report_missing(section);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return std::move(found_);
  }

 private:
  struct Seen {
    const DocumentSection* section = nullptr;
    int line = 0;
  };

  [[nodiscard]] const DocumentSection* section_named(const std::string& title) const {
    const auto same = [&](const DocumentSection& section) {
      return title == report::comparable(section.title.id) ||
             title == report::comparable(section.title.en) ||
             title == report::comparable(section.id);
    };
    const auto found = std::find_if(format_.sections.begin(), format_.sections.end(), same);
    return found == format_.sections.end() ? nullptr : &*found;
  }

  [[nodiscard]] bool there(const DocumentSection& section) const {
    return std::any_of(seen_.begin(), seen_.end(),
                       [&](const Seen& seen) { return seen.section == &section; });
  }

  void place(const DocumentBlock& block) {
    const DocumentSection* section = section_named(report::comparable(block.title));
    if (section == nullptr) {
      note_unknown(block);
    } else if (there(*section)) {
      report_twice(*section, block.line);
    }
    if (section != nullptr) seen_.push_back({section, block.line});
    read(block, section);
  }

  void add(const DocumentSection* section, std::string_view code, int line, Text text) {
    DocumentFinding finding{std::string(code), line, {}, std::move(text), std::nullopt};
    if (section != nullptr) {
      finding.section = section->id;
      finding.basis = section->basis;
    }
    found_.push_back(std::move(finding));
  }

  void note(std::string_view code, int line, Text text) {
    found_.push_back({std::string(code), line, {}, std::move(text), std::nullopt, /*note=*/true});
  }

  void note_unknown(const DocumentBlock& block) {
    const std::string title = report::comparable(block.title);
    const bool ours = title.empty() || title == report::comparable(format_.title.id) ||
                      title == report::comparable(format_.title.en) ||
                      title == report::comparable(report::facts_title.id) ||
                      title == report::comparable(report::facts_title.en);
    if (ours) return;
    std::vector<std::string> known;
    for (const DocumentSection& section : format_.sections)
      known.push_back(section.title.in(document_.front.language));
    note("section-unknown", block.line,
         with_suggestion(say("format ini tidak mengenal bagian {}; isinya dibiarkan",
                             "the format does not know the section {}; it is left as it is",
                             shown(block.title)),
                         block.title, known));
  }

  void report_missing(const DocumentSection& section) {
    const int last = document_.blocks.back().lines.empty()
                         ? document_.blocks.back().line
                         : document_.blocks.back().lines.back().number;
    add(&section, "section-missing", last,
        say("bagian '{}' tidak ada", "the section '{1}' is missing", section.title.id,
            section.title.en));
  }

  void report_twice(const DocumentSection& section, int line) {
    const auto first = std::find_if(seen_.begin(), seen_.end(),
                                    [&](const Seen& seen) { return seen.section == &section; });
    add(&section, "section-twice", line,
        say("bagian '{0}' ada dua kali, sudah ada pada baris {2}",
            "the section '{1}' is there twice, already in line {2}", section.title.id,
            section.title.en, first->line));
  }

  void read(const DocumentBlock& block, const DocumentSection* section) {
    bool written = false;
    int unfilled = 0;
    for (const DocumentTextLine& line : block.lines) {
      std::string text = line.text;
      const bool placeholder = !line.code && take_placeholders(text);
      if (placeholder && unfilled == 0) unfilled = line.number;
      written = written || (!line.heading && has_words(text) && !is_unknown_fact(text));
      read_text(line, section);
    }
    if (unfilled > 0) {
      report_unfilled(section, unfilled);
    } else if (section != nullptr && !written && section->mandatory) {
      add(section, "section-empty", block.line,
          say("bagian '{}' kosong", "the section '{1}' is empty", section->title.id,
              section->title.en));
    }
  }

  void report_unfilled(const DocumentSection* section, int line) {
    if (section == nullptr) {
      add(nullptr, "unfilled", line,
          say("masih ada {}", "{1} is still there", report::placeholder.id,
              report::placeholder.en));
      return;
    }
    add(section, "section-unfilled", line,
        say("bagian '{}' belum diisi", "the section '{1}' is still to be filled in",
            section->title.id, section->title.en));
  }

  /// What is odd about a line, whichever section it is in.
  void read_text(const DocumentTextLine& line, const DocumentSection* section) {
    if (hides_something(line.text))
      add(section, "hidden-character", line.number,
          {"ada karakter yang tidak terlihat atau membalik arah tulisan",
           "a character that is not seen or reverses the writing"});
    if (line.code) return;
    const std::string plain = without_code(line.text);
    if (has_html(plain))
      add(section, "html", line.number,
          {"HTML tidak dijalankan dan tidak dipakai; ia akan tercetak sebagai teks",
           "HTML is neither run nor used; it will be printed as text"});
    if (plain.find("![") != std::string::npos)
      note("image", line.number,
           {"gambar tidak dibawa ke ODT, DOCX, atau PDF; yang tercetak hanya keterangannya",
            "images are not taken into ODT, DOCX or PDF; only their description is printed"});
  }

  const WrittenDocument& document_;
  const DocumentFormat& format_;
  std::vector<DocumentFinding> found_;
  std::vector<Seen> seen_;
};

/// Returns a value as it is compared: editors add and drop backslashes and blanks.
std::string loose(std::string_view text) {
  std::string kept;
  for (const char c : report::trimmed(text))
    if (c != '\\' && c != ' ' && c != '\t') kept += c;
  return kept;
}

void compare_line(const DocumentTextLine& line,
                  const DocumentDraft& now,
                  Language language,
                  std::vector<DocumentFinding>& found) {
  for (const DocumentLine& fact : now.facts) {
    const std::string opening = report::fact_opening(fact.label);
    if (!fact.fact || !line.text.starts_with(opening)) continue;
    const std::string written = line.text.substr(opening.size());
    const std::string known = report::fact_value(fact, language);
    if (loose(written) == loose(known)) continue;
    found.push_back(
        {"fact-differs",
         line.number,
         {},
         say("{}: dokumen menyebut {}, kasus {}", "{}: the document says {}, the case {}",
             fact.label, shown(written), shown(known)),
         std::nullopt});
  }
}

}  // namespace

std::vector<DocumentFinding> check_document(const WrittenDocument& document,
                                            const DocumentFormat& format) {
  return Checker(document, format).take();
}

std::vector<DocumentFinding> compare_with_case(const WrittenDocument& document,
                                               const DocumentDraft& now) {
  const auto line_of = [&](std::string_view key) {
    const auto found = document.front.lines.find(key);
    return found == document.front.lines.end() ? 1 : found->second;
  };
  std::vector<DocumentFinding> found;
  if (document.front.case_id != now.case_id) {
    found.push_back({"other-case",
                     line_of("case"),
                     {},
                     say("dokumen ini dibuat untuk kasus {}, bukan {}",
                         "the document was made for the case {}, not {}",
                         shown(document.front.case_id), shown(now.case_id)),
                     std::nullopt});
    return found;
  }
  if (document.front.workflow_hash != now.workflow_hash)
    found.push_back(
        {"other-workflow",
         line_of("workflow_hash"),
         {},
         {"kasus sekarang memakai teks alur kerja yang lain daripada yang disebut dokumen ini",
          "the case now has another text of the workflow than the document names"},
         std::nullopt,
         /*note=*/true});
  for (const DocumentBlock& block : document.blocks)
    for (const DocumentTextLine& line : block.lines)
      if (!line.code) compare_line(line, now, document.front.language, found);
  return found;
}

}  // namespace ksdpl
