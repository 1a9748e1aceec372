#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Builds the QGIS core library against Qt 6, once: no Debian suite carries one. Resumable; kept beside the build root.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
STAMP=$QT6_CORE/ready
recipe=$(cat "$0" "$CI_DIR/packages-qt6.txt" "$CI_DIR/qt6-no-unity.txt" | cksum | cut -d' ' -f1)
[ "$(cat "$STAMP" 2>/dev/null)" = "$recipe" ] && exit 0
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0"
ensure_place
mkdir -p "$QT6_CORE"
exec 8>"$QT6_CORE/lock"
flock 8
LOG=$QT6_CORE/build.log
started=$(date +%s)
free=$(df -Pk "$QT6_CORE" | awk 'NR == 2 { print int( $4 / 1024 ) }')
[ "$free" -ge 4000 ] || die "the Qt 6 core needs 4 GB under $QT6_CORE and there are $free MB"

names=$(grep -v '^#' "$CI_DIR/packages-qt6.txt" | tr '\n' ' ')
if [ "$(cat "$QT6_CORE/packages" 2>/dev/null)" != "$names" ]; then
  say "Qt 6 packages (under a minute)"
  release=trixie
  grep -q -- -backports "$ROOT/etc/apt/sources.list" && release=trixie-backports
  inside sh -c "dpkg --configure -a && apt-get update && apt-get -y -t $release install $names && apt-get clean" >>"$LOG" 2>&1 \
    || die "the Qt 6 packages could not be installed; the last lines of $LOG say why"
  echo "$names" >"$QT6_CORE/packages"
fi

if [ ! -e "$QT6_CORE/source/CMakeLists.txt" ]; then
  say "QGIS sources from the plain suite"
  rm -rf "$QT6_CORE/source" "$QT6_CORE/unpack" && mkdir -p "$QT6_CORE/unpack"
  # The plain suite's version: backports' sources are not listed, so this is 3.40.
  inside sh -c "cd '$QT6_CORE/unpack' && apt-get update && apt-get source -t trixie qgis" >>"$LOG" 2>&1 \
    || die "the QGIS sources could not be had; the last lines of $LOG say why"
  mv "$QT6_CORE"/unpack/qgis-*/ "$QT6_CORE/source" && rm -rf "$QT6_CORE/unpack"
fi
cp "$CI_DIR/qt6-no-unity.txt" "$QT6_CORE/no-unity.txt"
core=$QT6_CORE/source/src/core/CMakeLists.txt
if ! grep -q 'lacuna: no unity' "$core"; then
  { echo '# lacuna: no unity'
    echo "file(STRINGS \"$QT6_CORE/no-unity.txt\" LACUNA_ALONE REGEX \"^[^#]\")"
    echo 'foreach(pattern IN LISTS LACUNA_ALONE)'
    echo '  file(GLOB alone "${CMAKE_CURRENT_SOURCE_DIR}/${pattern}")'
    echo '  set_source_files_properties(${alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)'
    echo 'endforeach()'; } >>"$core"
fi

say "QGIS core for Qt 6 (about eight minutes on two cores, once)"
off() { local name; for name in "$@"; do printf -- '-D%s=OFF ' "$name"; done; }
inside cmake -S "$QT6_CORE/source" -B "$QT6_CORE/build" -G Ninja -DBUILD_WITH_QT6=ON -DCMAKE_BUILD_TYPE=None \
  -DCMAKE_CXX_FLAGS="-O0 -g0 -w" -DCMAKE_C_FLAGS="-O0 -g0 -w" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 \
  -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
  $(off WITH_GUI WITH_DESKTOP WITH_BINDINGS WITH_3D WITH_AUTH WITH_PDAL WITH_DRACO WITH_EPT WITH_COPC WITH_QTWEBKIT WITH_QTWEBENGINE WITH_QUICK USE_OPENCL \
    WITH_SERVER WITH_POSTGRESQL WITH_QTSERIALPORT ENABLE_TESTS WITH_QGIS_PROCESS WITH_CUSTOM_WIDGETS WITH_ANALYSIS WITH_GRASS WITH_HANA WITH_ORACLE WITH_QSPATIALITE \
    WITH_QWTPOLAR WITH_INTERNAL_SPATIALINDEX ENABLE_LOCAL_BUILD_SHORTCUTS) >>"$LOG" 2>&1 \
  || die "QGIS for Qt 6 could not be configured; the last lines of $LOG say why"
inside cmake --build "$QT6_CORE/build" --target qgis_core -j "$JOBS" >>"$LOG" 2>&1 &
job=$!
while kill -0 $job 2>/dev/null; do
  sleep 5
  [ -t 2 ] && printf '\r\033[K   %s' "$(tail -n 1 "$LOG" | cut -c1-100)" >&2
done
wait $job || die "QGIS for Qt 6 did not build; the last lines of $LOG say why; run again to resume"
# The desktop shell is compiled against the sources' GUI headers; only their export macro is generated.
mkdir -p "$QT6_CORE/gui-stub"
printf '#pragma once\n#define GUI_EXPORT\n#define GUI_NO_EXPORT\n#define GUI_DEPRECATED\n' >"$QT6_CORE/gui-stub/qgis_gui.h"
echo "$recipe" >"$STAMP"
say "Qt 6 core ready after $(( $(date +%s) - started )) s"
