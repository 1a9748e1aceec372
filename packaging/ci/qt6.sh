#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev qt6 [--desktop | --tree FOLDER]: builds the QGIS core library against Qt 6, once: no Debian suite carries one. Resumable; kept beside the build root.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
case "${1:-}" in --desktop|--tree) part=${1#--}; shift; exec bash "$CI_DIR/qt6_$part.sh" "$@" ;; esac
source "$CI_DIR/qgis_sources.sh"
STAMP=$QT6_CORE/ready
recipe=$(cat "$0" "$CI_DIR/qgis_sources.sh" "$CI_DIR/packages-qt6.txt" "$CI_DIR/qt6-no-unity.txt" <(state_of_tree) | cksum | cut -d' ' -f1)
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
  inside sh -c "dpkg --configure -a && apt-get update && apt-get -y -t $(suite_of_root) install $names && apt-get clean" >>"$LOG" 2>&1 \
    || die "the Qt 6 packages could not be installed; the last lines of $LOG say why"
  echo "$names" >"$QT6_CORE/packages"
fi

qgis_sources "$QT6_CORE"
stand_alone "$QT6_CORE" src/core
say "QGIS core for Qt 6 (about eight minutes on two cores, once)"
configure_qgis "$QT6_CORE" 12 "" -DWITH_GUI=OFF -DWITH_DESKTOP=OFF -DWITH_ANALYSIS=OFF
make_qgis "$QT6_CORE" qgis_core
# The desktop shell is compiled against the sources' GUI headers; only their export macro is generated.
mkdir -p "$QT6_CORE/gui-stub"
printf '#pragma once\n#define GUI_EXPORT\n#define GUI_NO_EXPORT\n#define GUI_DEPRECATED\n' >"$QT6_CORE/gui-stub/qgis_gui.h"
echo "$recipe" >"$STAMP"
say "Qt 6 core ready after $(( $(date +%s) - started )) s"
