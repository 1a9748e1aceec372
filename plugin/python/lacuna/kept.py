# SPDX-License-Identifier: GPL-2.0-or-later
"""The libraries in a package, and the last package that worked."""

import shutil
from pathlib import Path

from qgis.core import QgsApplication


def builds(folder):
    return sorted(path.parent.name for path in folder.glob("bin/*/lacuna_headless.*"))


class Kept:
    """The last package that worked with this QGIS, for the day a new one holds nothing for it."""

    def __init__(self, key):
        self.key = key
        self.folder = Path(QgsApplication.qgisSettingsDirPath(), "lacuna", "kept", key)

    def keep(self, package):
        """A copy of what runs now, once for each version; where there is no room, none."""
        source, there = (folder / "metadata.txt" for folder in (package, self.folder))
        if package == self.folder or (there.exists() and there.read_bytes() == source.read_bytes()):
            return
        fresh = self.folder.with_name(self.folder.name + ".new")
        other = [name for name in builds(package) if name != self.key]
        try:
            shutil.rmtree(fresh, ignore_errors=True)
            shutil.copytree(package, fresh, ignore=shutil.ignore_patterns("__pycache__", "sample", *other))
            shutil.rmtree(self.folder, ignore_errors=True)
            fresh.rename(self.folder)
        except OSError:
            shutil.rmtree(fresh, ignore_errors=True)

    def package(self):
        return self.folder if self.key in builds(self.folder) else None
