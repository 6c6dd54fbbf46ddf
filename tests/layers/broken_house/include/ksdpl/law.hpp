// A public header that shows libraries it should hide.
#pragma once
#include <string>

#include <boost/msm/back/state_machine.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
