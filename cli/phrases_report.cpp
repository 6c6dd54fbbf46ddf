// Sentences of the reports.
#include "cli/phrase_tables.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array table{
    KeyedPhrase{Say::report_since, {"sejak {0} (#{1})", "since {0} (#{1})"}},
    KeyedPhrase{Say::report_who_acts, {"Yang bertindak: {0}", "To act: {0}"}},
    KeyedPhrase{Say::report_sources, {"sumber: {0}", "sources: {0}"}},
    KeyedPhrase{Say::report_portfolio_title,
                {"Portofolio kerja sama daerah di luar negeri",
                 "Portfolio of regional cooperation abroad"}},
    KeyedPhrase{Say::report_progress,
                {"... {0} dari {1} kasus dikumpulkan", "... {0} of {1} cases gathered"}},
};

}  // namespace

std::span<const KeyedPhrase> report_phrases() {
  return table;
}

}  // namespace ksdpl::cli
