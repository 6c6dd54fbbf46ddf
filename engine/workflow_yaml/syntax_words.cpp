// What yaml-cpp complains of, in words a person who is no programmer can follow.
#include "workflow_yaml/syntax_words.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::yaml {
namespace {

struct Entry {
  std::string_view part;  ///< What the message of yaml-cpp contains.
  std::string_view code;
  Phrase words;
};

constexpr Phrase indentation{
    "penjorokan baris ini tidak sesuai dengan baris di atasnya, atau tanda '-' atau kunci di atas "
    "tidak lengkap",
    "this line is not indented like those above it, or a '-' or key above is incomplete"};
constexpr Phrase brackets{"kurung tidak ditutup atau tidak berpasangan",
                          "a bracket is not closed or has no partner"};
constexpr Phrase tag{"penanda jenis (!nama) tidak boleh dipakai", "a tag (!name) may not be used"};
constexpr Phrase alias{"jangkar (&nama) dan alias (*nama) tidak boleh dipakai",
                       "anchors (&name) and aliases (*name) may not be used"};

constexpr std::array<Entry, 19> entries{{
    {"illegal map value",
     "syntax",
     {"titik dua tidak boleh di sini; beri tanda kutip pada teks yang memuat ': ', atau periksa "
      "penjorokan",
      "a colon may not stand here; put text with ': ' in quotes, or mend the indentation"}},
    {"illegal EOF in scalar",
     "open-quote",
     {"berkas berakhir sebelum tanda kutip ditutup", "the file ends before a quote is closed"}},
    {"unknown escape character",
     "syntax",
     {"garis miring terbalik di dalam kutip ganda memulai kode yang tidak dikenal; pakai kutip "
      "tunggal",
      "a backslash in double quotes begins an unknown code; use single quotes"}},
    {"unknown token",
     "syntax",
     {"teks tidak boleh diawali karakter ini; beri tanda kutip",
      "text may not begin with this character; put it in quotes"}},
    {"illegal map key", "syntax", indentation},
    {"illegal block entry", "syntax", indentation},
    {"end of map not found", "syntax", indentation},
    {"end of sequence not found", "syntax", indentation},
    {"end of map flow", "syntax", brackets},
    {"end of sequence flow", "syntax", brackets},
    {"illegal flow end", "syntax", brackets},
    {"scanning tag", "tag", tag},
    {"tag handle", "tag", tag},
    {"verbatim tag", "tag", tag},
    {"multiple tags", "tag", tag},
    {"anchor", "alias", alias},
    {"alias", "alias", alias},
    {"unexpected character in block scalar",
     "syntax",
     {"setelah tanda '|' atau '>' teks harus mulai pada baris berikutnya",
      "after '|' or '>' the text must begin on the next line"}},
    {"illegal document indicator",
     "syntax",
     {"'---' atau '...' tidak boleh ada di dalam teks berkutip",
      "'---' or '...' may not stand inside quoted text"}},
}};

}  // namespace

SyntaxWords syntax_words(std::string_view message) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
    return message.find(entry.part) != std::string_view::npos;
  });
  if (found != entries.end()) return {found->code, found->words};
  return {
      "syntax",
      {"susunan YAML tidak dapat dibaca di sini; periksa penjorokan, titik dua, dan tanda kutip",
       "the YAML cannot be read here: " + std::string(message)}};
}

}  // namespace ksdpl::yaml
