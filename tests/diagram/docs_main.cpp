// Writes the generated pages of docs/, or says which of them are stale.
#include "ksdpl/diagram.hpp"
#include "ksdpl/workflow_loader.hpp"
#include "ksdpl/workflow_schema.hpp"

#include "report/statute_tables.hpp"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace {

using namespace ksdpl;  // NOLINT(google-build-using-namespace)
namespace fs = std::filesystem;

/// Generated pages by their path below docs/.
using Pages = std::map<std::string, std::string>;

/// Loads a shipped procedure, or prints why it cannot be loaded and returns nothing.
std::shared_ptr<const Workflow> shipped_workflow(std::string_view name) {
  const auto found = find_bundle(name, {});
  const auto* bundle = std::get_if<Bundle>(&found);
  if (bundle == nullptr) {
    std::cerr << "ksdpl_docs: the workflow " << name << " is not compiled in\n";
    return nullptr;
  }
  LoadedWorkflow loaded = load_workflow(*bundle);
  for (const Diagnostic& error : loaded.errors) {
    std::cerr << render(error, Language::english) << '\n';
  }
  return loaded.workflow;
}

/// Adds the pictures of a procedure and the page of everything it names.
void add_procedure(Pages& pages, const Workflow& workflow, const std::string& tables) {
  const auto draw = [&](DiagramFormat format) {
    return diagram(workflow, format, Language::indonesian, nullptr);
  };
  pages["diagram/" + workflow.id + ".svg"] = draw(DiagramFormat::svg);
  pages["diagram/" + workflow.id + ".mmd"] = draw(DiagramFormat::mermaid);
  pages[tables] = report::statute_tables(workflow);
}

Pages generated(const Workflow& ksdpl_workflow, const Workflow& ksdll_workflow) {
  Pages pages;
  add_procedure(pages, ksdpl_workflow, "statute-tables.md");
  add_procedure(pages, ksdll_workflow, "statute-tables-ksdll.md");
  for (const FileFormat format : file_formats)
    pages["schema/ksdpl-" + std::string(id_of(format)) + ".schema.json"] = json_schema(format);
  return pages;
}

int write(const Pages& pages, const fs::path& docs) {
  for (const auto& [name, text] : pages) {
    fs::create_directories((docs / name).parent_path());
    std::ofstream out(docs / name, std::ios::binary);
    out << text << std::flush;
    if (!out) {
      std::cerr << "ksdpl_docs: cannot write " << (docs / name).string() << '\n';
      return 1;
    }
    std::cout << (docs / name).string() << '\n';
  }
  return 0;
}

int check(const Pages& pages, const fs::path& docs) {
  int stale = 0;
  for (const auto& [name, text] : pages) {
    std::ifstream in(docs / name, std::ios::binary);
    const std::string there{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (in.is_open() && there == text) continue;
    std::cerr << "docs/" << name << (in.is_open() ? " is stale" : " is missing")
              << ": run ./dev docs and read what changed\n";
    ++stale;
  }
  return stale == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const bool writes = argc == 3 && std::strcmp(argv[1], "--write") == 0;
  const bool checks = argc == 3 && std::strcmp(argv[1], "--check") == 0;
  if (!writes && !checks) {
    std::cerr << "usage: ksdpl_docs --write FOLDER | --check FOLDER\n";
    return 2;
  }
  try {
    const auto ksdpl_workflow = shipped_workflow("ksdpl");
    const auto ksdll_workflow = shipped_workflow("ksdll");
    if (ksdpl_workflow == nullptr || ksdll_workflow == nullptr) return 1;
    const Pages pages = generated(*ksdpl_workflow, *ksdll_workflow);
    return writes ? write(pages, argv[2]) : check(pages, argv[2]);
  } catch (const std::exception& fault) {
    std::cerr << "ksdpl_docs: " << fault.what() << '\n';
    return 1;
  }
}
