// The words pictures and tables add to those of the statute.
#pragma once

#include "ksdpl/language.hpp"
#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <string_view>

namespace ksdpl::report {

/// What a basis is called beside a line, where the full label would not fit. A star points to the
/// legend, which gives `label_of`.
Phrase short_label(Basis basis);
/// What the legend says about a basis.
Phrase explanation(Basis basis);

/// What a refused or a closed stage means for the case; empty for the others.
Phrase short_label(StageKind kind);
/// What the kind is called in a table.
Phrase label_of(StageKind kind);

inline constexpr Phrase here{"◀ di sini", "◀ here"};
inline constexpr Phrase in_force_now{"● aktif", "● active"};
inline constexpr Phrase of_the_region{"+ daerah", "+ region"};
inline constexpr Phrase every_stage{"setiap tahap", "every stage"};
inline constexpr Phrase legend_title{"Keterangan", "Legend"};

}  // namespace ksdpl::report
