// The part of a recorded step that says why it was allowed, to and from the leaf.
#pragma once

#include "journal/leaf_body_read.hpp"
#include "journal/leaf_body_write.hpp"

namespace ksdpl::journal {

/// Sets {"en": ..., "id": ...} unless both are empty.
void set_words(Json& object, const char* key, const Text& text);
/// Reads it back; absent is empty.
Text read_text(Fields& fields, const char* key);

Json write_grounds(const std::vector<Ground>& grounds);
std::vector<Ground> read_grounds(std::vector<Fields> list);

/// Numbers of papers and names of judges are sealed here too.
Json write_evidence(const std::vector<EvidenceShown>& evidence, Sealer& sealer);
std::vector<EvidenceShown> read_evidence(std::vector<Fields> list);

}  // namespace ksdpl::journal
