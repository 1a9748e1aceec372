#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes the Debian 13 build root, once. Every stage leaves a stamp, so an interrupted run goes on where it stopped.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$CI_DIR/archive.sh"
[ "$MODE" = root ] || { say "QGIS and its headers are installed here; no build root is needed"; exit 0; }

SUITE=trixie
STAMPS=$ROOT/.lacuna
LOG=$CACHE/root.log
PACKAGES=$CI_DIR/packages.txt
wanted=$(grep -v '^#' "$PACKAGES" | cksum | cut -d' ' -f1)
if [ "$(cat "$STAMPS/packages" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

mkdir -p "$CACHE" "$(dirname "$ROOT")"
exec 9>"$CACHE/root.lock"
flock 9
started=$(date +%s)

if [ "$(id -u)" != 0 ] && ! as_root true 2>/dev/null; then
  die "the build root needs root, or user namespaces with subordinate ids (packages uidmap and util-linux, lines for $(id -un) in /etc/subuid and /etc/subgid), and this machine gives neither; run as root, or install QGIS 3.40 or newer with its headers"
fi
free=$(df -Pk "$(dirname "$ROOT")" | awk 'NR == 2 { print int( $4 / 1024 ) }')
[ "$free" -ge 6000 ] || [ -e "$STAMPS/base" ] || die "the build root needs 6 GB under $(dirname "$ROOT") and there are $((free / 1024)) GB; free some, or set LACUNA_ROOT to a folder on another disk"
need_root_tools make

make_tree "$SUITE"
backports=yes
add_backports "$SUITE" || { backports=; say "no $SUITE-backports here: QGIS comes from the plain suite"; }

# The qgis packages and what must match them come from backports where those can be had.
names=$(grep -v '^#' "$PACKAGES" | tr '\n' ' ')
say "QGIS, compilers and libraries (about two minutes, 4 GB)"
install_all() { # $1: target release or nothing
  inside sh -c "dpkg --configure -a && apt-get update && apt-get -y -f install && apt-get -y ${1:+-t $1} install $names" >>"$LOG" 2>&1 &
  local job=$! last='' line
  while kill -0 $job 2>/dev/null; do
    sleep 3
    line=$(grep -a -E '^(Get|Unpacking|Setting up|Fetched)' "$LOG" | tail -n 1 | cut -c1-100)
    [ "$line" != "$last" ] && [ -t 2 ] && printf '\r\033[K   %s' "$line" >&2
    last=$line
  done
  [ -t 2 ] && printf '\r\033[K' >&2
  wait $job
}
if [ -z "$backports" ] || ! install_all "$SUITE-backports"; then
  if [ -n "$backports" ]; then
    say "backports failed; trying the plain suite"
    sed -i '/-backports/d' "$ROOT/etc/apt/sources.list"
  fi
  install_all '' || die "the packages could not be installed; the last lines of $LOG say why; run again to resume"
fi
inside sh -c 'apt-get clean' >>"$LOG" 2>&1
echo "$wanted" >"$STAMPS/packages"
say "build root ready after $(( $(date +%s) - started )) s: $(inside dpkg-query -W -f '${Package} ${Version}' libqgis-dev 2>/dev/null)"
