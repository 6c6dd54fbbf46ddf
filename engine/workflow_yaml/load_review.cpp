// Reads a checklist that came back: a table, one question a row, two columns filled in by hand.
#include "ksdpl/history_file.hpp"
#include "ksdpl/review_loader.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/reading.hpp"
#include "workflow_yaml/source_text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ksdpl {
namespace {

using wording::say;
using wording::shown;
using yaml::Findings;
using yaml::Place;
using yaml::UniqueIds;
using yaml::Value;
using yaml::Word;

constexpr std::size_t longest_text = 4096;

/// The cells of one row that count.
struct Row {
  Place at;
  Word record;
  Word key;
  Word answer;
  Word reason;
};

Row row_of(const Value& record) {
  Row row;
  row.at = record.at;
  for (const yaml::Member& member : record.members) {
    const Word word{member.value.text, member.value.at};
    if (member.key == review_column::record) row.record = word;
    if (member.key == review_column::key) row.key = word;
    if (member.key == review_column::answer) row.answer = word;
    if (member.key == review_column::reason) row.reason = word;
  }
  return row;
}

std::optional<EventSeq> number_in(std::string_view text) {
  EventSeq number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end && !text.empty() ? std::optional(number)
                                                              : std::nullopt;
}

/// Reads the rows of one checklist.
class ReviewReader {
 public:
  ReviewReader(const Date& latest, Findings& findings) : latest_(latest), findings_(findings) {}

  Review read(const std::vector<Value>& records) {
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const Value& record : records)
      rows.push_back(row_of(record));
    if (!knows_format(rows)) return {};
    for (const Row& row : rows)
      take(row);
    require_heads();
    if (review_.requirements.empty() && review_.contents.empty() && !review_.remarks &&
        findings_.empty())
      findings_.add({}, "nothing-answered",
                    {"tidak ada yang dijawab: isi kolom 'jawaban'",
                     "nothing was answered: fill in the column 'jawaban'"});
    return std::move(review_);
  }

 private:
  /// Of a format that is not known nothing else is judged.
  bool knows_format(const std::vector<Row>& rows) {
    const auto row = std::find_if(rows.begin(), rows.end(), [](const Row& each) {
      return each.record.text == review_row::format;
    });
    if (row != rows.end() && row->answer.text == review_format) return true;
    findings_.add(row == rows.end() ? Place{} : row->answer.at, "wrong-format",
                  say("bukan daftar periksa dengan format {}",
                      "this is no checklist of the format {}", review_format));
    return false;
  }

  void take(const Row& row) {
    const std::string& kind = row.record.text;
    if (kind == review_row::requirement) return take_requirement(row);
    if (kind == review_row::content) return take_content(row);
    yaml::check_known(row.record,
                      {std::string(review_row::format), std::string(review_row::journal),
                       std::string(review_row::case_id), std::string(review_row::addressee),
                       std::string(review_row::entry), std::string(review_row::sha256),
                       std::string(review_row::reviewer), std::string(review_row::office),
                       std::string(review_row::date), std::string(review_row::remarks),
                       std::string(review_row::requirement), std::string(review_row::content)},
                      {"jenis baris", "kind of row"}, findings_);
    if (row.record.empty()) {
      findings_.add(row.at, "missing-key",
                    {"baris ini tidak menyebut jenisnya pada kolom 'baris'",
                     "this row does not say what it is in the column 'baris'"});
    } else if (heads_.add(row.record, findings_)) {
      take_head(kind, row);
    }
  }

  void take_head(std::string_view kind, const Row& row) {
    const Word& answer = row.answer;
    if (answer.text.size() > longest_text) return too_long(answer);
    if (!row.reason.empty())
      findings_.add(
          row.reason.at, "reason-without-answer",
          say("pada baris '{}' hanya kolom 'jawaban' yang dibaca; pindahkan isinya ke sana",
              "in the row '{}' only the column 'jawaban' is read; move the words there", kind));
    if (!answer.empty()) answered_.emplace_back(kind);
    if (kind == review_row::journal) review_.journal = answer.text;
    if (kind == review_row::case_id) review_.case_id = CaseId(answer.text);
    if (kind == review_row::addressee) review_.addressee = answer.text;
    if (kind == review_row::sha256) review_.sha256 = answer.text;
    if (kind == review_row::reviewer) review_.reviewer = answer.text;
    if (kind == review_row::office && !answer.empty()) review_.office = answer.text;
    if (kind == review_row::remarks && !answer.empty()) review_.remarks = answer.text;
    if (kind == review_row::entry) take_entry(answer);
    if (kind == review_row::date) take_date(answer);
  }

  void take_entry(const Word& answer) {
    const auto number = number_in(answer.text);
    if (!answer.empty() && !number) made_by_program(answer);
    review_.entry = number.value_or(0);
  }

  void take_date(const Word& answer) {
    if (answer.empty()) return;
    const auto day = parse_date(answer.text);
    if (!day) {
      findings_.add(answer.at, "bad-date",
                    say("{} bukan tanggal; tulis YYYY-MM-DD, misalnya 2026-03-02; lembar kerja "
                        "sering mengubahnya",
                        "{} is no date; write YYYY-MM-DD, such as 2026-03-02; spreadsheets often "
                        "change it",
                        shown(answer.text)));
    } else if (*day > latest_) {
      findings_.add(answer.at, "future-date",
                    say("tanggal {} belum tiba", "the day {} has not come", answer.text));
    } else {
      review_.date = EffectiveDate(*day);
    }
  }

