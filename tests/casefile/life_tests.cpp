// Life after signature: the term, the yearly plan, obstacles, disputes, renewal, and instruments.
#include "ksdpl/casefile.hpp"

#include "support/desk.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace ksdpl;        // NOLINT(google-build-using-namespace)
using namespace ksdpl::test;  // NOLINT(google-build-using-namespace)
namespace utf = boost::unit_test;

BOOST_AUTO_TEST_SUITE(life_tests)

namespace {

/// A cooperation older than the PP, which stands in its implementation at once.
Desk in_implementation() {
  Desk::Opening opening = Desk::complete_opening();
  opening.profile.agreement_on = day("2009-04-15");
  opening.on = day("2009-04-15");
  return Desk(opening);
}

bool allowed(const Desk::Result& result) {
  return std::holds_alternative<Event>(result);
}

void record(Desk& desk, std::string_view step, std::string_view outcome) {
  BOOST_TEST_CONTEXT(step << " " << outcome) {
    BOOST_REQUIRE(allowed(desk.record(step, outcome)));
  }
}

InstrumentRecorded instrument(std::string id, std::string_view from, std::string_view until) {
  InstrumentRecorded what;
  what.instrument = InstrumentId(std::move(id));
  what.kind = InstrumentKind::moa;
  what.title = "MoA";
  what.from = day(from);
  what.until = day(until);
  return what;
}

Desk::Result tell(Desk& desk, InstrumentRecorded what) {
  return desk.run(RecordInstrument{std::move(what)}, desk.today);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_regions_run_beside_each_other) {
  Desk desk = in_implementation();
  record(desk, "rencana_tahunan", "ditetapkan");
  record(desk, "hambatan", "dicatat");
  record(desk, "perselisihan", "dinyatakan");
  record(desk, "perpanjangan", "diajukan");
  for (const char* state :
       {"ada_rencana_tahunan", "ada_hambatan", "ada_perselisihan", "perpanjangan"})
    BOOST_TEST(desk.file_of().active(state), state);
  BOOST_TEST(desk.file_of().stage().value == "perpanjangan");
}

BOOST_AUTO_TEST_CASE(a_dispute_is_settled_only_after_negotiation_and_consultation,
                     *utf::description("PP 28/2018 Pasal 34")) {
  Desk desk = in_implementation();
  BOOST_TEST(!allowed(desk.record("perselisihan", "negosiasi")), "there is no dispute yet");
  record(desk, "perselisihan", "dinyatakan");
  BOOST_TEST(!allowed(desk.record("perselisihan", "diselesaikan")));
  record(desk, "perselisihan", "negosiasi");
  record(desk, "perselisihan", "konsultasi");
  record(desk, "perselisihan", "diselesaikan");
  BOOST_TEST(desk.file_of().active("tanpa_perselisihan"));
}

BOOST_AUTO_TEST_CASE(an_obstacle_can_be_joined_by_another_and_is_overcome_once) {
  Desk desk = in_implementation();
  BOOST_TEST(!allowed(desk.record("hambatan", "teratasi")));
  record(desk, "hambatan", "dicatat");
  record(desk, "hambatan", "dicatat");
  record(desk, "hambatan", "ditangani");
  record(desk, "hambatan", "teratasi");
  BOOST_TEST(desk.file_of().active("tanpa_hambatan"));
}

BOOST_AUTO_TEST_CASE(what_lapsed_can_be_renewed_and_what_the_parties_ended_can_not) {
  for (const char* renewal : {"diperbarui_setelah_habis_masa", "diperbarui_dengan_badan_lain"}) {
    Desk lapsed = in_implementation();
    BOOST_TEST(!allowed(lapsed.record("perpanjangan", renewal)), "it is in force");
    record(lapsed, "pengakhiran", "habis_masa_berlaku");
    BOOST_TEST(lapsed.file_of().stage().value == "berakhir");
    record(lapsed, "perpanjangan", renewal);
    BOOST_TEST(lapsed.file_of().stage().value == "berlaku");
  }
  for (const char* ground : {"diakhiri", "kesepakatan_para_pihak", "tujuan_tercapai",
                             "merugikan_kepentingan_nasional"}) {
    Desk ended = in_implementation();
    record(ended, "pengakhiran", ground);
    const auto refusal = ended.record("perpanjangan", "diperbarui_setelah_habis_masa");
    BOOST_TEST((codes(refusal) == std::vector<std::string>{"berakhir.karena_habis_masa"}), ground);
  }
}

BOOST_AUTO_TEST_CASE(an_extension_or_amendment_that_is_not_agreed_leaves_the_text_in_force) {
  for (const char* step : {"perpanjangan", "perubahan"}) {
    Desk desk = in_implementation();
    record(desk, step, "diajukan");
    record(desk, step, "tidak_disepakati");
    BOOST_TEST(desk.file_of().stage().value == "berlaku");
  }
}

BOOST_AUTO_TEST_CASE(activities_are_recorded_by_indicator_and_move_nothing) {
  Desk desk = in_implementation();
  const Configuration before = desk.file_of().configuration;
  for (const char* indicator : {"kontak_dan_komunikasi", "dokumen_pertukaran", "saling_kunjung",
                                "bantuan_dan_kerja_sama_teknis", "acara_bersama"})
    record(desk, "kegiatan", indicator);
  BOOST_TEST((desk.file_of().configuration == before));
}

BOOST_AUTO_TEST_CASE(an_entry_of_an_older_program_is_folded_into_all_regions) {
  Desk desk = in_implementation();
  std::vector<Event> events = desk.file_of().events;
  std::get<StepRecorded>(events.back().body).after = {
      "pelaksanaan/berlaku+laporan_belum_jatuh_tempo", "berjalan"};
  const Case older = fold(events);
  BOOST_TEST((older.configuration == desk.file_of().configuration));
  BOOST_TEST(older.active("tanpa_perselisihan"));
}

BOOST_AUTO_TEST_CASE(an_instrument_has_its_own_period_and_place) {
  Desk desk = in_implementation();
  BOOST_REQUIRE(allowed(tell(desk, instrument("moa-2017", "2017-01-01", "2019-12-31"))));
  InstrumentRecorded program = instrument("air", "2018-01-01", "2018-12-31");
  program.kind = InstrumentKind::program;
  program.under = InstrumentId("moa-2017");
  program.pillars = {"tata air", "reklamasi"};
  BOOST_REQUIRE(allowed(tell(desk, program)));
  const InstrumentEntry* known = desk.file_of().instrument("air");
  BOOST_REQUIRE(known != nullptr);
  BOOST_TEST(known->what.under.value == "moa-2017");
  const auto standing = [&](std::string_view on) {
    return validity_of(known->what.from, known->what.until, day(on));
  };
  BOOST_TEST((standing("2017-06-01") == Validity::not_yet_valid));
  BOOST_TEST((standing("2018-12-31") == Validity::valid));
  BOOST_TEST((standing("2019-01-01") == Validity::expired));
  BOOST_TEST((standing("") == Validity::unknown));
}

BOOST_AUTO_TEST_CASE(what_is_told_anew_of_an_instrument_counts_and_the_history_keeps_both) {
  Desk desk = in_implementation();
  BOOST_REQUIRE(allowed(tell(desk, instrument("moa", "2017-01-01", "2019-12-31"))));
  const std::size_t events = desk.file_of().events.size();
  BOOST_REQUIRE(allowed(tell(desk, instrument("moa", "2017-01-01", "2022-12-31"))));
  BOOST_TEST(desk.file_of().instruments.size() == 1U);
  BOOST_TEST(to_string(desk.file_of().instruments.front().what.until) == "2022-12-31");
  BOOST_TEST(desk.file_of().events.size() == events + 1);
}

BOOST_AUTO_TEST_CASE(an_ended_instrument_stays_ended) {
  Desk desk = in_implementation();
  BOOST_REQUIRE(allowed(tell(desk, instrument("moa", "2017-01-01", "2019-12-31"))));
  const EndInstrument end{{InstrumentId("moa")}};
  BOOST_REQUIRE(allowed(desk.run(end, day("2018-06-30"))));
  BOOST_REQUIRE(desk.file_of().instruments.front().ended.has_value());
  BOOST_TEST(to_string(desk.file_of().instruments.front().ended->on) == "2018-06-30");
  BOOST_TEST(!allowed(desk.run(end, day("2018-07-30"))));
  BOOST_TEST(!allowed(tell(desk, instrument("moa", "2020-01-01", "2022-12-31"))));
  BOOST_TEST(!allowed(desk.run(EndInstrument{{InstrumentId("lain")}}, desk.today)));
}

BOOST_AUTO_TEST_CASE(an_instrument_that_cannot_be_is_refused) {
  Desk before_signature;
  BOOST_TEST(!allowed(tell(before_signature, instrument("moa", "2024-01-01", "2024-12-31"))),
             "there is no text it could stand under");
  Desk desk = in_implementation();
  BOOST_TEST(!allowed(tell(desk, instrument("moa", "2019-12-31", "2017-01-01"))));
  InstrumentRecorded orphan = instrument("program", "2017-01-01", "2019-12-31");
  orphan.under = InstrumentId("moa");
  BOOST_TEST(!allowed(tell(desk, orphan)));
  InstrumentRecorded nameless = instrument("moa", "2017-01-01", "2019-12-31");
  nameless.title.clear();
  BOOST_TEST(!allowed(tell(desk, nameless)));
  BOOST_REQUIRE(allowed(tell(desk, instrument("moa", "2017-01-01", "2019-12-31"))));
  BOOST_REQUIRE(allowed(tell(desk, orphan)));
  InstrumentRecorded circle = instrument("moa", "2017-01-01", "2019-12-31");
  circle.under = InstrumentId("program");
  BOOST_TEST(!allowed(tell(desk, circle)), "two instruments can't stand under each other");
}

BOOST_AUTO_TEST_SUITE_END()
