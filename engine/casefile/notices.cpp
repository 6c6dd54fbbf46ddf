// What a person should know about a case although it blocks nothing: reported rules and derived
// flags.
#include "ksdpl/deadline.hpp"

#include "casefile/reexamine.hpp"
#include "casefile/unknowns.hpp"

#include <algorithm>
#include <set>

namespace ksdpl {
namespace {

using Notices = std::vector<Notice>;

/// Says of a move which of its conditions a correction has taken away.
void about_a_broken_move(Notices& notices, const BrokenMove& broken) {
  const std::string number = std::to_string(broken.entry->seq);
  for (const Check& lost : broken.blockers) {
    notices.push_back({"terbantah." + lost.code,
                       {"langkah #" + number + " (" + broken.entry->step.value +
                            ") tidak lagi memenuhi syaratnya sejak koreksi: " + lost.text.id,
                        "step #" + number + " (" + broken.entry->step.value +
                            ") no longer meets its conditions since a correction: " + lost.text.en},
                       lost.citation.empty() ? lost.basis : Basis::inferred,
                       lost.citation});
  }
}

void about_corrections(Notices& notices, const Case& c, const Workflow& workflow) {
  std::set<EventSeq> told;
  for (const BrokenMove& broken : broken_moves(c, workflow)) {
    told.insert(broken.entry->seq);
    about_a_broken_move(notices, broken);
  }
  for (const EventSeq seq : c.to_reexamine) {
    if (told.contains(seq)) continue;
    const std::string number = std::to_string(seq);
    notices.push_back(
        {"perlu_diperiksa_ulang",
         {"langkah #" + number + " bertumpu pada entri yang kemudian dikoreksi; periksa ulang",
          "step #" + number + " rests on an entry corrected later; examine it again"},
         std::nullopt,
         {}});
  }
}

void about_the_record(Notices& notices, const Case& c) {
  if (c.example) {
    notices.push_back({"contoh",
                       {"CONTOH: kasus peragaan; tanggal dan dokumennya rekaan, bukan fakta",
                        "EXAMPLE: a demonstration; its dates and papers are made up, not facts"},
                       std::nullopt,
                       {}});
  }
  if (c.retrospective) {
    notices.push_back({"dinyatakan",
                       {"dinyatakan, tidak diuji: keabsahan langkah-langkahnya tidak diketahui",
                        "stated, not tested: whether its steps were lawful is not known"},
                       std::nullopt,
                       {}});
  }
}

void about_the_import(Notices& notices, const Case& c) {
  if (!c.imported) return;
  notices.push_back(
      {"diimpor",
       {"diimpor: riwayat ini menurut pengimpor; yang tidak disebut sumbernya tidak diketahui, "
        "bukan tidak terjadi",
        "imported: this history is as its importer states it; what its sources leave out is not "
        "known, which is not to say that it did not happen"},
       std::nullopt,
       {}});
}

void about_the_hold(Notices& notices, const Case& c) {
  if (!c.active("ditunda")) return;
  notices.push_back({"ditunda",
                     {"daerah menunda kasus ini; batas waktu dari hukum tetap berjalan",
                      "the region has put this case on hold; a time limit set by law runs on"},
                     Basis::silent_in_pp,
                     {}});
}

/// The letter's reported year has passed (procedure N13): a warning, never a block.
void about_the_letter_of_intent(Notices& notices, const Deadline& limit) {
  const std::string day = to_string(limit.start);
  notices.push_back(
      {"pk_melewati_1_tahun",
       {"pernyataan kehendak sudah lebih dari satu tahun (" + day +
            "); dilaporkan bahwa naskah harus terwujud dalam satu tahun, dasarnya belum "
            "diverifikasi",
        "the letter of intent is more than a year old (" + day +
            "); a one-year limit is reported, its basis is not verified"},
       Basis::reported,
       {},
       {},
       limit.source});
}

/// N18: broken relations flag a live case; what follows is not stated.
void about_diplomatic_relations(Notices& notices, const std::vector<RequirementStatus>& statuses) {
  const bool broken = std::any_of(statuses.begin(), statuses.end(), [](const RequirementStatus& s) {
    return s.id == "hubungan_diplomatik" && s.verdict == Verdict::belum;
  });
  if (!broken) return;
  notices.push_back({"hubungan_diplomatik_tidak_terpenuhi",
                     {"hubungan diplomatik dinilai tidak terpenuhi; akibatnya bagi kasus berjalan "
                      "tidak diatur dalam "
                      "PP 28/2018; Permendagri 25/2020 belum dibaca",
                      "diplomatic relations are assessed as not met; what follows for a running "
                      "case is not regulated "
                      "in PP 28/2018; Permendagri 25/2020 was not read"},
                     Basis::silent_in_pp,
                     {}});
}

Notice replaced_after(const RequirementStatus& status, const PaperStatus& filed) {
  const std::string old = "#" + std::to_string(filed.seq);
  const std::string successor = "#" + std::to_string(*filed.superseded_by);
  const std::string made = "#" + std::to_string(status.assessment->seq);
  return {"bukti_digantikan." + status.id.value,
          {"penilaian " + made + " dibuat atas " + old + ", yang digantikan oleh " + successor +
               "; nilai lagi bila isinya berubah",
           "assessment " + made + " was made on " + old + ", superseded by " + successor +
               "; assess again if what it says has changed"},
          Basis::inferred,
          {}};
}

/// Expired evidence, and evidence that was replaced after it had been judged.
void about_evidence(Notices& notices, const std::vector<RequirementStatus>& statuses) {
  for (const RequirementStatus& status : statuses) {
    if (status.verdict == Verdict::kedaluwarsa) {
      notices.push_back({"bukti_kedaluwarsa." + status.id.value,
                         {"bukti persyaratan «" + status.title.id +
                              "» sudah kedaluwarsa; belum terpenuhi lagi "
                              "sampai ada bukti yang berlaku",
                          "the evidence for the requirement “" + status.title.en +
                              "” has expired; it is not met "
                              "until there is valid evidence"},
                         Basis::inferred,
                         status.citation});
    }
    for (const PaperStatus& filed : status.papers) {
      if (!filed.rested_on || !filed.superseded_by || *filed.superseded_by < status.assessment->seq)
        continue;
      notices.push_back(replaced_after(status, filed));
    }
  }
}

/// Says whose limit it is: a region's own is no time limit of the nation.
Text limit_words(const Deadline& deadline) {
  return deadline.regional ? Text("tenggat daerah ", "the region's limit of ")
                           : Text("batas ", "the limit of ");
}

/// A limit has passed (procedure N5): a flag. Nothing is deemed approved by it.
void about_the_limit(Notices& notices, const Deadline& deadline) {
  const std::string day = to_string(deadline.due->earliest);
  notices.push_back(
      {"lewat_waktu",
       {limit_words(deadline).id + deadline.term.id + " (" + day +
            ") sudah lewat; lewatnya batas bukan persetujuan, dan kasus tetap menunggu",
        limit_words(deadline).en + deadline.term.en + " (" + day +
            ") has passed; that is no approval, and the case keeps waiting"},
       deadline.basis,
       deadline.citation,
       {},
       deadline.source});
}

void about_the_possible_limit(Notices& notices, const Deadline& deadline) {
  const std::string day = to_string(deadline.due->earliest);
  notices.push_back(
      {"batas_waktu_mungkin_lewat",
       {limit_words(deadline).id + deadline.term.id + " paling cepat " + day +
            " (akhir pekan saja) sudah lewat; belum dapat dinyatakan terlambat karena kalender "
            "belum lengkap, dan lewatnya batas bukan persetujuan",
        limit_words(deadline).en + deadline.term.en + ", at the earliest " + day +
            " (weekends only), has passed; it can't be called late because the calendar is not "
            "complete, and passing it is no approval"},
       deadline.basis,
       deadline.citation,
       {},
       deadline.source});
}

void about_deadlines(Notices& notices, const std::vector<Deadline>& open) {
  for (const Deadline& deadline : open) {
    if (deadline.state == DeadlineState::mungkin_lewat) about_the_possible_limit(notices, deadline);
    if (deadline.state == DeadlineState::lewat_waktu) about_the_limit(notices, deadline);
  }
}

/// Pasal 43 asks for a report and does not say how often; only a bureau can say so for itself.
void about_the_report(Notices& notices, const Case& c, const Workflow& workflow) {
  if (report_frequency(c, workflow) != ReportFrequency::unknown) return;
  notices.push_back({"frekuensi_laporan_tidak_diketahui",
                     {"seberapa sering laporan pelaksanaan disampaikan kepada Menteri tidak "
                      "diketahui; biro dapat menetapkan frekuensinya sendiri dalam berkas daerah "
                      "(report_period)",
                      "how often the report on implementation goes to the minister is not known; a "
                      "bureau can set a frequency of its own in its overlay (report_period)"},
                     Basis::unknown,
                     "PP 28/2018 Pasal 43 ayat (1)"});
}

void about_the_unknown(Notices& notices, const Case& c, const Workflow& workflow) {
  for (const Unknown& open : workflow.law.unknowns()) {
    if (touches_stage(open, c, workflow)) notices.push_back(notice_of(open));
  }
}

}  // namespace

std::vector<Notice> notices(const Case& c,
                            const Workflow& workflow,
                            const Calendar& calendar,
                            const Date& today) {
  Notices all;
  about_the_record(all, c);
  about_the_import(all, c);
  about_corrections(all, c, workflow);
  about_the_hold(all, c);
  const auto statuses = checklist(c, workflow, EffectiveDate(today));
  about_diplomatic_relations(all, statuses);
  about_evidence(all, statuses);
  about_deadlines(all, deadlines(c, workflow, calendar, today));
  for (const Deadline& limit : reported_limits(c, workflow, calendar, today))
    if (limit.state == DeadlineState::lewat_waktu) about_the_letter_of_intent(all, limit);
  about_the_report(all, c, workflow);
  about_the_unknown(all, c, workflow);
  return all;
}

}  // namespace ksdpl
