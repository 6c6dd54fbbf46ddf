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
if(NOT KSDPL_CLI)
  return()
endif()

# The command line alone needs these; whoever embeds the engine does not.
find_package(CLI11 2.1 REQUIRED)

# A C library that ships no CMake package: target NAME::NAME, from its header and its file.
function(ksdpl_find_plain name header library)
  string(TOUPPER ${name} prefix)
  find_path(${prefix}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${prefix}_LIBRARY ${library} REQUIRED)
  if(NOT TARGET ${name}::${name})
    add_library(${name}::${name} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${name}::${name} PROPERTIES
      IMPORTED_LOCATION "${${prefix}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${${prefix}_INCLUDE_DIR}")
  endif()
endfunction()
ksdpl_find_plain(libzip zip.h zip)
ksdpl_find_plain(qrencode qrencode.h qrencode)
