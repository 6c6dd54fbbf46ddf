# The Debian package: `cpack -G DEB`, or ./dev package. It holds the component `runtime` alone.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ksdpl)
set(CPACK_PACKAGE_VENDOR ksdpl)
set(CPACK_PACKAGE_CONTACT ${KSDPL_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "guides Indonesian sister-city proposals by PP 28/2018")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "ksdpl guides proposals of cooperation between Indonesian regions and local
governments abroad (KSDPL) from the initiative to the signature by PP 28/2018
Bab IV. It tells at every moment where a case stands, what is missing, who
must act, until when, and on which article, and keeps every entry in one
journal that only grows.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, openssh-client")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL runtime)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
