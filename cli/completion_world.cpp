// What completion may look at beyond the words: the journal and the workflow a line is about.
#include "cli/completion_world.hpp"

#include "cli/workflows.hpp"

#include <array>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <variant>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

/// Nobody waits longer for a word.
constexpr std::chrono::milliseconds patience{100};

/// Says whether opening the file reads and nothing else. SQLite itself would mend a file that was
/// left half-written, and put files beside one in WAL mode.
bool only_reads(const fs::path& file) {
  fs::path beside = file;
  beside += "-journal";
  if (!fs::is_regular_file(file) || fs::exists(fs::symlink_status(beside))) return false;
  // https://www.sqlite.org/fileformat.html: the name, then at 18 and 19 the way of writing.
  constexpr std::string_view name("SQLite format 3\0", 16);
  constexpr std::size_t write_version = 18;
  constexpr std::size_t read_version = 19;
  std::array<char, 20> header{};
  if (!std::ifstream(file, std::ios::binary).read(header.data(), header.size())) return false;
  return std::string_view(header.data(), name.size()) == name && header[write_version] == 1 &&
         header[read_version] == 1;
}

}  // namespace

fs::path CompletionWorld::from_home(const std::string& path) const {
  const auto home = path.starts_with("~/") ? environment_.variable("HOME") : std::nullopt;
  return home ? fs::path(*home) / path.substr(2) : fs::path(path);
}

fs::path CompletionWorld::database() const {
  if (const auto given = line_.option("--db")) return from_home(*given);
  const auto variable = environment_.variable("KSDPL_DB");
  return variable && !variable->empty() ? *variable : "ksdpl.db";
}

fs::path CompletionWorld::workflows_folder() const {
  return from_home(line_.option("--workflows").value_or(""));
}

Journal& CompletionWorld::journal() {
  if (!journal_) {
    const fs::path file = fs::canonical(database());
    if (!only_reads(file)) throw std::runtime_error("not to be read now");
    journal_ = open_sqlite_journal(file, {patience});
  }
  return *journal_;
}

Casebook& CompletionWorld::casebook() {
  if (!casebook_) {
    Journal& opened = journal();
    documents_ = make_memory_document_store({});
    casebook_ = std::make_unique<Casebook>(opened, *documents_, environment_.clock);
  }
  return *casebook_;
}

std::vector<CaseId> CompletionWorld::cases() {
  return journal().read()->cases();
}

const CaseView& CompletionWorld::view() {
  if (!view_)
    view_ = std::make_unique<CaseView>(
        std::get<CaseView>(casebook().load(CaseId(line_.place("CASE").value()))));
  return *view_;
}

Directory CompletionWorld::directory() {
  return casebook().registry().directory;
}

std::shared_ptr<const Workflow> CompletionWorld::workflow() {
  if (names_case() && line_.verb()->name != "new") return view().workflow;
  const auto place = line_.place("WORKFLOW");
  const std::string name = line_.option("--workflow").value_or(place.value_or(default_workflow));
  const auto bundle = find_bundle(name, workflows_folder());
  auto loaded = load_workflow(std::get<Bundle>(bundle));
  if (!loaded.workflow) throw std::runtime_error("not a workflow");
  return loaded.workflow;
}

}  // namespace ksdpl::cli
