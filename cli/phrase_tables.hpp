// The tables that together hold every sentence; each is one file.
#pragma once

#include "cli/phrases.hpp"

namespace ksdpl::cli {

std::span<const KeyedPhrase> error_phrases();
std::span<const KeyedPhrase> hint_phrases();
std::span<const KeyedPhrase> label_phrases();
std::span<const KeyedPhrase> sentence_phrases();
std::span<const KeyedPhrase> demo_phrases();
std::span<const KeyedPhrase> law_phrases();
std::span<const KeyedPhrase> actor_phrases();
std::span<const KeyedPhrase> workflow_phrases();
std::span<const KeyedPhrase> rehearsal_phrases();
std::span<const KeyedPhrase> proof_phrases();
std::span<const KeyedPhrase> trust_phrases();
std::span<const KeyedPhrase> import_phrases();
std::span<const KeyedPhrase> exchange_phrases();
std::span<const KeyedPhrase> audit_phrases();
std::span<const KeyedPhrase> dossier_phrases();
std::span<const KeyedPhrase> life_phrases();
std::span<const KeyedPhrase> document_phrases();
std::span<const KeyedPhrase> completion_phrases();
std::span<const KeyedPhrase> report_phrases();
std::span<const KeyedPhrase> search_phrases();

}  // namespace ksdpl::cli
