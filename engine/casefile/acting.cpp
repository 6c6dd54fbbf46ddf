// Judges who takes a step: roles, mandates, four eyes, and the one who records it.
#include "casefile/acting.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

/// The moves by which the head of region binds the region: Pasal 23 ayat (1).
constexpr std::array<std::string_view, 2> signatures{"tandatangani_pk", "tandatangani_naskah"};

const Directory& directory_of(const CommandContext& context) {
  static const Directory nobody;
  return context.directory == nullptr ? nobody : *context.directory;
}

/// Returns a check that another actor can clear. That it takes one of these roles rests on what the
/// step rests on; who is registered and mandated is the office's own matter.
Check check_about(const ActOfCase& act, bool of_roles) {
  Check check;
  check.who = act.roles.empty() ? std::string() : act.roles.front().value;
  check.basis = of_roles ? act.basis.basis : Basis::silent_in_pp;
  if (of_roles && act.basis.citation) check.citation = to_string(*act.basis.citation);
  check.wanted = {"pelaku terdaftar yang berwenang pada hari itu",
                  "a registered actor who may act on that day"};
  if (const ActorDef* def = act.workflow.actor(check.who)) check.who_title = def->title;
  check.remedy = {Wanted::nothing, check.who, {}, {}, /*by_somebody_else=*/true};
  return check;
}

/// Returns what registers somebody; what can't be an id is left for the user to choose.
std::string registering(const std::string& id, const ActorId& role) {
  const bool usable = !id.empty() && id.find_first_not_of(
                                         "abcdefghijklmnopqrstuvwxyz"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                         "0123456789._-") == std::string::npos;
  return "actor add " + (usable ? id : "PELAKU") + " --name NAMA --role " + role.value;
}

Check unmet(Check check, const Obstacle& obstacle) {
  check.code = obstacle.code;
  check.text = obstacle.text;
  check.met = obstacle.met;
  check.evidence = obstacle.evidence;
  return check;
}

Check met(Check check, const char* code, std::vector<EventSeq> evidence) {
  check.code = code;
  check.text = {"pelaku belum terbukti terdaftar dan berwenang pada hari itu",
                "the actor is not shown to be registered and entitled on that day"};
  check.met = Tri::yes;
  check.evidence = std::move(evidence);
  return check;
}

/// Adds what speaks against the one who acts, or that nothing does.
void add_judgement(ActingVerdict& verdict,
                   const ActOfCase& act,
                   const Judgement& judgement,
                   const ParticipantId& who) {
  const ActorId role = act.roles.empty() ? ActorId{} : act.roles.front();
  for (const Obstacle& obstacle : judgement.obstacles) {
    Check check = unmet(check_about(act, obstacle.code == "pelaku.tanpa_peran"), obstacle);
    if (obstacle.code == "pelaku.tidak_terdaftar")
      check.remedy.command = registering(who.value, role);
    verdict.checks.push_back(std::move(check));
  }
  if (!judgement.entitlement) return;
  const Entitlement& right = *judgement.entitlement;
  verdict.acting = right.acting;
  verdict.on_behalf_of = right.on_behalf_of;
  verdict.checks.push_back(
      met(check_about(act, /*of_roles=*/true), "pelaku.berwenang", right.evidence));
}

/// A signature under a mandate is told and kept as a ground: the PP names only the head of region.
void add_signature_notice(ActingVerdict& verdict,
                          const ActOfCase& act,
                          const Directory& directory) {
  if (!is_signature(act.move) || !verdict.acting || verdict.acting->mandate.empty() ||
      verdict.acting->role != "kepala_daerah")
    return;
  const Mandate* mandate = directory.mandate(verdict.acting->mandate);
  Notice notice = signature_under_mandate(mandate->terms.kind);
  Check check;
  check.code = notice.code;
  check.text = notice.text;
  check.basis = notice.basis.value_or(Basis::unknown);
  check.met = Tri::yes;
  check.evidence = {mandate->given};
  check.remedy.wanted = Wanted::nothing;
  verdict.checks.push_back(std::move(check));
  verdict.notices.push_back(std::move(notice));
}

void add_four_eyes(ActingVerdict& verdict,
                   const ActOfCase& act,
                   const Directory& directory,
                   const ParticipantId& who) {
  if (act.step == nullptr) return;
  for (const OtherAct& other : acts_to_differ_from(act.c, act.workflow, *act.step, act.entry)) {
    const bool registered = directory.actor(who) != nullptr;
    Check check = four_eyes_check(act, directory, other,
                                  registered ? distinct(directory, who, other) : Tri::unknown);
    if (!registered) check.remedy.command = registering("PELAKU", act.roles.front());
    verdict.checks.push_back(std::move(check));
  }
}

