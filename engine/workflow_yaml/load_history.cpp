// Loads an import file: whatever its form, one tree and one reading.
#include "ksdpl/history_loader.hpp"

#include "workflow_yaml/history_reading.hpp"
#include "workflow_yaml/regular_file.hpp"
#include "workflow_yaml/source_text.hpp"

#include <array>
#include <utility>

namespace ksdpl {
namespace {

struct NamedForm {
  std::string_view extension;
  HistoryForm form;
};
constexpr std::array forms{
    NamedForm{".yaml", HistoryForm::yaml}, NamedForm{".yml", HistoryForm::yaml},
    NamedForm{".csv", HistoryForm::csv}, NamedForm{".jsonl", HistoryForm::jsonl},
    NamedForm{".ndjson", HistoryForm::jsonl}};

std::optional<yaml::Value> tree_of(std::string_view text,
                                   HistoryForm form,
                                   yaml::Findings& findings) {
  if (form == HistoryForm::yaml) return yaml::read_tree(text, findings);
  std::vector<yaml::Value> records = form == HistoryForm::csv
                                         ? yaml::read_table(text, yaml::history_columns(), findings)
                                         : yaml::read_json_lines(text, findings);
  if (records.empty() && !findings.empty()) return std::nullopt;
  auto root = yaml::tree_of_records(std::move(records), findings);
  findings.settle();
  return root;
}

}  // namespace

std::optional<HistoryForm> history_form_of(const std::filesystem::path& path) {
  const std::string extension = path.extension().string();
  for (const NamedForm& named : forms) {
    if (extension == named.extension) return named.form;
  }
  return std::nullopt;
}

std::size_t most_history_bytes(HistoryForm form) {
  return form == HistoryForm::yaml ? yaml::most_bytes : yaml::most_record_bytes;
}

std::variant<std::string, BundleError> read_history_at(const std::filesystem::path& path,
                                                       HistoryForm form) {
  return yaml::read_regular_file(path, most_history_bytes(form));
}

LoadedHistory load_history(const std::string& name,
                           std::string_view text,
                           HistoryForm form,
                           const HistoryContext& context) {
  yaml::Findings findings(name);
  LoadedHistory loaded;
  if (const auto root = tree_of(text, form, findings))
    loaded.history = yaml::read_history(*root, context, findings);
  loaded.errors = findings.in_order();
  return loaded;
}

}  // namespace ksdpl
