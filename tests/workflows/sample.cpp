// The compact workflow of this folder, whole or with one thing spoilt, and how findings are asked.
#include "workflows/sample.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ksdpl::test {

std::string source_file(const std::string& path) {
  std::ifstream file(std::string(KSDPL_SOURCE_DIR) + "/" + path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
    throw std::runtime_error("not exactly once in the text: " + std::string(from));
  return text.replace(at, from.size(), to);
}

const std::string& compact() {
  static const std::string text = source_file("tests/workflows/sound/compact.yaml");
  return text;
}

LoadedWorkflow load_text(const std::string& text) {
  Bundle bundle{"uji.yaml", embedded_workflows()};
  bundle.files["uji.yaml"] = text;
  return load_workflow(bundle);
}

std::vector<Diagnostic> with_code(const std::vector<Diagnostic>& found, std::string_view code) {
  std::vector<Diagnostic> chosen;
  std::copy_if(found.begin(), found.end(), std::back_inserter(chosen),
               [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
  return chosen;
}

std::vector<std::string> codes(const std::vector<Diagnostic>& found) {
  std::vector<std::string> all;
  for (const Diagnostic& diagnostic : found)
    all.push_back(diagnostic.code);
  return all;
}

std::string listed(const std::vector<Diagnostic>& found) {
  std::string lines;
  for (const Diagnostic& diagnostic : found)
    lines += "\n  " + render(diagnostic, Language::english);
  return lines;
}

int line_of(std::string_view text, std::string_view part) {
  const std::size_t at = text.find(part);
  if (at == std::string_view::npos)
    throw std::runtime_error("not in the text: " + std::string(part));
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
  return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

}  // namespace ksdpl::test
