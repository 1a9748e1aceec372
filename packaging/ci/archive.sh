# SPDX-License-Identifier: GPL-2.0-or-later
# Sourced after common.sh by scripts that make Debian trees: where the archive is, a tree with its settings, and how tests in it went. Uses LOG.

# verdict NAME STATUS: says and counts how one part of a script of tests went.
failed=() passed=0
verdict() {
  if [ "$2" = 0 ]; then passed=$((passed + 1)); say "$1: passed"; else failed+=("$1"); say "$1: FAILED, see $LOG"; fi
}

# serves SUITE: the address that serves a suite, out of the machine's own apt settings.
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

# make_tree SUITE: a minimal Debian in ROOT with the machine's own mirror, once; fails with a code when it cannot.
make_tree() {
  local suite=$1 mirror
  mirror=$(serves "$suite") || die "none of this machine's apt sources serves Debian $suite, or there is no network; set LACUNA_MIRROR to a Debian mirror and run again"
  if [ ! -e "$ROOT/.lacuna/base" ]; then
    say "Debian $suite base system into $ROOT (under a minute)"
    [ -e "$ROOT" ] && [ ! -e "$ROOT/debootstrap" ] && [ -n "$(ls -A "$ROOT" 2>/dev/null)" ] \
      && die "$ROOT exists and is not a tree of ours; move it away or set another folder"
    as_root rm -rf --one-file-system "$ROOT"
    # In a user namespace no device can be made: debootstrap is told so by the name of a container that cannot either.
    [ "$(id -u)" = 0 ] || export container=lxc
    as_root debootstrap --variant=minbase --include=ca-certificates "$suite" "$ROOT" "$mirror" >>"$LOG" 2>&1 \
      || die "the Debian $suite base system could not be made (network, disk or rights); the last lines of $LOG say why; run again to resume"
    mkdir -p "$ROOT/.lacuna" && touch "$ROOT/.lacuna/base"
  fi
  printf 'deb %s %s main\ndeb-src %s %s main\n' "$mirror" "$suite" "$mirror" "$suite" >"$ROOT/etc/apt/sources.list"
  printf 'APT::Install-Recommends "false";\nAcquire::Retries "3";\nAPT::Sandbox::User "root";\n' >"$ROOT/etc/apt/apt.conf.d/90lacuna"
  apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|ftp)(::[^ ]*)?::?Proxy' >>"$ROOT/etc/apt/apt.conf.d/90lacuna" || true
  # The tree can be made again: no waiting for the disk after every file.
  mkdir -p "$ROOT/etc/dpkg/dpkg.cfg.d" && echo force-unsafe-io >"$ROOT/etc/dpkg/dpkg.cfg.d/lacuna"
  printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d" && chmod +x "$ROOT/usr/sbin/policy-rc.d"
}

# add_backports SUITE: its backports too, where they can be had and LACUNA_BACKPORTS is not 0.
add_backports() {
  local address
  [ "${LACUNA_BACKPORTS:-1}" = 1 ] && address=$(serves "$1-backports") || return 1
  printf 'deb %s %s-backports main\n' "$address" "$1" >>"$ROOT/etc/apt/sources.list"
}
