# What `cmake --install` puts where. Component `runtime` is the program with its pages and completion
# scripts, component `development` what other programs build upon: docs/embedding.md.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(KSDPL_CONTACT "ksdpl maintainers <maintainers@ksdpl.example>" CACHE STRING
  "Who answers for the package; put your own address here when you hand it out")

# --- The engine, for find_package(ksdpl) --------------------------------------------------------------

get_property(rooms GLOBAL PROPERTY KSDPL_ROOMS)
install(TARGETS ${rooms} ksdpl_embedded_workflows ksdpl_engine EXPORT ksdplTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ksdpl DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  COMPONENT development)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/ksdpl)
install(EXPORT ksdplTargets NAMESPACE ksdpl:: DESTINATION ${package_folder} COMPONENT development)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/ksdplConfig.cmake.in
  ${PROJECT_BINARY_DIR}/ksdplConfig.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ksdplConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ksdplConfig.cmake ${PROJECT_BINARY_DIR}/ksdplConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/embedding DESTINATION ${CMAKE_INSTALL_DOCDIR}
  COMPONENT development)

if(NOT KSDPL_CLI)
  return()
endif()

# --- The program, and what it says of itself ----------------------------------------------------------

install(TARGETS ksdpl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)

# ksdpl_said(NAME words...): writes what `ksdpl words...` prints into shelf/NAME.
set(shelf ${PROJECT_BINARY_DIR}/shelf)
file(MAKE_DIRECTORY ${shelf})
set(said)
function(ksdpl_said name)
  add_custom_command(OUTPUT ${shelf}/${name}
    COMMAND ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:ksdpl> ${ARGN} > ${shelf}/${name}
    DEPENDS ksdpl VERBATIM)
  set(said ${said} ${shelf}/${name} PARENT_SCOPE)
endfunction()
ksdpl_said(ksdpl.bash completion bash)
ksdpl_said(ksdpl.zsh completion zsh)
ksdpl_said(ksdpl.fish completion fish)
ksdpl_said(ksdpl.en.1 man --lang en)
ksdpl_said(ksdpl.id.1 man --lang id)

set(share ${CMAKE_INSTALL_DATAROOTDIR})
install(FILES ${shelf}/ksdpl.bash DESTINATION ${share}/bash-completion/completions RENAME ksdpl
  COMPONENT runtime)
install(FILES ${shelf}/ksdpl.zsh DESTINATION ${share}/zsh/vendor-completions RENAME _ksdpl
  COMPONENT runtime)
install(FILES ${shelf}/ksdpl.fish DESTINATION ${share}/fish/vendor_completions.d COMPONENT runtime)

# Distributions keep pages and changelogs compressed, without a date of their own.
configure_file(${PROJECT_SOURCE_DIR}/cli/package/changelog.in ${shelf}/changelog @ONLY)
find_program(KSDPL_GZIP gzip)
set(ending)
if(KSDPL_GZIP)
  set(ending .gz)
  foreach(page ksdpl.en.1 ksdpl.id.1 changelog)
    add_custom_command(OUTPUT ${shelf}/${page}.gz
      COMMAND ${KSDPL_GZIP} -9nc ${shelf}/${page} > ${shelf}/${page}.gz DEPENDS ${shelf}/${page} VERBATIM)
    list(APPEND said ${shelf}/${page}.gz)
  endforeach()
endif()
install(FILES ${shelf}/ksdpl.en.1${ending} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
  RENAME ksdpl.1${ending} COMPONENT runtime)
install(FILES ${shelf}/ksdpl.id.1${ending} DESTINATION ${CMAKE_INSTALL_MANDIR}/id/man1
  RENAME ksdpl.1${ending} COMPONENT runtime)
install(FILES ${shelf}/changelog${ending} ${PROJECT_SOURCE_DIR}/cli/package/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime)
add_custom_target(ksdpl_shelf ALL DEPENDS ${said})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime
  PATTERN decisions EXCLUDE
  PATTERN embedding EXCLUDE
  PATTERN __pycache__ EXCLUDE)
# Data to take in: `ksdpl import`.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/workflows/portofolio DESTINATION ${CMAKE_INSTALL_DOCDIR}
  COMPONENT runtime)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT runtime)
