// ksdpl workflow migrate apply: carries out a plan, all of its cases or none, and says on what
// ground.
#include "cli/commands/commands.hpp"
#include "cli/complaint.hpp"
#include "cli/describe.hpp"
#include "cli/migration_plan.hpp"
#include "cli/render_json.hpp"
#include "cli/values.hpp"
#include "cli/workflows.hpp"

#include <array>

namespace ksdpl::cli {
namespace {

constexpr std::array own{
    Argument{"PLAN",
             "",
             {"berkas dari `workflow migrate plan --out`",
              "the file made by `workflow migrate plan --out`"},
             Argument::Count::required},
    Argument{"--to",
             "NAMA|FILE",
             {"alur kerja yang direncanakan, bila kini ada di tempat lain",
              "the workflow planned for, where it lies elsewhere now"}},
    Argument{"--ground",
             "RUJUKAN",
             {"pasal yang mendasari; bawaan: tidak diatur dalam PP 28/2018",
              "the article it rests on; default: not regulated in PP 28/2018"}},
    Argument{"--reason",
             "ALASAN",
             {"alasan atau sumber", "the reason or the source"},
             Argument::Count::required},
    Argument{"--by",
             "PELAKU",
             {"pejabat atau lembaga yang bertindak", "the authority or person who acted"},
             Argument::Count::required},
    Argument{"--on-behalf-of", "SIAPA", {"atas nama siapa", "on whose behalf"}},
    Argument{"--on",
             "TANGGAL",
             {"tanggal berlaku: YYYY-MM-DD atau tidak_diketahui; bawaan: hari ini",
              "effective date: YYYY-MM-DD or tidak_diketahui; default: today"}},
    Argument{"--key",
             "KUNCI",
             {"kunci agar perintah yang diulang tidak tercatat dua kali",
              "idempotency key: a repeated command is recorded once"}},
    Argument{"--dry-run",
             "",
             {"periksa saja, tidak mencatat apa pun",
              "the real thing, rolled back: nothing is recorded"}},
};

/// Fills in the legal ground: a registered article, as well as it was read; else that PP 28/2018
/// says nothing.
void add_ground(const Invocation& words, const Workflow& workflow, MigrationOrder& order) {
  order.basis = Basis::silent_in_pp;
  const auto given = words.text("--ground");
  if (!given) return;
  const auto citation = parse_citation(*given);
  if (!citation)
    throw Complaint(Exit::usage, said(Say::bad_citation, *given), said(Say::hint_citation));
  const Provision* provision = workflow.law.find(*citation);
  if (provision == nullptr)
    throw Complaint(Exit::not_found, said(Say::no_such_provision, to_string(*citation)),
                    said(Say::hint_citation));
  order.citation = to_string(*citation);
  const bool read = provision->confidence == Confidence::verbatim ||
                    provision->confidence == Confidence::verbatim_with_gaps;
  order.basis = read ? Basis::inferred : Basis::reported;
}

Json json_of(const Session& session, const MigrationOrder& order, const MigrationReceipt& receipt) {
  Json cases = Json::array();
  for (const Receipt& each : receipt.cases) {
    Json item = {{"case", each.view.file.id.value}};
    item.update(event_json(each.view.file, each.event));
    item["stage"] = each.view.file.stage().value;
    item["stage_title"] =
        stage_title(*each.view.workflow, each.view.file.stage().value, session.language());
    cases.push_back(std::move(item));
  }
  return {{"schema", "ksdpl.workflow.migrate.apply/1"},
          {"dry_run", receipt.dry_run},
          {"repeated", receipt.repeated},
          {"to_hash", order.to_hash},
          {"plan", plan_digest(order.to_hash, order.cases)},
          {"basis", id_of(order.basis)},
          {"citation", order.citation},
          {"cases", std::move(cases)}};
}

Say headline(const MigrationReceipt& receipt) {
  if (receipt.dry_run) return Say::migrated_dry_run;
  return receipt.repeated ? Say::migrated_repeated : Say::migrated;
}

void write_text(TextWriter& out,
                const Session& session,
                const MigrationOrder& order,
                const MigrationReceipt& receipt) {
  out.line(session.say(headline(receipt), receipt.cases.size()), Tone::strong);
  for (const Receipt& each : receipt.cases)
    out.field(each.view.file.id.value,
              fmt::format("#{}  {}", each.event.seq,
                          stage_title(*each.view.workflow, each.view.file.stage().value,
                                      session.language())),
              2);
  out.field(session.say(Say::label_basis),
            basis_text(order.citation, order.basis, session.language()));
  out.field(session.say(Say::label_hash), order.to_hash);
}

Exit run(Session& session) {
  const Invocation& words = session.words();
  const Request request = request_of(session);
  PlanFile plan = read_plan(words.needed("PLAN"));
  const Bundle bundle = bundle_named(session, words.text("--to").value_or(plan.named));
  add_ground(words, *require_loadable(bundle), plan.order);
  auto done = session.casebook().migrate(plan.order, bundle, request);
  if (auto* refusal = std::get_if<Refusal>(&done)) throw RefusedError(std::move(*refusal));
  const MigrationReceipt& receipt = std::get<MigrationReceipt>(done);
  if (!receipt.dry_run && !receipt.cases.empty())
    session.mark_recorded(receipt.cases.front().event.seq);
  session.answer({json_of(session, plan.order, receipt),
                  [&](TextWriter& out) { write_text(out, session, plan.order, receipt); },
                  std::nullopt});
  return Exit::done;
}

}  // namespace

constexpr Verb workflow_migrate_apply_verb{
    "workflow migrate apply",
    Verb::Kind::writes,
    false,
    {"memindahkan kasus menurut rencana", "carries out a plan of migration"},
    "ksdpl workflow migrate apply rencana.json --reason \"langkah baru sejak nota dinas 12\" "
    "--by \"Kepala Biro Kerja Sama\"",
    own,
    nullptr,
    run};

}  // namespace ksdpl::cli
