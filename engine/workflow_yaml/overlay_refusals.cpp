// Says no to an overlay that would remove, redefine, relax or move, with place and article.
#include "workflow/wording.hpp"
#include "workflow_yaml/overlay.hpp"

#include <algorithm>

namespace ksdpl::yaml {
namespace {

using wording::say;
using wording::shown;

std::string article_of(const BasisRef& basis) {
  return basis.citation ? to_string(*basis.citation) : std::string();
}

/// A thing of the national file as `remove` may name it.
struct Named {
  std::string name;
  const BasisRef* basis;
};

/// Returns everything national that has a name: "kajian", "rencana_kerja_sama.objek".
std::vector<Named> named_things(const Workflow& base) {
  std::vector<Named> things;
  const auto add = [&](const std::string& name, const BasisRef& basis) {
    things.push_back({name, &basis});
  };
  for (const DocumentDef& document : base.documents) {
    add(document.id.value, document.basis);
    for (const ContentDef& content : document.contents)
      add(document.id.value + "." + content.id.value, content.basis);
  }
  for (const RequirementDef& requirement : base.requirements)
    add(requirement.id.value, requirement.basis);
  for (const StageDef& stage : base.stages)
    add(stage.id.value, stage.basis);
  for (const StepDef& step : base.steps) {
    add(step.id.value, step.basis);
    for (const OutcomeDef& outcome : step.outcomes)
      add(step.id.value + "." + outcome.id.value, outcome.basis);
  }
  for (const ActorDef& actor : base.actors)
    add(actor.id.value, actor.basis);
  return things;
}

void refuse_removal(const Value& item, const Extending& extending) {
  const auto things = named_things(extending.base);
  const auto found = std::find_if(things.begin(), things.end(),
                                  [&](const Named& thing) { return thing.name == item.text; });
  const std::string article = found == things.end() ? std::string() : article_of(*found->basis);
  extending.reading.findings.add(
      item.at, "removes-national",
      say("berkas daerah tidak dapat menghapus {0} dari '{1}'; berkas daerah hanya menambah",
          "an overlay cannot remove {0} from '{1}'; it only adds", shown(item.text),
          extending.base.id),
      article);
}

const Row* row_of(const Statute& statute, std::string_view move) {
  const auto rows = statute.rows();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.move == move; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

void refuse_redefinition(const Extending& extending,
                         const Position& at,
                         const Text& kind,
                         std::string_view id,
                         const BasisRef& national) {
  extending.reading.findings.add(
      {at.line, at.column}, "redefines-national",
      say("{0} {1} sudah ditetapkan dalam '{2}'; berkas daerah hanya menambah",
          "{3} {1} is defined in '{2}' already; an overlay only adds", kind.id, shown(id),
          extending.base.id, kind.en),
      article_of(national));
}

void refuse_changes(Fields& addition,
                    std::initializer_list<std::string_view> keys,
                    const Extending& extending,
                    const BasisRef& national) {
  for (const std::string_view key : keys) {
    const Member* member = addition.forbidden(key);
    if (member == nullptr) continue;
    extending.reading.findings.add(
        member->key_at, "redefines-national",
        say("'{0}' pada {1} ditetapkan dalam '{2}'; berkas daerah hanya menambah",
            "'{0}' of {3} is set in '{2}'; an overlay only adds", key, addition.owner().id,
            extending.base.id, addition.owner().en),
        article_of(national));
  }
}

void refuse_removals(Fields& file, const Extending& extending) {
  const Member* remove = file.forbidden("remove");
  if (remove == nullptr) return;
  if (remove->value.kind != Value::Kind::list) return refuse_removal(remove->value, extending);
  for (const Value& item : remove->value.items)
    refuse_removal(item, extending);
}

void refuse_moves(const StepDef& step, const Extending& extending) {
  const Statute& statute = *extending.base.statute;
  for (const OutcomeDef& outcome : step.outcomes) {
    if (!outcome.fires.empty()) {
      const Row* row = row_of(statute, outcome.fires.value);
      extending.reading.findings.add(
          {outcome.fires_at.line, outcome.fires_at.column}, "moves-case",
          say("langkah daerah tidak membuat langkah hukum: {} hanya dibuat langkah dalam '{}'",
              "a region's step makes no legal move: {} is made by the steps of '{}' only",
              shown(outcome.fires.value), extending.base.id),
          row == nullptr ? std::string_view() : row->citation);
    }
    if (!outcome.establishes.empty()) {
      const Act* act = statute.act(outcome.establishes);
      extending.reading.findings.add(
          {outcome.establishes_at.line, outcome.establishes_at.column}, "moves-case",
          say("langkah daerah tidak mencatat tindakan hukum: {} hanya dicatat oleh langkah dalam "
              "'{}'",
              "a region's step establishes no act of the statute: {} is recorded by the steps of "
              "'{}' only",
              shown(outcome.establishes), extending.base.id),
          act == nullptr ? std::string_view() : act->citation);
    }
  }
}

void refuse_longer(const DeadlineDef& limit, const StepDef& national, const Extending& extending) {
  if (!national.deadline) return;
  const Place at{limit.at.line, limit.at.column};
  if (limit.days.count > 0 && limit.days.count >= national.deadline->days.count) {
    extending.reading.findings.add(
        at, "relaxes-national",
        say("tenggat daerah {} hari kerja tidak lebih pendek daripada {} hari kerja dalam '{}'",
            "the region's limit of {} working days is not shorter than the {} of '{}'",
            limit.days.count, national.deadline->days.count, extending.base.id),
        article_of(national.deadline->basis));
  }
  if (!limit.starts.empty() && limit.starts != national.deadline->starts) {
    extending.reading.findings.add(
        at, "relaxes-national",
        say("tenggat pada '{}' dihitung sejak '{}'; berkas daerah tidak dapat memindahkan awalnya",
            "the limit on '{}' runs from '{}'; an overlay cannot move its start", national.id.value,
            national.deadline->starts.value),
        article_of(national.deadline->basis));
  }
}

void refuse_before_opening(const StepDef& step, const Extending& extending) {
  const Stage* stage = extending.base.statute->stage(step.stage.value);
  if (stage == nullptr || stage->kind != StageKind::start) return;
  for (const RegionalDemand& demand : step.regional_demands) {
    if (!demand.basis.demands()) continue;
    extending.reading.findings.add(
        {demand.at.line, demand.at.column}, "blocks-opening",
        say("langkah '{}' membuka kasus, dan sebelum itu tidak ada yang dapat diajukan atau "
            "dicatat; minta {} pada langkah sesudahnya",
            "the step '{}' opens the case, and nothing can be filed or recorded before it; ask for "
            "{} at a later step",
            step.id.value, shown(demand.target)),
        article_of(step.basis));
  }
}

void refuse_national_law(Reading& reading) {
  for (const BasisUse& use : reading.bases) {
    if (use.basis != Basis::law) continue;
    reading.findings.add(
        use.at, "national-law",
        say("aturan daerah tidak dapat berdasar 'law': yang diwajibkan {} ada dalam berkas "
            "nasional; pakai 'inferred' atau 'reported'",
            "a rule of a region cannot rest on 'law': what {} demands is in the national file; "
            "use 'inferred' or 'reported'",
            to_string(use.citation)),
        to_string(use.citation));
  }
}

}  // namespace ksdpl::yaml
