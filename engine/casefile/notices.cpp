// What a person should know about a case although it blocks nothing: reported rules and derived
// flags.
#include "casefile/facts.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

using Notices = std::vector<Notice>;

void about_the_record(Notices& notices, const Case& c) {
  if (c.example) {
    notices.push_back({"contoh",
                       {"CONTOH: kasus peragaan; tanggal dan dokumennya rekaan, bukan fakta",
                        "EXAMPLE: a demonstration; its dates and papers are made up, not facts"},
                       Basis::unknown,
                       {}});
  }
  if (c.retrospective) {
    notices.push_back({"dinyatakan",
                       {"dinyatakan, tidak diuji: keabsahan langkah-langkahnya tidak diketahui",
                        "stated, not tested: whether its steps were lawful is not known"},
                       Basis::unknown,
                       {}});
  }
  for (const EventSeq seq : c.to_reexamine) {
    const std::string number = std::to_string(seq);
    notices.push_back(
        {"perlu_diperiksa_ulang",
         {"langkah #" + number + " bertumpu pada entri yang kemudian dikoreksi; periksa ulang",
          "step #" + number + " rests on an entry corrected later; examine it again"},
         Basis::unknown,
         {}});
  }
}

void about_the_hold(Notices& notices, const Case& c) {
  if (!c.active("ditunda")) return;
  notices.push_back({"ditunda",
                     {"daerah menunda kasus ini; batas waktu dari hukum tetap berjalan",
                      "the region has put this case on hold; a time limit set by law runs on"},
                     Basis::silent_in_pp,
                     {}});
}

/// The LoI's reported life of one year (procedure N13): a warning, never a block.
void about_the_letter_of_intent(Notices& notices,
                                const Case& c,
                                const Statute& statute,
                                const Date& today) {
  const auto entry = std::find_if(c.stages.rbegin(), c.stages.rend(), [](const StageEntry& e) {
    return e.stage == "pk_ditandatangani";
  });
  const Stage* here = statute.stage(c.stage().value);
  const bool under_way =
      here != nullptr && here->kind == StageKind::pipeline && !c.active("ditandatangani");
  if (entry == c.stages.rend() || !under_way || !entry->effective.known()) return;
  Date limit = entry->effective.day() + std::chrono::years{1};
  if (!limit.ok()) limit = limit.year() / limit.month() / std::chrono::last;
  if (today <= limit) return;
  notices.push_back(
      {"pk_melewati_1_tahun",
       {"pernyataan kehendak sudah lebih dari satu tahun (" + to_string(entry->effective) +
            "); dilaporkan bahwa naskah harus terwujud dalam satu tahun, dasarnya belum "
            "diverifikasi",
        "the letter of intent is more than a year old (" + to_string(entry->effective) +
            "); a one-year limit is reported, its basis is not verified"},
       Basis::reported,
       {}});
}

/// N18: broken relations flag a live case; what follows is not stated.
void about_diplomatic_relations(Notices& notices, const Case& c, const Workflow& workflow) {
  const auto statuses = checklist(c, workflow);
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

void about_deadlines(Notices& notices, const Case& c, const Workflow& workflow, const Date& today) {
  for (const Deadline& deadline : deadlines(c, workflow)) {
    if (!deadline.due || today <= deadline.due->earliest) continue;
    const std::string day = to_string(deadline.due->earliest);
    notices.push_back(
        {"batas_waktu_mungkin_lewat",
         {"batas " + std::to_string(deadline.days.count) + " hari kerja paling cepat " + day +
              " (akhir pekan saja) sudah lewat; belum dapat dinyatakan terlambat karena kalender "
              "belum "
              "lengkap, dan diamnya DPRD bukan persetujuan",
          "the limit of " + std::to_string(deadline.days.count) +
              " working days, at the earliest " + day +
              " (weekends only), has passed; it can't be called late because the calendar is not "
              "complete, and silence is no approval"},
         deadline.basis,
         deadline.citation});
  }
}

}  // namespace

std::vector<Notice> notices(const Case& c, const Workflow& workflow, const Date& today) {
  Notices all;
  about_the_record(all, c);
  about_the_hold(all, c);
  about_the_letter_of_intent(all, c, *workflow.statute, today);
  about_diplomatic_relations(all, c, workflow);
  about_deadlines(all, c, workflow, today);
  return all;
}

}  // namespace ksdpl
