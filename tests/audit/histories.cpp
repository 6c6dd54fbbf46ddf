// Lawful histories made from a table of the procedure written for the tests alone, and single
// deviations planted into them.
#include "audit/histories.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace ksdpl::test {
namespace {

using Words = std::vector<std::string_view>;

/// What has to be on file before a leg, with everything it must contain.
struct Wants {
  std::string_view document;
  Words contents = {};
};

/// One way from a stage to the next, as law/procedure.md has it.
struct Leg {
  std::string_view number;
  std::string_view from;
  std::string_view to;
  std::string_view step;
  std::string_view outcome;
  std::string_view move;
  Words roles;  ///< Who may take the step.
  std::vector<Wants> papers = {};
  bool region = false;  ///< The region's own act: a hold keeps it from being taken.
  int weight = 1;       ///< How often it is chosen.
};

const Words region{"pemerintah_daerah"};
const Words head{"kepala_daerah"};
const Words head_and_partner{"kepala_daerah", "mitra"};
const Words region_and_partner{"pemerintah_daerah", "mitra"};
const Words dprd{"dprd"};
const Words home{"menteri"};
const Words foreign{"menlu"};
const Words foreign_and_partner{"menlu", "mitra"};

const Words seven{"subjek",        "latar_belakang",    "maksud_tujuan_sasaran", "objek",
                  "ruang_lingkup", "sumber_pembiayaan", "jangka_waktu"};
const Words languages{"bahasa_indonesia", "bahasa_mitra_atau_inggris"};
const Words attendance{"kehadiran_kemenlu", "kehadiran_kementerian_terkait", "kehadiran_provinsi",
                       "kehadiran_kabupaten_kota"};
const Words conformity{"kesesuaian_politis", "kesesuaian_yuridis"};

// clang-format off
const std::vector<Leg> legs{
  {"T1", "awal", "prakarsa", "prakarsa", "tercatat", "mulai_prakarsa", region_and_partner},
  {"T2", "prakarsa", "penjajakan", "penjajakan", "dimulai", "mulai_penjajakan", head, {}, true, 30},
  {"T3", "penjajakan", "konsultasi_pk", "hasil_penjajakan", "dapat_ditindaklanjuti", "mulai_konsultasi", head, {{"laporan_penjajakan"}}, true, 30},
  {"N1", "penjajakan", "dihentikan", "hasil_penjajakan", "tidak_dilanjutkan", "hentikan", head},
  {"T4", "konsultasi_pk", "pk_ditandatangani", "tanda_tangan_pk", "ditandatangani", "tandatangani_pk", head_and_partner, {{"pernyataan_kehendak"}}, true, 12},
  {"N2a", "konsultasi_pk", "penjajakan", "tindak_lanjut_konsultasi", "kembali_ke_penjajakan", "ulangi_penjajakan", head, {}, true, 3},
  {"N2b", "konsultasi_pk", "dihentikan", "tindak_lanjut_konsultasi", "dihentikan", "hentikan", head},
  {"T5", "pk_ditandatangani", "penyusunan_rencana", "penyusunan_rencana", "dimulai", "mulai_penyusunan_rencana", region, {}, true, 30},
  {"T6", "penyusunan_rencana", "menunggu_dprd", "permohonan_dprd", "diajukan", "mohon_persetujuan_dprd", head, {{"rencana_kerja_sama", seven}, {"surat_permohonan_dprd"}}, true, 30},
  {"T7", "menunggu_dprd", "rencana_disetujui_dprd", "keputusan_dprd", "disetujui", "setujui_rencana", dprd, {{"persetujuan_dprd"}}, false, 8},
  {"N4", "menunggu_dprd", "rencana_disetujui_dprd", "keputusan_dprd", "disetujui_dengan_catatan", "setujui_dengan_catatan", dprd, {{"persetujuan_dprd"}}, false, 4},
  {"N3a", "menunggu_dprd", "ditolak_dprd", "keputusan_dprd", "ditolak", "tolak_rencana", dprd, {}, false, 3},
  {"N3b", "ditolak_dprd", "penyusunan_rencana", "penyusunan_ulang_rencana", "dimulai", "susun_ulang_rencana", region, {}, true, 30},
  {"T8", "rencana_disetujui_dprd", "verifikasi_menteri", "penyampaian_rencana", "disampaikan", "sampaikan_rencana", region, {}, true, 30},
  {"T9", "verifikasi_menteri", "penyusunan_naskah", "pertimbangan_menteri", "susun_naskah", "lanjutkan_ke_naskah", home, {{"pertimbangan_menteri"}}, false, 10},
  {"N6", "verifikasi_menteri", "perbaikan_rencana", "pertimbangan_menteri", "perbaiki_rencana", "kembalikan_rencana", home, {{"pertimbangan_menteri"}}, false, 5},
  {"N7a", "perbaikan_rencana", "verifikasi_menteri", "perbaikan_rencana", "disampaikan_ke_menteri", "sampaikan_perbaikan", region, {{"rencana_kerja_sama", seven}}, true, 5},
  {"N7b", "perbaikan_rencana", "menunggu_dprd", "perbaikan_rencana", "dimohonkan_ulang_ke_dprd", "mohon_persetujuan_ulang", head, {{"rencana_kerja_sama", seven}, {"surat_permohonan_dprd"}}, true, 5},
  {"T10", "penyusunan_naskah", "menunggu_persetujuan_naskah", "penyampaian_naskah", "disampaikan", "sampaikan_naskah", region, {{"rancangan_naskah", languages}}, true, 30},
  {"T11", "menunggu_persetujuan_naskah", "rapat_antarkementerian", "rapat_antarkementerian", "diselenggarakan", "gelar_rapat", home, {}, false, 30},
  {"T12", "rapat_antarkementerian", "naskah_disetujui_menteri", "hasil_rapat", "disetujui", "setujui_naskah", home, {{"risalah_rapat", attendance}}, false, 10},
  {"N8a", "rapat_antarkementerian", "penyusunan_naskah", "hasil_rapat", "diperbaiki", "perbaiki_naskah", home, {}, false, 3},
  {"N8b", "rapat_antarkementerian", "ditolak_menteri", "hasil_rapat", "ditolak", "tolak_naskah", home, {}, false, 3},
  {"N8c", "ditolak_menteri", "penyusunan_naskah", "penyusunan_ulang_naskah", "dimulai", "susun_ulang_naskah", region, {}, true, 30},
  {"T13", "naskah_disetujui_menteri", "pembahasan_mitra", "pembahasan_mitra", "dimulai", "mulai_pembahasan", foreign, {}, false, 30},
  {"T14", "pembahasan_mitra", "surat_konfirmasi_terbit", "hasil_pembahasan", "disepakati", "terbitkan_konfirmasi", foreign_and_partner, {}, false, 12},
  {"N9a", "pembahasan_mitra", "penyusunan_naskah", "hasil_pembahasan", "diperbaiki", "perbaiki_naskah", foreign, {}, false, 3},
  {"N9b", "pembahasan_mitra", "gagal", "hasil_pembahasan", "gagal", "nyatakan_gagal", foreign},
  {"T15", "surat_konfirmasi_terbit", "siap_tanda_tangan", "penerusan_konfirmasi", "diterima_daerah", "teruskan_konfirmasi", home, {{"surat_konfirmasi", conformity}}, false, 30},
  {"T16", "siap_tanda_tangan", "ditandatangani", "tanda_tangan_naskah", "ditandatangani", "tandatangani_naskah", head_and_partner, {{"naskah_kerja_sama", {"teks_sesuai_konfirmasi"}}}, true, 30},
  {"T17", "ditandatangani", "pelaksanaan", "pelaksanaan", "dimulai", "mulai_pelaksanaan", region_and_partner, {}, false, 30},
};
// clang-format on

const Leg consult_home{"",
                       "konsultasi_pk",
                       "konsultasi_pk",
                       "konsultasi_mendagri",
                       "selesai",
                       "",
                       {"kepala_daerah", "menteri"},
                       {{"bukti_konsultasi_mendagri"}}};
const Leg consult_foreign{"",
                          "konsultasi_pk",
                          "konsultasi_pk",
                          "konsultasi_menlu",
                          "selesai",
                          "",
                          {"kepala_daerah", "menlu"},
                          {{"bukti_konsultasi_menlu"}}};
const Leg receipt{"", "menunggu_dprd", "menunggu_dprd", "penerimaan_dprd", "diterima", "", dprd};
const Leg hold{"H1", "", "", "penundaan", "ditunda", "tunda", region};
const Leg resume{"H2", "", "", "penundaan", "dilanjutkan", "lanjutkan", region};
const Leg withdrawn{"N11", "", "ditarik", "penarikan", "oleh_daerah", "tarik_oleh_daerah", head};
const Leg left_by_partner{"N12",    "", "ditarik", "penarikan", "oleh_mitra", "tarik_oleh_mitra",
                          {"mitra"}};

const std::vector<const Leg*>& all_legs() {
  static const std::vector<const Leg*> all = [] {
    std::vector<const Leg*> list{&consult_home, &consult_foreign, &receipt,        &hold,
                                 &resume,       &withdrawn,       &left_by_partner};
    for (const Leg& leg : legs)
      list.push_back(&leg);
    return list;
  }();
  return all;
}

constexpr std::array<std::string_view, 9> requirements{"hubungan_diplomatik",
                                                       "urusan_pemerintahan_daerah",
                                                       "tanpa_kantor_perwakilan",
                                                       "tidak_campur_tangan",
                                                       "sesuai_kebijakan_dan_rencana",
                                                       "alih_iptek",
                                                       "kesetaraan_status",
                                                       "saling_melengkapi",
                                                       "mempererat_hubungan_masyarakat"};

constexpr std::array<std::string_view, 6> roles{"pemerintah_daerah", "kepala_daerah", "dprd",
                                                "menteri",           "menlu",         "mitra"};

constexpr EventSeq first_of_case = 100;
constexpr Timestamp written = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};

