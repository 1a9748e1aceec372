# SPDX-License-Identifier: GPL-2.0-or-later
# Sourced by every script here: paths, messages, and how to run a command where the project is built.
set -euo pipefail

SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
CI_DIR=$SOURCE/packaging/ci
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/lacuna
ROOT=${LACUNA_ROOT:-$CACHE/debian13}
BUILD=$SOURCE/build
QT6_CORE=${LACUNA_QT6:-$CACHE/qt6-core}
JOBS=${LACUNA_JOBS:-$(nproc)}

say() { printf '\033[1m── %s\033[0m\n' "$*" >&2; }
die() { printf 'lacuna: %s\n' "$*" >&2; exit 1; }

# Prints "native" where QGIS >= 3.40 with headers is installed, else "root".
mode() {
  if [ -n "${LACUNA_MODE:-}" ]; then echo "$LACUNA_MODE"; return; fi
  local header version
  for header in /usr/include/qgis/qgsconfig.h /usr/local/include/qgis/qgsconfig.h; do
    [ -r "$header" ] || continue
    version=$(awk '$2 == "_QGIS_VERSION_INT" || $2 == "VERSION_INT" { print $3; exit }' "$header")
    # The rest of what a build needs must be there too; a half-furnished machine gets the root.
    if [ "${version:-0}" -ge 34000 ] && command -v qgis_process >/dev/null && command -v cmake >/dev/null && command -v ninja >/dev/null && command -v python3 >/dev/null \
      && [ -n "$(ls /usr/include/qt5keychain/keychain.h /usr/include/qt6keychain/keychain.h 2>/dev/null)" ] \
      && [ -e /usr/include/gtest/gtest.h ] && [ -e /usr/include/eigen3/Eigen/Core ] && [ -e /usr/include/geos_c.h ]; then
      echo native; return
    fi
  done
  echo root
}
MODE=$(mode)

need_root_tools() {
  local missing=()
  command -v bwrap >/dev/null || missing+=(bubblewrap)
  [ "${1:-}" = make ] && ! command -v debootstrap >/dev/null && missing+=(debootstrap)
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$(id -u)" = 0 ] || die "needs ${missing[*]}; ask an administrator for: apt-get install ${missing[*]}"
  command -v apt-get >/dev/null || die "needs ${missing[*]}, and this machine has no apt-get; install them, or install QGIS 3.40 or newer with its headers"
  say "installing ${missing[*]}"
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$CACHE/host-install.log" 2>&1 \
    || die "could not install ${missing[*]} (no network, or the package mirror is down); see $CACHE/host-install.log"
}

# as_root CMD…: as root, or as root of a user namespace whose other ids are the user's subordinate ones.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else unshare --user --map-root-user --map-auto --mount -- "$@"; fi
}

