// Reads the tree of an import file into a history and checks every word of it.
#include "workflow/ids_of.hpp"
#include "workflow/wording.hpp"
#include "workflow_yaml/fields.hpp"
#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/reading.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

/// The longest text taken in, in bytes: a page of a report, not the report.
constexpr std::size_t longest_text = 4096;
/// How many sources a case may name: they stand in its first entry, which has a largest size.
constexpr std::size_t most_sources = 100;

/// No region of the Republic agreed on anything before it.
constexpr std::chrono::year first_year{1945};

constexpr std::string_view default_workflow = "ksdpl";
constexpr std::string_view older_agreement = "catat_perjanjian_lama";
constexpr std::string_view signature = "tandatangani_naskah";

const Text the_file{"berkas impor", "the import file"};
const Text a_source{"sumber", "the source"};
const Text a_case{"kasus", "the case"};
const Text an_entry{"entri", "the entry"};
const Text a_note{"catatan", "the note"};
const Text an_instrument{"instrumen", "the instrument"};

/// Says whether an agreement signed on that day is older than the PP, as the gate of Pasal 48 has
/// it.
bool is_older_than_the_pp(const Statute& statute, const EffectiveDate& day) {
  Facts facts;
  facts.agreement_on = day;
  for (const Row& row : statute.rows()) {
    if (row.move != older_agreement) continue;
    for (const Finding& finding : statute.examine(row, facts)) {
      if (finding.condition->target == "agreement_on") return finding.met == Tri::yes;
    }
  }
  return false;
}

/// Says whether a spreadsheet would take the text for a formula.
bool is_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

/// Says whether the text holds the beginning of an element, its end, or a comment of HTML.
bool holds_markup(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (letter || next == '/' || next == '!') return true;
  }
  return false;
}

/// Reads one case after another; what is read is looked up in the workflow of the case.
class HistoryReader {
 public:
  HistoryReader(const HistoryContext& context, Findings& findings)
      : context_(context), findings_(findings) {}

  HistoryFile read(const Value& root) {
    HistoryFile history;
    Fields file(root, the_file, findings_);
    if (!file.is_map()) return history;
    const Word format = file.text("format");
    if (!format.empty() && format.text != history_format) {
      findings_.add(format.at, "wrong-format",
                    say("format {} tidak dikenal; program ini membaca '{}'",
                        "the format {} is not known; this program reads '{}'", shown(format.text),
                        history_format));
      // Of another format nothing else can be judged.
      return history;
    }
    history.statement = text(file, "statement", Presence::required).value_or("");
    UniqueIds source_ids;
    read_each(file.list("sources", Presence::required), a_source, findings_,
              [&](Fields& fields) { read_source(fields, source_ids); });
    UniqueIds case_ids;
    read_each(file.list("cases", Presence::required), a_case, findings_,
              [&](Fields& fields) { history.cases.push_back(read_case(fields, case_ids)); });
    file.finish();
    return history;
  }

 private:
  void read_source(Fields& fields, UniqueIds& ids) {
    const Word id = fields.id();
    ImportSource source;
    source.id = id.text;
    source.title = text(fields, "title", Presence::required).value_or("");
    source.address = text(fields, "address", Presence::optional);
    source.note = text(fields, "note", Presence::optional);
    if (id.empty() || !ids.add(id, findings_)) return;
    source_ids_.push_back(source.id);
    places_.emplace(source.id, sources_.size());
    sources_.push_back(std::move(source));
  }

  HistoryCase read_case(Fields& fields, UniqueIds& ids) {
    HistoryCase history;
    named_.clear();
    history.at = findings_.position(fields.at());
    history.id = CaseId(read_case_id(fields, ids));
    history.workflow = read_workflow(fields);
    read_profile(fields, history);
    history.note = text(fields, "note", Presence::optional);
    name_sources(fields, Presence::optional);
    read_each(fields.list("entries", Presence::optional), an_entry, findings_,
              [&](Fields& entry) { history.entries.push_back(read_entry(entry, history)); });
    read_each(fields.list("notes", Presence::optional), a_note, findings_,
              [&](Fields& note) { history.notes.push_back(read_note(note)); });
    UniqueIds instrument_ids;
    read_each(fields.list("instruments", Presence::optional), an_instrument, findings_,
              [&](Fields& instrument) {
                history.instruments.push_back(read_instrument(instrument, instrument_ids));
              });
    check_places(history.instruments);
    for (const std::size_t place : named_)
      history.sources.push_back(sources_[place]);
    if (history.sources.size() > most_sources)
      findings_.add(fields.at(), "too-many-sources",
                    say("kasus ini menyebut lebih dari {} sumber; bagi menjadi beberapa kasus",
                        "this case names more than {} sources; divide it", most_sources));
    return history;
  }

