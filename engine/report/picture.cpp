// The statute as a graph ready to be drawn: what every format shares.
#include "report/picture.hpp"

#include "report/words.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

#include <fmt/format.h>

namespace ksdpl::report {
namespace {

/// From how many sources on the rows of one move are drawn as one arrow.
constexpr std::size_t collected_from = 3;

/// Returns the title as it opens a line: with a capital letter.
std::string headline(std::string_view title) {
  std::string words(title);
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return words;
}

/// Returns "31(3)a" for Pasal 31 ayat (3) huruf a.
std::string brief(const Citation& place) {
  std::string words = place.penjelasan ? "Penj. " : "";
  if (place.pasal != 0) words += fmt::format("{}", place.pasal);
  if (place.ayat != 0) words += fmt::format("({})", place.ayat);
  if (place.huruf != '\0') words += place.huruf;
  if (place.angka != 0) words += fmt::format(" angka {}", place.angka);
  return words;
}

bool same_move(const Row& a, const Row& b) {
  return a.number == b.number && a.move == b.move && a.target == b.target && a.basis == b.basis &&
         a.citation == b.citation;
}

class Maker {
 public:
  Maker(const Workflow& workflow, Language language)
      : workflow_(workflow), statute_(*workflow.statute), language_(language) {}

  Picture make(const Configuration* at) {
    picture_.title = headline(workflow_.title.in(language_));
    picture_.edition = statute_.edition();
    picture_.regulation = most_cited();
    for (const Stage& stage : statute_.stages())
      add_node(stage);
    for (const Row& row : statute_.rows())
      add_row(row);
    if (picture_.nodes.empty()) return std::move(picture_);
    find_regions();
    find_owners();
    find_spine();
    number_stages();
    if (workflow_.overlay) mark_additions();
    if (at != nullptr) mark(*at);
    return std::move(picture_);
  }

 private:
  /// Returns the regulation most rows cite: the one that goes without saying.
  [[nodiscard]] std::string most_cited() const {
    std::map<std::string, int> count;
    for (const Row& row : statute_.rows()) {
      if (const auto citation = parse_citation(row.citation)) ++count[citation->regulation];
    }
    const auto most =
        std::max_element(count.begin(), count.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? std::string() : most->first;
  }

  /// Returns basis and place in the few characters a picture has room for: "hukum 31(3)a".
  [[nodiscard]] std::string ground(Basis basis, std::string_view citation) const {
    const std::string word(short_label(basis).in(language_));
    const auto place = parse_citation(citation);
    if (!place) return citation.empty() ? word : fmt::format("{} {}", word, citation);
    const bool named = place->regulation != picture_.regulation;
    return fmt::format("{}{}{} {}", word, named ? " " : "", named ? place->regulation : "",
                       brief(*place));
  }

  void add_node(const Stage& stage) {
    Node node;
    node.id = stage.id;
    const StageDef* described = workflow_.stage(stage.id);
    node.title = described != nullptr ? described->title.in(language_) : std::string();
    if (node.title.empty()) node.title = stage.title.in(language_);
    node.title = headline(node.title);
    node.ground = ground(stage.basis, stage.citation);
    node.basis = stage.basis;
    node.kind = stage.kind;
    picture_.nodes.push_back(std::move(node));
  }

  /// Returns the state with that id; one that only a row knows is added under its id.
  NodeIndex index_of(std::string_view id) {
    auto& nodes = picture_.nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [id](const Node& n) { return n.id == id; });
    if (found != nodes.end()) return static_cast<NodeIndex>(found - nodes.begin());
    Node unlisted;
    unlisted.id = id;
    unlisted.title = id;
    unlisted.basis = Basis::unknown;
    nodes.push_back(std::move(unlisted));
    return nodes.size() - 1;
  }

  void add_row(const Row& row) {
    const auto rows = statute_.rows();
    const auto alike = static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [&](const Row& other) { return same_move(row, other); }));
    auto& arrows = picture_.arrows;
    const auto drawn = std::find_if(arrows.begin(), arrows.end(), [&](const Arrow& arrow) {
      return same_move(*arrow.rows.front(), row);
    });
    if (alike >= collected_from && drawn != arrows.end()) {
      drawn->rows.push_back(&row);
      drawn->sources.push_back(index_of(row.source));
      return;
    }
    Arrow arrow;
    arrow.rows = {&row};
    arrow.sources = {index_of(row.source)};
    arrow.target = index_of(row.target);
    arrow.number = row.number;
    const Move* move = statute_.move(row.move);
    arrow.title = headline(move != nullptr ? move->title.in(language_) : row.move);
    arrow.ground = ground(row.basis, row.citation);
    arrow.basis = row.basis;
    arrow.forward = row.forward;
    arrows.push_back(std::move(arrow));
  }

