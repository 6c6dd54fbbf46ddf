// Random cases with random facts: whatever they try, none is signed that did not go the whole way.
#include "ksdpl/statute.hpp"

#include "unit/case_facts.hpp"
#include "unit/law_table.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)

BOOST_AUTO_TEST_SUITE(random_walk_tests)

namespace {

const Statute& statute = ksdpl_pp_28_2018();
const std::string science = "ilmu_pengetahuan_dan_teknologi";

const std::map<std::string, std::vector<std::string>> paper_contents{
    {"laporan_penjajakan", {}},
    {"bukti_konsultasi_mendagri", {}},
    {"bukti_konsultasi_menlu", {}},
    {"pernyataan_kehendak", {}},
    {"rencana_kerja_sama",
     {"subjek", "latar_belakang", "maksud_tujuan_sasaran", "objek", "ruang_lingkup",
      "sumber_pembiayaan", "jangka_waktu"}},
    {"surat_permohonan_dprd", {}},
    {"persetujuan_dprd", {}},
    {"pertimbangan_menteri", {}},
    {"rancangan_naskah", {"bahasa_indonesia", "bahasa_mitra_atau_inggris"}},
    {"risalah_rapat",
     {"kehadiran_kemenlu", "kehadiran_kementerian_terkait", "kehadiran_provinsi",
      "kehadiran_kabupaten_kota"}},
    {"surat_konfirmasi", {"kesesuaian_politis", "kesesuaian_yuridis"}},
    {"naskah_kerja_sama", {"teks_sesuai_konfirmasi"}},
    {"laporan_pelaksanaan", {}},
};
constexpr std::array requirements{"hubungan_diplomatik",
                                  "urusan_pemerintahan_daerah",
                                  "tanpa_kantor_perwakilan",
                                  "tidak_campur_tangan",
                                  "sesuai_kebijakan_dan_rencana",
                                  "alih_iptek",
                                  "kesetaraan_status",
                                  "saling_melengkapi",
                                  "mempererat_hubungan_masyarakat"};

constexpr Date pp_in_force{std::chrono::year{2018}, std::chrono::July, std::chrono::day{13}};

// --- What the law asks, judged here without the engine ------------------------------------------

bool on_file(const Facts& facts, const std::string& paper) {
  const auto found = facts.papers.find(paper);
  if (found == facts.papers.end() || found->second.in_force != Tri::yes) return false;
  const auto& wanted = paper_contents.at(paper);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& item) {
    const bool province_case = facts.level == Level::provinsi;
    return found->second.contents.contains(item) ||
           (item == "kehadiran_kabupaten_kota" && province_case);
  });
}

bool consulted_in_time(const Facts& facts, const std::string& minister) {
  const auto act = facts.acts.find("konsultasi_" + minister);
  return act != facts.acts.end() && act->second.on.known() && facts.move_on.known() &&
         act->second.on.day() <= facts.move_on.day() &&
         on_file(facts, "bukti_konsultasi_" + minister);
}

bool nine_requirements_met(const Facts& facts) {
  return std::all_of(requirements.begin(), requirements.end(), [&](std::string_view id) {
    const bool no_science = !facts.objects.empty() && !facts.objects.contains(science);
    if (id == "alih_iptek" && no_science) return true;
    const auto made = facts.assessments.find(id);
    return made != facts.assessments.end() && made->second.verdict == Verdict::terpenuhi;
  });
}

bool dprd_may_be_asked(const Facts& facts) {
  return on_file(facts, "surat_permohonan_dprd") && on_file(facts, "rencana_kerja_sama") &&
         nine_requirements_met(facts);
}

bool may_be_intended(const Facts& facts) {
  return consulted_in_time(facts, "mendagri") && consulted_in_time(facts, "menlu") &&
         on_file(facts, "pernyataan_kehendak");
}

