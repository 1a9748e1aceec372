#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# ./dev fuzz [SECONDS]: every reader of a server's bytes under libFuzzer, ASan and UBSan, so many seconds each (60).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
seconds=${1:-60}
ensure_place
add_packages fuzz || die "clang could not be installed; see $CACHE/fuzz-packages.log"
say "building (fuzz)"
build_preset fuzz tasking_json_fuzz safe_text_fuzz
for name in tasking_json safe_text; do
  say "$name, $seconds s"
  mkdir -p "$BUILD/fuzz/found/$name"
  # What is new goes into the build folder; only seeds are kept with the sources.
  inside env ASAN_OPTIONS=detect_leaks=0 "$BUILD/fuzz/tests/fuzz/${name}_fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3000 -max_len=65536 -print_final_stats=1 \
    -artifact_prefix="$BUILD/fuzz/" "$BUILD/fuzz/found/$name" "$SOURCE/tests/fuzz/corpus/$name" 2>&1 | grep -E 'stat::|ERROR|SUMMARY|ABORTING|Test unit' || true
  [ -z "$(ls "$BUILD"/fuzz/crash-* "$BUILD"/fuzz/timeout-* "$BUILD"/fuzz/oom-* 2>/dev/null)" ] || die "$name found something: see $BUILD/fuzz"
done
