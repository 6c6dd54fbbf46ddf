// A journal in memory that behaves like the stored one, with a patience of its own for tests.
#pragma once

#include "ksdpl/journal.hpp"

#include <chrono>
#include <memory>
#include <string_view>

namespace ksdpl::journal {

std::unique_ptr<Journal> make_patient_memory_journal(std::string_view origin,
                                                     Timestamp now,
                                                     std::chrono::milliseconds patience);

}  // namespace ksdpl::journal
