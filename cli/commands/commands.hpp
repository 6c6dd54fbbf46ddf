// The verbs there are; each is defined in the file of its name.
#pragma once

#include "cli/session.hpp"
#include "cli/verb.hpp"

namespace ksdpl::cli {

extern const Verb init_verb;
extern const Verb new_verb;
extern const Verb list_verb;
extern const Verb search_verb;
extern const Verb show_verb;
extern const Verb next_verb;
extern const Verb why_verb;
extern const Verb check_verb;
extern const Verb due_verb;
extern const Verb audit_verb;
extern const Verb file_verb;
extern const Verb assess_verb;
extern const Verb record_verb;
extern const Verb correct_verb;
extern const Verb history_verb;
extern const Verb import_verb;
extern const Verb bulk_verb;
extern const Verb demo_verb;
extern const Verb verify_verb;
extern const Verb checkpoint_verb;
extern const Verb prove_verb;
extern const Verb statement_verb;
extern const Verb sign_verb;
extern const Verb key_add_verb;
extern const Verb key_list_verb;
extern const Verb key_revoke_verb;
extern const Verb log_show_verb;
extern const Verb log_rotate_verb;
extern const Verb backup_verb;
extern const Verb restore_verb;
extern const Verb back_dating_verb;
extern const Verb export_verb;
extern const Verb report_case_verb;
extern const Verb report_portfolio_verb;
extern const Verb doc_new_verb;
extern const Verb doc_check_verb;
extern const Verb doc_convert_verb;
extern const Verb doc_list_verb;
extern const Verb doc_show_verb;
extern const Verb workflow_lint_verb;
extern const Verb workflow_show_verb;
extern const Verb workflow_diagram_verb;
extern const Verb workflow_diff_verb;
extern const Verb workflow_schema_verb;
extern const Verb workflow_check_verb;
extern const Verb workflow_test_verb;
extern const Verb workflow_migrate_plan_verb;
extern const Verb workflow_migrate_apply_verb;
extern const Verb law_show_verb;
extern const Verb law_coverage_verb;
extern const Verb law_affects_verb;
extern const Verb law_unknown_verb;
extern const Verb actor_add_verb;
extern const Verb actor_list_verb;
extern const Verb actor_show_verb;
extern const Verb actor_end_verb;
extern const Verb activity_verb;
extern const Verb reexamine_verb;
extern const Verb instrument_add_verb;
extern const Verb instrument_end_verb;
extern const Verb mandate_add_verb;
extern const Verb mandate_list_verb;
extern const Verb mandate_end_verb;
extern const Verb help_verb;
extern const Verb version_verb;
extern const Verb completion_verb;
extern const Verb complete_verb;
extern const Verb man_verb;

}  // namespace ksdpl::cli
