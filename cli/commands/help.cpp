// ksdpl help: what each verb does, takes and looks like when typed.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/man_page.hpp"
#include "cli/placeholders.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{Argument{"VERB",
                                  "",
                                  {"perintah yang ingin dijelaskan", "the verb to explain"},
                                  Argument::Count::repeated}};

void write_arguments(TextWriter& out,
                     const Session& session,
                     Say heading,
                     std::span<const Argument> arguments) {
  if (arguments.empty()) return;
  std::vector<std::vector<Cell>> rows;
  for (const Argument& argument : arguments) {
    std::string name(argument.name);
    if (!argument.value.empty())
      name += " " + with_placeholders_in(argument.value, session.language());
    rows.push_back({{name, Tone::strong}, {std::string(argument.help.in(session.language()))}});
  }
  out.blank();
  out.line(session.say(heading));
  out.table(rows);
}

Json argument_json(const Argument& argument, Language language) {
  return {{"name", argument.name},
          {"value", with_placeholders_in(argument.value, language)},
          {"required", argument.needed()},
          {"repeatable", argument.many()},
          {"help", argument.help.in(language)}};
}

Json verb_json(const Verb& verb, Language language) {
  Json arguments = Json::array();
  for (const Argument& argument : verb.own)
    arguments.push_back(argument_json(argument, language));
  for (const Argument& argument : verb.shared_arguments())
    arguments.push_back(argument_json(argument, language));
  return {{"verb", verb.name},
          {"summary", verb.summary.in(language)},
          {"synopsis", synopsis_of(verb)},
          {"example", verb.example},
          {"plumbing", verb.plumbing},
          {"arguments", std::move(arguments)}};
}

Exit explain_verb(Session& session, const Verb& verb) {
  const auto text = [&](TextWriter& out) {
    out.line(fmt::format("{}  -  {}", synopsis_of(verb), verb.summary.in(session.language())),
             Tone::strong);
    write_arguments(out, session, Say::help_own, verb.own);
    write_arguments(out, session, Say::help_shared, verb.shared_arguments());
    write_arguments(out, session, Say::help_global, global_arguments());
    out.blank();
    out.line(session.say(Say::help_example));
    out.line(verb.example, Tone::plain, 2);
  };
  Json json = {{"schema", "ksdpl.help/1"}};
  json.update(verb_json(verb, session.language()));
  session.answer({std::move(json), text, std::nullopt});
  return Exit::done;
}

Exit list_verbs(Session& session) {
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::help_usage), Tone::strong);
    out.blank();
    std::vector<std::vector<Cell>> rows;
    for (const Verb* verb : verbs()) {
      if (verb->plumbing) continue;
      rows.push_back({{std::string(verb->name), Tone::strong},
                      {std::string(verb->summary.in(session.language()))}});
    }
    out.table(rows);
    write_arguments(out, session, Say::help_global, global_arguments());
    out.blank();
    out.paragraph(session.say(Say::help_more));
  };
  Json list = Json::array();
  for (const Verb* verb : verbs())
    list.push_back(verb_json(*verb, session.language()));
  session.answer({{{"schema", "ksdpl.help/1"}, {"verbs", std::move(list)}}, text, std::nullopt});
  return Exit::done;
}

std::string joined_name(const std::vector<std::string>& words) {
  std::string name;
  for (const std::string& word : words)
    name += (name.empty() ? "" : " ") + word;
  return name;
}

Exit run(Session& session) {
  const std::string name = joined_name(session.words().all("VERB"));
  if (name.empty() || opens_verb(name)) return list_verbs(session);
  if (const Verb* verb = find_verb(name)) return explain_verb(session, *verb);
  std::vector<std::string> known;
  for (const Verb* verb : verbs())
    known.emplace_back(verb->name);
  const std::string near = nearest(name, known);
  throw Complaint(
      Exit::usage, said(Say::unknown_verb, name),
      near.empty() ? said(Say::hint_help) : said(Say::hint_did_you_mean, "ksdpl help " + near));
}

}  // namespace

constexpr Verb help_verb{
    "help",
    Verb::Kind::reads,
    false,
    {"menjelaskan perintah, dengan contoh", "explains a verb, with an example"},
    "ksdpl help record",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
