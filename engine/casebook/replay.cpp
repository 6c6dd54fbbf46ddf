// Plays a journal again: every entry is decided anew against what stood before it.
#include "ksdpl/replay.hpp"

#include "ksdpl/ssh_signature.hpp"

#include "casebook/internal.hpp"
#include "casebook/signing.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <type_traits>

namespace ksdpl {
namespace {

/// What stands in for content that was lawfully destroyed: it can't be compared with anybody.
constexpr std::string_view destroyed = "[dimusnahkan]";

/// Says in which point an entry came out otherwise; nothing when it did not.
using Difference = std::optional<Text>;

Difference differs_in(std::string_view id, std::string_view en) {
  return Text{std::string(id), std::string(en)};
}

bool was_decided(const Ground& recorded, const std::vector<Ground>& decided) {
  return std::any_of(decided.begin(), decided.end(), [&](const Ground& ground) {
    return ground.code == recorded.code && ground.evidence == recorded.evidence;
  });
}

/// Says whether an entry leads where it did: an older program stored fewer regions.
bool same_stage(const Configuration& recorded, const Configuration& decided) {
  const auto all = statutes();
  return recorded == decided || std::any_of(all.begin(), all.end(), [&](const Statute* statute) {
           return statute->completed(recorded) == decided;
         });
}

Difference compare(const StepRecorded& recorded, const StepRecorded& decided) {
  if (recorded.move != decided.move || recorded.row != decided.row)
    return differs_in("langkah hukumnya", "its legal move");
  if (!same_stage(recorded.after, decided.after))
    return differs_in("tahap sesudahnya", "the stage after it");
  const bool grounded =
      std::all_of(recorded.grounds.begin(), recorded.grounds.end(),
                  [&](const Ground& ground) { return was_decided(ground, decided.grounds); });
  return grounded ? Difference() : differs_in("dasar yang tercatat", "the grounds on record");
}

Difference compare(const StepStated& recorded, const StepStated& decided) {
  if (recorded.move != decided.move) return differs_in("langkah hukumnya", "its legal move");
  if (!same_stage(recorded.after, decided.after))
    return differs_in("tahap sesudahnya", "the stage after it");
  return std::nullopt;
}

Difference compare(const CaseOpened& recorded, const CaseOpened& decided) {
  if (recorded.workflow != decided.workflow || recorded.edition != decided.edition)
    return differs_in("alur kerjanya", "its workflow");
  return std::nullopt;
}

Difference compare(const WorkflowMigrated& recorded, const WorkflowMigrated& decided) {
  const auto same = [](const auto& a, const auto& b) {
    return a.entry == b.entry && a.act == b.act;
  };
  if (recorded.from != decided.from || recorded.workflow != decided.workflow)
    return differs_in("alur kerjanya", "its workflow");
  if (!std::equal(recorded.acts.begin(), recorded.acts.end(), decided.acts.begin(),
                  decided.acts.end(), same))
    return differs_in("tindakan yang dibawa", "the acts carried over");
  return std::nullopt;
}

/// Other kinds are decided as they stand.
template <class Body>
Difference compare(const Body& /*recorded*/, const Body& /*decided*/) {
  return std::nullopt;
}

Difference compare(const Event& recorded, const Event& decided) {
  if (recorded.body.index() != decided.body.index()) return differs_in("jenisnya", "its kind");
  if (recorded.workflow_hash != decided.workflow_hash)
    return differs_in("teks alur kerjanya", "its workflow text");
  if (recorded.acting != decided.acting) return differs_in("pelakunya", "who acted");
  return std::visit(
      [&](const auto& body) {
        return compare(body, std::get<std::decay_t<decltype(body)>>(decided.body));
      },
      recorded.body);
}

bool is_destroyed(const std::optional<std::string>& text) {
  return text && *text == destroyed;
}

/// Walks over the journal once, keeping what stood before each entry.
class Replay {
 public:
  explicit Replay(JournalReader& reader) : reader_(reader) {}

  void take(const StoredEvent& stored) {
    Event event = read_events(reader_, {stored}).front();
    try {
      examine(event);
    } catch (const Fault& fault) {
      // The machine or a workflow text refused to serve: the entry can't have come out so.
      add(event.seq, "not_replayed", fault.message());
    }
    if (event.case_id.empty()) {
      own_.push_back(std::move(event));
      directory_ = directory_of(own_);
    } else {
      Case& c = cases_[event.case_id];
      c = fold(std::move(c), std::move(event));
    }
  }

