// What replay asks of signatures.
#pragma once

#include "ksdpl/signing.hpp"

#include <string>

namespace ksdpl {

/// Says whether the signature in an EntrySigned is one of the entry it names, by the key it names.
bool fits_its_entry(JournalReader& reader, const std::string& origin, const Event& event);

}  // namespace ksdpl
