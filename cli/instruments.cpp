// What is shown of the instruments under the text of a cooperation.
#include "cli/instruments.hpp"

#include "cli/describe.hpp"
#include "cli/import_text.hpp"
#include "cli/phrases.hpp"
#include "cli/render_json.hpp"

namespace ksdpl::cli {
namespace {

Validity standing(const InstrumentEntry& entry, const EffectiveDate& on) {
  return validity_of(entry.what.from, entry.what.until, on);
}

std::string details(const InstrumentEntry& entry, Language language) {
  const InstrumentRecorded& what = entry.what;
  std::string words;
  if (what.imported.date_words) words += "; \"" + *what.imported.date_words + '"';
  if (!what.under.empty()) words += "; " + say(language, Say::instrument_under, what.under.value);
  if (what.partner) words += "; " + say(language, Say::instrument_partner, *what.partner);
  if (!what.pillars.empty())
    words += "; " + say(language, Say::instrument_pillars, joined(what.pillars));
  return words;
}

}  // namespace

Json to_json(const InstrumentRecorded& told) {
  Json import = nullptr;
  if (told.imported != AsImported{}) import = to_json(told.imported);
  return {{"instrument", told.instrument.value},
          {"instrument_kind", id_of(told.kind)},
          {"title", told.title},
          {"partner", to_json(told.partner)},
          {"from", to_string(told.from)},
          {"until", to_string(told.until)},
          {"under", told.under.empty() ? Json(nullptr) : Json(told.under.value)},
          {"pillars", told.pillars},
          {"import", std::move(import)}};
}

Json instruments_json(const Case& c, const EffectiveDate& on) {
  Json list = Json::array();
  for (const InstrumentEntry& entry : c.instruments) {
    Json each = {{"event", entry.seq}, {"agreed", to_string(entry.agreed)}};
    each.update(to_json(entry.what));
    each["standing"] = id_of(standing(entry, on));
    each["ended"] = nullptr;
    if (entry.ended)
      each["ended"] = {{"event", entry.ended->seq}, {"on", to_string(entry.ended->on)}};
    list.push_back(std::move(each));
  }
  return list;
}

void write_instruments(TextWriter& out, const Case& c, const EffectiveDate& on, Language language) {
  if (c.instruments.empty()) return;
  out.blank();
  out.line(say(language, Say::heading_instruments), Tone::strong);
  for (const InstrumentEntry& entry : c.instruments) {
    const InstrumentRecorded& what = entry.what;
    const std::string mark =
        entry.ended ? say(language, Say::instrument_ended_on, date_text(entry.ended->on, language))
                    : std::string(label_of(standing(entry, on)).in(language));
    out.item({"  " + mark, Tone::plain},
             say(language, Say::instrument_line, what.instrument.value, id_of(what.kind),
                 what.title, date_text(what.from, language), date_text(what.until, language)) +
                 details(entry, language));
  }
}

}  // namespace ksdpl::cli
