// Transcripts: what a user types and what the screen shows, kept as text that a person can read.
#include "cli/transcript.hpp"

#include "cli/terminal.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

std::string normalised(std::string text, const std::string& folder) {
  for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder))
    text.replace(at, folder.size(), "<folder>");
  text = std::regex_replace(text, std::regex("[0-9a-f]{64}"), "<sha256>");
  text = std::regex_replace(text, std::regex("\\([0-9a-f]{12}\\)"), "(<hash>)");
  text = std::regex_replace(text, std::regex("(kalender|calendar) [0-9a-f]{12}"), "$1 <hash>");
  // Every log has a key of its own.
  text = std::regex_replace(text, std::regex("(\u2014 [^ ]+) [A-Za-z0-9+/=]+"), "$1 <signature>");
  text = std::regex_replace(text, std::regex("([0-9a-f]{8}-){7}[0-9a-f]{8}"), "<root>");
  text = std::regex_replace(text, std::regex("extra [A-Za-z0-9+/=]+"), "extra <leaf>");
  // The commitment of a paper is salted anew each time.
  text = std::regex_replace(text, std::regex(", (sidik|hash) [0-9a-f]{12}"), ", $1 <salted>");
  return std::regex_replace(text, std::regex("[A-Za-z0-9+/]{43}="), "<key>");
}

std::string marked(const std::string& err) {
  std::string text;
  std::istringstream lines(err);
  for (std::string line; std::getline(lines, line);)
    text += "! " + line + "\n";
  return text;
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line);
  return lines;
}

/// Plays line by line; what the screen showed before is skipped and written anew.
class Player {
 public:
  explicit Player(bool manual) : manual_(manual), playing_(!manual) {}

  std::string play(const std::string& transcript) {
    lines_ = split(transcript);
    while (next_ < lines_.size()) {
      const std::string line = lines_[next_++];
      if (manual_) {
        take_manual(line);
      } else {
        take(line);
      }
    }
    verify_journal();
    return std::move(text_);
  }

 private:
  /// Whatever was typed, what is left behind is a journal that verifies, every entry played again.
  void verify_journal() {
    if (!std::filesystem::exists("ksdpl.db")) return;
    const Screen screen = terminal_.type("verify --db ksdpl.db");
    BOOST_TEST(screen.exit == 0, screen.out << screen.err);
  }

  /// A line of a manual: what stands in a ```console block is played, settings are comments.
  void take_manual(const std::string& line) {
    if (playing_ && (in_output_ || line != "```")) {
      take(line);
      return;
    }
    text_ += line + "\n";
    playing_ = !playing_ && line == "```console";
    if (line.starts_with("<!-- @") && line.ends_with(" -->"))
      obey(line.substr(6, line.size() - 10));
  }

  void take(const std::string& line) {
    if (in_output_) {
      in_output_ = !line.starts_with("[exit ");
      return;
    }
    text_ += line + "\n";
    if (line.starts_with("$ ksdpl")) {
      show(terminal_.type(line.substr(7)));
    } else if (line.starts_with("@")) {
      obey(line.substr(1));
    } else {
      BOOST_REQUIRE_MESSAGE(line.empty() || line.starts_with("#"),
                            "not a transcript line: " << line);
    }
  }

  void show(const Screen& screen) {
    const std::string folder = terminal_.folder.path().string();
    text_ += normalised(screen.out, folder) + marked(normalised(screen.err, folder));
    text_ += "[exit " + std::to_string(screen.exit) + "]\n";
    in_output_ = has_kept_output();
  }

  /// Says whether an output is kept below the command: a new transcript has the commands alone, one
  /// below the other or with settings, remarks and empty lines between them.
  [[nodiscard]] bool has_kept_output() const {
    std::size_t at = next_;
    while (at < lines_.size() && lines_[at].empty())
      ++at;
    if (at == lines_.size()) return false;
    const std::string& line = lines_[at];
    return !line.starts_with("$ ksdpl") && !line.starts_with("@") && !line.starts_with("# ") &&
           !(manual_ && line == "```");
  }

  void obey(const std::string& line) {
    const std::vector<std::string> words = shell_words(line);
    BOOST_REQUIRE_MESSAGE(words.size() >= 2, "not a setting: " << line);
    if (words[0] == "file") {
      const std::size_t content = line.find(words[1]) + words[1].size() + 1;
      write(words[1], content < line.size() ? line.substr(content) : "");
    } else if (words[0] == "clock") {
      terminal_.now = parse_timestamp(words[1]).value();
    } else if (words[0] == "prepare" && words[1] == "dprd") {
      terminal_.ready_for_dprd();
    } else {
      BOOST_REQUIRE_MESSAGE(words[0] == "env" && words.size() == 3, "not a setting: " << line);
      terminal_.variables[words[1]] = words[2];
    }
  }

  void write(const std::string& name, std::string content) const {
    for (std::size_t at = content.find("\\n"); at != std::string::npos; at = content.find("\\n"))
      content.replace(at, 2, "\n");
    terminal_.folder.write(name, content + "\n");
  }

  Terminal terminal_;
  std::vector<std::string> lines_;
  std::size_t next_ = 0;
  std::string text_;
  bool manual_;
  bool playing_;
  bool in_output_ = false;
};

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void report_difference(const std::string& expected, const std::string& found) {
  const auto before = split(expected);
  const auto after = split(found);
  std::size_t line = 0;
  while (line < before.size() && line < after.size() && before[line] == after[line])
    ++line;
  const auto at = [line](const std::vector<std::string>& lines) {
    return line < lines.size() ? lines[line] : std::string("(nothing)");
  };
  BOOST_ERROR("line " << line + 1 << "\n  kept: " << at(before) << "\n  now:  " << at(after)
                      << "\nread the difference, then bless it with KSDPL_BLESS=1");
}

}  // namespace

std::string play(const std::string& transcript) {
  return Player(/*manual=*/false).play(transcript);
}

void check_transcript(const std::filesystem::path& file) {
  BOOST_TEST_CONTEXT(file.filename().string()) {
    const std::string kept = content_of(file);
    BOOST_REQUIRE(!kept.empty());
    const std::string now = Player(file.extension() == ".md").play(kept);
    if (now == kept) return;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the tests have one thread
    if (const char* bless = std::getenv("KSDPL_BLESS"); bless != nullptr && *bless == '1') {
      std::ofstream(file, std::ios::binary) << now;
      BOOST_TEST_MESSAGE("blessed " << file.string());
      return;
    }
    report_difference(kept, now);
  }
}

}  // namespace ksdpl::test
