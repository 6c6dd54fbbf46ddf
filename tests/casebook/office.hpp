// An office for tests: a casebook over a journal and papers in memory, with a clock that stands
// still.
#pragma once

#include "ksdpl/casebook.hpp"

#include <memory>
#include <string>
#include <variant>

namespace ksdpl::test {

struct Office {
  Timestamp now = parse_timestamp("2026-11-21T04:00:00.000Z").value();
  std::unique_ptr<Journal> journal = make_memory_journal("uji", now);
  std::unique_ptr<DocumentStore> papers = make_memory_document_store(
      {{"/surat.pdf", "isi surat"}, {"/rencana.pdf", "isi rencana"}, {"/lain.pdf", "isi lain"}});
  Casebook casebook{*journal, *papers, [this] { return now; }};

  static Bundle bundle() { return std::get<Bundle>(find_bundle("ksdpl", {})); }

  static OpenCase opening(std::string_view id) {
    OpenCase command;
    command.id = CaseId{id};
    command.profile.partner = "Shanghai";
    command.profile.country = "CN";
    command.profile.level = Level::provinsi;
    command.profile.initiative = Initiative::daerah;
    command.profile.objects = {"pertukaran_budaya"};
    return command;
  }

  Answer open(std::string_view id) { return open(id, request_of()); }
  Answer open(std::string_view id, const Request& request) {
    return casebook.open_case(opening(id), bundle(), request);
  }

  static Request request_of() { return request_of(std::nullopt); }
  static Request request_of(std::optional<std::string> key) {
    Request request;
    request.actor = "petugas";
    request.key = std::move(key);
    return request;
  }

  static RecordStep step(std::string_view id, std::string_view outcome) {
    return {StepId{id}, OutcomeId{outcome}};
  }

  [[nodiscard]] EventSeq size() const { return journal->read()->size(); }
};

inline bool refused_as(const Answer& answer, Refusal::Kind kind) {
  const auto* refusal = std::get_if<Refusal>(&answer);
  return refusal != nullptr && refusal->kind == kind;
}

}  // namespace ksdpl::test
