# Osmium::osmium: libosmium and protozero, which are headers only, with what unpacks and parses for them.
find_path(OSMIUM_INCLUDE_DIR osmium/version.hpp REQUIRED)
find_path(PROTOZERO_INCLUDE_DIR protozero/version.hpp REQUIRED)
find_path(LZ4_INCLUDE_DIR lz4.h REQUIRED)
find_library(LZ4_LIBRARY NAMES lz4 liblz4 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
find_package(EXPAT REQUIRED)

add_library(Osmium::osmium INTERFACE IMPORTED)
target_include_directories(Osmium::osmium SYSTEM INTERFACE ${OSMIUM_INCLUDE_DIR} ${PROTOZERO_INCLUDE_DIR} ${LZ4_INCLUDE_DIR})
target_link_libraries(Osmium::osmium INTERFACE ${LZ4_LIBRARY} ZLIB::ZLIB BZip2::BZip2 EXPAT::EXPAT)
