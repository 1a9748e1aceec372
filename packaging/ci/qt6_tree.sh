#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev qt6 --tree FOLDER: the core of a QGIS whose sources lie in FOLDER, such as a QGIS 4, against Qt 6; then everything of ours against it with warnings as errors,
# and the tests that need no GUI library. The folder is copied, not changed. As long as the first time of ./dev qt6, and resumable.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -n "${1:-}" ] || die "say which folder holds QGIS's sources: ./dev qt6 --tree FOLDER"
[ -e "$1/src/core/qgis.h" ] || die "$1 holds no sources of QGIS: there is no src/core/qgis.h in it"
LACUNA_QGIS_TREE=$(cd "$1" && pwd -P)
export LACUNA_QGIS_TREE
export LACUNA_QT6=$CACHE/qt6-core-of-$(basename "$LACUNA_QGIS_TREE")
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0" "$@"
ensure_place
bash "$CI_DIR/qt6.sh"
setinside LACUNA_QT6 "$LACUNA_QT6"
setinside LD_LIBRARY_PATH "$LACUNA_QT6/build/output/lib"
# Another tree, another configuration; ccache keeps what is the same.
[ "$(cat "$BUILD/qt6-tree/tree" 2>/dev/null)" = "$LACUNA_QT6" ] || rm -rf "$BUILD/qt6-tree"
say "building (qt6-tree)"
build_preset qt6-tree
echo "$LACUNA_QT6" >"$BUILD/qt6-tree/tree"
say "testing (qt6-tree)"
inside ctest --test-dir "$BUILD/qt6-tree" --output-on-failure -j "$JOBS" -LE only_long 2>&1 | tee "$BUILD/qt6-tree-test.log" | grep -v -E '^ +(Start|[0-9]+/[0-9]+ Test.*Passed)' || true
grep -qE '^100% tests passed' "$BUILD/qt6-tree-test.log" || die "tests failed against $LACUNA_QGIS_TREE; see $BUILD/qt6-tree-test.log"
