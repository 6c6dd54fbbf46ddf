// Puts the English words for what a person fills in.
#include "cli/placeholders.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ksdpl::cli {
namespace {

constexpr std::array placeholders{
    std::pair{"ALASAN", "REASON"},
    std::pair{"ALUR", "WORKFLOW"},
    std::pair{"ASAL", "NAME"},
    std::pair{"BAGIAN", "PART"},
    std::pair{"BAHASA", "LANGUAGE"},
    std::pair{"BENTUK", "FORMAT"},
    std::pair{"BERKAS", "FILE"},
    std::pair{"DAERAH", "REGION"},
    std::pair{"DOKUMEN", "PAPER"},
    std::pair{"ENTRI", "ENTRY"},
    std::pair{"JABATAN", "OFFICE"},
    std::pair{"JENIS", "KIND"},
    std::pair{"JUDUL", "TITLE"},
    std::pair{"JUMLAH", "COUNT"},
    std::pair{"KASUS", "CASE"},
    std::pair{"KELAS", "CLASS"},
    std::pair{"KODE", "CODE"},
    std::pair{"KUNCI", "KEY"},
    std::pair{"LANGKAH", "STEP"},
    std::pair{"LAYANAN", "SERVICE"},
    std::pair{"MITRA", "PARTNER"},
    std::pair{"NAMA", "NAME"},
    std::pair{"NILAI", "VALUE"},
    std::pair{"NOMOR", "NUMBER"},
    std::pair{"OBJEK", "OBJECT"},
    std::pair{"PEJABAT", "AUTHORITY"},
    std::pair{"PELAKU", "ACTOR"},
    std::pair{"PENCATAT", "RECORDER"},
    std::pair{"PENERBIT", "ISSUER"},
    std::pair{"PENERIMA", "ADDRESSEE"},
    std::pair{"PENILAI", "ASSESSOR"},
    std::pair{"PERAN", "ROLE"},
    std::pair{"PERSYARATAN", "REQUIREMENT"},
    std::pair{"PILAR", "PILLAR"},
    std::pair{"PILIHAN", "CHOICE"},
    std::pair{"RUJUKAN", "CITATION"},
    std::pair{"SAAT", "MOMENT"},
    std::pair{"SIAPA", "WHO"},
    std::pair{"TAHAP", "STAGE"},
    std::pair{"TANGGAL", "DATE"},
    std::pair{"TINGKAT", "LEVEL"},
    std::pair{"WAKTU", "TIME"},
};

std::string_view english(std::string_view word) {
  const auto* const found = std::find_if(placeholders.begin(), placeholders.end(),
                                         [&](const auto& pair) { return word == pair.first; });
  return found == placeholders.end() ? word : std::string_view(found->second);
}

}  // namespace

std::string with_placeholders_in(std::string_view words, Language language) {
  if (language == Language::indonesian) return std::string(words);
  std::string line;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" |="), words.size());
    line += english(words.substr(0, end));
    if (end < words.size()) line += words[end];
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return line;
}

}  // namespace ksdpl::cli
