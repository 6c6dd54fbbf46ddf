// What import files and the events made of them say in the same words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What a note of an imported history is. Ids are persisted: append, never reorder or rename.
enum class NoteKind : std::uint8_t {
  klaim,         ///< What a source claims the cooperation to be, such as "resmi sister city".
  mitra,         ///< An act of the foreign side that is no step of the procedure here.
  kegiatan,      ///< An activity of the cooperation.
  dokumen,       ///< A paper that is mentioned and that nobody here holds.
  catatan,       ///< Anything else worth keeping.
  bidang,        ///< A field of the cooperation, as the source names it.
  kelompok_isu,  ///< A group of issues a source sorts the cooperation into.
  keaktifan,     ///< How active a source calls it: "aktif", "kurang aktif", "tidak aktif".
  rekomendasi,   ///< What a source recommends to do with it.
  pertentangan,  ///< Where sources, or places of one source, contradict each other.
};
inline constexpr std::array note_kinds{
    NoteKind::klaim,       NoteKind::mitra,       NoteKind::kegiatan,     NoteKind::dokumen,
    NoteKind::catatan,     NoteKind::bidang,      NoteKind::kelompok_isu, NoteKind::keaktifan,
    NoteKind::rekomendasi, NoteKind::pertentangan};

/// Returns the persisted id: "klaim", "mitra", "kegiatan", "dokumen", "catatan", "bidang",
/// "kelompok_isu", "keaktifan", "rekomendasi" or "pertentangan".
constexpr std::string_view id_of(NoteKind kind) {
  constexpr std::array<std::string_view, note_kinds.size()> ids{
      "klaim",  "mitra",        "kegiatan",  "dokumen",     "catatan",
      "bidang", "kelompok_isu", "keaktifan", "rekomendasi", "pertentangan"};
  return ids.at(static_cast<std::size_t>(kind));
}
constexpr std::optional<NoteKind> note_kind_from_id(std::string_view id) {
  for (const NoteKind kind : note_kinds) {
    if (id_of(kind) == id) return kind;
  }
  return std::nullopt;
}

/// Something an imported history was taken from.
struct ImportSource {
  std::string id;  ///< By which the entries of the file name it.
  std::string title;
  std::optional<std::string> address;
  std::optional<std::string> note;

  bool operator==(const ImportSource&) const = default;
};

/// The file a case was imported from, and on whose word.
struct ImportedFrom {
  std::string file_name;
  std::string sha256;     ///< Of the bytes of the file, hex.
  std::string format;     ///< "ksdpl.history/1".
  std::string statement;  ///< The importer's own words: who puts it forward, how it was gathered.
  std::vector<ImportSource> sources;  ///< Those the case rests on.

  bool operator==(const ImportedFrom&) const = default;
};

/// What the importer gave with one entry: its evidence is "as stated by the importer".
struct AsImported {
  std::vector<std::string> sources;  ///< Ids of sources of the case.
  std::optional<std::string>
      date_words;  ///< The date as the source words it, where it names no day.

  bool operator==(const AsImported&) const = default;
};

}  // namespace ksdpl
