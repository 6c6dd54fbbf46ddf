// The registry of law as read from its files, and what may rest on it.
#pragma once

#include "workflow_yaml/reading.hpp"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::yaml {

/// The law files of a bundle while they are read: the provisions and the open questions.
class LawFiles {
 public:
  /// Reads one file and adds what it registers; the file says by its format which of the two.
  void read(const std::string& path, std::string_view text);
  /// Notes that a file is not there or could not be read: what it registers is not known.
  void lose() { complete_ = false; }
  /// Looks up the places that the law files themselves name. To be called once all are read.
  void check();

  /// Says whether every file was read in full, so that what is not registered is an error.
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] const Provision* find(const Citation& citation) const;
  [[nodiscard]] const Unknown* unknown(std::string_view id) const;
  /// Returns the ids of all open questions, for suggestions.
  [[nodiscard]] std::vector<std::string> unknown_ids() const;
  /// Returns registered places near one that is not registered, the nearest first.
  [[nodiscard]] std::vector<std::string> near(const Citation& citation) const;
  [[nodiscard]] LawRegistry registry() const;
  /// Returns the ids that open questions name, which only a workflow can look up.
  [[nodiscard]] const std::vector<TouchedId>& touched() const { return touched_; }
  /// Returns what was found in the file last read, with the keys it may have.
  [[nodiscard]] const Findings& latest() const { return files_.back().findings; }
  /// Returns the findings of all files, in the order read.
  [[nodiscard]] std::vector<Diagnostic> errors() const;

 private:
  /// A place that an open question touches. It need not have been read well, only be registered.
  struct Touched {
    Citation citation;
    Place at;
  };
  struct File {
    explicit File(const std::string& path) : findings(path) {}

    Findings findings;
    std::string regulation;
    Source source;
    InForce in_force;
    std::vector<BasisUse> bases;
    std::vector<Touched> touched;
  };

  [[nodiscard]] std::vector<std::string> similar(const Citation& citation) const;
  void read_law(Fields& root, File& file);
  void read_provision(Fields& fields, File& file);
  void add(const Provision& provision, const Word& citation, Findings& findings);
  void read_unknowns(Fields& root, File& file);
  void read_unknown(Fields& fields, File& file, UniqueIds& ids);
  /// Reads where a user has to see the open question.
  void read_touches(Fields& fields, File& file, Unknown& open);

  std::deque<File> files_;
  std::map<Citation, Provision> provisions_;
  std::vector<Unknown> unknowns_;
  std::vector<TouchedId> touched_;
  bool complete_ = true;
};

inline constexpr std::string_view law_format = "ksdpl.law/1";
inline constexpr std::string_view unknowns_format = "ksdpl.unknown/1";

/// Reads a citation; reports one that cannot be read.
std::optional<Citation> read_citation(const Word& word, Findings& findings);
/// Reads the interval in which a regulation or a provision is in force.
InForce read_in_force(const Value& node, const Text& owner, Reading& reading);

/// Reports every basis whose article is not registered, or was not read well enough to rest on.
void check_citations(const LawFiles& law, const std::vector<BasisUse>& bases, Findings& findings);
/// Reports a place that is not registered, with those near it.
void report_unresolved(const LawFiles& law,
                       const Citation& citation,
                       const Place& at,
                       Findings& findings);
/// Gives advice that points at an open question its words, reports one that is not registered, and
/// hands over what the open questions name.
void resolve_unknowns(Workflow& workflow, const LawFiles& law, const Reading& reading);

}  // namespace ksdpl::yaml
