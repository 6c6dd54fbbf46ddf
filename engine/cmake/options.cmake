# One interface target carries every flag; nothing is set globally.
add_library(ksdpl_options INTERFACE)
add_library(ksdpl::options ALIAS ksdpl_options)
target_compile_features(ksdpl_options INTERFACE cxx_std_20)
target_compile_options(ksdpl_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wswitch-enum
  -Wnon-virtual-dtor -Wold-style-cast
  $<$<BOOL:${KSDPL_WARNINGS_AS_ERRORS}>:-Werror>)
# GCC 12 warns of its own std::string, std::optional and std::regex where it inlines them: false alarms.
# Clang (preset tidy) still tells of what is truly uninitialised.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(ksdpl_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(KSDPL_SANITIZE)
  target_compile_options(ksdpl_options INTERFACE
    -fsanitize=${KSDPL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(ksdpl_options INTERFACE -fsanitize=${KSDPL_SANITIZE})
endif()
if(KSDPL_CLANG_TIDY)
  find_program(CLANG_TIDY clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
endif()
# ksdpl_precompile(TARGET <header>...): reads headers of others once for all sources of the target.
# Only the preset asan asks for it: the others show an include that a source forgot.
function(ksdpl_precompile target)
  if(KSDPL_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <algorithm> <chrono> <filesystem> <functional> <map> <memory>
      <optional> <set> <sstream> <string> <variant> <vector> ${ARGN})
    # What ccache needs to see through it.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()
# At most one Boost.MSM translation unit compiles at a time: each needs about 2 GB with sanitizers.
set_property(GLOBAL APPEND PROPERTY JOB_POOLS ksdpl_heavy=1)
