// The procedure as a picture: every stage and every row of the statute, in three formats.
#pragma once

#include "ksdpl/language.hpp"
#include "ksdpl/statute.hpp"
#include "ksdpl/workflow.hpp"

#include <cstdint>
#include <string>

namespace ksdpl {

enum class DiagramFormat : std::uint8_t {
  dot,      ///< For Graphviz.
  mermaid,  ///< A `stateDiagram-v2`, as README pages and wikis draw it.
  svg,      ///< Drawn by us, one A4 page, no other program needed.
};

/// Returns the diagram of the workflow's statute as one text that ends with a newline.
///
/// It is made from `Statute::stages()` and `rows()` alone, so that it cannot drift from what is
/// compiled; the titles of the workflow are used where it has them. What does not rest on the text
/// of the law is dashed and says so in words. `workflow.statute` must be set.
/// `at` marks the place of a case in words as well as in colour; nullptr marks nothing.
std::string diagram(const Workflow& workflow,
                    DiagramFormat format,
                    Language language,
                    const Configuration* at);

}  // namespace ksdpl
