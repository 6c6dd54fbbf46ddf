// Reads one YAML document into the strict tree; yaml-cpp's exceptions end here.
#include "workflow_yaml/tree.hpp"

#include "workflow_yaml/hidden_characters.hpp"
#include "workflow_yaml/source_text.hpp"
#include "workflow_yaml/syntax_words.hpp"
#include "workflow_yaml/tree_builder.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace ksdpl::yaml {
namespace {

/// Runs the parser over the whole text. Says whether it came to the end.
bool parse(std::string_view text, TreeBuilder& builder, Findings& findings) {
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    // A further document is refused by the builder.
    while (parser.HandleNextDocument(builder)) {
    }
    return true;
  } catch (const StopReading&) {
    return false;
  } catch (const YAML::Exception& error) {
    SyntaxWords words = syntax_words(without_hidden(error.msg));
    // An error without a place has the line -1.
    findings.add({std::max(error.mark.line, 0) + 1, std::max(error.mark.column, 0) + 1}, words.code,
                 std::move(words.message));
    return false;
  }
}

}  // namespace

std::optional<Value> read_tree(std::string_view text, Findings& findings) {
  if (!check_source(text, findings)) return std::nullopt;
  text = without_mark(text);
  TreeBuilder builder(text, findings);
  if (!parse(text, builder, findings)) return std::nullopt;
  std::optional<Value> root = builder.take();
  if (!root || root->kind == Value::Kind::null) {
    findings.add({}, "empty-file", {"berkas ini kosong", "the file is empty"});
    return std::nullopt;
  }
  findings.settle();
  return root;
}

}  // namespace ksdpl::yaml
