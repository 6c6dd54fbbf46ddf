// The checklist that goes out in a dossier and comes back filled in: what both sides agree on.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/diagnostic.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/statute.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The format this program writes and reads: a table in CSV, one question a row.
inline constexpr std::string_view review_format = "ksdpl.checklist/1";

/// The columns of the table, in order. A reviewer fills in `jawaban` and `alasan` alone.
namespace review_column {
inline constexpr std::string_view record = "baris";  ///< What the row is, as below.
inline constexpr std::string_view key = "kunci";     ///< What it asks about.
inline constexpr std::string_view question = "pertanyaan";
inline constexpr std::string_view citation = "pasal";
inline constexpr std::string_view recorded = "tercatat";  ///< What the journal says.
inline constexpr std::string_view answer = "jawaban";
inline constexpr std::string_view reason = "alasan";
inline constexpr std::array all{record, key, question, citation, recorded, answer, reason};
}  // namespace review_column

/// The kinds of rows. Those with one answer stand once in a table.
namespace review_row {
inline constexpr std::string_view format = "format";
inline constexpr std::string_view journal = "jurnal";  ///< Name of the log the case lies in.
inline constexpr std::string_view case_id = "kasus";
inline constexpr std::string_view addressee = "untuk";
inline constexpr std::string_view entry = "entri";    ///< Last entry of the case when it was made.
inline constexpr std::string_view sha256 = "sha256";  ///< Of that entry, hex.
inline constexpr std::string_view reviewer = "pemeriksa";
inline constexpr std::string_view office = "jabatan";
inline constexpr std::string_view date = "tanggal";
inline constexpr std::string_view requirement = "persyaratan";
inline constexpr std::string_view content = "isi";  ///< Its key is PAPER.CONTENT#ENTRY.
inline constexpr std::string_view remarks = "catatan";
}  // namespace review_row

/// Answers about the contents of a paper.
inline constexpr std::string_view content_there = "ada";
inline constexpr std::string_view content_missing = "tidak_ada";

/// A judgement about one requirement.
struct ReviewedRequirement {
  RequirementId requirement;
  Verdict verdict = Verdict::belum_diketahui;
  std::optional<std::string> reason;
  Position at{};
};

/// What was found of one mandatory content of a paper.
struct ReviewedContent {
  DocumentId paper;
  ContentId content;
  EventSeq filed = 0;  ///< The entry of the very paper that was looked at.
  bool there = false;
  std::optional<std::string> reason;
  Position at{};
};

/// A checklist as it came back. Questions nobody answered are counted only.
struct Review {
  std::string journal;
  CaseId case_id;
  std::string addressee;
  EventSeq entry = 0;
  std::string sha256;
  std::string reviewer;
  std::optional<std::string> office;
  EffectiveDate date;  ///< Of the review; always a day.
  std::vector<ReviewedRequirement> requirements;
  std::vector<ReviewedContent> contents;
  std::optional<std::string> remarks;
  std::size_t unanswered = 0;
};

}  // namespace ksdpl
