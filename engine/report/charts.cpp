// Charts of the reports.
#include "report/charts.hpp"

#include "ksdpl/date.hpp"

#include "report/svg_canvas.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

constexpr double sheet_width = 960.0;
constexpr double side = 12.0;
constexpr TextStyle small{{11.0, false}, ink};
constexpr TextStyle small_middle{{11.0, false}, ink, Anchor::middle};
constexpr TextStyle label{{11.5, true}, ink};
constexpr BoxStyle effective_mark{"#1e3a8a", "#1e3a8a"};
constexpr BoxStyle recorded_mark{"#ffffff", "#111827"};
constexpr BoxStyle longest_bar{"#dbeafe", "#1e3a8a"};
constexpr BoxStyle median_bar{"#1e3a8a", "#1e3a8a"};

constexpr Phrase took_effect{"berlaku (■)", "took effect (■)"};
constexpr Phrase was_written{"dicatat (□)", "recorded (□)"};
constexpr Phrase timeline_title{
    "Setiap entri dari hari berlakunya ke hari dicatatnya",
    "Every entry from the day it took effect to the day it was recorded"};
constexpr Phrase aging_title{"Lama menunggu per tahap dan pihak, dalam hari kerja",
                             "Waiting per stage and authority, in working days"};
constexpr Phrase median_words{"median", "median"};
constexpr Phrase longest_words{"terlama", "longest"};
constexpr Phrase cases_words{"kasus", "cases"};
constexpr Phrase undated_words{"tanpa tanggal", "undated"};
constexpr Phrase at_least{"paling sedikit", "at least"};

using Days = std::chrono::sys_days;

std::string sheet(std::string_view title, double height, const std::string& body) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.0f} {:.0f}\" width=\"{:.0f}\" "
      "role=\"img\" aria-label=\"{}\" font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\">\n"
      "<title>{}</title>\n{}</svg>\n",
      sheet_width, height, sheet_width, xml_escaped(title), xml_escaped(title), body);
}

struct Dated {
  const CaseReport::Entry* entry = nullptr;
  Days effective;
  Days recorded;
};

std::optional<Days> day_in(const std::string& text) {
  const auto date =
      parse_date(std::string_view(text).substr(0, std::string_view("0000-00-00").size()));
  return date ? std::optional(Days(*date)) : std::nullopt;
}

/// Days laid out from left to right.
class Axis {
 public:
  explicit Axis(const std::vector<Dated>& dated) {
    first_ = dated.front().effective;
    last_ = first_;
    for (const Dated& each : dated) {
      first_ = std::min({first_, each.effective, each.recorded});
      last_ = std::max({last_, each.effective, each.recorded});
    }
  }

  [[nodiscard]] double at(Days day) const {
    const double all = std::max(1.0, static_cast<double>((last_ - first_).count()));
    const double part = static_cast<double>((day - first_).count());
    return side + part / all * (sheet_width - 2 * side);
  }

  /// Draws the first day of every year, or of every so many where they would stand too close.
  void draw(Canvas& canvas, double top, double bottom) const {
    using std::chrono::year;
    const int from = static_cast<int>(std::chrono::year_month_day(first_).year());
    const int to = static_cast<int>(std::chrono::year_month_day(last_).year());
    constexpr int most_ticks = 16;
    const int step = (to - from) / most_ticks + 1;
    for (int y = from + 1; y <= to; y += step) {
      const double x = at(Days(year{y} / 1 / 1));
      canvas.line({x, top}, {x, bottom}, Stroke::dashed);
      canvas.text({x, bottom + 14.0}, std::to_string(y), small_middle);
    }
  }

 private:
  Days first_;
  Days last_;
};

void mark(Canvas& canvas, Point at, const BoxStyle& style) {
  constexpr double half = 3.0;
  canvas.box({at.x - half, at.y - half, 2 * half, 2 * half}, style);
}

std::string number(double value) {
  const bool whole = std::floor(value) == value;
  return whole ? fmt::format("{:.0f}", value) : fmt::format("{:.1f}", value);
}

/// Returns the group of the authority, which is made where there is none yet.
AgingGroup& group_of(std::vector<AgingGroup>& groups,
                     const std::string& stage,
                     const std::string& authority) {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const AgingGroup& group) {
    return group.authority == authority;
  });
  if (found != groups.end()) return *found;
  return groups.emplace_back(AgingGroup{stage, authority, {}, 0, true});
}