std::optional<Check> recorder_check(const CommandContext& context) {
  const Directory& directory = directory_of(context);
  const ActAsked writing{{ActorId{recorder_role}}, {}, EffectiveDate{day_in_jakarta(context.now)}};
  const auto recorders = who_may(directory, writing);
  if (recorders.empty()) return std::nullopt;
  const Judgement judgement = judge(directory, ParticipantId{context.actor}, std::nullopt, writing);
  if (judgement.entitlement) return std::nullopt;
  Check check;
  check.code = "pencatat.tidak_berwenang";
  check.text = judgement.obstacles.front().text;
  check.text.id += "; yang mencatat (--as) haruslah pencatat terdaftar";
  check.text.en += "; who records (--as) must be a registered recorder (pencatat)";
  check.basis = Basis::silent_in_pp;
  check.who = recorder_role;
  check.who_title = {"pencatat: " + named(directory, recorders.front().acting.actor),
                     "recorder: " + named(directory, recorders.front().acting.actor)};
  check.wanted = {"--as dengan pencatat terdaftar", "--as with a registered recorder"};
  check.met = judgement.obstacles.front().met;
  check.evidence = judgement.obstacles.front().evidence;
  check.remedy = {Wanted::nothing,
                  std::string(recorder_role),
                  {},
                  "--as " + recorders.front().acting.actor.value,
                  /*by_somebody_else=*/true};
  return check;
}

/// Returns those who may and are another person than whoever took the steps to differ from.
std::vector<Entitlement> others_who_may(const ActOfCase& act,
                                        const Directory& directory,
                                        const EffectiveDate& on,
                                        bool* perhaps) {
  const StepId step = act.step == nullptr ? StepId{} : act.step->id;
  std::vector<Entitlement> entitled = who_may(directory, {act.roles, step, on}, perhaps);
  if (act.step == nullptr) return entitled;
  const auto others = acts_to_differ_from(act.c, act.workflow, *act.step, act.entry);
  const auto barred = [&](const Entitlement& right) {
    return std::any_of(others.begin(), others.end(), [&](const OtherAct& other) {
      return distinct(directory, right.acting.actor, other) != Tri::yes;
    });
  };
  entitled.erase(std::remove_if(entitled.begin(), entitled.end(), barred), entitled.end());
  return entitled;
}

std::string list_of(const std::vector<Entitlement>& entitled) {
  std::string list;
  for (const Entitlement& right : entitled) {
    list += (list.empty() ? "" : ", ") + right.acting.actor.value;
    if (!right.acting.mandate.empty()) list += " (" + right.acting.mandate.value + ")";
  }
  return list;
}

/// Says that nobody may, or shows those who may.
Check somebody_may(const ActOfCase& act,
                   const std::vector<Entitlement>& entitled,
                   const EffectiveDate& on,
                   bool perhaps) {
  const ActorId role = act.roles.empty() ? ActorId{} : act.roles.front();
  Check check = check_about(act, /*of_roles=*/true);
  check.code = "pelaku.ada";
  check.text = {
      "pada " + to_string(on) + " tidak ada pelaku terdaftar yang boleh melakukan langkah ini",
      "on " + to_string(on) + " no registered actor may take this step"};
  check.met = !entitled.empty() ? Tri::yes : (perhaps ? Tri::unknown : Tri::no);
  for (const Entitlement& right : entitled) {
    for (const EventSeq seq : right.evidence) {
      if (std::find(check.evidence.begin(), check.evidence.end(), seq) == check.evidence.end())
        check.evidence.push_back(seq);
    }
  }
  check.remedy.command = registering("PELAKU", role);
  return check;
}

}  // namespace

bool ActingVerdict::allowed() const {
  return std::all_of(checks.begin(), checks.end(),
                     [](const Check& check) { return check.met == Tri::yes; });
}

void ActingVerdict::sign(Event& event) const {
  if (!acting) return;
  event.acting = acting;
  event.by = acting->actor.value;
  if (!on_behalf_of.empty()) event.on_behalf_of = on_behalf_of.value;
}

bool is_signature(const MoveId& move) {
  return std::find(signatures.begin(), signatures.end(), move.value) != signatures.end();
}

