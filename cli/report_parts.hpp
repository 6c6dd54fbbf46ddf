// What both reports are gathered from: time limits, tones, what the page was made of.
#pragma once

#include "ksdpl/deadline.hpp"
#include "ksdpl/report.hpp"

#include "cli/page.hpp"
#include "cli/session.hpp"

#include <string>
#include <string_view>

namespace ksdpl::cli {

ReportDeadline report_deadline(const Deadline& deadline,
                               const CaseId& id,
                               std::vector<std::string> derivation,
                               Language language);
/// Hashes the whole journal to say what it held. Throws Fault when the kept tree differs.
ReportSource report_source(Session& session);

/// Returns "plain", "good", "warn" or "bad".
std::string_view id_of(ReportTone tone);
Json to_json(const ReportState& state);
Json to_json(const ReportDeadline& deadline);
Json to_json(const ReportSource& source);
Json to_json(const std::vector<ReportDeadline>& deadlines);

/// Refuses a file of --output that may not be written, before anything is gathered. Throws
/// Complaint.
void require_report_place(const Session& session);
/// Answers with a page: into the file of --output, or as it is; with --format json or csv the
/// figures instead of it.
void answer_report(Session& session, const std::string& html, Json json, Table table);

/// The options of both verbs.
inline constexpr Argument report_output{
    "--output", "BERKAS", {"tulis halaman HTML ke berkas ini", "write the HTML page to this file"}};
inline constexpr Argument report_force{
    "--force", "", {"ganti berkas yang sudah ada", "replace a file that is there already"}};

}  // namespace ksdpl::cli
