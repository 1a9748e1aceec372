#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev screenshot [FOLDER] [LANGUAGE]: pictures of QGIS with the plugin, on a screen of its own, from the demo's town.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
folder=${1:-$BUILD/screenshots}
mkdir -p "$folder" && folder=$(cd "$folder" && pwd -P)
ensure_place
build_preset release
[ -e "$BUILD/demo/town.gpkg" ] || bash "$CI_DIR/demo.sh" >/dev/null
use_desktop release "${2:-en}"
setinside QT_QPA_PLATFORM xcb
setinside LACUNA_SHOTS "$folder"
setinside LACUNA_DEMO "$BUILD/demo"
say "starting QGIS on a screen of its own"
timeout 180 bash -c "$(declare -f inside); $(declare -p INSIDE_ENV MODE ROOT CACHE SOURCE)
  inside xvfb-run -a -s '-screen 0 1440x900x24' sh -c 'openbox & sleep 1; exec qgis --nologo --noversioncheck --code $CI_DIR/screens.py'" >"$BUILD/screenshot.log" 2>&1 \
  || die "QGIS did not finish; see $BUILD/screenshot.log"
grep -h '^shot:' "$BUILD/screenshot.log"
grep -q '^check failed' "$BUILD/screenshot.log" && { grep '^check failed' "$BUILD/screenshot.log" >&2; exit 1; }
exit 0
