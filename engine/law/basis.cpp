// The closed set of words for what a rule rests on, and for how well a provision was read.
#include "ksdpl/law.hpp"

#include <array>

namespace ksdpl {
namespace {

struct BasisWord {
  Basis basis;
  std::string_view id;
  Phrase label;
};

constexpr std::array<BasisWord, 5> basis_words{{
    {Basis::law, "law", {"hukum", "law"}},
    {Basis::inferred, "inferred", {"tafsir atas teks hukum", "our reading of the law"}},
    {Basis::reported, "reported", {"dilaporkan", "reported only"}},
    {Basis::silent_in_pp,
     "silent_in_pp",
     {"tidak diatur dalam PP 28/2018; Permendagri 25/2020 belum dibaca",
      "not regulated in PP 28/2018; Permendagri 25/2020 was not read"}},
    {Basis::unknown, "unknown", {"belum diketahui", "unknown"}},
}};

constexpr std::array<std::pair<Confidence, std::string_view>, 5> confidence_words{{
    {Confidence::verbatim, "V"},
    {Confidence::verbatim_with_gaps, "V-ocr"},
    {Confidence::secondary, "S"},
    {Confidence::seed, "SEED"},
    {Confidence::not_found, "U"},
}};

}  // namespace

std::string_view id_of(Basis basis) {
  return basis_words.at(static_cast<std::size_t>(basis)).id;
}

Phrase label_of(Basis basis) {
  return basis_words.at(static_cast<std::size_t>(basis)).label;
}

std::optional<Basis> basis_from_id(std::string_view id) {
  for (const BasisWord& word : basis_words) {
    if (word.id == id) return word.basis;
  }
  return std::nullopt;
}

std::string_view id_of(Confidence confidence) {
  return confidence_words.at(static_cast<std::size_t>(confidence)).second;
}

std::optional<Confidence> confidence_from_id(std::string_view id) {
  for (const auto& [confidence, word] : confidence_words) {
    if (word == id) return confidence;
  }
  return std::nullopt;
}

}  // namespace ksdpl
