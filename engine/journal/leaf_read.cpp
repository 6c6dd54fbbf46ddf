// Reads a stored leaf back into an event, or says in one sentence why the bytes are not one.
#include "ksdpl/journal.hpp"

#include "journal/canonical_json.hpp"
#include "journal/faults.hpp"
#include "journal/leaf_body_read.hpp"
#include "journal/leaf_format.hpp"

namespace ksdpl {
namespace journal {
namespace {

constexpr Phrase not_canonical{"bukan JSON kanonis", "is not canonical JSON"};
constexpr Phrase no_time{"bukan waktu pencatatan", "is not a recording time"};
constexpr Phrase other_place{"tidak cocok dengan tempatnya di jurnal",
                             "does not match its place in the journal"};

Fault newer_version(const StoredEvent& stored, std::uint64_t version) {
  const std::string seq = std::to_string(stored.seq);
  const std::string theirs = std::to_string(version);
  const std::string ours = std::to_string(leaf_version);
  return {Fault::Kind::integrity,
          {"entri nomor " + seq + " memakai format versi " + theirs +
               "; program ini hanya mengenal sampai versi " + ours,
           "entry " + seq + " uses format version " + theirs +
               "; this program knows up to version " + ours},
          {"pakai ksdpl yang lebih baru", "use a newer ksdpl"}};
}

Fault not_a_leaf(const StoredEvent& stored, const LeafError& error) {
  const std::string seq = std::to_string(stored.seq);
  const std::string field = error.field.empty() ? "" : " '" + error.field + "'";
  return {Fault::Kind::integrity,
          {"entri nomor " + seq + " di jurnal tidak terbaca:" + field + " " +
               std::string(error.problem.id),
           "entry " + seq + " of the journal cannot be read:" + field + " " +
               std::string(error.problem.en)},
          compare_with_backup};
}

void require_known_version(const StoredEvent& stored, const Json& leaf) {
  if (!leaf.is_object() || !leaf.contains("v")) return;
  const Json& version = leaf["v"];
  if (version.is_number_unsigned() && version.get<std::uint64_t>() > leaf_version) {
    throw newer_version(stored, version.get<std::uint64_t>());
  }
}

/// Reads where the leaf says it stands, which must be where it was found.
void read_place(Fields& fields, const StoredEvent& stored) {
  if (fields.integer("v") != leaf_version) fields.fail("v", other_place);
  if (fields.integer("seq") != stored.seq) fields.fail("seq", other_place);
  const bool in_case = fields.has("case");
  if (in_case == stored.case_id.empty()) fields.fail("case", other_place);
  if (!in_case) return;
  if (fields.string("case") != stored.case_id.value) fields.fail("case", other_place);
  if (fields.integer("case_seq") != stored.case_seq) fields.fail("case_seq", other_place);
}

Timestamp read_recorded(Fields& fields) {
  const auto moment = parse_timestamp(fields.string("recorded"));
  if (!moment) fields.fail("recorded", no_time);
  return *moment;
}

Event read_event(const StoredEvent& stored, const Json& leaf, const TextSource& texts) {
  Fields fields(leaf, "", texts);
  read_place(fields, stored);
  Event event;
  event.seq = stored.seq;
  event.case_id = stored.case_id;
  event.case_seq = stored.case_seq;
  event.effective = fields.date("effective");
  event.recorded = read_recorded(fields);
  event.actor = fields.sealed("actor");
  if (fields.has("acting")) event.acting = read_acting(fields.object("acting"));
  event.by = fields.optional_sealed("by");
  event.on_behalf_of = fields.optional_sealed("on_behalf_of");
  event.reason = fields.optional_sealed("reason");
  event.documents = fields.integers("documents");
  event.workflow_hash = fields.string("workflow");
  event.key = fields.optional_string("key");
  const std::string kind = fields.string("kind");
  event.body = read_body(kind, fields.object("body"));
  fields.finish();
  if (is_of_journal(event.body) != event.case_id.empty()) {
    fields.fail("kind", other_place);
  }
  return event;
}

}  // namespace
}  // namespace journal

Event unseal(const StoredEvent& stored,
             const std::function<std::optional<SealedText>(std::string_view)>& text) {
  try {
    const auto leaf =
        stored.body.size() <= max_leaf_bytes ? journal::parse_canonical(stored.body) : std::nullopt;
    if (!leaf) throw journal::LeafError{"", journal::not_canonical};
    journal::require_known_version(stored, *leaf);
    return journal::read_event(stored, *leaf, text);
  } catch (const journal::LeafError& error) {
    throw journal::not_a_leaf(stored, error);
  }
}

}  // namespace ksdpl