  /// Reports each head that is not there or not filled in.
  void require_heads() {
    for (const std::string_view kind :
         {review_row::journal, review_row::case_id, review_row::addressee, review_row::entry,
          review_row::sha256, review_row::reviewer, review_row::date}) {
      if (std::find(answered_.begin(), answered_.end(), kind) != answered_.end()) continue;
      findings_.add(
          {}, "missing-key",
          say("baris '{}' tidak ada atau belum diisi pada kolom 'jawaban'",
              "the row '{}' is not there, or not filled in in the column 'jawaban'", kind));
    }
    if (!review_.case_id.empty() && !is_case_id(review_.case_id.value))
      findings_.add({}, "bad-id",
                    say("{} bukan nomor kasus", "{} is no case id", shown(review_.case_id.value)));
  }

  void take_requirement(const Row& row) {
    if (!takes_answer(row)) return;
    const auto verdict = verdict_from_id(row.answer.text);
    if (!verdict || *verdict == Verdict::kedaluwarsa) {
      return yaml::check_known(row.answer,
                               {"terpenuhi", "belum", "belum_diketahui", "tidak_berlaku"},
                               {"jawaban", "answer"}, findings_);
    }
    review_.requirements.push_back(
        {RequirementId(row.key.text), *verdict, reason_of(row), findings_.position(row.answer.at)});
  }

  void take_content(const Row& row) {
    if (!takes_answer(row)) return;
    const std::string known_there(content_there);
    const std::string known_missing(content_missing);
    const std::size_t dot = row.key.text.find('.');
    const std::size_t hash = row.key.text.find('#');
    const auto filed =
        hash == std::string::npos ? std::nullopt : number_in(row.key.text.substr(hash + 1));
    if (dot == std::string::npos || !filed || hash < dot) return made_by_program(row.key);
    yaml::check_known(row.answer, {known_there, known_missing}, {"jawaban", "answer"}, findings_);
    review_.contents.push_back({DocumentId(row.key.text.substr(0, dot)),
                                ContentId(row.key.text.substr(dot + 1, hash - dot - 1)), *filed,
                                row.answer.text == known_there, reason_of(row),
                                findings_.position(row.answer.at)});
  }

  /// Says whether a question was answered; counts it when it was not.
  bool takes_answer(const Row& row) {
    if (row.key.empty()) {
      findings_.add(row.at, "missing-key",
                    {"baris ini tidak menyebut apa yang ditanyakan pada kolom 'kunci'",
                     "this row does not say what it asks about in the column 'kunci'"});
      return false;
    }
    if (!questions_.add({row.record.text + " " + row.key.text, row.key.at}, findings_))
      return false;
    if (row.reason.text.size() > longest_text) too_long(row.reason);
    if (!row.answer.empty()) return true;
    ++review_.unanswered;
    if (!row.reason.empty())
      findings_.add(
          row.reason.at, "reason-without-answer",
          say("ada alasan, tetapi 'jawaban' untuk {} kosong",
              "there is a reason, but the answer about {} is empty", shown(row.key.text)));
    return false;
  }

  static std::optional<std::string> reason_of(const Row& row) {
    return row.reason.empty() ? std::nullopt : std::optional(row.reason.text);
  }

  void too_long(const Word& word) {
    findings_.add(word.at, "too-long",
                  say("isi ini lebih panjang daripada {} bita; persingkat",
                      "this is longer than {} bytes; shorten it", longest_text));
  }

  void made_by_program(const Word& word) {
    findings_.add(word.at, "altered-row",
                  say("{} bukan yang ditulis program; salin dari daftar periksa aslinya",
                      "{} is not what the program wrote; copy it from the original checklist",
                      shown(word.text)));
  }

  Date latest_;
  Findings& findings_;
  UniqueIds heads_;
  UniqueIds questions_;
  std::vector<std::string_view> answered_;
  Review review_;
};

}  // namespace

bool is_review(std::string_view text) {
  // However a spreadsheet wrote its columns, this word is one of ours.
  constexpr std::size_t beginning = 4096;
  if (text.substr(0, beginning).find("ksdpl.checklist/") != std::string_view::npos) return true;
  std::string cells(1, ';');
  for (const char c : yaml::without_mark(text.substr(0, text.find('\n')))) {
    if (c != '"' && c != ' ' && c != '\r') cells += c == ',' ? ';' : c;
  }
  cells += ';';
  return cells.find(";" + std::string(review_column::record) + ";") != std::string::npos;
}

LoadedReview load_review(const std::string& name, std::string_view text, const Date& latest) {
  Findings findings(name);
  LoadedReview loaded;
  const std::vector<Value> records = yaml::read_table(text, review_column::all, findings);
  if (!records.empty() || findings.empty()) {
    findings.settle();
    loaded.review = ReviewReader(latest, findings).read(records);
  }
  loaded.errors = findings.in_order();
  return loaded;
}

}  // namespace ksdpl
