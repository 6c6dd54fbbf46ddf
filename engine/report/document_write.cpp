// Writes a document to be filled in.
#include "report/document_words.hpp"
#include "report/text.hpp"

#include <cctype>

#include <fmt/format.h>

namespace ksdpl {
namespace {

constexpr Phrase how_to_fill{
    "Ganti setiap tanda dalam kurung siku ganda dengan isinya; baris seperti ini hanya petunjuk\n"
    "dan tidak ikut dicetak. Judul bagian jangan diubah: dari judul itu ksdpl doc check\n"
    "mengenali bagiannya.",
    "Replace every mark in double brackets by what belongs there; lines like these only help and\n"
    "are not printed. Leave the headings of the sections as they are: ksdpl doc check knows the\n"
    "sections by them."};
constexpr Phrase form_reported{"Bentuk resminya belum dibaca. Susunan ini dilaporkan oleh {0}.",
                               "Its official form was not read. This arrangement is reported by "
                               "{0}."};
constexpr Phrase form_unknown{
    "Bentuk resminya belum diketahui dan belum dibaca. Susunan ini hanya bantuan.",
    "Its official form is not known and was not read. This arrangement is only a help."};
constexpr Phrase form_silent{
    "Bentuknya tidak diatur dalam PP 28/2018; Permendagri 25/2020 belum dibaca. Susunan ini hanya "
    "bantuan.",
    "Its form is not regulated in PP 28/2018; Permendagri 25/2020 was not read. This arrangement "
    "is only a help."};
constexpr Phrase form_known{"Bentuknya menurut {0}.", "Its form follows {0}."};
constexpr Phrase more_of_it{"Lihat: `ksdpl law unknown {0}`", "See: `ksdpl law unknown {0}`"};
constexpr Phrase basis_label{"dasar", "basis"};
constexpr Phrase guidance_label{"petunjuk", "guidance"};
constexpr Phrase not_mandatory{"tidak wajib: hapus bila tidak diperlukan",
                               "not mandatory: delete it where it is not needed"};

/// Returns text that cannot end the comment it stands in.
std::string comment_text(std::string_view text) {
  std::string safe;
  for (const char c : report::printable(text)) {
    const bool ends = c == '>' && (safe.ends_with("--") || safe.ends_with("--!"));
    if (ends) safe += ' ';
    safe += c;
  }
  return safe;
}

std::string capitalised(std::string text) {
  if (!text.empty())
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

std::string place_of(const BasisRef& basis, Language language) {
  const std::string_view label = label_of(basis.basis).in(language);
  const std::string place = basis.citation ? to_string(*basis.citation) : basis.source.in(language);
  return place.empty() ? std::string(label) : fmt::format("{} ({})", place, label);
}

/// Puts one document together.
class Writer {
 public:
  Writer(const DocumentFormat& format, const DocumentDraft& draft)
      : format_(format), draft_(draft), language_(draft.language) {}

  std::string take() {
    front();
    heading(1, format_.title.in(language_));
    if (!draft_.marks.empty()) paragraph("> **" + markdown_text(draft_.marks) + "**");
    form();
    comment(how_to_fill.in(language_));
    for (const DocumentSection& each : format_.sections)
      section(each);
    facts();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view placeholder() const { return report::placeholder.in(language_); }

  void front() {
    out_ += "---\n";
    key("format", document_format);
    key("document", format_.id);
    key("case", draft_.case_id);
    key("workflow", draft_.workflow);
    key("workflow_hash", draft_.workflow_hash);
    key("written", to_string(draft_.written));
    key("language", language_ == Language::indonesian ? "id" : "en");
    out_ += "---\n\n";
  }

  void key(std::string_view name, std::string_view value) {
    out_ += fmt::format("{}: {}\n", name, report::printable(value));
  }

  void heading(int level, const std::string& title) {
    out_ += std::string(static_cast<std::size_t>(level), '#') + " " +
            markdown_text(capitalised(title)) + "\n\n";
  }

  void paragraph(std::string_view markdown) {
    out_ += markdown;
    out_ += "\n\n";
  }

  void comment(std::string_view text) {
    out_ += "<!--\n";
    out_ += text;
    out_ += "\n-->\n\n";
  }

  /// Says openly what the arrangement rests on.
  void form() {
    std::string words = markdown_text(form_words());
    if (!format_.unknown.empty())
      words += " " + fmt::format(fmt::runtime(more_of_it.in(language_)), format_.unknown);
    paragraph("> " + words);
  }

  [[nodiscard]] std::string form_words() const {
    const auto with = [&](const Phrase& phrase, const std::string& place) {
      return fmt::format(fmt::runtime(phrase.in(language_)), place);
    };
    switch (format_.form.basis) {
      case Basis::law:
      case Basis::inferred: return with(form_known, place_of(format_.form, language_));
      case Basis::reported: return with(form_reported, format_.form.source.in(language_));
      case Basis::silent_in_pp: return std::string(form_silent.in(language_));
      case Basis::unknown: return std::string(form_unknown.in(language_));
    }
    return {};
  }

  void guide(const BasisRef& basis, const Text& guidance, bool mandatory) {
    std::string text =
        fmt::format("{}: {}", basis_label.in(language_), comment_text(place_of(basis, language_)));
    if (!guidance.empty())
      text += fmt::format("\n{}: {}", guidance_label.in(language_),
                          comment_text(guidance.in(language_)));
    if (!mandatory) text += "\n" + std::string(not_mandatory.in(language_));
    comment(text);
  }

  void section(const DocumentSection& section) {
    heading(2, section.title.in(language_));
    guide(section.basis, section.guidance, section.mandatory);
    bool any = false;
    for (const DocumentLine& line : draft_.facts) {
      if (!begins_with(section, line)) continue;
      write(line);
      any = true;
    }
    if (any) out_ += "\n";
    if (section.parts.empty()) paragraph(placeholder());
    for (const DocumentPart& part : section.parts) {
      heading(3, part.title.in(language_));
      guide(part.basis, part.guidance, /*mandatory=*/false);
      paragraph(placeholder());
    }
  }

  static bool begins_with(const DocumentSection& section, const DocumentLine& line) {
    for (const CaseFact fact : section.facts)
      if (line.fact == fact) return true;
    return false;
  }

  void write(const DocumentLine& line) {
    out_ += report::fact_opening(line.label) + report::fact_value(line, language_) + "\n";
  }

  void facts() {
    heading(2, std::string(report::facts_title.in(language_)));
    for (const DocumentLine& line : draft_.facts)
      write(line);
    for (const DocumentLine& line : draft_.record)
      write(line);
  }

  const DocumentFormat& format_;
  const DocumentDraft& draft_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string report::fact_opening(std::string_view label) {
  return "- **" + markdown_text(label) + ":** ";
}

std::string report::fact_value(const DocumentLine& line, Language language) {
  return line.value.empty() ? std::string(not_known.in(language)) : markdown_text(line.value);
}

std::string markdown_text(std::string_view text) {
  constexpr std::string_view markup = "\\`*_[]<>#|~$&{}^";
  constexpr std::string_view at_the_beginning = "=+-@!:%";
  const std::string clean = report::printable(text);
  std::string safe;
  for (const char c : clean) {
    const bool first = safe.find_first_not_of(' ') == std::string::npos;
    const bool acts = markup.find(c) != std::string_view::npos ||
                      (first && at_the_beginning.find(c) != std::string_view::npos);
    if (acts) safe += '\\';
    safe += c;
  }
  return safe;
}

std::string to_markdown(const DocumentFormat& format, const DocumentDraft& draft) {
  return Writer(format, draft).take();
}

}  // namespace ksdpl
