#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev bench [all|engine|end-to-end] [BUILDINGS]: ratios to named peers in the same run.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
what=${1:-all}
size=${2:-200000}
case "$what" in all|engine|end-to-end) ;; *) die "bench knows engine, end-to-end and all, not '$what'" ;; esac
ensure_place
use_plugin release
build_preset release
town=$BUILD/bench/town
mkdir -p "$town"
inside "$BUILD/release/tests/support/lacuna_town" "$town" --buildings "$size" --osm-epsg 32718 --no-rasters
if [ "$what" != end-to-end ]; then
  build_preset bench
  say "engine stages (one thread unless said; wholeEngine/2 and growth use all)"
  inside "$BUILD/bench/tests/bench/lacuna_engine_bench" --benchmark_counters_tabular=true
  say "the same overlay stage in Shapely 2"
  inside python3 "$SOURCE/tests/bench/shapely_peer.py" "$town/town.gpkg"
fi
if [ "$what" != engine ]; then
  say "end to end through qgis_process"
  inside python3 "$SOURCE/tests/bench/end_to_end.py" "$town/town.gpkg" 5
fi
