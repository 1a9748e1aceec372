# lacuna_algorithm_table(OUT): a source file with the table of algorithms/processing/algorithms.txt.
# lacuna_resources(OUT): the list of pictures, with every file of plugin/resources/icons.
set(LACUNA_ALGORITHM_LIST ${CMAKE_SOURCE_DIR}/algorithms/processing/algorithms.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${LACUNA_ALGORITHM_LIST})

function(lacuna_algorithm_table out)
  file(STRINGS ${LACUNA_ALGORITHM_LIST} lines REGEX "^[a-z]" ENCODING UTF-8)
  set(declared "")
  set(rows "")
  foreach(line ${lines})
    string(REPLACE " " ";" words "${line}")
    list(GET words 0 name)
    list(GET words 1 group)
    string(APPEND declared "QgsProcessingAlgorithm *make_${name}();\n")
    string(APPEND rows "  { \"${name}\", \"${group}\", make_${name} },\n")
  endforeach()
  set(file ${CMAKE_CURRENT_BINARY_DIR}/algorithm_rows.cpp)
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT [=[
// Made of algorithms.txt.
#include "base/algorithm_table.h"

namespace lacuna
{

@declared@
namespace
{
constexpr AlgorithmEntry TABLE[] {
@rows@};
} // namespace

std::span<const AlgorithmEntry> algorithmTable() { return TABLE; }

} // namespace lacuna
]=])
  set(${out} ${file} PARENT_SCOPE)
endfunction()

function(lacuna_resources out)
  set(folder ${CMAKE_SOURCE_DIR}/plugin/resources)
  file(GLOB icons CONFIGURE_DEPENDS ${folder}/icons/*.svg)
  set(entries "    <file alias=\"lacuna.svg\">${folder}/lacuna.svg</file>\n")
  foreach(icon ${icons})
    get_filename_component(name ${icon} NAME)
    string(APPEND entries "    <file alias=\"icons/${name}\">${icon}</file>\n")
  endforeach()
  set(file ${CMAKE_CURRENT_BINARY_DIR}/lacuna.qrc) # its name is that of the function that loads it
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT "<RCC>\n  <qresource prefix=\"/lacuna\">\n@entries@  </qresource>\n</RCC>\n")
  set(${out} ${file} PARENT_SCOPE)
endfunction()