  std::vector<Damage> findings() { return std::move(findings_); }

 private:
  void examine(const Event& event) {
    if (const auto* opened = std::get_if<JournalOpened>(&event.body)) origin_ = opened->origin;
    if (event.seq == 0) return;
    examine_papers(event);
    examine_signatures(event);
    if (event.case_id.empty()) {
      judge(event, decide_own(event));
      return;
    }
    auto decided = decide_in_case(event, /*named=*/false);
    if (differs(event, decided)) decided = decide_in_case(event, /*named=*/true);
    judge(event, decided);
  }

  /// An entry may rest only on papers of its case that were filed before it.
  void examine_papers(const Event& event) {
    const std::vector<Event>& before = cases_[event.case_id].events;
    for (const EventSeq seq : event.documents) {
      const bool filed = std::any_of(before.begin(), before.end(), [&](const Event& other) {
        return other.seq == seq && std::holds_alternative<DocumentFiled>(other.body);
      });
      if (!filed)
        add(event.seq, "not_filed",
            {"entri #" + std::to_string(event.seq) + " bertumpu pada #" + std::to_string(seq) +
                 ", yang bukan dokumen kasus itu",
             "entry #" + std::to_string(event.seq) + " rests on #" + std::to_string(seq) +
                 ", which is no paper of its case"});
    }
  }

  static bool differs(const Event& event, const std::variant<Decision, Refusal>& decided) {
    const auto* decision = std::get_if<Decision>(&decided);
    return decision == nullptr || compare(event, decision->event).has_value();
  }

  void judge(const Event& event, const std::variant<Decision, Refusal>& decided) {
    const std::string entry = "#" + std::to_string(event.seq);
    if (const auto* refusal = std::get_if<Refusal>(&decided)) {
      add(event.seq, "not_allowed",
          {"entri " + entry + " tidak mungkin tercatat: " + refusal->message.id,
           "entry " + entry + " can't have been recorded: " + refusal->message.en});
    } else if (const auto what = compare(event, std::get<Decision>(decided).event)) {
      add(event.seq, "other_outcome",
          {"entri " + entry + " seharusnya keluar lain: " + what->id,
           "entry " + entry + " should have come out otherwise: " + what->en});
    }
  }

  void add(EventSeq seq, const char* code, Text text) {
    findings_.push_back({code, std::move(text), "events", std::to_string(seq), seq});
  }

  CommandContext context(const Event& event, std::vector<DocumentId> documents) {
    const bool nameless =
        event.actor == destroyed || is_destroyed(event.by) || is_destroyed(event.on_behalf_of);
    return {event.effective,
            event.recorded,
            event.actor,
            event.by,
            event.on_behalf_of,
            event.reason,
            std::move(documents),
            event.key,
            nameless ? nullptr : &directory_};
  }

  std::vector<DocumentId> kinds_of_papers(const Event& event) {
    std::vector<DocumentId> kinds;
    for (const Event& other : cases_[event.case_id].events) {
      const bool named = std::find(event.documents.begin(), event.documents.end(), other.seq) !=
                         event.documents.end();
      if (const auto* filed = std::get_if<DocumentFiled>(&other.body); filed && named)
        kinds.push_back(filed->document);
    }
    return kinds;
  }

  std::variant<Decision, Refusal> decide_own(const Event& event) {
    const CommandContext with = context(event, {});
    return std::visit(
        [&](const auto& body) -> std::variant<Decision, Refusal> {
          if constexpr (std::is_constructible_v<RegistryCommand, decltype(body)>) {
            return decide_registry(directory_, words_of(event), body, with);
          } else {
            // A change of the log key and a restore are held against the log by the inspection.
            return Decision{event, {}};
          }
        },
        event.body);
  }

  /// A key must be the one its fingerprint says, a signature one of the entry it names.
  void examine_signatures(const Event& event) {
    const std::string entry = "#" + std::to_string(event.seq);
    if (const auto* added = std::get_if<SigningKeyRegistered>(&event.body)) {
      const auto key = ssh_public_key_from(added->public_key);
      if (!key || fingerprint_of(*key) != added->key)
        add(event.seq, "not_a_key",
            {"entri " + entry + " mendaftarkan kunci yang tidak cocok dengan sidiknya",
             "entry " + entry + " registers a key that is not that of its fingerprint"});
    }
    const auto* made = std::get_if<EntrySigned>(&event.body);
    if (made != nullptr && !fits_its_entry(reader_, origin_, event))
      add(event.seq, "signature_forged",
          {"tanda tangan pada entri " + entry + " bukan atas entri #" +
               std::to_string(made->target) + " kasus itu",
           "the signature in entry " + entry + " is not one of entry #" +
               std::to_string(made->target) + " of its case"});
  }