void add_wait(AgingGroup& group, const PortfolioReport::Item& item) {
  if (!item.days_in_stage) {
    ++group.undated;
    return;
  }
  group.days.push_back(*item.days_in_stage);
  group.complete = group.complete && item.days_complete;
}

}  // namespace

std::optional<std::string> timeline_chart(const std::vector<CaseReport::Entry>& entries,
                                          Language language) {
  std::vector<Dated> dated;
  for (const CaseReport::Entry& entry : entries) {
    const auto effective = day_in(entry.effective);
    const auto recorded = day_in(entry.recorded);
    if (effective && recorded) dated.push_back({&entry, *effective, *recorded});
  }
  if (dated.empty()) return std::nullopt;
  constexpr double above = 34.0;
  constexpr double below = 104.0;
  const Axis axis(dated);
  Canvas canvas;
  axis.draw(canvas, above - 8.0, below + 8.0);
  canvas.text({side, above - 18.0}, took_effect.in(language), small);
  canvas.text({side, below + 36.0}, was_written.in(language), small);
  for (const Dated& each : dated) {
    const Point from{axis.at(each.effective), above};
    const Point to{axis.at(each.recorded), below};
    canvas.open_group(fmt::format("#{} {} → {}: {}", each.entry->number, each.entry->effective,
                                  each.entry->recorded, each.entry->what));
    canvas.line(from, to, each.entry->annulled ? Stroke::dashed : Stroke::solid);
    mark(canvas, from, effective_mark);
    mark(canvas, to, recorded_mark);
    canvas.close_group();
  }
  return sheet(timeline_title.in(language), below + 44.0, canvas.body());
}

double AgingGroup::median() const {
  if (days.empty()) return 0.0;
  const std::size_t middle = days.size() / 2;
  if (days.size() % 2 == 1) return days[middle];
  return (days[middle - 1] + days[middle]) / 2.0;
}

std::vector<AgingGroup> aging_of(const PortfolioReport& report) {
  std::vector<AgingGroup> groups;
  for (const PortfolioReport::Named& stage : report.stages) {
    std::vector<AgingGroup> of_stage;
    for (const PortfolioReport::Item& item : report.items) {
      if (!item.waits || item.stage != stage.id) continue;
      for (const PortfolioReport::Named& authority : item.authorities)
        add_wait(group_of(of_stage, stage.title, authority.title), item);
    }
    std::move(of_stage.begin(), of_stage.end(), std::back_inserter(groups));
  }
  for (AgingGroup& group : groups)
    std::sort(group.days.begin(), group.days.end());
  return groups;
}

std::string aging_chart(const std::vector<AgingGroup>& groups, Language language) {
  constexpr double row = 40.0;
  constexpr double bars_left = 16.0;
  constexpr double bars_width = 560.0;
  int longest = 1;
  for (const AgingGroup& group : groups)
    if (!group.days.empty()) longest = std::max(longest, group.days.back());
  const auto width = [&](double days) {
    return std::max(2.0, days / static_cast<double>(longest) * bars_width);
  };
  Canvas canvas;
  double top = 8.0;
  for (const AgingGroup& group : groups) {
    std::string words =
        fmt::format("{} {}", group.days.size() + group.undated, cases_words.in(language));
    if (group.undated > 0)
      words += fmt::format(" ({} {})", group.undated, undated_words.in(language));
    canvas.text({bars_left, top + 12.0}, group.stage + " · " + group.authority, label);
    if (!group.days.empty()) {
      const double most = std::max(group.days.back(), 0);
      canvas.box({bars_left, top + 17.0, width(most), 14.0}, longest_bar);
      canvas.box({bars_left, top + 21.0, width(std::max(group.median(), 0.0)), 6.0}, median_bar);
      words += fmt::format(" · {} {} · {} {}", median_words.in(language), number(group.median()),
                           longest_words.in(language), group.days.back());
      if (!group.complete) words += fmt::format(" ({})", at_least.in(language));
    }
    canvas.text({bars_left + bars_width + 12.0, top + 28.0}, words, small);
    top += row;
  }
  return sheet(aging_title.in(language), top + 4.0, canvas.body());
}

}  // namespace ksdpl::report
