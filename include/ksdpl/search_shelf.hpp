// Where an index is kept between two searches. Losing it costs the time to make a new one.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ksdpl {

class SearchShelf {
 public:
  virtual ~SearchShelf() = default;
  /// Returns what was kept, whatever it is; nothing when there is nothing that can be read.
  [[nodiscard]] virtual std::optional<std::string> taken() = 0;
  /// Keeps these bytes instead, whole or not at all, and says whether it could.
  virtual bool keep(std::string_view bytes) = 0;
  /// Throws away what is kept, as must be done with content that is destroyed. Says whether nothing
  /// is left.
  virtual bool clear() = 0;
};

/// The file "<journal>.search", with the rights of the journal. A place that cannot be written
/// keeps nothing; that is no error.
std::unique_ptr<SearchShelf> open_search_shelf(const std::filesystem::path& journal);
/// A shelf in memory, with whatever lies on it.
std::unique_ptr<SearchShelf> make_memory_search_shelf(std::optional<std::string> bytes = {});

}  // namespace ksdpl
