// Takes in histories that never ran here: every case of a file as its importer states it, or none.
#include "casebook/internal.hpp"
#include "casebook/requests.hpp"
#include "casebook/writing.hpp"
#include "casefile/entry_step.hpp"

#include <algorithm>
#include <utility>

namespace ksdpl {
namespace {

/// Where the signature lies behind a case: the region of the statute that begins with it.
constexpr std::string_view after_signature = "pelaksanaan";

CaseProfile profile_of(const HistoryCase& history) {
  CaseProfile profile;
  profile.partner = history.partner;
  profile.country = history.country;
  profile.region = history.region;
  profile.level = history.level;
  profile.initiative = history.initiative;
  profile.objects = history.objects;
  profile.agreement_on = history.agreement_on;
  return profile;
}

OpenCase opening_of(const HistoryCase& history, const HistoryImport& import) {
  OpenCase command;
  command.id = history.id;
  command.profile = profile_of(history);
  command.retrospective = true;
  command.imported = ImportedFrom{import.file_name, import.sha256, std::string(history_format),
                                  import.history.statement, history.sources};
  return command;
}

/// One command with the words of the file that go with it.
struct Told {
  Command command;
  EffectiveDate on;
  std::optional<std::string> by;
  std::optional<std::string> reason;
};

Told told_by(const HistoryEntry& entry) {
  return {RecordStep{entry.step, entry.outcome, AsImported{entry.sources, entry.date.words}},
          entry.date.day, entry.by, entry.note};
}

Told told_by(const HistoryNote& note) {
  return {
      KeepNote{{note.kind, note.text, note.document, note.number, {note.sources, note.date.words}}},
      note.date.day, note.by, std::nullopt};
}

Told told_by(const HistoryInstrument& instrument) {
  return {RecordInstrument{instrument.what}, instrument.what.from, std::nullopt, instrument.note};
}

bool is_after_signature(const HistoryEntry& entry, const Workflow& workflow) {
  const StepDef* step = workflow.step(entry.step.value);
  return step != nullptr && step->stage == after_signature;
}

/// Returns what the file tells of a case, in its order: the steps, then the instruments and the
/// notes. An agreement
/// older than the PP enters where the signature lies: after what came before it in the procedure.
std::vector<Told> told_by(const HistoryCase& history, const Workflow& workflow) {
  std::vector<Told> all;
  for (const HistoryEntry& entry : history.entries)
    all.push_back(told_by(entry));
  if (history.agreement_on.known()) {
    const auto first_after = std::find_if(
        history.entries.begin(), history.entries.end(),
        [&](const HistoryEntry& entry) { return is_after_signature(entry, workflow); });
    RecordStep signature = opening_step(workflow, profile_of(history));
    signature.imported = AsImported{};
    all.insert(all.begin() + (first_after - history.entries.begin()),
               {signature, history.agreement_on, std::nullopt, std::nullopt});
  }
  for (const HistoryInstrument& instrument : history.instruments)
    all.push_back(told_by(instrument));
  for (const HistoryNote& note : history.notes)
    all.push_back(told_by(note));
  return all;
}

/// Takes in one case after another within one transaction.
class Importer {
 public:
  using Append = std::function<void(Event&)>;
  Importer(const HistoryImport& import, CommandContext context, Append append)
      : import_(import), context_(std::move(context)), append_(std::move(append)) {}

  std::variant<ImportedCaseView, Refusal> take(const HistoryCase& history,
                                               std::shared_ptr<const Workflow> workflow) {
    std::optional<Case> c;
    // When the case was opened nobody states, and the key stands in the first event alone.
    const Told opening{opening_of(history, import_), {}, std::nullopt, history.note};
    if (auto refusal = add(c, *workflow, opening)) return *std::move(refusal);
    context_.key.reset();
    for (const Told& told : told_by(history, *workflow)) {
      if (auto refusal = add(c, *workflow, told)) return *std::move(refusal);
    }
    const std::size_t notes = history.notes.size();
    const std::size_t entries = c->events.size() - notes - history.instruments.size() - 1;
    return ImportedCaseView{
        {*std::move(c), std::move(workflow), *context_.directory}, entries, notes};
  }

 private:
  std::optional<Refusal> add(std::optional<Case>& c, const Workflow& workflow, const Told& told) {
    context_.on = told.on;
    context_.by = told.by;
    context_.reason = told.reason;
    auto decided = decide(c ? &*c : nullptr, workflow, told.command, context_);
    if (auto* refusal = std::get_if<Refusal>(&decided)) return std::move(*refusal);
    Event event = std::move(std::get<Decision>(decided).event);
    append_(event);
    c = c ? fold(*std::move(c), std::move(event)) : fold({std::move(event)});
    return std::nullopt;
  }

