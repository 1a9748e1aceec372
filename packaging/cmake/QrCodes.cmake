# QrCodes::qrcodes: Project Nayuki's generator of QR codes, which becomes part of the plugin. Debian and vcpkg name it differently.
find_path(QRCODES_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen nayuki-qr-code-generator REQUIRED)
find_library(QRCODES_LIBRARY NAMES libqrcodegencpp.a qrcodegencpp nayuki-qr-code-generator REQUIRED)
add_library(QrCodes::qrcodes INTERFACE IMPORTED)
target_include_directories(QrCodes::qrcodes SYSTEM INTERFACE ${QRCODES_INCLUDE_DIR})
# Made for programs: what it holds is bound within the plugin.
target_link_libraries(QrCodes::qrcodes INTERFACE ${QRCODES_LIBRARY} $<$<PLATFORM_ID:Linux>:-Wl,--exclude-libs,libqrcodegencpp.a>)