Date plus(const Date& day, int days) {
  return Date{std::chrono::sys_days{day} + std::chrono::days{days}};
}

int pick(std::mt19937_64& random, int from, int to) {
  return static_cast<int>(from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1)));
}

std::string actor_of(std::string_view role) {
  return "a_" + std::string(role);
}

const StepRecorded* step_of(const Event& event) {
  return std::get_if<StepRecorded>(&event.body);
}

const Leg* leg_of(const Event& event) {
  const StepRecorded* step = step_of(event);
  if (step == nullptr) return nullptr;
  for (const Leg* leg : all_legs()) {
    if (leg->step == step->step.value && leg->outcome == step->outcome.value) return leg;
  }
  return nullptr;
}

/// Writes one history.
class Writer {
 public:
  explicit Writer(std::mt19937_64& random) : random_(random) {}

  History write() {
    registrations();
    open();
    for (int limit = 0; limit < 70 && !ended_; ++limit)
      go_on();
    history_.today = day_;
    return std::move(history_);
  }

 private:
  void registrations() {
    for (const std::string_view role : roles) {
      ActorRegistered actor;
      actor.actor = ParticipantId{actor_of(role)};
      actor.name = actor_of(role);
      actor.roles = {ActorId{role}};
      Event event;
      event.seq = history_.registry.size() + 1;
      event.effective = EffectiveDate{day_};
      event.body = std::move(actor);
      history_.registry.push_back(std::move(event));
    }
  }

