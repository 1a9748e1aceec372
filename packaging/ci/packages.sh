#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev test --packages: what ./dev package makes, as its users meet it: the same bytes from another folder without a compiler cache, lintian, the SBOM
# read by SPDX's own tools, the scanners of QGIS's plugin site, and the Debian package installed, used and removed in a fresh Debian 13 tree.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$CI_DIR/archive.sh"
[ "$MODE" = root ] || LACUNA_MODE=root exec bash "$0" "$@"
ensure_place
started=$(date +%s)
LOG=$BUILD/packages.log
mkdir -p "$BUILD" && : >"$LOG"
SOURCE_DATE_EPOCH=$(git -C "$SOURCE" log -1 --format=%ct)
LACUNA_BUILD_NUMBER=$(git -C "$SOURCE" rev-list --count HEAD)
export SOURCE_DATE_EPOCH LACUNA_BUILD_NUMBER
bash "$CI_DIR/package.sh"
deb=$(ls "$BUILD"/packages/*.deb | grep -v qgisorg)

add_packages package || die "lintian could not be installed; see $CACHE/package-packages.log"
inside lintian --allow-root --fail-on error,warning "$deb" >>"$LOG" 2>&1 && status=0 || status=$?
verdict "lintian" $status

tools=$CACHE/spdx-python
python=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if [ ! -d "$tools/spdx_tools" ]; then
  python3 -m pip install -q --only-binary=:all: --python-version "$python" --target "$tools" spdx-tools >>"$LOG" 2>&1 || rm -rf "$tools"
fi
if [ -d "$tools/spdx_tools" ]; then
  inside env PYTHONPATH="$tools" python3 -m spdx_tools.spdx.clitools.pyspdxtools -i "$BUILD/release/python/lacuna/lacuna.spdx.json" >>"$LOG" 2>&1 \
    && inside env PYTHONPATH="$tools" python3 -m spdx_tools.spdx.clitools.pyspdxtools -i "$(ls -t "$BUILD"/packages/*.spdx.json | head -n 1)" >>"$LOG" 2>&1 && status=0 || status=$?
  verdict "SBOM by spdx-tools" $status
else
  say "spdx-tools could not be had from the package index; the SBOM was not read by them"
fi

# What QGIS's plugin site asks of a package, with the tools and the options of its scanner; what they say is critical there.
scanner=$CACHE/scanner
if [ ! -x "$scanner/bin/bandit" ]; then
  { python3 -m venv "$scanner" && "$scanner/bin/pip" install -q 'bandit~=1.9' 'detect-secrets~=1.5' 'flake8~=7.3'; } >>"$LOG" 2>&1 || rm -rf "$scanner"
fi
if [ -x "$scanner/bin/bandit" ]; then
  unpacked=$(mktemp -d)
  python3 -m zipfile -e "$(ls -t "$BUILD"/packages/*.zip | head -n 1)" "$unpacked"
  (cd "$unpacked" && "$scanner/bin/bandit" -r . --quiet && "$scanner/bin/flake8" --max-line-length=120 . \
    && "$scanner/bin/detect-secrets" scan --all-files --exclude-files 'metadata\.txt' . | tee /dev/stderr | grep -q '"results": {},') >>"$LOG" 2>&1 && status=0 || status=$?
  rm -rf "$unpacked"
  verdict "the scanners of the plugin site" $status
else
  say "bandit, detect-secrets and flake8 could not be had from the package index; they did not look at the ZIP"
fi

say "the same packages once more, from another folder, without a compiler cache (five minutes)"
again=$CACHE/again/lacuna
rm -rf "$again" && mkdir -p "$again"
git -C "$SOURCE" ls-files -z --cached --others --exclude-standard | (cd "$SOURCE" && xargs -0 cp --parents --target-directory "$again")
CCACHE_DISABLE=1 bash "$again/dev" package >>"$LOG" 2>&1 || true
status=0
for file in "$BUILD"/packages/*.zip "$BUILD"/packages/*.deb "$BUILD"/packages/*.spdx.json; do
  cmp "$file" "$again/build/packages/$(basename "$file")" >>"$LOG" 2>&1 || status=1
done
verdict "the same bytes twice" $status
[ $status = 0 ] && rm -rf "$again"

say "the Debian package in a fresh Debian 13 tree (three minutes)"
town=$BUILD/packages-town
build_preset release lacuna_town
inside "$BUILD/release/tests/support/lacuna_town" "$town" --buildings 1500 --no-rasters >>"$LOG" 2>&1
built_from=$(suite_of_root)
ROOT=$CACHE/deb-trial
as_root rm -rf --one-file-system "$ROOT"
make_tree trixie
[ "$built_from" = trixie ] || add_backports trixie
inside apt-get update >>"$LOG" 2>&1
inside apt-get -y install python3 >>"$LOG" 2>&1
inside python3 "$SOURCE/tests/packages/round_trip.py" "$deb" "$town/town.gpkg" 2>&1 | tee -a "$LOG" && status=0 || status=$?
verdict "the Debian package in a fresh tree" $status
as_root rm -rf --one-file-system "$ROOT"
say "packages took $(( $(date +%s) - started )) s"
echo "$passed passed, ${#failed[@]} failed${failed[*]:+: ${failed[*]}}"
[ ${#failed[@]} = 0 ]
