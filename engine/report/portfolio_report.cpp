// The page of all cases: a board, how long they wait, what was done in them, what falls due.
#include "ksdpl/report.hpp"

#include "report/charts.hpp"
#include "report/portfolio_script.hpp"
#include "report/report_page.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

using report::ReportWriter;
using Item = PortfolioReport::Item;
using Named = PortfolioReport::Named;

constexpr Phrase words_contents{"Isi halaman", "On this page"};
constexpr Phrase words_filters{"Saring", "Filter"};
constexpr Phrase words_board{"Papan menurut tahap", "Board by stage"};
constexpr Phrase words_aging{"Lama menunggu", "How long they wait"};
constexpr Phrase words_aging_remark{
    "Hari kerja sejak kasus masuk ke tahapnya, per pihak yang harus bertindak, untuk semua kasus "
    "sebelum tanda tangan. Bukan tenggat: hanya Pasal 30 ayat (4) yang menetapkan batas.",
    "Working days since a case came to its stage, for each authority that has to act, of all cases "
    "before the signature. No time limit: Pasal 30 ayat (4) alone sets one."};
constexpr Phrase words_nobody_waits{"Tidak ada kasus sebelum tanda tangan yang menunggu.",
                                    "No case before the signature waits."};
constexpr Phrase words_waits_caption{"Setiap kasus yang menunggu, yang terlama lebih dahulu",
                                     "Every case that waits, the longest first"};
constexpr Phrase words_heat{"Kegiatan per tahun dan indikator", "Activity by year and indicator"};
constexpr Phrase words_heat_caption{
    "Angka di sel: indikator yang ada buktinya pada tahun itu; makin gelap makin banyak. Bukan "
    "nilai: "
    "tidak ada sumber yang menetapkan ambang.",
    "The figures in a cell: indicators with evidence in that year; the darker the more. No score: "
    "no "
    "source sets a threshold."};
constexpr Phrase words_totals_caption{"Banyaknya kasus dengan bukti, per indikator dan tahun",
                                      "Number of cases with evidence, by indicator and year"};
constexpr Phrase words_no_activity{"Belum ada kegiatan yang tercatat.",
                                   "No activity is on record."};
constexpr Phrase words_deadlines{"Tenggat yang akan datang", "Upcoming time limits"};
constexpr Phrase words_list{"Semua kasus", "All cases"};
constexpr Phrase words_list_caption{
    "Yang disebut sumber, yang disarankan kajian, dan yang diminta hukum, berdampingan; tidak ada "
    "yang disimpulkan",
    "What sources say, what a study recommended and what the law asks, side by side; nothing is "
    "concluded"};
constexpr Phrase words_empty{"Belum ada kasus.", "There are no cases yet."};
constexpr Phrase words_shown{"{n} dari {all} kasus tampak", "{n} of {all} cases shown"};
constexpr Phrase words_overdue{"lewat waktu", "overdue"};
constexpr Phrase words_held{"ditunda", "on hold"};
constexpr Phrase words_days{"hari kerja", "working days"};
constexpr Phrase words_days_unknown{"tanggal tidak diketahui", "date not known"};
constexpr Phrase words_at_least{"paling sedikit", "at least"};

constexpr Phrase filter_all{"semua", "all"};
constexpr Phrase filter_text{"Kata", "Words"};
constexpr Phrase filter_stage{"Tahap", "Stage"};
constexpr Phrase filter_authority{"Pihak yang bertindak", "Authority to act"};
constexpr Phrase filter_country{"Negara", "Country"};
constexpr Phrase filter_object{"Objek", "Object"};
constexpr Phrase filter_class{"Kelas menurut sumber", "Class by source"};
constexpr Phrase filter_overdue{"hanya yang lewat waktu", "only overdue ones"};
constexpr Phrase filter_reset{"Hapus saringan", "Clear filters"};

