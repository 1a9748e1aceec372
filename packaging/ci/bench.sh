#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev bench [all|engine|end-to-end] [BUILDINGS]: ratios to named peers in the same run.
# ./dev bench exposure [BUILDINGS…]: exposure against QGIS's zonal statistics and exactextract (from the package index, where it can be had).
# ./dev bench gaps [BUILDINGS…]: gap detection from 10,000 to 1 million buildings (or the sizes given) against QGIS's own tools, Shapely and
# PostGIS, with a growth plot in build/bench/gaps.
# ./dev bench tasks [BUILDINGS…]: task areas of skewed towns against QGIS's k-means and HOT's method in PostGIS.
# ./dev bench streets [ROADS PICTURES]: street coverage against Shapely's buffers and intersections.
# ./dev bench tolerances [NAME…]: what the constants do that were chosen by hand, on the real places of ../shared/data (an hour and a half).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
what=${1:-all}
size=${2:-200000}
case "$what" in all|engine|end-to-end|exposure|gaps|streets|tasks|tolerances) ;; *) die "bench knows engine, end-to-end, exposure, gaps, streets, tasks, tolerances and all, not '$what'" ;; esac
ensure_place
use_plugin release
build_preset release
if [ "$what" = tolerances ]; then
  inside python3 "$SOURCE/tests/bench/tolerances.py" "$SOURCE" "$BUILD" "${@:2}"
  exit 0
fi
if [ "$what" = streets ]; then
  inside python3 "$SOURCE/tests/bench/streets.py" "$BUILD/bench/streets" "${@:2}"
  exit 0
fi
if [ "$what" = gaps ] || [ "$what" = tasks ]; then
  shift
  add_packages bench || say "PostGIS could not be installed (see $CACHE/bench-packages.log); the bench goes on without it"
  if [ "$what" = tasks ]; then
    build_preset bench
    [ $# -gt 0 ] || set -- 12000 48000 200000 1000000
    inside python3 "$SOURCE/tests/bench/tasks.py" "$BUILD" "$BUILD/bench" "$@"
    exit 0
  fi
  [ $# -gt 0 ] || set -- 10000 100000 200000 1000000
  inside python3 "$SOURCE/tests/bench/gaps.py" "$BUILD" "$@"
  exit 0
fi
if [ "$what" = exposure ]; then
  shift
  build_preset bench
  peer=$CACHE/bench-python
  python=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  if [ ! -d "$peer/exactextract" ]; then
    say "exactextract from the package index"
    python3 -m pip install -q --no-deps --only-binary=:all: --python-version "$python" --target "$peer" exactextract >"$CACHE/bench-python.log" 2>&1 \
      || say "exactextract could not be had (see $CACHE/bench-python.log); the bench goes on without it"
  fi
  [ $# -gt 0 ] || set -- 10000 200000
  inside env PYTHONPATH="$peer" python3 "$SOURCE/tests/bench/exposure.py" "$BUILD" "$@"
  exit 0
fi
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
