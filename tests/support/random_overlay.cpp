// Random overlays over the national file: sound ones, and ones that try to take something away.
#include "support/random_overlay.hpp"

#include "ksdpl/workflow_loader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include <fmt/format.h>
#include <rapidcheck.h>

namespace ksdpl::test {
namespace {

template <class Range>
const auto& pick(const Range& range) {
  return range[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(range.size())))];
}

/// Returns what a rule rests on; two of the six make it bind.
std::string any_basis() {
  static const std::array bases{std::string("silent_in_pp"),
                                std::string("unknown"),
                                std::string("{reported: kata orang}"),
                                std::string("{reported: berita}"),
                                std::string("{reported: kata orang, adopted_by: pergub}"),
                                std::string("{inferred: PP 28/2018 Pasal 28 ayat (4)}")};
  return pick(bases);
}

std::string any_condition() {
  static const std::array conditions{std::string("{level: {is: kota}}"),
                                     std::string("{initiative: {is_not: mitra}}"),
                                     std::string("{object: {includes: lainnya}}"),
                                     std::string("{any: [{level: {is: provinsi}}, {object: "
                                                 "{includes: pertukaran_budaya}}]}")};
  return pick(conditions);
}

/// An overlay as its sections; each addition goes to the section it belongs to.
class Draft {
 public:
  explicit Draft(const Workflow& national) : national_(national) {}

  void add_something() {
    switch (*rc::gen::inRange(0, 9)) {
      case 0: add_actor(); break;
      case 1: add_document(); break;
      case 2: add_requirement(); break;
      case 3: add_content(); break;
      case 4: add_step(); break;
      case 5: demand_paper(); break;
      case 6: demand_order(); break;
      case 7: shorten(); break;
      default: advise(); break;
    }
  }

  void put(const std::string& section, const std::string& item) { sections_[section] += item; }
  /// Adds to a national step; a step is named once in the file, so its additions are gathered.
  void put_to_step(const std::string& step, const std::string& key, const std::string& item) {
    steps_[step][key] += item;
  }
  void put_raw(const std::string& text) { raw_ += text; }

  [[nodiscard]] std::string text() const {
    std::string text =
        "format: ksdpl.overlay/1\nid: acak\nextends: ksdpl\n"
        "region: {id: Daerah Acak, en: Random Region}\n"
        "title: {id: berkas acak, en: random file}\n"
        "adopted_by:\n"
        "  - {id: pergub, regulation: Peraturan Gubernur Acak 1/2030, source: dibaca}\n";
    for (const auto& [section, items] : sections_)
      text += section + ":\n" + items;
    add_grouped(text, "to_documents", "document", contents_);
    add_grouped(text, "to_stages", "stage", stages_);
    add_grouped(text, "to_steps", "step", steps_);
    return text + raw_;
  }

  [[nodiscard]] const Workflow& national() const { return national_; }
  std::string fresh(std::string_view kind) { return fmt::format("acak_{}_{}", kind, ++number_); }

  std::string step_text(const std::string& id, const std::string& outcome_extra) {
    return fmt::format(
        "      - id: {0}\n"
        "        title: {{id: {0}, en: {0}}}\n"
        "        gist: {{id: Langkah acak., en: A random step.}}\n"
        "        actors: [{1}]\n"
        "        documents: [{2}]\n"
        "        outcomes:\n"
        "          - id: selesai\n"
        "            title: {{id: selesai, en: done}}\n{3}"
        "            basis: unknown\n"
        "        basis: {4}\n",
        id, pick(national_.actors).id.value, pick(national_.documents).id.value, outcome_extra,
        any_basis());
  }
  void put_step(const std::string& stage, const std::string& text) {
    stages_[stage]["steps"] += text;
  }
  static std::string deadline(int days, const std::string& starts) {
    return fmt::format(
        "      term: {} hari kerja\n"
        "      starts: {}\n"
        "      convention: {{id: Hari ke-0., en: Day 0.}}\n"
        "      convention_basis: silent_in_pp\n"
        "      basis: {}\n",
        days, starts, any_basis());
  }
  [[nodiscard]] const StepDef& step_with_deadline() const {
    std::vector<const StepDef*> found;
    for (const StepDef& step : national_.steps) {
      if (step.deadline) found.push_back(&step);
    }
    return *pick(found);
  }

 private:
  using Grouped = std::map<std::string, std::map<std::string, std::string>>;

