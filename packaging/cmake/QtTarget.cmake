# lacuna_qt_target(TARGET): Qt tooling and the definitions that keep one source compiling on Qt 5.15 and Qt 6.
function(lacuna_qt_target target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON AUTOUIC ON)
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x050F00)
  lacuna_warnings(${target})
endfunction()