constexpr Phrase column_case{"Berkas", "Case"};
constexpr Phrase column_partner{"Mitra", "Partner"};
constexpr Phrase column_stage{"Tahap", "Stage"};
constexpr Phrase column_authority{"Pihak", "Authority"};
constexpr Phrase column_days{"Hari kerja", "Working days"};
constexpr Phrase column_class{"Kelas menurut sumber", "Class by source"};
constexpr Phrase column_recommendation{"Saran kajian", "Recommended by a study"};
constexpr Phrase column_law{"Menurut hukum", "By law"};
constexpr Phrase column_activity{"Kegiatan terakhir", "Last activity"};
constexpr Phrase column_remarks{"Keterangan", "Remarks"};
constexpr Phrase column_indicator{"Indikator", "Indicator"};

/// Returns "|a|b|", in which a filter looks for "|a|"; a bar in a value can't end it early.
std::string barred(const std::vector<std::string>& values) {
  std::string text = "|";
  for (std::string value : values) {
    std::replace(value.begin(), value.end(), '|', '/');
    text += value + "|";
  }
  return text;
}

std::vector<std::string> ids(const std::vector<Named>& all) {
  std::vector<std::string> list;
  list.reserve(all.size());
  for (const Named& each : all)
    list.push_back(each.id);
  return list;
}

std::string titles(const std::vector<Named>& all) {
  std::string text;
  for (const Named& each : all)
    text += (text.empty() ? "" : ", ") + each.title;
  return text;
}

/// Lays out the sections, one after the other.
class PortfolioPage {
 public:
  PortfolioPage(const PortfolioReport& of, Language language)
      : of_(of),
        page_(language,
              of.title,
              report::style_of("A4 landscape", of.source),
              {report::portfolio_script, report::portfolio_script_sha256}),
        out_(page_, language) {
    for (const Item& item : of_.items) {
      for (const auto& [year, evidence] : item.activity)
        years_.insert(year);
    }
  }

  std::string take() {
    out_.head(of_.title, of_.marks);
    contents();
    page_.open("main");
    if (of_.items.empty()) out_.paragraph(words_empty);
    filters();
    board();
    list();
    aging();
    heat();
    out_.open_section("deadlines", words_deadlines);
    out_.deadlines(of_.deadlines, /*with_case=*/true);
    out_.close_section();
    page_.close();
    out_.foot(of_.source);
    return page_.take();
  }

 private:
  void contents() {
    page_.open("nav", {{"aria-label", out_.word(words_contents)}});
    page_.open("ul");
    const auto link = [&](std::string_view target, const Phrase& words) {
      page_.open("li");
      page_.text("a", out_.word(words), {{"href", target}});
      page_.close();
    };
    link("#board", words_board);
    link("#all", words_list);
    link("#waits", words_aging);
    link("#activity", words_heat);
    link("#deadlines", words_deadlines);
    page_.close();
    page_.close();
  }

  /// Writes one choice with every value that occurs, by title.
  void choice(std::string_view name, const Phrase& label, const std::vector<Named>& values) {
    page_.open("label");
    page_.text("span", out_.word(label));
    page_.open("select", {{"name", name}});
    page_.text("option", out_.word(filter_all), {{"value", ""}});
    std::set<std::pair<std::string, std::string>> sorted;
    for (const Named& value : values)
      sorted.emplace(value.title, value.id);
    for (const auto& [title, id] : sorted)
      page_.text("option", title, {{"value", id}});
    page_.close();
    page_.close();
  }

  void filters() {
    page_.open("form", {{"id", "filters"},
                        {"class", "filters"},
                        {"aria-label", out_.word(words_filters)},
                        {"hidden", ""}});
    page_.open("label");
    page_.text("span", out_.word(filter_text));
    page_.open("input", {{"type", "search"}, {"name", "words"}, {"autocomplete", "off"}});
    page_.close_empty();
    page_.close();
    std::vector<Named> authorities;
    std::vector<Named> countries;
    std::vector<Named> objects;
    std::vector<Named> classes;
    for (const Item& item : of_.items) {
      authorities.insert(authorities.end(), item.authorities.begin(), item.authorities.end());
      objects.insert(objects.end(), item.objects.begin(), item.objects.end());
      if (!item.country.id.empty()) countries.push_back(item.country);
      for (const std::string& word : item.classes)
        classes.push_back({barred({word}).substr(1, word.size()), word});
    }
    choice("stage", filter_stage, of_.stages);
    choice("authority", filter_authority, authorities);
    choice("country", filter_country, countries);
    choice("object", filter_object, objects);
    choice("class", filter_class, classes);
    page_.open("label", {{"class", "tick"}});
    page_.open("input", {{"type", "checkbox"}, {"name", "overdue"}});
    page_.close_empty();
    page_.text("span", out_.word(filter_overdue));
    page_.close();
    page_.text("button", out_.word(filter_reset), {{"type", "reset"}});
    page_.text("output", "",
               {{"id", "count"}, {"aria-live", "polite"}, {"data-words", out_.word(words_shown)}});
    page_.close();
  }

