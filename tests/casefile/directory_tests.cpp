// Who may act on a day: periods, roles, mandates, and one person under two ids.
#include "ksdpl/directory.hpp"

#include "support/desk.hpp"
#include "support/people.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using test::day;
using test::People;

const ActAsked signing{
    {ActorId{"kepala_daerah"}}, StepId{"tanda_tangan_naskah"}, day("2026-03-05")};

std::vector<std::string> codes(const Judgement& judgement) {
  std::vector<std::string> codes;
  for (const Obstacle& obstacle : judgement.obstacles)
    codes.push_back(obstacle.code);
  return codes;
}

std::string only_code(const Judgement& judgement) {
  BOOST_TEST(!judgement.entitlement.has_value());
  BOOST_REQUIRE_EQUAL(judgement.obstacles.size(), 1U);
  return judgement.obstacles.front().code;
}

Judgement judged(const People& people, const char* who, const ActAsked& act = signing) {
  return judge(people.directory(), ParticipantId{who}, std::nullopt, act);
}

bool entitled(const People& people, const char* who, std::string_view on) {
  return judged(people, who, {signing.roles, signing.step, day(on)}).entitlement.has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(directory_tests)

BOOST_AUTO_TEST_CASE(both_stated_bounds_of_a_period_are_inside_it_and_the_day_of_its_end_is_not) {
  const Period period{day("2026-03-02"), day("2026-03-10"), std::nullopt};
  BOOST_TEST((standing_on(period, day("2026-03-01")) == Standing::not_yet));
  BOOST_TEST((standing_on(period, day("2026-03-02")) == Standing::holds));
  BOOST_TEST((standing_on(period, day("2026-03-10")) == Standing::holds));
  BOOST_TEST((standing_on(period, day("2026-03-11")) == Standing::over));
  const Period ended{day("2026-03-02"), std::nullopt, day("2026-03-05")};
  BOOST_TEST((standing_on(ended, day("2026-03-04")) == Standing::holds));
  BOOST_TEST((standing_on(ended, day("2026-03-05")) == Standing::over));
}

BOOST_AUTO_TEST_CASE(an_unknown_bound_leaves_open_only_what_the_known_one_does_not_decide) {
  const Period period{day("2026-03-02"), day(""), std::nullopt};
  BOOST_TEST((standing_on(period, day("2026-03-01")) == Standing::not_yet));
  BOOST_TEST((standing_on(period, day("2026-03-02")) == Standing::unknown));
}

BOOST_AUTO_TEST_CASE(on_an_unknown_day_only_a_period_without_bounds_holds) {
  BOOST_TEST((standing_on({}, day("")) == Standing::holds));
  BOOST_TEST(
      (standing_on({day("2026-03-02"), std::nullopt, std::nullopt}, day("")) == Standing::unknown));
}

BOOST_AUTO_TEST_CASE(somebody_nobody_registered_may_not_act) {
  BOOST_TEST(only_code(judged(People().add("budi", "kepala_daerah"), "siti")) ==
             "pelaku.tidak_terdaftar");
}

BOOST_AUTO_TEST_CASE(a_name_instead_of_an_id_is_answered_with_the_id) {
  People people;
  people.add("budi", "kepala_daerah");
  const auto judgement = judged(people, "Budi");
  BOOST_TEST(judgement.obstacles.front().text.en.find("'budi'") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_holds_one_of_the_roles_may_act_and_who_holds_another_may_not) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  const auto budi = judged(people, "budi");
  BOOST_REQUIRE(budi.entitlement.has_value());
  BOOST_TEST(budi.entitlement->acting.role.value == "kepala_daerah");
  BOOST_TEST(budi.entitlement->acting.mandate.empty());
  BOOST_TEST(budi.entitlement->evidence == std::vector<EventSeq>{1});
  BOOST_TEST(only_code(judged(people, "siti")) == "pelaku.tanpa_peran");
}

BOOST_AUTO_TEST_CASE(a_role_counts_on_the_day_of_the_act) {
  People people;
  people.add("budi", "kepala_daerah", day("2026-03-02"), day("2026-03-10"));
  BOOST_TEST(entitled(people, "budi", "2026-03-10"));
  BOOST_TEST(only_code(judged(people, "budi", {signing.roles, signing.step, day("2026-03-01")})) ==
             "pelaku.belum_menjabat");
  BOOST_TEST(only_code(judged(people, "budi", {signing.roles, signing.step, day("2026-03-11")})) ==
             "pelaku.tidak_menjabat_lagi");
  const auto unknown = judged(people, "budi", {signing.roles, signing.step, day("")});
  BOOST_TEST(only_code(unknown) == "pelaku.masa_tidak_diketahui");
  BOOST_TEST((unknown.obstacles.front().met == Tri::unknown));
}

BOOST_AUTO_TEST_CASE(an_ending_does_not_reach_back) {
  People people;
  people.add("budi", "kepala_daerah").end("budi", "2026-03-05");
  BOOST_TEST(entitled(people, "budi", "2026-03-04"));
  BOOST_TEST(!entitled(people, "budi", "2026-03-05"));
}

BOOST_AUTO_TEST_CASE(a_mandate_lets_somebody_else_act_while_it_holds) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("plh-1", MandateKind::plh, "budi", "siti", "2026-03-02", "2026-03-10");
  const auto judgement = judged(people, "siti");
  BOOST_REQUIRE(judgement.entitlement.has_value());
  BOOST_TEST(judgement.entitlement->acting.mandate.value == "plh-1");
  BOOST_TEST(judgement.entitlement->on_behalf_of.value == "budi");
  BOOST_TEST(judgement.entitlement->evidence == (std::vector<EventSeq>{2, 1, 3}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_mandate_that_is_over_not_yet_there_or_unknown_is_a_reason_of_its_own) {
  const auto reason = [](std::string_view from, std::string_view until) {
    People people;
    people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
    people.give("m", MandateKind::plh, "budi", "siti", from, until);
    const auto judgement = judged(people, "siti");
    BOOST_TEST(!judgement.entitlement.has_value());
    const auto found = codes(judgement);
    BOOST_REQUIRE_EQUAL(found.size(), 2U);
    BOOST_TEST(found[0] == "pelaku.tanpa_peran");
    return found[1];
  };
  BOOST_TEST(reason("2026-03-06", "2026-03-10") == "mandat.belum_berlaku");
  BOOST_TEST(reason("2026-03-01", "2026-03-04") == "mandat.tidak_berlaku_lagi");
  BOOST_TEST(reason("2026-03-01", "") == "mandat.masa_tidak_diketahui");
  BOOST_TEST(reason("", "2026-03-10") == "mandat.masa_tidak_diketahui");
}

BOOST_AUTO_TEST_CASE(a_mandate_withdrawn_holds_until_the_day_before) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("m", MandateKind::plh, "budi", "siti", "2026-03-01", "2026-03-31");
  people.withdraw("m", "2026-03-05");
  BOOST_TEST(entitled(people, "siti", "2026-03-04"));
  BOOST_TEST(!entitled(people, "siti", "2026-03-05"));
}

BOOST_AUTO_TEST_CASE(a_mandate_for_other_steps_does_not_cover_this_one) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("m", MandateKind::mandat, "budi", "siti", "2026-03-01", "2026-03-31",
              {StepId{"permohonan_dprd"}});
  BOOST_TEST(codes(judged(people, "siti")).back() == "mandat.langkah_lain");
  BOOST_TEST(judged(people, "siti", {signing.roles, StepId{"permohonan_dprd"}, signing.on})
                 .entitlement.has_value());
  BOOST_TEST(!judged(people, "siti", {signing.roles, StepId{}, signing.on}).entitlement.has_value(),
             "an act that is no step is not covered by a mandate for steps");
}

