# SPDX-License-Identifier: GPL-2.0-or-later
# Sourced after common.sh by the scripts that build QGIS for Qt 6: its sources, and how they are configured. Uses LOG.

# Prints which state the sources of one's own (LACUNA_QGIS_TREE) are in, if there are any.
state_of_tree() {
  [ -n "${LACUNA_QGIS_TREE:-}" ] || return 0
  echo "$LACUNA_QGIS_TREE"
  git -C "$LACUNA_QGIS_TREE" rev-parse HEAD 2>/dev/null || cksum <"$LACUNA_QGIS_TREE/CMakeLists.txt"
}

# qgis_sources FOLDER: puts QGIS's sources there: a copy of LACUNA_QGIS_TREE, else Debian's source package, once. Needs a root that lists trixie's sources.
qgis_sources() {
  local folder=$1
  if [ -n "${LACUNA_QGIS_TREE:-}" ]; then
    say "the QGIS sources of $LACUNA_QGIS_TREE"
    mkdir -p "$folder/source"
    tar -C "$LACUNA_QGIS_TREE" --exclude=./.git --exclude=./build -cf - . | tar -C "$folder/source" -xf - || die "the QGIS sources could not be copied to $folder/source"
    return 0
  fi
  [ -e "$folder/source/CMakeLists.txt" ] && return 0
  say "QGIS sources from the plain suite"
  rm -rf "$folder/source" "$folder/unpack" && mkdir -p "$folder/unpack"
  # The plain suite's version: backports' sources are not listed, so this is 3.40.
  inside sh -c "cd '$folder/unpack' && apt-get update && apt-get source -t trixie qgis" >>"$LOG" 2>&1 \
    || die "the QGIS sources could not be had; the last lines of $LOG say why"
  mv "$folder"/unpack/qgis-*/ "$folder/source" && rm -rf "$folder/unpack"
}

# stand_alone FOLDER SUBFOLDER…: the sources listed in qt6-no-unity.txt are compiled by themselves.
stand_alone() {
  local folder=$1 sub lists
  shift
  cp "$CI_DIR/qt6-no-unity.txt" "$folder/no-unity.txt"
  for sub in "$@"; do
    lists=$folder/source/$sub/CMakeLists.txt
    grep -q 'lacuna: alone' "$lists" && continue
    { echo '# lacuna: alone'
      echo "file(STRINGS \"$folder/no-unity.txt\" LACUNA_ALONE REGEX \"^$sub/\")"
      echo 'foreach(pattern IN LISTS LACUNA_ALONE)'
      echo '  file(GLOB alone "${CMAKE_SOURCE_DIR}/${pattern}")'
      echo '  set_source_files_properties(${alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)'
      echo 'endforeach()'; } >>"$lists"
  done
}

# configure_qgis FOLDER BATCH FLAGS DEFINITION…: everything off that neither lane needs.
configure_qgis() {
  local folder=$1 batch=$2 flags=$3 name off=()
  shift 3
  for name in WITH_BINDINGS WITH_3D WITH_AUTH WITH_PDAL WITH_DRACO WITH_EPT WITH_COPC WITH_QTWEBKIT WITH_QTWEBENGINE WITH_QUICK USE_OPENCL WITH_SERVER \
    WITH_POSTGRESQL WITH_QTSERIALPORT ENABLE_TESTS WITH_QGIS_PROCESS WITH_CUSTOM_WIDGETS WITH_GRASS WITH_HANA WITH_ORACLE WITH_QSPATIALITE WITH_QWTPOLAR \
    WITH_INTERNAL_SPATIALINDEX ENABLE_LOCAL_BUILD_SHORTCUTS; do off+=("-D$name=OFF"); done
  inside cmake -S "$folder/source" -B "$folder/build" -G Ninja -DBUILD_WITH_QT6=ON -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_CXX_FLAGS="-O0 -g0 -w $flags" -DCMAKE_C_FLAGS="-O0 -g0 -w" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE="$batch" \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "${off[@]}" "$@" >>"$LOG" 2>&1 \
    || die "QGIS for Qt 6 could not be configured; the last lines of $LOG say why"
}

# make_qgis FOLDER TARGET…
make_qgis() {
  local folder=$1 job target targets=()
  shift
  for target in "$@"; do targets+=(--target "$target"); done
  inside cmake --build "$folder/build" -j "$JOBS" "${targets[@]}" >>"$LOG" 2>&1 &
  job=$!
  while kill -0 $job 2>/dev/null; do
    sleep 5
    [ -t 2 ] && printf '\r\033[K   %s' "$(tail -n 1 "$LOG" | cut -c1-100)" >&2
  done
  wait $job || die "QGIS for Qt 6 did not build; the last lines of $LOG say why; run again to resume"
}
