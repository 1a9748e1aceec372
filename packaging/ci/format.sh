#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev format [--check]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ensure_place
cd "$SOURCE"
mode=(-i)
[ "${1:-}" = --check ] && mode=(--dry-run -Werror)
find algorithms providers plugin tests -name '*.h' -o -name '*.cpp' | inside xargs clang-format "${mode[@]}"
