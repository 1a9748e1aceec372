# SPDX-License-Identifier: GPL-2.0-or-later
"""make_zip.py PACKAGE_FOLDER ZIP [SECONDS [OTHER_ZIP…]]: the plugin folder as a ZIP whose bytes depend on its files alone.

Names in order, one time for all (SECONDS since 1970, else SOURCE_DATE_EPOCH, else 1980), no trace of who made it. Libraries for other minor releases
of QGIS and other systems are taken from other ZIPs of the same version of Lacuna; the loader picks the right one. metadata.txt says for which
QGIS there is one: from the lowest patch release to the end of the highest minor release.
"""

import os
import re
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


def qgis_range(contents):
    """(lowest, highest) QGIS version of the libraries in a package, or nothing; out of bin/*/qgis.txt."""
    built = sorted(tuple(map(int, text.decode("utf-8").strip().split("."))) for name, text in contents.items() if re.search(r"/bin/[^/]+/qgis\.txt$", name))
    return (".".join(map(str, built[0])), "{}.{}.99".format(*built[-1])) if built else None


def with_range(metadata, versions):
    """metadata.txt with the range of QGIS versions it is true for."""
    text = metadata.decode("utf-8")
    for key, version in zip(("qgisMinimumVersion", "qgisMaximumVersion"), versions):
        text = re.sub(rf"(?m)^{key}=.*$", f"{key}={version}", text)
    return text.encode("utf-8")


def make_zip(package, file, seconds=None, *others):
    package = Path(package)
    contents = {f"{package.name}/{path.relative_to(package).as_posix()}": path.read_bytes() for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts and not path.name.endswith(".aux.xml")}
    for other in others:
        contents = {**libraries_of(other, version_in(contents[f"{package.name}/metadata.txt"])), **contents}
    metadata, versions = f"{package.name}/metadata.txt", qgis_range(contents)
    if versions:
        contents[metadata] = with_range(contents[metadata], versions)
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
