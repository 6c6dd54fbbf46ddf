// The truth tables of the condition language: what is not known is neither yes nor no.
#include "workflows/sample.hpp"

#include <array>

#include <boost/test/unit_test.hpp>

namespace ksdpl {
namespace {

using Kind = Expression::Kind;

Expression compare(Kind kind, const char* field, const char* value) {
  Expression expression;
  expression.kind = kind;
  expression.field = field;
  expression.value = value;
  return expression;
}

Expression group(Kind kind, std::vector<Expression> parts) {
  Expression expression;
  expression.kind = kind;
  expression.parts = std::move(parts);
  return expression;
}

CaseTraits of_level(Level level) {
  CaseTraits traits;
  traits.level = level;
  return traits;
}

CaseTraits with_objects(std::set<std::string, std::less<>> objects) {
  CaseTraits traits;
  traits.objects = std::move(objects);
  return traits;
}

/// A case of a kota with cultural exchange; who began it is not known.
CaseTraits some_case() {
  CaseTraits traits = of_level(Level::kota);
  traits.objects = {"pertukaran_budaya"};
  return traits;
}

/// A condition that has the truth in `some_case`.
Expression that_is(Tri truth) {
  if (truth == Tri::unknown) return compare(Kind::is, "initiative", "mitra");
  return compare(Kind::is, "level", truth == Tri::yes ? "kota" : "provinsi");
}

constexpr std::array all_truths{Tri::no, Tri::yes, Tri::unknown};

BOOST_AUTO_TEST_SUITE(conditions_tests)

BOOST_AUTO_TEST_CASE(an_absent_condition_always_holds) {
  BOOST_TEST(evaluate(Expression{}, CaseTraits{}) == Tri::yes);
}

BOOST_AUTO_TEST_CASE(is_compares_the_level_and_is_unknown_without_one) {
  const Expression is_kota = compare(Kind::is, "level", "kota");
  BOOST_TEST(evaluate(is_kota, of_level(Level::kota)) == Tri::yes);
  BOOST_TEST(evaluate(is_kota, of_level(Level::kabupaten)) == Tri::no);
  BOOST_TEST(evaluate(is_kota, CaseTraits{}) == Tri::unknown);
}

BOOST_AUTO_TEST_CASE(is_not_is_the_contrary_and_unknown_where_is_is_unknown) {
  const Expression is_not_kota = compare(Kind::is_not, "level", "kota");
  BOOST_TEST(evaluate(is_not_kota, of_level(Level::kota)) == Tri::no);
  BOOST_TEST(evaluate(is_not_kota, of_level(Level::provinsi)) == Tri::yes);
  BOOST_TEST(evaluate(is_not_kota, CaseTraits{}) == Tri::unknown);
}

BOOST_AUTO_TEST_CASE(is_compares_the_initiative_with_its_own_words) {
  CaseTraits traits;
  traits.initiative = Initiative::mitra_melalui_kementerian;
  BOOST_TEST(evaluate(compare(Kind::is, "initiative", "mitra_melalui_kementerian"), traits) ==
             Tri::yes);
  BOOST_TEST(evaluate(compare(Kind::is, "initiative", "mitra"), traits) == Tri::no);
}

BOOST_AUTO_TEST_CASE(includes_asks_whether_an_object_is_among_those_chosen) {
  const Expression science = compare(Kind::includes, "object", "ilmu_pengetahuan_dan_teknologi");
  BOOST_TEST(evaluate(science, with_objects({"ilmu_pengetahuan_dan_teknologi", "lainnya"})) ==
             Tri::yes);
  BOOST_TEST(evaluate(science, with_objects({"lainnya"})) == Tri::no);
  BOOST_TEST(evaluate(science, CaseTraits{}) == Tri::unknown);
}

BOOST_AUTO_TEST_CASE(all_is_no_when_one_part_is_no_and_unknown_when_one_is_unknown) {
  for (const Tri a : all_truths) {
    for (const Tri b : all_truths) {
      const Tri both = evaluate(group(Kind::all, {that_is(a), that_is(b)}), some_case());
      const bool no = a == Tri::no || b == Tri::no;
      const bool yes = a == Tri::yes && b == Tri::yes;
      BOOST_TEST(both == (no ? Tri::no : yes ? Tri::yes : Tri::unknown), a << " and " << b);
    }
  }
}

BOOST_AUTO_TEST_CASE(any_is_yes_when_one_part_is_yes_and_unknown_when_one_is_unknown) {
  for (const Tri a : all_truths) {
    for (const Tri b : all_truths) {
      const Tri either = evaluate(group(Kind::any, {that_is(a), that_is(b)}), some_case());
      const bool yes = a == Tri::yes || b == Tri::yes;
      const bool no = a == Tri::no && b == Tri::no;
      BOOST_TEST(either == (yes ? Tri::yes : no ? Tri::no : Tri::unknown), a << " or " << b);
    }
  }
}

BOOST_AUTO_TEST_CASE(groups_nest) {
  const Expression nested =
      group(Kind::all, {group(Kind::any, {that_is(Tri::no), that_is(Tri::yes)}),
                        group(Kind::all, {that_is(Tri::yes), that_is(Tri::unknown)})});
  BOOST_TEST(evaluate(nested, some_case()) == Tri::unknown);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace ksdpl
