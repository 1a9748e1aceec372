#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev i18n: brings new strings into the .ts files, says what is not translated yet, and makes the help pages of all languages anew.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ensure_place
build_preset release
inside cmake --build "$BUILD/release" --target update_translations >"$BUILD/i18n.log" 2>&1 || die "the strings could not be collected; see $BUILD/i18n.log"
build_preset release lacuna_translations
status=0
for file in "$SOURCE"/i18n/*.ts; do
  open=$(grep -c 'type="unfinished"' "$file" || true)
  echo "$(basename "$file"): $open to translate"
  [ "$open" = 0 ] || status=1
done
for language in en es pt fr; do
  inside python3 "$SOURCE/packaging/i18n/make_help.py" "$BUILD/release/python/lacuna" "$SOURCE/plugin/help/text" "$SOURCE/plugin/help" "$language"
done
echo "help pages: $(ls "$SOURCE"/plugin/help/*.html | wc -l) in plugin/help"
exit $status