  /// Joins states that a row connects, then numbers the sets in the order of the statute.
  void find_regions() {
    std::vector<NodeIndex> root(picture_.nodes.size());
    std::iota(root.begin(), root.end(), NodeIndex{0});
    for (const Arrow& arrow : picture_.arrows) {
      for (const NodeIndex source : arrow.sources) {
        const NodeIndex from = root[source];
        std::replace(root.begin(), root.end(), from, root[arrow.target]);
      }
    }
    std::map<NodeIndex, std::size_t> region_of_root;
    for (NodeIndex i = 0; i < root.size(); ++i) {
      const auto [place, is_new] = region_of_root.try_emplace(root[i], picture_.regions.size());
      if (is_new) picture_.regions.emplace_back();
      picture_.regions[place->second].nodes.push_back(i);
      picture_.nodes[i].region = place->second;
    }
  }

  /// A region whose rows belong to a machine named like a stage lies inside that stage.
  void find_owners() {
    for (const Arrow& arrow : picture_.arrows) {
      const auto& nodes = picture_.nodes;
      const auto owner = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) {
        return node.id == arrow.rows.front()->machine;
      });
      const std::size_t region = nodes[arrow.target].region;
      if (owner != nodes.end() && owner->region != region) {
        picture_.regions[region].owner = static_cast<NodeIndex>(owner - nodes.begin());
      }
    }
  }

  [[nodiscard]] const Arrow* forward_from(NodeIndex node) const {
    for (const Arrow& arrow : picture_.arrows) {
      if (arrow.forward && !arrow.collected() && arrow.sources.front() == node) return &arrow;
    }
    return nullptr;
  }

  void find_spine() {
    auto& spine = picture_.spine;
    spine = {picture_.regions.front().nodes.front()};
    for (const Arrow* step = forward_from(spine.back()); step != nullptr;
         step = forward_from(spine.back())) {
      if (std::find(spine.begin(), spine.end(), step->target) != spine.end()) return;
      spine.push_back(step->target);
    }
  }

  void number_stages() {
    int next = 1;
    for (const NodeIndex i : picture_.regions.front().nodes) {
      Node& node = picture_.nodes[i];
      if (node.kind == StageKind::pipeline || node.kind == StageKind::after) node.number = next++;
    }
  }

  /// Marks the place of the case once, and which states of the side regions are active.
  /// Names the region, and marks the stages in which its overlay adds something. The moves are
  /// those of the statute: an overlay adds none.
  void mark_additions() {
    picture_.edition += " + " + workflow_.overlay->region.in(language_);
    for (const StepDef& step : workflow_.steps) {
      const bool adds = workflow_.is_regional(step.at) || !step.regional_demands.empty() ||
                        step.regional_deadline.has_value();
      if (!adds) continue;
      for (Node& node : picture_.nodes) {
        if (step.stage == node.id) node.mark = of_the_region.in(language_);
      }
    }
  }

  void mark(const Configuration& at) {
    const StageId main = main_stage(at);
    for (const std::string& id : active_states(at)) {
      const auto found = std::find_if(picture_.nodes.begin(), picture_.nodes.end(),
                                      [&](const Node& node) { return node.id == id; });
      if (found == picture_.nodes.end()) continue;
      if (main == found->id) {
        const bool more = !found->mark.empty();
        found->mark = std::string(here.in(language_)) + (more ? " " + found->mark : std::string());
        found->here = true;
        picture_.here = found->title;
      } else if (found->kind == StageKind::side) {
        found->mark = in_force_now.in(language_);
      }
    }
  }

  const Workflow& workflow_;
  const Statute& statute_;
  Language language_;
  Picture picture_;
};

/// Says whether the numbers follow one another without a gap.
bool is_run(const std::vector<int>& sorted) {
  return !sorted.empty() && sorted.back() - sorted.front() + 1 == static_cast<int>(sorted.size());
}

}  // namespace

Picture make_picture(const Workflow& workflow, Language language, const Configuration* at) {
  return Maker(workflow, language).make(at);
}

std::string sources_of(const Picture& picture, const Arrow& arrow, Language language) {
  std::vector<int> numbers;
  std::string titles;
  for (const NodeIndex source : arrow.sources) {
    const Node& node = picture.nodes[source];
    if (node.number) numbers.push_back(*node.number);
    titles += (titles.empty() ? "" : ", ") + node.title;
  }
  std::sort(numbers.begin(), numbers.end());
  if (numbers.size() < arrow.sources.size() || !is_run(numbers)) return titles;
  return fmt::format("{} {}–{}", every_stage.in(language), numbers.front(), numbers.back());
}

std::string in_words(const Picture& picture, const Arrow& arrow, Language language) {
  return fmt::format("{} {} → {}: {} · {}", arrow.number, sources_of(picture, arrow, language),
                     picture.nodes[arrow.target].title, arrow.title, arrow.ground);
}

std::string describe(const Row& row) {
  const std::string place = row.citation.empty() ? "" : fmt::format(", {}", row.citation);
  return fmt::format("{} {} -> {}: {} ({}{})", row.number, row.source, row.target, row.move,
                     id_of(row.basis), place);
}

std::string tooltip(const Arrow& arrow) {
  std::string rows;
  for (const Row* row : arrow.rows)
    rows += (rows.empty() ? "" : "; ") + describe(*row);
  return rows;
}

}  // namespace ksdpl::report