  Event& add(EventBody body) {
    Event event;
    event.seq = first_of_case + history_.events.size();
    event.case_id = CaseId{"UJI"};
    event.case_seq = history_.events.size() + 1;
    event.effective = EffectiveDate{day_};
    event.recorded = written;
    event.actor = "petugas";
    event.workflow_hash = "uji";
    event.body = std::move(body);
    history_.events.push_back(std::move(event));
    return history_.events.back();
  }

  void sign(Event& event, const Words& may) {
    const auto role =
        may[static_cast<std::size_t>(pick(random_, 0, static_cast<int>(may.size()) - 1))];
    event.by = actor_of(role);
    event.acting = Acting{ParticipantId{actor_of(role)}, ActorId{role}, {}};
  }

  void open() {
    constexpr std::array initiatives{Initiative::daerah, Initiative::mitra,
                                     Initiative::mitra_melalui_kementerian};
    CaseProfile profile;
    profile.partner = "Shanghai";
    profile.country = "CN";
    profile.region = "DKI Jakarta";
    profile.level = static_cast<Level>(pick(random_, 0, 2));
    profile.initiative = initiatives.at(static_cast<std::size_t>(pick(random_, 0, 2)));
    profile.objects = {"ilmu_pengetahuan_dan_teknologi"};
    add(CaseOpened{"ksdpl", "ksdpl/pp-28-2018", profile});
    take(legs.front());
  }