BOOST_AUTO_TEST_CASE(a_kuasa_falls_with_the_giver_and_a_plt_stands_when_the_office_is_empty) {
  for (const auto& [kind, stands] : {std::pair{MandateKind::kuasa, false},
                                     {MandateKind::mandat, false},
                                     {MandateKind::plt, true},
                                     {MandateKind::plh, true}}) {
    People people;
    people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
    people.give("m", kind, "budi", "siti", "2026-03-01", "2026-03-31").end("budi", "2026-03-03");
    const auto judgement = judged(people, "siti");
    BOOST_TEST(judgement.entitlement.has_value() == stands);
    if (!stands) BOOST_TEST(codes(judgement).back() == "mandat.pemberi_tidak_menjabat");
  }
}

BOOST_AUTO_TEST_CASE(a_mandate_is_not_passed_on) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah").add("tono", "dprd");
  people.give("m1", MandateKind::mandat, "budi", "siti", "2026-03-01", "2026-03-31");
  people.give("m2", MandateKind::mandat, "siti", "tono", "2026-03-01", "2026-03-31");
  BOOST_TEST(!judged(people, "tono").entitlement.has_value());
}

BOOST_AUTO_TEST_CASE(who_left_can_no_longer_use_a_mandate) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.give("m", MandateKind::plh, "budi", "siti", "2026-03-01", "2026-03-31");
  people.end("siti", "2026-03-05");
  BOOST_TEST(entitled(people, "siti", "2026-03-04"));
  BOOST_TEST(codes(judged(people, "siti")).back() == "pelaku.tidak_menjabat_lagi");
}

