// From words to a verb and its values, and every way that can go wrong.
#include "cli/arguments.hpp"

#include "ksdpl/workflow.hpp"

#include "cli/complaint.hpp"
#include "cli/phrases.hpp"
#include "cli/visible.hpp"

#include <algorithm>
#include <array>

#include <CLI/CLI.hpp>

namespace ksdpl::cli {
namespace {

[[noreturn]] void usage(Text message, Text hint = said(Say::hint_help)) {
  throw Complaint(Exit::usage, std::move(message), std::move(hint));
}

std::string option_name(std::string_view word) {
  return std::string(word.substr(0, word.find('=')));
}

/// Returns the option of that name, or nullptr.
const Argument* find_option(std::string_view name, std::span<const Argument> in) {
  const auto found = std::find_if(in.begin(), in.end(), [name](const Argument& argument) {
    return argument.is_option() && argument.name == name;
  });
  return found == in.end() ? nullptr : &*found;
}

/// Returns the option of that name wherever it is known; options of one name agree in every verb
/// on whether they take a value (a test watches over it).
const Argument* find_option_anywhere(std::string_view name) {
  if (const Argument* found = find_option(name, global_arguments())) return found;
  for (const Verb* verb : verbs())
    if (const Argument* found = known_option(name, verb)) return found;
  return nullptr;
}

std::vector<std::string> option_names(const Verb* verb) {
  std::vector<std::string> names;
  const auto add = [&names](std::span<const Argument> arguments) {
    for (const Argument& argument : arguments)
      if (argument.is_option()) names.emplace_back(argument.name);
  };
  add(global_arguments());
  for (const Verb* known : verbs()) {
    if (verb != nullptr && known != verb) continue;
    add(known->own);
    add(known->shared_arguments());
  }
  return names;
}

Text did_you_mean(std::string_view word, const std::vector<std::string>& known, const Verb* verb) {
  const std::string near = nearest(word, known);
  if (!near.empty()) return said(Say::hint_did_you_mean, near);
  return verb == nullptr ? said(Say::hint_help) : said(Say::hint_help_verb, verb->name);
}

[[noreturn]] void unknown_option(const std::string& name, const Verb* verb) {
  const Text hint = did_you_mean(name, option_names(verb), verb);
  if (verb == nullptr) usage(said(Say::unknown_option, name), hint);
  usage(said(Say::unknown_option_of_verb, verb->name, name), hint);
}

void require_printable(const std::string& word, bool may_break_lines) {
  if (!is_utf8(word)) usage(said(Say::not_utf8, visible(word)), said(Say::hint_utf8));
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = read_code_point(word, at);
    const bool allowed = may_break_lines && (point.value == U'\n' || point.value == U'\t');
    if (is_control(point.value) && !allowed)
      usage(said(Say::control_character, visible(word)), said(Say::hint_control_character));
    at += point.length;
  }
}

/// Refuses the words that hints leave to be filled in: copied as they stand they say nothing, and
/// the journal keeps them for ever.
void require_filled_in(const std::string& option, const std::string& value) {
  static constexpr std::array reasons{"ALASAN", "REASON"};
  static constexpr std::array people{"PENILAI", "PELAKU",   "PEJABAT",
                                     "ACTOR",   "ASSESSOR", "AUTHORITY"};
  const auto is_one_of = [&](const auto& words) {
    return std::find(words.begin(), words.end(), value) != words.end();
  };
  const bool left = (option == "--reason" && is_one_of(reasons)) ||
                    ((option == "--by" || option == "--on-behalf-of") && is_one_of(people));
  if (left)
    usage(said(Say::placeholder_value, option, value), said(Say::hint_placeholder, option, value));
}

/// Names and numbers stand in the entry itself, which has room for so much only. A reason is kept
/// beside it, and a path is not kept at all.
void require_short(const std::string& option, const std::string& value) {
  static constexpr std::array long_ones{"--reason", "--db",  "--workflows", "--key-dir",
                                        "--paper",  "--out", "--output"};
  constexpr std::size_t most = 1000;
  if (std::find(long_ones.begin(), long_ones.end(), option) != long_ones.end()) return;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < value.size(); at += read_code_point(value, at).length)
    ++characters;
  if (characters > most)
    usage(said(Say::value_too_long, option, characters, most), said(Say::hint_too_long));
}