  std::string read_case_id(Fields& fields, UniqueIds& ids) {
    const Word id = fields.name("id", Presence::required);
    if (id.empty()) return {};
    fields.call(id.text);
    if (!is_case_id(id.text)) {
      findings_.add(id.at, "bad-id",
                    say("{} bukan nomor kasus: pakai huruf, angka, titik, garis bawah, dan tanda "
                        "hubung, paling banyak 64",
                        "{} is no case id: use letters, digits, dots, underscores and hyphens, 64 "
                        "at most",
                        shown(id.text)));
      return {};
    }
    ids.add(id, findings_);
    return id.text;
  }

  /// Reads the name of the workflow and makes it the one words are looked up in.
  std::string read_workflow(Fields& fields) {
    const Word word = fields.text("workflow", Presence::optional);
    std::string name = word.empty() ? std::string(default_workflow) : word.text;
    const auto [found, fresh] = workflows_.try_emplace(name);
    if (fresh) found->second = context_.workflow(name);
    workflow_ = found->second.workflow.get();
    if (workflow_ == nullptr)
      findings_.add(word.empty() ? fields.at() : word.at, "unknown-reference",
                    wording::with_suggestion(
                        say("alur kerja {} tidak ada", "there is no workflow {}", shown(name)),
                        name, found->second.known));
    return name;
  }

  void read_profile(Fields& fields, HistoryCase& history) {
    history.partner = name(fields, "partner");
    history.region = name(fields, "region");
    const Word country = fields.text("country", Presence::optional);
    check(country, context_.countries,
          {"kode negara ISO 3166-1 dua huruf besar", "two-letter country code of ISO 3166-1"});
    if (!country.empty()) history.country = country.text;
    const Word level = fields.text("level", Presence::optional);
    check(level, ids_of_values(std::array{Level::provinsi, Level::kabupaten, Level::kota}),
          {"tingkat", "level"});
    history.level = level_from_id(level.text);
    const Word initiative = fields.text("initiative", Presence::optional);
    check(initiative,
          ids_of_values(std::array{Initiative::daerah, Initiative::mitra,
                                   Initiative::mitra_melalui_kementerian}),
          {"asal prakarsa", "initiative"});
    history.initiative = initiative_from_id(initiative.text);
    for (const Word& object : fields.names("objects", Presence::optional)) {
      check(object, ids_of(cooperation_objects()), {"objek kerja sama", "object of cooperation"});
      history.objects.push_back(object.text);
    }
    history.agreement_on = read_older_signature(fields);
  }

  /// Pasal 48 goes by the day of the signature: without a day before the PP nothing enters by it.
  EffectiveDate read_older_signature(Fields& fields) {
    const Word word = fields.text("signed", Presence::optional);
    if (word.empty()) return {};
    const EffectiveDate day = day_of(word);
    if (workflow_ != nullptr && parse_effective_date(word.text) &&
        !is_older_than_the_pp(*workflow_->statute, day))
      findings_.add(word.at, "not-older",
                    {"'signed' hanya untuk naskah yang ditandatangani sebelum PP 28/2018, pada "
                     "hari yang diketahui; tanda tangan lain adalah entri tanda_tangan_naskah",
                     "'signed' is only for a text signed before PP 28/2018, on a day that is "
                     "known; any other signature is an entry tanda_tangan_naskah"},
                    "PP 28/2018 Pasal 48");
    return day;
  }

  HistoryEntry read_entry(Fields& fields, const HistoryCase& history) {
    HistoryEntry entry;
    entry.at = findings_.position(fields.at());
    const Word step = fields.name("step", Presence::required);
    if (!step.empty()) fields.call(step.text);
    entry.step = StepId(step.text);
    entry.outcome = OutcomeId(read_outcome(fields, step));
    entry.date = read_date(fields);
    entry.by = text(fields, "by", Presence::optional);
    entry.note = text(fields, "note", Presence::optional);
    entry.sources = name_sources(fields, Presence::required);
    check_signature(step, entry, history);
    return entry;
  }

  std::string read_outcome(Fields& fields, const Word& step) {
    const Word outcome = fields.text("outcome", Presence::optional);
    if (workflow_ == nullptr) return outcome.text;
    check(step, ids_of(workflow_->steps), {"langkah", "step"});
    const StepDef* known = workflow_->step(step.text);
    if (known == nullptr) return outcome.text;
    if (outcome.empty() && known->outcomes.size() == 1) return known->outcomes.front().id.value;
    const std::vector<std::string> outcomes = ids_of(known->outcomes);
    if (outcome.empty()) {
      findings_.add(
          fields.at(), "missing-key",
          wording::with_suggestion(
              say("langkah {} mempunyai beberapa hasil; sebutkan 'outcome'",
                  "the step {} has several outcomes; name the 'outcome'", shown(step.text)),
              "", outcomes));
    }
    check(outcome, outcomes, {"hasil", "outcome"});
    return outcome.text;
  }

