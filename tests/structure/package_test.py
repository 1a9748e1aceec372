# SPDX-License-Identifier: GPL-2.0-or-later
"""What ./dev package makes: the same bytes twice, and a repository QGIS understands."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
METADATA = "[general]\nname=Lacuna\ndescription=a & b <c>\nabout=100% ñ\nversion={}\nqgisMinimumVersion=3.40\nqgisMaximumVersion=4.99\nauthor=Us\nicon=lacuna.svg\ntags=a,b\nexperimental=False\n"


def call(script, *arguments):
    return subprocess.run([sys.executable, PACKAGING / script, *map(str, arguments)], capture_output=True, text=True)


class Package(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="lacuna-package-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def package(self, place, version="1.2", builds=("qgis3.44.15-qt5-linux-x86_64",)):
        package = self.folder / place / "lacuna"
        for build in builds:
            (package / "bin" / build).mkdir(parents=True)
            (package / "bin" / build / "lacuna_desktop.so").write_bytes(b"\x7fELF" + bytes(1000))
        (package / "__pycache__").mkdir(parents=True)
        (package / "__pycache__/x.pyc").write_bytes(b"x")
        (package / "metadata.txt").write_text(METADATA.format(version), encoding="utf-8")
        return package

    def test_the_same_files_make_the_same_bytes(self):
        sums = set()
        for place in ("one", "two"):
            package = self.package(place)
            os.utime(package / "metadata.txt", (1, 1) if place == "one" else None)
            (package / "metadata.txt").chmod(0o600 if place == "one" else 0o664)
            file = self.folder / f"{place}.zip"
            self.assertEqual(call("zip/make_zip.py", package, file, 1700000000).returncode, 0)
            sums.add(hashlib.sha256(file.read_bytes()).hexdigest())
        self.assertEqual(len(sums), 1)
        with zipfile.ZipFile(file) as archive:
            self.assertEqual(archive.namelist(), ["lacuna/bin/qgis3.44.15-qt5-linux-x86_64/lacuna_desktop.so", "lacuna/metadata.txt"])
            self.assertEqual(archive.infolist()[0].external_attr >> 16 & 0o777, 0o755)

    def test_a_repository_offers_each_qgis_its_own(self):
        office = self.folder / "office"
        office.mkdir()
        call("zip/make_zip.py", self.package("a", "1.2", ("qgis3.44.15-qt5-linux-x86_64", "qgis3.40.6-qt6-linux-x86_64")), office / "lacuna-1.2.zip")
        done = call("repository/make_repository.py", office, "https://mapas.example.org/qgis/")
        self.assertEqual(done.returncode, 0, done.stderr)
        offers = xml.parse(office / "plugins.xml").getroot().findall("pyqgis_plugin")
        self.assertEqual([(o.findtext("qgis_minimum_version"), o.findtext("qgis_maximum_version")) for o in offers], [("3.40.6", "3.40.6"), ("3.44.15", "3.44.15")])
        for offer in offers:
            self.assertEqual(offer.get("version"), "1.2")
            self.assertEqual(offer.findtext("download_url"), "https://mapas.example.org/qgis/lacuna-1.2.zip")
            self.assertEqual(offer.findtext("file_name").partition(".")[0], "lacuna")  # QGIS takes it for the folder
            self.assertEqual(offer.findtext("description"), "a & b <c>")
        digest, name = (office / "SHA256SUMS").read_text().split()
        self.assertEqual((digest, name), (hashlib.sha256((office / name).read_bytes()).hexdigest(), "lacuna-1.2.zip"))

    def test_what_is_no_plugin_is_said(self):
        empty = self.folder / "empty"
        empty.mkdir()
        done = call("repository/make_repository.py", empty, "https://example.org")
        self.assertEqual(done.returncode, 1)
        self.assertIn("there is no ZIP in it", done.stderr)
        with zipfile.ZipFile(empty / "other.zip", "w") as archive:
            archive.writestr("other/readme.txt", "x")
        done = call("repository/make_repository.py", empty, "https://example.org")
        self.assertIn("no metadata.txt", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