  void board() {
    out_.open_section("board", words_board);
    page_.open("div", {{"class", "board"},
                       {"tabindex", "0"},
                       {"role", "group"},
                       {"aria-label", out_.word(words_board)}});
    for (const Named& stage : of_.stages) {
      const auto here = [&](const Item& item) { return item.stage == stage.id; };
      page_.open("section",
                 {{"data-column", stage.id}, {"tabindex", "0"}, {"aria-label", stage.title}});
      page_.open("h3");
      page_.text("span", stage.title);
      page_.text("span", " · ");
      page_.text("span", std::to_string(std::count_if(of_.items.begin(), of_.items.end(), here)),
                 {{"data-count", ""}});
      page_.close();
      page_.open("ul");
      for (const Item& item : of_.items) {
        if (here(item)) card(item);
      }
      page_.close();
      page_.close();
    }
    page_.close();
    out_.close_section();
  }

  void card(const Item& item) {
    page_.open("li", {{"class", "card"}, {"data-case", item.id}});
    page_.text("strong", item.id);
    page_.text(
        "p", item.country.title.empty() ? item.partner : item.partner + ", " + item.country.title);
    if (!item.authorities.empty()) page_.text("p", titles(item.authorities), {{"class", "quiet"}});
    if (item.waits) page_.text("p", waiting(item));
    if (item.overdue) out_.state("p", {std::string(out_.word(words_overdue)), ReportTone::bad});
    if (item.held) out_.state("p", {std::string(out_.word(words_held)), ReportTone::warn});
    page_.close();
  }

  [[nodiscard]] std::string waiting(const Item& item) const {
    if (!item.days_in_stage) return std::string(out_.word(words_days_unknown));
    const std::string days =
        std::to_string(*item.days_in_stage) + " " + std::string(out_.word(words_days));
    return item.days_complete ? days : std::string(out_.word(words_at_least)) + " " + days;
  }

  void list() {
    out_.open_section("all", words_list);
    page_.open("div", {{"id", "list"}});
    out_.open_table(words_list_caption,
                    {column_case, column_partner, column_stage, column_authority, column_class,
                     column_recommendation, column_law, column_activity, column_remarks});
    for (const Item& item : of_.items)
      row(item);
    out_.close_table();
    page_.close();
    out_.close_section();
  }

  void row(const Item& item) {
    page_.open("tr", {{"data-case", item.id},
                      {"data-stage", barred({item.stage})},
                      {"data-authority", barred(ids(item.authorities))},
                      {"data-country", barred({item.country.id})},
                      {"data-object", barred(ids(item.objects))},
                      {"data-class", barred(item.classes)},
                      {"data-overdue", item.overdue ? "1" : "0"}});
    page_.text("th", item.id, {{"scope", "row"}});
    out_.lines("td", {item.partner, item.country.title, item.region, titles(item.objects)});
    page_.text("td", stage_title(item.stage));
    page_.text("td", titles(item.authorities));
    out_.lines("td", item.class_words);
    out_.lines("td", item.recommendations);
    out_.lines("td", item.law);
    std::vector<std::string> activities{item.last_activity};
    activities.insert(activities.end(), item.spans.begin(), item.spans.end());
    out_.lines("td", activities);
    page_.open("td");
    for (const std::string& mark : item.marks)
      page_.text("p", mark);
    for (const std::string& warning : item.warnings)
      out_.state("p", {warning, ReportTone::warn});
    if (item.overdue) out_.state("p", {std::string(out_.word(words_overdue)), ReportTone::bad});
    if (item.held) out_.state("p", {std::string(out_.word(words_held)), ReportTone::warn});
    page_.close();
    page_.close();
  }

