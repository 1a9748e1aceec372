#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev test --windows: the engine cross-compiled with Debian's MinGW-w64 and its unit tests run under Wine, which keeps the portable part honest.
# GEOS, GDAL, SQLite, Expat and zlib are the Windows libraries of a Python wheel (pyogrio) from the package index; only their C interfaces are used, so MSVC's and GCC's
# C++ never meet. It is no package for anybody: on Windows the plugin is built with MSVC, as QGIS is (packaging/windows).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0" "$@"
ensure_place
add_packages windows || die "MinGW and Wine could not be installed; see $CACHE/windows-packages.log"
place=$CACHE/windows
export WINDOWS_LIBRARIES=$place
setinside WINDOWS_LIBRARIES "$place"
if [ ! -e "$place/ready-expat" ]; then
  say "GEOS, GDAL, SQLite, Expat and zlib for Windows from the package index"
  rm -rf "$place" && mkdir -p "$place/wheel" "$place/bin" "$place/lib" "$place/include"
  python3 -m pip download -q --no-deps --only-binary=:all: --platform win_amd64 --python-version 3.12 --dest "$place/wheel" pyogrio >"$CACHE/windows.log" 2>&1 \
    || die "the wheel could not be had (no network, or no package index); see $CACHE/windows.log"
  inside sh -c "cd '$place' && unzip -q -o wheel/*.whl 'pyogrio.libs/*' 'pyogrio/proj_data/*' 'pyogrio/gdal_data/*' && mv pyogrio.libs/*.dll bin/ && mv pyogrio/proj_data pyogrio/gdal_data . && rm -rf wheel pyogrio pyogrio.libs gdal_data/*.cmake
    for name in geos_c gdal sqlite3 libexpat z; do
      dll=\$(cd bin && ls \$name-*.dll) && gendef - bin/\$dll >lib/\$name.def && x86_64-w64-mingw32-dlltool -d lib/\$name.def -D \$dll -l lib/lib\${name#lib}.a || exit 1
    done
    cp /usr/include/geos_c.h /usr/include/sqlite3.h /usr/include/expat*.h /usr/include/zlib.h /usr/include/zconf.h include/ && cp -r /usr/include/osmium /usr/include/protozero include/ && mkdir include/geos && cp /usr/include/geos/export.h include/geos/ && cp -r /usr/include/gdal include/ && cp -r /usr/include/eigen3 include/" >>"$CACHE/windows.log" 2>&1 \
    || die "the Windows libraries could not be prepared; see $CACHE/windows.log"
  for name in GEOS:geos_c GDAL:GDAL; do
    module=${name%:*} target=${name#*:}
    mkdir -p "$place/lib/cmake/$module"
    { echo "add_library($module::$target UNKNOWN IMPORTED)"
      echo "set_target_properties($module::$target PROPERTIES IMPORTED_LOCATION \"$place/lib/lib${target,,}.a\" INTERFACE_INCLUDE_DIRECTORIES \"$place/include;$place/include/gdal\")"
    } >"$place/lib/cmake/$module/${module}Config.cmake"
    printf 'set(PACKAGE_VERSION 99)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' >"$place/lib/cmake/$module/${module}ConfigVersion.cmake"
  done
  mkdir -p "$place/lib/cmake/Eigen3"
  printf 'add_library(Eigen3::Eigen INTERFACE IMPORTED)\nset_target_properties(Eigen3::Eigen PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "%s")\n' "$place/include/eigen3" >"$place/lib/cmake/Eigen3/Eigen3Config.cmake"
  printf 'set(PACKAGE_VERSION 99)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' >"$place/lib/cmake/Eigen3/Eigen3ConfigVersion.cmake"
  touch "$place/ready-expat"
fi
if [ ! -e "$place/lib/libgtest.a" ]; then
  say "GoogleTest for Windows"
  inside sh -c "cmake -S /usr/src/googletest -B '$place/gtest' -G Ninja -DCMAKE_TOOLCHAIN_FILE='$SOURCE/packaging/cmake/MinGW.cmake' -DCMAKE_BUILD_TYPE=Release -DBUILD_GMOCK=OFF -DCMAKE_INSTALL_PREFIX='$place' && cmake --build '$place/gtest' --target install" \
    >>"$CACHE/windows.log" 2>&1 || die "GoogleTest did not build for Windows; see $CACHE/windows.log"
fi
say "building (windows)"
build_preset windows lacuna_engine_test
say "the engine's tests under Wine"
log=$BUILD/windows-test.log
setinside WINEPREFIX "$CACHE/wine"
setinside WINEDEBUG -all
setinside WINEPATH "$place/bin"
setinside PROJ_DATA "$place/proj_data"
setinside GDAL_DATA "$place/gdal_data"
status=0
inside sh -c "timeout 1500 wine '$BUILD/windows/tests/engine/lacuna_engine_test.exe' --gtest_brief=1" >"$log" 2>&1 || status=$?
grep -E '^\[  (PASSED|FAILED|SKIPPED)|^\[==|\.cpp:|Failure' "$log" | tail -n 40
[ $status = 0 ] || die "the engine failed under Wine; see $log"
say "a GDAL of another name than the one that was linked"
inside sh -c "cd '$place' && printf 'LIBRARY gdal000.dll\nEXPORTS\nGDALVersionInfo\n' >lib/delayed.def && x86_64-w64-mingw32-dlltool -d lib/delayed.def -D gdal000.dll -y lib/libdelayed.a \
  && x86_64-w64-mingw32-g++-posix -std=c++20 -Wall -Wextra -Werror -O2 -static -o bin/delayed_gdal.exe '$SOURCE/tests/shim/delayed_gdal.cpp' '$SOURCE/providers/headless/loaded_gdal.cpp' lib/libdelayed.a -ldelayimp \
  && timeout 300 wine bin/delayed_gdal.exe \$(cd bin && ls gdal-*.dll)" 2>&1 | tee -a "$log" | grep '^GDAL 3' || die "a delay-loaded GDAL was not found in the process; see $log"
