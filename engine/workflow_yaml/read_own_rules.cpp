// Reads the rules a bureau sets for itself: how often it reports, and what it calls active.
#include "ksdpl/indicator.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/overlay.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

constexpr int most_months = 120;
constexpr int most_counted = 9999;
constexpr int most_years = 100;
constexpr int first_year = 1945;
constexpr int last_year = 2100;

const Text the_period{"frekuensi laporan biro", "the report period"};
const Text the_rule{"aturan keaktifan biro", "the activity rule"};
const Text a_class{"kelas keaktifan", "the activity class"};
const Text a_test{"syarat kelas", "the test of a class"};

/// Reads a whole number written without sign or leading zero.
std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  const bool plain = !text.empty() && text.front() >= '1' && text.front() <= '9';
  return plain && error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// How a period is worded: "6 bulan" or "1 tahun".
struct Unit {
  std::string_view word;
  int months = 1;
  std::string_view one;  ///< In English.
  std::string_view many;
};
constexpr std::array units{Unit{" bulan", 1, " month", " months"},
                           Unit{" tahun", 12, " year", " years"}};

/// Reads the words of a period; nothing when they are none of at least one month.
std::optional<ReportPeriod> parse_period(std::string_view text) {
  for (const Unit& unit : units) {
    if (!text.ends_with(unit.word)) continue;
    const std::string_view digits = text.substr(0, text.size() - unit.word.size());
    const std::optional<int> number = whole_number(digits);
    if (!number || *number > most_months / unit.months) return std::nullopt;
    ReportPeriod period;
    period.months = *number * unit.months;
    period.term = {std::string(text),
                   std::string(digits) + std::string(*number == 1 ? unit.one : unit.many)};
    return period;
  }
  return std::nullopt;
}

/// Reads what a bureau's own rule rests on: somebody decided it, and is named. What the law says
/// itself stands in the national file, and nothing of this can be read out of the law.
BasisRef read_decision(Fields& fields, Reading& reading) {
  const std::size_t before = reading.findings.count();
  const Place at = fields.at();
  BasisRef basis = read_basis(fields, "basis", reading);
  const bool sound = reading.findings.count() == before;
  if (sound && basis.basis != Basis::reported && basis.basis != Basis::law)
    reading.findings.add(at, "own-rule-unnamed",
                         {"aturan biro sendiri harus menyebut siapa yang menetapkannya: "
                          "'basis: {reported: ...}'; peraturan tidak memuatnya",
                          "a bureau's own rule must say who set it: 'basis: {reported: ...}'; no "
                          "regulation holds it"});
  return basis;
}

class RuleReader {
 public:
  explicit RuleReader(const Extending& extending)
      : merged_(extending.merged), reading_(extending.reading) {}

  ReportPeriod read_period(const Value& node) {
    Fields fields(node, the_period, reading_.findings);
    if (!fields.is_map()) return {};
    const Word every = fields.text("every");
    ReportPeriod period = period_of(every);
    period.at = reading_.findings.position(node.at);
    period.convention = fields.translated("counted_from", Presence::optional);
    period.basis = read_decision(fields, reading_);
    fields.finish();
    return period;
  }

  ActivityRule read_rule(const Value& node) {
    ActivityRule rule;
    rule.at = reading_.findings.position(node.at);
    Fields fields(node, the_rule, reading_.findings);
    if (!fields.is_map()) return rule;
    rule.title = fields.translated("title");
    rule.basis = read_decision(fields, reading_);
    UniqueIds ids;
    read_each(fields.list("classes", Presence::required), a_class, reading_.findings,
              [&](Fields& named) { rule.classes.push_back(read_class(named, ids)); });
    fields.finish();
    check_reach(rule);
    return rule;
  }

 private:
  ReportPeriod period_of(const Word& every) {
    if (every.empty()) return {};
    if (auto period = parse_period(every.text)) return *std::move(period);
    reading_.findings.add(
        every.at, "bad-period",
        say("frekuensi {} harus berbentuk 'N bulan' atau 'N tahun', dari 1 bulan sampai {} bulan, "
            "misalnya '6 bulan'",
            "the period {} must have the form 'N bulan' (months) or 'N tahun' (years), from 1 "
            "month to {} months, such as '6 bulan'",
            shown(every.text), most_months));
    return {};
  }

