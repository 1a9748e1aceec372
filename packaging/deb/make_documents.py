# SPDX-License-Identifier: GPL-2.0-or-later
"""make_documents.py VERSION FOLDER: what Debian wants under share/doc: copyright, the changelog of the package and ours.

The day is SOURCE_DATE_EPOCH's, so that the same sources make the same bytes.
"""

import gzip
import os
import sys
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Lacuna

Files: *
Copyright: 2026 The Lacuna developers
License: GPL-2+
 This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the
 Free Software Foundation; either version 2 of the License, or (at your option) any later version.
 .
 On Debian systems the full text of the GNU General Public License version 2 is in /usr/share/common-licenses/GPL-2.
"""
CHANGES = """qgis-plugin-lacuna ({}-0.1) unstable; urgency=medium

  * See changelog.gz.

 -- The Lacuna developers <lacuna@example.org>  {}
"""


def write_packed(file, text):
    file.write_bytes(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0))
    file.chmod(0o644)


def main():
    version, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    (folder / "copyright").chmod(0o644)
    day = formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), localtime=False)
    write_packed(folder / "changelog.Debian.gz", CHANGES.format(version, day))
    write_packed(folder / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