/// Requirement 1 is checked again at signing: since the case was cleared, not after the signature.
bool relations_looked_at_again(const Facts& facts) {
  const auto made = facts.assessments.find("hubungan_diplomatik");
  const auto cleared = facts.entered.find("siap_tanda_tangan");
  if (made == facts.assessments.end() || cleared == facts.entered.end()) return false;
  const auto& [recorded, verdict, on] = made->second;
  const bool dated = on.known() && facts.move_on.known();
  return dated && recorded > cleared->second.recorded && verdict == Verdict::terpenuhi &&
         on.day() >= cleared->second.on.day() && on.day() <= facts.move_on.day();
}

bool may_be_signed(const Facts& facts) {
  return on_file(facts, "surat_konfirmasi") && on_file(facts, "naskah_kerja_sama") &&
         nine_requirements_met(facts) && relations_looked_at_again(facts);
}

bool older_than_the_pp(const Facts& facts) {
  return facts.agreement_on.known() && facts.agreement_on.day() < pp_in_force;
}

bool initiative_known(const Facts& facts) {
  return facts.initiative.has_value();
}

/// What must hold on entering `stage`: a paper on file, or more than a paper.
struct Entry {
  std::string_view source;  ///< Empty: from wherever.
  std::string_view stage;
  std::string_view paper;
  bool (*more)(const Facts&) = nullptr;
};

constexpr auto entries = std::to_array<Entry>({
    {"prakarsa", "penjajakan", "", initiative_known},
    {"", "konsultasi_pk", "laporan_penjajakan"},
    {"", "pk_ditandatangani", "", may_be_intended},
    {"", "menunggu_dprd", "", dprd_may_be_asked},
    {"", "rencana_disetujui_dprd", "persetujuan_dprd"},
    {"", "verifikasi_menteri", "rencana_kerja_sama"},
    {"verifikasi_menteri", "penyusunan_naskah", "pertimbangan_menteri"},
    {"verifikasi_menteri", "perbaikan_rencana", "pertimbangan_menteri"},
    {"", "menunggu_persetujuan_naskah", "rancangan_naskah"},
    {"", "naskah_disetujui_menteri", "risalah_rapat"},
    {"", "siap_tanda_tangan", "surat_konfirmasi"},
    {"", "ditandatangani", "", may_be_signed},
    {"awal", "pelaksanaan", "", older_than_the_pp},
});

/// Says whether the law allows the case to enter `stage` from `source` on these facts.
bool lawful_entry(std::string_view source, std::string_view stage, const Facts& facts) {
  return std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    if (entry.stage != stage || (!entry.source.empty() && entry.source != source)) return true;
    if (entry.more != nullptr) return entry.more(facts);
    return on_file(facts, std::string(entry.paper));
  });
}

/// Remembers the stages a case came through and whether every entry was lawful on its facts.
class Recorder {
 public:
  void entered(const std::string& source, const std::string& stage, const Facts& facts) {
    if (!lawful_entry(source, stage, facts)) unlawful_.push_back(source + " -> " + stage);
    path_.push_back(stage);
  }

  [[nodiscard]] bool is_signed() const { return passed("ditandatangani"); }
  [[nodiscard]] const std::vector<std::string>& unlawful() const { return unlawful_; }
  [[nodiscard]] bool passed(std::string_view stage) const {
    return std::find(path_.begin(), path_.end(), stage) != path_.end();
  }

  /// Says whether `stage` was entered after the last time the case stood in `since`.
  [[nodiscard]] bool passed_since(std::string_view since, std::string_view stage) const {
    const auto last = std::find(path_.rbegin(), path_.rend(), since);
    return std::find(path_.rbegin(), last, stage) != last;
  }

 private:
  std::vector<std::string> path_;
  std::vector<std::string> unlawful_;
};