  static void add_grouped(std::string& text,
                          std::string_view section,
                          std::string_view key,
                          const Grouped& grouped) {
    if (grouped.empty()) return;
    text += fmt::format("{}:\n", section);
    for (const auto& [name, keys] : grouped) {
      text += fmt::format("  - {}: {}\n", key, name);
      for (const auto& [inner, items] : keys)
        text += fmt::format("    {}:\n{}", inner, items);
    }
  }

  void add_actor() {
    put("actors", fmt::format("  - {{id: {0}, title: {{id: {0}, en: {0}}}, basis: {1}}}\n",
                              fresh("pelaku"), any_basis()));
  }

  std::string add_document() {
    std::string id = fresh("dokumen");
    put("documents",
        fmt::format("  - id: {0}\n"
                    "    title: {{id: {0}, en: {0}}}\n"
                    "    issuer: {1}\n"
                    "    contents:\n"
                    "      - {{id: isi, title: {{id: isi, en: content}}, when: {2}, basis: {3}}}\n"
                    "    basis: {4}\n",
                    id, pick(national_.actors).id.value, any_condition(), any_basis(),
                    any_basis()));
    return id;
  }

  void add_requirement() {
    const std::string when =
        *rc::gen::arbitrary<bool>() ? "    applies_when: " + any_condition() + "\n" : "";
    put("requirements",
        fmt::format("  - id: {0}\n"
                    "    title: {{id: {0}, en: {0}}}\n"
                    "    gist: {{id: Syarat acak., en: A random requirement.}}\n"
                    "    evidence: {{id: bukti, en: evidence}}\n"
                    "    assessed_by: {1}\n{2}"
                    "    basis: {3}\n",
                    fresh("syarat"), pick(national_.actors).id.value, when, any_basis()));
  }

  void add_content() {
    const std::string id = fresh("isi");
    contents_[pick(national_.documents).id.value]["contents"] += fmt::format(
        "      - {{id: {0}, title: {{id: {0}, en: {0}}}, basis: {1}}}\n", id, any_basis());
  }

  std::string add_step_to(const std::string& stage) {
    std::string id = fresh("langkah");
    put_step(stage, step_text(id, ""));
    return id;
  }
  void add_step() { add_step_to(pick(national_.stages).id.value); }

  /// Nothing can be asked for before a case is open.
  [[nodiscard]] bool opens(const StepDef& step) const {
    const Stage* stage = national_.statute->stage(step.stage.value);
    return stage != nullptr && stage->kind == StageKind::start;
  }

  void demand_paper() {
    const StepDef& step = pick(national_.steps);
    if (opens(step)) return;
    const bool own = *rc::gen::arbitrary<bool>();
    const std::string paper = own ? add_document() : pick(national_.documents).id.value;
    const std::string outcome = *rc::gen::arbitrary<bool>()
                                    ? fmt::format(", outcome: {}", pick(step.outcomes).id.value)
                                    : std::string();
    put_to_step(
        step.id.value, "documents",
        fmt::format("      - {{document: {}{}, basis: {}}}\n", paper, outcome, any_basis()));
  }

  void demand_order() {
    const StepDef& step = pick(national_.steps);
    if (step.stage.empty() || opens(step)) return;
    put_to_step(step.id.value, "after",
                fmt::format("      - {{step: {}, basis: {}}}\n", add_step_to(step.stage.value),
                            any_basis()));
  }

  void shorten() {
    const StepDef& step = step_with_deadline();
    if (steps_[step.id.value].contains("deadline")) return;
    put_to_step(
        step.id.value, "deadline",
        deadline(*rc::gen::inRange(1, step.deadline->days.count), step.deadline->starts.value));
  }

  void advise() {
    put_to_step(
        pick(national_.steps).id.value, "advice",
        fmt::format("      - {{text: {{id: Perhatikan., en: Note.}}, basis: {}}}\n", any_basis()));
  }

  const Workflow& national_;
  std::map<std::string, std::string> sections_;
  Grouped contents_;
  Grouped stages_;
  Grouped steps_;
  std::string raw_;
  int number_ = 0;
};

// --- Attempts -----------------------------------------------------------------------------------

void remove_something(Draft& draft) {
  const Workflow& national = draft.national();
  const std::array names{pick(national.documents).id.value, pick(national.requirements).id.value,
                         pick(national.steps).id.value, pick(national.stages).id.value,
                         pick(national.actors).id.value};
  draft.put_raw(fmt::format("remove: [{}]\n", pick(names)));
}

void redefine_document(Draft& draft) {
  draft.put("documents", fmt::format("  - {{id: {}, title: {{id: a, en: b}}, issuer: {}, basis: "
                                     "{}}}\n",
                                     pick(draft.national().documents).id.value,
                                     pick(draft.national().actors).id.value, any_basis()));
}

