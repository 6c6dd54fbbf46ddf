// Citations, the five words for what a rule rests on, and the registry of law: provisions and what
// is not known.
#pragma once

#include "ksdpl/language.hpp"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ksdpl {

/// What a rule rests on: the closed set used in C++, YAML, JSON and on the screen.
/// Ids are persisted in events: append, never reorder or rename.
enum class Basis : std::uint8_t {
  law,           ///< The verified text of a provision.
  inferred,      ///< Our reading of a verified text, such as when a requirement is tested.
  reported,      ///< Only a secondary source or the seed documents say so.
  silent_in_pp,  ///< PP 28/2018 was read and says nothing; Permendagri 25/2020 was not read.
  unknown,       ///< Not found: never to be read as "no such rule".
};

/// Returns the persisted id: "law", "inferred", "reported", "silent_in_pp" or "unknown".
std::string_view id_of(Basis basis);
/// Returns the basis with that id, or nothing.
std::optional<Basis> basis_from_id(std::string_view id);
/// Returns what a person reads: "hukum", "tafsir", "dilaporkan", "tidak diatur dalam PP 28/2018;
/// ...".
Phrase label_of(Basis basis);

/// A place in a regulation: "PP 28/2018 Pasal 30 ayat (3) huruf f".
/// `angka` is the numbered item of a definitions article; `penjelasan` marks the elucidation.
/// An article that holds only because another one says so names both, as lawyers do:
/// "PP 28/2018 Pasal 38 jo. Pasal 30 ayat (4)".
struct Citation {
  std::string regulation;  ///< "PP 28/2018", "Pergub DKI Jakarta 269/2014".
  int pasal = 0;           ///< 0 when the whole regulation is meant.
  int ayat = 0;            ///< 0 when the whole article is meant.
  char huruf = '\0';       ///< '\0' when no letter is named.
  int angka = 0;           ///< 0 when no numbered item is named.
  bool penjelasan = false;
  int through = 0;  ///< The article that makes this one apply ("Pasal 38 jo. ..."); 0: by itself.

  bool operator==(const Citation&) const = default;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the defaulted comparison.
  auto operator<=>(const Citation&) const = default;
  /// Says whether `other` is this place or lies inside it (an ayat inside its pasal). What applies
  /// through an article lies inside that article too.
  [[nodiscard]] bool covers(const Citation& other) const;
};

/// Reads a citation written "[Penjelasan] REG NO/YEAR [Pasal N [ayat (N)] [huruf x] [angka N]]",
/// with "Pasal N jo." before the article that applies through another one. A regional regulation
/// names its region ("Perda DIY 1/2023"), a circular its author ("SE Mendagri 193/1652/PUOD"), and
/// a circular or an older Permenlu has the number of its register. Case and surplus blanks are
/// forgiven, "Penjelasan" may stand first or last; anything else is nothing.
std::optional<Citation> parse_citation(std::string_view text);
/// Returns the one canonical spelling; `parse_citation(to_string(c)) == c`.
std::string to_string(const Citation& citation);

/// A basis with what it points at. `citation` is set for `law` and `inferred`,
/// `source` for `reported` (the place in the secondary source).
struct BasisRef {
  Basis basis = Basis::unknown;
  std::optional<Citation> citation;
  Source source;
  /// The region's own regulation that makes a reported rule bind there; only in an overlay.
  std::string adopted_by{};

  /// Says whether a rule with this basis blocks: law, our reading of it, or a region's own rule.
  [[nodiscard]] bool demands() const {
    return basis == Basis::law || basis == Basis::inferred || !adopted_by.empty();
  }
};

/// How a provision was read: full text, text with gaps filled, or only through somebody else.
enum class Confidence : std::uint8_t { verbatim, verbatim_with_gaps, secondary, seed, not_found };

/// Returns the id used in `workflows/hukum`: "V", "V-ocr", "S", "SEED", "U".
std::string_view id_of(Confidence confidence);
std::optional<Confidence> confidence_from_id(std::string_view id);

/// When a provision is in force, as far as it is known. An absent day is not known: it is never to
/// be read as "always" or "for ever".
struct InForce {
  std::optional<std::chrono::year_month_day> promulgated;  ///< The day it was made public.
  std::optional<std::chrono::year_month_day> from;         ///< The first day in force.
  std::optional<std::chrono::year_month_day> until;        ///< The last day in force.
  std::optional<Citation> revoked_by;  ///< The regulation that took it back, if one did.
  BasisRef basis;                      ///< What says so; `unknown` where nothing does.
};

/// One provision of one regulation, as far as it was read.
struct Provision {
  Citation citation;
  Text gist;  ///< Our one-sentence paraphrase, never the words of the law.
  Basis status = Basis::unknown;
  Confidence confidence = Confidence::not_found;
  Source source;                ///< What was actually read.
  std::vector<Text> silent_on;  ///< What a reader would look for here and not find.
  InForce in_force = {};
  Text no_rule = {};  ///< Why nothing in the procedure rests on it; empty: no reason is given.
};

/// Where an open question matters: places of the law and ids of statute and workflow.
struct Touches {
  std::vector<Citation> citations;
  std::vector<std::string> stages;
  std::vector<std::string> moves;
  std::vector<std::string> steps;
  std::vector<std::string> requirements;
};

/// A question that no source read has settled. It is shown wherever it matters and never answered
/// by the program: "not known" must not look like "no such rule".
struct Unknown {
  std::string id;  ///< "surat_kuasa".
  int number = 0;  ///< Its number in the list of unknowns, from 1.
  Text sentence;   ///< What is not known.
  Text meanwhile;  ///< What the program does as long as it is not known; may be empty.
  Text whom;       ///< Who could settle it.
  Text ask;        ///< What to ask them.
  Basis basis = Basis::unknown;  ///< `unknown` or `silent_in_pp`.
  Touches touches;
};

/// Returns what a person is told of an open question: what is not known, and what is done
/// meanwhile.
Text told(const Unknown& open);

/// Every provision the workflow files may cite, and every question that is open. Immutable after
/// loading; safe to share between threads.
class LawRegistry {
 public:
  LawRegistry() = default;
  explicit LawRegistry(std::vector<Provision> provisions, std::vector<Unknown> unknowns = {});

  /// Returns every provision, ordered by citation.
  [[nodiscard]] std::span<const Provision> provisions() const { return provisions_; }
  /// Returns the provision at exactly this place, or nullptr; the registry owns it. Of a place that
  /// applies through another article both must be registered.
  [[nodiscard]] const Provision* find(const Citation& citation) const;
  /// Says whether exactly this place was registered: a letter does not resolve through its ayat,
  /// because a letter that was not read may not be cited.
  [[nodiscard]] bool resolves(const Citation& citation) const;
  /// Returns the places inside `citation` (the ayat of an article), ordered.
  [[nodiscard]] std::vector<const Provision*> inside(const Citation& citation) const;

  /// Returns every open question, ordered by number. Empty for bundles older than the list.
  [[nodiscard]] std::span<const Unknown> unknowns() const { return unknowns_; }
  /// Returns the open question with that id, or nullptr; the registry owns it.
  [[nodiscard]] const Unknown* unknown(std::string_view id) const;
  /// Returns the open questions that touch this place, a place inside it, or one it lies in.
  [[nodiscard]] std::vector<const Unknown*> touching(const Citation& place) const;

 private:
  std::vector<Provision> provisions_;
  std::vector<Unknown> unknowns_;
};

}  // namespace ksdpl
