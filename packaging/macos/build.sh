#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# NOT VERIFIED HERE: nobody has run it yet. Builds the ZIP for the QGIS of an active conda environment (packages: qgis eigen gtest cmake ninja
# cxx-compiler qtkeychain qca markdown). The QGIS of the official macOS installer comes without headers: nothing can be built for it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ -n "${CONDA_PREFIX:-}" ] || { echo "no conda environment is active: conda activate the one QGIS is in" >&2; exit 2; }
cmake -S . -B build/conda -G Ninja -DCMAKE_BUILD_TYPE=Release -DLACUNA_TESTS=OFF -DQGIS_PREFIX_PATH="$CONDA_PREFIX" -DCMAKE_PREFIX_PATH="$CONDA_PREFIX"
cmake --build build/conda --target all lacuna_help
mkdir -p build/packages
for folder in build/conda/python/lacuna/bin/*; do
  python3 packaging/zip/make_zip.py build/conda/python/lacuna "build/packages/lacuna-$(basename "$folder").zip"
done
