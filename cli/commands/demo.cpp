// ksdpl demo: the main job on real input, from an empty folder, every command as one would type it.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/demo_script.hpp"
#include "cli/run.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

namespace ksdpl::cli {
namespace {

namespace fs = std::filesystem;

void refuse_unless_fresh(const fs::path& journal) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(journal, error)))
    throw Complaint(Exit::usage, said(Say::already_exists, journal.string()),
                    said(Say::hint_demo_fresh));
}

std::string read_all(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Writes an example paper; a file of that name with other words is somebody's and is left alone.
void write_paper(const fs::path& path, const std::string& text) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(path, error))) {
    if (fs::is_regular_file(path, error) && read_all(path) == text) return;
    throw Complaint(Exit::usage, said(Say::already_exists, path.string()),
                    said(Say::hint_demo_fresh));
  }
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (!file)
    throw Complaint(Exit::fault,
                    said(Say::cannot_write, path.string(), std::generic_category().message(errno)),
                    said(Say::hint_check_path, path.string()));
}

void write_papers() {
  std::error_code error;
  fs::create_directories(demo_folder, error);
  if (error)
    throw Complaint(Exit::fault, said(Say::cannot_write, std::string(demo_folder), error.message()),
                    said(Say::hint_check_path, demo_folder));
  for (const DemoPaper& paper : demo_papers())
    write_paper(fs::path(demo_folder) / paper.file, demo_paper_text(paper));
}

/// Returns a word as a shell takes it.
std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_./,:=@%+#").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string result = "'";
  for (const char c : word)
    result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// One command of the demonstration as it went.
struct Played {
  std::string command;
  int exit = 0;
  bool as_expected = true;
  std::string output;
};

/// Runs the lines through the same `run` a user's words go through.
class Player {
 public:
  explicit Player(Session& session) : session_(session) {
    if (const auto db = session.words().text("--db")) common_ = {"--db", *db};
    if (const auto language = session.words().text("--lang"))
      common_.insert(common_.end(), {"--lang", *language});
    if (const auto actor = session.words().text("--as"))
      common_.insert(common_.end(), {"--as", *actor});
    if (const auto folder = session.words().text("--workflows"))
      common_.insert(common_.end(), {"--workflows", *folder});
  }

  [[nodiscard]] Played play(const DemoLine& line) const {
    std::vector<std::string> words = common_;
    words.insert(words.end(), line.words.begin(), line.words.end());
    std::string command = "ksdpl";
    for (const std::string& word : words)
      command += " " + quoted(word);
    std::ostringstream shown;
    const Environment& outer = session_.environment();
    // What a person would see on the screen: both streams in one place.
    Environment inner{shown,
                      shown,
                      outer.clock,
                      outer.variable,
                      outer.user,
                      outer.out_is_terminal,
                      outer.err_is_terminal};
    const int exit = run(words, inner);
    return {std::move(command), exit, exit == code_of(line.expected), shown.str()};
  }

 private:
  Session& session_;
  std::vector<std::string> common_;
};

std::string transcript_of(const Session& session, const DemoLine& line, const Played& played) {
  std::string text;
  if (line.remark) text += "# " + session.say(*line.remark) + "\n\n";
  text += fmt::format("$ {}\n{}", played.command, played.output);
  if (played.exit != 0) text += fmt::format("[exit {}]\n", played.exit);
  return text + "\n";
}

Json json_of(const std::vector<Played>& all) {
  Json commands = Json::array();
  for (const Played& played : all)
    commands.push_back({{"command", played.command},
                        {"exit", played.exit},
                        {"as_expected", played.as_expected},
                        {"output", played.output}});
  return {{"schema", "ksdpl.demo/1"}, {"commands", std::move(commands)}};
}

Exit demo(Session& session) {
  refuse_unless_fresh(session.database());
  write_papers();
  const bool text = session.format() == Format::text;
  std::ostream& out = session.environment().out;
  if (text) out << session.say(Say::demo_opening) << "\n\n";
  const Player player(session);
  std::vector<Played> all;
  for (const DemoLine& line : demo_lines()) {
    all.push_back(player.play(line));
    if (text) out << transcript_of(session, line, all.back()) << std::flush;
    if (!all.back().as_expected)
      throw Complaint(Exit::fault, said(Say::demo_unexpected, all.back().command, all.back().exit,
                                        code_of(line.expected)));
  }
  if (text)
    out << session.say(Say::demo_closing) << "\n";
  else
    session.answer({json_of(all), nullptr, std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb demo_verb{
    "demo",       Verb::Kind::reads,
    false,        {"contoh lengkap dari folder kosong", "the main job from an empty folder"},
    "ksdpl demo", {},
    nullptr,      demo};

}  // namespace ksdpl::cli