  void file(const Wants& wants) {
    DocumentFiled paper;
    paper.document = DocumentId{wants.document};
    paper.file_name = std::string(wants.document) + ".pdf";
    paper.commitment = std::string(64, 'a');
    for (const std::string_view content : wants.contents)
      paper.contents.emplace_back(content);
    paper.issued = EffectiveDate{day_};
    paper.received = EffectiveDate{day_};
    paper.languages = {"id", "en"};
    add(std::move(paper));
  }

  void assess(std::string_view requirement) {
    Event& event = add(RequirementAssessed{RequirementId{requirement}, Verdict::terpenuhi});
    event.reason = "uji";
    sign(event, region);
  }

  void take(const Leg& leg) {
    for (const Wants& wants : leg.papers)
      file(wants);
    if (leg.number == "T6" || leg.number == "N7b") {
      for (const std::string_view requirement : requirements)
        assess(requirement);
    }
    if (leg.number == "T16") assess("hubungan_diplomatik");
    day_ = plus(day_, pick(random_, 1, 3));
    if (!leg.number.empty() && !leg.to.empty()) at_ = leg.to;
    if (leg.number == "H1") held_ = true;
    if (leg.number == "H2") held_ = false;
    const std::string inside = at_ == "pelaksanaan"
                                   ? "pelaksanaan/berlaku+laporan_belum_jatuh_tempo+"
                                     "belum_ada_rencana_tahunan+tanpa_hambatan+tanpa_perselisihan"
                                   : std::string(at_);
    StepRecorded step;
    step.step = StepId{leg.step};
    step.outcome = OutcomeId{leg.outcome};
    step.move = MoveId{leg.move};
    step.row = leg.number;
    step.after = {inside, held_ ? "ditunda" : "berjalan"};
    sign(add(std::move(step)), leg.roles);
  }

  void perhaps_hold() {
    if (was_held_ || pick(random_, 1, 12) != 1) return;
    was_held_ = true;
    take(hold);
    take(resume);
  }

  /// What comes before the legs that lead out of a stage.
  void prepare() {
    if (at_ == "konsultasi_pk") {
      const bool home_first = pick(random_, 0, 1) == 0;
      take(home_first ? consult_home : consult_foreign);
      take(home_first ? consult_foreign : consult_home);
    }
    if (at_ == "menunggu_dprd") {
      take(receipt);
      day_ = plus(day_, pick(random_, 0, 25));
    }
  }

  void go_on() {
    const bool closed =
        std::none_of(legs.begin(), legs.end(), [&](const Leg& leg) { return leg.from == at_; });
    if (closed) {
      ended_ = true;
      return;
    }
    perhaps_hold();
    const bool may_withdraw = at_ != "ditandatangani" && !at_.starts_with("ditolak_");
    // Rows N11 and N12 lead out of the sixteen stages on the way to the signature.
    if (may_withdraw && pick(random_, 1, 60) == 1) {
      take(pick(random_, 0, 1) == 0 ? withdrawn : left_by_partner);
      ended_ = true;
      return;
    }
    prepare();
    const Leg* leg = choose();
    ended_ = leg == nullptr;
    if (leg != nullptr) take(*leg);
  }

  const Leg* choose() {
    std::vector<const Leg*> from_here;
    int all = 0;
    for (const Leg& leg : legs) {
      // After a few returns the case goes forward, so that histories stay within a year.
      const bool back = leg.number.starts_with("N") && leg.number != "N7a" && leg.number != "N3b" &&
                        leg.number != "N8c";
      if (leg.from != at_ || (back && returns_ >= 3)) continue;
      from_here.push_back(&leg);
      all += leg.weight;
    }
    int drawn = all == 0 ? 0 : pick(random_, 1, all);
    for (const Leg* leg : from_here) {
      drawn -= leg->weight;
      if (drawn > 0) continue;
      if (leg->number.starts_with("N")) ++returns_;
      return leg;
    }
    return nullptr;
  }

