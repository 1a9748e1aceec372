#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev package: the ZIP for "Install from ZIP", for the QGIS version built against.
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
file=$BUILD/lacuna-$version-$built.zip
rm -f "$file"
(cd "$stage" && inside zip -q -r "$file" lacuna)
say "made $file ($(du -h "$file" | cut -f1))"
