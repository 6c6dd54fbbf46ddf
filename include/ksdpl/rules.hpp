// Everything in statute and workflow that says what it rests on, and how the law is covered by it.
#pragma once

#include "ksdpl/workflow.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// One thing with a basis: a row, a condition, a step, a paper ...
struct Rule {
  enum class Layer : std::uint8_t { statute, workflow };

  Layer layer = Layer::statute;  ///< Whether the compiled statute or the workflow file says it.
  std::string_view kind;         ///< "row", "condition", "paper", "step", "advice" ...
  std::string id;                ///< Unique within layer and kind.
  Text title;
  BasisRef basis;

  /// Says whether it makes something so. Advice only tells, and a choice only offers.
  [[nodiscard]] bool binds() const { return kind != "advice" && !offers(); }
  /// Says whether it is something a case may name, besides what the law asks for.
  [[nodiscard]] bool offers() const { return kind == "choice" || kind == "value"; }
  /// Says whether it cites this place or one inside it.
  [[nodiscard]] bool rests_on(const Citation& place) const {
    return basis.citation && place.covers(*basis.citation);
  }
};

/// Returns every rule of the workflow and its statute, in the order of the statute, then of the
/// file; each thing once.
std::vector<Rule> rules_of(const Workflow& workflow);

/// Returns those that cite `place` or a place inside it, in the same order.
std::vector<Rule> rules_resting_on(const Workflow& workflow, const Citation& place);

/// How the registry and the rules meet, both ways.
struct Coverage {
  /// One registered provision.
  struct Place {
    Citation citation;
    std::size_t rules = 0;  ///< Binding rules that cite it or a place inside it.
    Text reason;            ///< Why there need be none; may stand at the place it lies in.
    bool demanded = false;  ///< Lies in an article of the pipeline, so that silence is a finding.

    [[nodiscard]] bool open() const { return rules == 0 && reason.empty(); }
  };
  /// The provisions of one article, or of the regulation as a whole (pasal 0), counted.
  struct Article {
    Citation citation;
    std::size_t places = 0;
    std::size_t ruled = 0;
    std::size_t reasoned = 0;
    std::size_t open = 0;
  };
  /// A rule whose article nobody can look up, or was not read well enough to rest on.
  struct Loose {
    enum class Why : std::uint8_t { unreadable, unregistered, unverified };
    Rule rule;
    Why why = Why::unregistered;
  };

  std::vector<Place> places;      ///< In the order of the registry.
  std::vector<Article> articles;  ///< Likewise.
  std::vector<Rule> unfounded;    ///< Rules and choices on no article: reported, silent, unknown.
  std::size_t founded = 0;        ///< Rules with basis law or inferred.
  std::vector<Loose> loose;

  /// Says whether somebody has to act: a demanded provision with neither rule nor reason, or a rule
  /// that rests on nothing that can be looked up.
  [[nodiscard]] bool has_findings() const;
};

Coverage coverage_of(const Workflow& workflow);

}  // namespace ksdpl
