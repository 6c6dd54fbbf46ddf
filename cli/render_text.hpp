// Blocks of text that several verbs print: blockers, moves, notices.
#pragma once

#include "ksdpl/casebook.hpp"

#include "cli/text_writer.hpp"

namespace ksdpl::cli {

/// "Berkas  SHANGHAI-2016 [CONTOH]".
void write_case_line(TextWriter& out, const Case& c, Language language);
/// "Tahap  menunggu persetujuan DPRD (menunggu_dprd), ditunda".
void write_stage_line(TextWriter& out, const CaseView& view, Language language);
/// Numbered reasons: sentence, article, evidence wanted, who, what to type.
void write_blockers(TextWriter& out, const std::vector<Check>& blockers, Language language);
/// The conditions that are met, with the events that show them.
void write_met(TextWriter& out,
               const std::vector<Check>& checks,
               const Workflow& workflow,
               Language language);
/// The move itself: id, title, from and to, article, actors by role and, once registered, by name.
void write_move_head(TextWriter& out,
                     const MoveOption& option,
                     const CaseView& view,
                     Language language);
/// Names the open questions among the notices by their ids, with the command that tells more.
void write_unknowns(TextWriter& out,
                    const std::vector<Notice>& notices,
                    Language language,
                    std::size_t indent);
void write_notices(TextWriter& out, const std::vector<Notice>& notices, Language language);

}  // namespace ksdpl::cli
