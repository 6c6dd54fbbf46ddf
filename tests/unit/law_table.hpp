// The statute as the law file gives it, written down by hand: what the compiled one is held
// against.
#pragma once

#include "ksdpl/statute.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl::test {

/// One row of the law file's tables of transitions.
struct LawRow {
  std::string_view number;  ///< As there: both rows of N7 are "N7".
  std::string_view source;
  std::string_view move;
  std::string_view target;
  std::string_view who;  ///< "daerah": some organ of the region; empty: the law file names nobody.
  Basis basis = Basis::law;
  std::string_view citation = {};
  std::array<std::string_view, 5> gates = {};  ///< Filled up with empty names.
};

/// Returns every row, the withdrawals and endings written out for each of their stages.
const std::vector<LawRow>& law_rows();
/// Returns the row of `move` out of `source`, or nullptr.
const LawRow* law_row(std::string_view source, std::string_view move);
/// Returns the names of the row's gates without the filling.
std::vector<std::string_view> gates_of(const LawRow& row);

/// One thing a gate asks for.
struct Demand {
  std::string_view gate;
  Wanted wanted = Wanted::document;
  std::string_view target;  ///< Empty: the law file gives it no name.
  std::string_view item = {};
  Basis basis = Basis::law;
  std::string_view citation = {};
};

std::span<const Demand> demands();
std::vector<Demand> demands_of(std::string_view gate);
/// Says whether the compiled condition asks for this.
bool asks(const Condition& condition, const Demand& demand);

/// A stage with its kind and the places the law file names for it.
struct LawStage {
  std::string_view id;
  StageKind kind = StageKind::pipeline;
  Basis basis = Basis::law;
  std::array<std::string_view, 2> citations = {};
};

std::span<const LawStage> law_stages();
/// Returns the sixteen stages out of which a case can be withdrawn.
std::span<const std::string_view> stages_before_signature();
std::span<const std::string_view> law_moves();

/// Where a case stands: one name per region, the inner ones only after the signature.
struct Standing {
  std::string main;
  std::string hold;
  std::string life = {};
  std::string report = {};
  std::array<std::string, 3> beside = {};  ///< The yearly plan, obstacles, disputes.

  auto operator<=>(const Standing&) const = default;
  bool operator==(const Standing&) const = default;
  [[nodiscard]] bool in(std::string_view state) const;
  [[nodiscard]] bool on_hold() const { return hold == "ditunda"; }
  [[nodiscard]] Configuration configuration() const;
};

/// How the regions beside the term begin.
inline const std::array<std::string, 3> nothing_beside{"belum_ada_rencana_tahunan",
                                                       "tanpa_hambatan", "tanpa_perselisihan"};

/// Returns where the row leads from here; the case must stand in the row's source.
Standing destination(const Standing& standing, const LawRow& row);
/// Returns the row of `move` that leaves this standing, or nullptr.
const LawRow* law_row_from(const Standing& standing, std::string_view move);
/// Returns every standing a case can come to from before its first move.
const std::vector<Standing>& reachable_standings();
/// Returns the standings, on hold or not, in which the row's source is active.
std::vector<Standing> standings_in(std::string_view state);

/// Returns the configuration as one line, for messages.
std::string line(const Configuration& at);

}  // namespace ksdpl::test
