// Papers with everything a test may want to say of them, on the desk of one case.
#pragma once

#include "support/desk.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ksdpl::test {

/// Returns a paper of that kind, dated and described as little as possible.
inline DocumentFiled paper(std::string_view kind) {
  DocumentFiled filed;
  filed.document = DocumentId(kind);
  filed.file_name = std::string(kind) + ".pdf";
  filed.commitment = std::string(64, 'a');
  return filed;
}

/// Files it and returns its number; throws when it is refused.
inline EventSeq file(Desk& desk, const DocumentFiled& filed) {
  const auto result = desk.run(FileDocument{filed}, desk.today);
  if (refused(result)) throw std::runtime_error(std::get<Refusal>(result).message.en);
  return std::get<Event>(result).seq;
}

/// Returns how one requirement stands on that day.
inline RequirementStatus status_of(const Desk& desk,
                                   std::string_view requirement,
                                   const EffectiveDate& on) {
  for (RequirementStatus& status : checklist(desk.file_of(), desk.workflow(), on)) {
    if (status.id == requirement) return std::move(status);
  }
  throw std::runtime_error("no requirement " + std::string(requirement));
}

}  // namespace ksdpl::test