Notice signature_under_mandate(MandateKind kind) {
  if (kind == MandateKind::kuasa || kind == MandateKind::mandat) {
    return {
        "pelaku.kuasa_tanda_tangan",
        {"tanda tangan dengan kuasa atau mandat: Pasal 23 ayat (1) menyebut daerah diwakili "
         "gubernur, bupati, atau wali kota dan tidak memuat kewenangan melimpahkan tanda "
         "tangan; mintakan pendapat hukum",
         "a signature under a kuasa or mandat: Pasal 23 ayat (1) has the region represented by the "
         "governor, regent or mayor and writes no power to delegate the signature; ask for "
         "legal advice"},
        Basis::silent_in_pp,
        {}};
  }
  return {
      "pelaku.plt_tanda_tangan",
      {"tanda tangan oleh Plt. atau Plh.: apakah ia berwenang menandatangani belum diketahui; yang "
       "disebut Pasal 23 ayat (1) adalah gubernur, bupati, atau wali kota",
       "a signature by a Plt. or Plh.: whether they may sign is not known; Pasal 23 ayat (1) names "
       "the "
       "governor, regent or mayor"},
      Basis::unknown,
      {}};
}

ActingVerdict judge_acting(const ActOfCase& act, const CommandContext& context) {
  ActingVerdict verdict;
  const Directory& directory = directory_of(context);
  if (auto check = recorder_check(context)) verdict.checks.push_back(std::move(*check));
  const ParticipantId who{context.by.value_or(context.actor)};
  if (!directory.empty()) {
    const auto behalf =
        context.on_behalf_of ? std::optional(ParticipantId{*context.on_behalf_of}) : std::nullopt;
    const StepId step = act.step == nullptr ? StepId{} : act.step->id;
    add_judgement(verdict, act, judge(directory, who, behalf, {act.roles, step, context.on}), who);
    add_signature_notice(verdict, act, directory);
  }
  add_four_eyes(verdict, act, directory, who);
  if (!verdict.allowed()) verdict.may_act = others_who_may(act, directory, context.on, nullptr);
  return verdict;
}

Refusal refuse_acting(const ActingVerdict& verdict, const Text& what, const EffectiveDate& on) {
  Refusal refusal{Refusal::Kind::not_entitled, {}, {}, {}, verdict.may_act};
  std::copy_if(verdict.checks.begin(), verdict.checks.end(), std::back_inserter(refusal.blockers),
               [](const Check& check) { return check.met != Tri::yes; });
  refusal.message = {
      what.id + " tidak boleh dilakukan atau dicatat pelaku ini (tanggal " + to_string(on) + ")",
      what.en + " may not be done or recorded by this actor (date " + to_string(on) + ")"};
  if (const std::string list = list_of(verdict.may_act); !list.empty()) {
    refusal.hint = {"yang boleh pada tanggal itu: " + list + "; sebutkan dengan --by",
                    "who may on that date: " + list + "; name one with --by"};
  } else {
    refusal.hint = {"belum ada yang boleh; ketik: ksdpl actor list",
                    "nobody may; type: ksdpl actor list"};
  }
  return refusal;
}

std::optional<Refusal> refuse_recorder(const CommandContext& context) {
  auto check = recorder_check(context);
  if (!check) return std::nullopt;
  const std::string type = "ksdpl " + check->remedy.command + " ...";
  return Refusal{
      Refusal::Kind::not_entitled,
      {"'" + context.actor + "' tidak boleh mencatat", "'" + context.actor + "' may not record"},
      {"ketik: " + type, "type: " + type},
      {std::move(*check)},
      {}};
}

void add_who_may(MoveOption& option,
                 const Case& c,
                 const Workflow& workflow,
                 const Directory& directory,
                 const EffectiveDate& on) {
  const StepDef* step = workflow.step(option.step.value);
  if (step == nullptr || c.retrospective) return;
  const ActOfCase act{c, workflow, option.who, step, step->basis, option.move, 0};
  const auto others = acts_to_differ_from(c, workflow, *step, 0);
  std::vector<Check> checks;
  bool perhaps = false;
  if (!directory.empty()) {
    option.may_act = others_who_may(act, directory, on, &perhaps);
    checks.push_back(somebody_may(act, option.may_act, on, perhaps));
  }
  for (const OtherAct& other : others) {
    const bool known = other.entry->acting.has_value() && !directory.empty();
    const Tri met = !option.may_act.empty() ? Tri::yes : (known ? Tri::no : Tri::unknown);
    checks.push_back(four_eyes_check(act, directory, other, met));
    Notice notice{checks.back().code, checks.back().text, checks.back().basis, {}};
    if (met == Tri::yes) option.advice.insert(option.advice.begin(), std::move(notice));
  }
  option.checks.insert(option.checks.begin(), checks.begin(), checks.end());
  if (option.command && !option.may_act.empty())
    *option.command += " --by " + option.may_act.front().acting.actor.value;
}

}  // namespace ksdpl
