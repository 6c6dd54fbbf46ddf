// The one room that may use Boost.MSM.
#include "ksdpl/statute.hpp"

#include <boost/msm/back/state_machine.hpp>