void require_sensible(const std::string& option, const std::string& value) {
  require_printable(value, option == "--reason");
  require_filled_in(option, value);
  require_short(option, value);
}

/// Finds the verb and checks what the parser library would let pass: an option whose value is
/// missing would swallow the next option, `--dry-run` included.
class Scan {
 public:
  explicit Scan(std::span<const std::string> words) : words_(words) {
    while (at_ < words_.size())
      step();
    if (opened_.empty() || verb_ != nullptr) return;
    if (!help_) usage(said(Say::verb_needs_second_word, opened_), said(Say::hint_help));
  }

  [[nodiscard]] const Verb* verb() const { return verb_; }
  [[nodiscard]] bool help() const { return help_; }
  [[nodiscard]] bool version() const { return version_; }
  /// The words without the verb.
  [[nodiscard]] const std::vector<std::string>& rest() const { return rest_; }

 private:
  void step() {
    const std::string& word = words_[at_++];
    if (!plain_ && word == "--") {
      plain_ = true;
      rest_.push_back(word);
    } else if (!plain_ && (word == "--help" || word == "-h")) {
      help_ = true;
    } else if (!plain_ && word == "--version") {
      version_ = true;
    } else if (!plain_ && word.size() > 1 && word.starts_with('-')) {
      take_option(word);
    } else {
      take_place(word);
    }
  }

  void take_option(const std::string& word) {
    require_printable(word, word.starts_with("--reason="));
    const std::string name = option_name(word);
    const Argument* option = find_option_anywhere(name);
    if (option == nullptr) unknown_option(name, verb_);
    rest_.push_back(word);
    const bool joined = name.size() < word.size();
    if (option->is_flag()) {
      if (joined) usage(said(Say::flag_takes_no_value, name));
      return;
    }
    if (joined) {
      if (name.size() + 1 == word.size())
        usage(said(Say::empty_value, name), said(Say::hint_missing_value, name));
      require_sensible(name, word.substr(name.size() + 1));
      return;
    }
    take_value(name);
  }

  void take_value(const std::string& name) {
    const bool there = at_ < words_.size();
    if (!there || find_option_anywhere(option_name(words_[at_])) != nullptr)
      usage(said(Say::missing_value, name), said(Say::hint_missing_value, name));
    const std::string& value = words_[at_++];
    if (value.empty()) usage(said(Say::empty_value, name), said(Say::hint_missing_value, name));
    require_sensible(name, value);
    // Joined, so that a value beginning with a dash stays a value.
    rest_.back() += "=" + value;
  }

  void take_place(const std::string& word) {
    require_printable(word, false);
    if (word.empty()) usage(said(Say::empty_word));
    if (verb_ != nullptr) {
      rest_.push_back(word);
      return;
    }
    const std::string name = opened_.empty() ? word : opened_ + " " + word;
    if (opens_verb(name)) {
      opened_ = name;
    } else {
      close_verb(name);
    }
  }

  void close_verb(const std::string& name) {
    verb_ = find_verb(name);
    if (verb_ != nullptr) return;
    std::vector<std::string> known;
    for (const Verb* verb : verbs())
      known.emplace_back(verb->name);
    const std::string near = nearest(name, known);
    usage(said(Say::unknown_verb, name),
          near.empty() ? said(Say::hint_help) : said(Say::hint_did_you_mean, "ksdpl " + near));
  }

  std::span<const std::string> words_;
  std::size_t at_ = 0;
  const Verb* verb_ = nullptr;
  std::string opened_;
  std::vector<std::string> rest_;
  bool plain_ = false;
  bool help_ = false;
  bool version_ = false;
};

void add_arguments(CLI::App& app, std::span<const Argument> arguments) {
  for (const Argument& argument : arguments) {
    const std::string name(argument.name);
    if (argument.is_flag()) {
      app.add_flag(name);
      continue;
    }
    CLI::Option* option = app.add_option(name);
    if (!argument.many()) continue;
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (!argument.is_option()) option->expected(-1);
  }
}