  std::mt19937_64& random_;
  History history_;
  Date day_ = Date{std::chrono::year{2022} / 1 / 10};
  std::string_view at_ = "awal";
  bool held_ = false;
  bool was_held_ = false;
  bool ended_ = false;
  int returns_ = 0;
};

// --- Plants ---

using Index = std::size_t;

std::vector<Index> steps_in(const History& history) {
  std::vector<Index> steps;
  for (Index i = 0; i < history.events.size(); ++i) {
    if (step_of(history.events[i]) != nullptr) steps.push_back(i);
  }
  return steps;
}

bool main_move(const Leg& leg) {
  return !leg.move.empty() && !leg.from.empty() && !leg.to.empty();
}

const Leg& leg_at(const History& history, Index i) {
  return *leg_of(history.events[i]);
}

/// Numbers the entries anew and expects what the law leaves open of them.
void settle(History& history) {
  history.expected.clear();
  for (Index i = 0; i < history.events.size(); ++i) {
    Event& event = history.events[i];
    event.seq = first_of_case + i;
    event.case_seq = i + 1;
    const Leg* leg = leg_of(event);
    const bool again = leg != nullptr && (leg->number == "N3b" || leg->number == "N8c");
    if (again) history.expected.push_back({event.seq, "pengajuan_ulang.tidak_diketahui"});
  }
}

void expect(History& history, Index i, std::string code) {
  history.expected.push_back({history.events[i].seq, std::move(code)});
  std::sort(history.expected.begin(), history.expected.end());
}

void expect_no_more(History& history, Index i) {
  std::erase_if(history.expected,
                [&](const Expected& e) { return e.event == history.events[i].seq; });
}

/// Returns the first later step that fits, up to the first that ends the search.
std::optional<Index> later(const History& history,
                           const std::vector<Index>& steps,
                           Index k,
                           bool (*fits)(const Leg&),
                           bool (*ends)(const Leg&)) {
  for (Index j = k + 1; j < steps.size(); ++j) {
    const Leg& leg = leg_at(history, steps[j]);
    if (fits(leg)) return steps[j];
    if (ends(leg)) return std::nullopt;
  }
  return std::nullopt;
}

bool never(const Leg& /*leg*/) {
  return false;
}

/// Where a missing step shows, and as what.
struct Shows {
  Index at = 0;
  std::string code;
};

std::optional<Shows> absence_of(const History& lawful, const std::vector<Index>& steps, Index k) {
  const Leg& leg = leg_at(lawful, steps[k]);
  const auto shows = [](std::optional<Index> at, const char* code) {
    return at ? std::optional(Shows{*at, code}) : std::nullopt;
  };
  if (leg.step.starts_with("konsultasi_")) {
    return shows(later(
                     lawful, steps, k, [](const Leg& l) { return l.number == "T4"; },
                     [](const Leg& l) { return l.to == "penjajakan" || l.to == "dihentikan"; }),
                 "urutan.dilompati");
  }
  if (leg.number == "H2") {
    return shows(later(
                     lawful, steps, k, [](const Leg& l) { return l.region; }, never),
                 "urutan.ditunda");
  }
  if (k + 1 == steps.size()) return std::nullopt;
  const Leg& next = leg_at(lawful, steps[k + 1]);
  if (leg.step == "penerimaan_dprd")
    return next.step == "keputusan_dprd" ? shows(steps[k + 1], "tenggat.tidak_diketahui")
                                         : std::nullopt;
  const bool shows_next = leg.number == "H1" || (main_move(leg) && next.from == leg.to);
  return shows_next ? shows(steps[k + 1], "urutan.dilompati") : std::nullopt;
}

std::optional<History> skip(const History& lawful, const std::vector<Index>& steps, Index k) {
  const auto shows = absence_of(lawful, steps, k);
  if (!shows) return std::nullopt;
  History history = lawful;
  history.events.erase(history.events.begin() + static_cast<std::ptrdiff_t>(steps[k]));
  settle(history);
  expect(history, shows->at - 1, shows->code);
  return history;
}