void redefine_requirement(Draft& draft) {
  draft.put(
      "requirements",
      fmt::format("  - {{id: {}, title: {{id: a, en: b}}, gist: {{id: a, en: b}}, evidence: "
                  "{{id: a, en: b}}, assessed_by: dprd, applies_when: {}, basis: {}}}\n",
                  pick(draft.national().requirements).id.value, any_condition(), any_basis()));
}

void redefine_step(Draft& draft) {
  draft.put_step(pick(draft.national().stages).id.value,
                 draft.step_text(pick(draft.national().steps).id.value, ""));
}

void lengthen(Draft& draft) {
  const StepDef& step = draft.step_with_deadline();
  const int days = step.deadline->days.count + *rc::gen::inRange(0, 400);
  draft.put_raw(fmt::format("to_steps:\n  - step: {}\n    deadline:\n{}", step.id.value,
                            draft.deadline(days, step.deadline->starts.value)));
}

void move_the_start(Draft& draft) {
  const StepDef& step = draft.step_with_deadline();
  const std::string other = pick(draft.national().steps).id.value;
  RC_PRE(other != step.deadline->starts.value);
  draft.put_raw(fmt::format("to_steps:\n  - step: {}\n    deadline:\n{}", step.id.value,
                            draft.deadline(step.deadline->days.count - 1, other)));
}

void fire_a_move(Draft& draft) {
  const Move& move = pick(draft.national().statute->moves());
  draft.put_step(pick(draft.national().stages).id.value,
                 draft.step_text(draft.fresh("jalan_pintas"),
                                 fmt::format("            fires: {}\n", move.id)));
}

void establish_an_act(Draft& draft) {
  const Act& act = pick(draft.national().statute->acts());
  draft.put_step(std::string(act.stage),
                 draft.step_text(draft.fresh("jalan_pintas"),
                                 fmt::format("            establishes: {}\n", act.id)));
}

void give_an_outcome(Draft& draft) {
  draft.put_to_step(pick(draft.national().steps).id.value, "outcomes",
                    "      - {id: lain, title: {id: lain, en: other}, basis: unknown}\n");
}

void weaken_a_basis(Draft& draft) {
  draft.put_raw(fmt::format("to_steps:\n  - step: {}\n    basis: {}\n",
                            pick(draft.national().steps).id.value, any_basis()));
}

void claim_law(Draft& draft) {
  draft.put("actors", fmt::format("  - {{id: {}, title: {{id: a, en: b}}, basis: {{law: PP 28/2018 "
                                  "Pasal 30 ayat (4)}}}}\n",
                                  draft.fresh("pelaku")));
}

void block_without_a_rule(Draft& draft) {
  draft.put("actors", fmt::format("  - {{id: {}, title: {{id: a, en: b}}, basis: {{reported: kata "
                                  "orang, adopted_by: perda_tak_ada}}}}\n",
                                  draft.fresh("pelaku")));
}

struct Attempt {
  const char* name;
  void (*make)(Draft&);
};

constexpr std::array attempts{Attempt{"remove", remove_something},
                              Attempt{"redefine a paper", redefine_document},
                              Attempt{"redefine a requirement", redefine_requirement},
                              Attempt{"redefine a step", redefine_step},
                              Attempt{"lengthen a limit", lengthen},
                              Attempt{"move the start of a limit", move_the_start},
                              Attempt{"fire a move", fire_a_move},
                              Attempt{"establish an act", establish_an_act},
                              Attempt{"give a national step an outcome", give_an_outcome},
                              Attempt{"change a basis", weaken_a_basis},
                              Attempt{"claim to be law", claim_law},
                              Attempt{"block without an adopting rule", block_without_a_rule}};

}  // namespace

std::string random_overlay(const Workflow& national) {
  Draft draft(national);
  const int additions = *rc::gen::inRange(0, 9);
  for (int i = 0; i < additions; ++i)
    draft.add_something();
  return draft.text();
}

std::string relaxing_overlay(const Workflow& national, std::string& attempt) {
  Draft draft(national);
  const int chosen = *rc::gen::inRange(0, static_cast<int>(attempts.size()));
  const Attempt& what = attempts[static_cast<std::size_t>(chosen)];
  attempt = what.name;
  what.make(draft);
  return draft.text();
}

std::shared_ptr<const Workflow> load_overlay(const std::string& text) {
  Bundle bundle{"daerah/acak.yaml", embedded_workflows()};
  bundle.files["daerah/acak.yaml"] = text;
  return load_workflow(bundle).workflow;
}

}  // namespace ksdpl::test
