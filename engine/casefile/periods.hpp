// The period of the text of a cooperation and of the instruments under it, as they state it.
#pragma once

#include "ksdpl/casefile.hpp"

#include <optional>

namespace ksdpl {

/// A period of the cooperation text with the entry that tells of it.
struct TextPeriod {
  EffectiveDate from;
  Date until;         ///< Its last day.
  EventSeq seq = 0;   ///< The paper, or the instrument of the kind `naskah`.
  InstrumentId told;  ///< That instrument; empty: the paper.
};

/// Returns the period of the text: of the paper that counts, or of a further text (`naskah`)
/// directly under it that reaches beyond. Nothing where no last day is known, or where an extension
/// or renewal was recorded later and nothing tells until when.
std::optional<TextPeriod> text_period(const Case& c);

/// Says whether the text stands: signed, and neither ended nor lapsed on record.
bool text_stands(const Case& c);

}  // namespace ksdpl
