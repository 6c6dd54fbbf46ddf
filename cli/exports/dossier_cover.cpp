// The cover of a dossier: what is in it, what is not, and what to do with it.
#include "ksdpl/html.hpp"

#include "cli/describe.hpp"
#include "cli/exports/dossier_files.hpp"

namespace ksdpl::cli {
namespace {

constexpr std::string_view style = R"css(
@page { size: A4; margin: 18mm; }
body { font: 11pt/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #111; max-width: 60em;
  margin: 1.5em auto; padding: 0 1em; }
h1 { font-size: 1.5em; margin-bottom: .2em; }
h2 { font-size: 1.15em; margin-top: 1.6em; border-bottom: 1px solid #777; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { border: 1px solid #777; padding: .25em .5em; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { background: #eee; }
tr { break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1em; }
dt { font-weight: bold; }
dd { margin: 0; }
.mark { border: 2px solid #a40000; color: #a40000; padding: .3em .6em; font-weight: bold; }
code { font-family: "Noto Sans Mono", Consolas, monospace; font-size: .95em; }
)css";

/// Lays out the sections of the cover, one after the other.
class Cover {
 public:
  explicit Cover(const DossierMatter& matter)
      : matter_(matter),
        language_(matter.session.language()),
        page_(language_, title_of(matter), style) {}

  std::string take(const std::vector<DossierFileLine>& files) {
    page_.text("h1", title_of(matter_));
    marks();
    facts();
    enclosed(files);
    kept_back();
    requirements();
    steps(Say::cover_check, {Say::cover_check_sums, Say::cover_check_script, Say::cover_check_key});
    steps(Say::cover_return,
          {Say::cover_return_fill, Say::cover_return_sign, Say::cover_return_send});
    return page_.take();
  }

 private:
  static std::string title_of(const DossierMatter& matter) {
    return matter.session.say(Say::cover_title, matter.view.file.id.value,
                              matter.addressee.title.in(matter.session.language()));
  }

  void marks() {
    const Case& file = matter_.view.file;
    if (file.example) page_.text("p", say(language_, Say::cover_example), {{"class", "mark"}});
    if (file.retrospective) page_.text("p", say(language_, Say::cover_stated), {{"class", "mark"}});
  }

  void facts() {
    const Case& file = matter_.view.file;
    const CaseProfile& profile = file.profile;
    const std::string unknown = say(language_, Say::date_unknown);
    page_.open("dl");
    page_.term(say(language_, Say::label_case), file.id.value);
    page_.term(say(language_, Say::label_partner),
               profile.partner.value_or(unknown) + ", " + profile.country.value_or(unknown));
    page_.term(say(language_, Say::label_region), profile.region.value_or(unknown));
    page_.term(say(language_, Say::label_stage),
               stage_title(*matter_.view.workflow, file.stage().value, language_));
    page_.term(say(language_, Say::label_purpose), matter_.addressee.purpose.in(language_));
    page_.term(say(language_, Say::label_dossier_basis),
               basis_text(matter_.addressee.basis, language_));
    page_.term(say(language_, Say::label_as_of), to_string(matter_.today));
    page_.term(say(language_, Say::label_log), matter_.origin);
    page_.term(say(language_, Say::label_log_size), std::to_string(matter_.log_size));
    page_.close();
  }

  void heads(const std::vector<Say>& columns) {
    std::vector<std::string> words;
    words.reserve(columns.size());
    for (const Say column : columns)
      words.push_back(say(language_, column));
    page_.open("thead");
    page_.row("th", words);
    page_.close();
  }

  void enclosed(const std::vector<DossierFileLine>& files) {
    page_.text("h2", say(language_, Say::cover_contents));
    page_.open("table");
    heads({Say::cover_file, Say::cover_what, Say::cover_entry, Say::cover_class});
    page_.open("tbody");
    for (const DossierFileLine& file : files)
      page_.row("td", {"☐ " + file.name, file.what, file.entry, file.classification});
    page_.close();
    page_.close();
  }

  void kept_back() {
    page_.text("h2", say(language_, Say::cover_kept_back));
    page_.open("table");
    heads({Say::cover_entry, Say::cover_what, Say::cover_class, Say::cover_why});
    page_.open("tbody");
    bool any = false;
    for (const DossierPaper& paper : matter_.papers) {
      if (paper.fate == PaperFate::enclosed) continue;
      any = true;
      page_.row("td", {"#" + std::to_string(paper.seq), title_of(paper.paper.document),
                       std::string(label_of(paper.classification).in(language_)),
                       fate_text(paper.fate, language_)});
    }
    page_.close();
    page_.close();
    if (!any) page_.text("p", say(language_, Say::cover_kept_back_none));
  }

  [[nodiscard]] std::string title_of(const DocumentId& kind) const {
    const DocumentDef* paper = matter_.view.workflow->document(kind.value);
    return paper == nullptr ? kind.value : paper->title.in(language_);
  }

  void requirements() {
    page_.text("h2", say(language_, Say::cover_requirements));
    page_.open("table");
    heads({Say::cover_requirement, Say::cover_article, Say::cover_verdict});
    page_.open("tbody");
    for (const RequirementStatus& status : matter_.requirements)
      page_.row("td",
                {status.title.in(language_), basis_text(status.citation, status.basis, language_),
                 std::string(label_of(status.verdict).in(language_))});
    page_.close();
    page_.close();
  }

  void steps(Say heading, const std::vector<Say>& sentences) {
    page_.text("h2", say(language_, heading));
    page_.open("ol");
    for (const Say sentence : sentences)
      page_.text("li", say(language_, sentence));
    page_.close();
  }

  const DossierMatter& matter_;
  Language language_;
  HtmlPage page_;
};

}  // namespace

std::string to_cover(const DossierMatter& matter, const std::vector<DossierFileLine>& files) {
  return Cover(matter).take(files);
}

}  // namespace ksdpl::cli
