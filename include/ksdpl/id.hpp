// Typed identifiers: a step can never be passed where a stage is meant.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace ksdpl {

/// Holds one identifier of the kind named by `Tag`; empty means "none".
template <class Tag>
struct Id {
  std::string value;

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}
  explicit Id(std::string_view text) : value(text) {}
  explicit Id(const char* text) : value(text) {}

  [[nodiscard]] bool empty() const { return value.empty(); }
  // clang-tidy 14 takes the 0 that a comparison is held against for a pointer.
  auto operator<=>(const Id&) const = default;  // NOLINT(modernize-use-nullptr)
  bool operator==(const Id&) const = default;
  bool operator==(std::string_view text) const { return value == text; }
};

using CaseId = Id<struct CaseTag>;                ///< Chosen by the bureau: "SHANGHAI-2016".
using StageId = Id<struct StageTag>;              ///< A state of the statute: "menunggu_dprd".
using MoveId = Id<struct MoveTag>;                ///< A legal move: "mohon_persetujuan_dprd".
using StepId = Id<struct StepTag>;                ///< A step of the workflow: "keputusan_dprd".
using OutcomeId = Id<struct OutcomeTag>;          ///< An outcome of a step: "disetujui".
using DocumentId = Id<struct DocumentTag>;        ///< A kind of paper: "rencana_kerja_sama".
using ContentId = Id<struct ContentTag>;          ///< A mandatory content: "sumber_pembiayaan".
using RequirementId = Id<struct RequirementTag>;  ///< One of the nine: "hubungan_diplomatik".
using ActorId = Id<struct ActorTag>;              ///< A role of the procedure: "dprd".
using ParticipantId = Id<struct ParticipantTag>;  ///< Somebody registered to act: "siti".
using MandateId = Id<struct MandateTag>;          ///< A mandate, by its paper: "plh-2026-1".
using InstrumentId = Id<struct InstrumentTag>;    ///< Chosen by the bureau: "moa-2017".
using ChoiceId = Id<struct ChoiceTag>;            ///< A choice of a region: "objek_pergub".

}  // namespace ksdpl
