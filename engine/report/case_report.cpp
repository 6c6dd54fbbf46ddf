// The page of one case: where it is, what is missing, what happened, what it rests on.
#include "ksdpl/report.hpp"

#include "report/charts.hpp"
#include "report/report_page.hpp"

namespace ksdpl {
namespace {

using report::ReportWriter;

constexpr Phrase words_place{"Di mana kasus ini", "Where the case is"};
constexpr Phrase words_next{"Yang berikut dan yang kurang", "What comes next and what is missing"};
constexpr Phrase words_no_move{"Tidak ada langkah hukum dari sini.", "No legal move leads on."};
constexpr Phrase words_allowed{"boleh dilakukan sekarang", "may be done now"};
constexpr Phrase words_lacks{"hal kurang", "things missing"};
constexpr Phrase words_next_caption{
    "Setiap langkah hukum dari sini: siapa, atas dasar apa, dan semua yang masih kurang",
    "Every legal move from here: who, on which article, and all that is still missing"};
constexpr Phrase words_requirements{"Syarat", "Requirements"};
constexpr Phrase words_requirements_caption{
    "Syarat Pasal 27 dan yang lain, dengan bukti",
    "The requirements of Pasal 27 and others, with evidence"};
constexpr Phrase words_deadlines{"Tenggat", "Time limits"};
constexpr Phrase words_timeline{"Riwayat, dengan kedua tanggal", "History, with both dates"};
constexpr Phrase words_timeline_caption{
    "Setiap entri: kapan berlaku menurut hukum dan kapan dicatat",
    "Every entry: when it took effect in law and when it was recorded"};
constexpr Phrase words_papers{"Dokumen", "Papers"};
constexpr Phrase words_no_paper{"Belum ada dokumen.", "No paper is filed."};
constexpr Phrase words_instruments{"Naskah turunan", "Instruments under the text"};
constexpr Phrase words_findings{"Temuan", "Findings"};
constexpr Phrase words_findings_caption{
    "Riwayat yang dihadapkan pada prosedur; bukan simpulan tentang orang",
    "The history held against the procedure; no conclusion about a person"};
constexpr Phrase words_no_finding{"Tidak ada temuan.", "Nothing was found."};
constexpr Phrase words_notices{"Yang perlu diketahui", "Good to know"};
constexpr Phrase words_contents{"Isi halaman", "On this page"};

constexpr Phrase column_requirement{"Syarat", "Requirement"};
constexpr Phrase column_basis{"Dasar", "Basis"};
constexpr Phrase column_verdict{"Keadaan", "Verdict"};
constexpr Phrase column_who{"Siapa", "Who"};
constexpr Phrase column_evidence{"Bukti", "Evidence"};
constexpr Phrase column_missing{"Yang kurang", "What is missing"};
constexpr Phrase column_move{"Langkah", "Move"};
constexpr Phrase column_entry{"Entri", "Entry"};
constexpr Phrase column_effective{"Berlaku", "Took effect"};
constexpr Phrase column_recorded{"Dicatat", "Recorded"};
constexpr Phrase column_what{"Apa", "What"};
constexpr Phrase column_remark{"Keterangan", "Remark"};
constexpr Phrase column_paper{"Dokumen", "Paper"};
constexpr Phrase column_validity{"Masa berlaku", "Validity"};
constexpr Phrase column_instrument{"Naskah", "Instrument"};
constexpr Phrase column_kind{"Jenis", "Kind"};
constexpr Phrase column_period{"Masa", "Period"};
constexpr Phrase column_severity{"Tingkat", "Severity"};
constexpr Phrase column_finding{"Temuan", "Finding"};
constexpr Phrase column_settles{"Yang menyelesaikannya", "What would settle it"};

/// Lays out the sections, one after the other.
class CasePage {
 public:
  CasePage(const CaseReport& of, Language language)
      : of_(of),
        page_(language, of.id + " · " + of.title, report::style_of("A4", of.source)),
        out_(page_, language) {}

  std::string take() {
    out_.head(of_.id + " · " + of_.title, of_.marks);
    facts();
    contents();
    page_.open("main");
    place();
    moves();
    requirements();
    out_.open_section("deadlines", words_deadlines);
    out_.deadlines(of_.deadlines, /*with_case=*/false);
    out_.close_section();
    timeline();
    papers();
    instruments();
    findings();
    notices();
    page_.close();
    out_.foot(of_.source);
    return page_.take();
  }

 private:
  void facts() {
    page_.open("dl");
    for (const auto& [label, words] : of_.facts) {
      if (!words.empty()) page_.term(label, words);
    }
    page_.close();
  }

  void contents() {
    page_.open("nav", {{"aria-label", out_.word(words_contents)}});
    page_.open("ul");
    const auto link = [&](std::string_view target, const Phrase& words) {
      page_.open("li");
      page_.text("a", out_.word(words), {{"href", target}});
      page_.close();
    };
    link("#place", words_place);
    link("#next", words_next);
    link("#requirements", words_requirements);
    link("#deadlines", words_deadlines);
    link("#history", words_timeline);
    link("#papers", words_papers);
    link("#findings", words_findings);
    page_.close();
    page_.close();
  }

