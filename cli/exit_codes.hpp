// What the number a run ends with means: a contract of docs/cli.md.
#pragma once

#include "ksdpl/casefile.hpp"
#include "ksdpl/fault.hpp"

namespace ksdpl::cli {

/// Persisted in scripts of other people: append, never renumber.
enum class Exit : int {
  done = 0,
  fault = 1,  ///< Disk, permission, bug.
  usage = 2,
  refused = 3,           ///< The law or the procedure does not allow it now.
  not_entitled = 4,      ///< This actor may not.
  conflict = 5,          ///< Somebody else changed the case, or the key was used otherwise.
  integrity = 6,         ///< The journal is not ours, newer, or altered.
  invalid_workflow = 7,  ///< `file:line:col` was printed.
  not_found = 8,
  findings = 10,
};

constexpr int code_of(Exit exit) {
  return static_cast<int>(exit);
}

/// Returns the exit code a fault leads to.
constexpr Exit exit_of(Fault::Kind kind) {
  switch (kind) {
    case Fault::Kind::io: return Exit::fault;
    case Fault::Kind::integrity: return Exit::integrity;
    case Fault::Kind::not_found: return Exit::not_found;
    case Fault::Kind::usage: return Exit::usage;
    case Fault::Kind::bug: return Exit::fault;
  }
  return Exit::fault;
}

/// Returns the exit code a refusal leads to.
constexpr Exit exit_of(Refusal::Kind kind) {
  switch (kind) {
    case Refusal::Kind::not_allowed: return Exit::refused;
    case Refusal::Kind::not_entitled: return Exit::not_entitled;
    case Refusal::Kind::conflict: return Exit::conflict;
    case Refusal::Kind::not_found: return Exit::not_found;
    case Refusal::Kind::usage: return Exit::usage;
  }
  return Exit::fault;
}

}  // namespace ksdpl::cli
