// Reads scenario files and checks what can only be checked once all of them are known.
#include "ksdpl/scenario_loader.hpp"

#include "workflow/wording.hpp"
#include "workflow_yaml/scenario_reading.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace ksdpl {
namespace yaml {
namespace {

using wording::say;
using wording::shown;

constexpr std::string_view scenario_format = "ksdpl.scenario/1";
/// What `correct` calls the opening of the case.
constexpr std::string_view opening_label = "kasus";

const Text a_scenario{"skenario", "the scenario"};

/// A scenario as read, with the place of what it continues, for later findings.
struct Draft {
  Scenario scenario;
  Place continues_at;
};

ScenarioGiven read_given(Fields& owner, const ScenarioReader& reader, Place& continues_at) {
  ScenarioGiven given;
  const Value* node = owner.structure("given", Presence::required);
  if (node == nullptr) return given;
  Fields fields(*node, {"'given'", "'given'"}, reader.reading().findings);
  if (!fields.is_map()) return given;
  const Word continues = fields.text("continues", Presence::optional);
  given.continues = continues.text;
  continues_at = continues.at;
  // A case that goes on has its facts already.
  if (continues.empty()) {
    given.partner = reader.name(fields, "partner");
    given.country = reader.name(fields, "country");
    given.region = reader.name(fields, "region");
    given.level = reader.level(fields);
    given.initiative = reader.initiative(fields);
    given.objects = reader.objects(fields);
    given.opened = reader.date(fields, "opened");
    given.agreement_on = reader.date(fields, "signed");
    const Word record = fields.text("history", Presence::optional);
    reader.check(record, {"recorded", "stated"}, {"riwayat", "history"});
    given.stated = record.text == "stated";
  }
  given.events = read_commands(fields, "events", Presence::optional, reader);
  fields.finish();
  return given;
}

/// Reports articles that are not registered. A scenario binds nobody, so an article read only
/// through somebody else may stand here.
void check_articles(const Workflow& workflow, const Reading& reading) {
  for (const BasisUse& use : reading.bases) {
    if (workflow.law.resolves(use.citation)) continue;
    std::vector<std::string> known;
    for (const Provision& provision : workflow.law.provisions())
      known.push_back(to_string(provision.citation));
    reading.findings.add(
        use.at, "unresolved-citation",
        wording::with_suggestion(
            say("{} tidak terdaftar dalam berkas hukum alur kerja ini",
                "{} is not registered in the law files of this workflow", to_string(use.citation)),
            to_string(use.citation), known));
  }
}

Draft read_scenario(Fields& fields, const ScenarioReader& reader) {
  Draft draft;
  Scenario& scenario = draft.scenario;
  const Word id = fields.id();
  scenario.id = id.text;
  scenario.at = reader.position(id.empty() ? fields.at() : id.at);
  scenario.title = fields.translated("title");
  scenario.basis = read_basis(fields, "basis", reader.reading());
  scenario.given = read_given(fields, reader, draft.continues_at);
  scenario.when = read_commands(fields, "when", Presence::required, reader);
  scenario.then = read_then(fields, reader);
  return draft;
}

void check_header(Fields& file, const Workflow& workflow, Findings& findings) {
  const Word format = file.text("format");
  if (!format.empty() && format.text != scenario_format) {
    findings.add(format.at, "wrong-format",
                 say("format {} tidak dikenal; berkas skenario memakai '{}'",
                     "the format {} is not known; scenario files use '{}'", shown(format.text),
                     scenario_format));
  }
  const Word named = file.text("workflow");
  if (!named.empty() && named.text != workflow.id) {
    findings.add(named.at, "other-workflow",
                 say("skenario ini untuk alur kerja {}, bukan '{}'",
                     "these scenarios are for the workflow {}, not for '{}'", shown(named.text),
                     workflow.id));
  }
}

/// Everything read from all files, with the findings of each.
class Library {
 public:
  explicit Library(const Workflow& workflow) : words_(workflow) {}

  void read(const std::string& path, const std::string& text) {
    Findings& findings = findings_.emplace(path, Findings(path)).first->second;
    const auto root = read_tree(text, findings);
    if (!root) return;
    Fields file(*root, {"berkas skenario", "the scenario file"}, findings);
    if (!file.is_map()) return;
    Reading reading{findings};
    const ScenarioReader reader(words_, reading);
    check_header(file, words_.workflow, findings);
    read_each(file.list("scenarios", Presence::required), a_scenario, findings,
              [&](Fields& fields) { keep(read_scenario(fields, reader), findings); });
    file.finish();
    check_articles(words_.workflow, reading);
  }

