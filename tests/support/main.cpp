// The entry point every test executable shares.
#define BOOST_TEST_MODULE ksdpl
#include <boost/test/unit_test.hpp>
