#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes the Debian 13 build root, once. Every stage leaves a stamp, so an interrupted run goes on where it stopped.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
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

# The address that serves a path of the archive, out of the machine's own apt settings.
serves() {
  local uri probe
  probe=$(mktemp -d)
  for uri in ${LACUNA_MIRROR:-} $(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sort -u); do
    if /usr/lib/apt/apt-helper download-file "${uri%/}/dists/$1/InRelease" "$probe/InRelease" >>"$LOG" 2>&1; then
      rm -rf "$probe"; echo "${uri%/}"; return 0
    fi
  done
  rm -rf "$probe"; return 1
}

mirror=$(serves "$SUITE") || die "none of this machine's apt sources serves Debian 13 ($SUITE), or there is no network; set LACUNA_MIRROR to a Debian mirror and run again"

if [ ! -e "$STAMPS/base" ]; then
  say "Debian 13 base system into $ROOT (under a minute)"
  [ -e "$ROOT" ] && [ ! -e "$ROOT/debootstrap" ] && [ -n "$(ls -A "$ROOT" 2>/dev/null)" ] \
    && die "$ROOT exists and is not a build root of ours; move it away or set LACUNA_ROOT to another folder"
  as_root rm -rf --one-file-system "$ROOT"
  # In a user namespace no device can be made: debootstrap is told so by the name of a container that cannot either.
  [ "$(id -u)" = 0 ] || export container=lxc
  as_root debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$ROOT" "$mirror" >>"$LOG" 2>&1 \
    || die "the Debian 13 base system could not be made (network, disk or rights); the last lines of $LOG say why; run again to resume"
  mkdir -p "$STAMPS" && touch "$STAMPS/base"
fi

printf 'deb %s %s main\ndeb-src %s %s main\n' "$mirror" "$SUITE" "$mirror" "$SUITE" >"$ROOT/etc/apt/sources.list"
if [ "${LACUNA_BACKPORTS:-1}" = 1 ] && backports=$(serves "$SUITE-backports"); then
  printf 'deb %s %s-backports main\n' "$backports" "$SUITE" >>"$ROOT/etc/apt/sources.list"
else
  backports=
  say "no $SUITE-backports here: QGIS comes from the plain suite"
fi
printf 'APT::Install-Recommends "false";\nAcquire::Retries "3";\nAPT::Sandbox::User "root";\n' >"$ROOT/etc/apt/apt.conf.d/90lacuna"
apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|ftp)(::[^ ]*)?::?Proxy' >>"$ROOT/etc/apt/apt.conf.d/90lacuna" || true
printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d" && chmod +x "$ROOT/usr/sbin/policy-rc.d"

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