constexpr std::array whole_way{"prakarsa",
                               "penjajakan",
                               "konsultasi_pk",
                               "pk_ditandatangani",
                               "penyusunan_rencana",
                               "menunggu_dprd",
                               "rencana_disetujui_dprd",
                               "verifikasi_menteri",
                               "penyusunan_naskah",
                               "menunggu_persetujuan_naskah",
                               "rapat_antarkementerian",
                               "naskah_disetujui_menteri",
                               "pembahasan_mitra",
                               "surat_konfirmasi_terbit",
                               "siap_tanda_tangan"};

void check_signed_lawfully(const Recorder& recorder) {
  for (const std::string_view stage : whole_way) {
    if (!recorder.passed(stage)) RC_FAIL("signed without " + std::string(stage));
  }
  if (recorder.passed("ditolak_dprd")) {
    RC_ASSERT(recorder.passed_since("ditolak_dprd", "rencana_disetujui_dprd"));
  }
  if (recorder.passed("perbaikan_rencana")) {
    RC_ASSERT(recorder.passed_since("perbaikan_rencana", "verifikasi_menteri"));
  }
  // Whatever was redrafted last was submitted, met upon, approved, discussed and confirmed after
  // it.
  for (const std::string_view stage :
       {"menunggu_persetujuan_naskah", "rapat_antarkementerian", "naskah_disetujui_menteri",
        "pembahasan_mitra", "surat_konfirmasi_terbit", "siap_tanda_tangan"}) {
    RC_ASSERT(recorder.passed_since("penyusunan_naskah", stage));
  }
  for (const std::string_view closed : {"ditarik", "dihentikan", "gagal"}) {
    RC_ASSERT(!recorder.passed(closed));
  }
}

// --- Random cases -------------------------------------------------------------------------------

/// One attempt: what is tried, and what the case has lost by then. 0 chooses the plainest of each.
struct Step {
  int choice = 0;      ///< 0-999: mostly a move on the way to the signature.
  int loss = 0;        ///< Beyond the list of losses: nothing is lost.
  int other_loss = 0;  ///< The same.
  bool workflow_refuses = false;
};

/// What stays the same throughout a case.
struct Nature {
  int level = 0;         ///< 0: unknown.
  int objects = 0;       ///< Bit 0: science, bit 1: culture; 0: unknown.
  int lasting_loss = 0;  ///< Beyond the list of losses: nothing is lost for good.
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
  return out << "{" << step.choice << " " << step.loss << " " << step.other_loss << " "
             << step.workflow_refuses << "}";
}

std::ostream& operator<<(std::ostream& out, const Nature& nature) {
  return out << "{" << nature.level << " " << nature.objects << " " << nature.lasting_loss << "}";
}

/// Returns every way in which any demand of the statute can fail, behind a loss of nothing.
const std::vector<Loss>& losses() {
  static const std::vector<Loss> all = [] {
    std::vector<Loss> list{{"nothing is lost", Tri::yes, [](Facts&) {}}};
    for (const Demand& demand : demands()) {
      // The hold follows from where the case stands, and no random case is closed by hand.
      if (demand.wanted == Wanted::resume || demand.wanted == Wanted::nothing) continue;
      for (Loss& loss : losses_of(demand))
        list.push_back(std::move(loss));
    }
    return list;
  }();
  return all;
}

/// Takes the loss away where the facts still hold what it spoils.
void lose(std::size_t number, Facts& facts) {
  if (number >= losses().size()) return;
  try {
    losses()[number].take_away(facts);
  } catch (const std::out_of_range&) {
    // Something else of this case already took the paper or the act along.
  }
}

Facts facts_of(const Nature& nature, const Step& step, bool held) {
  static const Facts everything = facts_for_everything();
  Facts facts = everything;
  if (nature.level > 0) facts.level = static_cast<Level>(nature.level - 1);
  if ((nature.objects & 1) != 0) facts.objects.insert(science);
  if ((nature.objects & 2) != 0) facts.objects.insert("pertukaran_budaya");
  for (const int loss : {nature.lasting_loss, step.loss, step.other_loss}) {
    lose(static_cast<std::size_t>(loss), facts);
  }
  facts.held = held;
  return facts;
}

