// Reads the commands of a scenario: file, assess, record, correct, annul.
#include "workflow/wording.hpp"
#include "workflow_yaml/scenario_reading.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::yaml {
namespace {

using Kind = ScenarioCommand::Kind;

const Text a_command{"perintah", "a command"};
const Text a_paper{"dokumen", "paper"};
const Text a_requirement{"persyaratan", "requirement"};
const Text a_step{"langkah", "step"};
const Text an_outcome{"hasil", "outcome"};
const Text a_content{"isi dokumen", "content"};
const Text a_verdict{"penilaian", "verdict"};

std::vector<std::string> texts(const std::vector<Word>& words) {
  std::vector<std::string> all;
  all.reserve(words.size());
  for (const Word& word : words)
    all.push_back(word.text);
  return all;
}

/// Reads one command; which kind it is shows by its first telling key.
class CommandReader {
 public:
  CommandReader(Fields& fields, const ScenarioReader& reader) : fields_(fields), reader_(reader) {}

  ScenarioCommand read(const Value& node) {
    command_.at = reader_.position(fields_.at());
    if (fields_.structure("date", Presence::optional) != nullptr)
      command_.on = reader_.date(fields_, "date");
    command_.label = fields_.text("as", Presence::optional).text;
    const std::string_view word = telling_key(node);
    if (word == "file") {
      read_file();
    } else if (word == "assess") {
      read_assess();
    } else if (word == "record") {
      read_record();
    } else if (word == "correct" || word == "annul") {
      read_correct(word);
    } else {
      reader_.reading().findings.add(
          fields_.at(), "bad-command",
          {"perintah harus menyebut satu dari file, assess, record, correct, atau annul",
           "a command must name one of file, assess, record, correct or annul"});
      fields_.lose();
    }
    return std::move(command_);
  }

 private:
  static std::string_view telling_key(const Value& node) {
    static constexpr std::array known{"file", "assess", "record", "correct", "annul"};
    for (const Member& member : node.members) {
      const auto found = std::find(known.begin(), known.end(), member.key);
      if (found != known.end()) return *found;
    }
    return {};
  }

  void read_file() {
    command_.kind = Kind::file;
    const std::vector<Word> papers = fields_.names("file", Presence::required);
    for (const Word& paper : papers)
      reader_.check(paper, reader_.words().documents, a_paper);
    command_.names = texts(papers);
    command_.all_contents = fields_.structure("contains", Presence::optional) == nullptr;
    const std::vector<Word> contents = fields_.names("contains", Presence::optional);
    // Of a paper nobody knows the contents are not known either; that has been said already.
    const bool known = std::all_of(papers.begin(), papers.end(), [&](const Word& paper) {
      return reader_.words().workflow.document(paper.text) != nullptr;
    });
    for (const Word& content : contents) {
      if (known) reader_.check(content, contents_of(command_.names), a_content);
    }
    command_.contents = texts(contents);
    command_.issued = reader_.date(fields_, "issued");
    command_.received = reader_.date(fields_, "received");
  }

  [[nodiscard]] std::vector<std::string> contents_of(const std::vector<std::string>& papers) const {
    std::vector<std::string> contents;
    for (const std::string& paper : papers) {
      const DocumentDef* document = reader_.words().workflow.document(paper);
      if (document == nullptr) continue;
      for (const ContentDef& content : document->contents)
        contents.push_back(content.id.value);
    }
    return contents;
  }

  void read_assess() {
    command_.kind = Kind::assess;
    const std::vector<Word> requirements = fields_.names("assess", Presence::required);
    for (const Word& requirement : requirements)
      reader_.check(requirement, reader_.words().requirements, a_requirement);
    command_.names = texts(requirements);
    const Word verdict = fields_.text("verdict", Presence::optional);
    reader_.check(verdict, {"terpenuhi", "belum", "belum_diketahui", "tidak_berlaku"}, a_verdict);
    command_.verdict = verdict_from_id(verdict.text).value_or(Verdict::terpenuhi);
  }

  void read_record() {
    command_.kind = Kind::record;
    const Word step = fields_.name("record", Presence::required);
    const Word outcome = fields_.text("outcome", Presence::optional);
    reader_.check(step, reader_.words().steps, a_step);
    command_.step = StepId{step.text};
    command_.outcome = OutcomeId{outcome.text};
    const StepDef* def = reader_.words().workflow.step(step.text);
    if (def == nullptr) return;
    std::vector<std::string> outcomes;
    for (const OutcomeDef& each : def->outcomes)
      outcomes.push_back(each.id.value);
    reader_.check(outcome, outcomes, an_outcome);
    if (!outcome.empty() || outcomes.size() == 1) return;
    reader_.reading().findings.add(
        fields_.at(), "missing-key",
        wording::with_suggestion(wording::say("langkah '{}' mempunyai beberapa hasil; sebutkan "
                                              "'outcome'",
                                              "the step '{}' has several outcomes; name the "
                                              "'outcome'",
                                              step.text),
                                 "", outcomes));
  }

  void read_correct(std::string_view word) {
    command_.kind = Kind::correct;
    command_.target = fields_.name(word, Presence::required).text;
    command_.annul = word == "annul";
    if (command_.annul) return;
    if (fields_.structure("effective", Presence::optional) != nullptr)
      command_.effective = reader_.date(fields_, "effective");
    command_.partner = reader_.name(fields_, "partner");
    command_.country = reader_.name(fields_, "country");
    command_.region = reader_.name(fields_, "region");
    command_.level = reader_.level(fields_);
    command_.initiative = reader_.initiative(fields_);
    if (fields_.structure("objects", Presence::optional) != nullptr)
      command_.objects = reader_.objects(fields_);
  }

  Fields& fields_;
  const ScenarioReader& reader_;
  ScenarioCommand command_;
};

}  // namespace

std::vector<ScenarioCommand> read_commands(Fields& owner,
                                           std::string_view key,
                                           Presence presence,
                                           const ScenarioReader& reader) {
  std::vector<ScenarioCommand> commands;
  for (const Value& item : owner.list(key, presence)) {
    Fields fields(item, a_command, reader.reading().findings);
    if (!fields.is_map()) continue;
    commands.push_back(CommandReader(fields, reader).read(item));
    fields.finish();
  }
  return commands;
}

}  // namespace ksdpl::yaml