  /// A signature older than the PP is told once, in `signed`, and enters by Pasal 48.
  void check_signature(const Word& step, const HistoryEntry& entry, const HistoryCase& history) {
    const StepDef* known = workflow_ == nullptr ? nullptr : workflow_->step(step.text);
    const OutcomeDef* outcome = known == nullptr ? nullptr : known->outcome(entry.outcome);
    if (outcome == nullptr) return;
    const bool old_signature = outcome->fires == signature && entry.date.day.known() &&
                               is_older_than_the_pp(*workflow_->statute, entry.date.day);
    const bool twice = outcome->fires == signature && history.agreement_on.known();
    if (outcome->fires != older_agreement && !old_signature && !twice) return;
    findings_.add(step.at, "signed-before-the-pp",
                  {"naskah yang ditandatangani sebelum PP 28/2018 disebut dengan 'signed' pada "
                   "kasusnya, bukan dengan entri",
                   "a text signed before PP 28/2018 is given as 'signed' of its case, not as an "
                   "entry"},
                  "PP 28/2018 Pasal 48");
  }

  HistoryNote read_note(Fields& fields) {
    HistoryNote note;
    note.at = findings_.position(fields.at());
    const Word kind = fields.name("kind", Presence::required);
    check(kind, ids_of_values(note_kinds), {"jenis catatan", "kind of note"});
    note.kind = note_kind_from_id(kind.text).value_or(NoteKind::catatan);
    note.text = text(fields, "text", Presence::required).value_or("");
    note.date = read_date(fields);
    note.by = text(fields, "by", Presence::optional);
    const Word document = fields.text("document", Presence::optional);
    if (workflow_ != nullptr) check(document, ids_of(workflow_->documents), {"dokumen", "paper"});
    note.document = DocumentId(document.text);
    note.number = text(fields, "number", Presence::optional);
    note.sources = name_sources(fields, Presence::required);
    return note;
  }

  HistoryInstrument read_instrument(Fields& fields, UniqueIds& ids) {
    HistoryInstrument instrument;
    instrument.at = findings_.position(fields.at());
    InstrumentRecorded& what = instrument.what;
    const Word id = fields.id();
    if (!id.empty()) ids.add(id, findings_);
    what.instrument = InstrumentId(id.text);
    const Word kind = fields.name("kind", Presence::required);
    check(kind, ids_of_values(instrument_kinds), {"jenis instrumen", "kind of instrument"});
    what.kind = instrument_kind_from_id(kind.text).value_or(InstrumentKind::lainnya);
    what.title = text(fields, "title", Presence::required).value_or("");
    what.partner = name(fields, "partner");
    what.from = date_at(fields, "from");
    what.until = period_end(fields);
    what.under = InstrumentId(fields.text("under", Presence::optional).text);
    for (const Value& pillar : fields.list("pillars", Presence::optional))
      if (auto title = checked({pillar.text, pillar.at}, "pillars")) what.pillars.push_back(*title);
    what.imported.date_words = text(fields, "date_words", Presence::optional);
    instrument.note = text(fields, "note", Presence::optional);
    what.imported.sources = name_sources(fields, Presence::required);
    if (what.from.known() && what.until.known() && what.until.day() < what.from.day())
      findings_.add(fields.at(), "ends-before-it-begins",
                    say("masa berlaku instrumen {} berakhir sebelum dimulai",
                        "the period of the instrument {} ends before it begins", shown(id.text)));
    return instrument;
  }

  /// An instrument stands under one that is told before it.
  void check_places(const std::vector<HistoryInstrument>& instruments) {
    std::vector<std::string> told;
    for (const HistoryInstrument& instrument : instruments) {
      const std::string& under = instrument.what.under.value;
      if (!under.empty() && std::find(told.begin(), told.end(), under) == told.end())
        findings_.add(
            {instrument.at.line, instrument.at.column}, "unknown-reference",
            wording::with_suggestion(
                say("instrumen {} tidak disebut sebelum yang ada di bawahnya",
                    "the instrument {} is not told before what stands under it", shown(under)),
                under, told));
      told.push_back(instrument.what.instrument.value);
    }
  }

  EffectiveDate date_at(Fields& fields, std::string_view key) {
    const Word word = fields.text(key, Presence::optional);
    return word.empty() ? EffectiveDate{} : day_of(word);
  }