  /// The words an entry may use came from a workflow file that no entry names; its own are taken.
  static Vocabulary words_of(const Event& event) {
    Vocabulary words;
    const auto add_all = [](std::vector<std::string>& to, const auto& ids) {
      for (const auto& id : ids)
        to.push_back(id.value);
    };
    if (const auto* actor = std::get_if<ActorRegistered>(&event.body))
      add_all(words.roles, actor->roles);
    if (const auto* given = std::get_if<MandateGiven>(&event.body)) {
      add_all(words.roles, given->roles);
      add_all(words.steps, given->steps);
    }
    return words;
  }

  std::variant<Decision, Refusal> decide_in_case(const Event& event, bool named) {
    const CommandContext with =
        context(event, named ? kinds_of_papers(event) : std::vector<DocumentId>{});
    if (const auto* opened = std::get_if<CaseOpened>(&event.body))
      return decide(nullptr, *workflow(event.workflow_hash),
                    OpenCase{event.case_id, opened->profile, opened->retrospective, opened->example,
                             opened->imported},
                    with);
    const Case& c = cases_[event.case_id];
    const auto pinned = workflow(c.workflow_hash);
    if (const auto* migrated = std::get_if<WorkflowMigrated>(&event.body))
      return decide_migration(c, *pinned, *workflow(migrated->to),
                              {migrated->plan, migrated->basis, migrated->citation}, with);
    return decide(&c, *pinned, command_of(event), with);
  }

  static Command command_of(const Event& event) {
    if (const auto* filed = std::get_if<DocumentFiled>(&event.body)) return FileDocument{*filed};
    if (const auto* assessed = std::get_if<RequirementAssessed>(&event.body))
      return AssessRequirement{assessed->requirement, assessed->verdict};
    if (const auto* corrected = std::get_if<EntryCorrected>(&event.body))
      return CorrectEntry{*corrected};
    if (const auto* made = std::get_if<EntrySigned>(&event.body)) return SignEntry{*made};
    if (const auto* stated = std::get_if<StepStated>(&event.body))
      return RecordStep{stated->step, stated->outcome, stated->imported};
    if (const auto* noted = std::get_if<Noted>(&event.body)) return KeepNote{*noted};
    if (const auto* told = std::get_if<InstrumentRecorded>(&event.body))
      return RecordInstrument{*told};
    if (const auto* ended = std::get_if<InstrumentEnded>(&event.body)) return EndInstrument{*ended};
    const auto& recorded = std::get<StepRecorded>(event.body);
    return RecordStep{recorded.step, recorded.outcome};
  }

  std::shared_ptr<const Workflow> workflow(const std::string& hash) {
    std::shared_ptr<const Workflow>& known = workflows_[hash];
    if (known == nullptr) {
      const auto text = reader_.bundle(hash);
      const auto bundle = text ? bundle_from_json(*text) : std::nullopt;
      known = bundle ? pinned_workflow(*bundle, hash) : nullptr;
    }
    if (known == nullptr)
      throw Fault(Fault::Kind::integrity, {"alur kerja " + hash + " tidak dapat dipakai",
                                           "the workflow " + hash + " can't be used"});
    return known;
  }

  JournalReader& reader_;
  std::string origin_;
  std::vector<Event> own_;
  Directory directory_;
  std::map<CaseId, Case> cases_;
  std::map<std::string, std::shared_ptr<const Workflow>> workflows_;
  std::vector<Damage> findings_;
};

}  // namespace

std::vector<Damage> replay(JournalReader& reader, const InspectionProgress& progress) {
  Replay replay(reader);
  const EventSeq size = reader.size();
  for (EventSeq seq = 0; seq < size; ++seq) {
    const auto stored = reader.event(seq);
    if (!stored) throw missing_entry();
    replay.take(*stored);
    if (progress) progress(seq + 1, size);
  }
  return replay.findings();
}

}  // namespace ksdpl
