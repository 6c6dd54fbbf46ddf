// The picture for Graphviz.
#include "report/picture.hpp"
#include "report/text.hpp"
#include "report/words.hpp"

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

std::string_view line_of(Basis basis) {
  return basis == Basis::law ? "solid" : "dashed";
}

std::string_view fill_of(const Node& node) {
  if (node.here) return "#fef3c7";
  switch (node.kind) {
    case StageKind::start: return "#f3f4f6";
    case StageKind::pipeline: return "#ffffff";
    case StageKind::after: return "#ecfdf5";
    case StageKind::refused: return "#fef2f2";
    case StageKind::closed: return "#e5e7eb";
    case StageKind::side: return "#eff6ff";
  }
  return "#ffffff";
}

/// Joins the lines of a label; each is escaped on its own, the break between them is Graphviz's.
std::string joined(std::initializer_list<std::string> lines) {
  std::string label;
  for (const std::string& line : lines) {
    if (!line.empty()) label += (label.empty() ? "" : "\\n") + dot_escaped(line);
  }
  return label;
}

class Writer {
 public:
  Writer(const Picture& picture, Language language) : picture_(picture), language_(language) {}

  std::string write() {
    out_ = fmt::format("digraph ksdpl {{\n  label=\"{}\"; labelloc=t; rankdir=TB;\n",
                       joined({picture_.title, picture_.edition}));
    out_ += "  graph [fontname=\"sans-serif\"];\n";
    out_ += "  node [shape=box, style=filled, fontname=\"sans-serif\"];\n";
    out_ += "  edge [fontname=\"sans-serif\", fontsize=11];\n";
    for (std::size_t i = 0; i < picture_.regions.size(); ++i)
      write_region(i);
    write_legend();
    return out_ + "}\n";
  }

 private:
  /// Every region but the procedure itself is a cluster; a line leads to it from the stage that
  /// holds it.
  void write_region(std::size_t index) {
    const Region& region = picture_.regions[index];
    if (index > 0) {
      out_ += fmt::format("  subgraph cluster_{} {{ label=\"{}\"; style=dashed;\n", index,
                          region.owner ? dot_escaped(picture_.nodes[*region.owner].title) : "");
    }
    for (const NodeIndex node : region.nodes)
      write_node(picture_.nodes[node]);
    for (const Arrow& arrow : picture_.arrows) {
      if (picture_.nodes[arrow.target].region == index) write_arrow(arrow);
    }
    if (index > 0) out_ += "  }\n";
    if (region.owner) {
      out_ += fmt::format("  \"{}\" -> \"{}\" [arrowhead=none, style=dotted];\n",
                          dot_escaped(picture_.nodes[*region.owner].id),
                          dot_escaped(picture_.nodes[region.nodes.front()].id));
    }
  }

  void write_node(const Node& node) {
    const std::string title =
        node.number ? fmt::format("{}. {}", *node.number, node.title) : node.title;
    const std::string kind(short_label(node.kind).in(language_));
    out_ += fmt::format("  \"{}\" [label=\"{}\", style=\"filled,{}\", fillcolor=\"{}\"{}];\n",
                        dot_escaped(node.id), joined({title, kind, node.ground, node.mark}),
                        line_of(node.basis), fill_of(node), node.here ? ", penwidth=3" : "");
  }

  /// Arrows from many states start at one note that names them; each row is in its tooltip.
  void write_arrow(const Arrow& arrow) {
    const std::string target = dot_escaped(picture_.nodes[arrow.target].id);
    std::string source = dot_escaped(picture_.nodes[arrow.sources.front()].id);
    if (arrow.collected()) {
      source = "from " + target;
      out_ += fmt::format("  \"{}\" [label=\"{}\", shape=plaintext, style=\"\"];\n", source,
                          dot_escaped(sources_of(picture_, arrow, language_)));
    }
    out_ += fmt::format(
        "  \"{}\" -> \"{}\" [label=\"{}\", style={}, tooltip=\"{}\"{}];\n", source, target,
        joined({fmt::format("{} {}", arrow.number, arrow.title), arrow.ground}),
        line_of(arrow.basis), dot_escaped(tooltip(arrow)), arrow.forward ? ", weight=8" : "");
  }

  void write_legend() {
    std::string words(legend_title.in(language_));
    constexpr std::array all{Basis::law, Basis::inferred, Basis::reported, Basis::silent_in_pp,
                             Basis::unknown};
    for (const Basis basis : all) {
      words += "\\l" + dot_escaped(fmt::format("{}: {} ({})", short_label(basis).in(language_),
                                               explanation(basis).in(language_), line_of(basis)));
    }
    out_ += fmt::format("  \"legend\" [shape=note, style=\"\", label=\"{}\\l\"];\n", words);
  }

  const Picture& picture_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string to_dot(const Picture& picture, Language language) {
  return Writer(picture, language).write();
}

}  // namespace ksdpl::report
