# SPDX-License-Identifier: GPL-2.0-or-later
"""round_trip.py DEB TOWN: installs the Debian package in the fresh tree this runs in, works with it, and removes it. See packaging/ci/packages.sh."""

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

DEB, TOWN = Path(sys.argv[1]), Path(sys.argv[2])
NAME = "qgis-plugin-lacuna"


def call(*command, **environment):
    return subprocess.run(command, capture_output=True, text=True, timeout=900, env={**os.environ, **environment})


def rows(file, table, what):
    with contextlib.closing(sqlite3.connect(file)) as database:
        return database.execute(f'select {what} from "{table}"').fetchone()[0]


class RoundTrip(unittest.TestCase):
    def done(self, *command, **environment):
        done = call(*command, **environment)
        self.assertEqual(done.returncode, 0, done.stdout[-3000:] + done.stderr[-3000:])
        return done.stdout

    def test_1_it_installs_with_its_minor_release(self):
        suite = next((["-t", line.split()[2]] for line in Path("/etc/apt/sources.list").read_text().splitlines() if "-backports" in line), [])
        self.done("apt-get", "-y", *suite, "install", str(DEB))
        major, minor = self.done("dpkg-query", "-W", "-f", "${Version}", "python3-qgis").split(".")[:2]
        depends = self.done("dpkg-query", "-W", "-f", "${Depends}", NAME)
        self.assertNotIn("libqgis", depends)
        self.assertNotIn("libgdal", depends)
        for part in ("qgis", "python3-qgis"):
            self.assertRegex(depends, rf"(^|, ){part} \(>= {major}\.{minor}\.\d+\).*{part} \(<< {major}\.{int(minor) + 1}~\)")

    def test_2_it_works(self):
        with tempfile.TemporaryDirectory() as folder:
            there = {"HOME": folder, "QGIS_CUSTOM_CONFIG_PATH": folder, "QT_QPA_PLATFORM": "offscreen"}
            self.assertNotIn("lacuna:", self.done("qgis_process", "list", **there))  # each user switches it on
            self.done("qgis_process", "plugins", "enable", "lacuna", **there)
            self.assertEqual(self.done("qgis_process", "list", **there).count("lacuna:buildinggaps"), 1)
            missing = Path(folder, "missing.gpkg")
            said = self.done(
                "qgis_process", "--json", "run", "lacuna:buildinggaps", f"--REFERENCE={TOWN}|layername=cadastre", f"--OSM={TOWN}|layername=osm_buildings",
                f"--MISSING_IN_OSM={missing}", f"--MISSING_IN_REFERENCE={folder}/extra.gpkg", f"--REPORT={folder}/report.html", **there,
            )
            found = rows(missing, "missing", "sum(truth = 'missing_in_osm')")
            truth = rows(TOWN, "cadastre", "sum(truth = 'missing_in_osm')")
            self.assertGreater(found / truth, 0.95)
            self.assertEqual(json.loads(said)["results"]["MISSING_IN_OSM_COUNT"], rows(missing, "missing", "count(*)"))
            self.assertIn("</html>", Path(folder, "report.html").read_text(encoding="utf-8"))
            ini = Path(folder, "profiles/default/QGIS/QGIS3.ini")
            ini.write_text(ini.read_text(encoding="utf-8") + "\n[locale]\noverrideFlag=true\nuserLocale=es\n", encoding="utf-8")
            self.assertIn("Edificios faltantes", self.done("qgis_process", "help", "lacuna:buildinggaps", **there))

    def test_3_qgis_finds_the_native_plugin_the_list_of_what_is_linked_and_the_help(self):
        files = self.done("dpkg", "-L", NAME).splitlines()
        self.assertTrue(any(file.endswith("/qgis/plugins/libplugin_lacuna.so") for file in files))
        share = Path("/usr/share/qgis/python/plugins/lacuna")
        self.assertTrue((share / "bin").is_dir())
        linked = json.loads(max(Path(DEB).parent.glob("*.spdx.json"), key=lambda file: file.stat().st_mtime).read_text(encoding="utf-8"))
        installed = [part for part in linked["packages"] if "packageFileName" in part]
        self.assertGreater(len(installed), 0)
        for part in installed:  # the very bytes that are installed
            said = self.done("sha256sum", str(share / part["packageFileName"])).split()[0]
            self.assertIn(said, [sum_["checksumValue"] for sum_ in part["checksums"]])
        self.assertIn("GEOS", (share / "THIRD-PARTY.txt").read_text(encoding="utf-8"))
        for language in ("en", "es", "pt", "fr"):  # they are made when the package is
            self.assertIn("</html>", (share / f"help/buildinggaps_{language}.html").read_text(encoding="utf-8"))

    def test_4_the_next_patch_release_of_qgis_comes_in_and_lacuna_stays(self):
        """By apt's own simulation, with an archive that has later versions of QGIS."""
        version = self.done("dpkg-query", "-W", "-f", "${Version}", "qgis")
        major, minor, patch = version.partition("+")[0].split(".")
        with tempfile.TemporaryDirectory() as folder:
            source = Path("/etc/apt/sources.list.d/trial.list")

            def simulated(later, *command):
                Path(folder, "Packages").write_text("".join(f"Package: {name}\nVersion: {later}\nArchitecture: all\nFilename: {name}.deb\nSize: 1\nSHA256: {'0' * 64}\n\n" for name in ("qgis", "python3-qgis")))
                source.write_text(f"deb [trusted=yes] file:{folder} ./\n")
                self.done("apt-get", "-q", "update")
                return self.done("apt-get", "-s", *command)

            try:
                patched = f"{major}.{minor}.{int(patch) + 1}+dfsg-1"
                said = simulated(patched, "dist-upgrade")
                for part in ("qgis", "python3-qgis"):
                    self.assertRegex(said, rf"(?m)^Inst {part} .*\({re.escape(patched)}")
                self.assertNotIn(f"Remv {NAME}", said)
                said = simulated(f"{major}.{int(minor) + 2}.0+dfsg-1", "upgrade")  # another minor release waits
                self.assertNotRegex(said, r"(?m)^Inst qgis ")
                self.assertNotIn(f"Remv {NAME}", said)
            finally:
                source.unlink(missing_ok=True)
                call("apt-get", "-q", "update")

    def test_5_it_goes_without_a_trace(self):
        files = [file for file in self.done("dpkg", "-L", NAME).splitlines() if "lacuna" in file]
        self.assertGreater(len(files), 20)
        self.done("apt-get", "-y", "remove", NAME)
        self.assertEqual([file for file in files if os.path.lexists(file)], [])
        self.assertNotEqual(call("dpkg-query", "-W", NAME).returncode, 0)
        with tempfile.TemporaryDirectory() as folder:
            listed = call("qgis_process", "list", HOME=folder, QGIS_CUSTOM_CONFIG_PATH=folder, QT_QPA_PLATFORM="offscreen")
            self.assertEqual(listed.returncode, 0)
            self.assertNotIn("lacuna", listed.stdout + listed.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, failfast=True)
