// Instruments under the text of a cooperation: what the parties agreed on to carry it out, each
// with a period of its own.
#pragma once

#include "ksdpl/date.hpp"
#include "ksdpl/id.hpp"
#include "ksdpl/imported.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What an instrument is. PP 28/2018 knows only the text (naskah) itself and says nothing of what
/// stands under it. Ids are persisted: append, never reorder or rename.
enum class InstrumentKind : std::uint8_t {
  naskah,                  ///< A further text: an extension, or one with another body.
  moa,                     ///< Memorandum of arrangement or agreement.
  pengaturan_pelaksanaan,  ///< Implementing arrangement.
  program,                 ///< Programme or project.
  lainnya,
};
inline constexpr std::array instrument_kinds{InstrumentKind::naskah, InstrumentKind::moa,
                                             InstrumentKind::pengaturan_pelaksanaan,
                                             InstrumentKind::program, InstrumentKind::lainnya};

/// Returns the persisted id: "naskah", "moa", "pengaturan_pelaksanaan", "program" or "lainnya".
constexpr std::string_view id_of(InstrumentKind kind) {
  constexpr std::array<std::string_view, instrument_kinds.size()> ids{
      "naskah", "moa", "pengaturan_pelaksanaan", "program", "lainnya"};
  return ids.at(static_cast<std::size_t>(kind));
}
constexpr std::optional<InstrumentKind> instrument_kind_from_id(std::string_view id) {
  for (const InstrumentKind kind : instrument_kinds) {
    if (id_of(kind) == id) return kind;
  }
  return std::nullopt;
}

/// An instrument was agreed on, or what is known of it is told anew: the latest entry of an id
/// counts, the earlier ones stay in the history.
struct InstrumentRecorded {
  InstrumentId instrument;  ///< Chosen by the bureau: "moa-2017".
  InstrumentKind kind = InstrumentKind::lainnya;
  std::string title;
  std::optional<std::string> partner;  ///< Another body on the partner's side, if it is one.
  EffectiveDate from;                  ///< First day of its period.
  EffectiveDate until;                 ///< Last day; the unknown date: not known.
  InstrumentId under;                  ///< The instrument it stands under; empty: the text itself.
  std::vector<std::string> pillars;    ///< What it is made of, in the order of the source.
  AsImported imported;                 ///< Empty: recorded here.

  bool operator==(const InstrumentRecorded&) const = default;
};

/// An instrument ended before its period did; the effective date is its last day.
struct InstrumentEnded {
  InstrumentId instrument;

  bool operator==(const InstrumentEnded&) const = default;
};

}  // namespace ksdpl
