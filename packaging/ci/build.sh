#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev build [PRESET] [TARGET…]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
preset=${1:-release}
[ $# -gt 0 ] && shift
ensure_place
if [ "$preset" = qt6 ]; then
  bash "$CI_DIR/qt6.sh"
  setinside LACUNA_QT6 "$QT6_CORE"
fi
build_preset "$preset" "$@"
