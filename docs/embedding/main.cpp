// Opens a case in a journal of its own and tells what is lawful next, and what each move lacks.
#include "ksdpl/casebook.hpp"

#include <chrono>
#include <filesystem>
#include <iostream>

namespace {

ksdpl::Timestamp now() {
  return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// What `ksdpl new CONTOH --partner Kitakyushu --country JP ... --on 2026-03-02 --example` does.
ksdpl::Answer open_case(ksdpl::Casebook& casebook, const ksdpl::EffectiveDate& day) {
  ksdpl::OpenCase command;
  command.id = ksdpl::CaseId("CONTOH");
  command.profile.partner = "Kitakyushu";
  command.profile.country = "JP";
  command.profile.region = "Surabaya";
  command.profile.level = ksdpl::Level::kota;
  command.profile.initiative = ksdpl::Initiative::daerah;
  command.profile.objects = {"pertukaran_budaya"};
  command.example = true;
  ksdpl::Request request;
  request.actor = "what_next";
  request.on = day;
  const auto bundle = std::get<ksdpl::Bundle>(ksdpl::find_bundle("ksdpl", {}));
  return casebook.open_case(command, bundle, request);
}

void tell(const ksdpl::MoveOption& option) {
  std::cout << option.move.value << ": " << (option.allowed() ? "allowed" : "not yet") << "\n";
  for (const ksdpl::Check& check : option.blockers())
    std::cout << "  - " << check.text.en << " [" << check.citation << "]\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: what_next FOLDER\n";
    return 2;
  }
  try {
    const std::filesystem::path journal_file = std::filesystem::path(argv[1]) / "what_next.db";
    ksdpl::create_sqlite_journal({journal_file, {}, "example", "what_next", now()});
    const auto journal = ksdpl::open_sqlite_journal(journal_file);
    const auto papers = ksdpl::open_document_store(journal_file);
    ksdpl::Casebook casebook(*journal, *papers, now);

    const ksdpl::EffectiveDate day = ksdpl::parse_effective_date("2026-03-02").value();
    const ksdpl::Answer answer = open_case(casebook, day);
    if (const auto* refusal = std::get_if<ksdpl::Refusal>(&answer)) {
      std::cerr << refusal->message.en << "\n";
      return 3;
    }
    const ksdpl::CaseView& view = std::get<ksdpl::Receipt>(answer).view;
    std::cout << view.file.id.value << " stands in " << view.file.stage().value << "\n";
    for (const auto& option : ksdpl::next_moves(view.file, *view.workflow, day, view.directory))
      if (option.forward) tell(option);
    return 0;
  } catch (const ksdpl::Fault& fault) {
    std::cerr << fault.message().en << "\n";
    return 1;
  }
}
