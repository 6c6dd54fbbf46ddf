// How far a paper may go: the three classes of papers.
#pragma once

#include "ksdpl/language.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ksdpl {

/// The class of a paper, from open to secret. PP 28/2018 has no classes: an office gives them. Ids
/// are persisted: append, never reorder or rename.
enum class DocumentClass : std::uint8_t {
  terbuka,   ///< May be shown to anybody.
  terbatas,  ///< For the authorities that take part.
  rahasia,   ///< For those alone who supervise.
};
inline constexpr std::array document_classes{DocumentClass::terbuka, DocumentClass::terbatas,
                                             DocumentClass::rahasia};

/// Returns the persisted id: "terbuka", "terbatas" or "rahasia".
constexpr std::string_view id_of(DocumentClass value) {
  constexpr std::array<std::string_view, document_classes.size()> ids{"terbuka", "terbatas",
                                                                      "rahasia"};
  return ids.at(static_cast<std::size_t>(value));
}
constexpr std::optional<DocumentClass> document_class_from_id(std::string_view id) {
  for (const DocumentClass value : document_classes) {
    if (id_of(value) == id) return value;
  }
  return std::nullopt;
}
/// Returns the word for people: "terbatas", "restricted".
constexpr Phrase label_of(DocumentClass value) {
  constexpr std::array<Phrase, document_classes.size()> labels{
      Phrase{"terbuka", "open"}, Phrase{"terbatas", "restricted"}, Phrase{"rahasia", "secret"}};
  return labels.at(static_cast<std::size_t>(value));
}

}  // namespace ksdpl
