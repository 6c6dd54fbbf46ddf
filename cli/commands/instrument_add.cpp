// ksdpl instrument add: tells of an instrument under the text, with a period of its own.
#include "cli/commands/commands.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::required},
    Argument{"ID",
             "",
             {"id instrumen, terbuka, misalnya moa-2017; id yang sudah ada diperbarui",
              "id of the instrument, in the open, such as moa-2017; a known one is told anew"},
             Argument::Count::required},
    Argument{"--kind",
             "JENIS",
             {"naskah, moa, pengaturan_pelaksanaan, program, atau lainnya",
              "naskah, moa, pengaturan_pelaksanaan, program or lainnya"},
             Argument::Count::required},
    Argument{"--title", "JUDUL", {"judulnya", "its title"}, Argument::Count::required},
    Argument{"--partner",
             "MITRA",
             {"badan lain di pihak mitra, bila bukan mitra kasus ini",
              "another body on the partner's side, if not the partner of this case"}},
    Argument{"--from", "TANGGAL", {"hari pertama masa berlakunya", "the first day of its period"}},
    Argument{"--until", "TANGGAL", {"hari terakhirnya", "its last day"}},
    Argument{"--under",
             "ID",
             {"instrumen di atasnya; bawaan: naskah itu sendiri",
              "the instrument it stands under; default: the text itself"}},
    Argument{"--pillar",
             "PILAR",
             {"salah satu pilarnya", "one of its pillars"},
             Argument::Count::repeated},
};

InstrumentKind kind_value(const Invocation& words) {
  const std::string given = words.needed("--kind");
  if (const auto kind = instrument_kind_from_id(given)) return *kind;
  std::vector<std::string> known;
  for (const InstrumentKind kind : instrument_kinds)
    known.emplace_back(ksdpl::id_of(kind));
  bad_choice(words, "--kind", given, known);
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const CaseId id = case_id_value(words);
  InstrumentRecorded what;
  what.instrument = InstrumentId(id_value(words, "ID"));
  what.kind = kind_value(words);
  what.title = words.needed("--title");
  what.partner = words.text("--partner");
  what.from = effective_value(words, "--from").value_or(EffectiveDate{});
  what.until = effective_value(words, "--until").value_or(EffectiveDate{});
  what.under = InstrumentId(words.text("--under").value_or(""));
  what.pillars = words.list("--pillar");
  const Request request = request_of(session);
  return answer_write(session, session.casebook().record_instrument(
                                   id, RecordInstrument{std::move(what)}, request));
}

}  // namespace

constexpr Verb instrument_add_verb{
    "instrument add",
    Verb::Kind::writes,
    false,
    {"mencatat instrumen di bawah naskah (MoA, program) dengan masa berlakunya sendiri",
     "records an instrument under the text (MoA, programme) with its own period"},
    "ksdpl instrument add ROTTERDAM moa-2020 --kind moa --title \"MoA 2020-2022\" "
    "--from 2020-01-01 --until 2022-12-31",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