  void place() {
    out_.open_section("place", words_place);
    page_.text("p", of_.place, {{"class", "place"}});
    page_.open("figure");
    page_.picture(of_.picture);
    page_.close();
    out_.close_section();
  }

  void moves() {
    out_.open_section("next", words_next);
    if (of_.moves.empty()) {
      out_.paragraph(words_no_move);
      out_.close_section();
      return;
    }
    out_.open_table(words_next_caption,
                    {column_move, column_basis, column_who, column_verdict, column_missing});
    for (const CaseReport::Move& move : of_.moves) {
      page_.open("tr");
      page_.text("th", move.title, {{"scope", "row"}});
      page_.text("td", move.basis);
      page_.text("td", move.who);
      out_.state("td", standing_of(move));
      page_.open("td");
      for (const CaseReport::Lack& lack : move.lacks)
        missing(lack);
      page_.close();
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  [[nodiscard]] ReportState standing_of(const CaseReport::Move& move) const {
    if (move.allowed) return {std::string(out_.word(words_allowed)), ReportTone::good};
    return {std::to_string(move.lacks.size()) + " " + std::string(out_.word(words_lacks)),
            ReportTone::bad};
  }

  /// Writes one thing that is missing: what, on which article, who can supply it, what to type.
  void missing(const CaseReport::Lack& lack) {
    page_.open("p");
    page_.text("span", lack.text + " ");
    page_.text("span", "[" + lack.basis + "] ", {{"class", "quiet"}});
    if (!lack.who.empty()) page_.text("span", lack.who + " ");
    if (!lack.command.empty()) page_.text("code", lack.command);
    page_.close();
  }

  void requirements() {
    out_.open_section("requirements", words_requirements);
    out_.open_table(words_requirements_caption, {column_requirement, column_basis, column_verdict,
                                                 column_who, column_evidence});
    for (const CaseReport::Requirement& each : of_.requirements) {
      page_.open("tr");
      page_.text("th", each.title, {{"scope", "row"}});
      page_.text("td", each.basis);
      out_.state("td", each.verdict);
      page_.text("td", each.who);
      page_.text("td", each.evidence);
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void timeline() {
    out_.open_section("history", words_timeline);
    if (const auto chart = report::timeline_chart(of_.entries, out_.language())) {
      page_.open("figure");
      page_.picture(*chart);
      page_.close();
    }
    out_.open_table(words_timeline_caption, {column_entry, column_effective, column_recorded,
                                             column_what, column_who, column_remark});
    for (const CaseReport::Entry& entry : of_.entries) {
      page_.open("tr", {{"class", entry.annulled ? "annulled" : "entry"}});
      page_.text("th", "#" + std::to_string(entry.number), {{"scope", "row"}});
      page_.text("td", entry.effective);
      page_.text("td", entry.recorded);
      out_.lines("td", {entry.kind, entry.what});
      page_.text("td", entry.who);
      page_.text("td", entry.remark);
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void papers() {
    out_.open_section("papers", words_papers);
    if (of_.papers.empty()) {
      out_.paragraph(words_no_paper);
      out_.close_section();
      return;
    }
    out_.open_table(words_papers, {column_entry, column_paper, column_remark, column_validity});
    for (const CaseReport::Paper& paper : of_.papers) {
      page_.open("tr");
      page_.text("th", "#" + std::to_string(paper.entry), {{"scope", "row"}});
      page_.text("td", paper.title);
      page_.text("td", paper.words);
      out_.state("td", paper.validity);
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void instruments() {
    if (of_.instruments.empty()) return;
    out_.open_section("instruments", words_instruments);
    out_.open_table(words_instruments,
                    {column_instrument, column_kind, column_period, column_verdict});
    for (const CaseReport::Instrument& each : of_.instruments) {
      page_.open("tr");
      page_.text("th", each.title, {{"scope", "row"}});
      page_.text("td", each.kind);
      page_.text("td", each.period);
      out_.state("td", each.standing);
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void findings() {
    out_.open_section("findings", words_findings);
    if (of_.findings.empty()) {
      out_.paragraph(words_no_finding);
      out_.close_section();
      return;
    }
    out_.open_table(words_findings_caption,
                    {column_severity, column_finding, column_basis, column_settles});
    for (const CaseReport::Finding& finding : of_.findings) {
      page_.open("tr");
      out_.state("td", finding.severity);
      page_.text("td", finding.text);
      page_.text("td", finding.basis);
      page_.text("td", finding.settles);
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void notices() {
    if (of_.notices.empty()) return;
    out_.open_section("notices", words_notices);
    page_.open("ul");
    for (const std::string& notice : of_.notices)
      page_.text("li", notice);
    page_.close();
    out_.close_section();
  }

  const CaseReport& of_;
  HtmlPage page_;
  ReportWriter out_;
};

}  // namespace

std::string to_html(const CaseReport& report, Language language) {
  return CasePage(report, language).take();
}

}  // namespace ksdpl
