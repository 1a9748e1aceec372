#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev screenshot [FOLDER] [LANGUAGE]: pictures of QGIS with the plugin, on a screen of its own, from the demo's town.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
folder=${1:-$BUILD/screenshots}
mkdir -p "$folder" && folder=$(cd "$folder" && pwd -P)
ensure_place
build_preset release all lacuna_help
[ -e "$BUILD/demo/town.gpkg" ] || bash "$CI_DIR/demo.sh" >/dev/null
say "starting QGIS on a screen of its own"
inside python3 "$SOURCE/tests/gui/desktop.py" "$BUILD/release" "$folder" "$BUILD/demo" "${2:-en}"
