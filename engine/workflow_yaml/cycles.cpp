// Finds steps that wait for each other, so that none of them can ever come first.
#include "workflow/wording.hpp"
#include "workflow_yaml/reading.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/ranges.h>

namespace ksdpl::yaml {
namespace {

constexpr std::size_t longest_chain = 12;

/// The order of steps as a graph. Steps that can be put in an order are taken away first; a walk
/// through what is left must come back to where it was. No recursion: files are input.
class StepOrder {
 public:
  StepOrder(const Workflow& workflow, const Reading& reading) {
    for (const StepDef& step : workflow.steps)
      open_.insert(step.id.value);
    for (const Predecessor& link : reading.predecessors) {
      if (!open_.contains(link.step) || !open_.contains(link.earlier.text)) continue;
      links_[link.step].push_back(&link);
      followers_[link.earlier.text].push_back(link.step);
    }
  }

  /// Reports each cycle once.
  void report_cycles(Findings& findings) {
    for (take_orderable(); !open_.empty() && !findings.full(); take_orderable()) {
      std::vector<const Predecessor*> cycle = find_cycle();
      for (const Predecessor* link : cycle)
        open_.erase(link->step);
      report(std::move(cycle), findings);
    }
  }

 private:
  [[nodiscard]] bool is_open(const Predecessor* link) const {
    return open_.contains(link->earlier.text);
  }

  /// Takes away every step that waits for no open one, and then those that waited only for it.
  void take_orderable() {
    std::map<std::string, std::ptrdiff_t, std::less<>> waits;
    std::vector<std::string> ready;
    for (const std::string& step : open_) {
      const auto& links = links_[step];
      waits[step] = std::count_if(links.begin(), links.end(),
                                  [&](const Predecessor* link) { return is_open(link); });
      if (waits[step] == 0) ready.push_back(step);
    }
    while (!ready.empty()) {
      const std::string step = std::move(ready.back());
      ready.pop_back();
      open_.erase(step);
      for (const std::string& follower : followers_[step]) {
        if (open_.contains(follower) && --waits[follower] == 0) ready.push_back(follower);
      }
    }
  }

  /// Walks from an open step to one it waits for until a step comes again.
  std::vector<const Predecessor*> find_cycle() {
    std::vector<const Predecessor*> path;
    std::map<std::string, std::ptrdiff_t, std::less<>> place_in_path;
    std::string step = *open_.begin();
    while (!place_in_path.contains(step)) {
      place_in_path[step] = static_cast<std::ptrdiff_t>(path.size());
      const auto& links = links_[step];
      path.push_back(*std::find_if(links.begin(), links.end(),
                                   [&](const Predecessor* link) { return is_open(link); }));
      step = path.back()->earlier.text;
    }
    path.erase(path.begin(), path.begin() + place_in_path[step]);
    return path;
  }

  /// Writes the cycle as a chain that begins with the step that stands first in the file.
  static void report(std::vector<const Predecessor*> cycle, Findings& findings) {
    const auto first = std::min_element(cycle.begin(), cycle.end(),
                                        [](const Predecessor* a, const Predecessor* b) {
                                          return a->earlier.at.line < b->earlier.at.line;
                                        });
    std::rotate(cycle.begin(), first, cycle.end());
    std::vector<std::string_view> chain;
    for (const Predecessor* link : cycle) {
      if (chain.size() < longest_chain) chain.emplace_back(link->step);
    }
    if (chain.size() < cycle.size()) chain.emplace_back("…");
    chain.push_back(chain.front());
    findings.add(cycle.front()->earlier.at, "cycle",
                 wording::say("langkah-langkah ini saling menunggu: {}",
                              "these steps wait for each other: {}",
                              fmt::to_string(fmt::join(chain, " -> "))));
  }

  std::set<std::string, std::less<>> open_;
  std::map<std::string, std::vector<const Predecessor*>, std::less<>> links_;
  std::map<std::string, std::vector<std::string>, std::less<>> followers_;
};

}  // namespace

void check_cycles(const Workflow& workflow, const Reading& reading) {
  StepOrder(workflow, reading).report_cycles(reading.findings);
}

}  // namespace ksdpl::yaml
