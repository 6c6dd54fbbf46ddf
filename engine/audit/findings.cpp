// How a finding is put into words, and every kind of finding there is.
#include "audit/findings.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

struct SeverityWord {
  std::string_view id;
  Phrase label;
};

// In the order of the enum.
constexpr std::array<SeverityWord, 4> severities{{
    {"pelanggaran", {"pelanggaran", "violation"}},
    {"peringatan", {"peringatan", "warning"}},
    {"tidak_diketahui", {"tidak diketahui", "not known"}},
    {"catatan", {"catatan", "note"}},
}};

const SeverityWord& word_of(Severity severity) {
  return severities.at(static_cast<std::size_t>(severity));
}

constexpr Phrase the_date{"tanggal itu, dari surat atau berita acara: ksdpl correct",
                          "that date, from a letter or a record: ksdpl correct"};
constexpr Phrase the_right_date{"tanggal yang benar dari keduanya, dengan suratnya",
                                "the right date of the two, with its paper"};
constexpr Phrase the_paper{"dokumen itu, atau koreksi keterangannya",
                           "that paper, or a correction of its description"};
constexpr Phrase who_acted{"siapa yang bertindak: ksdpl correct ... --by PELAKU",
                           "who acted: ksdpl correct ... --by ACTOR"};
constexpr Phrase counsel{"pendapat hukum tertulis", "a legal opinion in writing"};
constexpr Phrase nothing{"tidak ada yang perlu dilakukan", "nothing has to be done"};

constexpr std::array<AuditCode, 30> codes{{
    {"urutan.dilompati",
     {"langkah tidak ada dalam riwayat", "a step is missing from the history"},
     {"bukti bahwa langkah itu ditempuh dan kapan", "evidence that the step was taken, and when"}},
    {"urutan.tertukar",
     {"langkah terjadi atau tercatat dalam urutan terbalik",
      "steps happened or were recorded in the wrong order"},
     the_right_date},
    {"urutan.berulang",
     {"langkah tercatat dua kali", "a step is on record twice"},
     {"mana entri yang benar; yang lain dibatalkan dengan ksdpl correct --annul",
      "which entry is right; the other is taken back with ksdpl correct --annul"}},
    {"urutan.di_luar_tahap",
     {"langkah tercatat di luar tahapnya", "a step was recorded outside its stage"},
     the_date},
    {"urutan.tidak_mungkin",
     {"langkah tidak dapat menyusul apa yang mendahuluinya",
      "a step can't follow what is on record before it"},
     {"entri mana yang keliru", "which entry is wrong"}},
    {"urutan.tanggal_janggal",
     {"tanggal mendahului tahapnya", "a date comes before its stage"},
     the_right_date},
    {"urutan.ditunda",
     {"langkah diambil selagi ditunda", "a step was taken while the case was on hold"},
     {"kapan penundaan berakhir", "when the hold ended"}},
    {"langkah.tidak_dikenal",
     {"langkah tidak dikenal alur kerja ini", "this workflow does not know the step"},
     {"alur kerja yang berlaku waktu itu", "the workflow of that time"}},
    {"langkah_terdahulu.tidak_diketahui",
     {"langkah terdahulu tidak diketahui", "an earlier step is not known"},
     {"pernyataan atau surat tentang langkah itu, dengan tanggalnya",
      "a statement or paper about that step, with its date"}},
    {"pengajuan_ulang.tidak_diketahui",
     {"dibolehkan-tidaknya pengajuan ulang tidak diketahui",
      "whether a new submission is allowed is not known"},
     {"jawaban tertulis sekretariat DPRD atau kementerian",
      "an answer in writing of the DPRD's secretariat or the ministry"}},
    {"tenggat.terlampaui", {"batas waktu terlampaui", "a time limit was passed"}, the_right_date},
    {"tenggat.tidak_diketahui",
     {"ketepatan waktu tidak diketahui", "whether it was in time is not known"},
     {"tanggal yang kurang, atau daftar hari libur tahun itu",
      "the date that is lacking, or the list of free days of that year"}},
    {"wewenang.salah",
     {"pelaku tidak berwenang", "the actor was not entitled"},
     {"peran atau mandat pelaku pada hari itu, atau pelaku yang sebenarnya",
      "the actor's role or mandate on that day, or who really acted"}},
    {"wewenang.tidak_diketahui",
     {"wewenang tidak diketahui", "entitlement is not known"},
     {"masa peran atau mandat itu", "the period of that role or mandate"}},
    {"wewenang.tidak_tercatat", {"pelaku tidak tercatat", "who acted is not on record"}, who_acted},
    {"wewenang.empat_mata",
     {"satu orang melakukan dua langkah yang harus berbeda",
      "one person took two steps that must differ"},
     who_acted},
    {"wewenang.tanda_tangan_mandat",
     {"tanda tangan dengan mandat", "a signature under a mandate"},
     counsel},
    {"wewenang.belum_dinilai",
     {"wewenang belum dapat dinilai", "entitlement can't be judged"},
     {"pelaku terdaftar: ksdpl actor add", "registered actors: ksdpl actor add"}},
    {"bukti.tidak_ada",
     {"dokumen yang diminta tidak ada", "a paper that is asked for is not there"},
     the_paper},
    {"bukti.tidak_lengkap",
     {"dokumen tidak memuat bagian yang diminta", "a paper lacks a part that is asked for"},
     the_paper},
    {"bukti.tidak_berlaku",
     {"dokumen tidak berlaku pada hari itu", "a paper was not valid on that day"},
     {"dokumen yang berlaku pada hari itu", "a paper that was valid on that day"}},
    {"bukti.penilaian",
     {"persyaratan tidak terbukti dinilai terpenuhi",
      "a requirement is not shown to be assessed as met"},
     {"penilaian yang berlaku pada hari itu", "an assessment that stood on that day"}},
    {"bukti.fakta",
     {"fakta kasus tidak diketahui", "a fact of the case is not known"},
     {"fakta itu: ksdpl correct", "that fact: ksdpl correct"}},
    {"bukti.belum_dinilai",
     {"bukti belum dapat dinilai", "evidence can't be judged"},
     {"dokumen tiap langkah", "the papers of each step"}},
    {"dokumen.tanggal_sesudah",
     {"dokumen bertanggal sesudah yang bertumpu padanya",
      "a paper is dated after what rests on it"},
     the_right_date},
    {"tanggal.tidak_diketahui", {"tanggal tidak diketahui", "a date is not known"}, the_date},
    {"pasal_48", {"dinilai menurut Pasal 48", "judged by Pasal 48"}, nothing},
    {"pasal_48.tidak_terbukti",
     {"tidak terbukti tunduk pada Pasal 48", "not shown to come under Pasal 48"},
     {"naskah lama dengan tanggal penandatanganannya",
      "the older text with the date of its signature"}},
    {"sebelum_pp",
     {"langkah mendahului PP 28/2018", "steps older than PP 28/2018"},
     {"aturan yang berlaku waktu itu", "the rules of that time"}},
    {"tidak_diatur",
     {"langkah yang tidak diatur dalam PP 28/2018", "steps PP 28/2018 says nothing of"},
     counsel},
}};