  const HistoryImport& import_;
  CommandContext context_;
  Append append_;
};

Refusal cases_exist(const std::vector<std::string>& ids) {
  std::string list;
  for (const std::string& id : ids)
    list += (list.empty() ? "'" : ", '") + id + "'";
  return {Refusal::Kind::conflict,
          {"kasus ini sudah ada: " + list + "; tidak ada yang diimpor",
           "these cases exist already: " + list + "; nothing was imported"},
          {"ubah id-nya dalam berkas impor, atau lihat: ksdpl show " + ids.front(),
           "change their ids in the import file, or see: ksdpl show " + ids.front()},
          {}};
}

/// The command as it counts for its key. Without a key of its own the file alone makes it the same.
std::string digest_of_import(const HistoryImport& import, const Request& request) {
  const CommandWords words{"import", CaseId{}, {import.sha256}};
  return request.key ? digest_of(words, request) : digest_of(words, Request{});
}

/// What was pinned for the cases of one workflow.
struct Pinned {
  std::string hash;
  std::string text;
  std::shared_ptr<const Workflow> workflow;
};

std::variant<std::map<std::string, Pinned>, Refusal> pinned_by_name(
    const std::map<std::string, Bundle>& bundles) {
  std::map<std::string, Pinned> pinned;
  for (const auto& [name, bundle] : bundles) {
    Pinned one{{}, to_canonical_json(bundle), nullptr};
    one.hash = sha256_hex(one.text);
    one.workflow = pinned_workflow(bundle, one.hash);
    if (one.workflow == nullptr) return invalid_workflow(name);
    pinned.emplace(name, std::move(one));
  }
  return pinned;
}

std::optional<Refusal> refuse_existing(JournalReader& reader, const HistoryFile& history) {
  std::vector<std::string> there;
  for (const HistoryCase& each : history.cases) {
    if (!reader.events_of(each.id).empty()) there.push_back(each.id.value);
  }
  return there.empty() ? std::nullopt : std::optional(cases_exist(there));
}

}  // namespace

std::variant<ImportReceipt, Refusal> Casebook::imported_before(JournalReader& reader,
                                                               const HistoryImport& import) {
  ImportReceipt receipt;
  receipt.repeated = true;
  for (const HistoryCase& history : import.history.cases) {
    const auto stored = reader.events_of(history.id);
    if (stored.empty()) return case_not_found(reader, history.id);
    CaseView view = view_of(reader, stored);
    const auto count = [&](const auto& is_one) {
      return static_cast<std::size_t>(
          std::count_if(view.file.events.begin(), view.file.events.end(), is_one));
    };
    const std::size_t entries = count([](const Event& event) {
      const auto* stated = std::get_if<StepStated>(&event.body);
      return stated != nullptr && stated->imported;
    });
    const std::size_t notes =
        count([](const Event& event) { return std::holds_alternative<Noted>(event.body); });
    receipt.cases.push_back({std::move(view), entries, notes});
  }
  return receipt;
}

std::variant<ImportReceipt, Refusal> Casebook::import_history(const HistoryImport& import,
                                                              const Request& request,
                                                              const ImportProgress& progress) {
  auto workflows = pinned_by_name(import.bundles);
  if (auto* refusal = std::get_if<Refusal>(&workflows)) return std::move(*refusal);
  const auto& pinned = std::get<std::map<std::string, Pinned>>(workflows);
  Request keyed = request;
  keyed.key = request.key.value_or("impor-" + import.sha256);
  Writing writing = begin(keyed, digest_of_import(import, request));
  if (const auto past = writing.journal->request(*keyed.key)) {
    if (past->digest != writing.digest) return key_used_for_something_else(*keyed.key);
    auto before = imported_before(*writing.journal, import);
    if (auto* receipt = std::get_if<ImportReceipt>(&before)) receipt->key = *keyed.key;
    return before;
  }
  if (auto refusal = refuse_existing(*writing.journal, import.history)) return *std::move(refusal);
  for (const auto& [name, one] : pinned)
    writing.journal->keep_bundle(one.hash, one.text);
  const Directory directory = read_registry(*writing.journal).directory;
  Importer importer(import, context_of(keyed, EffectiveDate{}, writing.now, directory),
                    [&](Event& event) { writing.append(event); });
  ImportReceipt receipt{{}, *keyed.key, false, request.dry_run};
  for (const HistoryCase& history : import.history.cases) {
    auto taken = importer.take(history, pinned.at(history.workflow).workflow);
    if (auto* refusal = std::get_if<Refusal>(&taken)) return std::move(*refusal);
    receipt.cases.push_back(std::get<ImportedCaseView>(std::move(taken)));
    if (progress) progress(receipt.cases.size(), import.history.cases.size());
  }
  writing.finish(receipt.cases.front().view.file.events.front());
  return receipt;
}

}  // namespace ksdpl
