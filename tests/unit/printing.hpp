// How the enumerations of the public headers are printed when a check fails.
#pragma once

#include "ksdpl/law.hpp"
#include "ksdpl/statute.hpp"

#include <ostream>

namespace ksdpl {

inline std::ostream& operator<<(std::ostream& out, Tri value) {
  switch (value) {
    case Tri::no: return out << "no";
    case Tri::yes: return out << "yes";
    case Tri::unknown: return out << "unknown";
  }
  return out << "not a Tri";
}

inline std::ostream& operator<<(std::ostream& out, Basis value) {
  return out << id_of(value);
}

inline std::ostream& operator<<(std::ostream& out, Statute::Outcome value) {
  switch (value) {
    case Statute::Outcome::moved: return out << "moved";
    case Statute::Outcome::gate_closed: return out << "gate_closed";
    case Statute::Outcome::not_from_here: return out << "not_from_here";
    case Statute::Outcome::unknown_move: return out << "unknown_move";
  }
  return out << "not an Outcome";
}

inline std::ostream& operator<<(std::ostream& out, Wanted value) {
  return out << "Wanted " << static_cast<int>(value);
}

inline std::ostream& operator<<(std::ostream& out, StageKind value) {
  return out << "StageKind " << static_cast<int>(value);
}

inline std::ostream& operator<<(std::ostream& out, Applies value) {
  return out << "Applies " << static_cast<int>(value);
}

}  // namespace ksdpl
