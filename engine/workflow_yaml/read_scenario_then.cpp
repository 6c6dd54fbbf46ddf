// Reads what a scenario expects.
#include "workflow/wording.hpp"
#include "workflow_yaml/scenario_reading.hpp"

namespace ksdpl::yaml {
namespace {

using Expected = ScenarioThen::Expected;

const Text the_expectation{"'then'", "'then'"};
const Text a_stage{"tahap", "stage"};
const Text a_move{"langkah hukum", "legal move"};

class ThenReader {
 public:
  ThenReader(Fields& fields, const ScenarioReader& reader) : fields_(fields), reader_(reader) {}

  ScenarioThen read() {
    read_result();
    if (fields_.structure("blockers", Presence::optional) != nullptr)
      then_.blockers = words("blockers", nullptr, {});
    const Word stage = fields_.text("stage", Presence::optional);
    reader_.check(stage, reader_.words().stages, a_stage);
    if (!stage.empty()) then_.stage = Expected{stage.text, reader_.position(stage.at)};
    then_.active = words("active", &reader_.words().stages, a_stage);
    read_requirements();
    read_deadlines();
    if (fields_.structure("today", Presence::optional) != nullptr)
      then_.today = reader_.date(fields_, "today");
    then_.notices = words("notices", nullptr, {});
    then_.no_notices = words("no_notices", nullptr, {});
    then_.may = words("may", &reader_.words().moves, a_move);
    then_.may_not = words("may_not", &reader_.words().moves, a_move);
    check_today();
    return std::move(then_);
  }

 private:
  void read_result() {
    const Word result = fields_.text("result");
    then_.result_at = reader_.position(result.empty() ? fields_.at() : result.at);
    reader_.check(result, {"allowed", "refused"}, {"hasil", "result"});
    then_.allowed = result.text != "refused";
  }

  std::vector<Expected> words(std::string_view key,
                              const std::vector<std::string>* known,
                              const Text& what) {
    std::vector<Expected> expected;
    for (const Word& word : fields_.names(key, Presence::optional)) {
      if (known != nullptr) reader_.check(word, *known, what);
      expected.push_back({word.text, reader_.position(word.at)});
    }
    return expected;
  }

  /// Returns the members of a map under the key; reports what is no map.
  const std::vector<Member>& members(std::string_view key) {
    static const std::vector<Member> none;
    const Value* node = fields_.structure(key, Presence::optional);
    if (node == nullptr) return none;
    if (node->kind == Value::Kind::map) return node->members;
    reader_.reading().findings.add(
        node->at, "wrong-type", wording::say("'{}' harus berupa peta", "'{}' must be a map", key));
    return none;
  }

  void read_requirements() {
    for (const Member& member : members("requirements")) {
      reader_.check({member.key, member.key_at}, reader_.words().requirements,
                    {"persyaratan", "requirement"});
      const Word verdict{member.value.text, member.value.at};
      const auto read = verdict_from_id(verdict.text);
      if (!read) {
        reader_.check({verdict.text.empty() ? "?" : verdict.text, verdict.at},
                      {"terpenuhi", "belum", "belum_diketahui", "tidak_berlaku"},
                      {"penilaian", "verdict"});
      }
      then_.requirements.push_back(
          {member.key, read.value_or(Verdict::belum_diketahui), reader_.position(member.key_at)});
    }
  }

  void read_deadlines() {
    for (const Member& member : members("deadlines")) {
      reader_.check({member.key, member.key_at}, reader_.words().steps, {"langkah", "step"});
      const auto due = parse_effective_date(member.value.text);
      if (!due) {
        reader_.reading().findings.add(
            member.value.at, "bad-date",
            wording::say("{} bukan tanggal; tulis YYYY-MM-DD atau tidak_diketahui",
                         "{} is no date; write YYYY-MM-DD or tidak_diketahui",
                         wording::shown(member.value.text)));
      }
      then_.deadlines.push_back(
          {member.key, due.value_or(EffectiveDate{}), reader_.position(member.key_at)});
    }
  }

  /// What a person should know depends on the day; without one the expectation means nothing.
  void check_today() {
    const bool asks = !then_.notices.empty() || !then_.no_notices.empty();
    if (!asks || (then_.today && then_.today->known())) return;
    reader_.reading().findings.add(
        fields_.at(), "missing-key",
        {"'notices' dan 'no_notices' memerlukan 'today', hari pemberitahuan itu dilihat",
         "'notices' and 'no_notices' need 'today', the day on which they are looked at"});
  }

  Fields& fields_;
  const ScenarioReader& reader_;
  ScenarioThen then_;
};

}  // namespace

ScenarioThen read_then(Fields& scenario, const ScenarioReader& reader) {
  const Value* node = scenario.structure("then", Presence::required);
  if (node == nullptr) return {};
  Fields fields(*node, the_expectation, reader.reading().findings);
  if (!fields.is_map()) return {};
  ScenarioThen then = ThenReader(fields, reader).read();
  fields.finish();
  return then;
}

}  // namespace ksdpl::yaml
