# SPDX-License-Identifier: GPL-2.0-or-later
"""make_zip.py PACKAGE_FOLDER ZIP [SECONDS [OTHER_ZIP…]]: the plugin folder as a ZIP whose bytes depend on its files alone.

Names in order, one time for all (SECONDS since 1970, else SOURCE_DATE_EPOCH, else 1980), no trace of who made it. Libraries for other versions of
QGIS are taken from other ZIPs of the same version of Lacuna; the loader picks the right one.
"""

import os
import sys
import time
import zipfile
from pathlib import Path

FIRST = 315532800  # 1980, before which a ZIP knows no time


def version_in(metadata):
    return next((line.partition("=")[2].strip() for line in metadata.decode("utf-8").splitlines() if line.startswith("version=")), "")


def libraries_of(file, version):
    """Name → bytes of the libraries in a ZIP of the same version."""
    with zipfile.ZipFile(file) as archive:
        theirs = version_in(archive.read("lacuna/metadata.txt"))
        if theirs != version:
            raise SystemExit(f"{file} holds Lacuna {theirs}, not {version}: one package holds one version")
        return {name: archive.read(name) for name in archive.namelist() if name.startswith("lacuna/bin/") and not name.endswith("/")}


def make_zip(package, file, seconds=None, *others):
    package = Path(package)
    contents = {f"{package.name}/{path.relative_to(package).as_posix()}": path.read_bytes() for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts and not path.name.endswith(".aux.xml")}
    for other in others:
        contents = {**libraries_of(other, version_in(contents[f"{package.name}/metadata.txt"])), **contents}
    moment = time.gmtime(max(FIRST, int(seconds or os.environ.get("SOURCE_DATE_EPOCH") or FIRST)))[:6]
    with zipfile.ZipFile(file, "w") as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if name.endswith((".so", ".dll", ".dylib")) else 0o100644) << 16
            archive.writestr(entry, contents[name], compresslevel=9)


if __name__ == "__main__":
    make_zip(*sys.argv[1:])
