// A public header that reaches up.
#pragma once
#include "ksdpl/journal.hpp"
#include "ksdpl/language.hpp"
