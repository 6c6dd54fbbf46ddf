// A condition that is met, in words.
#include "cli/met_words.hpp"

#include "cli/phrases.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ksdpl::cli {
namespace {

struct CodeWords {
  std::string_view code;
  Say words;
};
constexpr std::array of_codes{
    CodeWords{"penundaan.aktif", Say::met_not_held},
    CodeWords{"kasus.selesai", Say::met_still_open},
    CodeWords{"prakarsa.asal", Say::met_initiative},
    CodeWords{"prakarsa.jalur", Say::met_route},
    CodeWords{"bentuk.diketahui", Say::met_form},
    CodeWords{"golongan_mitra.diketahui", Say::met_institution},
    CodeWords{"golongan_mitra.sesuai_bentuk", Say::met_form_fits},
    CodeWords{"berakhir.karena_habis_masa", Say::met_lapsed},
    CodeWords{"fakta.mitra", Say::met_partner},
    CodeWords{"fakta.negara", Say::met_country},
    CodeWords{"fakta.daerah", Say::met_region},
    CodeWords{"fakta.tingkat", Say::met_level},
    CodeWords{"fakta.objek", Say::met_object},
    CodeWords{"hubungan_diplomatik.dinilai_ulang", Say::met_relations_again},
    CodeWords{"perjanjian_sebelum_pp.tanggal", Say::met_older_agreement},
    CodeWords{"pelaku.berwenang", Say::met_entitled},
};

/// The two halves of a code: "rencana_kerja_sama.objek".
struct Halves {
  std::string_view head;
  std::string_view tail;
};

std::optional<std::string> of_paper(const Halves& code,
                                    const Workflow& workflow,
                                    Language language) {
  const DocumentDef* paper = workflow.document(code.head);
  if (paper == nullptr) return std::nullopt;
  const std::string& title = paper->title.in(language);
  if (code.tail == "ada") return say(language, Say::met_paper, title);
  for (const ContentDef& content : paper->contents) {
    if (content.id == code.tail)
      return say(language, Say::met_content, title, content.title.in(language));
  }
  return std::nullopt;
}

std::optional<std::string> of_requirement(const Halves& code,
                                          const Workflow& workflow,
                                          Language language) {
  if (code.head != "persyaratan") return std::nullopt;
  const RequirementDef* requirement = workflow.requirement(code.tail);
  if (requirement == nullptr) return std::nullopt;
  return say(language, Say::met_requirement, requirement->title.in(language));
}

std::optional<std::string> of_act(const Halves& code, const Workflow& workflow, Language language) {
  const Act* act = workflow.statute == nullptr ? nullptr : workflow.statute->act(code.head);
  if (act == nullptr) return std::nullopt;
  if (code.tail == "tercatat") return say(language, Say::met_act, act->title.in(language));
  if (code.tail == "mendahului") return say(language, Say::met_act_before, act->title.in(language));
  return std::nullopt;
}

}  // namespace

std::string met_words(std::string_view code, const Workflow& workflow, Language language) {
  const auto found = std::find_if(of_codes.begin(), of_codes.end(),
                                  [&](const CodeWords& each) { return each.code == code; });
  if (found != of_codes.end()) return say(language, found->words);
  const std::size_t dot = std::min(code.find('.'), code.size());
  const Halves halves{code.substr(0, dot), code.substr(std::min(dot + 1, code.size()))};
  for (const auto words : {of_requirement, of_act, of_paper}) {
    if (auto text = words(halves, workflow, language)) return *std::move(text);
  }
  return std::string(code);
}

}  // namespace ksdpl::cli
