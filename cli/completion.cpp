// Completion in a shell: the words that may come next in a line that is still being typed.
#include "cli/completion.hpp"

#include "cli/arguments.hpp"
#include "cli/completion_values.hpp"
#include "cli/visible.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace ksdpl::cli {
namespace {

constexpr std::size_t most_about = 72;  ///< Columns of a terminal that the word leaves.

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Says whether every shell takes the word as it stands, and the program not for an option. Ids are
/// made of fewer letters still; what else a journal or a file may hold is not offered.
bool is_plain(std::string_view word) {
  const auto plain = [](char c) {
    return is_letter(c) || std::string_view(".-/:+=,@").find(c) != std::string_view::npos;
  };
  return !word.empty() && is_letter(word.front()) && std::all_of(word.begin(), word.end(), plain);
}

/// Returns a sentence on one short line.
std::string shortened(std::string_view about) {
  const std::string line = visible(about);
  std::string kept;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t length = read_code_point(line, at).length;
    if (display_width(kept) + 2 > most_about) return kept + "…";
    kept += line.substr(at, length);
    at += length;
  }
  return kept;
}

/// Gathers what fits what was typed.
class Gathering {
 public:
  explicit Gathering(const TypedLine& line) : line_(line) {}

  void add(const Candidate& candidate) {
    const std::string word = line_.lead() + candidate.word;
    if (!candidate.word.starts_with(line_.current()) || !told_.insert(word).second) return;
    text_ += word;
    if (!candidate.about.empty()) text_ += "\t" + shortened(candidate.about);
    text_ += "\n";
  }

  void add(const Offer& offer) {
    for (const Candidate& candidate : offer.words)
      if (is_plain(candidate.word)) add(candidate);
    if (!text_.empty()) return;
    if (offer.files == Offer::Files::files) text_ = ":files\n";
    if (offer.files == Offer::Files::folders) text_ = ":folders\n";
  }

  std::string finish() { return std::move(text_); }

 private:
  const TypedLine& line_;
  std::set<std::string> told_;
  std::string text_;
};

void add_options(Gathering& gathering,
                 const TypedLine& line,
                 std::span<const Argument> arguments,
                 Language language) {
  for (const Argument& argument : arguments) {
    const bool again = argument.many() || !line.option(argument.name);
    if (argument.is_option() && again)
      gathering.add({std::string(argument.name), std::string(argument.help.in(language))});
  }
}

void add_all_options(Gathering& gathering, const TypedLine& line, Language language) {
  if (const Verb* verb = line.verb()) {
    add_options(gathering, line, verb->own, language);
    add_options(gathering, line, verb->shared_arguments(), language);
  }
  add_options(gathering, line, global_arguments(), language);
  gathering.add({"--help"});
  if (line.verb() == nullptr && line.opened().empty()) gathering.add({"--version"});
}

std::string words_for(const TypedLine& line, CompletionWorld& world, Language language) {
  Gathering gathering(line);
  if (line.lost()) return {};
  const Argument* awaited = line.awaited();
  const bool nothing_else = awaited == nullptr && line.verb() != nullptr;
  if (line.takes_options() && (nothing_else || line.current().starts_with('-'))) {
    add_all_options(gathering, line, language);
  } else if (awaited != nullptr) {
    gathering.add(offer_value(*awaited, line, world, language));
  } else if (line.verb() == nullptr) {
    gathering.add(offer_verbs(line.opened(), language));
  }
  return gathering.finish();
}

}  // namespace

bool asks_for_completion(std::span<const std::string> words) {
  return words.size() >= 3 && words[0] == "complete" && !completion_script(words[1]).empty() &&
         words[2] == "--";
}

std::string complete(std::string_view shell,
                     std::span<const std::string> typed,
                     Environment& environment) noexcept {
  try {
    std::vector<std::string> words(typed.begin(), typed.end());
    if (shell == "bash") std::transform(words.begin(), words.end(), words.begin(), unquoted_word);
    if (words.empty()) words.emplace_back();
    const TypedLine line(words);
    CompletionWorld world(line, environment);
    return words_for(line, world, language_of(words, environment.variable("KSDPL_LANG")));
  } catch (...) {
    // A shell in the middle of a line is no place for messages.
    return {};
  }
}

}  // namespace ksdpl::cli
