#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev qgis [ARGUMENT…]: QGIS desktop with the plugin, in a profile of the project's own.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -n "${DISPLAY:-}" ] || die "there is no screen here (DISPLAY is not set); ./dev screenshot takes pictures without one"
ensure_place
build_preset release all lacuna_help
use_desktop release
setinside QT_QPA_PLATFORM xcb
inside qgis --noversioncheck "$@"
