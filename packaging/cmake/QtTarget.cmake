option(LACUNA_PRECOMPILED "Compile the headers of QGIS once for all sources; without it each source shows what it forgot to include" ON)

# The headers that nearly every source with QGIS reads. They take 10 of the 13 seconds of a source of usual size.
if(LACUNA_PRECOMPILED)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
  add_library(lacuna_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(lacuna_precompiled PRIVATE QGIS::core Qt${QGIS_QT_MAJOR}::Network)
  target_precompile_headers(lacuna_precompiled PRIVATE <qgsprocessingalgorithm.h> <qgsprocessingparameters.h> <qgsprocessingutils.h>
    <qgsproject.h> <qgsvectorlayer.h> <qgsrasterlayer.h> <QCoreApplication> <QFileInfo> <QHash> <QJsonDocument> <QLocale> <QMap> <QPointer>
    <QRegularExpression> <QSet> <algorithm> <cmath> <functional> <map> <memory> <optional> <span> <vector>)
  target_compile_definitions(lacuna_precompiled PRIVATE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x050F00)
  lacuna_warnings(lacuna_precompiled)
  set(for_precompiled $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> $<$<CXX_COMPILER_ID:GNU>:-flarge-source-files>) # ccache needs the first
  target_compile_options(lacuna_precompiled PRIVATE ${for_precompiled})
endif()

# lacuna_qt_target(TARGET): Qt tooling and the definitions that keep one source compiling on Qt 5.15 and Qt 6.
function(lacuna_qt_target target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON AUTOUIC ON
    AUTORCC_OPTIONS "--format-version;1") # later formats hold the time of the file
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x050F00)
  lacuna_warnings(${target})
  if(LACUNA_PRECOMPILED)
    target_compile_options(${target} PRIVATE ${for_precompiled})
    # Programs must be compiled as libraries are to read what was precompiled for both. Qt 5 sees to that itself.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL EXECUTABLE AND QGIS_QT_MAJOR EQUAL 6)
      set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
      target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fPIC>)
    endif()
    target_precompile_headers(${target} REUSE_FROM lacuna_precompiled)
  endif()
endfunction()

# lacuna_shipped(TARGET…): the libraries users get. They hold no symbols, from the linker on, so that ZIP, Debian package and SBOM speak of the same bytes;
# and no folder of who built them: QgsMessageLog::logMessage keeps the name of the source file.
function(lacuna_shipped)
  cmake_path(RELATIVE_PATH CMAKE_SOURCE_DIR BASE_DIRECTORY ${CMAKE_BINARY_DIR} OUTPUT_VARIABLE up)
  foreach(target ${ARGN})
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
      target_sources(${target} PRIVATE ${CMAKE_SOURCE_DIR}/providers/headless/older_glibc.cpp)
      target_link_options(${target} PRIVATE -Wl,--wrap=fmod)
    endif()
    if(MSVC) # GDAL's library has its version in its name: see loaded_gdal.cpp
      string(REGEX MATCH "^([0-9]+)[.]([0-9]+)" ignored ${GDAL_VERSION})
      string(LENGTH ${CMAKE_MATCH_2} digits)
      set(gdal gdal${CMAKE_MATCH_1}$<$<EQUAL:${digits},1>:0>${CMAKE_MATCH_2}.dll)
      target_sources(${target} PRIVATE ${CMAKE_SOURCE_DIR}/providers/headless/loaded_gdal.cpp)
      target_link_options(${target} PRIVATE /DELAYLOAD:${gdal})
      target_link_libraries(${target} PRIVATE delayimp)
    endif()
    target_link_options(${target} PRIVATE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU,Clang>,$<PLATFORM_ID:Linux>>:-s>)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=> $<$<CXX_COMPILER_ID:GNU,Clang>:-ffile-prefix-map=${up}/=>)
  endforeach()
endfunction()
