// Everything a tool needs, read from the one transition table: rows, names, restore, proofs.
#pragma once

#include "ksdpl/statute.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <boost/mp11/mpl.hpp>
#include <boost/mpl/back_inserter.hpp>
#include <boost/mpl/copy.hpp>
#include <boost/msm/back/metafunctions.hpp>
#include <boost/msm/back/state_machine.hpp>

namespace ksdpl::introspection {

namespace mp = boost::mp11;
namespace mpl = boost::mpl;
namespace msm = boost::msm;

template <class Sequence>
using ToList = typename mpl::copy<Sequence, mpl::back_inserter<mp::mp_list<>>>::type;

template <class R>
using SourceOf = typename R::Source;
template <class R>
using TargetOf = typename R::Target;
template <class R>
using MoveOf = typename R::Evt;

template <class Machine>
using RowsOf = ToList<typename Machine::transition_table>;
template <class Machine>
using StatesOf = mp::mp_unique<mp::mp_append<mp::mp_transform<SourceOf, RowsOf<Machine>>,
                                             mp::mp_transform<TargetOf, RowsOf<Machine>>>>;
template <class Machine>
using MovesOf = mp::mp_unique<mp::mp_transform<MoveOf, RowsOf<Machine>>>;
template <class Machine>
using InitialStatesOf =
    ToList<typename msm::back::get_initial_states<typename Machine::initial_state>::type>;
template <class State>
using IsSubmachine = typename msm::back::is_composite_state<State>::type;
template <class Machine>
using SubmachinesOf = mp::mp_copy_if<StatesOf<Machine>, IsSubmachine>;

template <class List, class Function>
constexpr void for_each_type(Function function) {
  mp::mp_for_each<mp::mp_transform<mp::mp_identity, List>>(function);
}

/// Returns the rows of one machine as plain data, in the order of its table.
template <class Machine>
constexpr auto row_data() {
  return []<class... R>(mp::mp_list<R...>) {
    return std::array<Row, sizeof...(R)>{Row{.number = R::number,
                                             .machine = Machine::id,
                                             .source = R::Source::id,
                                             .move = R::Evt::id,
                                             .target = R::Target::id,
                                             .who = R::who,
                                             .basis = R::basis,
                                             .citation = R::citation,
                                             .forward = R::forward,
                                             .gates = R::Guard::list,
                                             .offered = R::offered}...};
  }(RowsOf<Machine>{});
}

/// Returns the names of the machine's states, by MSM's number. The numbers are never stored.
template <class Machine>
constexpr auto state_names() {
  std::array<std::string_view, mp::mp_size<StatesOf<Machine>>::value> names{};
  for_each_type<StatesOf<Machine>>([&]<class S>(mp::mp_identity<S>) {
    names[static_cast<std::size_t>(msm::back::get_state_id<typename Machine::stt, S>::value)] =
        S::id;
  });
  return names;
}

// --- Proofs: questions about the graph, answered at compile time ------------------------------

/// Says whether `to` can be reached from `from` over rows for which `usable(index)` holds.
template <std::size_t size, class Usable>
constexpr bool reachable(const std::array<Row, size>& rows,
                         std::string_view from,
                         std::string_view to,
                         Usable usable) {
  std::array<std::string_view, size + 1> reached{from};
  std::size_t count = 1;
  const auto seen = [&](std::string_view state) {
    return std::find(reached.begin(), reached.begin() + count, state) != reached.begin() + count;
  };
  for (std::size_t next = 0; next < count; ++next) {
    for (std::size_t index = 0; index < size; ++index) {
      const Row& row = rows[index];
      if (row.source == reached[next] && usable(index) && !seen(row.target)) {
        reached[count++] = row.target;
      }
    }
  }
  return seen(to);
}

template <std::size_t size>
constexpr bool reachable(const std::array<Row, size>& rows,
                         std::string_view from,
                         std::string_view to) {
  return reachable(rows, from, to, [](std::size_t) { return true; });
}

/// Says whether `to` can be reached from `from`, and only through the state `via`.
template <std::size_t size>
constexpr bool must_pass(const std::array<Row, size>& rows,
                         std::string_view from,
                         std::string_view to,
                         std::string_view via) {
  return reachable(rows, from, to) &&
         !reachable(rows, from, to, [&](std::size_t index) { return rows[index].target != via; });
}

/// Says whether `to` can be reached from `from`, and only over a row guarded by `gate`.
template <class Machine, const Gate& gate>
constexpr bool must_cross(std::string_view from, std::string_view to) {
  constexpr auto rows = row_data<Machine>();
  constexpr auto guarded = []<class... R>(mp::mp_list<R...>) {
    return std::array<bool, sizeof...(R)>{R::Guard::template contains<gate>...};
  }(RowsOf<Machine>{});
  return reachable(rows, from, to) &&
         !reachable(rows, from, to, [&](std::size_t index) { return !guarded[index]; });
}

/// Says whether no two rows share their source and their move.
template <std::size_t size>
constexpr bool deterministic(const std::array<Row, size>& rows) {
  for (std::size_t a = 0; a < size; ++a) {
    for (std::size_t b = a + 1; b < size; ++b) {
      if (rows[a].source == rows[b].source && rows[a].move == rows[b].move) return false;
    }
  }
  return true;
}

/// Says whether every state of the machine can be reached from one of its initial states.
template <class Machine>
constexpr bool no_state_is_stranded() {
  constexpr auto rows = row_data<Machine>();
  bool all = true;
  for_each_type<StatesOf<Machine>>([&]<class S>(mp::mp_identity<S>) {
    bool reached = false;
    for_each_type<InitialStatesOf<Machine>>(
        [&]<class I>(mp::mp_identity<I>) { reached = reached || reachable(rows, I::id, S::id); });
    all = all && reached;
  });
  return all;
}

// --- Restore and snapshot by name ---------------------------------------------------------------

/// MSM's public `serialize` hands its archive the array of active states; nothing else is touched.
template <class Function>
struct ActiveStates {
  Function function;
  template <class T>
  ActiveStates& operator&(T& member) {
    if constexpr (std::is_array_v<T>) function(std::span<int>(member));
    return *this;
  }
};

template <class Machine, class Function>
void with_active_states(Machine& machine, Function function) {
  ActiveStates<Function> archive{function};
  machine.serialize(archive, 0U);
}

/// Returns the number of the state called `name` if it belongs to region `region`.
template <class Machine>
std::optional<int> state_in_region(std::string_view name, std::size_t region) {
  static constexpr auto rows = row_data<Machine>();
  static constexpr auto names = state_names<Machine>();
  static constexpr auto initial = []<class... S>(mp::mp_list<S...>) {
    return std::array<std::string_view, sizeof...(S)>{S::id...};
  }(InitialStatesOf<Machine>{});
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end() || region >= initial.size()) return std::nullopt;
  if (!reachable(rows, initial[region], name)) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

/// Splits "pelaksanaan/berlaku+laporan_belum_jatuh_tempo" after the composite's own name.
inline std::pair<std::string_view, std::string_view> split_composite(std::string_view name) {
  const auto slash = name.find('/');
  if (slash == std::string_view::npos) return {name, {}};
  return {name.substr(0, slash), name.substr(slash + 1)};
}

/// Returns the names joined by '+', one per region of an inner machine.
inline Configuration split_regions(std::string_view joined) {
  Configuration parts;
  while (!joined.empty()) {
    const auto plus = joined.find('+');
    parts.emplace_back(joined.substr(0, plus));
    joined = plus == std::string_view::npos ? std::string_view() : joined.substr(plus + 1);
  }
  return parts;
}

template <class Machine>
std::optional<std::string> restore(Machine& machine, const Configuration& at);
template <class Machine>
Configuration snapshot(Machine& machine);

/// Restores the inner machine when `state` is a composite; returns what is wrong.
template <class Machine>
std::optional<std::string> restore_inner(Machine& machine,
                                         std::string_view state,
                                         std::string_view inner) {
  std::optional<std::string> problem;
  bool composite = false;
  for_each_type<SubmachinesOf<Machine>>([&]<class S>(mp::mp_identity<S>) {
    if (state != S::id) return;
    composite = true;
    problem = restore(machine.template get_state<S&>(), split_regions(inner));
  });
  if (!composite && !inner.empty()) return "state '" + std::string(state) + "' has no inner states";
  return problem;
}

/// Puts the machine into the named states, one per region. Returns what is wrong, or nothing.
template <class Machine>
std::optional<std::string> restore(Machine& machine, const Configuration& at) {
  constexpr std::size_t regions = mp::mp_size<InitialStatesOf<Machine>>::value;
  if (at.size() != regions) {
    return "machine '" + std::string(Machine::id) + "' has " + std::to_string(regions) +
           " regions, not " + std::to_string(at.size());
  }
  std::array<int, regions> ids{};
  for (std::size_t region = 0; region < regions; ++region) {
    const auto [state, inner] = split_composite(at[region]);
    const auto id = state_in_region<Machine>(state, region);
    if (!id) {
      return "'" + std::string(state) + "' is no state of region " + std::to_string(region) +
             " of machine '" + std::string(Machine::id) + "'";
    }
    if (auto problem = restore_inner(machine, state, inner)) return problem;
    ids[region] = *id;
  }
  with_active_states(
      machine, [&](std::span<int> active) { std::copy(ids.begin(), ids.end(), active.begin()); });
  // "pelaksanaan/" or a trailing '+' reads like a state and is none: only our own spelling is
  // taken.
  if (snapshot(machine) != at) {
    return "the configuration is not spelled as this program writes it";
  }
  return std::nullopt;
}

/// Writes a composite with its inner states: "pelaksanaan/berlaku+laporan_belum_jatuh_tempo".
inline std::string joined(std::string_view composite, const Configuration& inner) {
  std::string name(composite);
  char separator = '/';
  for (const std::string& state : inner) {
    name += separator + state;
    separator = '+';
  }
  return name;
}

/// Returns the names of the machine's initial states, one per region.
template <class Machine>
Configuration initial_names() {
  Configuration names;
  for_each_type<InitialStatesOf<Machine>>(
      [&]<class S>(mp::mp_identity<S>) { names.emplace_back(S::id); });
  return names;
}

/// Returns the state a row leads to, with its own initial states when it is a composite.
template <class Machine>
std::string entered(std::string_view target) {
  std::string name(target);
  for_each_type<SubmachinesOf<Machine>>([&]<class S>(mp::mp_identity<S>) {
    if (target == S::id) name = joined(S::id, initial_names<S>());
  });
  return name;
}

/// Replaces the state of the row's region by where the row leads; no gate is tested.
template <class Machine>
Configuration placed(Configuration at, const Row& row) {
  for (std::size_t region = 0; region < at.size(); ++region) {
    if (state_in_region<Machine>(row.source, region)) at[region] = entered<Machine>(row.target);
  }
  return at;
}

/// Returns the names of the active states, one per region, inner states included.
template <class Machine>
Configuration snapshot(Machine& machine) {
  static constexpr auto names = state_names<Machine>();
  Configuration at;
  with_active_states(machine, [&](std::span<int> active) {
    for (const int id : active)
      at.emplace_back(names[static_cast<std::size_t>(id)]);
  });
  for_each_type<SubmachinesOf<Machine>>([&]<class S>(mp::mp_identity<S>) {
    for (std::string& state : at) {
      if (state == S::id) state = joined(S::id, snapshot(machine.template get_state<S&>()));
    }
  });
  return at;
}

/// Calls `function` with the move type called `name`; returns whether there is one.
template <class Moves, class Function>
bool with_move(std::string_view name, Function function) {
  bool found = false;
  for_each_type<Moves>([&]<class M>(mp::mp_identity<M> move) {
    if (found || M::id != name) return;
    found = true;
    function(move);
  });
  return found;
}

}  // namespace ksdpl::introspection
