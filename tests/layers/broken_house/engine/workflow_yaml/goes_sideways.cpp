// May include yaml-cpp, and nothing of its neighbours.
#include "ksdpl/journal.hpp"
#include "ksdpl/workflow_loader.hpp"

#include <yaml-cpp/yaml.h>
