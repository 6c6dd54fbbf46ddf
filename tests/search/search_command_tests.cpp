// ksdpl search as somebody types it.
#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

namespace ksdpl::test {
namespace {

using Json = nlohmann::ordered_json;

Json search(Terminal& terminal, std::string_view words) {
  return terminal.must("search --format json " + std::string(words)).json();
}

/// Returns "A#2:number" for each hit.
std::vector<std::string> places(const Json& answer) {
  std::vector<std::string> found;
  for (const Json& each : answer["cases"])
    for (const Json& hit : each["hits"])
      found.push_back(each["case"].get<std::string>() + "#" +
                      std::to_string(hit["event"].get<int>()) + ":" +
                      hit["field"].get<std::string>());
  return found;
}

using Places = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(search_command_tests)

BOOST_AUTO_TEST_CASE(what_people_gave_is_found_with_its_place_and_the_stage) {
  Terminal terminal;
  terminal.must("init");
  terminal.must(
      "new B --partner Kitakyushu --country JP --region Surabaya --on 2026-01-05 "
      "--reason 'nota dinas kepala biro'");
  terminal.folder.write("surat balasan.pdf", "x");
  terminal.must(
      "file B laporan_penjajakan 'surat balasan.pdf' --number 7/KSD/2026 --issuer 'Biro Tata' "
      "--issued 2026-01-06");
  BOOST_TEST(places(search(terminal, "kitakyushu")) == Places{"B#1:partner"});
  BOOST_TEST(places(search(terminal, "jepang")) == Places{"B#1:country"});
  BOOST_TEST(places(search(terminal, "japan")) == Places{"B#1:country"});
  BOOST_TEST(places(search(terminal, "surabaya")) == Places{"B#1:region"});
  BOOST_TEST(places(search(terminal, "7/KSD/2026")) == Places{"B#3:number"});
  BOOST_TEST(places(search(terminal, "'biro tata'")) == Places{"B#3:issuer"});
  BOOST_TEST(places(search(terminal, "balasan")) == Places{"B#3:file_name"});
  BOOST_TEST(places(search(terminal, "laporan_penjajakan")) == Places{"B#3:document"});
  const Json answer = search(terminal, "dinas");
  BOOST_TEST(answer["schema"] == "ksdpl.search/1");
  BOOST_TEST(answer["cases"][0]["stage"] == "prakarsa");
  BOOST_TEST(answer["cases"][0]["hits"][0]["snippet"] == "nota «dinas» kepala biro");
  BOOST_TEST(answer["cases"][0]["hits"][0]["standing"] == "berlaku");
}

BOOST_AUTO_TEST_CASE(nothing_found_is_an_answer) {
  Terminal terminal;
  terminal.open_case();
  BOOST_TEST(terminal.must("search tidakadasamasekali").out == "tidak ditemukan\n");
  BOOST_TEST(search(terminal, "tidakadasamasekali")["total"] == 0);
}

BOOST_AUTO_TEST_CASE(signs_alone_are_refused_with_what_to_type) {
  Terminal terminal;
  terminal.open_case();
  const Screen screen = terminal.run({"search", "***"});
  BOOST_TEST(screen.exit == 2);
  BOOST_TEST(screen.err.find("ksdpl search") != std::string::npos);
  BOOST_TEST(terminal.run({"search", "kota", "--limit", "0"}).exit == 2);
  BOOST_TEST(terminal.run({"search"}).exit == 2);
  BOOST_TEST(Terminal().run({"search", "kota"}).exit == 8);
}

BOOST_AUTO_TEST_CASE(what_was_corrected_or_annulled_is_found_and_marked) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new A --partner Sanghai --country CN --region Jakarta --on 2026-01-05");
  terminal.must("correct A 1 --partner Shanghai --reason 'salah ketik'");
  terminal.folder.write("x.pdf", "x");
  terminal.must("file A laporan_penjajakan x.pdf --number LAMA/1 --issued 2026-01-05");
  const Json wrong = search(terminal, "sanghai")["cases"][0]["hits"][0];
  BOOST_TEST(wrong["standing"] == "dikoreksi");
  BOOST_TEST(wrong["changed_by"] == 3);
  const Json right = search(terminal, "shanghai");
  BOOST_TEST(places(right) == Places{"A#3:partner"});
  BOOST_TEST(right["cases"][0]["hits"][0]["standing"] == "berlaku");
  // What a correction leaves as it was is found where it was said first.
  BOOST_TEST(places(search(terminal, "jakarta")) == Places{"A#1:region"});
  terminal.must("correct A 4 --annul --reason 'bukan surat ini'");
  const Json gone = search(terminal, "LAMA/1")["cases"][0]["hits"][0];
  BOOST_TEST(gone["standing"] == "dibatalkan");
  BOOST_TEST(gone["changed_by"] == 5);
  BOOST_TEST(terminal.must("search LAMA/1").out.find("[dibatalkan oleh #5]") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(instruments_are_found_and_what_was_told_anew_is_marked) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new D --stated --signed 2003-04-05 --partner Darwin --country AU --on 2003-04-05");
  const Screen added = terminal.type(
      "instrument add D moa-1 --kind moa --title 'Pertukaran guru' --pillar 'Bahasa Indonesia'");
  BOOST_REQUIRE(added.exit == 0);
  BOOST_TEST(search(terminal, "'pertukaran guru'")["cases"][0]["hits"][0]["field"] == "instrument");
  BOOST_TEST(search(terminal, "'bahasa indonesia'")["cases"][0]["hits"][0]["field"] == "pillar");
}

BOOST_AUTO_TEST_CASE(hostile_words_in_the_record_do_no_harm) {
  Terminal terminal;
  terminal.must("init");
  terminal.must("new X --partner '<script>alert(1)</script> \"OR\" NEAR' --on 2026-01-05");
  terminal.must("new Y --partner '=cmd|calc' --reason 'baris satu\nbaris dua' --on 2026-01-05");
  BOOST_TEST(search(terminal, "alert")["total"] == 1);
  BOOST_TEST(search(terminal, "near")["total"] == 1);
  BOOST_TEST(search(terminal, "'satu baris'")["total"] == 2);
  const std::string csv = terminal.must("search calc --format csv").out;
  BOOST_TEST(csv.find(",=cmd") == std::string::npos);
  for (const char* typed : {"NEAR(a b)", "a OR b", "x:y", "^a", "(", ")", "a*b*", "\"", "a\"b",
                            "--", "AND", "NOT a", "{x}", "a;b", "'", "%s"})
    BOOST_TEST(terminal.run({"search", "--", typed, "q"}).exit == 0, typed);
}

BOOST_AUTO_TEST_CASE(every_format_tells_the_same_places) {
  Terminal terminal;
  terminal.open_case();
  const Json answer = search(terminal, "prakarsa");
  const std::string lines = terminal.must("search prakarsa --format jsonl").out;
  BOOST_TEST(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) ==
             answer["total"].get<std::size_t>());
  BOOST_TEST(terminal.must("search prakarsa --format csv").out.starts_with("case,stage,"));
  const std::string text = terminal.must("search prakarsa --lang en").out;
  BOOST_TEST(text.find("«") != std::string::npos);
  BOOST_TEST(text.find("\x1b") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_limit_shows_the_best_and_says_how_many_there_are) {
  Terminal terminal;
  terminal.must("init");
  for (const char* id : {"A", "B", "C"})
    terminal.must("new " + std::string(id) + " --partner Shanghai --on 2026-01-05");
  const Json answer = search(terminal, "shanghai --limit 2");
  BOOST_TEST(answer["total"] == 3);
  BOOST_TEST(answer["total_cases"] == 3);
  BOOST_TEST(answer["cases"].size() == 2U);
  BOOST_TEST(terminal.must("search shanghai --limit 2").out.find("--limit 3") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace ksdpl::test
