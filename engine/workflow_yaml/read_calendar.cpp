// Reads one calendar file: the free days of a year and the decrees that set them.
#include "workflow/wording.hpp"
#include "workflow_yaml/calendar_file.hpp"
#include "workflow_yaml/fields.hpp"
#include "workflow_yaml/reading.hpp"

#include <filesystem>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;
using wording::with_suggestion;

constexpr std::string_view calendar_format = "ksdpl.calendar/1";
const Text a_decree{"keputusan bersama", "the decree"};
const Text a_day{"hari", "the day"};

void check_format(Fields& file) {
  const Word format = file.text("format");
  if (format.empty() || format.text == calendar_format) return;
  file.findings().add(format.at, "wrong-format",
                      say("format {} tidak dikenal; berkas kalender memakai '{}'",
                          "the format {} is not known; calendar files use '{}'", shown(format.text),
                          calendar_format));
}

/// Reads four digits as a year from 1900, the first that a date may have.
std::optional<int> parse_year(std::string_view text) {
  const auto first_day = parse_date(std::string(text) + "-01-01");
  return first_day ? std::optional(static_cast<int>(first_day->year())) : std::nullopt;
}

/// Returns the year the name of the file says: "kalender/2021.yaml" is 2021.
std::optional<int> year_of_name(const std::string& file) {
  return parse_year(std::filesystem::path(file).stem().string());
}

int read_year(Fields& file) {
  const Word word = file.name("year", Presence::required);
  if (word.empty()) return 0;
  const std::optional<int> year = parse_year(word.text);
  if (!year) {
    file.findings().add(word.at, "bad-year",
                        say("{} bukan tahun; tulis empat angka, misalnya 2021",
                            "{} is no year; write four digits, such as 2021", shown(word.text)));
    return 0;
  }
  if (year != year_of_name(file.findings().file())) {
    file.findings().add(
        word.at, "other-year",
        say("isi berkas untuk tahun {0}, tetapi namanya {1}; berkas tahun {0} bernama {0}.yaml",
            "the file is for {0}, but its name is {1}; the file of {0} is called {0}.yaml", *year,
            shown(std::filesystem::path(file.findings().file()).filename().string())));
  }
  return *year;
}

EffectiveDate read_decree_date(Fields& fields) {
  const Word word = fields.text("date");
  if (word.empty()) return {};
  const auto date = parse_effective_date(word.text);
  if (!date) {
    fields.findings().add(
        word.at, "bad-date",
        say("{} bukan tanggal; tulis YYYY-MM-DD atau {}", "{} is no date; write YYYY-MM-DD or {}",
            shown(word.text), unknown_date_id));
  }
  return date.value_or(EffectiveDate{});
}

/// Returns the items of a list that may be empty, where nothing was found, but is never left out.
const std::vector<Value>& listed(Fields& file, std::string_view key) {
  file.structure(key, Presence::required);
  return file.list(key, Presence::optional);
}

std::vector<Decree> read_decrees(Fields& file) {
  std::vector<Decree> decrees;
  const auto read = [&](Fields& fields) {
    Decree decree;
    decree.number = fields.text("number").text;
    if (!decree.number.empty()) fields.call(decree.number);
    decree.title = fields.translated("title", Presence::optional);
    decree.date = read_decree_date(fields);
    decree.source = fields.text("source").text;
    decrees.push_back(std::move(decree));
  };
  read_each(listed(file, "decrees"), a_decree, file.findings(), read);
  return decrees;
}

/// Reads the date of a free day; nothing when it is no day of the year.
std::optional<Date> read_day_date(Fields& fields, int year) {
  const Word word = fields.text("date");
  if (word.empty()) return std::nullopt;
  const auto date = parse_date(word.text);
  if (!date) {
    fields.findings().add(word.at, "bad-date",
                          say("{} bukan tanggal; tulis YYYY-MM-DD",
                              "{} is no date; write YYYY-MM-DD", shown(word.text)));
    return std::nullopt;
  }
  fields.call(word.text);
  if (year != 0 && static_cast<int>(date->year()) != year) {
    fields.findings().add(
        word.at, "outside-year",
        say("{} bukan hari dalam tahun {}", "{} is no day of the year {}", shown(word.text), year));
    return std::nullopt;
  }
  return date;
}

FreeDayKind read_kind(Fields& fields) {
  const Word word = fields.text("kind");
  const auto kind = listed_kind_from_id(word.text);
  if (!kind && !word.empty()) {
    fields.findings().add(word.at, "unknown-kind",
                          with_suggestion(say("jenis hari {} tidak dikenal",
                                              "the kind of day {} is not known", shown(word.text)),
                                          word.text, {"libur_nasional", "cuti_bersama"}));
  }
  return kind.value_or(FreeDayKind::libur_nasional);
}

/// Reads the list of days. A day that falls on a weekend is as good as any other: the decrees name
/// such days, and a list that leaves them out could not be compared with its decree.
std::vector<FreeDay> read_days(Fields& file, int year) {
  std::vector<FreeDay> days;
  std::map<Date, int> lines;
  const auto read = [&](Fields& fields) {
    FreeDay day;
    const auto date = read_day_date(fields, year);
    day.kind = read_kind(fields);
    day.title = fields.translated("title");
    day.note = fields.translated("note", Presence::optional);
    if (!date) return;
    day.date = *date;
    const auto [first, fresh] = lines.emplace(*date, fields.at().line);
    if (fresh) {
      days.push_back(std::move(day));
      return;
    }
    fields.findings().add(
        fields.at(), "duplicate-date",
        say("{} sudah ada di baris {}; satu hari satu entri, judulnya boleh menyebut keduanya",
            "{} is there already, in line {}; one entry a day, its title may name both",
            to_string(*date), first->second));
  };
  read_each(listed(file, "days"), a_day, file.findings(), read);
  return days;
}

/// A list that calls itself complete must say where it comes from and hold something.
void check_completeness(Fields& file) {
  const auto require = [&](std::string_view key, std::string_view code, Text message) {
    const Value* node = file.structure(key, Presence::optional);
    const bool empty = node != nullptr && node->kind == Value::Kind::list && node->items.empty();
    if (empty) file.findings().add(node->at, code, std::move(message));
  };
  require("decrees", "missing-decree",
          {"kalender yang lengkap menyebut keputusan bersamanya; tanpa itu tulis 'complete: false'",
           "a complete calendar names its joint decree; without one write 'complete: false'"});
  require("days", "missing-days",
          {"kalender yang lengkap memuat hari-hari liburnya; tanpa itu tulis 'complete: false'",
           "a complete calendar holds its free days; without them write 'complete: false'"});
}

}  // namespace

std::optional<CalendarYear> read_calendar(std::string_view text, Findings& findings) {
  const std::optional<Value> root = read_tree(text, findings);
  if (!root) return std::nullopt;
  Fields file(*root, {"berkas kalender", "the calendar file"}, findings);
  if (!file.is_map()) return std::nullopt;
  check_format(file);
  CalendarYear year;
  year.year = read_year(file);
  year.complete = file.truth("complete").value_or(false);
  year.decrees = read_decrees(file);
  year.confidence = read_confidence(file);
  year.note = file.translated("note", Presence::optional);
  year.days = read_days(file, year.year);
  if (year.complete) check_completeness(file);
  file.finish();
  return year;
}

}  // namespace ksdpl::yaml
