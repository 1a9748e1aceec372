#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev test --abi [--trees]: whether one library serves a minor release. The symbols it wants, the virtual tables and the sizes of classes in every
# patch release of QGIS that the archive has, and the C++ tests on the lowest one that packages are for. --trees: the ZIP at work in fresh trees of
# Debian 13 and of Debian testing too (ten minutes).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$CI_DIR/archive.sh"
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0" "$@"
LOG=$BUILD/abi.log
mkdir -p "$BUILD" && : >"$LOG"
ensure_place
use_plugin release
build_preset release
started=$(date +%s)

installed=$(inside dpkg-query -W -f '${Version}' libqgis-dev)
minor=$(cut -d. -f1-2 <<<"$installed")
say "every patch release of QGIS $minor in the archive"
patches=$CACHE/qgis
# Of earlier patch releases the archive keeps the libraries, and for a while the headers.
names=$(inside apt-cache pkgnames "libqgis-core$minor." | sed 's/^libqgis-core//' | sort -V)
mirror=$(awk 'NR == 1 { print $2 }' "$ROOT/etc/apt/sources.list")
for patch in $names; do
  tree=$patches/$patch
  [ ! -e "$tree/complete" ] || continue
  rm -rf "$tree" && mkdir -p "$tree"
  version=$(inside apt-cache show "libqgis-core$patch" | awk '$1 == "Version:" { print $2; exit }')
  # shellcheck disable=SC2016
  inside sh -c 'cd "$1" && apt-get download -qq "libqgis-core$2" "libqgis-gui$2" "libqgis-analysis$2" && { /usr/lib/apt/apt-helper download-file "$4/pool/main/q/qgis/libqgis-dev_$3_amd64.deb" dev.deb || rm -f dev.deb; }
    for file in *.deb; do dpkg -x "$file" . || exit 1; done; rm -f ./*.deb; touch complete' sh "$tree" "$patch" "$version" "$mirror" >>"$LOG" 2>&1 || say "QGIS $patch could not be had; it is left out"
done
inside python3 "$SOURCE/tests/packages/abi.py" "$patches" "$minor" "$BUILD/release" "$SOURCE" 2>&1 | tee -a "$LOG" && status=0 || status=$?
verdict "symbols, virtual tables, sizes" $status

lowest=$(cat "$BUILD"/release/python/lacuna/bin/*/qgis.txt)
say "the C++ tests on QGIS $lowest"
as=$BUILD/abi/$lowest
rm -rf "$as" && mkdir -p "$as"
for library in core gui analysis; do
  ln -s "$(ls "$patches/$lowest"/usr/lib/libqgis_$library.so."$lowest")" "$as/libqgis_$library.so.${installed%%[+-]*}"
done
setinside LD_LIBRARY_PATH "$as"
# roads_by_zone_test starts qgis_process, which is of the installed QGIS and loads its Python.
inside ctest --test-dir "$BUILD/release" -j "$JOBS" -L processing -E roads_by_zone --output-on-failure >>"$LOG" 2>&1 && status=0 || status=$?
grep -E '[0-9]+% tests passed' "$LOG" | tail -n 1
verdict "C++ tests on QGIS $lowest" $status
setinside LD_LIBRARY_PATH ""

if [ "${1:-}" = --trees ]; then
  bash "$CI_DIR/package.sh"
  file=$(ls -t "$BUILD"/packages/*.zip | head -n 1)
  town=$BUILD/packages-town
  inside "$BUILD/release/tests/support/lacuna_town" "$town" --buildings 1500 --no-rasters >>"$LOG" 2>&1
  for suite in trixie testing; do
    say "the ZIP in a fresh Debian $suite tree (four minutes)"
    ROOT=$CACHE/zip-trial
    as_root rm -rf --one-file-system "$ROOT"
    make_tree "$suite"
    # A mirror that stands still serves signed lists that are past their date.
    echo 'Acquire::Check-Valid-Until "false";' >"$ROOT/etc/apt/apt.conf.d/91lacuna"
    from=""
    [ "$suite" != trixie ] || { add_backports trixie; from="-t trixie-backports"; }
    inside sh -c "apt-get update && apt-get -y $from install qgis python3-qgis" >>"$LOG" 2>&1
    inside python3 "$SOURCE/tests/packages/zip_trip.py" "$file" "$town/town.gpkg" 2>&1 | tee -a "$LOG" && status=0 || status=$?
    verdict "the ZIP in Debian $suite" $status
    as_root rm -rf --one-file-system "$ROOT"
  done
fi
say "abi took $(( $(date +%s) - started )) s"
echo "$passed passed, ${#failed[@]} failed${failed[*]:+: ${failed[*]}}"
[ ${#failed[@]} = 0 ]
