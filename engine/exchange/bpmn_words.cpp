// What the BPMN elements say: names, and documentation with the article each thing rests on.
#include "exchange/bpmn_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ksdpl::exchange {
namespace {

constexpr Phrase whole{
    "Alur ini menggambarkan urutan langkah. Syarat setiap gerbang ditulis pada keterangan langkah; "
    "yang menentukan ialah program dan pasalnya, bukan gambar ini.",
    "This flow draws the order of the steps. What each gate demands stands in the documentation of "
    "its step; the program and the articles decide, not this picture."};
constexpr Phrase version{"Edisi {0}, sidik berkas alur kerja {1}.",
                         "Edition {0}, digest of the workflow files {1}."};
constexpr Phrase rests{"Dasar: {0}", "Basis: {0}"};
constexpr Phrase who{"Pelaku: {0}", "Who acts: {0}"};
constexpr Phrase in_stage{"Tahap: {0}", "Stage: {0}"};
constexpr Phrase papers{"Dokumen: {0}", "Papers: {0}"};
constexpr Phrase result{"Hasil \"{0}\": {1}", "Outcome \"{0}\": {1}"};
constexpr Phrase demands{"Syarat \"{0}\": {1}", "Demanded for \"{0}\": {1}"};
constexpr Phrase any_stage{"Di tahap mana pun: {0}", "In any stage: {0}"};
constexpr Phrase term{"{0} hari kerja", "{0} working days"};
constexpr Phrase starts{"Dihitung sejak langkah: {0}", "Counted from the step: {0}"};
constexpr Phrase goes_on{
    "Lewatnya tenggat tidak menghentikan langkah dan tidak menggantikan keputusan.",
    "The end of the term neither ends the step nor stands in for the decision."};

template <class... Values>
std::string filled(std::string_view form, const Values&... values) {
  return fmt::vformat(form, fmt::make_format_args(values...));
}

}  // namespace

std::string xml_name(std::string_view id) {
  std::string name;
  for (const char c : id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    name += plain ? c : '_';
  }
  return name;
}

std::vector<std::string> BpmnWords::of_workflow() const {
  return {say(whole), filled(version.in(language_), workflow_.edition, workflow_.bundle_hash)};
}

std::string BpmnWords::of_basis(const BasisRef& basis) const {
  const std::string label = say(label_of(basis.basis));
  if (basis.citation) return fmt::format("{} ({})", to_string(*basis.citation), label);
  const std::string& source = basis.source.in(language_);
  return source.empty() ? label : fmt::format("{} ({})", source, label);
}

std::vector<std::string> BpmnWords::of_stage(const StageDef& stage) const {
  return {stage.gist.in(language_), filled(rests.in(language_), of_basis(stage.basis))};
}

std::vector<std::string> BpmnWords::of_step(const StepDef& step, const StageDef* stage) const {
  std::vector<std::string> lines{step.gist.in(language_)};
  lines.push_back(filled(rests.in(language_), of_basis(step.basis)));
  if (stage != nullptr) lines.push_back(filled(in_stage.in(language_), stage->title.in(language_)));
  std::string actors;
  for (const ActorId& id : step.actors) {
    const ActorDef* actor = workflow_.actor(id.value);
    actors.append(actors.empty() ? "" : "; ");
    actors.append(actor == nullptr ? id.value : actor->title.in(language_));
  }
  lines.push_back(filled(who.in(language_), actors));
  std::string asked;
  for (const DocumentId& id : step.documents) {
    const DocumentDef* paper = workflow_.document(id.value);
    if (paper == nullptr) continue;
    asked.append(asked.empty() ? "" : "; ");
    asked += fmt::format("{} [{}]", paper->title.in(language_), of_basis(paper->basis));
  }
  if (!asked.empty()) lines.push_back(filled(papers.in(language_), asked));
  for (const OutcomeDef& outcome : step.outcomes) {
    lines.push_back(
        filled(result.in(language_), outcome.title.in(language_), of_basis(outcome.basis)));
    add_demands(lines, stage, outcome);
  }
  return lines;
}

void BpmnWords::add_demands(std::vector<std::string>& lines,
                            const StageDef* stage,
                            const OutcomeDef& outcome) const {
  const Row* row = stage == nullptr ? nullptr : row_of(stage->id.value, outcome.fires);
  if (row == nullptr) return;
  for (const Gate* gate : row->gates) {
    std::string articles;
    for (const Condition& condition : gate->conditions)
      if (!condition.citation.empty() && articles.find(condition.citation) == std::string::npos)
        articles.append(articles.empty() ? "" : ", ").append(condition.citation);
    const std::string title = say(gate->title);
    lines.push_back(filled(demands.in(language_), outcome.title.in(language_),
                           articles.empty() ? title : fmt::format("{} ({})", title, articles)));
  }
}

std::string BpmnWords::of_any_stage(const StepDef& step) const {
  return filled(any_stage.in(language_), step.title.in(language_));
}

std::string BpmnWords::of_term(const DeadlineDef& deadline) const {
  return filled(term.in(language_), deadline.days.count);
}

std::vector<std::string> BpmnWords::of_deadline(const DeadlineDef& deadline) const {
  const StepDef* first = workflow_.step(deadline.starts.value);
  return {filled(rests.in(language_), of_basis(deadline.basis)),
          filled(starts.in(language_),
                 first == nullptr ? deadline.starts.value : first->title.in(language_)),
          deadline.convention.in(language_),
          filled(rests.in(language_), of_basis(deadline.convention_basis))};
}

std::vector<std::string> BpmnWords::of_term_over(const DeadlineDef& deadline) const {
  return {say(goes_on), filled(rests.in(language_), of_basis(deadline.basis))};
}

std::vector<std::string> BpmnWords::of_end(const std::string& stage) const {
  if (const StageDef* known = workflow_.stage(stage)) return of_stage(*known);
  const Stage* compiled = workflow_.statute->stage(stage);
  if (compiled == nullptr) return {};
  const std::string label = say(label_of(compiled->basis));
  return {filled(rests.in(language_), compiled->citation.empty()
                                          ? label
                                          : fmt::format("{} ({})", compiled->citation, label))};
}

std::string BpmnWords::stage_title(const std::string& stage) const {
  if (const StageDef* known = workflow_.stage(stage)) return known->title.in(language_);
  const Stage* compiled = workflow_.statute->stage(stage);
  return compiled == nullptr ? stage : say(compiled->title);
}

const Row* BpmnWords::row_of(const std::string& stage, const MoveId& move) const {
  const Row* elsewhere = nullptr;
  for (const Row& row : workflow_.statute->rows()) {
    if (move.empty() || row.move != move.value) continue;
    if (row.source == stage) return &row;
    if (elsewhere == nullptr) elsewhere = &row;
  }
  return elsewhere;
}

bool BpmnWords::ends(const std::string& stage) const {
  const Stage* compiled = workflow_.statute->stage(stage);
  return compiled != nullptr && compiled->kind == StageKind::closed;
}

std::string BpmnWords::target(const std::string& stage, const OutcomeDef& outcome) const {
  const Row* row = row_of(stage, outcome.fires);
  if (row == nullptr) return stage;
  const std::string target(row->target);
  return row->source == stage || ends(target) ? target : stage;
}

bool BpmnWords::always_ends(const StepDef& step) const {
  return std::all_of(step.outcomes.begin(), step.outcomes.end(), [this](const OutcomeDef& outcome) {
    const Row* row = row_of("", outcome.fires);
    return row != nullptr && ends(std::string(row->target));
  });
}

}  // namespace ksdpl::exchange
