// What is looked into of an entry: words people gave, and the titles of what was recorded.
#include "casebook/passages.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ksdpl {
namespace {

constexpr std::string_view destroyed = "[dimusnahkan]";

/// Both languages of a title, then its id: people look for either.
std::string all_words(const Text& title, const std::string& id) {
  std::string words = title.id;
  if (title.en != title.id && !title.en.empty()) words += " / " + title.en;
  return words.empty() ? id : words + " (" + id + ")";
}

/// Collects the passages of one entry.
class Passages {
 public:
  Passages(const Event& event, const PassageContext& context)
      : event_(event), workflow_(context.workflow), country_name_(context.country_name) {}

  std::vector<Passage> all() {
    std::visit([this](const auto& body) { take(body); }, event_.body);
    add_given("reason", event_.reason);
    return std::move(found_);
  }

 private:
  void add(std::string_view field, std::string_view text) {
    if (text.empty() || text == destroyed) return;
    found_.push_back({event_.case_id, event_.seq, std::string(field), searchable(text)});
  }
  void add_given(std::string_view field, const std::optional<std::string>& text) {
    if (text) add(field, *text);
  }

  void take(const CaseOpened& opened) {
    add("case", event_.case_id.value);
    take(opened.profile);
    if (!opened.imported) return;
    add("import", opened.imported->file_name);
    add("import", opened.imported->statement);
    for (const ImportSource& source : opened.imported->sources) {
      add("source", source.title);
      add_given("source", source.address);
      add_given("source", source.note);
    }
  }
  void take(const CaseProfile& profile) {
    add_given("partner", profile.partner);
    add_given("region", profile.region);
    if (!profile.country) return;
    const Text name = country_name_ ? country_name_(*profile.country) : Text();
    add("country", all_words(name, *profile.country));
  }
  void take(const DocumentFiled& paper) {
    const DocumentDef* kind = workflow_.document(paper.document.value);
    add("document", all_words(kind == nullptr ? Text() : kind->title, paper.document.value));
    add_given("number", paper.number);
    add_given("issuer", paper.issuer);
    add("file_name", paper.file_name);
    if (paper.verification) add("verification", paper.verification->service);
  }
  void take(const RequirementAssessed& assessed) {
    const RequirementDef* requirement = workflow_.requirement(assessed.requirement.value);
    add("requirement", all_words(requirement == nullptr ? Text() : requirement->title,
                                 assessed.requirement.value));
  }
  void take(const StepRecorded& step) { take(step.step, step.outcome); }
  void take(const StepStated& step) {
    take(step.step, step.outcome);
    if (step.imported) add_given("date_words", step.imported->date_words);
  }
  void take(const StepId& id, const OutcomeId& outcome) {
    const StepDef* step = workflow_.step(id.value);
    add("step", all_words(step == nullptr ? Text() : step->title, id.value));
    if (outcome.empty()) return;
    const OutcomeDef* known = step == nullptr ? nullptr : step->outcome(outcome);
    add("outcome", all_words(known == nullptr ? Text() : known->title, outcome.value));
  }
  void take(const Noted& noted) {
    add("note", noted.text);
    add_given("number", noted.number);
    if (!noted.document.empty()) {
      const DocumentDef* kind = workflow_.document(noted.document.value);
      add("document", all_words(kind == nullptr ? Text() : kind->title, noted.document.value));
    }
    add_given("date_words", noted.imported.date_words);
  }
  void take(const InstrumentRecorded& recorded) {
    add("instrument", recorded.title + " (" + recorded.instrument.value + ")");
    add_given("partner", recorded.partner);
    for (const std::string& pillar : recorded.pillars)
      add("pillar", pillar);
    add_given("date_words", recorded.imported.date_words);
  }
  void take(const InstrumentEnded& ended) { add("instrument", ended.instrument.value); }
  void take(const EntryCorrected& corrected) {
    if (corrected.profile) take(*corrected.profile);
    if (corrected.document) take(*corrected.document);
  }
  /// Of other kinds only the reason holds words of people.
  template <class Body>
  void take(const Body& /*body*/) {}

  const Event& event_;
  const Workflow& workflow_;
  const std::function<Text(std::string_view)>& country_name_;
  std::vector<Passage> found_;
};

template <std::size_t count>
bool is_one_of(std::string_view field, const std::array<std::string_view, count>& fields) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

}  // namespace

std::vector<Passage> passages_of(const Event& event, const PassageContext& context) {
  if (event.case_id.empty()) return {};
  return Passages(event, context).all();
}

bool replaces(const EntryCorrected& correction, std::string_view field) {
  constexpr std::array<std::string_view, 3> of_profile{"partner", "region", "country"};
  constexpr std::array<std::string_view, 5> of_paper{"document", "number", "issuer", "file_name",
                                                     "verification"};
  return (correction.profile && is_one_of(field, of_profile)) ||
         (correction.document && is_one_of(field, of_paper));
}

const std::vector<SearchField>& search_fields() {
  static const std::vector<SearchField> fields{
      {"case", {"nomor kasus", "case id"}},
      {"partner", {"mitra", "partner"}},
      {"region", {"daerah", "region"}},
      {"country", {"negara", "country"}},
      {"step", {"langkah", "step"}},
      {"outcome", {"hasil", "outcome"}},
      {"requirement", {"prasyarat", "requirement"}},
      {"document", {"dokumen", "paper"}},
      {"number", {"nomor surat", "number"}},
      {"issuer", {"penerbit", "issuer"}},
      {"file_name", {"nama berkas", "file name"}},
      {"verification", {"pemeriksa tanda tangan", "signature checked by"}},
      {"reason", {"alasan", "reason"}},
      {"note", {"catatan", "note"}},
      {"instrument", {"instrumen", "instrument"}},
      {"pillar", {"pilar", "pillar"}},
      {"date_words", {"tanggal menurut sumber", "date as the source words it"}},
      {"import", {"impor", "import"}},
      {"source", {"sumber", "source"}},
  };
  return fields;
}

}  // namespace ksdpl
