#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev demo [--data DIR] [--size N]: the main chain on a town made from a seed, through qgis_process as a user would.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
size=5000
data=
while [ $# -gt 0 ]; do
  case "$1" in
    --data) [ $# -gt 1 ] || die "--data needs a folder"; data=$(cd "$2" 2>/dev/null && pwd -P) || die "there is no folder $2"; shift 2 ;;
    --size) [ $# -gt 1 ] || die "--size needs a number of buildings"; size=$2; shift 2 ;;
    *) die "demo knows --data DIR and --size N, not '$1'" ;;
  esac
done
started=$(date +%s)
ensure_place
say "building what the demo needs"
build_preset release lacuna_demo
use_plugin release
mkdir -p "$BUILD/demo"
inside python3 "$CI_DIR/demo.py" "$BUILD" "$size" ${data:+"$data"}
say "demo took $(( $(date +%s) - started )) s"