  ActivityClass read_class(Fields& fields, UniqueIds& ids) {
    ActivityClass named;
    named.at = reading_.findings.position(fields.at());
    Word id;
    if (take_id(fields, ids, id)) named.id = id.text;
    named.title = fields.translated("title");
    read_each(fields.list("when", Presence::optional), a_test, reading_.findings,
              [&](Fields& test) { named.tests.push_back(read_test(test)); });
    return named;
  }

  ActivityTest read_test(Fields& fields) {
    ActivityTest test;
    test.at = reading_.findings.position(fields.at());
    read_count(fields, test);
    test.last_years = number(fields, "last_years", {1, most_years});
    test.since = number(fields, "since", {first_year, last_year});
    if (test.last_years > 0 && test.since > 0)
      reading_.findings.add(fields.at(), "two-windows",
                            {"'last_years' dan 'since' tidak berdampingan; pilih satu",
                             "'last_years' and 'since' do not go together; choose one"});
    return test;
  }

  /// Reads what is counted: exactly one of three keys.
  void read_count(Fields& fields, ActivityTest& test) {
    using Counts = ActivityTest::Counts;
    static constexpr std::array<std::pair<std::string_view, Counts>, 3> keys{
        std::pair{std::string_view("indicators"), Counts::indicators},
        std::pair{std::string_view("activities"), Counts::activities},
        std::pair{std::string_view("reports"), Counts::reports}};
    int named = 0;
    for (const auto& [key, counts] : keys) {
      const bool here = fields.structure(key, Presence::optional) != nullptr;
      const int most = counts == Counts::indicators ? indicators() : most_counted;
      const int at_least = here ? number(fields, key, {1, most}) : 0;
      if (!here) continue;
      ++named;
      test.counts = counts;
      test.at_least = at_least;
    }
    if (named == 1) return;
    reading_.findings.add(fields.at(), "one-count",
                          {"sebutkan tepat satu yang dihitung: 'indicators', 'activities', atau "
                           "'reports'",
                           "name exactly one thing to count: 'indicators', 'activities' or "
                           "'reports'"});
  }

  /// Returns how many indicators the workflow knows; none could ever be reached beyond it.
  [[nodiscard]] int indicators() const {
    const StepDef* step = merged_.step(activity_step);
    return step == nullptr ? 0 : static_cast<int>(step->outcomes.size());
  }

  /// The least and the most a number may be, both included.
  struct Range {
    int least = 1;
    int most = 1;
  };

  /// Returns the number under the key, 0 where there is none or it is not one of the range.
  int number(Fields& fields, std::string_view key, const Range& range) {
    const Word word = fields.text(key, Presence::optional);
    if (word.empty()) return 0;
    const std::optional<int> number = whole_number(word.text);
    if (number && *number >= range.least && *number <= range.most) return *number;
    reading_.findings.add(word.at, "bad-number",
                          say("'{}' harus bilangan bulat dari {} sampai {}, bukan {}",
                              "'{}' must be a whole number from {} to {}, not {}", key, range.least,
                              range.most, shown(word.text)));
    return 0;
  }

  /// A class without tests holds for whatever comes to it: what stands below it never does.
  void check_reach(const ActivityRule& rule) {
    const ActivityClass* catch_all = nullptr;
    for (const ActivityClass& named : rule.classes) {
      if (catch_all != nullptr)
        reading_.findings.add(
            {named.at.line, named.at.column}, "never-reached",
            say("kelas '{}' tidak pernah tercapai: '{}' di atasnya tidak bersyarat",
                "the class '{}' is never reached: '{}' above it asks for nothing", named.id,
                catch_all->id));
      if (named.tests.empty() && catch_all == nullptr) catch_all = &named;
    }
  }

  const Workflow& merged_;
  Reading& reading_;
};

}  // namespace

void read_own_rules(Fields& file, const Extending& extending, Overlay& overlay) {
  RuleReader reader(extending);
  if (const Value* period = file.structure("report_period", Presence::optional))
    overlay.report_period = reader.read_period(*period);
  if (const Value* rule = file.structure("activity_rule", Presence::optional))
    overlay.activity_rule = reader.read_rule(*rule);
}

}  // namespace ksdpl::yaml
