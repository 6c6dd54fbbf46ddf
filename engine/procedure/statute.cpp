// Look-ups common to every edition of the statute.
#include "ksdpl/statute.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

template <class Range>
auto find_id(const Range& range, std::string_view id) -> decltype(&*range.begin()) {
  const auto found =
      std::find_if(range.begin(), range.end(), [&](const auto& item) { return item.id == id; });
  return found == range.end() ? nullptr : &*found;
}

}  // namespace

const Stage* Statute::stage(std::string_view id) const {
  return find_id(stages(), id);
}
const Move* Statute::move(std::string_view id) const {
  return find_id(moves(), id);
}
const Paper* Statute::paper(std::string_view id) const {
  return find_id(papers(), id);
}
const Act* Statute::act(std::string_view id) const {
  return find_id(acts(), id);
}
const Requirement* Statute::requirement(std::string_view id) const {
  return find_id(requirements(), id);
}

std::span<const Initiative> Statute::initiatives() const {
  static constexpr std::array all{Initiative::daerah, Initiative::mitra,
                                  Initiative::mitra_melalui_kementerian};
  return all;
}

const StatutoryChoice* Statute::choice(std::string_view id) const {
  return find_id(choices(), id);
}

const Row* Statute::row_from(const Configuration& at, std::string_view move) const {
  for (const Row& row : rows()) {
    if (row.move == move && is_active(at, row.source)) return &row;
  }
  return nullptr;
}

std::span<const Statute* const> statutes() {
  static const std::array all{&ksdpl_pp_28_2018(), &ksdll_pp_28_2018()};
  return all;
}

const Statute* find_statute(std::string_view edition) {
  for (const Statute* statute : statutes()) {
    if (statute->edition() == edition) return statute;
  }
  return nullptr;
}

std::vector<std::string> active_states(const Configuration& at) {
  std::vector<std::string> active;
  for (const std::string& region : at) {
    std::string state;
    for (const char c : region) {
      if (c != '/' && c != '+') {
        state.push_back(c);
        continue;
      }
      active.push_back(state);
      state.clear();
    }
    active.push_back(state);
  }
  return active;
}

bool is_active(const Configuration& at, std::string_view state) {
  constexpr std::string_view between = "/+";
  return std::any_of(at.begin(), at.end(), [&](std::string_view rest) {
    for (auto end = rest.find_first_of(between); end != std::string_view::npos;
         end = rest.find_first_of(between)) {
      if (rest.substr(0, end) == state) return true;
      rest.remove_prefix(end + 1);
    }
    return rest == state;
  });
}

StageId main_stage(const Configuration& at) {
  if (at.empty()) return StageId{};
  // The first region is the pipeline; inside it the first inner region is the life after signature.
  std::string_view state = at.front();
  if (const auto slash = state.find('/'); slash != std::string_view::npos)
    state.remove_prefix(slash + 1);
  return StageId{state.substr(0, state.find('+'))};
}

}  // namespace ksdpl
