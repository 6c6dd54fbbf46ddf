// How tests read import files: with the shipped workflows, as on 21 November 2026.
#include "import/reading.hpp"

#include <algorithm>
#include <stdexcept>

namespace ksdpl::test {
namespace {

namespace fs = std::filesystem;

NamedWorkflow shipped(const std::string& name) {
  auto found = find_bundle(name, {});
  if (const auto* error = std::get_if<BundleError>(&found)) return {nullptr, error->known};
  return {load_workflow(std::get<Bundle>(found)).workflow, {}};
}

}  // namespace

LoadedHistory load_text(const std::string& name, std::string_view text) {
  const HistoryContext context{
      shipped,
      {"AU", "CD", "CN", "DE", "FR", "GB", "HU", "JO", "JP", "KP", "KR", "MA",
       "MY", "MZ", "NL", "PK", "PS", "RU", "SA", "TH", "TR", "UA", "US", "VN"},
      parse_date("2026-11-21").value()};
  return load_history(name, text, history_form_of(name).value(), context);
}

LoadedHistory load_file(const fs::path& path) {
  return load_text(path.filename().string(),
                   source_file(fs::relative(path, KSDPL_SOURCE_DIR).string()));
}

HistoryImport ready(const std::string& name, std::string_view text) {
  LoadedHistory loaded = load_text(name, text);
  if (!loaded.errors.empty()) throw std::runtime_error(listed(loaded.errors));
  return {std::move(loaded.history), name, sha256_hex(text), {{"ksdpl", Office::bundle()}}};
}

HistoryImport ready(const fs::path& path) {
  return ready(path.filename().string(),
               source_file(fs::relative(path, KSDPL_SOURCE_DIR).string()));
}

std::string refusal_in(const std::variant<ImportReceipt, Refusal>& answer) {
  const auto* refusal = std::get_if<Refusal>(&answer);
  return refusal == nullptr ? std::string() : refusal->message.en;
}

std::vector<fs::path> files_in(const std::string& folder, const std::vector<std::string>& endings) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(KSDPL_SOURCE_DIR) / folder)) {
    const std::string name = entry.path().filename().string();
    const bool wanted = std::find(endings.begin(), endings.end(),
                                  entry.path().extension().string()) != endings.end();
    if (wanted && name.find(".expected") == std::string::npos) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string history_of(const std::vector<std::string>& ids) {
  std::string text =
      "format: ksdpl.history/1\nstatement: uji\nsources:\n  - {id: koran, title: Koran}\ncases:\n";
  for (const std::string& id : ids)
    text += "  - id: " + id +
            "\n    entries:\n      - {step: tanda_tangan_pk, date: 2021-06-28, sources: [koran]}\n";
  return text;
}

}  // namespace ksdpl::test
