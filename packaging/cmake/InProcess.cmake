# lacuna_in_process(NAME TARGET…): lets NAME stand for libraries that every QGIS has loaded. Programs are linked to them. A plugin takes their headers
# only: its symbols are found in the process, so that it fits whatever version of GDAL, GEOS or SQLite that QGIS was built with, and every
# patch release of QGIS. What a plugin asks for and no QGIS has fails ./dev test (test of that name in tests/structure), not at its users.
function(lacuna_in_process name)
  add_library(${name} INTERFACE IMPORTED GLOBAL)
  foreach(target ${ARGN})
    if(WIN32 OR APPLE) # nothing is found there without its library
      target_link_libraries(${name} INTERFACE ${target})
      continue()
    endif()
    foreach(what INCLUDE_DIRECTORIES SYSTEM_INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
      set_property(TARGET ${name} APPEND PROPERTY INTERFACE_${what} $<TARGET_PROPERTY:${target},INTERFACE_${what}>)
    endforeach()
    target_link_libraries(${name} INTERFACE $<$<NOT:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,MODULE_LIBRARY>>:${target}>)
  endforeach()
endfunction()
