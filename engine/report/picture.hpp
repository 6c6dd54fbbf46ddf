// The statute as a graph ready to be drawn: what every format shares.
#pragma once

#include "ksdpl/diagram.hpp"
#include "ksdpl/language.hpp"
#include "ksdpl/statute.hpp"
#include "ksdpl/workflow.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::report {

using NodeIndex = std::size_t;

/// A state of the machine.
struct Node {
  std::string id;
  std::string title;
  std::string ground;  ///< What it rests on: "hukum 30(2)", "PP diam*".
  std::string
      mark;  ///< "◀ di sini" where the case is, "● aktif" in a side region, "+ daerah", or empty.
  bool here = false;          ///< The case is in this stage.
  std::optional<int> number;  ///< Its place among the stages of the procedure, from 1.
  Basis basis = Basis::law;
  StageKind kind = StageKind::pipeline;
  std::size_t region = 0;
};

/// A legal move, drawn once. Rows of one move that lead from three or more states to the same one
/// are one arrow with several sources.
struct Arrow {
  std::vector<const Row*> rows;
  std::vector<NodeIndex> sources;
  NodeIndex target = 0;
  std::string number;  ///< "T6".
  std::string title;   ///< The title of the move.
  std::string ground;
  Basis basis = Basis::law;
  bool forward = false;

  [[nodiscard]] bool collected() const { return sources.size() > 1; }
};

/// States joined by moves. A region inside a composite stage names it as its owner.
struct Region {
  std::vector<NodeIndex> nodes;  ///< In the order of the statute; the first is where it starts.
  std::optional<NodeIndex> owner;
};

struct Picture {
  std::string title;
  std::string edition;
  std::string regulation;  ///< Cited without its name in `ground`; may be empty.
  std::vector<Node> nodes;
  std::vector<Arrow> arrows;
  std::vector<Region> regions;   ///< The first holds the procedure itself.
  std::vector<NodeIndex> spine;  ///< The forward stages, from the start on.
  std::string here;              ///< The title of the stage the case is in, or empty.
};

/// Makes the graph of the workflow's statute. The result borrows the statute's rows.
Picture make_picture(const Workflow& workflow, Language language, const Configuration* at);

/// Returns "setiap tahap 1-16" when the sources are a run of numbered stages, else their titles.
std::string sources_of(const Picture& picture, const Arrow& arrow, Language language);
/// Returns the whole move as words, for where it is listed instead of drawn: "N2 A → B: title ·
/// ...".
std::string in_words(const Picture& picture, const Arrow& arrow, Language language);
/// Returns the row in ids, for tooltips and comments: "T6 a -> b: move (law, citation)".
std::string describe(const Row& row);
/// Returns every row of the arrow so described.
std::string tooltip(const Arrow& arrow);

// One function per format.
std::string to_dot(const Picture& picture, Language language);
std::string to_mermaid(const Picture& picture, Language language);
std::string to_svg(const Picture& picture, Language language);

}  // namespace ksdpl::report
