// Procedures to draw: the compiled one, and small ones made for a single question.
#pragma once

#include "ksdpl/statute.hpp"
#include "ksdpl/workflow.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::test {

/// Returns a workflow on the compiled statute, without steps, so that every title is the statute's.
inline Workflow compiled_procedure() {
  Workflow workflow;
  workflow.id = "ksdpl";
  workflow.title = Text("kerja sama dengan pemerintah daerah di luar negeri",
                        "cooperation with a local government abroad");
  workflow.statute = &ksdpl_pp_28_2018();
  return workflow;
}

/// Returns where a case stands that is in this stage of the compiled statute.
inline Configuration configuration_at(const Stage& stage) {
  const auto inside = [&](const Row& row) {
    return row.machine == "pelaksanaan" && (row.source == stage.id || row.target == stage.id);
  };
  for (const Row& row : ksdpl_pp_28_2018().rows()) {
    if (inside(row)) {
      return {"pelaksanaan/" + std::string(stage.id) + "+laporan_belum_jatuh_tempo", "berjalan"};
    }
  }
  return {std::string(stage.id), "berjalan"};
}

/// A statute made of nothing but stages, moves and rows, such as a picture needs.
class DrawnStatute : public Statute {
 public:
  std::vector<Stage> stage_list;
  std::vector<Move> move_list;
  std::vector<Row> row_list;

  [[nodiscard]] std::string_view edition() const override { return "gambar/1"; }
  [[nodiscard]] std::span<const Stage> stages() const override { return stage_list; }
  [[nodiscard]] std::span<const Move> moves() const override { return move_list; }
  [[nodiscard]] std::span<const Row> rows() const override { return row_list; }
  [[nodiscard]] std::span<const Gate* const> gates() const override { return {}; }
  [[nodiscard]] std::span<const Paper> papers() const override { return {}; }
  [[nodiscard]] std::span<const Act> acts() const override { return {}; }
  [[nodiscard]] std::span<const Requirement> requirements() const override { return {}; }
  [[nodiscard]] std::span<const StatutoryDeadline> deadlines() const override { return {}; }
  [[nodiscard]] std::span<const std::string_view> actors() const override { return {}; }
  [[nodiscard]] Configuration initial() const override { return {}; }
  [[nodiscard]] std::optional<std::string> reject(const Configuration& /*at*/) const override {
    return std::nullopt;
  }
  [[nodiscard]] Configuration placed(const Configuration& at, const Row& /*row*/) const override {
    return at;
  }
  [[nodiscard]] Attempt attempt(const Configuration& /*at*/,
                                std::string_view /*move*/,
                                const Facts& /*facts*/,
                                bool /*workflow_allows*/) const override {
    return {};
  }
  [[nodiscard]] std::vector<Finding> examine(const Row& /*row*/,
                                             const Facts& /*facts*/) const override {
    return {};
  }
};

/// Returns a procedure of three stages a, b, c with a step forward between each two.
inline DrawnStatute three_stages() {
  DrawnStatute statute;
  statute.stage_list = {
      {"a", {"mulai", "begin"}, StageKind::start, "PP 1/2000 Pasal 1", Basis::law},
      {"b", {"tengah", "middle"}, StageKind::pipeline, "PP 1/2000 Pasal 2", Basis::law},
      {"c", {"ujung", "end"}, StageKind::pipeline, "", Basis::silent_in_pp}};
  statute.move_list = {{"maju", {"maju", "go on"}}, {"lagi", {"lagi", "go on again"}}};
  statute.row_list = {
      {"T1", "m", "a", "maju", "b", "x", Basis::law, "PP 1/2000 Pasal 1", true, {}},
      {"T2", "m", "b", "lagi", "c", "x", Basis::law, "PP 1/2000 Pasal 2 ayat (3)", true, {}}};
  return statute;
}

/// Everything that means something in XML, Graphviz, Mermaid or Markdown, or that hides.
inline constexpr std::string_view hostile =
    "<script>alert(\"1\")</script> & ]]> ' \\ \" {x} [y] ; : # % | `z` *b*\n}\nend note\t"
    "\xE2\x80\xAE\x01\xFF --> %%{init}%%";

inline Workflow workflow_on(const Statute& statute) {
  Workflow workflow;
  workflow.id = "gambar";
  workflow.title = Text("gambar", "picture");
  workflow.statute = &statute;
  return workflow;
}

}  // namespace ksdpl::test
