// A statute of three stages, made up for tests: what is checked must not know the real one by name.
#include "workflows/small_statute.hpp"

#include <array>

namespace ksdpl::test {
namespace {

Tri only_for_a_kota(const Facts& facts) {
  if (!facts.level) return Tri::unknown;
  return *facts.level == Level::kota ? Tri::yes : Tri::no;
}

constexpr std::string_view article = "PP 28/2018 Pasal 30 ayat (4)";

constexpr std::array<Stage, 6> all_stages{{
    {"mulai", {"mulai", "begin"}, StageKind::start, article, Basis::law},
    {"menunggu", {"menunggu", "wait"}, StageKind::pipeline, article, Basis::law},
    {"selesai", {"selesai", "done"}, StageKind::after, article, Basis::law},
    {"aktif", {"aktif", "active"}, StageKind::after, article, Basis::law},
    {"usai", {"usai", "over"}, StageKind::closed, article, Basis::law},
    {"samping", {"samping", "beside"}, StageKind::side, article, Basis::law},
}};

constexpr std::array<Move, 3> all_moves{{
    {"ajukan", {"mengajukan", "submit"}},
    {"putuskan", {"memutuskan", "decide"}},
    {"tutup", {"menutup", "close"}},
}};

constexpr std::array<PaperContent, 1> all_contents{
    {{"paraf", {"paraf", "initials"}, article, Basis::law}}};
constexpr std::array<Paper, 1> all_papers{
    {{"surat", {"surat", "letter"}, article, Basis::law, all_contents, {}}}};
constexpr std::array<Act, 1> all_acts{{{"dengar", {"mendengar", "hear"}, article, "mulai"}}};
constexpr std::array<Requirement, 1> all_requirements{
    {{"patut", {"patut", "proper"}, article, Applies::always}}};
constexpr std::array<StatutoryDeadline, 1> all_deadlines{
    {{"keputusan", WorkingDays{10}, "menunggu", article}}};
constexpr std::array<std::string_view, 1> all_actors{"daerah"};

constexpr std::array<Condition, 1> initials{{{"surat.paraf",
                                              {"belum ada paraf", "no initials"},
                                              {"surat", "letter"},
                                              article,
                                              Basis::law,
                                              "daerah",
                                              Wanted::document_content,
                                              "surat",
                                              "paraf",
                                              &only_for_a_kota}}};
constexpr Gate gate{"surat", {"surat", "letter"}, initials};
constexpr std::array<const Gate*, 1> all_gates{&gate};

constexpr std::array<Row, 3> all_rows{{
    {"T1", "utama", "mulai", "ajukan", "menunggu", "daerah", Basis::law, article, true, all_gates},
    {"T2", "utama", "menunggu", "putuskan", "selesai", "daerah", Basis::law, article, true, {}},
    {"N1", "selesai", "aktif", "tutup", "usai", "daerah", Basis::law, article, false, {}},
}};

class SmallStatute final : public Statute {
 public:
  [[nodiscard]] std::string_view edition() const override { return "uji/kecil"; }
  [[nodiscard]] std::span<const Stage> stages() const override { return all_stages; }
  [[nodiscard]] std::span<const Move> moves() const override { return all_moves; }
  [[nodiscard]] std::span<const Row> rows() const override { return all_rows; }
  [[nodiscard]] std::span<const Gate* const> gates() const override { return all_gates; }
  [[nodiscard]] std::span<const Paper> papers() const override { return all_papers; }
  [[nodiscard]] std::span<const Act> acts() const override { return all_acts; }
  [[nodiscard]] std::span<const Requirement> requirements() const override {
    return all_requirements;
  }
  [[nodiscard]] std::span<const StatutoryDeadline> deadlines() const override {
    return all_deadlines;
  }
  [[nodiscard]] std::span<const std::string_view> actors() const override { return all_actors; }
  [[nodiscard]] Configuration initial() const override { return {"mulai"}; }
  [[nodiscard]] std::optional<std::string> reject(const Configuration& /*at*/) const override {
    return std::nullopt;
  }
  [[nodiscard]] Attempt attempt(const Configuration& /*at*/,
                                std::string_view /*move*/,
                                const Facts& /*facts*/,
                                bool /*workflow_allows*/) const override {
    return {};
  }
  [[nodiscard]] Configuration placed(const Configuration& at, const Row& /*row*/) const override {
    return at;
  }
  [[nodiscard]] std::vector<Finding> examine(const Row& /*row*/,
                                             const Facts& /*facts*/) const override {
    return {};
  }
};

BasisRef by_law() {
  return {Basis::law, parse_citation(article), {}};
}

OutcomeDef outcome(const char* id, const char* fires) {
  OutcomeDef result;
  result.id = OutcomeId{id};
  result.title = {"hasil", "outcome"};
  result.fires = MoveId{fires};
  result.basis = by_law();
  return result;
}

StepDef step(const char* stage, const char* id, OutcomeDef result) {
  StepDef definition;
  definition.id = StepId{id};
  definition.stage = StageId{stage};
  definition.title = {"langkah", "step"};
  definition.gist = {"Langkah.", "A step."};
  definition.actors = {ActorId{"daerah"}};
  definition.outcomes = {std::move(result)};
  definition.basis = by_law();
  return definition;
}

StageDef stage(const char* id, std::vector<StepId> steps) {
  StageDef definition;
  definition.id = StageId{id};
  definition.title = {"tahap", "stage"};
  definition.gist = {"Tahap.", "A stage."};
  definition.basis = by_law();
  definition.steps = std::move(steps);
  return definition;
}

void add_definitions(Workflow& workflow) {
  ActorDef actor;
  actor.id = ActorId{"daerah"};
  actor.title = {"daerah", "region"};
  workflow.actors = {actor};

  ContentDef content;
  content.id = ContentId{"paraf"};
  content.title = {"paraf", "initials"};
  content.basis = by_law();
  DocumentDef document;
  document.id = DocumentId{"surat"};
  document.title = {"surat", "letter"};
  document.issuer = ActorId{"daerah"};
  document.contents = {content};
  document.basis = by_law();
  workflow.documents = {document};

  RequirementDef requirement;
  requirement.id = RequirementId{"patut"};
  requirement.title = {"patut", "proper"};
  requirement.gist = {"Harus patut.", "It must be proper."};
  requirement.evidence = {"pernyataan", "a statement"};
  requirement.assessed_by = ActorId{"daerah"};
  requirement.basis = by_law();
  workflow.requirements = {requirement};
}

}  // namespace

const Statute& small_statute() {
  static const SmallStatute statute;
  return statute;
}

Workflow small_workflow() {
  Workflow workflow;
  workflow.id = "kecil";
  workflow.edition = "uji/kecil";
  workflow.statute = &small_statute();
  add_definitions(workflow);
  StepDef hearing = step("mulai", "dengar_pendapat", outcome("didengar", ""));
  hearing.outcomes[0].establishes = "dengar";
  StepDef receipt = step("menunggu", "penerimaan", outcome("diterima", ""));
  StepDef decision = step("menunggu", "keputusan", outcome("diputuskan", "putuskan"));
  decision.deadline = DeadlineDef{
      WorkingDays{10}, StepId{"penerimaan"}, {"hari ke-0", "day 0"}, by_law(), by_law()};
  workflow.steps = {hearing, step("mulai", "pengajuan", outcome("diajukan", "ajukan")), receipt,
                    decision, step("selesai", "penutupan", outcome("ditutup", "tutup"))};
  workflow.stages = {stage("mulai", {StepId{"dengar_pendapat"}, StepId{"pengajuan"}}),
                     stage("menunggu", {StepId{"penerimaan"}, StepId{"keputusan"}}),
                     stage("selesai", {StepId{"penutupan"}})};
  return workflow;
}

}  // namespace ksdpl::test
