// What rests on a provision: rows, conditions and minima of the statute, parts of the workflow.
#pragma once

#include "ksdpl/workflow.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::cli {

/// One thing that names an article as its ground.
struct Resting {
  enum class Layer : std::uint8_t { statute, workflow };

  Layer layer = Layer::statute;  ///< Whether the compiled statute or the workflow file says it.
  std::string_view kind;  ///< "row", "condition", "paper", "content", "requirement", "deadline" ...
  std::string id;
  Text title;
  std::string citation;
  Basis basis = Basis::law;
};

/// Returns everything of the statute and the workflow that cites `place` or a place inside it, in
/// the order of the statute, then of the file; each thing once.
std::vector<Resting> resting_on(const Workflow& workflow, const Citation& place);

}  // namespace ksdpl::cli
