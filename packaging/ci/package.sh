#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev package [URL]: the ZIP for "Install from ZIP", for the QGIS version built against, in build/packages. With the address the folder will have on a
# web server also plugins.xml, for an organisation's own plugin repository.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ensure_place
build_preset release
stage=$BUILD/package
rm -rf "$stage" && mkdir -p "$stage"
cp -r "$BUILD/release/python/lacuna" "$stage/lacuna"
find "$stage" -name __pycache__ -prune -exec rm -rf {} +
inside sh -c "strip --strip-unneeded '$stage'/lacuna/bin/*/*.so"
version=$(sed -n 's/^version=//p' "$stage/lacuna/metadata.txt")
built=$(basename "$stage"/lacuna/bin/*)
mkdir -p "$BUILD/packages"
file=$BUILD/packages/lacuna-$version-$built.zip
rm -f "$file"
# The time of the last commit, so that the same sources make the same bytes.
moment=$(git -C "$SOURCE" log -1 --format=%ct 2>/dev/null || echo 0)
inside python3 "$SOURCE/packaging/zip/make_zip.py" "$stage/lacuna" "$file" "$moment"
say "made $file ($(du -h "$file" | cut -f1))"
if [ -n "${1:-}" ]; then
  inside python3 "$SOURCE/packaging/repository/make_repository.py" "$BUILD/packages" "$1"
  say "made $BUILD/packages/plugins.xml for $1"
fi
