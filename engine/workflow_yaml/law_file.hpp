// The registry of law as read from its files, and what may rest on it.
#pragma once

#include "workflow_yaml/reading.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ksdpl::yaml {

/// The provisions of all law files of a bundle, while they are read.
class LawFiles {
 public:
  /// Reads one file and adds its provisions.
  void read(std::string_view text, Findings& findings);
  /// Notes that a file is not there or could not be read: what it registers is not known.
  void lose() { complete_ = false; }

  /// Says whether every file was read in full, so that what is not registered is an error.
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] const Provision* find(const Citation& citation) const;
  /// Returns registered places near one that is not registered, the nearest first.
  [[nodiscard]] std::vector<std::string> near(const Citation& citation) const;
  [[nodiscard]] LawRegistry registry() const;

 private:
  struct File {
    std::string regulation;
    std::string source;
  };

  [[nodiscard]] std::vector<std::string> similar(const Citation& citation) const;
  void read_provision(Fields& fields, const File& file);
  void add(const Provision& provision, const Word& citation, Findings& findings);

  std::map<Citation, Provision> provisions_;
  bool complete_ = true;
};

/// Reports every basis whose article is not registered, or was not read well enough to rest on.
void check_citations(const LawFiles& law, const Reading& reading);

}  // namespace ksdpl::yaml
