// Looks up the articles that rules rest on, and says which are near when one is not registered.
#include "law/through.hpp"
#include "workflow/wording.hpp"
#include "workflow_yaml/law_file.hpp"

#include <algorithm>

#include <fmt/ranges.h>

namespace ksdpl::yaml {
namespace {

using wording::say;

constexpr std::size_t few = 5;

/// Returns the place that this one lies directly in: the ayat of a letter, the article of an ayat.
Citation around(Citation citation) {
  if (citation.angka != 0) {
    citation.angka = 0;
  } else if (citation.huruf != '\0') {
    citation.huruf = '\0';
  } else if (citation.ayat != 0) {
    citation.ayat = 0;
  } else {
    citation.pasal = 0;
  }
  return citation;
}

/// Says how far apart two places of one regulation are; only used to order them.
int distance(const Citation& a, const Citation& b) {
  const auto apart = [](int x, int y) { return x > y ? x - y : y - x; };
  return 1'000'000 * std::min(apart(a.pasal, b.pasal), 1'000) +
         10'000 * std::min(apart(a.ayat, b.ayat), 99) + 100 * apart(a.huruf, b.huruf) +
         std::min(apart(a.angka, b.angka), 99);
}

bool was_read(const Provision& provision) {
  return provision.confidence == Confidence::verbatim ||
         provision.confidence == Confidence::verbatim_with_gaps;
}

void check_confidence(const Provision& provision, const BasisUse& use, Findings& findings) {
  if (was_read(provision)) return;
  findings.add(use.at, "unverified-law",
               say("teks {} belum dibaca sendiri (keyakinan {}); dasar '{}' tidak dapat bertumpu "
                   "padanya, pakai 'reported'",
                   "the text of {} was not read itself (confidence {}); the basis '{}' cannot "
                   "rest on it, use 'reported'",
                   to_string(use.citation), id_of(provision.confidence), id_of(use.basis)),
               to_string(use.citation));
}

}  // namespace

const Provision* LawFiles::find(const Citation& citation) const {
  return find_through(citation, [&](const Citation& place) -> const Provision* {
    const auto found = provisions_.find(place);
    return found == provisions_.end() ? nullptr : &found->second;
  });
}

std::vector<std::string> LawFiles::near(const Citation& citation) const {
  const Citation outer = around(citation);
  std::vector<const Provision*> inside;
  for (const auto& [place, provision] : provisions_) {
    if (outer.covers(place)) inside.push_back(&provision);
  }
  std::stable_sort(inside.begin(), inside.end(), [&](const Provision* a, const Provision* b) {
    return distance(a->citation, citation) < distance(b->citation, citation);
  });
  if (inside.size() > few) inside.resize(few);
  std::vector<std::string> names;
  names.reserve(inside.size());
  for (const Provision* provision : inside)
    names.push_back(to_string(provision->citation));
  return names.empty() ? similar(citation) : names;
}

std::vector<std::string> LawFiles::similar(const Citation& citation) const {
  std::vector<std::string> all;
  for (const auto& [place, provision] : provisions_)
    all.push_back(to_string(place));
  const std::string word = nearest(to_string(citation), all);
  return word.empty() ? std::vector<std::string>() : std::vector<std::string>{word};
}

LawRegistry LawFiles::registry() const {
  std::vector<Provision> all;
  for (const auto& [place, provision] : provisions_)
    all.push_back(provision);
  return LawRegistry(std::move(all), unknowns_);
}

std::vector<Diagnostic> LawFiles::errors() const {
  std::vector<Diagnostic> all;
  for (const File& file : files_) {
    for (Diagnostic& found : file.findings.in_order())
      all.push_back(std::move(found));
  }
  return all;
}

void LawFiles::check() {
  for (File& file : files_) {
    check_citations(*this, file.bases, file.findings);
    for (const Touched& touched : file.touched) {
      if (file.findings.full()) break;
      if (complete() && find(touched.citation) == nullptr)
        report_unresolved(*this, touched.citation, touched.at, file.findings);
    }
  }
}

void report_unresolved(const LawFiles& law,
                       const Citation& citation,
                       const Place& at,
                       Findings& findings) {
  const std::vector<std::string> near = law.near(citation);
  Text message = say("{} tidak terdaftar dalam berkas hukum",
                     "{} is not registered in the law files", to_string(citation));
  if (!near.empty()) {
    const Text hint = say("; yang terdaftar di dekatnya: {}", "; registered near it: {}",
                          fmt::to_string(fmt::join(near, ", ")));
    message.id += hint.id;
    message.en += hint.en;
  }
  findings.add(at, "unresolved-citation", std::move(message),
               near.empty() ? std::string_view() : std::string_view(near.front()));
}

void check_citations(const LawFiles& law, const std::vector<BasisUse>& bases, Findings& findings) {
  for (const BasisUse& use : bases) {
    if (findings.full()) return;
    if (const Provision* provision = law.find(use.citation)) {
      check_confidence(*provision, use, findings);
    } else if (law.complete()) {
      report_unresolved(law, use.citation, use.at, findings);
    }
  }
}

}  // namespace ksdpl::yaml
