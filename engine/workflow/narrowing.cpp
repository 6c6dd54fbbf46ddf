// Finds a case in which a workflow would not ask for what its statute demands.
#include "workflow/statute_check.hpp"
#include "workflow/wording.hpp"

#include <array>
#include <cstdint>
#include <optional>

#include <fmt/ranges.h>

namespace ksdpl::statute_check {
namespace {

constexpr std::array levels{Level::provinsi, Level::kabupaten, Level::kota};
constexpr std::array initiatives{Initiative::daerah, Initiative::mitra,
                                 Initiative::mitra_melalui_kementerian};

using Objects = std::set<std::string, std::less<>>;

/// Returns the objects whose bit is set in `chosen`.
Objects objects_of(std::uint32_t chosen) {
  Objects objects;
  std::uint32_t bit = 1;
  for (const CooperationObject& object : cooperation_objects()) {
    if ((chosen & bit) != 0) objects.emplace(object.id);
    bit <<= 1U;
  }
  return objects;
}

/// Says whether the statute may demand in this case what the condition leaves out.
bool leaves_out(const Demand& demand, const Expression& condition, const CaseTraits& traits) {
  if (evaluate(condition, traits) != Tri::no) return false;
  if (demand.applies == nullptr) return true;
  Facts facts;
  facts.level = traits.level;
  facts.initiative = traits.initiative;
  facts.objects = traits.objects;
  return demand.applies(facts) != Tri::no;
}

/// Tries every case: three levels, three initiatives, every choice of objects. Cases with a fact
/// unknown need no try: where the condition says no to one, it says no however the fact turns out.
std::optional<CaseTraits> left_out(const Demand& demand, const Expression& condition) {
  const std::uint32_t choices = 1U << cooperation_objects().size();
  for (std::uint32_t chosen = 1; chosen < choices; ++chosen) {
    const Objects objects = objects_of(chosen);
    for (const Level level : levels) {
      for (const Initiative initiative : initiatives) {
        const CaseTraits traits{level, initiative, objects};
        if (leaves_out(demand, condition, traits)) return traits;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

void check_narrowing(Inspection& inspection, const Demand& demand, const Expression& condition) {
  if (condition.kind == Expression::Kind::always) return;
  const std::optional<CaseTraits> traits = left_out(demand, condition);
  if (!traits) return;
  inspection.add(condition.at, relaxes_statute,
                 wording::say("syarat ini mempersempit '{}' di luar yang dibolehkan hukum: tidak "
                              "diminta bila level {}, initiative {}, object {}",
                              "this condition narrows '{}' beyond the law: not asked for when "
                              "level {}, initiative {}, object {}",
                              demand.name, id_of(*traits->level), id_of(*traits->initiative),
                              fmt::to_string(fmt::join(traits->objects, ", "))),
                 demand.article);
}

}  // namespace ksdpl::statute_check
