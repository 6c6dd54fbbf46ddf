// What a paper can't be: unknown words, impossible dates, a predecessor it can't have.
#include "casefile/decisions.hpp"
#include "casefile/languages.hpp"

#include <algorithm>
#include <array>

namespace ksdpl {
namespace {

std::optional<Refusal> refuse_words(const DocumentFiled& paper,
                                    const DocumentDef& document,
                                    const Workflow& workflow) {
  const auto contents = ids_of(document.contents);
  for (const ContentId& content : paper.contents) {
    if (std::find(contents.begin(), contents.end(), content.value) == contents.end()) {
      return unknown_word({"isi dokumen " + document.id.value, "content of " + document.id.value},
                          content.value, contents);
    }
  }
  const auto requirements = ids_of(workflow.requirements);
  for (const RequirementId& shown : paper.shows) {
    if (std::find(requirements.begin(), requirements.end(), shown.value) == requirements.end())
      return unknown_word({"persyaratan", "requirement"}, shown.value, requirements);
  }
  for (const std::string& language : paper.languages) {
    if (!is_language_tag(language)) {
      return usage({"'" + language + "' bukan kode bahasa (BCP 47)",
                    "'" + language + "' is not a language tag (BCP 47)"},
                   {"misalnya --language id,en,zh", "such as --language id,en,zh"});
    }
  }
  return std::nullopt;
}

/// Two dates of one paper that must stand in this order when both are known.
struct Order {
  const EffectiveDate* earlier = nullptr;
  const EffectiveDate* later = nullptr;
  Text earlier_is;
  Text later_is;
};

const EffectiveDate* given(const std::optional<EffectiveDate>& date) {
  return date ? &*date : nullptr;
}

std::optional<Refusal> refuse_order(const DocumentFiled& paper) {
  const std::array orders{
      Order{&paper.issued,
            &paper.received,
            {"tanggal surat", "date issued"},
            {"tanggal terima", "date received"}},
      Order{given(paper.valid_from),
            given(paper.valid_until),
            {"awal masa berlaku", "first day of validity"},
            {"akhir masa berlaku", "last day of validity"}},
      Order{&paper.issued,
            given(paper.valid_until),
            {"tanggal surat", "date issued"},
            {"akhir masa berlaku", "last day of validity"}},
  };
  for (const Order& order : orders) {
    const bool known = order.earlier != nullptr && order.later != nullptr &&
                       order.earlier->known() && order.later->known();
    if (!known || order.earlier->day() <= order.later->day()) continue;
    return usage({order.later_is.id + " " + to_string(*order.later) + " mendahului " +
                      order.earlier_is.id + " " + to_string(*order.earlier),
                  "the " + order.later_is.en + " " + to_string(*order.later) + " is before the " +
                      order.earlier_is.en + " " + to_string(*order.earlier)},
                 {"periksa --issued, --received, --valid-from, --valid-until",
                  "check --issued, --received, --valid-from, --valid-until"});
  }
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> refuse_paper(const DocumentFiled& paper,
                                    const Workflow& workflow,
                                    Timestamp now) {
  const DocumentDef* document = workflow.document(paper.document.value);
  if (document == nullptr) {
    return unknown_word({"dokumen", "paper"}, paper.document.value, ids_of(workflow.documents));
  }
  if (auto refusal = refuse_words(paper, *document, workflow)) return refusal;
  if (auto refusal = refuse_future(paper.issued, now)) return refusal;
  if (auto refusal = refuse_future(paper.received, now)) return refusal;
  return refuse_order(paper);
}

std::optional<Refusal> refuse_succession(const Case& c, const DocumentFiled& paper) {
  if (!paper.supersedes) return std::nullopt;
  const std::string number = "#" + std::to_string(*paper.supersedes);
  const FiledPaper* earlier = c.paper(*paper.supersedes);
  const Text hint{"ketik: ksdpl history " + c.id.value, "type: ksdpl history " + c.id.value};
  if (earlier == nullptr) {
    return Refusal{Refusal::Kind::not_found,
                   {"entri " + number + " bukan dokumen yang berlaku dalam kasus " + c.id.value,
                    "entry " + number + " is no standing paper of case " + c.id.value},
                   hint,
                   {}};
  }
  if (earlier->paper.document != paper.document) {
    return usage(
        {"dokumen " + number + " berjenis '" + earlier->paper.document.value +
             "'; yang digantikan harus sejenis, '" + paper.document.value + "'",
         "paper " + number + " is of the kind '" + earlier->paper.document.value +
             "'; what is superseded must be of the same kind, '" + paper.document.value + "'"},
        hint);
  }
  if (earlier->superseded_by) {
    const std::string by = "#" + std::to_string(*earlier->superseded_by);
    return Refusal{Refusal::Kind::not_allowed,
                   {"dokumen " + number + " sudah digantikan oleh " + by,
                    "paper " + number + " is superseded by " + by + " already"},
                   {"ketik: --supersedes " + by.substr(1), "type: --supersedes " + by.substr(1)},
                   {}};
  }
  return std::nullopt;
}

}  // namespace ksdpl
