// Holds what a scenario expects against how it ended.
#include "rehearsal/expectations.hpp"

#include "ksdpl/deadline.hpp"

#include <algorithm>
#include <set>

namespace ksdpl::rehearsal {
namespace {

using Expected = ScenarioThen::Expected;
using Names = std::set<std::string>;

std::string joined(const Names& names) {
  std::string list;
  for (const std::string& name : names)
    list += (list.empty() ? "" : ", ") + name;
  return list;
}

class Comparison {
 public:
  Comparison(const ScenarioThen& then, const Ending& ending)
      : then_(then), ending_(ending), bench_(ending.scene.bench) {}

  std::vector<ScenarioFailure> run() {
    compare_result();
    compare_blockers();
    compare_stage();
    compare_requirements();
    compare_deadlines();
    compare_notices();
    compare_moves(then_.may, /*allowed=*/true);
    compare_moves(then_.may_not, /*allowed=*/false);
    return std::move(failures_);
  }

 private:
  void fail(const Position& at, std::string id, std::string en) {
    failures_.push_back({at, {std::move(id), std::move(en)}});
  }

  /// Scenarios count Saturdays and Sundays only: what comes out must not change when a list of
  /// holidays is filled in.
  static const Calendar& weekends_only() {
    static const Calendar calendar;
    return calendar;
  }

  [[nodiscard]] Date today() const {
    if (then_.today && then_.today->known()) return then_.today->day();
    const EffectiveDate& day = ending_.scene.day;
    return day.known() ? day.day() : Date{};
  }

  [[nodiscard]] Names refused_codes() const {
    Names codes;
    if (ending_.refusal) {
      for (const Check& check : ending_.refusal->blockers)
        codes.insert(check.code);
    }
    return codes;
  }

  void compare_result() {
    const bool allowed = !ending_.refusal;
    if (allowed == then_.allowed) return;
    if (allowed) {
      fail(then_.result_at, "seharusnya ditolak, tetapi diterima",
           "it should be refused, but was taken");
      return;
    }
    const std::string codes = joined(refused_codes());
    const std::string listed = codes.empty() ? "" : " (" + codes + ")";
    fail(then_.result_at,
         "seharusnya diterima, tetapi ditolak: " + ending_.refusal->message.id + listed,
         "it should be taken, but was refused: " + ending_.refusal->message.en + listed);
  }

  void compare_blockers() {
    if (!then_.blockers) return;
    Names surplus = refused_codes();
    for (const Expected& expected : *then_.blockers) {
      if (surplus.erase(expected.word) == 0)
        fail(expected.at, "hal yang belum terpenuhi '" + expected.word + "' tidak disebut",
             "the blocker '" + expected.word + "' was not named");
    }
    if (surplus.empty()) return;
    fail(then_.result_at, "disebut juga sebagai belum terpenuhi: " + joined(surplus),
         "also named as not met: " + joined(surplus));
  }

  void compare_stage() {
    const std::string stage = bench_.file().stage().value;
    if (then_.stage && then_.stage->word != stage) {
      fail(then_.stage->at, "tahap seharusnya " + then_.stage->word + ", nyatanya " + stage,
           "the stage should be " + then_.stage->word + ", it is " + stage);
    }
    for (const Expected& expected : then_.active) {
      if (!bench_.file().active(expected.word))
        fail(expected.at, "keadaan " + expected.word + " tidak aktif",
             "the state " + expected.word + " is not active");
    }
  }

  template <class ExpectedVerdict>
  void fail_requirement(const ExpectedVerdict& expected, Verdict found) {
    const std::string wanted(id_of(expected.verdict));
    const std::string is(id_of(found));
    fail(expected.at,
         "persyaratan " + expected.requirement + " seharusnya " + wanted + ", nyatanya " + is,
         "the requirement " + expected.requirement + " should be " + wanted + ", it is " + is);
  }

  void compare_requirements() {
    const auto statuses = checklist(bench_.file(), bench_.workflow(), EffectiveDate(today()));
    for (const auto& expected : then_.requirements) {
      const auto found =
          std::find_if(statuses.begin(), statuses.end(),
                       [&](const RequirementStatus& s) { return s.id == expected.requirement; });
      if (found == statuses.end() || found->verdict == expected.verdict) continue;
      fail_requirement(expected, found->verdict);
    }
  }

  void compare_deadlines() {
    const auto running = deadlines(bench_.file(), bench_.workflow(), weekends_only(), today());
    for (const auto& expected : then_.deadlines) {
      const auto found = std::find_if(running.begin(), running.end(), [&](const Deadline& each) {
        return each.step == expected.step;
      });
      if (found == running.end()) {
        fail(expected.at, "tidak ada batas waktu berjalan untuk langkah " + expected.step,
             "no deadline runs for the step " + expected.step);
        continue;
      }
      const EffectiveDate due = found->due ? EffectiveDate(found->due->earliest) : EffectiveDate{};
      if (due == expected.due) continue;
      fail(expected.at,
           "batas waktu " + expected.step + " seharusnya " + to_string(expected.due) +
               ", nyatanya " + to_string(due),
           "the deadline of " + expected.step + " should be " + to_string(expected.due) +
               ", it is " + to_string(due));
    }
  }

  void compare_notices() {
    if (!then_.today || !then_.today->known()) return;
    Names codes;
    for (const Notice& notice : notices(bench_.file(), bench_.workflow(), weekends_only(), today()))
      codes.insert(notice.code);
    for (const Expected& expected : then_.notices) {
      if (!codes.contains(expected.word))
        fail(expected.at,
             "pemberitahuan '" + expected.word + "' tidak muncul; yang muncul: " + joined(codes),
             "the notice '" + expected.word + "' is not given; given are: " + joined(codes));
    }
    for (const Expected& expected : then_.no_notices) {
      if (codes.contains(expected.word))
        fail(expected.at, "pemberitahuan '" + expected.word + "' muncul",
             "the notice '" + expected.word + "' is given");
    }
  }

  /// A move may be made when it leaves where the case stands and nothing is missing.
  void compare_moves(const std::vector<Expected>& moves, bool allowed) {
    for (const Expected& expected : moves) {
      const auto option =
          explain(bench_.file(), bench_.workflow(), expected.word, ending_.scene.day);
      const bool is = option && option->allowed();
      if (is == allowed) continue;
      Names codes;
      if (option) {
        for (const Check& check : option->blockers())
          codes.insert(check.code);
      }
      if (allowed) {
        fail(expected.at,
             "langkah hukum " + expected.word + " seharusnya boleh; kurang: " + joined(codes),
             "the legal move " + expected.word + " should be allowed; lacking: " + joined(codes));
      } else {
        fail(expected.at, "langkah hukum " + expected.word + " seharusnya belum boleh",
             "the legal move " + expected.word + " should not be allowed yet");
      }
    }
  }

  const ScenarioThen& then_;
  const Ending& ending_;
  const Bench& bench_;
  std::vector<ScenarioFailure> failures_;
};

}  // namespace

std::vector<ScenarioFailure> unmet_expectations(const ScenarioThen& then, const Ending& ending) {
  return Comparison(then, ending).run();
}

}  // namespace ksdpl::rehearsal
