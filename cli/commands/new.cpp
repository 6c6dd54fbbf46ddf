// ksdpl new: opens a case; every fact about it may come later, and is "not known" until then.
#include "cli/commands/commands.hpp"
#include "cli/receipt.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"CASE",
             "",
             {"nomor kasus: huruf, angka, titik, garis", "case id: letters, digits, . _ -"},
             Argument::Count::required},
    Argument{
        "--workflow", "NAMA|FILE", {"alur kerja; bawaan ksdpl", "the workflow; default ksdpl"}},
    Argument{
        "--partner", "MITRA", {"pemerintah daerah di luar negeri", "the local government abroad"}},
    Argument{"--country",
             "KODE",
             {"negara mitra, dua huruf ISO 3166-1", "its country, two letters of ISO 3166-1"}},
    Argument{"--region", "DAERAH", {"daerah di Indonesia", "the Indonesian region"}},
    Argument{
        "--level", "TINGKAT", {"provinsi, kabupaten, atau kota", "provinsi, kabupaten or kota"}},
    Argument{"--object",
             "OBJEK",
             {"objek kerja sama (Pasal 23 ayat (2)); boleh berulang atau dipisah koma",
              "object of cooperation (Pasal 23(2)); repeat, or separate by commas"},
             Argument::Count::repeated},
    Argument{"--choice",
             "PILIHAN=NILAI",
             {"pilihan yang disediakan alur kerja daerah; boleh berulang",
              "a choice that the region's workflow offers; repeat"},
             Argument::Count::repeated},
    Argument{"--initiative",
             "ASAL",
             {"daerah, mitra, atau mitra_melalui_kementerian",
              "daerah, mitra or mitra_melalui_kementerian"}},
    Argument{"--signed",
             "TANGGAL",
             {"naskah ditandatangani sebelum PP 28/2018 (Pasal 48)",
              "signed before PP 28/2018 (Pasal 48)"}},
    Argument{
        "--stated",
        "",
        {"riwayat hanya dinyatakan, tidak diuji", "a history that is only stated, not tested"}},
    Argument{"--example",
             "",
             {"kasus contoh; ditandai CONTOH di mana pun", "an example; marked CONTOH everywhere"}},
};

OpenCase command_from(const Invocation& words) {
  OpenCase command;
  command.id = case_id_value(words);
  command.profile.partner = words.text("--partner");
  command.profile.country = country_value(words);
  command.profile.region = words.text("--region");
  command.profile.level = level_value(words);
  command.profile.initiative = initiative_value(words);
  command.profile.objects = object_values(words);
  if (const auto day = date_value(words, "--signed"))
    command.profile.agreement_on = EffectiveDate(*day);
  command.retrospective = words.has("--stated");
  command.example = words.has("--example");
  return command;
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  OpenCase command = command_from(words);
  const Request request = request_of(session);
  const Bundle bundle = bundle_named(session, words.text("--workflow").value_or(default_workflow));
  // Loaded first, so that a broken file is shown with its places and nothing is opened.
  const auto workflow = require_loadable(bundle);
  command.profile.choices = choice_values(words, *workflow);
  return answer_write(session, session.casebook().open_case(command, bundle, request));
}

}  // namespace

constexpr Verb new_verb{
    "new",
    Verb::Kind::writes,
    false,
    {"membuka kasus kerja sama", "opens a case"},
    "ksdpl new SHANGHAI-2026 --partner Shanghai --country CN --region \"DKI Jakarta\" "
    "--level provinsi --object pertukaran_budaya --initiative daerah",
    own,
    writing_arguments,
    run};

}  // namespace ksdpl::cli
