// Puts one Boost.MSM machine behind the plain Statute interface.
#pragma once

#include "ksdpl/statute.hpp"

#include "procedure/edition_tables.hpp"
#include "procedure/examine.hpp"
#include "procedure/introspection.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ksdpl {

/// An edition of the law made of `Machine` (a msm::back::state_machine) and its inner machines.
template <class Machine>
class CompiledStatute final : public Statute {
 public:
  explicit CompiledStatute(const EditionParts& parts) : tables_(parts) {
    append_rows<Machine>();
    introspection::for_each_type<Submachines>(
        [this]<class S>(introspection::mp::mp_identity<S>) { this->template append_rows<S>(); });
    Machine machine;
    machine.start();
    initial_ = introspection::snapshot(machine);
  }

  [[nodiscard]] std::string_view edition() const override { return tables_.parts().edition; }
  [[nodiscard]] std::span<const Stage> stages() const override { return tables_.parts().stages; }
  [[nodiscard]] std::span<const Move> moves() const override { return tables_.parts().moves; }
  [[nodiscard]] std::span<const Row> rows() const override { return rows_; }
  [[nodiscard]] std::span<const Gate* const> gates() const override {
    return tables_.parts().gates;
  }
  [[nodiscard]] std::span<const Paper> papers() const override { return tables_.parts().papers; }
  [[nodiscard]] std::span<const Act> acts() const override { return tables_.parts().acts; }
  [[nodiscard]] std::span<const Requirement> requirements() const override {
    return tables_.parts().requirements;
  }
  [[nodiscard]] std::span<const StatutoryDeadline> deadlines() const override {
    return tables_.parts().deadlines;
  }
  [[nodiscard]] std::span<const std::string_view> actors() const override {
    return tables_.parts().actors;
  }
  [[nodiscard]] std::span<const StatutoryChoice> choices() const override {
    return tables_.parts().choices;
  }
  [[nodiscard]] std::span<const Initiative> initiatives() const override {
    return tables_.parts().initiatives;
  }
  [[nodiscard]] Configuration initial() const override { return initial_; }

  [[nodiscard]] std::optional<std::string> reject(const Configuration& at) const override {
    Machine machine;
    return introspection::restore(machine, at);
  }

  [[nodiscard]] Attempt attempt(const Configuration& at,
                                std::string_view move,
                                const Facts& facts,
                                bool workflow_allows) const override {
    // A machine is built for every attempt: copying one resets it, and restoring costs 0.1 us.
    Machine machine;
    if (introspection::restore(machine, at)) return {Outcome::not_from_here, {}};
    int result = 0;
    const bool known =
        introspection::with_move<Moves>(move, [&]<class M>(introspection::mp::mp_identity<M>) {
          result = static_cast<int>(machine.process_event(M{{facts, workflow_allows}}));
        });
    if (!known) return {Outcome::unknown_move, {}};
    if ((result & introspection::msm::back::HANDLED_TRUE) != 0) {
      return {Outcome::moved, introspection::snapshot(machine)};
    }
    const bool rejected = (result & introspection::msm::back::HANDLED_GUARD_REJECT) != 0;
    return {rejected ? Outcome::gate_closed : Outcome::not_from_here, {}};
  }

  [[nodiscard]] Configuration placed(const Configuration& at, const Row& row) const override {
    if (row.machine == Machine::id) return introspection::placed<Machine>(at, row);
    Configuration result = at;
    introspection::for_each_type<Submachines>([&]<class S>(introspection::mp::mp_identity<S>) {
      if (row.machine != S::id) return;
      const auto [state, inner] = introspection::split_composite(at.front());
      const Configuration from =
          state == S::id ? introspection::split_regions(inner) : introspection::initial_names<S>();
      result.front() = introspection::joined(S::id, introspection::placed<S>(from, row));
    });
    return result;
  }

  [[nodiscard]] Configuration completed(Configuration at) const override {
    if (at.empty()) return at;
    introspection::for_each_type<Submachines>([&]<class S>(introspection::mp::mp_identity<S>) {
      const auto [state, inner] = introspection::split_composite(at.front());
      if (state != S::id) return;
      Configuration regions = introspection::split_regions(inner);
      const Configuration initial = introspection::initial_names<S>();
      for (std::size_t region = regions.size(); region < initial.size(); ++region)
        regions.push_back(initial[region]);
      at.front() = introspection::joined(S::id, regions);
    });
    return at;
  }

  [[nodiscard]] std::vector<Finding> examine(const Row& row, const Facts& facts) const override {
    std::vector<Finding> findings;
    for (const Gate* gate : row.gates) {
      for (const Condition& condition : gate->conditions) {
        findings.push_back({&condition, holds(condition, facts), evidence_for(condition, facts)});
      }
    }
    return findings;
  }

 private:
  using Submachines = introspection::SubmachinesOf<Machine>;
  using Moves = introspection::mp::mp_unique<introspection::mp::mp_apply<
      introspection::mp::mp_append,
      introspection::mp::mp_push_front<
          introspection::mp::mp_transform<introspection::MovesOf, Submachines>,
          introspection::MovesOf<Machine>>>>;

  template <class M>
  void append_rows() {
    // Static, because every Row points at the gate list of its type and tools keep spans of them.
    static constexpr auto rows = introspection::row_data<M>();
    for (const Row& row : rows)
      rows_.push_back(tables_.applied(row));
  }

  EditionTables tables_;
  std::vector<Row> rows_;
  Configuration initial_;
};

}  // namespace ksdpl
