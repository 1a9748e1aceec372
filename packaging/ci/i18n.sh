#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev i18n: brings new strings into the .ts files, lists the help pages, and says what is not translated yet.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ensure_place
build_preset release
inside cmake --build "$BUILD/release" --target update_translations >"$BUILD/i18n.log" 2>&1 || die "the strings could not be collected; see $BUILD/i18n.log"
inside python3 "$SOURCE/packaging/i18n/help_index.py"
status=0
for file in "$SOURCE"/i18n/*.ts; do
  open=$(grep -c 'type="unfinished"' "$file" || true)
  echo "$(basename "$file"): $open to translate"
  [ "$open" = 0 ] || status=1
done
exit $status
