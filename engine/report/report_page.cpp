// What the pages of a case and of all cases share.
#include "report/report_page.hpp"

#include "report/text.hpp"

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

// Text and ground differ by at least 7 to 1 throughout.
constexpr std::string_view rules = R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 15px/1.5 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #111827; background: #fff;
  max-width: 84rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; margin: .2em 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #374151; break-after: avoid; }
h3 { font-size: 1rem; margin: .8rem 0 .3rem; break-after: avoid; }
a { color: #1e3a8a; }
:focus-visible { outline: 3px solid #1e3a8a; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; background: #fff; padding: .5rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
caption { text-align: left; color: #374151; padding: .2rem 0; }
th, td { border: 1px solid #6b7280; padding: .25em .5em; text-align: left; vertical-align: top;
  overflow-wrap: break-word; max-width: 26rem; }
tbody th { min-width: 7rem; }
thead th { background: #e5e7eb; }
td p { margin: 0 0 .2em; }
tr { break-inside: avoid; }
tr.annulled td { color: #374151; text-decoration: line-through; }
code { font-family: "Noto Sans Mono", Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
.mark { display: inline-block; border: 2px solid #7f1d1d; color: #7f1d1d; padding: .1em .6em; margin: .2em .4em .2em 0;
  font-weight: bold; }
.quiet { color: #374151; }
.good { color: #14532d; } .warn { color: #713f12; } .bad { color: #7f1d1d; font-weight: bold; }
.place { font-size: 1.1rem; border-left: 6px solid #1e3a8a; padding: .3rem .8rem; background: #f3f4f6; }
figure { margin: .5rem 0; } figure svg { max-width: 100%; height: auto; }
footer { margin-top: 2rem; border-top: 1px solid #374151; font-size: .85em; color: #374151; }
footer p { margin: .2em 0; overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; border: 1px solid #6b7280;
  padding: .6rem .8rem; background: #f9fafb; }
.filters label { display: flex; flex-direction: column; font-size: .9em; }
.filters select, .filters input, .filters button { font: inherit; padding: .25rem .4rem; border: 1px solid #374151;
  background: #fff; color: #111827; border-radius: 3px; max-width: 16rem; }
.filters .tick { flex-direction: row; gap: .4rem; align-items: center; }
.board { display: flex; gap: .7rem; overflow-x: auto; align-items: flex-start; padding: 0; margin: 0; }
.board > section { flex: 0 0 14rem; background: #f3f4f6; border: 1px solid #6b7280; padding: .4rem .5rem;
  max-height: 34rem; overflow-y: auto; }
.board ul { list-style: none; padding: 0; margin: 0; }
.card { background: #fff; border: 1px solid #6b7280; padding: .3rem .5rem; margin: .35rem 0; overflow-wrap: anywhere;
  break-inside: avoid; }
.card p { margin: 0; }
.heat td { text-align: center; font-weight: bold; letter-spacing: .05em; }
.heat td.n0 { font-weight: normal; color: #374151; }
.heat td.n1 { background: #dbeafe; } .heat td.n2 { background: #bfdbfe; } .heat td.n3 { background: #93c5fd; }
.heat td.n4 { background: #60a5fa; } .heat td.n5 { background: #1e3a8a; color: #fff; }
[hidden] { display: none !important; }
@media print {
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  table { font-size: 8pt; } th, td { max-width: none; } tbody th { min-width: 0; }
  .filters, nav, .skip { display: none; }
  .board { flex-wrap: wrap; overflow: visible; } .scroll { overflow: visible; }
  .board > section { max-height: none; overflow: visible; }
  figure { break-inside: avoid; } figure svg { max-height: 235mm; }
  .heat td, thead th, .place { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

constexpr Phrase none_running{"Tidak ada tenggat yang berjalan.", "No time limit runs."};
constexpr Phrase deadline_caption{"Tenggat, yang paling mendesak lebih dahulu",
                                  "Time limits, the most urgent first"};
constexpr Phrase column_case{"Berkas", "Case"};
constexpr Phrase column_what{"Yang harus dilakukan", "What must be done"};
constexpr Phrase column_due{"Jatuh tempo", "Due"};
constexpr Phrase column_state{"Keadaan", "How it stands"};
constexpr Phrase column_basis{"Dasar", "Basis"};
constexpr Phrase column_derivation{"Hitungan", "Derivation"};
constexpr Phrase made_on{"Keadaan per", "As of"};
constexpr Phrase of_log{"jurnal", "log"};
constexpr Phrase entries{"entri", "entries"};
constexpr Phrase calendar{"kalender hari kerja", "working-day calendar"};
constexpr Phrase checkpoint{"Titik periksa", "Checkpoint"};
constexpr Phrase unsigned_line{
    "tanpa tanda tangan; cocokkan dengan «ksdpl checkpoint --line» atau «ksdpl verify»",
    "bears no signature; compare it with “ksdpl checkpoint --line” or “ksdpl verify”"};

/// Returns the text safe inside a CSS string: everything but letters, digits and blanks as its
/// code.
std::string css_escaped(std::string_view text) {
  const std::string safe = printable(text);
  std::string escaped;
  for (std::string_view rest = safe; !rest.empty();) {
    const Character character = first_character(rest);
    const char32_t code = character.code;
    const bool plain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                       (code >= '0' && code <= '9') || code == ' ';
    if (plain) {
      escaped += static_cast<char>(code);
    } else {
      escaped += fmt::format("\\{:06x} ", static_cast<std::uint32_t>(code));
    }
    rest.remove_prefix(character.bytes);
  }
  return escaped;
}

}  // namespace

std::string style_of(std::string_view sheet, const ReportSource& source) {
  return fmt::format(
      "\n@page {{ size: {}; margin: 14mm 14mm 18mm;\n"
      "  @bottom-left {{ content: \"{}\"; font: 7pt sans-serif; }}\n"
      "  @bottom-right {{ content: counter(page) \"/\" counter(pages); font: 7pt sans-serif; }} "
      "}}{}",
      sheet, css_escaped(source.checkpoint_line + "  " + source.made_on), rules);
}

std::string_view sign_of(ReportTone tone) {
  switch (tone) {
    case ReportTone::plain: return "";
    case ReportTone::good: return "✓";
    case ReportTone::warn: return "!";
    case ReportTone::bad: return "✗";
  }
  return "";
}

std::string told(const ReportState& state) {
  const std::string_view sign = sign_of(state.tone);
  return sign.empty() ? state.words : std::string(sign) + " " + state.words;
}

std::string_view class_of(ReportTone tone) {
  switch (tone) {
    case ReportTone::plain: return "plain";
    case ReportTone::good: return "good";
    case ReportTone::warn: return "warn";
    case ReportTone::bad: return "bad";
  }
  return "plain";
}

void ReportWriter::head(std::string_view title, const std::vector<std::string>& marks) const {
  page_.text("h1", title);
  for (const std::string& mark : marks)
    page_.text("span", mark, {{"class", "mark"}});
}

void ReportWriter::open_section(std::string_view id, const Phrase& title) const {
  const std::string heading = std::string(id) + "-heading";
  page_.open("section", {{"id", id}, {"aria-labelledby", heading}});
  page_.text("h2", word(title), {{"id", heading}});
}

void ReportWriter::open_table(const Phrase& caption, std::initializer_list<Phrase> columns) const {
  std::vector<std::string> words;
  words.reserve(columns.size());
  for (const Phrase& column : columns)
    words.emplace_back(word(column));
  open_table(caption, words, "plain");
}

void ReportWriter::open_table(const Phrase& caption,
                              const std::vector<std::string>& columns,
                              std::string_view table_class) const {
  // What scrolls sideways has to be reached by the keyboard too.
  page_.open(
      "div",
      {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", word(caption)}});
  page_.open("table", {{"class", table_class}});
  page_.text("caption", word(caption));
  page_.open("thead");
  page_.open("tr");
  for (const std::string& column : columns)
    page_.text("th", column, {{"scope", "col"}});
  page_.close();
  page_.close();
  page_.open("tbody");
}

void ReportWriter::close_table() const {
  for (int i = 0; i < 3; ++i)
    page_.close();
}

void ReportWriter::state(std::string_view element, const ReportState& state) const {
  page_.text(element, told(state), {{"class", class_of(state.tone)}});
}

void ReportWriter::lines(std::string_view element, const std::vector<std::string>& words) const {
  page_.open(element);
  for (const std::string& line : words) {
    if (!line.empty()) page_.text("p", line);
  }
  page_.close();
}

void ReportWriter::deadlines(const std::vector<ReportDeadline>& all, bool with_case) const {
  if (all.empty()) {
    paragraph(none_running);
    return;
  }
  if (with_case) {
    open_table(deadline_caption, {column_case, column_what, column_due, column_state, column_basis,
                                  column_derivation});
  } else {
    open_table(deadline_caption,
               {column_what, column_due, column_state, column_basis, column_derivation});
  }
  for (const ReportDeadline& deadline : all) {
    page_.open("tr", {{"data-case", deadline.case_id}});
    if (with_case) page_.text("th", deadline.case_id, {{"scope", "row"}});
    page_.text("td", deadline.title);
    page_.text("td", deadline.left.empty() ? deadline.due : deadline.due + ", " + deadline.left);
    state("td", deadline.state);
    page_.text("td", deadline.basis);
    lines("td", deadline.derivation);
    page_.close();
  }
  close_table();
}

void ReportWriter::foot(const ReportSource& source) const {
  page_.open("footer");
  page_.text("p", std::string(word(made_on)) + " " + source.made_on + " · " +
                      std::string(word(of_log)) + " " + source.origin + " · " +
                      std::to_string(source.entries) + " " + std::string(word(entries)) + " · " +
                      std::string(word(calendar)) + " " + source.calendar);
  page_.open("p");
  page_.text("span", std::string(word(checkpoint)) + ": ");
  page_.text("code", source.checkpoint_line);
  page_.text("span", " (" + std::string(word(unsigned_line)) + ")");
  page_.close();
  page_.close();
}

}  // namespace ksdpl::report
