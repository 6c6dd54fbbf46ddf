// Events for tests, and the shortest ways to put them into a journal and read them back.
#include "journal/events.hpp"

#include "journal/sandbox.hpp"

#include <memory>

namespace ksdpl::test {

std::function<std::string()> counted_salt() {
  return [count = std::make_shared<unsigned char>()] {
    return std::string(32, static_cast<char>(++*count));
  };
}

Event event_of(EventSeq seq, std::string_view case_id, std::uint64_t case_seq, EventBody body) {
  Event event;
  event.seq = seq;
  event.case_id = CaseId(case_id);
  event.case_seq = case_seq;
  event.effective = *parse_effective_date("2026-03-02");
  event.recorded = moment();
  event.actor = "budi";
  event.by = "DPRD Provinsi DKI Jakarta";
  event.on_behalf_of = "Gubernur";
  event.reason = "sesuai surat";
  event.documents = {1, 2};
  event.workflow_hash = std::string(64, 'a');
  event.key = "kunci-7";
  event.body = std::move(body);
  return event;
}

Event note(EventSeq seq, std::string_view case_id, std::uint64_t case_seq, std::string reason) {
  Event event;
  event.seq = seq;
  event.case_id = CaseId(case_id);
  event.case_seq = case_seq;
  event.recorded = moment();
  event.actor = "budi";
  event.reason = std::move(reason);
  event.body = RequirementAssessed{RequirementId("hubungan_diplomatik"), Verdict::terpenuhi};
  return event;
}

void append(JournalWriter& writer, const Event& event) {
  const Leaf leaf = seal(event);
  writer.append(leaf.stored, leaf.texts, {});
}

EventSeq append_note(JournalWriter& writer, std::string_view case_id, std::string reason) {
  const EventSeq seq = writer.size();
  const std::uint64_t case_seq = writer.events_of(CaseId(case_id)).size() + 1;
  append(writer, note(seq, case_id, case_seq, std::move(reason)));
  return seq;
}

void write_note(Journal& journal, std::string_view case_id, std::string reason) {
  const auto writer = journal.write();
  append_note(*writer, case_id, std::move(reason));
  writer->commit();
}

Event read_back(JournalReader& reader, const StoredEvent& stored) {
  return unseal(stored, [&](std::string_view commitment) { return reader.text(commitment); });
}

std::vector<std::string> reasons_of(JournalReader& reader, std::string_view case_id) {
  std::vector<std::string> reasons;
  for (const StoredEvent& stored : reader.events_of(CaseId(case_id))) {
    reasons.push_back(read_back(reader, stored).reason.value_or(""));
  }
  return reasons;
}

SealedDocument sealed_paper(std::string_view content) {
  const std::string salt(32, 's');
  return {.commitment = commitment_of(salt, content),
          .salt = salt,
          .sha256 = sha256_hex(content),
          .size = content.size()};
}

DocumentFiled filed(const SealedDocument& paper) {
  DocumentFiled body;
  body.document = DocumentId("rencana_kerja_sama");
  body.file_name = "rencana.pdf";
  body.commitment = paper.commitment;
  body.size = paper.size;
  return body;
}

}  // namespace ksdpl::test
