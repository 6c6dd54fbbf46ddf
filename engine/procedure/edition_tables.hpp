// What one edition of the law says besides its rows, with every citation as it stands there.
#pragma once

#include "ksdpl/statute.hpp"

#include <list>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// The tables an edition is put together from; all of static storage.
struct EditionParts {
  std::string_view edition;
  std::span<const Stage> stages;
  std::span<const Move> moves;
  std::span<const Gate* const> gates;
  std::span<const Paper> papers;
  std::span<const Act> acts;
  std::span<const Requirement> requirements;
  std::span<const StatutoryDeadline> deadlines;
  std::span<const std::string_view> actors;
  std::span<const StatutoryChoice> choices;
  std::span<const Initiative> initiatives;
  /// Returns a citation as it stands in this edition ("Pasal 38 jo. Pasal 30 ..."); nullptr: as it
  /// is.
  std::string (*applied)(std::string_view citation);
};

/// The parts with their citations applied. Immutable once built; what it hands out lives as long as
/// it does.
class EditionTables {
 public:
  explicit EditionTables(const EditionParts& parts);
  EditionTables(const EditionTables&) = delete;
  EditionTables& operator=(const EditionTables&) = delete;
  EditionTables(EditionTables&&) = delete;
  EditionTables& operator=(EditionTables&&) = delete;
  ~EditionTables() = default;

  [[nodiscard]] const EditionParts& parts() const { return parts_; }
  /// Returns the row with its citation and its gates as they stand in this edition.
  [[nodiscard]] Row applied(Row row);

 private:
  std::string_view cite(std::string_view citation);
  const Gate* gate(const Gate* written);
  void apply_papers();

  EditionParts parts_;
  std::set<std::string, std::less<>> citations_;
  std::vector<Stage> stages_;
  std::list<std::vector<Condition>> conditions_;
  std::list<Gate> own_gates_;
  std::map<const Gate*, const Gate*> gate_of_;
  std::vector<const Gate*> gates_;
  std::list<std::vector<PaperContent>> contents_;
  std::vector<Paper> papers_;
  std::vector<Act> acts_;
  std::vector<Requirement> requirements_;
  std::vector<StatutoryDeadline> deadlines_;
  std::list<std::vector<const Gate*>> row_gates_;
};

}  // namespace ksdpl
