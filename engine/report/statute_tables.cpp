// Every state, move, gate, paper and step id in one Markdown page.
#include "report/statute_tables.hpp"

#include "report/text.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

std::string code(std::string_view id) {
  return id.empty() ? std::string() : fmt::format("`{}`", printable(id));
}

std::string cell(std::string_view words) {
  return markdown_escaped(words);
}

/// Joins ids as code, in the order given.
template <class Range>
std::string codes(const Range& ids) {
  std::string list;
  for (const auto& id : ids)
    list += (list.empty() ? "" : ", ") + code(id);
  return list;
}

template <class Range, class Name>
std::string codes(const Range& items, const Name& name) {
  std::vector<std::string> ids;
  ids.reserve(std::size(items));
  for (const auto& item : items)
    ids.emplace_back(name(item));
  return codes(ids);
}

std::string place_of(const BasisRef& basis) {
  return cell(basis.citation ? to_string(*basis.citation) : basis.source.en);
}

class Pages {
 public:
  explicit Pages(const Workflow& workflow) : workflow_(workflow), statute_(*workflow.statute) {}

  std::string write() {
    introduction();
    stages();
    rows();
    moves();
    gates();
    papers();
    acts();
    requirements();
    deadlines();
    objects();
    steps();
    return std::move(out_);
  }

 private:
  void line(std::string_view words) {
    out_ += words;
    out_ += '\n';
  }

  void section(std::string_view title, std::initializer_list<std::string_view> columns) {
    out_ += fmt::format("\n## {}\n\n", title);
    std::string rule;
    for (const std::string_view column : columns) {
      out_ += fmt::format("| {} ", column);
      rule += "|---";
    }
    line("|");
    line(rule + '|');
  }

  void row(std::initializer_list<std::string> cells) {
    for (const std::string& content : cells)
      out_ += content.empty() ? "| " : "| " + content + ' ';
    line("|");
  }

  void introduction() {
    line("# Names of the procedure");
    line("");
    line(
        "Generated from the compiled statute and `workflows/`; `./dev docs` writes this page anew "
        "and");
    line("a test fails when it is stale. Do not edit it by hand.");
    line("");
    line(fmt::format("Statute: {}. Workflow: {}, {} / {}.", code(statute_.edition()),
                     code(workflow_.id), cell(workflow_.title.id), cell(workflow_.title.en)));
    section("What a rule rests on", {"basis", "dasar", "meaning"});
    constexpr std::array all{Basis::law, Basis::inferred, Basis::reported, Basis::silent_in_pp,
                             Basis::unknown};
    for (const Basis basis : all) {
      row({code(id_of(basis)), cell(label_of(basis).id), cell(label_of(basis).en)});
    }
  }

  void stages() {
    section("Stages", {"stage", "judul", "title", "kind", "basis", "article"});
    for (const Stage& stage : statute_.stages()) {
      row({code(stage.id), cell(stage.title.id), cell(stage.title.en),
           cell(label_of(stage.kind).en), code(id_of(stage.basis)), cell(stage.citation)});
    }
  }

  static bool alike(const Row& a, const Row& b) {
    return a.number == b.number && a.move == b.move && a.target == b.target;
  }

  /// Rows of one number, move and target share a line that names all their sources.
  void rows() {
    section("Rows of the transition table",
            {"row", "machine", "from", "move", "to", "who acts", "basis", "article", "gates"});
    const auto all = statute_.rows();
    for (auto first = all.begin(); first != all.end(); ++first) {
      const auto same = [&](const Row& other) { return alike(*first, other); };
      if (std::any_of(all.begin(), first, same)) continue;
      std::vector<Row> group;
      std::copy_if(first, all.end(), std::back_inserter(group), same);
      row({code(first->number), code(first->machine),
           codes(group, [](const Row& r) { return r.source; }), code(first->move),
           code(first->target), code(first->who), code(id_of(first->basis)), cell(first->citation),
           codes(first->gates, [](const Gate* gate) { return gate->id; })});
    }
  }

  void moves() {
    section("Moves", {"move", "judul", "title", "fired by step.outcome"});
    for (const Move& move : statute_.moves()) {
      const auto firing = workflow_.firing(move.id);
      row({code(move.id), cell(move.title.id), cell(move.title.en),
           codes(firing, [](const auto& pair) {
             return pair.first->id.value + '.' + pair.second->id.value;
           })});
    }
  }

