// The words of the stored leaf. They are written into journals: append, never reorder or rename.
#pragma once

#include "ksdpl/event.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>

namespace ksdpl::journal {

/// The leaf version this program writes and the newest it reads.
inline constexpr std::uint64_t leaf_version = 1;
/// The largest integer every JSON reader keeps exactly (RFC 7493): 2^53 - 1.
inline constexpr std::uint64_t max_json_integer = (std::uint64_t{1} << 53U) - 1;
/// What stands in for content that was lawfully destroyed.
inline constexpr std::string_view destroyed_text = "[dimusnahkan]";
/// Bytes of a salt.
inline constexpr std::size_t salt_bytes = 32;

/// The persisted kinds, in the order of the alternatives of EventBody.
inline constexpr std::array<std::string_view, std::variant_size_v<EventBody>> kind_names{
    "journal_opened",
    "case_opened",
    "document_filed",
    "requirement_assessed",
    "step_recorded",
    "stated",
    "entry_corrected",
    "actor_registered",
    "actor_ended",
    "mandate_given",
    "mandate_ended",
    "workflow_migrated",
    "signing_key_registered",
    "signing_key_revoked",
    "entry_signed",
    "log_key_changed",
    "journal_restored",
    "back_dating_set",
    "noted",
    "instrument_recorded",
    "instrument_ended",
};

}  // namespace ksdpl::journal