/// Returns the move the step tries: on the way (70 %), beside it, or any move of the statute.
std::string move_of(const Step& step, const Configuration& at) {
  std::vector<std::string_view> forward;
  std::vector<std::string_view> beside;
  for (const LawRow& row : law_rows()) {
    const auto active = active_states(at);
    if (std::find(active.begin(), active.end(), row.source) == active.end()) continue;
    if (row.target == "ditarik") continue;
    (row.number.starts_with('T') ? forward : beside).push_back(row.move);
  }
  const int kind = step.choice % 10;
  const auto pick = static_cast<std::size_t>(step.choice / 10);
  if (kind < 7 && !forward.empty()) return std::string(forward[pick % forward.size()]);
  if (kind < 9 && !beside.empty()) return std::string(beside[pick % beside.size()]);
  return std::string(law_moves()[pick % law_moves().size()]);
}

std::string stage_of(const Configuration& at) {
  return at.front().substr(0, at.front().find('/'));
}

/// Lets one case try its steps until it is signed or tired.
Recorder walk(const Nature& nature, const std::vector<Step>& steps) {
  Recorder recorder;
  Configuration at = statute.initial();
  for (const Step& step : steps) {
    const Facts facts = facts_of(nature, step, /*held=*/at.back() == "ditunda");
    const auto attempt = statute.attempt(at, move_of(step, at), facts, !step.workflow_refuses);
    if (attempt.outcome != Statute::Outcome::moved) continue;
    if (step.workflow_refuses) RC_FAIL("moved although the workflow refused");
    if (stage_of(attempt.after) != stage_of(at)) {
      recorder.entered(stage_of(at), stage_of(attempt.after), facts);
    }
    at = attempt.after;
    if (recorder.is_signed()) break;
  }
  return recorder;
}

rc::Gen<int> number_below(std::size_t end) {
  // A range grows with the size of the test unless the size is fixed.
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, static_cast<int>(end)));
}

rc::Gen<std::vector<Step>> any_steps() {
  const auto step = rc::gen::build<Step>(
      rc::gen::set(&Step::choice, number_below(1000)),
      rc::gen::set(&Step::loss, number_below(3 * losses().size())),
      rc::gen::set(&Step::other_loss, number_below(6 * losses().size())),
      rc::gen::set(&Step::workflow_refuses,
                   rc::gen::map(number_below(12), [](int number) { return number == 11; })));
  return rc::gen::resize(160, rc::gen::container<std::vector<Step>>(step));
}

rc::Gen<Nature> any_nature() {
  return rc::gen::build<Nature>(
      rc::gen::set(&Nature::level, number_below(4)),
      rc::gen::set(&Nature::objects, number_below(4)),
      rc::gen::set(&Nature::lasting_loss, number_below(3 * losses().size())));
}

}  // namespace

BOOST_AUTO_TEST_CASE(no_random_case_is_signed_that_did_not_go_the_whole_way) {
  int signed_cases = 0;
  const bool holds = rc::check("no case is signed that did not go the whole way", [&] {
    const Nature nature = *any_nature();
    const std::vector<Step> steps = *any_steps();
    const Recorder recorder = walk(nature, steps);
    if (!recorder.unlawful().empty()) RC_FAIL("unlawful: " + recorder.unlawful().front());
    if (!recorder.is_signed()) return;
    ++signed_cases;
    check_signed_lawfully(recorder);
  });
  BOOST_TEST(holds);
  // A property about signed cases says nothing unless some are signed.
  BOOST_TEST_MESSAGE(signed_cases << " cases were signed");
  BOOST_TEST(signed_cases >= 5);
}

BOOST_AUTO_TEST_SUITE_END()