  LoadedScenarios finish() && {
    for (const Draft& draft : drafts_)
      check_links(draft);
    LoadedScenarios loaded;
    for (const auto& [path, findings] : findings_) {
      for (Diagnostic& finding : findings.in_order())
        loaded.errors.push_back(std::move(finding));
    }
    if (!loaded.errors.empty()) return loaded;
    for (Draft& draft : drafts_)
      loaded.scenarios.push_back(std::move(draft.scenario));
    return loaded;
  }

 private:
  void keep(Draft draft, Findings& findings) {
    const Position& at = draft.scenario.at;
    const auto [twin, fresh] = places_.emplace(draft.scenario.id, at);
    if (!fresh && !draft.scenario.id.empty()) {
      findings.add(
          {at.line, at.column}, "duplicate-id",
          say("skenario {} sudah ada pada {}:{}", "there is a scenario {} at {}:{} already",
              shown(draft.scenario.id), twin->second.file, twin->second.line));
    }
    drafts_.push_back(std::move(draft));
  }

  [[nodiscard]] const Draft* find(std::string_view id) const {
    const auto found = std::find_if(drafts_.begin(), drafts_.end(),
                                    [&](const Draft& draft) { return draft.scenario.id == id; });
    return found == drafts_.end() ? nullptr : &*found;
  }

  void check_links(const Draft& draft) {
    Findings& findings = findings_.at(draft.scenario.at.file);
    std::set<std::string> labels{std::string(opening_label)};
    if (!collect_labels(draft, labels, findings)) return;
    for (const auto* commands : {&draft.scenario.given.events, &draft.scenario.when}) {
      for (const ScenarioCommand& command : *commands) {
        check_target(command, labels, findings);
        if (!command.label.empty()) labels.insert(command.label);
      }
    }
  }

  /// Follows `continues` to the beginning. Says whether it comes to one.
  bool collect_labels(const Draft& draft, std::set<std::string>& labels, Findings& findings) {
    std::set<std::string_view> passed{draft.scenario.id};
    for (const Draft* at = &draft; !at->scenario.given.continues.empty();) {
      const std::string& id = at->scenario.given.continues;
      const Draft* before = find(id);
      if (before == nullptr) {
        if (at == &draft) report_unknown(draft, findings);
        return false;
      }
      if (!passed.insert(before->scenario.id).second) {
        findings.add(draft.continues_at, "cycle",
                     say("skenario {} meneruskan dirinya sendiri",
                         "the scenario {} continues itself", shown(draft.scenario.id)));
        return false;
      }
      for (const auto* commands : {&before->scenario.given.events, &before->scenario.when}) {
        for (const ScenarioCommand& command : *commands)
          labels.insert(command.label);
      }
      at = before;
    }
    return true;
  }

  void report_unknown(const Draft& draft, Findings& findings) const {
    std::vector<std::string> known;
    for (const Draft& each : drafts_)
      known.push_back(each.scenario.id);
    const std::string& id = draft.scenario.given.continues;
    findings.add(
        draft.continues_at, "unknown-reference",
        wording::with_suggestion(say("tidak ada skenario {}", "there is no scenario {}", shown(id)),
                                 id, known));
  }

  static void check_target(const ScenarioCommand& command,
                           const std::set<std::string>& labels,
                           Findings& findings) {
    if (command.target.empty() || labels.contains(command.target)) return;
    std::vector<std::string> known(labels.begin(), labels.end());
    known.erase(std::remove(known.begin(), known.end(), std::string()), known.end());
    findings.add({command.at.line, command.at.column}, "unknown-reference",
                 wording::with_suggestion(
                     say("tidak ada perintah sebelumnya yang disebut {} dengan 'as'",
                         "no earlier command is called {} with 'as'", shown(command.target)),
                     command.target, known));
  }

  ScenarioWords words_;
  std::vector<Draft> drafts_;
  std::map<std::string, Position> places_;
  std::map<std::string, Findings> findings_;
};

}  // namespace
}  // namespace yaml

LoadedScenarios load_scenarios(const ScenarioFiles& files, const Workflow& workflow) {
  yaml::Library library(workflow);
  for (const auto& [path, text] : files)
    library.read(path, text);
  return std::move(library).finish();
}

}  // namespace ksdpl
