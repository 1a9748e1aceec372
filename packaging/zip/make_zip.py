# SPDX-License-Identifier: GPL-2.0-or-later
"""make_zip.py PACKAGE_FOLDER ZIP [SECONDS]: the plugin folder as a ZIP whose bytes depend on its files alone.

Names in order, one time for all (SECONDS since 1970, else SOURCE_DATE_EPOCH, else 1980), no trace of who made it.
"""

import os
import sys
import time
import zipfile
from pathlib import Path

FIRST = 315532800  # 1980, before which a ZIP knows no time


def make_zip(package, file, seconds=None):
    package = Path(package)
    moment = time.gmtime(max(FIRST, int(seconds or os.environ.get("SOURCE_DATE_EPOCH") or FIRST)))[:6]
    with zipfile.ZipFile(file, "w") as archive:
        for path in sorted(package.rglob("*"), key=lambda p: p.relative_to(package).as_posix()):
            if path.is_dir() or "__pycache__" in path.parts:
                continue
            entry = zipfile.ZipInfo(f"{package.name}/{path.relative_to(package).as_posix()}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if path.suffix in (".so", ".dll", ".dylib") else 0o100644) << 16
            archive.writestr(entry, path.read_bytes(), compresslevel=9)


if __name__ == "__main__":
    make_zip(*sys.argv[1:4])
