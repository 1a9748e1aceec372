#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev test [--qt5|--qt6|--long|--packages|--windows|--abi] [-R NAME…]: builds and runs every test. --long: those that repeat, simulate or read whole towns, in full. The Qt 6 lane is run when its core is there, and made in CI. --packages and --windows: the
# scripts of those names.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
lane=all
case "${1:-}" in --packages|--windows) exec bash "$CI_DIR/${1#--}.sh" ;; --abi) shift; exec bash "$CI_DIR/abi.sh" "$@" ;; --qt5) lane=qt5; shift ;; --long) lane=long; shift ;; --qt6) lane=qt6; shift ;; esac
ensure_place
started=$(date +%s)
cd "$SOURCE"
results=()
mkdir -p "$BUILD" && rm -f "$BUILD"/*-test.log
failed=0

run_lane() { # $1 preset, $2… ctest arguments
  local preset=$1 line targets=()
  shift
  say "building ($preset)"
  # The help pages are made through QGIS's Python, which the engine's lanes and Qt 6 are without.
  [ "$preset" != release ] || targets=(all lacuna_help)
  build_preset "$preset" "${targets[@]}"
  say "testing ($preset)"
  setinside LACUNA_BUILD "$BUILD/$preset"
  inside ctest --test-dir "$BUILD/$preset" --output-on-failure -j "$JOBS" "${extra[@]}" "$@" 2>&1 | tee "$BUILD/$preset-test.log" | grep -v -E '^ +(Start|[0-9]+/[0-9]+ Test.*Passed)' || true
  line=$(grep -E '[0-9]+% tests passed' "$BUILD/$preset-test.log" | tail -n 1 || true)
  if [ -z "$line" ] && [ ${#extra[@]} -gt 0 ] && grep -q 'No tests were found' "$BUILD/$preset-test.log"; then
    results+=("$preset: no test of that name") # the lanes with sanitizers hold the engine's only
    return
  fi
  results+=("$preset: ${line:-no test ran}")
  case "$line" in 100%*) ;; *) failed=1 ;; esac
}

extra=("$@")
if [ "$lane" = long ]; then
  setinside LACUNA_LONG 1
  # What tests/shim/forms_test.py asks about forms: pyxform, which brings ODK Validate, and Java for that.
  forms=$CACHE/forms-python
  python=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  [ -d "$forms/pyxform" ] || python3 -m pip install -q --only-binary=:all: --python-version "$python" --target "$forms" 'pyxform~=4.5' >"$CACHE/forms-python.log" 2>&1 || rm -rf "$forms"
  if add_packages forms && [ -d "$forms/pyxform" ]; then setinside LACUNA_FORMS "$forms"; else say "pyxform or Java could not be had; forms are not shown to them"; fi
  use_plugin release
  run_lane release -L long
fi
if [ "$lane" != qt6 ] && [ "$lane" != long ]; then
  use_plugin release
  run_lane release -LE only_long
  run_lane asan -LE only_long
  run_lane tsan -LE only_long -E 'BruteForce|EqualsGeos|^Growth' # one thread only
fi
if [ "$lane" = qt6 ] || { [ "$lane" = all ] && { [ -n "${CI:-}" ] || [ -e "$QT6_CORE/ready" ]; }; }; then
  bash "$CI_DIR/qt6.sh"
  setinside LACUNA_QT6 "$QT6_CORE"
  setinside LD_LIBRARY_PATH "$QT6_CORE/build/output/lib"
  run_lane qt6 -LE only_long
elif [ "$lane" = all ]; then
  say "the Qt 6 lane was not run: ./dev qt6 prepares it once"
fi
say "tests took $(( $(date +%s) - started )) s"
printf '%s\n' "${results[@]}"
passed=$(sed -n -E 's/.*Test +#.*Passed.*/x/p' "$BUILD"/*-test.log | wc -l)
bad=$(sed -n -E 's/.*Test +#.*(\*\*\*Failed|\*\*\*Timeout|\*\*\*Exception|Not Run).*/x/p' "$BUILD"/*-test.log | wc -l)
echo "$passed passed, $bad failed"
exit $failed