BOOST_AUTO_TEST_CASE(acting_on_behalf_of_somebody_needs_a_mandate_from_that_one) {
  People people;
  people.add("budi", "kepala_daerah").add("tono", "kepala_daerah").add("siti", "kepala_daerah");
  people.give("m", MandateKind::mandat, "budi", "siti", "2026-03-01", "2026-03-31");
  const auto on_behalf = [&](const char* giver) {
    return judge(people.directory(), ParticipantId{"siti"}, ParticipantId{giver}, signing);
  };
  BOOST_REQUIRE(on_behalf("budi").entitlement.has_value());
  BOOST_TEST(on_behalf("budi").entitlement->acting.mandate.value == "m");
  BOOST_TEST(only_code(on_behalf("tono")) == "mandat.tidak_ada");
  BOOST_TEST(only_code(on_behalf("nobody")) == "pelaku.tidak_terdaftar");
  BOOST_TEST(judged(people, "siti").entitlement->acting.mandate.empty(),
             "one's own role comes first");
}

BOOST_AUTO_TEST_CASE(everybody_who_may_is_listed_and_an_unknown_date_says_perhaps) {
  People people;
  people.add("budi", "kepala_daerah").add("siti", "pemerintah_daerah");
  people.add("lama", "kepala_daerah", std::nullopt, day(""));
  people.give("m", MandateKind::plh, "budi", "siti", "2026-03-01", "2026-03-31");
  bool perhaps = false;
  const auto may = who_may(people.directory(), signing, &perhaps);
  BOOST_REQUIRE_EQUAL(may.size(), 2U);
  BOOST_TEST(may[0].acting.actor.value == "budi");
  BOOST_TEST(may[1].acting.mandate.value == "m");
  BOOST_TEST(perhaps);
}

BOOST_AUTO_TEST_CASE(ids_of_one_person_lead_to_the_same_person) {
  People people;
  people.add("siti", "pemerintah_daerah").also("siti-sekda", "siti").also("siti-plh", "siti-sekda");
  people.add("budi", "kepala_daerah");
  const Directory directory = people.directory();
  BOOST_TEST(directory.person_of(ParticipantId{"siti-plh"}).value == "siti");
  BOOST_TEST(directory.person_of(ParticipantId{"siti"}).value == "siti");
  BOOST_TEST(directory.person_of(ParticipantId{"budi"}).value == "budi");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl
