#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev package [URL] [--with ZIP]…: for the QGIS version built against, in build/packages: the ZIP for "Install from ZIP" (with the libraries of other
# ZIPs of the same version, if given) and the Debian package. With the address the folder will have on a web server also plugins.xml, for an
# organisation's own plugin repository.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
url= others=()
while [ $# -gt 0 ]; do
  case "$1" in
    --with) [ -r "${2:-}" ] || die "--with needs a ZIP that can be read"; others+=("$(realpath "$2")"); shift 2 ;;
    -*) die "package knows --with ZIP and an address, not '$1'" ;;
    *) url=$1; shift ;;
  esac
done
ensure_place
# The fourth number of the version: the number of commits, so that a package of later sources is offered to those who have an earlier one.
# LACUNA_BUILD_NUMBER: another, for a package that is made again from the same sources.
number=${LACUNA_BUILD_NUMBER:-$(git -C "$SOURCE" rev-list --count HEAD 2>/dev/null || echo 0)}
[ ! -e "$BUILD/release/build.ninja" ] || inside cmake -DLACUNA_BUILD_NUMBER="$number" "$BUILD/release" >"$BUILD/release.log" 2>&1 || die "the 'release' build could not be configured; see $BUILD/release.log"
setinside LACUNA_BUILD_NUMBER "$number"
build_preset release lacuna_headless lacuna_desktop plugin_lacuna lacuna_translations lacuna_hints lacuna_help lacuna_sample
package=$BUILD/release/python/lacuna
version=$(sed -n 's/^version=//p' "$package/metadata.txt")
built=$(basename "$(dirname "$(ls "$package"/bin/*/qgis.txt)")")
mkdir -p "$BUILD/packages"
# The time of the last commit, so that the same sources make the same bytes.
moment=${SOURCE_DATE_EPOCH:-$(git -C "$SOURCE" log -1 --format=%ct 2>/dev/null || echo 0)}
setinside SOURCE_DATE_EPOCH "$moment"
file=$BUILD/packages/lacuna-$version-$built.zip
rm -f "$file" "${file%.zip}.spdx.json"
inside python3 "$SOURCE/packaging/release/make_sbom.py" "$package" "$moment" || die "the list of what is linked (SBOM) could not be made"
inside python3 "$SOURCE/packaging/zip/make_zip.py" "$package" "$file" "$moment" "${others[@]}"
say "made $file ($(du -h "$file" | cut -f1))"
if inside sh -c 'command -v dpkg-shlibdeps' >/dev/null; then
  rm -f "$BUILD"/packages/*.deb
  deb() { # ARGUMENT…
    inside cpack --config "$BUILD/release/CPackConfig.cmake" -G DEB -B "$BUILD/packages" "$@" >"$BUILD/cpack.log" 2>&1 || { tail -n 20 "$BUILD/cpack.log" >&2; die "the Debian package could not be made"; }
    rm -rf "$BUILD/packages/_CPack_Packages"
  }
  deb
  # The QGIS of QGIS.org has the epoch 1.
  wanted=$(sed -n 's/^set(CPACK_DEBIAN_PACKAGE_DEPENDS "\(.*\)")$/\1/p' "$BUILD/release/CPackConfig.cmake" | sed -E 's/\((>=|<<) /(\1 1:/g')
  deb -D "CPACK_DEBIAN_PACKAGE_DEPENDS=$wanted" -D CPACK_DEBIAN_PACKAGE_RELEASE=0.1~qgisorg
  say "made $(ls "$BUILD"/packages/*.deb | tr '\n' ' ')"
else
  say "no Debian package: dpkg-dev is not installed here"
fi
if [ -n "$url" ]; then
  inside python3 "$SOURCE/packaging/repository/make_repository.py" "$BUILD/packages" "$url"
  say "made $BUILD/packages/plugins.xml for $url"
fi