  void gates() {
    section("Gates", {"gate", "condition", "yang belum ada", "what is missing", "asks for",
                      "who supplies it", "basis", "article"});
    for (const Gate* gate : statute_.gates()) {
      for (const Condition& condition : gate->conditions) {
        const std::string wanted = condition.item.empty()
                                       ? code(condition.target)
                                       : code(condition.target) + ", " + code(condition.item);
        row({code(gate->id), code(condition.code), cell(condition.sentence.id),
             cell(condition.sentence.en), wanted, code(condition.who), code(id_of(condition.basis)),
             cell(condition.citation)});
      }
    }
  }

  void papers() {
    section("Papers the statute asks for",
            {"paper", "content", "judul", "title", "basis", "article",
             "counts when filed since the last entry into"});
    for (const Paper& paper : statute_.papers()) {
      row({code(paper.id), "", cell(paper.title.id), cell(paper.title.en), code(id_of(paper.basis)),
           cell(paper.citation), codes(paper.fresh_since)});
      for (const PaperContent& content : paper.contents) {
        row({code(paper.id), code(content.id), cell(content.title.id), cell(content.title.en),
             code(id_of(content.basis)), cell(content.citation), ""});
      }
    }
  }

  void acts() {
    section("Acts the statute asks for",
            {"act", "judul", "title", "article", "counts since the last entry into"});
    for (const Act& act : statute_.acts()) {
      row({code(act.id), cell(act.title.id), cell(act.title.en), cell(act.citation),
           code(act.stage)});
    }
  }

  static std::string_view words(Applies applies) {
    switch (applies) {
      case Applies::always: return "always";
      case Applies::science_and_technology:
        return "where the object includes science and technology";
      case Applies::ksdpl_only: return "to KSDPL only";
      case Applies::continuation: return "to a KSDLL by continuation";
      case Applies::non_profit_body: return "to a KSDLL with a non-profit legal body";
    }
    return "";
  }

  void requirements() {
    section("Requirements", {"requirement", "judul", "title", "applies", "article"});
    for (const Requirement& requirement : statute_.requirements()) {
      row({code(requirement.id), cell(requirement.title.id), cell(requirement.title.en),
           std::string(words(requirement.applies)), cell(requirement.citation)});
    }
  }

  void deadlines() {
    section("Time limits", {"limit", "working days", "runs in", "article"});
    for (const StatutoryDeadline& limit : statute_.deadlines()) {
      row({code(limit.id), fmt::format("{}", limit.days.count), code(limit.stage),
           cell(limit.citation)});
    }
  }

  void objects() {
    section("Objects of cooperation", {"object", "judul", "title", "article"});
    for (const CooperationObject& object : cooperation_objects()) {
      row({code(object.id), cell(object.title.id), cell(object.title.en), cell(object.citation)});
    }
  }

  // --- What the workflow file puts into the stages
  // -------------------------------------------------

  void steps() {
    section("Steps of the workflow",
            {"stage", "step", "outcome", "judul", "title", "fires", "who acts", "papers asked for",
             "basis", "article or source"});
    for (const StepDef& step : workflow_.steps) {
      row({code(step.stage.value), code(step.id.value), "", cell(step.title.id),
           cell(step.title.en), "", codes(step.actors, value_of<ActorId>),
           codes(step.documents, value_of<DocumentId>), code(id_of(step.basis.basis)),
           place_of(step.basis)});
      for (const OutcomeDef& outcome : step.outcomes)
        outcome_of(step, outcome);
    }
  }

  void outcome_of(const StepDef& step, const OutcomeDef& outcome) {
    row({code(step.stage.value), code(step.id.value), code(outcome.id.value),
         cell(outcome.title.id), cell(outcome.title.en), code(outcome.fires.value), "",
         codes(outcome.documents, value_of<DocumentId>), code(id_of(outcome.basis.basis)),
         place_of(outcome.basis)});
  }

  template <class SomeId>
  static std::string value_of(const SomeId& id) {
    return id.value;
  }

  const Workflow& workflow_;
  const Statute& statute_;
  std::string out_;
};

}  // namespace

std::string statute_tables(const Workflow& workflow) {
  return Pages(workflow).write();
}

}  // namespace ksdpl::report