[[noreturn]] void explain_extra(const std::string& word, const Verb& verb) {
  if (word.size() > 1 && word.starts_with('-')) unknown_option(option_name(word), &verb);
  usage(said(Say::surplus_word, verb.name, word), said(Say::hint_help_verb, verb.name));
}

/// Runs the parser library. Words it has no place for are refused, unless `verb` is nullptr.
void run_parser(CLI::App& app, std::vector<std::string> words, const Verb* verb) {
  app.set_help_flag();
  app.allow_extras();
  std::reverse(words.begin(), words.end());  // What the library asks for.
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    // The scan has dealt with missing values: what is left is an option given twice. The
    // library's sentence begins with its name.
    const std::string what = error.what();
    usage(said(Say::given_twice, what.substr(0, what.find(':'))));
  }
  if (verb == nullptr) return;
  for (const std::string& word : app.remaining())
    if (word != "--") explain_extra(word, *verb);
}

Invocation::Values collect(const CLI::App& app) {
  Invocation::Values values;
  for (const CLI::Option* option : app.get_options()) {
    if (option->count() == 0) continue;
    const std::string name =
        option->get_positional() ? option->get_name(true) : "--" + option->get_lnames().front();
    values[name] = option->results();
  }
  return values;
}

void require_places(const Verb& verb, const Invocation::Values& values) {
  for (const Argument& argument : verb.own) {
    if (argument.needed() && values.find(argument.name) == values.end())
      usage(said(Say::missing_argument, verb.name, argument.name),
            said(Say::hint_example, verb.example));
  }
}

/// Whatever else stands in the line, `--help` answers; only the global options count.
Invocation help_for(const Scan& scan) {
  CLI::App app;
  add_arguments(app, global_arguments());
  run_parser(app, scan.rest(), nullptr);
  Invocation::Values values = collect(app);
  if (scan.verb() != nullptr) values["VERB"] = {std::string(scan.verb()->name)};
  return {*find_verb("help"), values};
}

}  // namespace

const Argument* known_option(std::string_view name, const Verb* verb) {
  if (verb == nullptr) return find_option_anywhere(name);
  if (const Argument* found = find_option(name, global_arguments())) return found;
  if (const Argument* found = find_option(name, verb->own)) return found;
  return find_option(name, verb->shared_arguments());
}

Invocation parse(std::span<const std::string> words) {
  const Scan scan(words);
  if (scan.help()) return help_for(scan);
  const Verb* verb = scan.version() ? find_verb("version") : scan.verb();
  if (verb == nullptr) usage(said(Say::no_verb), said(Say::hint_help));
  CLI::App app;
  add_arguments(app, global_arguments());
  add_arguments(app, verb->own);
  add_arguments(app, verb->shared_arguments());
  run_parser(app, scan.rest(), verb);
  Invocation::Values values = collect(app);
  require_places(*verb, values);
  return {*verb, std::move(values)};
}

Language language_of(std::span<const std::string> words,
                     const std::optional<std::string>& variable) {
  std::string chosen = variable.value_or("id");
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (words[i] == "--lang" && i + 1 < words.size()) chosen = words[i + 1];
    if (words[i].starts_with("--lang=")) chosen = words[i].substr(7);
  }
  return chosen == "en" ? Language::english : Language::indonesian;
}

std::optional<std::string> Invocation::text(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.front();
}

std::string Invocation::needed(std::string_view name) const {
  return text(name).value();
}

std::vector<std::string> Invocation::all(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Invocation::list(std::string_view name) const {
  std::vector<std::string> parts;
  for (const std::string& value : all(name))
    for (std::string& part : split_list(value))
      parts.push_back(std::move(part));
  return parts;
}

std::vector<std::string> split_list(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (part.starts_with(' '))
      part.remove_prefix(1);
    while (part.ends_with(' '))
      part.remove_suffix(1);
    if (!part.empty()) parts.emplace_back(part);
  }
  return parts;
}

}  // namespace ksdpl::cli
