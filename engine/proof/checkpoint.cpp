// Checkpoints as the text of a note and as a line for paper.
#include "ksdpl/checkpoint.hpp"

#include "proof/bytes.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

constexpr std::string_view paper_mark = "ksdpl-1";
constexpr std::size_t digits_in_group = 8;

/// Takes the next word off a line.
std::string_view take_word(std::string_view& line) {
  constexpr std::string_view blanks = " \t\r\n";
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  const std::string_view word = line.substr(0, line.find_first_of(blanks));
  line.remove_prefix(word.size());
  return word;
}

std::optional<TreeHead> tree_from(std::string_view size, const std::optional<TreeHash>& root) {
  const auto number = proof::from_decimal(size);
  if (!number || !root) return std::nullopt;
  return TreeHead{*number, *root};
}

}  // namespace

std::string text_of(const Checkpoint& checkpoint) {
  return checkpoint.origin + "\n" + std::to_string(checkpoint.tree.size) + "\n" +
         base64_of(checkpoint.tree.root) + "\n";
}

std::optional<Checkpoint> checkpoint_from_text(std::string_view text) {
  const auto origin = proof::take_line(text);
  const auto size = proof::take_line(text);
  const auto root = proof::take_line(text);
  if (!origin || !size || !root || origin->empty()) return std::nullopt;
  while (!text.empty()) {
    const auto extension = proof::take_line(text);
    if (!extension || extension->empty()) return std::nullopt;
  }
  const auto tree = tree_from(*size, hash_from_base64(*root));
  if (!tree) return std::nullopt;
  return Checkpoint{std::string(*origin), *tree};
}

std::string paper_line(const Checkpoint& checkpoint) {
  std::string line = std::string(paper_mark) + " " + checkpoint.origin + " " +
                     std::to_string(checkpoint.tree.size) + " ";
  const std::string root = hex_of(checkpoint.tree.root);
  for (std::size_t at = 0; at < root.size(); at += digits_in_group)
    line += (at == 0 ? "" : "-") + root.substr(at, digits_in_group);
  return line;
}

std::optional<Checkpoint> checkpoint_from_paper(std::string_view line) {
  if (take_word(line) != paper_mark) return std::nullopt;
  const std::string_view origin = take_word(line);
  const std::string_view size = take_word(line);
  std::string root(take_word(line));
  root.erase(std::remove(root.begin(), root.end(), '-'), root.end());
  const auto tree = tree_from(size, hash_from_hex(root));
  if (!tree || !take_word(line).empty()) return std::nullopt;
  return Checkpoint{std::string(origin), *tree};
}

}  // namespace ksdpl
