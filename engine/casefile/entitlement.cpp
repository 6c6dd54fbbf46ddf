// Judges who may act on a day: by their own role, or by a mandate whose paper covers it.
#include "ksdpl/directory.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

std::string day_in_words(const EffectiveDate& date, Language language) {
  if (date.known()) return to_string(date);
  return language == Language::indonesian ? "tanggal yang tidak diketahui" : "a day not known";
}

/// Returns "dari 2026-01-01 sampai 2026-02-28" as far as bounds were stated.
std::string period_in_words(const Period& period, Language language) {
  const bool indonesian = language == Language::indonesian;
  std::string words;
  const auto add = [&](const std::optional<EffectiveDate>& bound, const char* id, const char* en) {
    if (!bound) return;
    words += (words.empty() ? "" : " ") + std::string(indonesian ? id : en) + " " +
             day_in_words(*bound, language);
  };
  add(period.from, "sejak", "from");
  add(period.until, "sampai dengan", "until");
  add(period.ended, "diakhiri terhitung", "ended as of");
  return words;
}

std::string roles_in_words(const std::vector<ActorId>& roles, Language language) {
  std::string words;
  for (const ActorId& role : roles) {
    if (!words.empty()) words += language == Language::indonesian ? " atau " : " or ";
    words += role.value;
  }
  return words;
}

struct Codes {
  const char* not_yet;
  const char* over;
  const char* unknown;
};
constexpr Codes role_codes{"pelaku.belum_menjabat", "pelaku.tidak_menjabat_lagi",
                           "pelaku.masa_tidak_diketahui"};
constexpr Codes mandate_codes{"mandat.belum_berlaku", "mandat.tidak_berlaku_lagi",
                              "mandat.masa_tidak_diketahui"};

/// Says that something does not hold on the day, with its period; `subject` begins the sentence.
Obstacle out_of_time(const Codes& codes,
                     const Text& subject,
                     Standing standing,
                     const Period& period) {
  Obstacle obstacle;
  obstacle.met = standing == Standing::unknown ? Tri::unknown : Tri::no;
  const Text when{period_in_words(period, Language::indonesian),
                  period_in_words(period, Language::english)};
  switch (standing) {
    case Standing::not_yet:
      obstacle.code = codes.not_yet;
      obstacle.text = {subject.id + " belum berlaku (" + when.id + ")",
                       subject.en + " does not hold yet (" + when.en + ")"};
      break;
    case Standing::over:
      obstacle.code = codes.over;
      obstacle.text = {subject.id + " tidak berlaku lagi (" + when.id + ")",
                       subject.en + " holds no longer (" + when.en + ")"};
      break;
    case Standing::unknown:
    case Standing::holds:
      obstacle.code = codes.unknown;
      obstacle.text = {subject.id + " tidak diketahui berlaku atau tidak pada hari itu (" +
                           (when.id.empty() ? "tanpa batas waktu" : when.id) + ")",
                       subject.en + " is not known to hold on that day (" +
                           (when.en.empty() ? "no limits stated" : when.en) + ")"};
      break;
  }
  return obstacle;
}

/// Collects what speaks against one actor until something speaks for them.
class Judge {
 public:
  Judge(const Directory& directory, const Participant& actor, const ActAsked& act)
      : directory_(directory), actor_(actor), act_(act) {}

  void by_own_role() {
    const ActorId* role = first_of(actor_.facts.roles);
    if (role == nullptr) {
      against({"pelaku.tanpa_peran",
               {"'" + actor_.id().value + "' tidak memegang peran " +
                    roles_in_words(act_.roles, Language::indonesian),
                "'" + actor_.id().value + "' does not hold the role " +
                    roles_in_words(act_.roles, Language::english)},
               Tri::no,
               {actor_.registered}});
      return;
    }
    const Standing standing = standing_on(actor_.period, act_.on);
    if (standing == Standing::holds) {
      judgement_.entitlement = Entitlement{{actor_.id(), *role, {}}, {}, {actor_.registered}};
      return;
    }
    Obstacle obstacle = out_of_time(role_codes,
                                    {"peran " + role->value + " pada '" + actor_.id().value + "'",
                                     "the role " + role->value + " of '" + actor_.id().value + "'"},
                                    standing, actor_.period);
    obstacle.evidence = actor_.entries;
    against(std::move(obstacle));
  }

  void by_mandate(const Mandate& mandate) {
    const Participant* giver = directory_.actor(mandate.terms.from);
    if (giver == nullptr) return;
    const bool own_list = !mandate.terms.roles.empty();
    const ActorId* role = first_of(own_list ? mandate.terms.roles : giver->facts.roles);
    // A mandate for other roles has nothing to say here.
    if (role == nullptr) return;
    const Text subject{"mandat '" + mandate.id().value + "'",
                       "the mandate '" + mandate.id().value + "'"};
    const auto& steps = mandate.terms.steps;
    if (!steps.empty() && std::find(steps.begin(), steps.end(), act_.step) == steps.end()) {
      against(
          {"mandat.langkah_lain",
           {subject.id + " tidak mencakup langkah ini", subject.en + " does not cover this step"},
           Tri::no,
           {mandate.given}});
      return;
    }
    const Standing standing = standing_on(mandate.period, act_.on);
    if (standing != Standing::holds) {
      Obstacle obstacle = out_of_time(mandate_codes, subject, standing, mandate.period);
      obstacle.evidence = {mandate.given};
      if (mandate.ended_by) obstacle.evidence.push_back(*mandate.ended_by);
      against(std::move(obstacle));
      return;
    }
    if (!still_acts() || !giver_stands(mandate, *giver, *role, subject)) return;
    judgement_.entitlement = Entitlement{{actor_.id(), *role, mandate.id()},
                                         giver->id(),
                                         {actor_.registered, giver->registered, mandate.given}};
  }