  [[nodiscard]] std::string stage_title(const std::string& id) const {
    const auto found = std::find_if(of_.stages.begin(), of_.stages.end(),
                                    [&](const Named& stage) { return stage.id == id; });
    return found == of_.stages.end() ? id : found->title;
  }

  void aging() {
    out_.open_section("waits", words_aging);
    const auto groups = report::aging_of(of_);
    if (groups.empty()) {
      out_.paragraph(words_nobody_waits);
      out_.close_section();
      return;
    }
    out_.paragraph(words_aging_remark);
    page_.open("figure");
    page_.picture(report::aging_chart(groups, out_.language()));
    page_.close();
    std::vector<const Item*> waiting_items;
    for (const Item& item : of_.items) {
      if (item.waits) waiting_items.push_back(&item);
    }
    std::stable_sort(waiting_items.begin(), waiting_items.end(), [](const Item* a, const Item* b) {
      return a->days_in_stage.value_or(-1) > b->days_in_stage.value_or(-1);
    });
    out_.open_table(words_waits_caption,
                    {column_case, column_stage, column_authority, column_days});
    for (const Item* item : waiting_items) {
      page_.open("tr", {{"data-case", item->id}});
      page_.text("th", item->id, {{"scope", "row"}});
      page_.text("td", stage_title(item->stage));
      page_.text("td", titles(item->authorities));
      page_.text("td", waiting(*item));
      page_.close();
    }
    out_.close_table();
    out_.close_section();
  }

  void heat() {
    out_.open_section("activity", words_heat);
    if (years_.empty()) {
      out_.paragraph(words_no_activity);
      out_.close_section();
      return;
    }
    page_.open("ul");
    for (const PortfolioReport::Indicator& indicator : of_.indicators)
      page_.text("li", indicator.letter + ": " + indicator.title + " (" + indicator.basis + ")");
    page_.close();
    page_.text("p", of_.indicator_remark, {{"class", "quiet"}});
    open_years(words_heat_caption, column_case);
    for (const Item& item : of_.items)
      heat_row(item);
    out_.close_table();
    open_years(words_totals_caption, column_indicator);
    for (const PortfolioReport::Indicator& indicator : of_.indicators)
      totals_row(indicator);
    out_.close_table();
    out_.close_section();
  }

  void open_years(const Phrase& caption, const Phrase& first) {
    std::vector<std::string> columns{std::string(out_.word(first))};
    for (const int year : years_)
      columns.push_back(std::to_string(year));
    out_.open_table(caption, columns, "heat");
  }

  void heat_row(const Item& item) {
    page_.open("tr", {{"data-case", item.id}});
    page_.text("th", item.id, {{"scope", "row"}});
    for (const int year : years_) {
      const auto evidence = item.activity.find(year);
      std::string letters;
      std::size_t count = 0;
      for (const PortfolioReport::Indicator& indicator : of_.indicators) {
        if (evidence == item.activity.end() || !evidence->second.contains(indicator.id)) continue;
        letters += (letters.empty() ? "" : " ") + indicator.letter;
        ++count;
      }
      constexpr std::size_t darkest = 5;
      page_.text("td", letters.empty() ? "–" : letters,
                 {{"class", "n" + std::to_string(std::min(count, darkest))}});
    }
    page_.close();
  }

  void totals_row(const PortfolioReport::Indicator& indicator) {
    page_.open("tr");
    page_.text("th", indicator.letter + ": " + indicator.title, {{"scope", "row"}});
    for (const int year : years_) {
      const auto cases = std::count_if(of_.items.begin(), of_.items.end(), [&](const Item& item) {
        const auto evidence = item.activity.find(year);
        return evidence != item.activity.end() && evidence->second.contains(indicator.id);
      });
      page_.text("td", std::to_string(cases));
    }
    page_.close();
  }

  const PortfolioReport& of_;
  HtmlPage page_;
  ReportWriter out_;
  std::set<int> years_;
};

}  // namespace

std::string to_html(const PortfolioReport& report, Language language) {
  return PortfolioPage(report, language).take();
}

}  // namespace ksdpl
