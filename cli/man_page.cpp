// The manual page, made from the same tables as `help`.
#include "cli/man_page.hpp"

#include "cli/exit_codes.hpp"
#include "cli/phrases.hpp"
#include "cli/placeholders.hpp"
#include "cli/roff.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace ksdpl::cli {
namespace {

struct ExitMeaning {
  Exit exit;
  Say meaning;
};
constexpr std::array exits{
    ExitMeaning{Exit::done, Say::man_exit_done},
    ExitMeaning{Exit::fault, Say::man_exit_fault},
    ExitMeaning{Exit::usage, Say::man_exit_usage},
    ExitMeaning{Exit::refused, Say::man_exit_refused},
    ExitMeaning{Exit::not_entitled, Say::man_exit_not_entitled},
    ExitMeaning{Exit::conflict, Say::man_exit_conflict},
    ExitMeaning{Exit::integrity, Say::man_exit_integrity},
    ExitMeaning{Exit::invalid_workflow, Say::man_exit_invalid_workflow},
    ExitMeaning{Exit::not_found, Say::man_exit_not_found},
    ExitMeaning{Exit::findings, Say::man_exit_findings},
};

/// A name that is the same in every language, and what it is.
struct Named {
  std::string_view name;
  Say meaning;
};
constexpr std::array variables{
    Named{"KSDPL_DB", Say::man_variable_db},
    Named{"KSDPL_LANG", Say::man_variable_lang},
    Named{"NO_COLOR", Say::man_variable_colour},
};
constexpr std::array kept_files{
    Named{"ksdpl.db", Say::man_file_journal},
    Named{"ksdpl.db.documents/", Say::man_file_documents},
    Named{"ksdpl.db.keys/", Say::man_file_keys},
    Named{"ksdpl.db.lock", Say::man_file_lock},
    Named{"ksdpl.db.search", Say::man_file_search},
};

/// Returns the options that verbs share, each once, in the order of the verbs.
std::vector<const Argument*> shared_options() {
  std::vector<const Argument*> options;
  for (const Verb* verb : verbs()) {
    for (const Argument& argument : verb->shared_arguments()) {
      const bool known = std::any_of(options.begin(), options.end(), [&](const Argument* other) {
        return other->name == argument.name;
      });
      if (!known) options.push_back(&argument);
    }
  }
  return options;
}

class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  void head(std::string_view version, std::string_view released) {
    out_.comment(say(language_, Say::man_generated));
    out_.title(released, "ksdpl " + std::string(version), say(language_, Say::man_manual));
    heading(Say::man_name);
    out_.name_line("ksdpl", say(language_, Say::man_about));
    heading(Say::man_synopsis);
    out_.synopsis("ksdpl", say(language_, Say::man_usage));
    heading(Say::man_description);
    for (const Say text : {Say::man_what, Say::man_where, Say::man_output})
      out_.paragraph(say(language_, text));
  }

  void options() {
    heading(Say::man_global_options);
    for (const Argument& argument : global_arguments())
      option(argument);
    heading(Say::man_shared_options);
    out_.paragraph(say(language_, Say::man_shared_options_which));
    for (const Argument* argument : shared_options())
      option(*argument);
  }

  void verb(const Verb& of) {
    out_.subsection(synopsis_of(of));
    out_.paragraph(sentence(of.summary.in(language_)));
    for (const Argument& argument : of.own)
      option(argument);
    std::string shared;
    for (const Argument& argument : of.shared_arguments())
      shared += (shared.empty() ? "" : ", ") + std::string(argument.name);
    if (!shared.empty()) out_.paragraph(say(language_, Say::man_also, shared));
    out_.example(of.example);
  }

  void every_verb() {
    heading(Say::man_verbs);
    for (const Verb* each : cli::verbs())
      if (!each->plumbing) verb(*each);
    heading(Say::man_plumbing);
    for (const Verb* each : cli::verbs())
      if (each->plumbing) verb(*each);
  }

  void tail() {
    heading(Say::man_exit_status);
    for (const ExitMeaning& each : exits)
      out_.item(std::to_string(code_of(each.exit)), "", say(language_, each.meaning));
    heading(Say::man_environment);
    for (const Named& each : variables)
      out_.item(each.name, "", say(language_, each.meaning));
    heading(Say::man_files);
    for (const Named& each : kept_files)
      out_.item(each.name, "", say(language_, each.meaning));
    heading(Say::man_see_also);
    out_.paragraph(say(language_, Say::man_see));
  }

  [[nodiscard]] const std::string& text() const { return out_.text(); }

 private:
  void heading(Say key) { out_.section(say(language_, key)); }
  void option(const Argument& argument) {
    out_.item(argument.name, with_placeholders_in(argument.value, language_),
              sentence(argument.help.in(language_)));
  }
  static std::string sentence(std::string_view words) { return std::string(words) + "."; }

  Language language_;
  RoffWriter out_;
};

}  // namespace

std::string synopsis_of(const Verb& verb) {
  std::string words = fmt::format("ksdpl {}", verb.name);
  for (const Argument& argument : verb.own) {
    if (argument.is_option()) continue;
    words +=
        argument.needed() ? fmt::format(" {}", argument.name) : fmt::format(" [{}]", argument.name);
    if (argument.many()) words += "...";
  }
  return words;
}

std::string man_page(Language language, std::string_view version, std::string_view released) {
  Page page(language);
  page.head(version, released);
  page.options();
  page.every_verb();
  page.tail();
  return page.text();
}

}  // namespace ksdpl::cli
