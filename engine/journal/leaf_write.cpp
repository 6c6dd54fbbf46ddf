// Seals an event: what everybody may read becomes canonical bytes, the rest becomes commitments.
#include "ksdpl/journal.hpp"

#include "journal/canonical_json.hpp"
#include "journal/faults.hpp"
#include "journal/leaf_body_write.hpp"
#include "journal/leaf_format.hpp"

namespace ksdpl {
namespace journal {
namespace {

/// A fact of the journal itself stands in no case; every other fact does.
void require_place(const Event& event) {
  const bool of_journal = is_of_journal(event.body);
  if (of_journal != event.case_id.empty() || of_journal != (event.case_seq == 0)) {
    throw bug("an event in the wrong case");
  }
}

Json recorded(Timestamp moment) {
  std::string text = to_string(moment);
  if (parse_timestamp(text) != moment) throw bug("a recording time outside the calendar");
  return text;
}

Json leaf_of(const Event& event, Sealer& sealer) {
  Json leaf = {
      {"v", leaf_version},
      {"seq", integer(event.seq)},
      {"kind", kind_of(event.body)},
      {"effective", date(event.effective)},
      {"recorded", recorded(event.recorded)},
      {"workflow", event.workflow_hash},
      {"actor", sealer.text(event.actor)},
      {"documents", integers(event.documents)},
      {"body", write_body(event.body, sealer)},
  };
  if (!event.case_id.empty()) {
    leaf["case"] = event.case_id.value;
    leaf["case_seq"] = integer(event.case_seq);
  }
  if (event.acting) leaf["acting"] = acting(*event.acting);
  if (event.by) leaf["by"] = sealer.text(*event.by);
  if (event.on_behalf_of) leaf["on_behalf_of"] = sealer.text(*event.on_behalf_of);
  if (event.reason) leaf["reason"] = sealer.text(*event.reason);
  if (event.key) leaf["key"] = *event.key;
  return leaf;
}

Fault too_large(std::size_t bytes) {
  const std::string size = std::to_string(bytes);
  const std::string limit = std::to_string(max_leaf_bytes);
  return {
      Fault::Kind::usage,
      {"entri ini " + size + " byte; satu entri jurnal paling besar " + limit + " byte",
       "this entry is " + size + " bytes; an entry of the journal holds at most " + limit},
      {"bagi menjadi beberapa entri yang lebih kecil", "split it into several smaller entries"}};
}

}  // namespace
}  // namespace journal

Leaf seal(const Event& event, const std::function<std::string()>& salt) {
  journal::require_place(event);
  journal::Sealer sealer(salt);
  std::string bytes = journal::to_canonical(journal::leaf_of(event, sealer));
  if (bytes.size() > max_leaf_bytes) throw journal::too_large(bytes.size());
  return {{event.seq, event.case_id, event.case_seq, std::move(bytes)}, sealer.take()};
}

}  // namespace ksdpl