/// Two moves in the other order, days and all. A move and the one that takes it back are left
/// alone: the other way round they make sense too.
std::optional<History> swap(const History& lawful, const std::vector<Index>& steps, Index k) {
  if (k + 1 == steps.size()) return std::nullopt;
  const Index first = steps[k];
  const Index second = steps[k + 1];
  const Leg& a = leg_at(lawful, first);
  const Leg& b = leg_at(lawful, second);
  if (!main_move(a) || !main_move(b) || a.from == b.to) return std::nullopt;
  History history = lawful;
  auto& events = history.events;
  std::swap(events[first].effective, events[second].effective);
  const EffectiveDate earlier = events[second].effective;
  for (Index i = first; i < second; ++i) {
    if (auto* paper = std::get_if<DocumentFiled>(&events[i].body)) paper->issued = earlier;
  }
  const auto at = [&](Index i) { return events.begin() + static_cast<std::ptrdiff_t>(i); };
  std::rotate(at(first), at(first) + 1, at(second) + 1);
  settle(history);
  expect(history, second - 1, "urutan.tertukar");
  return history;
}

std::optional<History> repeat(const History& lawful, const std::vector<Index>& steps, Index k) {
  const Index i = steps[k];
  const Leg& leg = leg_at(lawful, i);
  if (leg.move.empty() || leg.to.empty()) return std::nullopt;
  History history = lawful;
  const Event copy = history.events[i];
  history.events.insert(history.events.begin() + static_cast<std::ptrdiff_t>(i) + 1, copy);
  settle(history);
  expect_no_more(history, i + 1);
  expect(history, i + 1, "urutan.berulang");
  return history;
}

std::optional<History> delay(const History& lawful, const std::vector<Index>& steps, Index k) {
  if (leg_at(lawful, steps[k]).step != "keputusan_dprd") return std::nullopt;
  constexpr int far = 100;
  History history = lawful;
  for (Index i = steps[k]; i < history.events.size(); ++i) {
    Event& event = history.events[i];
    event.effective = EffectiveDate{plus(event.effective.day(), far)};
    if (auto* paper = std::get_if<DocumentFiled>(&event.body))
      paper->issued = EffectiveDate{plus(paper->issued.day(), far)};
  }
  history.today = plus(history.today, far);
  expect(history, steps[k], "tenggat.terlampaui");
  return history;
}

std::optional<History> misplace(const History& lawful, const std::vector<Index>& steps, Index k) {
  History history = lawful;
  const Leg& leg = leg_at(lawful, steps[k]);
  Event& event = history.events[steps[k]];
  for (const std::string_view role : roles) {
    if (std::find(leg.roles.begin(), leg.roles.end(), role) != leg.roles.end()) continue;
    event.by = actor_of(role);
    event.acting = Acting{ParticipantId{actor_of(role)}, ActorId{role}, {}};
  }
  expect(history, steps[k], "wewenang.salah");
  return history;
}

std::optional<History> plant_at(const History& lawful,
                                Plant plant,
                                const std::vector<Index>& steps,
                                Index k) {
  switch (plant) {
    case Plant::skipped: return skip(lawful, steps, k);
    case Plant::swapped: return swap(lawful, steps, k);
    case Plant::repeated: return repeat(lawful, steps, k);
    case Plant::late: return delay(lawful, steps, k);
    case Plant::wrong_actor: return misplace(lawful, steps, k);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Plant plant) {
  switch (plant) {
    case Plant::skipped: return "skipped";
    case Plant::swapped: return "swapped";
    case Plant::repeated: return "repeated";
    case Plant::late: return "late";
    case Plant::wrong_actor: return "wrong_actor";
  }
  return "";
}

History lawful_history(std::mt19937_64& random) {
  History history = Writer(random).write();
  settle(history);
  return history;
}

std::optional<History> planted(const History& lawful, Plant plant, std::mt19937_64& random) {
  const std::vector<Index> steps = steps_in(lawful);
  const Index start = random() % steps.size();
  for (Index i = 0; i < steps.size(); ++i) {
    const Index k = (start + i) % steps.size();
    if (auto history = plant_at(lawful, plant, steps, k)) return history;
  }
  return std::nullopt;
}

}  // namespace ksdpl::test