  void against(Obstacle obstacle) { judgement_.obstacles.push_back(std::move(obstacle)); }
  [[nodiscard]] bool nothing_said() const {
    return !judgement_.entitlement && judgement_.obstacles.empty();
  }
  [[nodiscard]] bool entitled() const { return judgement_.entitlement.has_value(); }

  Judgement take() {
    if (entitled()) judgement_.obstacles.clear();
    return std::move(judgement_);
  }

 private:
  [[nodiscard]] const ActorId* first_of(const std::vector<ActorId>& held) const {
    const auto found =
        std::find_first_of(act_.roles.begin(), act_.roles.end(), held.begin(), held.end());
    return found == act_.roles.end() ? nullptr : &*found;
  }

  /// Whoever left is no longer there to use a mandate.
  bool still_acts() {
    const Standing standing = standing_on(actor_.period, act_.on);
    if (standing == Standing::holds) return true;
    Obstacle obstacle = out_of_time(role_codes,
                                    {"pendaftaran pelaku '" + actor_.id().value + "'",
                                     "the registration of '" + actor_.id().value + "'"},
                                    standing, actor_.period);
    obstacle.evidence = actor_.entries;
    against(std::move(obstacle));
    return false;
  }

  /// A kuasa or mandat speaks for somebody who holds the role that day; Plt. and Plh. are there
  /// exactly when nobody does.
  bool giver_stands(const Mandate& mandate,
                    const Participant& giver,
                    const ActorId& role,
                    const Text& subject) {
    const bool needs_giver =
        mandate.terms.kind == MandateKind::kuasa || mandate.terms.kind == MandateKind::mandat;
    if (!needs_giver) return true;
    const Standing standing = standing_on(giver.period, act_.on);
    if (giver.has(role) && standing == Standing::holds) return true;
    against({"mandat.pemberi_tidak_menjabat",
             {subject.id + " berasal dari '" + giver.id().value +
                  "', yang tidak diketahui atau tidak lagi memegang peran " + role.value +
                  " pada hari itu",
              subject.en + " comes from '" + giver.id().value +
                  "', who is not known to hold, or does not hold, the role " + role.value +
                  " on that day"},
             standing == Standing::unknown ? Tri::unknown : Tri::no,
             {mandate.given, giver.registered}});
    return false;
  }

  const Directory& directory_;
  const Participant& actor_;
  const ActAsked& act_;
  Judgement judgement_;
};

Obstacle not_registered(const Directory& directory, const ParticipantId& who) {
  Obstacle obstacle{"pelaku.tidak_terdaftar",
                    {"'" + who.value + "' bukan pelaku terdaftar",
                     "'" + who.value + "' is not a registered actor"},
                    Tri::no,
                    {}};
  const auto by_name =
      std::find_if(directory.actors.begin(), directory.actors.end(),
                   [&](const Participant& actor) { return actor.facts.name == who.value; });
  if (by_name != directory.actors.end()) {
    obstacle.text.id += "; yang bernama demikian terdaftar sebagai '" + by_name->id().value + "'";
    obstacle.text.en += "; the one of that name is registered as '" + by_name->id().value + "'";
  }
  return obstacle;
}

Obstacle no_mandate_from(const ParticipantId& who, const ParticipantId& giver) {
  return {"mandat.tidak_ada",
          {"'" + who.value + "' tidak mempunyai mandat dari '" + giver.value + "' untuk peran ini",
           "'" + who.value + "' has no mandate from '" + giver.value + "' for this role"},
          Tri::no,
          {}};
}

}  // namespace

Judgement judge(const Directory& directory,
                const ParticipantId& who,
                const std::optional<ParticipantId>& on_behalf_of,
                const ActAsked& act) {
  const Participant* actor = directory.actor(who);
  if (actor == nullptr) return {std::nullopt, {not_registered(directory, who)}};
  Judge judge(directory, *actor, act);
  if (!on_behalf_of) judge.by_own_role();
  const bool giver_known = !on_behalf_of || directory.actor(*on_behalf_of) != nullptr;
  if (!giver_known) judge.against(not_registered(directory, *on_behalf_of));
  // The latest first; once one entitles, the earlier ones have nothing to add.
  std::for_each(
      directory.mandates.rbegin(), directory.mandates.rend(), [&](const Mandate& mandate) {
        const bool passes =
            mandate.terms.to == who && (!on_behalf_of || mandate.terms.from == *on_behalf_of);
        if (passes && !judge.entitled()) judge.by_mandate(mandate);
      });
  if (on_behalf_of && judge.nothing_said()) judge.against(no_mandate_from(who, *on_behalf_of));
  return judge.take();
}

std::vector<Entitlement> who_may(const Directory& directory, const ActAsked& act, bool* perhaps) {
  std::vector<Entitlement> entitled;
  for (const Participant& actor : directory.actors) {
    Judgement judgement = judge(directory, actor.id(), std::nullopt, act);
    if (judgement.entitlement) {
      entitled.push_back(std::move(*judgement.entitlement));
      continue;
    }
    const bool open = std::any_of(judgement.obstacles.begin(), judgement.obstacles.end(),
                                  [](const Obstacle& o) { return o.met == Tri::unknown; });
    if (perhaps != nullptr && open) *perhaps = true;
  }
  return entitled;
}

}  // namespace ksdpl
