// Builds the facts of a case from the demands of the law file, and spoils them one at a time.
#include "unit/case_facts.hpp"

#include <chrono>
#include <stdexcept>

namespace ksdpl::test {
namespace {

const std::string science = "ilmu_pengetahuan_dan_teknologi";

Date shifted(const Date& from, int by) {
  return Date{std::chrono::sys_days{from} + std::chrono::days{by}};
}

void give_case_fact(std::string_view name, Facts& facts) {
  if (name == "initiative") {
    facts.initiative = Initiative::daerah;
  } else if (name == "partner") {
    facts.partner_known = true;
  } else if (name == "country") {
    facts.country_known = true;
  } else if (name == "region") {
    facts.region_known = true;
  } else if (name == "level") {
    facts.level = Level::kota;
  } else if (name == "object") {
    facts.objects = {"pertukaran_budaya"};
  } else if (name == "agreement_on") {
    facts.agreement_on = EffectiveDate{day("2018-07-12")};
  } else {
    throw std::logic_error("no such fact: " + std::string(name));
  }
}

std::vector<Loss> lose_date(const std::string& act) {
  const auto act_on = [act](EffectiveDate on) {
    return [act, on](Facts& facts) { facts.acts.at(act).on = on; };
  };
  return {
      {"the date of the act is unknown", Tri::unknown, act_on(EffectiveDate{})},
      {"the date of the move is unknown", Tri::unknown,
       [](Facts& facts) { facts.move_on = EffectiveDate{}; }},
      {"neither date is known", Tri::unknown,
       [act](Facts& facts) {
         facts.move_on = EffectiveDate{};
         facts.acts.at(act).on = EffectiveDate{};
       }},
      {"the act is a day later than the move", Tri::no,
       act_on(EffectiveDate{shifted(day_of_the_move, 1)})},
      {"the act is a year later than the move", Tri::no,
       act_on(EffectiveDate{shifted(day_of_the_move, 365)})},
  };
}

std::vector<Loss> lose_assessment(const std::string& requirement) {
  const auto judged = [requirement](Verdict verdict) {
    return [requirement, verdict](Facts& facts) {
      facts.assessments.at(requirement).verdict = verdict;
    };
  };
  std::vector<Loss> losses{
      {"it was never assessed", Tri::unknown,
       [requirement](Facts& facts) { facts.assessments.erase(requirement); }},
      {"the verdict is belum_diketahui", Tri::unknown, judged(Verdict::belum_diketahui)},
      {"the verdict is belum", Tri::no, judged(Verdict::belum)},
      {"the verdict is tidak_berlaku although it applies", Tri::no, judged(Verdict::tidak_berlaku)},
      {"its evidence has expired", Tri::no, judged(Verdict::kedaluwarsa)},
  };
  if (requirement != "alih_iptek") return losses;
  for (Loss& loss : losses) {
    loss.how += ", science being an object";
    loss.take_away = [inner = loss.take_away](Facts& facts) {
      facts.objects = {science};
      inner(facts);
    };
  }
  losses.push_back(
      {"the verdict is belum, the objects being unknown", Tri::unknown, [](Facts& facts) {
         facts.objects.clear();
         facts.assessments.at("alih_iptek").verdict = Verdict::belum;
       }});
  return losses;
}

std::vector<Loss> lose_reassessment(const std::string& requirement, const std::string& stage) {
  const auto assessed_on = [requirement](EffectiveDate on) {
    return [requirement, on](Facts& facts) { facts.assessments.at(requirement).on = on; };
  };
  const auto judged = [requirement](Verdict verdict) {
    return [requirement, verdict](Facts& facts) {
      facts.assessments.at(requirement).verdict = verdict;
    };
  };
  return {
      {"it was never assessed", Tri::no,
       [requirement](Facts& facts) { facts.assessments.erase(requirement); }},
      {"it was last assessed before the case came to the stage", Tri::no,
       [requirement, stage](Facts& facts) {
         facts.assessments.at(requirement).recorded = facts.entered.at(stage).recorded - 1;
       }},
      {"it was recorded since, for a day before the case came to the stage", Tri::no,
       assessed_on(EffectiveDate{shifted(day_of_the_move, -4)})},
      {"it was assessed for a day after the signature", Tri::no,
       assessed_on(EffectiveDate{shifted(day_of_the_move, 1)})},
      {"the day of the assessment is unknown", Tri::unknown, assessed_on(EffectiveDate{})},
      {"the day of the signature is unknown", Tri::unknown,
       [](Facts& facts) { facts.move_on = EffectiveDate{}; }},
      {"it is not met any more", Tri::no, judged(Verdict::belum)},
      {"its evidence has expired", Tri::no, judged(Verdict::kedaluwarsa)},
      {"the new verdict is belum_diketahui", Tri::unknown, judged(Verdict::belum_diketahui)},
  };
}

std::vector<Loss> lose_content(const std::string& paper, const std::string& item) {
  const auto drop = [paper, item](Facts& facts) { facts.papers.at(paper).contents.erase(item); };
  if (item != "kehadiran_kabupaten_kota") {
    return {{"the paper does not contain it", Tri::no, drop}};
  }
  const auto at_level = [drop](std::optional<Level> level) {
    return [drop, level](Facts& facts) {
      facts.level = level;
      drop(facts);
    };
  };
  return {
      {"it is missing from a city's case", Tri::no, at_level(Level::kota)},
      {"it is missing from a regency's case", Tri::no, at_level(Level::kabupaten)},
      {"it is missing and the level is unknown", Tri::unknown, at_level(std::nullopt)},
  };
}

std::vector<Loss> lose_case_fact(std::string_view name) {
  if (name == "initiative") {
    return {{"the initiative is not recorded", Tri::unknown,
             [](Facts& facts) { facts.initiative.reset(); }}};
  }
  const auto not_recorded = [](auto take_away) {
    return std::vector<Loss>{{"the fact is not recorded", Tri::unknown, take_away}};
  };
  if (name == "partner") return not_recorded([](Facts& facts) { facts.partner_known = false; });
  if (name == "country") return not_recorded([](Facts& facts) { facts.country_known = false; });
  if (name == "region") return not_recorded([](Facts& facts) { facts.region_known = false; });
  if (name == "level") return not_recorded([](Facts& facts) { facts.level.reset(); });
  if (name == "object") return not_recorded([](Facts& facts) { facts.objects.clear(); });
  const auto signed_on = [](std::string_view text) {
    return [on = EffectiveDate{day(text)}](Facts& facts) { facts.agreement_on = on; };
  };
  return {
      {"the date of the agreement is unknown", Tri::unknown,
       [](Facts& facts) { facts.agreement_on = EffectiveDate{}; }},
      {"it was signed on the day the PP came into force", Tri::no, signed_on("2018-07-13")},
      {"it was signed a day later", Tri::no, signed_on("2018-07-14")},
      {"it was signed years later", Tri::no, signed_on("2020-10-23")},
  };
}

}  // namespace

Date day(std::string_view text) {
  const auto date = parse_date(text);
  if (!date) throw std::logic_error("not a date: " + std::string(text));
  return *date;
}

void meet(const Demand& demand, Facts& facts) {
  const std::string target(demand.target);
  switch (demand.wanted) {
    case Wanted::document: facts.papers[target]; break;
    case Wanted::document_content:
      facts.papers[target].contents.insert(std::string(demand.item));
      break;
    case Wanted::step: facts.acts[target]; break;
    case Wanted::step_date:
      facts.acts[target].on = EffectiveDate{shifted(day_of_the_move, -1)};
      facts.move_on = EffectiveDate{day_of_the_move};
      break;
    case Wanted::assessment: facts.assessments[target].verdict = Verdict::terpenuhi; break;
    case Wanted::reassessment:
      facts.entered[std::string(demand.item)] = {.recorded = 20,
                                                 .on = EffectiveDate{shifted(day_of_the_move, -3)}};
      facts.assessments[target] = {.recorded = 21,
                                   .verdict = Verdict::terpenuhi,
                                   .on = EffectiveDate{shifted(day_of_the_move, -1)}};
      facts.move_on = EffectiveDate{day_of_the_move};
      break;
    case Wanted::case_fact: give_case_fact(demand.target, facts); break;
    case Wanted::resume: facts.held = false; break;
    case Wanted::nothing:
      facts.closed = false;
      if (demand.gate == "habis_masa_berlaku")
        facts.entered["berakhir"].move = "nyatakan_habis_masa";
      break;
    case Wanted::earlier_move:
    case Wanted::command_option:
    case Wanted::effective_date: throw std::logic_error("no gate asks for this");
  }
}

Facts facts_for(std::span<const std::string_view> gates) {
  Facts facts;
  for (const std::string_view gate : gates) {
    for (const Demand& demand : demands_of(gate))
      meet(demand, facts);
  }
  return facts;
}

Facts facts_for(const LawRow& row) {
  return facts_for(gates_of(row));
}

Facts facts_for_everything() {
  Facts facts;
  for (const Demand& demand : demands())
    meet(demand, facts);
  return facts;
}

std::vector<Loss> losses_of(const Demand& demand) {
  const std::string target(demand.target);
  switch (demand.wanted) {
    case Wanted::document:
      return {
          {"the paper is missing", Tri::no, [target](Facts& facts) { facts.papers.erase(target); }},
          {"the paper is not valid that day", Tri::no,
           [target](Facts& facts) { facts.papers.at(target).in_force = Tri::no; }},
          {"the paper's validity is not known", Tri::unknown,
           [target](Facts& facts) { facts.papers.at(target).in_force = Tri::unknown; }}};
    case Wanted::document_content: return lose_content(target, std::string(demand.item));
    case Wanted::step:
      return {
          {"the act is missing", Tri::no, [target](Facts& facts) { facts.acts.erase(target); }}};
    case Wanted::step_date: return lose_date(target);
    case Wanted::assessment: return lose_assessment(target);
    case Wanted::case_fact: return lose_case_fact(demand.target);
    case Wanted::resume:
      return {{"the case is on hold", Tri::no, [](Facts& facts) { facts.held = true; }}};
    case Wanted::nothing:
      if (demand.gate == "habis_masa_berlaku")
        return {{"the parties ended it", Tri::no,
                 [](Facts& facts) { facts.entered["berakhir"].move = "akhiri"; }},
                {"it never ended", Tri::no, [](Facts& facts) { facts.entered.erase("berakhir"); }}};
      return {{"the case has ended", Tri::no, [](Facts& facts) { facts.closed = true; }}};
    case Wanted::reassessment: return lose_reassessment(target, std::string(demand.item));
    case Wanted::earlier_move:
    case Wanted::command_option:
    case Wanted::effective_date: break;
  }
  throw std::logic_error("no gate asks for this");
}

}  // namespace ksdpl::test
