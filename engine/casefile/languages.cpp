// The languages of the cooperation text (UU 24/2009 Pasal 31).
#include "casefile/languages.hpp"

#include "casefile/facts.hpp"

#include <algorithm>

namespace ksdpl {
namespace {

constexpr std::string_view indonesian_wanted = "UU 24/2009 Pasal 31 ayat (1)";
constexpr std::string_view other_wanted = "UU 24/2009 Pasal 31 ayat (2)";

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_subtag(std::string_view part) {
  if (part.empty() || part.size() > 8) return false;
  const bool script =
      part.size() == 4 && is_upper(part[0]) && std::all_of(part.begin() + 1, part.end(), is_lower);
  const bool region = part.size() == 2 && std::all_of(part.begin(), part.end(), is_upper);
  const bool other = part.size() > 2 && std::all_of(part.begin(), part.end(), [](char c) {
                       return is_lower(c) || is_digit(c);
                     });
  return script || region || other;
}

bool is_in(const DocumentFiled& paper, std::string_view language) {
  return std::any_of(paper.languages.begin(), paper.languages.end(), [&](const std::string& tag) {
    return std::string_view(tag).substr(0, tag.find('-')) == language;
  });
}

bool only_in(const DocumentFiled& paper, std::string_view language) {
  return std::all_of(paper.languages.begin(), paper.languages.end(), [&](const std::string& tag) {
    return std::string_view(tag).substr(0, tag.find('-')) == language;
  });
}

/// Says whether the statute asks for the two languages as contents of the paper, so that their
/// being there is recorded already.
bool asked_as_contents(const Paper& paper) {
  return std::any_of(paper.contents.begin(), paper.contents.end(),
                     [](const PaperContent& content) { return content.citation == other_wanted; });
}

void add_notices(std::vector<Notice>& notices, const Paper& kind, const FiledPaper& filed) {
  const std::string number = "#" + std::to_string(filed.seq);
  const Text title{std::string(kind.title.id) + " (" + number + ")",
                   std::string(kind.title.en) + " (" + number + ")"};
  const auto add = [&](Text text, std::string_view citation) {
    notices.push_back({"bahasa." + std::string(kind.id), std::move(text), Basis::inferred,
                       std::string(citation)});
  };
  if (filed.paper.languages.empty()) {
    if (asked_as_contents(kind)) return;
    add({"bahasa " + title.id +
             " tidak dicatat; apakah ditulis dalam bahasa Indonesia dan dalam bahasa mitra "
             "dan/atau bahasa Inggris belum diketahui",
         "the languages of " + title.en +
             " are not recorded; whether it is in Indonesian and in the partner's language "
             "and/or English is not known"},
        "UU 24/2009 Pasal 31");
    return;
  }
  if (!is_in(filed.paper, "id"))
    add({"menurut bahasa yang dicatat, " + title.id + " tidak ditulis dalam bahasa Indonesia",
         "by the languages recorded, " + title.en + " is not in Indonesian"},
        indonesian_wanted);
  if (only_in(filed.paper, "id"))
    add({"menurut bahasa yang dicatat, " + title.id +
             " tidak ditulis pula dalam bahasa mitra dan/atau bahasa Inggris",
         "by the languages recorded, " + title.en +
             " is not also in the partner's language and/or English"},
        other_wanted);
}

}  // namespace

bool is_language_tag(std::string_view text) {
  const std::string_view primary = text.substr(0, text.find('-'));
  const bool language = (primary.size() == 2 || primary.size() == 3) &&
                        std::all_of(primary.begin(), primary.end(), is_lower);
  if (!language || text.size() > 35) return false;
  for (std::size_t at = primary.size(); at < text.size();) {
    const std::size_t end = std::min(text.find('-', at + 1), text.size());
    if (!is_subtag(text.substr(at + 1, end - at - 1))) return false;
    at = end;
  }
  return true;
}

std::vector<Notice> language_notices(const Case& c, const Workflow& workflow, const Tried& tried) {
  std::vector<Notice> notices;
  for (const DocumentId& id : papers_of(tried)) {
    const Paper* kind = workflow.statute->paper(id.value);
    if (kind == nullptr || !kind->in_two_languages) continue;
    if (const FiledPaper* filed = counting_paper(c, *workflow.statute, id.value))
      add_notices(notices, *kind, *filed);
  }
  return notices;
}

}  // namespace ksdpl
