// What a row of the statute is made of: states, moves and gates as Boost.MSM types that keep their
// names.
#pragma once

#include "ksdpl/statute.hpp"

#include "procedure/examine.hpp"

#include <array>
#include <span>
#include <string_view>
#include <type_traits>

#include <boost/mp11.hpp>
#include <boost/mpl/push_back.hpp>
#include <boost/mpl/vector.hpp>
#include <boost/msm/front/functor_row.hpp>
#include <boost/msm/front/state_machine_def.hpp>

namespace ksdpl {

/// What every move carries into the machine: the facts, and the verdict of the workflow file, which
/// may close a gate and never open one.
struct MoveAttempt {
  const Facts& facts;
  bool workflow_allows;
};

/// Stands for a gate where types are compared: the sanitizers keep GCC from comparing addresses of
/// gates at compile time.
template <const Gate& gate>
struct GateTag {};

/// Guards a row: the statute AND the workflow.
template <const Gate&... gates>
struct Gates {
  static constexpr std::array<const Gate*, sizeof...(gates)> list{&gates...};

  template <const Gate& gate>
  static constexpr bool contains = (std::is_same_v<GateTag<gates>, GateTag<gate>> || ...);

  template <class Event, class Machine, class Source, class Target>
  bool operator()(const Event& event,
                  Machine& /*machine*/,
                  Source& /*from*/,
                  Target& /*to*/) const {
    return event.workflow_allows && (open(gates, event.facts) && ...);
  }
};

/// A transition table of any length; Boost.MPL's own vectors end at twenty rows.
template <class Rows, class Row>
using PushRow = typename boost::mpl::push_back<Rows, Row>::type;
template <class List>
using TableOf = boost::mp11::mp_fold<List, boost::mpl::vector0<>, PushRow>;

/// Says whether a row number names a step on the way to the signature: the T rows but T18, which is
/// the reporting duty beside the way.
constexpr bool leads_to_signature(std::string_view number) {
  return number.front() == 'T' && !number.starts_with("T18");
}

/// Says whether a row number names a move a workflow may leave out: the L rows, which came to the
/// life after signature later.
constexpr bool only_offered(std::string_view number) {
  return number.front() == 'L';
}

}  // namespace ksdpl

// The macros keep every row one aligned line of the table and its type name one word, because
// Boost.MSM spells the whole table out in every symbol.

/// A stage of the pipeline or a state of a side region.
#define KSDPL_STATE(Type, name)                  \
  struct Type : boost::msm::front::state<> {     \
    static constexpr std::string_view id = name; \
  }

/// A legal move.
#define KSDPL_MOVE(Type, name)                   \
  struct Type : MoveAttempt {                    \
    static constexpr std::string_view id = name; \
  }

/// One row: its number in the law file, source, move, target, whose act it is, basis, article,
/// gates.
#define KSDPL_ROW(label, Source_, Move_, Target_, actor, basis_, article, ...)            \
  struct label : boost::msm::front::Row<Source_, Move_, Target_, boost::msm::front::none, \
                                        Gates<__VA_ARGS__>> {                             \
    static constexpr std::string_view number = #label;                                    \
    static constexpr std::string_view who = actor;                                        \
    static constexpr Basis basis = Basis::basis_;                                         \
    static constexpr std::string_view citation = article;                                 \
    static constexpr bool forward = leads_to_signature(#label);                           \
    static constexpr bool offered = only_offered(#label);                                 \
  }
