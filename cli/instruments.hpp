// What is shown of the instruments under the text of a cooperation.
#pragma once

#include "ksdpl/casefile.hpp"

#include "cli/page.hpp"
#include "cli/text_writer.hpp"

namespace ksdpl::cli {

/// The description alone, as an entry holds it.
Json to_json(const InstrumentRecorded& told);
/// Every instrument of the case, and how its period stands on the day.
Json instruments_json(const Case& c, const EffectiveDate& on);
/// Writes them under a heading; nothing where there is none.
void write_instruments(TextWriter& out, const Case& c, const EffectiveDate& on, Language language);

}  // namespace ksdpl::cli
