#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev qt6 --desktop [--only-qgis]: a QGIS desktop on Qt 6 in a Debian testing tree (stable has no Qwt for Qt 6), the plugin built for it, its tests
# with a window, and pictures of the panel in it. The first time it takes half an hour on two cores; resumable.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$CI_DIR/archive.sh"
source "$CI_DIR/qgis_sources.sh"
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0" "$@"
DESKTOP=${LACUNA_QT6_DESKTOP:-$CACHE/qt6-desktop}
LOG=$DESKTOP/build.log
mkdir -p "$DESKTOP"
exec 8>"$DESKTOP/lock"
flock 8
started=$(date +%s)
free=$(df -Pk "$DESKTOP" | awk 'NR == 2 { print int( $4 / 1024 ) }')
[ "$free" -ge 8000 ] || [ -e "$DESKTOP/ready" ] || die "the Qt 6 desktop needs 8 GB under $DESKTOP and there are $free MB"

# Sources out of the Debian 13 root, everything else in the testing tree.
ensure_place
qgis_sources "$DESKTOP"
ROOT=$DESKTOP/root
need_root_tools make
names=$(cat "$CI_DIR/packages.txt" "$CI_DIR/packages-qt6.txt" "$CI_DIR/packages-qt6-desktop.txt" | grep -vE '^#|qgis|qt[a-z]*5' | sort -u | tr '\n' ' ')
if [ "$(cat "$DESKTOP/packages" 2>/dev/null)" != "$names" ]; then
  make_tree testing
  # Testing's index runs out after a week, stable's never does: a mirror that lags must do for a tree nobody is given.
  echo 'Acquire::Check-Valid-Until "false";' >>"$ROOT/etc/apt/apt.conf.d/90lacuna"
  say "Qt 6, compilers and libraries (about three minutes, 4 GB)"
  inside sh -c "dpkg --configure -a && apt-get update && apt-get -y -f install && apt-get -y install $names && apt-get clean" >>"$LOG" 2>&1 \
    || die "the packages could not be installed; the last lines of $LOG say why; run again to resume"
  echo "$names" >"$DESKTOP/packages"
fi

recipe=$(cat "$0" "$CI_DIR/qgis_sources.sh" "$CI_DIR/qt6-no-unity.txt" | cksum | cut -d' ' -f1)
if [ "$(cat "$DESKTOP/ready" 2>/dev/null)" != "$recipe" ]; then
  stand_alone "$DESKTOP" src/core src/analysis src/gui src/app
  # What 3.40 needs to meet Qt 6.11 and GDAL 3.13.
  cd "$DESKTOP/source/src"
  mend() { grep -qF "$2" "$1" || sed -i "$3" "$1"; }
  mend core/tiledscene/qgsgltfutils.cpp '<QQuaternion>' 's/^#include <QMatrix4x4>/&\n#include <QQuaternion>/'
  mend app/qgisapp.h '<QElapsedTimer>' 's/^#include <QPointer>/&\n#include <QElapsedTimer>/'
  mend core/qgssnappingutils.cpp 'static_cast<int>( layer.type )' 's/\.arg( layer\.type )/.arg( static_cast<int>( layer.type ) )/'
  mend core/providers/ogr/qgsogrprovider.cpp 'reinterpret_cast<OGREnvelope *>' 's/GetExtent( \(mExtent[23]D\)\.get(), true )/GetExtent( reinterpret_cast<OGREnvelope *>( \1.get() ), true )/'
  # Its sources collide in a unit; imagery of projects wants it. Without a method of authentication there is no place for tokens.
  mend providers/wms/CMakeLists.txt 'CMAKE_UNITY_BUILD OFF' '1i set(CMAKE_UNITY_BUILD OFF)'
  cd "$SOURCE"
  say "QGIS desktop for Qt 6 (about twenty-five minutes on two cores, once)"
  configure_qgis "$DESKTOP" 8 -fpermissive -DWITH_GUI=ON -DWITH_DESKTOP=ON -DWITH_ANALYSIS=ON -DWITH_AUTH=ON
  make_qgis "$DESKTOP" qgis_app qgis provider_wms authmethod_apiheader
  echo "$recipe" >"$DESKTOP/ready"
  say "Qt 6 desktop ready after $(( $(date +%s) - started )) s"
fi
[ "${1:-}" = --only-qgis ] && exit 0

setinside LACUNA_QT6 "$DESKTOP"
setinside LD_LIBRARY_PATH "$DESKTOP/build/output/lib"
say "building (qt6-desktop)"
build_preset qt6-desktop
# Translations and the sample town where a package would have put them. No help pages: they need QGIS's Python.
mkdir -p "$DESKTOP/build/output/data/python/plugins"
ln -sfn "$BUILD/qt6-desktop/python/lacuna" "$DESKTOP/build/output/data/python/plugins/lacuna"
say "testing (qt6-desktop)"
inside ctest --test-dir "$BUILD/qt6-desktop" --output-on-failure -j "$JOBS" -LE unit 2>&1 | tee "$BUILD/qt6-desktop-test.log" | grep -v -E '^ +(Start|[0-9]+/[0-9]+ Test.*Passed)' || true
grep -qE '^100% tests passed' "$BUILD/qt6-desktop-test.log" || die "tests failed under Qt 6; see $BUILD/qt6-desktop-test.log"
