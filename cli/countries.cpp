// The officially assigned two-letter country codes of ISO 3166-1, to refuse a mistyped one.
#include "cli/values.hpp"

namespace ksdpl::cli {
namespace {

// Two letters each, sorted; 249 codes as assigned on 1 January 2024.
constexpr std::string_view letters =
    "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBY"
    "BZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFK"
    "FMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIR"
    "ISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMK"
    "MLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPM"
    "PNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTF"
    "TGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

}  // namespace

const std::vector<std::string>& country_codes() {
  static const std::vector<std::string> codes = [] {
    std::vector<std::string> result;
    for (std::size_t at = 0; at < letters.size(); at += 2)
      result.emplace_back(letters.substr(at, 2));
    return result;
  }();
  return codes;
}

}  // namespace ksdpl::cli
