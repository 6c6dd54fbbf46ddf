// ksdpl doc check: the sections of a document that are missing, empty or still to be filled in.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/documents.hpp"
#include "cli/render_json.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"FILE",
             "",
             {"dokumen Markdown dari `ksdpl doc new`", "a Markdown document of `ksdpl doc new`"},
             Argument::Count::required},
    Argument{"--case",
             "KASUS",
             {"bandingkan juga dengan fakta kasus ini", "compare it with the facts of this case"}},
};

/// A document with everything that was found in it.
struct Checked {
  std::string file;
  WrittenDocument document;
  DocumentFormat format;
  std::vector<DocumentFinding> found;

  [[nodiscard]] std::size_t findings() const {
    return static_cast<std::size_t>(std::count_if(
        found.begin(), found.end(), [](const DocumentFinding& each) { return !each.note; }));
  }
};

/// Holds the document against the case as it is now.
void compare(Session& session, const CaseView& view, Checked& checked) {
  const DocumentDraft now =
      draft_for(session, view, checked.format, checked.document.front.language);
  for (DocumentFinding& finding : compare_with_case(checked.document, now))
    checked.found.push_back(std::move(finding));
  std::stable_sort(checked.found.begin(), checked.found.end(),
                   [](const auto& a, const auto& b) { return a.line < b.line; });
}

Checked check(Session& session) {
  const std::string file = session.words().needed("FILE");
  Checked checked{file, document_at(file), {}, {}};
  const DocumentFront& front = checked.document.front;
  if (!session.words().has("--case")) {
    const auto workflow = workflow_of_document(session, file, front);
    checked.format = format_of(session, *workflow, file, front);
    checked.found = check_document(checked.document, checked.format);
    return checked;
  }
  const CaseView view = case_of_option(session);
  checked.format = format_of(session, *workflow_of_today(session, view), file, front);
  checked.found = check_document(checked.document, checked.format);
  compare(session, view, checked);
  return checked;
}

Json finding_json(const DocumentFinding& finding, Language language) {
  Json json = {{"code", finding.code},
               {"line", finding.line},
               {"section", finding.section.empty() ? Json(nullptr) : Json(finding.section)},
               {"text", finding.text.in(language)}};
  json.update(finding.basis ? to_json(*finding.basis, language)
                            : Json{{"basis", nullptr}, {"citation", ""}});
  json["demanded"] = finding.basis && finding.basis->demands();
  return json;
}

Json json_of(const Checked& checked, Language language) {
  Json findings = Json::array();
  Json notes = Json::array();
  for (const DocumentFinding& finding : checked.found)
    (finding.note ? notes : findings).push_back(finding_json(finding, language));
  const DocumentFront& front = checked.document.front;
  return {{"schema", "ksdpl.doc-check/1"},
          {"file", checked.file},
          {"document", checked.format.id},
          {"title", checked.format.title.in(language)},
          {"case", front.case_id},
          {"workflow", front.workflow},
          {"workflow_hash", front.workflow_hash},
          {"written", front.written},
          {"language", front.language == Language::english ? "en" : "id"},
          {"rests_on", to_json(checked.format.basis, language)},
          {"form", to_json(checked.format.form, language)},
          {"ok", findings.empty()},
          {"findings", std::move(findings)},
          {"notes", std::move(notes)}};
}

void write_finding(TextWriter& out, const DocumentFinding& finding, Language language) {
  std::string words = finding.text.in(language);
  if (finding.basis) words += fmt::format("  [{}]", basis_text(*finding.basis, language));
  const Say mark = finding.note ? Say::doc_note_at : Say::doc_finding_at;
  const bool demanded = !finding.basis || finding.basis->demands();
  const Tone loud = demanded ? Tone::bad : Tone::warn;
  out.item({"  " + say(language, mark, finding.line), finding.note ? Tone::dim : loud}, words);
}

void write_text(TextWriter& out, const Session& session, const Checked& checked) {
  const Language language = session.language();
  out.field(session.say(Say::label_doc_format),
            fmt::format("{}: {}", checked.format.id, checked.format.title.in(language)));
  out.field(session.say(Say::label_case), checked.document.front.case_id);
  out.field(session.say(Say::label_doc_form), form_text(checked.format, language));
  out.blank();
  for (const DocumentFinding& finding : checked.found)
    write_finding(out, finding, language);
  if (!checked.found.empty()) out.blank();
  const std::size_t findings = checked.findings();
  if (findings == 0) {
    out.line(session.say(Say::doc_complete), Tone::good);
  } else {
    out.line(session.say(Say::doc_findings, findings), Tone::bad);
  }
}

Exit run(Session& session) {
  static_cast<void>(session.today());
  const Checked checked = check(session);
  session.answer({json_of(checked, session.language()),
                  [&](TextWriter& out) { write_text(out, session, checked); }, std::nullopt});
  return checked.findings() == 0 ? Exit::done : Exit::findings;
}

}  // namespace

constexpr Verb doc_check_verb{"doc check",
                              Verb::Kind::reads,
                              false,
                              {"bagian dokumen yang tidak ada atau belum diisi",
                               "the sections of a document that are missing or not filled in"},
                              "ksdpl doc check rencana.md --case SHANGHAI-2026",
                              own,
                              reading_arguments,
                              run};

}  // namespace ksdpl::cli
