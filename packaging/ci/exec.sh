#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev exec COMMAND…: with the freshly built plugin enabled for qgis_process and QGIS, in a profile of the project's own.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -gt 0 ] || die "exec needs a command, for example: ./dev exec qgis_process list"
ensure_place
use_plugin release
inside "$@"
