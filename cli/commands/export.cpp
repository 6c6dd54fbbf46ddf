// ksdpl export: cases or the procedure in a format that programs of other people read.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/exports/format.hpp"
#include "cli/key_folder.hpp"
#include "cli/output_file.hpp"
#include "cli/values.hpp"
#include "cli/visible.hpp"
#include "cli/workflows.hpp"

#include <algorithm>
#include <array>

namespace ksdpl::cli {
namespace {

using Subject = ExportFormat::Subject;

constexpr std::array own{
    Argument{"CASE", "", {"nomor kasus", "case id"}, Argument::Count::repeated},
    Argument{"--to",
             "FORMAT",
             {"csv, jsonl, xes, ocel-json, ocel-sqlite, bpmn, tlog-tiles, atau dossier",
              "csv, jsonl, xes, ocel-json, ocel-sqlite, bpmn, tlog-tiles or dossier"},
             Argument::Count::required},
    Argument{"--for",
             "PENERIMA",
             {"untuk dossier: dprd, kemendagri, kemenlu, atau auditor",
              "for a dossier: dprd, kemendagri, kemenlu or auditor"}},
    Argument{"--all", "", {"semua kasus dalam jurnal", "every case of the journal"}},
    Argument{"--output", "BERKAS", {"tulis ke berkas ini", "write to this file"}},
    Argument{
        "--force", "", {"ganti berkas yang sudah ada", "replace a file that is there already"}},
    Argument{"--time",
             "WAKTU",
             {"effective (bawaan): tanggal berlaku; recorded: saat dicatat",
              "effective (default): the effective date; recorded: when it was written"}},
    Argument{"--raw",
             "",
             {"setiap entri seperti dicatat, koreksi sebagai entri sendiri",
              "every entry as written, corrections as entries of their own"}},
    Argument{"--without-names",
             "",
             {"tanpa nama orang, alasan, dan nama berkas",
              "without names of people, reasons and file names"}},
    Argument{"--workflow",
             "NAMA|BERKAS",
             {"untuk bpmn: alur kerja; bawaan ksdpl", "for bpmn: the workflow; default ksdpl"}},
    key_folder_argument,
};

const ExportFormat& format_from(const Invocation& words) {
  const std::string given = words.needed("--to");
  if (const ExportFormat* found = find_export_format(given)) return *found;
  std::vector<std::string> known;
  for (const ExportFormat* format : export_formats())
    known.emplace_back(format->name);
  bad_choice(words, "--to", given, known);
}

LogTime time_from(const Invocation& words) {
  const std::string given = words.text("--time").value_or("effective");
  for (const LogTime time : {LogTime::effective, LogTime::recorded})
    if (given == id_of(time)) return time;
  bad_choice(words, "--time", given, {"effective", "recorded"});
}

/// An option that would change nothing is a misunderstanding.
void require_fitting(const Invocation& words, const ExportFormat& format) {
  const bool of_cases = format.subject == Subject::cases;
  const auto refuse = [&](const char* option, bool fits) {
    if (words.has(option) && !fits)
      throw Complaint(Exit::usage, said(Say::export_option_unfit, option, format.name),
                      said(Say::hint_help_verb, words.verb().name));
  };
  refuse("CASE", of_cases);
  refuse("--all", of_cases && format.write_archive == nullptr);
  refuse("--without-names", of_cases);
  // What an office gives out goes by what it knows today.
  refuse("--as-of", of_cases && format.write_archive == nullptr);
  refuse("--known-at", of_cases && format.write_archive == nullptr);
  refuse("--workflow", format.subject == Subject::procedure);
  refuse("--key-dir", format.subject == Subject::journal || format.write_archive != nullptr);
  refuse("--for", format.write_archive != nullptr);
  refuse("--time", format.dated);
  refuse("--raw", format.correctable);
  if (format.write_archive != nullptr && words.all("CASE").size() != 1)
    throw Complaint(Exit::usage, said(Say::dossier_needs_one_case), said(Say::hint_dossier));
  if (of_cases && words.has("CASE") == words.has("--all"))
    throw Complaint(Exit::usage, said(Say::export_needs_cases),
                    said(Say::hint_example, words.verb().example));
}

void require_output(const Session& session, const ExportFormat& format) {
  const bool wanted = format.binary || session.format() == Format::json;
  if (wanted && !session.words().has("--output"))
    throw Complaint(Exit::usage, said(Say::export_needs_output, format.name),
                    said(Say::hint_export_output));
}

/// Loads the cases named; all that are missing are told at once.
std::vector<CaseView> cases_named(Session& session) {
  std::vector<CaseView> views;
  std::vector<std::string> missing;
  std::optional<Refusal> refused;
  for (const std::string& id : session.words().all("CASE")) {
    auto loaded = session.casebook().load(CaseId(id), session.viewpoint());
    if (auto* view = std::get_if<CaseView>(&loaded)) {
      const bool twice = std::any_of(views.begin(), views.end(), [&](const CaseView& other) {
        return other.file.id == view->file.id;
      });
      if (!twice) views.push_back(std::move(*view));
    } else {
      missing.push_back(id);
      if (!refused) refused = std::get<Refusal>(std::move(loaded));
    }
  }
  if (missing.size() > 1)
    throw Complaint(Exit::not_found, said(Say::export_missing_cases, joined(missing)),
                    said(Say::hint_list_cases));
  if (refused) throw RefusedError(*std::move(refused));
  return views;
}

ExportOrder order_from(Session& session, const ExportFormat& format) {
  const Invocation& words = session.words();
  ExportOrder order{session, {}, nullptr, {}};
  order.options = {time_from(words), words.has("--raw"), !words.has("--without-names"),
                   session.language()};
  if (format.subject == Subject::procedure) {
    order.workflow = workflow_named(session, words.text("--workflow").value_or(default_workflow));
  } else if (words.has("--all")) {
    order.views = session.casebook().every_case(session.viewpoint());
  } else {
    order.views = cases_named(session);
  }
  for (const CaseView& view : order.views)
    session.note_unplaced(view.file.id, view.unplaced);
  return order;
}

/// Tells on stderr what the format could not hold: what is missing must not look complete.
void tell_left_out(const Session& session, const WrittenLog& log) {
  if (log.undated.empty()) return;
  std::vector<std::string> entries;
  for (const LeftOut& left : log.undated)
    entries.push_back(fmt::format("{} #{}", left.case_id.value, left.seq));
  session.environment().err << "ksdpl: "
                            << session.say(Say::export_left_out, entries.size(), joined(entries))
                            << "\n"
                            << session.say(Say::hint_word) << ": "
                            << session.say(Say::hint_export_recorded) << "\n";
}

/// Tells on stderr what the viewpoint could not place, for a log has no room for it.
void tell_unplaced(const Session& session, const ExportOrder& order) {
  for (const CaseView& view : order.views)
    for (const Notice& notice : view.unplaced)
      session.environment().err << "ksdpl: " << view.file.id.value << ": "
                                << visible(notice.text.in(session.language())) << "\n";
}

Json left_out_json(const WrittenLog& log) {
  Json list = Json::array();
  for (const LeftOut& left : log.undated)
    list.push_back({{"case", left.case_id.value}, {"event", left.seq}});
  return list;
}

void answer_written(Session& session,
                    const ExportFormat& format,
                    const ExportOrder& order,
                    const WrittenLog& log) {
  const std::string path = session.words().needed("--output");
  const Json json = {
      {"schema", "ksdpl.export/1"},    {"to", format.name},    {"output", path},
      {"cases", order.views.size()},   {"events", log.events}, {"bytes", log.bytes.size()},
      {"left_out", left_out_json(log)}};
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::wrote_file, path));
    out.paragraph(std::string(format.summary.in(session.language())));
    if (format.subject == Subject::cases)
      out.line(session.say(Say::export_counts, order.views.size(), log.events));
  };
  session.answer({json, text, std::nullopt});
}

