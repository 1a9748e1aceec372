#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
ensure_place
use_plugin release
inside bash