const AuditCode* code_of(std::string_view id) {
  const auto* const known = std::find_if(codes.begin(), codes.end(),
                                         [&](const AuditCode& code) { return code.id == id; });
  return known == codes.end() ? nullptr : known;
}

}  // namespace

std::string_view id_of(Severity severity) {
  return word_of(severity).id;
}

std::optional<Severity> severity_from_id(std::string_view id) {
  for (std::size_t i = 0; i < severities.size(); ++i) {
    if (severities.at(i).id == id) return static_cast<Severity>(i);
  }
  return std::nullopt;
}

Phrase label_of(Severity severity) {
  return word_of(severity).label;
}

bool needs_attention(Severity severity) {
  return severity != Severity::catatan;
}

std::span<const AuditCode> audit_codes() {
  return codes;
}

namespace audits {

RestsOn ground_of(const Row& row) {
  return {row.basis, std::string(row.citation)};
}

RestsOn ground_of(const BasisRef& basis) {
  return {basis.basis, citation_of(basis)};
}

Severity severity_of(Basis basis) {
  switch (basis) {
    case Basis::law:
    case Basis::inferred: return Severity::pelanggaran;
    case Basis::reported:
    case Basis::silent_in_pp: return Severity::peringatan;
    case Basis::unknown: return Severity::tidak_diketahui;
  }
  return Severity::tidak_diketahui;
}

AuditFinding remark(std::string_view code,
                    Severity severity,
                    Text text,
                    std::vector<EventSeq> events) {
  AuditFinding finding;
  finding.code = code;
  finding.severity = severity;
  finding.text = std::move(text);
  finding.event = events.front();
  finding.events = std::move(events);
  if (const AuditCode* known = code_of(code)) finding.settles = known->settles;
  return finding;
}

AuditFinding found(std::string_view code,
                   Severity severity,
                   Text text,
                   const RestsOn& ground,
                   std::vector<EventSeq> events) {
  AuditFinding finding = remark(code, severity, std::move(text), std::move(events));
  finding.basis = ground.basis;
  finding.citation = ground.citation;
  return finding;
}

AuditFinding found(std::string_view code,
                   Text text,
                   const RestsOn& ground,
                   std::vector<EventSeq> events) {
  return found(code, severity_of(ground.basis), std::move(text), ground, std::move(events));
}

Text dated(const EffectiveDate& date) {
  if (!date.known()) return {"tanggal tidak diketahui", "date not known"};
  return {to_string(date), to_string(date)};
}

Text named(const StepEntry& entry, const Workflow& workflow) {
  const StepDef* step = workflow.step(entry.step.value);
  const Text title = step == nullptr ? Text(entry.step.value, entry.step.value) : step->title;
  const std::string number = "#" + std::to_string(entry.seq);
  const Text day = dated(entry.effective);
  return {number + " «" + title.id + "» (" + day.id + ")",
          number + " “" + title.en + "” (" + day.en + ")"};
}

void add_once(std::vector<EventSeq>& entries, EventSeq entry) {
  if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
}

const Row* first_row_of(const Statute& statute, std::string_view move) {
  const auto rows = statute.rows();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.move == move; });
  return found == rows.end() ? nullptr : &*found;
}

Text title_of(const Row& row, const Workflow& workflow) {
  const Move* move = workflow.statute->move(row.move);
  return move == nullptr ? Text(std::string(row.move), std::string(row.move)) : Text(move->title);
}

Tried tried_of(const StepEntry& entry, const Workflow& workflow) {
  const StepDef* step = workflow.step(entry.step.value);
  const OutcomeDef* outcome = step == nullptr ? nullptr : step->outcome(entry.outcome);
  return outcome == nullptr ? Tried{} : Tried{step, outcome};
}

bool before(const EffectiveDate& a, const EffectiveDate& b) {
  return a.known() && b.known() && a.day() < b.day();
}

}  // namespace audits
}  // namespace ksdpl