  /// The last day of a period may lie ahead.
  EffectiveDate period_end(Fields& fields) {
    const Word word = fields.text("until", Presence::optional);
    if (word.empty()) return {};
    const auto date = parse_effective_date(word.text);
    return date && date->known() && date->day() > context_.latest ? *date : day_of(word);
  }

  StatedDate read_date(Fields& fields) {
    StatedDate date;
    const Word day = fields.text("date", Presence::optional);
    if (!day.empty()) date.day = day_of(day);
    const Word words = fields.text("date_words", Presence::optional);
    date.words = checked(words, "date_words");
    if (date.words && date.day.known())
      findings_.add(words.at, "two-dates",
                    {"'date' sudah menyebut hari; 'date_words' hanya untuk sumber yang tidak "
                     "menyebut hari",
                     "'date' names a day already; 'date_words' is only for a source that names "
                     "none"});
    return date;
  }

  EffectiveDate day_of(const Word& word) {
    const auto date = parse_effective_date(word.text);
    if (!date) {
      findings_.add(word.at, "bad-date",
                    say("{} bukan tanggal; tulis YYYY-MM-DD atau tidak_diketahui; kata-kata sumber "
                        "tempatnya di 'date_words'",
                        "{} is no date; write YYYY-MM-DD or tidak_diketahui; the words of the "
                        "source go into 'date_words'",
                        shown(word.text)));
      return {};
    }
    if (date->known() && date->day().year() < first_year)
      findings_.add(
          word.at, "too-early",
          say("tanggal {} mendahului Republik Indonesia (1945); periksa tahunnya",
              "the date {} is older than the Republic of Indonesia (1945); check the year",
              word.text));
    if (date->known() && date->day() > context_.latest)
      findings_.add(word.at, "future-date",
                    say("tanggal {} belum tiba; yang diimpor adalah hal yang sudah terjadi",
                        "the date {} has not come; only what has happened is imported", word.text));
    return *date;
  }

  /// Reads the sources named here and notes them for the case.
  std::vector<std::string> name_sources(Fields& fields, Presence presence) {
    std::vector<std::string> named;
    for (const Word& word : fields.names("sources", presence)) {
      const auto known = places_.find(word.text);
      if (known == places_.end()) {
        check(word, source_ids_, {"sumber", "source"});
      } else {
        named_.insert(known->second);
      }
      named.push_back(word.text);
    }
    return named;
  }

  /// Returns a text; nothing when an optional one is absent or it can't be read.
  std::optional<std::string> text(Fields& fields, std::string_view key, Presence presence) {
    return checked(fields.text(key, presence), key);
  }

  /// Returns the name of a place or body. What a spreadsheet would calculate or a browser would run
  /// is none: shown, it is always made harmless, but whoever sent it should look at the row.
  std::optional<std::string> name(Fields& fields, std::string_view key) {
    const Word word = fields.text(key, Presence::optional);
    if (is_formula(word.text) || holds_markup(word.text))
      findings_.add(
          word.at, "no-name",
          say("{} pada '{}' bukan nama: nama tidak berawal dengan '=', '+', '-' atau '@' "
              "dan tidak memuat HTML",
              "{} in '{}' is no name: a name does not begin with '=', '+', '-' or '@' and "
              "holds no HTML",
              shown(word.text), key));
    return checked(word, key);
  }

  std::optional<std::string> checked(const Word& word, std::string_view key) {
    const bool prose = key == "note" || key == "statement" || key == "text";
    if (!prose && word.text.find('\n') != std::string::npos)
      findings_.add(word.at, "line-break",
                    say("'{}' harus satu baris", "'{}' must be one line", key));
    if (word.text.size() > longest_text)
      findings_.add(word.at, "too-long",
                    say("'{}' melampaui {} byte; ringkas", "'{}' is longer than {} bytes; shorten",
                        key, longest_text));
    return word.empty() ? std::nullopt : std::optional(word.text);
  }

  void check(const Word& word, const std::vector<std::string>& known, const Text& what) {
    check_known(word, known, what, findings_);
  }

  const HistoryContext& context_;
  Findings& findings_;
  std::vector<ImportSource> sources_;
  std::map<std::string, NamedWorkflow> workflows_;
  const Workflow* workflow_ = nullptr;  ///< Of the case being read.
  std::vector<std::string> source_ids_;
  std::map<std::string, std::size_t, std::less<>> places_;  ///< Where a source stands in the list.
  std::set<std::size_t> named_;                             ///< Of those the case being read names.
};

}  // namespace

HistoryFile read_history(const Value& root, const HistoryContext& context, Findings& findings) {
  return HistoryReader(context, findings).read(root);
}

}  // namespace ksdpl::yaml
