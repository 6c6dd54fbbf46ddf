// Registering who may act: commands on the journal itself, decided against what is registered.
#pragma once

#include "ksdpl/casefile.hpp"

#include <string>
#include <variant>
#include <vector>

namespace ksdpl {

/// What a person asks for; it becomes the body of an event as it is.
using RegistryCommand = std::variant<ActorRegistered,
                                     ActorEnded,
                                     MandateGiven,
                                     MandateEnded,
                                     SigningKeyRegistered,
                                     SigningKeyRevoked,
                                     BackDatingSet>;

/// The words of the workflows in use, which roles and steps of a registration must be among.
struct Vocabulary {
  std::vector<std::string> roles;
  std::vector<std::string> steps;
  std::vector<std::string> signatures;  ///< Steps by which the head of region binds the region.
};
Vocabulary vocabulary_of(const std::vector<const Workflow*>& workflows);

/// Decides a registration. `context.on` is the day of an ending; a registration takes effect on its
/// own first day, or today when that has not come.
std::variant<Decision, Refusal> decide_registry(const Directory& directory,
                                                const Vocabulary& vocabulary,
                                                const RegistryCommand& command,
                                                const CommandContext& context);

}  // namespace ksdpl
