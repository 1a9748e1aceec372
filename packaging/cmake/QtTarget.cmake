# lacuna_qt_target(TARGET): Qt tooling and the definitions that keep one source compiling on Qt 5.15 and Qt 6.
function(lacuna_qt_target target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON AUTOUIC ON
    AUTORCC_OPTIONS "--format-version;1") # later formats hold the time of the file
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x050F00)
  lacuna_warnings(${target})
endfunction()

# lacuna_shipped(TARGET…): the libraries users get. They hold no symbols, from the linker on, so that ZIP, Debian package and SBOM speak of the same bytes;
# and no folder of who built them: QgsMessageLog::logMessage keeps the name of the source file.
function(lacuna_shipped)
  cmake_path(RELATIVE_PATH CMAKE_SOURCE_DIR BASE_DIRECTORY ${CMAKE_BINARY_DIR} OUTPUT_VARIABLE up)
  foreach(target ${ARGN})
    target_link_options(${target} PRIVATE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU,Clang>,$<PLATFORM_ID:Linux>>:-s>)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=> $<$<CXX_COMPILER_ID:GNU,Clang>:-ffile-prefix-map=${up}/=>)
  endforeach()
endfunction()