Exit write_folder(Session& session, const ExportFormat& format) {
  const std::string path = session.words().needed("--output");
  const std::uint64_t files = format.write_folder(session, path);
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::wrote_file, path));
    out.paragraph(std::string(format.summary.in(session.language())));
  };
  session.answer(
      {{{"schema", "ksdpl.export/1"}, {"to", format.name}, {"output", path}, {"files", files}},
       text,
       std::nullopt});
  return Exit::done;
}

/// The class of a paper in the receipt's JSON, as people call it.
std::string class_words(const Session& session, const Json& paper) {
  const auto value = document_class_from_id(paper["class"].get<std::string>());
  return std::string(label_of(value.value_or(DocumentClass::rahasia)).in(session.language()));
}

Exit write_archive(Session& session, const ExportFormat& format, const ExportOrder& order) {
  const std::string path = session.words().needed("--output");
  Json made;
  write_whole_file(
      path, [&](const std::string& draft) { made = format.write_archive(order, draft); },
      session.words().has("--force"));
  Json json = {{"schema", "ksdpl.export/1"}, {"to", format.name}, {"output", path}};
  json.update(made);
  const auto text = [&](TextWriter& out) {
    out.line(session.say(Say::wrote_file, path));
    out.line(session.say(Say::dossier_written, made["files"].get<std::uint64_t>(),
                         made["enclosed"].size()));
    for (const Json& paper : made["withheld"])
      out.item({"  #" + std::to_string(paper["entry"].get<EventSeq>()), Tone::dim},
               session.say(Say::dossier_withheld, paper["document"].get<std::string>(),
                           class_words(session, paper), paper["why_words"].get<std::string>()));
  };
  session.answer({json, text, std::nullopt});
  return Exit::done;
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const ExportFormat& format = format_from(words);
  require_fitting(words, format);
  require_output(session, format);
  if (format.write_folder != nullptr) return write_folder(session, format);
  const auto path = words.text("--output");
  if (path) require_writable_place(session, *path, words.has("--force"));
  const ExportOrder order = order_from(session, format);
  if (format.write_archive != nullptr) return write_archive(session, format, order);
  const WrittenLog log = format.write(order);
  tell_left_out(session, log);
  if (!path) {
    tell_unplaced(session, order);
    session.answer_raw(log.bytes);
    return Exit::done;
  }
  write_whole_file(*path, log.bytes, words.has("--force"));
  answer_written(session, format, order, log);
  return Exit::done;
}

}  // namespace

constexpr Verb export_verb{"export",
                           Verb::Kind::reads,
                           false,
                           {"kasus atau prosedur untuk program lain: CSV, XES, OCEL, BPMN",
                            "cases or the procedure for other programs: CSV, XES, OCEL, BPMN"},
                           "ksdpl export --to xes --all --output kasus.xes",
                           own,
                           viewpoint_arguments,
                           run};

}  // namespace ksdpl::cli
