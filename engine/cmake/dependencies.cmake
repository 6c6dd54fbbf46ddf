# Every library the project stands on, with the reason for its minimum version.
set(KSDPL_BOOST_MINIMUM 1.77)
find_package(Boost QUIET)
if(NOT Boost_FOUND OR Boost_VERSION_STRING VERSION_LESS KSDPL_BOOST_MINIMUM)
  message(FATAL_ERROR
    "ksdpl needs Boost ${KSDPL_BOOST_MINIMUM} or newer: Boost.MSM before it is not valid C++20.\n"
    "Debian 12: apt-get install libboost1.81-dev libboost-test1.81-dev (they replace libboost-dev 1.74); "
    "or let ./dev install what is missing.")
endif()
find_package(yaml-cpp 0.7 REQUIRED)
find_package(SQLite3 3.37 REQUIRED)  # STRICT tables
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_path(LIBZIP_INCLUDE_DIR zip.h REQUIRED)
find_library(LIBZIP_LIBRARY zip REQUIRED)
if(NOT TARGET libzip::zip)
  add_library(libzip::zip UNKNOWN IMPORTED)
  set_target_properties(libzip::zip PROPERTIES
    IMPORTED_LOCATION "${LIBZIP_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${LIBZIP_INCLUDE_DIR}")
endif()
find_path(QRENCODE_INCLUDE_DIR qrencode.h REQUIRED)
find_library(QRENCODE_LIBRARY qrencode REQUIRED)
if(NOT TARGET qrencode::qrencode)
  add_library(qrencode::qrencode UNKNOWN IMPORTED)
  set_target_properties(qrencode::qrencode PROPERTIES
    IMPORTED_LOCATION "${QRENCODE_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QRENCODE_INCLUDE_DIR}")
endif()
