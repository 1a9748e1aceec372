# What is installed where, and the Debian package (./dev package runs cpack). The libraries of the Python package lie under lib and are linked
# to from share, where Debian wants no machine code.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the tests need not be built to make a package
set(share ${QGIS_DATA_DIR}/python/plugins/lacuna)
cmake_path(GET LACUNA_BINARY_DIR FILENAME build)
if(UNIX AND NOT APPLE)
  set(binaries ${CMAKE_INSTALL_LIBDIR}/qgis-plugin-lacuna)
  if(CMAKE_INSTALL_LIBDIR STREQUAL "lib" AND CMAKE_LIBRARY_ARCHITECTURE)
    set(binaries lib/${CMAKE_LIBRARY_ARCHITECTURE}/qgis-plugin-lacuna)
  endif()
else()
  set(binaries ${share}/bin)
endif()
install(TARGETS plugin_lacuna LIBRARY DESTINATION ${QGIS_PLUGIN_DIR})
install(TARGETS lacuna_headless LIBRARY DESTINATION ${binaries}/${build})
install(FILES ${LACUNA_BINARY_DIR}/qgis.txt DESTINATION ${binaries}/${build})
install(DIRECTORY ${CMAKE_BINARY_DIR}/python/lacuna/ DESTINATION ${share} PATTERN bin EXCLUDE PATTERN __pycache__ EXCLUDE PATTERN LICENSE EXCLUDE PATTERN "*.aux.xml" EXCLUDE)
if(NOT UNIX OR APPLE)
  return()
endif()
cmake_path(RELATIVE_PATH binaries BASE_DIRECTORY ${share} OUTPUT_VARIABLE link)
# The desktop code lies once: QGIS looks for plugins among files, not links, so the link is in the Python package.
cmake_path(RELATIVE_PATH QGIS_PLUGIN_DIR BASE_DIRECTORY ${binaries}/${build} OUTPUT_VARIABLE plugins)
install(CODE "file(CREATE_LINK \"${plugins}/$<TARGET_FILE_NAME:plugin_lacuna>\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${binaries}/${build}/lacuna_desktop${CMAKE_SHARED_MODULE_SUFFIX}\" SYMBOLIC)")
install(CODE "file(CREATE_LINK \"${link}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${share}/bin\" SYMBOLIC)")
find_package(Python3 COMPONENTS Interpreter)
install(CODE "execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/deb/make_documents.py ${PROJECT_VERSION} \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/share/doc/qgis-plugin-lacuna\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qgis-plugin-lacuna)
set(CPACK_PACKAGE_VERSION ${LACUNA_PACKAGE_VERSION})
set(CPACK_PACKAGE_CONTACT "The Lacuna developers <lacuna@example.org>")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0.1) # from outside Debian
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A library fits the minor release it was built for, from a patch release on. It is not linked to QGIS, so that shlibdeps names Qt and libc only and an
# upgrade to the next patch release keeps Lacuna. packaging/ci/package.sh makes a second package, for the QGIS of QGIS.org.
math(EXPR next "${QGIS_VERSION_INT} / 100 % 100 + 1")
string(REGEX MATCH "^[0-9]+" major ${QGIS_VERSION})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "")
foreach(part python3-qgis qgis)
  list(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS "${part} (>= ${LACUNA_QGIS_LOWEST})" "${part} (<< ${major}.${next}~)")
endforeach()
list(JOIN CPACK_DEBIAN_PACKAGE_DEPENDS ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds what is missing from the map, in QGIS")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Lacuna compares official or detected buildings and roads with
OpenStreetMap, says which buildings a hazard reaches, cuts areas into
tasks of even work, and imports and follows projects of the HOT Tasking
Manager in a panel of QGIS.

Each user switches it on in QGIS under Plugins, or for qgis_process by
enabling the plugin lacuna there.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/deb/prerm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
