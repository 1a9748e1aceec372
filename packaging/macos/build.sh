#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# NOT VERIFIED HERE: nobody has run it yet. Builds the ZIP for the QGIS of an active conda environment (packages: qgis eigen gtest cmake ninja
# cxx-compiler qtkeychain qca markdown libosmium protozero) and vcpkg's nayuki-qr-code-generator (QRCODES: its folder
# installed/arm64-osx or installed/x64-osx). Conda has no universal binaries: build on Apple silicon and on Intel, and join the two ZIPs
# (make_zip.py … other.zip). CODESIGN_IDENTITY: who signs. The QGIS of the official macOS installer comes without headers: nothing can be built for it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ -n "${CONDA_PREFIX:-}" ] || { echo "no conda environment is active: conda activate the one QGIS is in" >&2; exit 2; }
cmake -S . -B build/conda -G Ninja -DCMAKE_BUILD_TYPE=Release -DLACUNA_TESTS=OFF -DQGIS_PREFIX_PATH="$CONDA_PREFIX" -DCMAKE_PREFIX_PATH="$CONDA_PREFIX;${QRCODES:?the folder where vcpkg put nayuki-qr-code-generator}"
cmake --build build/conda --target all lacuna_help
# An Apple Developer ID signs the libraries; without one macOS runs them only where they were built ("ad hoc").
for library in build/conda/python/lacuna/bin/*/*.so; do
  codesign --force ${CODESIGN_IDENTITY:+--timestamp --options runtime} --sign "${CODESIGN_IDENTITY:--}" "$library"
done
mkdir -p build/packages
for folder in build/conda/python/lacuna/bin/*; do
  python3 packaging/zip/make_zip.py build/conda/python/lacuna "build/packages/lacuna-$(basename "$folder").zip"
done
