// The checklist of a dossier: one question a row, for a spreadsheet.
#include "cli/exports/dossier_files.hpp"

#include "ksdpl/review.hpp"

#include "cli/describe.hpp"

#include <algorithm>

namespace ksdpl::cli {
namespace {

/// What many spreadsheets need to take a file for UTF-8.
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Gathers the rows of a checklist.
class Checklist {
 public:
  explicit Checklist(const DossierMatter& matter)
      : matter_(matter), language_(matter.session.language()) {}

  Table table() {
    head(review_row::format, Say::do_not_change, std::string(review_format));
    head(review_row::journal, Say::do_not_change, matter_.first_origin);
    head(review_row::case_id, Say::do_not_change, matter_.view.file.id.value);
    head(review_row::addressee, Say::do_not_change, matter_.addressee.id);
    head(review_row::entry, Say::do_not_change,
         std::to_string(matter_.view.file.events.back().seq));
    head(review_row::sha256, Say::do_not_change, matter_.last_entry_hash);
    head(review_row::reviewer, Say::fill_in_reviewer, {});
    head(review_row::office, Say::fill_in_office, {});
    head(review_row::date, Say::fill_in_date, {});
    for (const RequirementStatus& status : matter_.requirements)
      ask_about(status);
    for (const DocumentId& paper : matter_.addressee.contents)
      ask_about(paper);
    head(review_row::remarks, Say::fill_in_remarks, {});
    return std::move(table_);
  }

 private:
  /// The cells of one row; what is left out stays empty.
  struct Row {
    std::string_view record;
    std::string key;
    std::string question;
    std::string citation;
    std::string recorded;
    std::string answer;
  };

  void add(const Row& row) {
    table_.rows.push_back({{std::string(review_column::record), row.record},
                           {std::string(review_column::key), row.key},
                           {std::string(review_column::question), row.question},
                           {std::string(review_column::citation), row.citation},
                           {std::string(review_column::recorded), row.recorded},
                           {std::string(review_column::answer), row.answer}});
  }

  void head(std::string_view record, Say words, const std::string& answer) {
    add({record, {}, say(language_, words), {}, {}, answer});
  }

  void ask_about(const RequirementStatus& status) {
    const auto& asked = matter_.addressee.requirements;
    if (std::find(asked.begin(), asked.end(), status.id) == asked.end()) return;
    if (status.verdict == Verdict::tidak_berlaku) return;
    add({review_row::requirement,
         status.id.value,
         status.title.in(language_),
         basis_text(status.citation, status.basis, language_),
         std::string(id_of(status.verdict)),
         {}});
  }

  /// Asks about the contents of the paper that counts.
  void ask_about(const DocumentId& kind) {
    const DocumentDef* paper = matter_.view.workflow->document(kind.value);
    if (paper == nullptr) return;
    const DossierPaper* filed = enclosed(kind);
    if (filed == nullptr) return;
    for (const ContentDef& content : paper->contents) {
      const auto& there = filed->paper.contents;
      const bool named = std::find(there.begin(), there.end(), content.id) != there.end();
      add({review_row::content,
           fmt::format("{}.{}#{}", kind.value, content.id.value, filed->seq),
           say(language_, Say::content_question, paper->title.in(language_),
               content.title.in(language_)),
           basis_text(content.basis, language_),
           std::string(named ? content_there : content_missing),
           {}});
    }
  }

  /// Returns the latest paper of that kind that goes out with the checklist, or nullptr.
  [[nodiscard]] const DossierPaper* enclosed(const DocumentId& kind) const {
    const auto& papers = matter_.papers;
    const auto found = std::find_if(papers.rbegin(), papers.rend(), [&](const DossierPaper& paper) {
      return paper.paper.document == kind && paper.fate == PaperFate::enclosed;
    });
    return found == papers.rend() ? nullptr : &*found;
  }

  const DossierMatter& matter_;
  Language language_;
  Table table_{"ksdpl.checklist/1", {review_column::all.begin(), review_column::all.end()}, {}};
};

}  // namespace

std::string to_checklist(const DossierMatter& matter) {
  return std::string(utf8_mark) + to_csv(Checklist(matter).table(), ';');
}

std::string fate_text(PaperFate fate, Language language) {
  switch (fate) {
    case PaperFate::enclosed: return say(language, Say::fate_enclosed);
    case PaperFate::not_listed: return say(language, Say::fate_not_listed);
    case PaperFate::above_class: return say(language, Say::fate_above_class);
    case PaperFate::replaced: return say(language, Say::fate_replaced);
  }
  return {};
}

}  // namespace ksdpl::cli
