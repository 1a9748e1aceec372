# SPDX-License-Identifier: GPL-2.0-or-later
"""What ./dev package makes: the same bytes twice, and a repository QGIS understands."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LOWEST = {"qgis3.44-qt5-linux-x86_64": "3.44.8\n", "qgis3.40-qt6-linux-x86_64": "3.40.6\n", "qgis3.44-qt5-windows-amd64": "3.44.8\n"}
METADATA = "[general]\nname=Lacuna\ndescription=a & b <c>\nabout=100% ñ\nversion={}\nqgisMinimumVersion=3.40\nqgisMaximumVersion=4.99\nauthor=Us\nicon=lacuna.svg\ntags=a,b\nexperimental=False\n"


def call(script, *arguments):
    return subprocess.run([sys.executable, PACKAGING / script, *map(str, arguments)], capture_output=True, text=True)


class Package(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="lacuna-package-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def package(self, place, version="1.2", builds=("qgis3.44-qt5-linux-x86_64",)):
        package = self.folder / place / "lacuna"
        for build in builds:
            (package / "bin" / build).mkdir(parents=True)
            (package / "bin" / build / "lacuna_desktop.so").write_bytes(b"\x7fELF" + bytes(1000))
            (package / "bin" / build / "qgis.txt").write_text(LOWEST[build], encoding="utf-8")
        (package / "__pycache__").mkdir(parents=True)
        (package / "__pycache__/x.pyc").write_bytes(b"x")
        (package / "sample.tif.aux.xml").write_text("what GDAL leaves beside a raster it has read")
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
            self.assertEqual(archive.namelist(), ["lacuna/bin/qgis3.44-qt5-linux-x86_64/lacuna_desktop.so", "lacuna/bin/qgis3.44-qt5-linux-x86_64/qgis.txt", "lacuna/metadata.txt"])
            self.assertEqual(archive.infolist()[0].external_attr >> 16 & 0o777, 0o755)

    def test_one_package_may_hold_libraries_for_several_qgis(self):
        other, both = self.folder / "other.zip", self.folder / "both.zip"
        call("zip/make_zip.py", self.package("b", builds=("qgis3.40-qt6-linux-x86_64",)), other)
        done = call("zip/make_zip.py", self.package("a"), both, 0, other)
        self.assertEqual(done.returncode, 0, done.stderr)
        with zipfile.ZipFile(both) as archive:
            libraries = [name for name in archive.namelist() if name.endswith(".so")]
        self.assertEqual([name.split("/")[2] for name in libraries], ["qgis3.40-qt6-linux-x86_64", "qgis3.44-qt5-linux-x86_64"])
        done = call("zip/make_zip.py", self.package("c", "1.3"), both, 0, other)
        self.assertEqual(done.returncode, 1)
        self.assertIn("holds Lacuna 1.2, not 1.3", done.stderr)

    def test_a_joined_package_lists_what_all_its_libraries_hold(self):
        lists = {}
        for place, version, build in (("a", "3.44", "qgis3.44-qt5-linux-x86_64"), ("b", "3.40", "qgis3.40-qt6-linux-x86_64")):
            lists[place] = self.package(place, builds=(build,))
            parts = [{"SPDXID": f"SPDXRef-{name}", "name": name, "versionInfo": of} for name, of in (("Lacuna", "1.2"), ("QGIS", version), ("Eigen", "3.4"), (build, "1.2"))]
            parts[-1]["packageFileName"] = f"./bin/{build}/lacuna_desktop.so"
            relations = [{"spdxElementId": "SPDXRef-Lacuna", "relationshipType": "CONTAINS", "relatedSpdxElement": p["SPDXID"]} for p in parts[1:]]
            (lists[place] / "lacuna.spdx.json").write_text(json.dumps({"documentNamespace": f"https://spdx.org/spdxdocs/lacuna-1.2-{place}", "packages": parts, "relationships": relations}), encoding="utf-8")
            (lists[place] / "THIRD-PARTY.txt").write_text(f"Head:\n\nEigen 3.4: MPL\nQGIS {version}: GPL\n\nAs a whole.\nAll.\n", encoding="utf-8")
        call("zip/make_zip.py", lists["b"], self.folder / "b.zip")
        done = call("zip/make_zip.py", lists["a"], self.folder / "both.zip", 0, self.folder / "b.zip")
        self.assertEqual(done.returncode, 0, done.stderr)
        with zipfile.ZipFile(self.folder / "both.zip") as archive:
            document = json.loads(archive.read("lacuna/lacuna.spdx.json"))
            text = archive.read("lacuna/THIRD-PARTY.txt").decode("utf-8")
        ids = [p["SPDXID"] for p in document["packages"]]
        expected = ["Lacuna", "QGIS", "Eigen", "qgis3.44-qt5-linux-x86_64", "QGIS-3.40", "qgis3.40-qt6-linux-x86_64"]
        self.assertEqual(ids, [f"SPDXRef-{name}" for name in expected])
        self.assertEqual(sorted(r["relatedSpdxElement"] for r in document["relationships"]), sorted(ids[1:]))
        whole = json.loads((self.folder / "both.spdx.json").read_text(encoding="utf-8"))  # the same with the hashes of all
        self.assertNotEqual(whole["documentNamespace"], document["documentNamespace"])
        self.assertRegex(document["documentNamespace"], "lacuna-1.2-[0-9a-f]{32}$")
        with zipfile.ZipFile(self.folder / "both.zip") as archive:
            for part in (p for p in whole["packages"] if "packageFileName" in p):
                library = archive.read("lacuna/" + part["packageFileName"][2:])
                self.assertEqual(part["checksums"][1], {"algorithm": "SHA256", "checksumValue": hashlib.sha256(library).hexdigest()})
        self.assertEqual(sum("checksums" in p for p in whole["packages"]), 2)
        self.assertEqual(text, "Head:\n\nEigen 3.4: MPL\nQGIS 3.40: GPL\nQGIS 3.44: GPL\n\nAs a whole.\nAll.\n")

    def test_what_is_linked_is_listed_with_its_licence(self):
        package = self.package("a", builds=())
        library = package / "bin/qgis3.44-qt5-linux-x86_64/lacuna_headless.so"
        library.parent.mkdir(parents=True)
        # A library of this machine stands in for ours: the list is read from its bytes.
        shutil.copy(next(Path("/usr/lib").glob("*-linux-gnu/libgeos_c.so.1")), library)
        done = call("release/make_sbom.py", package, 1700000000)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"libgeos\.so\S* is linked and not in packaging/release/linked\.json")
        shutil.copy(next(Path("/usr/lib").glob("*-linux-gnu/libstdc++.so.6")), library)
        done = call("release/make_sbom.py", package, 1700000000)
        self.assertEqual(done.returncode, 0, done.stderr)
        document = json.loads((package / "lacuna.spdx.json").read_text(encoding="utf-8"))
        self.assertEqual((document["spdxVersion"], document["creationInfo"]["created"]), ("SPDX-2.3", "2023-11-14T22:13:20Z"))
        self.assertEqual({p["name"] for p in document["packages"]}, {
            "Lacuna", "bin/qgis3.44-qt5-linux-x86_64/lacuna_headless.so", "GNU C library", "GNU compiler runtime", "Eigen", "libosmium", "protozero", "QR Code generator library", "LZ4", "QGIS", "GEOS", "GDAL", "SQLite", "zlib", "bzip2", "Expat",
            "JRC global flood depth-damage functions", "hydromt_fiat, two of its example damage curves",
        })
        self.assertNotRegex(json.dumps(document), r'"[0-9a-f]{32,}"')  # plugin sites look for secrets
        self.assertIn("GNU C library", (package / "THIRD-PARTY.txt").read_text(encoding="utf-8"))

    def test_the_list_of_plugins_speaks_every_language(self):
        text = (PACKAGING.parent / "plugin/python/lacuna/metadata.txt.in").read_text(encoding="utf-8")
        for key in ("description", "about"):
            said = [re.search(rf"(?m)^{key}{language}=(.{{40,}})$", text).group(1) for language in ("", r"\[es\]", r"\[pt\]", r"\[fr\]")]
            self.assertEqual(len(set(said)), 4)

    def test_one_version_everywhere(self):
        version = re.search(r"project\(lacuna VERSION (\S+)", (PACKAGING.parent / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)
        tracked = subprocess.run(["git", "-C", PACKAGING, "-c", f"safe.directory={PACKAGING.parent}", "grep", "-lwF", version, "--", PACKAGING.parent], capture_output=True, text=True).stdout
        allowed = ("CMakeLists.txt", "CHANGELOG.md", "RELEASING.md", "RESULTS.md", "version.h")
        self.assertIn("CMakeLists.txt", [Path(name).name for name in tracked.split()])
        self.assertEqual([name for name in tracked.split() if not name.endswith(allowed)], [])

    def test_two_packages_for_one_qgis_are_refused(self):
        office = self.folder / "office"
        office.mkdir()
        for name, build in (("windows", "qgis3.44-qt5-windows-amd64"), ("linux", "qgis3.44-qt5-linux-x86_64"), ("old", "qgis3.40-qt6-linux-x86_64")):
            call("zip/make_zip.py", self.package(name, builds=(build,)), office / f"{name}.zip")
        done = call("repository/make_repository.py", office, "https://example.org")
        self.assertEqual(done.returncode, 1)
        self.assertIn("linux.zip (QGIS 3.44.8 to 3.44.99) and windows.zip (QGIS 3.44.8 to 3.44.99) are for the same QGIS. Join them", done.stderr)
        self.assertFalse((office / "plugins.xml").exists())
        call("zip/make_zip.py", self.package("joined"), office / "joined.zip", 0, office / "windows.zip")
        for name in ("windows", "linux"):
            (office / f"{name}.zip").unlink()
        self.assertEqual(call("repository/make_repository.py", office, "https://example.org").returncode, 0)
        offers = xml.parse(office / "plugins.xml").getroot().findall("pyqgis_plugin")
        self.assertEqual([(o.findtext("qgis_minimum_version"), o.findtext("qgis_maximum_version")) for o in offers], [("3.44.8", "3.44.99"), ("3.40.6", "3.40.99")])

    def test_a_repository_has_one_entry_a_package(self):
        office = self.folder / "office"
        office.mkdir()
        call("zip/make_zip.py", self.package("a", "1.2", ("qgis3.44-qt5-linux-x86_64", "qgis3.40-qt6-linux-x86_64")), office / "lacuna-1.2.zip")
        done = call("repository/make_repository.py", office, "https://mapas.example.org/qgis/")
        self.assertEqual(done.returncode, 0, done.stderr)
        offers = xml.parse(office / "plugins.xml").getroot().findall("pyqgis_plugin")
        self.assertEqual([(o.findtext("qgis_minimum_version"), o.findtext("qgis_maximum_version")) for o in offers], [("3.40.6", "3.44.99")])
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
