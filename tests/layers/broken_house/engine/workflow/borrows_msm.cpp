// Reaches round the contract into the room of the machine.
#include "ksdpl/workflow.hpp"

#include "procedure/msm_rows.hpp"

#include <boost/msm/front/states.hpp>
