// A pure room that touches the outside world.
#include "ksdpl/law.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

// Words in a comment are not calls: std::getenv("HOME").
const char* home() {
  return std::getenv("HOME");
}
