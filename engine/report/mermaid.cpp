// The picture as a Mermaid `stateDiagram-v2`.
#include "report/picture.hpp"
#include "report/text.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

/// Returns an id made of letters, digits and `_` that is no word of Mermaid's own.
std::string name_of(std::string_view id) {
  std::string name;
  for (const char c : id) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
    name += plain ? c : '_';
  }
  constexpr std::array reserved{"state", "note", "end", "class", "style", "direction", "default"};
  const bool taken = std::find(reserved.begin(), reserved.end(), name) != reserved.end();
  return taken || name.empty() ? name + "_" : name;
}

class Writer {
 public:
  Writer(const Picture& picture, Language language) : picture_(picture), language_(language) {}

  std::string write() {
    line("stateDiagram-v2");
    line(fmt::format("%% {} · {}", printable(picture_.title), printable(picture_.edition)));
    ++depth_;
    if (!picture_.regions.empty()) write_states(picture_.regions.front());
    for (std::size_t i = 1; i < picture_.regions.size(); ++i) {
      if (!picture_.regions[i].owner) write_region_apart(i);
    }
    write_moves(0);
    write_legend();
    write_classes();
    return std::move(out_);
  }

 private:
  void line(std::string_view words) {
    out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
    out_ += words;
    out_ += '\n';
  }

  void write_states(const Region& region) {
    line(fmt::format("[*] --> {}", name_of(picture_.nodes[region.nodes.front()].id)));
    for (const NodeIndex node : region.nodes) {
      const std::vector<std::size_t> inside = regions_inside(node);
      line(fmt::format("state \"{}\" as {}{}", title_of(picture_.nodes[node]),
                       name_of(picture_.nodes[node].id), inside.empty() ? "" : " {"));
      if (!inside.empty()) write_inside(inside);
    }
  }

  [[nodiscard]] std::vector<std::size_t> regions_inside(NodeIndex node) const {
    std::vector<std::size_t> inside;
    for (std::size_t i = 1; i < picture_.regions.size(); ++i) {
      if (picture_.regions[i].owner == node) inside.push_back(i);
    }
    return inside;
  }

  /// Writes the regions of a composite state, side by side, and closes it.
  void write_inside(const std::vector<std::size_t>& regions) {
    ++depth_;
    for (const std::size_t region : regions) {
      if (region != regions.front()) line("--");
      write_states(picture_.regions[region]);
      write_moves(region);
    }
    --depth_;
    line("}");
  }

  /// A region that runs beside the procedure gets a frame of its own.
  void write_region_apart(std::size_t region) {
    constexpr Phrase beside{"di samping setiap tahap", "beside every stage"};
    line(fmt::format("state \"{}\" as region_{} {{", beside.in(language_), region));
    write_inside({region});
  }

  [[nodiscard]] static std::string title_of(const Node& node) {
    // A number with a point would open a Markdown list, which Mermaid does not draw.
    std::string words = node.number ? fmt::format("{} {}", *node.number, node.title) : node.title;
    words += fmt::format(" ({})", node.ground);
    if (!node.mark.empty()) words += ' ' + node.mark;
    return mermaid_escaped(words);
  }

  void write_moves(std::size_t region) {
    std::vector<std::string> named;
    for (const Arrow& arrow : picture_.arrows) {
      if (picture_.nodes[arrow.target].region != region) continue;
      for (const Row* row : arrow.rows)
        line("%% " + printable(describe(*row)));
      line(fmt::format("{} --> {} : {}", source_of(arrow, named),
                       name_of(picture_.nodes[arrow.target].id), label_of(arrow)));
    }
  }

  /// Returns the state the arrow starts at. Many sources share one state that names them, declared
  /// at its first use.
  std::string source_of(const Arrow& arrow, std::vector<std::string>& named) {
    if (!arrow.collected()) return name_of(picture_.nodes[arrow.sources.front()].id);
    std::string many = "from_" + name_of(picture_.nodes[arrow.target].id);
    if (std::find(named.begin(), named.end(), many) == named.end()) {
      named.push_back(many);
      line(fmt::format("state \"{}\" as {}",
                       mermaid_escaped(sources_of(picture_, arrow, language_)), many));
    }
    return many;
  }

  [[nodiscard]] static std::string label_of(const Arrow& arrow) {
    return mermaid_escaped(fmt::format("{} {} ({})", arrow.number, arrow.title, arrow.ground));
  }

  void write_legend() {
    if (picture_.spine.empty()) return;
    line(fmt::format("note right of {}", name_of(picture_.nodes[picture_.spine.front()].id)));
    ++depth_;
    line(legend_title.in(language_));
    constexpr std::array starred{Basis::inferred, Basis::reported, Basis::silent_in_pp,
                                 Basis::unknown};
    for (const Basis basis : starred) {
      line(mermaid_escaped(fmt::format("{} = {}", short_label(basis).in(language_),
                                       explanation(basis).in(language_))));
    }
    --depth_;
    line("end note");
  }

  /// Dashed boxes for what does not rest on the text of the law; the words say it too.
  void write_classes() {
    std::string dashed;
    std::string marked;
    for (const Node& node : picture_.nodes) {
      std::string& list = node.here ? marked : dashed;
      if (!node.here && node.basis == Basis::law) continue;
      list += (list.empty() ? "" : ",") + name_of(node.id);
    }
    line("classDef dashed stroke-dasharray:5 3");
    line("classDef marked stroke-width:3px");
    if (!dashed.empty()) line(fmt::format("class {} dashed", dashed));
    if (!marked.empty()) line(fmt::format("class {} marked", marked));
  }

  const Picture& picture_;
  Language language_;
  std::string out_;
  int depth_ = 0;
};

}  // namespace

std::string to_mermaid(const Picture& picture, Language language) {
  return Writer(picture, language).write();
}

}  // namespace ksdpl::report