# inside CMD…: runs CMD where the project is built, in the current folder when that is visible there.
inside() {
  if [ "$MODE" = native ]; then "$@"; return; fi
  local parent folder binds=()
  parent=$(dirname "$SOURCE")
  [ "$parent" = / ] && parent=$SOURCE
  folder=$PWD
  case "$folder/" in "$parent"/*|/tmp/*|"$CACHE"/*) ;; *) folder=$SOURCE ;; esac
  mkdir -p "$CACHE/home" "$CACHE/ccache"
  [ -d "$CACHE/home/run" ] || mkdir -m 700 "$CACHE/home/run"
  binds+=(--bind /tmp /tmp --bind "$parent" "$parent" --bind "$CACHE" "$CACHE")
  [ -e /etc/resolv.conf ] && binds+=(--ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf)
  as_root bwrap --bind "$ROOT" / --dev /dev --proc /proc --tmpfs /run "${binds[@]}" --chdir "$folder" --die-with-parent \
    --clearenv --setenv PATH /usr/lib/ccache:/usr/sbin:/usr/bin:/sbin:/bin --setenv HOME "$CACHE/home" \
    --setenv LANG "${LACUNA_LANG:-C.UTF-8}" --setenv TERM "${TERM:-dumb}" --setenv DISPLAY "${DISPLAY:-}" --setenv XAUTHORITY "${XAUTHORITY:-}" \
    --setenv XDG_RUNTIME_DIR "$CACHE/home/run" --setenv DEBIAN_FRONTEND noninteractive --setenv CI "${CI:-}" --setenv LACUNA_INSIDE 1 \
    "${INSIDE_ENV[@]}" "$@"
}
INSIDE_ENV=()
# setinside NAME VALUE: a variable for everything that inside runs.
setinside() { export "$1=$2"; INSIDE_ENV+=(--setenv "$1" "$2"); }

ensure_place() {
  case "$MODE" in
    native) ;;
    root) bash "$CI_DIR/root.sh"; need_root_tools ;;
    *) die "LACUNA_MODE is '$MODE'; it can be native or root" ;;
  esac
  mkdir -p "$CACHE/ccache"
  setinside CCACHE_DIR "$CACHE/ccache"
  setinside CCACHE_SLOPPINESS pch_defines,time_macros
  setinside CCACHE_BASEDIR "$SOURCE"
  setinside CCACHE_NOHASHDIR 1
  setinside CCACHE_MAXSIZE 3G
  [ -z "${CCACHE_DISABLE:-}" ] || setinside CCACHE_DISABLE 1
}

# The suite that packages of the build root come from.
suite_of_root() { if grep -q -- -backports "$ROOT/etc/apt/sources.list"; then echo trixie-backports; else echo trixie; fi; }

# add_packages NAME: what packages-NAME.txt lists, into the build root, once.
add_packages() {
  local list=$CI_DIR/packages-$1.txt stamp=$ROOT/.lacuna/packages-$1
  [ "$MODE" = root ] && [ "$(cat "$stamp" 2>/dev/null)" != "$(cksum <"$list")" ] || return 0
  say "packages for $1 into the build root (under a minute)"
  inside sh -c "apt-get update -qq && apt-get -y -qq -t $(suite_of_root) install $(grep -v '^#' "$list" | tr '\n' ' ') && apt-get clean" >"$CACHE/$1-packages.log" 2>&1 || return 1
  cksum <"$list" >"$stamp"
}

# help_tools: what the help pages need and the rest does not, so that ./dev demo starts without it.
help_tools() {
  add_packages help || die "python3-markdown could not be installed (no network, or the package mirror is down); see $CACHE/help-packages.log"
  inside python3 -c 'import markdown' 2>/dev/null || die "the help pages need the Python package markdown; ask an administrator for: apt-get install python3-markdown"
}

# watch_build: reads what Ninja says, and shows how far it is and about how long it still takes: on a terminal in one line that moves, else a
# line each minute.
watch_build() {
  local moves=0
  [ -t 2 ] && moves=1
  awk -v moves="$moves" '
    function now() { srand(); return srand() }
    BEGIN { start = now(); last = start }
    /^\[[0-9]+\/[0-9]+\]/ {
      split( substr( $1, 2 ), step, "[/\\]]" )
      time = now()
      if ( time - last < ( moves ? 1 : 60 ) ) next
      last = time
      left = int( ( time - start ) * ( step[2] - step[1] ) / ( step[1] > 0 ? step[1] : 1 ) )
      text = sprintf( "   %d of %d steps, about %d:%02d minutes left", step[1], step[2], left / 60, left % 60 )
      printf( moves ? "\r%s  " : "%s\n", text )
      fflush()
    }
    END { if ( moves && last > start ) printf "\r%60s\r", "" }' >&2
}

# build_preset NAME [TARGET…]: configures when needed and builds; says how far it is, and why when something fails.
build_preset() {
  local preset=$1 log=$BUILD/$1.log
  shift
  mkdir -p "$BUILD"
  cd "$SOURCE"
  if [ ! -e "$BUILD/$preset/build.ninja" ]; then
    local launcher=() compiler=()
    inside sh -c 'command -v ccache' >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    # What users get is made by the compiler of Debian 12, so that it runs there and on Ubuntu 22.04 too; the other lanes take the newest.
    case "$preset" in release|bench) [ "$MODE" = native ] || compiler=(env CXX=g++-12) ;; esac
    inside "${compiler[@]}" cmake --preset "$preset" "${launcher[@]}" >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "the '$preset' build could not be configured; see $log"; }
  fi
  local targets=() target
  for target in "$@"; do
    targets+=(--target "$target")
    [ "$target" != lacuna_help ] || help_tools
  done
  inside cmake --build "$BUILD/$preset" -j "$JOBS" "${targets[@]}" 2>&1 | tee "$log" | watch_build || { grep -E -A6 'error:|FAILED:|undefined reference|fatal' "$log" | grep -v -E '^(ccache|\[)' | cut -c1-300 | head -n 60 >&2; die "the '$preset' build failed; see $log"; }
}

# use_plugin PRESET: builds if need be and points QGIS at a profile of the project's own with the plugin in it.
use_plugin() {
  local preset=$1 profile=$BUILD/$1/profile
  [ -e "$BUILD/$preset/python/lacuna/metadata.txt" ] || { say "building"; build_preset "$preset"; }
  mkdir -p "$profile/profiles/default/QGIS"
  setinside QGIS_CUSTOM_CONFIG_PATH "$profile"
  setinside QGIS_PLUGINPATH "$BUILD/$preset/python"
  setinside QT_QPA_PLATFORM "${QT_QPA_PLATFORM:-offscreen}"
  setinside LACUNA_BUILD "$BUILD/$preset"
  local ini=$profile/profiles/default/QGIS/QGIS3.ini
  [ -e "$ini" ] || printf '[PythonPlugins]\nlacuna=true\nprocessing=true\n\n[qgis]\ncheckVersion=false\n' >"$ini"
}

# use_desktop PRESET [LANGUAGE]: as use_plugin, with the C++ plugin switched on too, in a profile for the desktop.
use_desktop() {
  use_plugin "$1"
  setinside QGIS_CUSTOM_CONFIG_PATH "$BUILD/$1/desktop-profile"
  inside python3 "$SOURCE/tests/gui/desktop.py" --profile "$BUILD/$1" "$BUILD/$1/desktop-profile" "${2:-en}"
}
