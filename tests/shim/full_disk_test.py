# SPDX-License-Identifier: GPL-2.0-or-later
"""A disk that fills up under a result: a sentence that says so, the former result as it was, and nothing half written beside it.

The disk is a small file system in memory, mounted for one run in a mount namespace of its own.
"""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["LACUNA_BUILD"])
LIMIT = 120
FORMER = "the former result"
LONG = bool(os.environ.get("LACUNA_LONG"))
APART = ("unshare", "--user", "--map-root-user", "--mount")
# Leaves as little room as the run needs to begin; prints what lies there afterwards.
RUN = """
mount -t tmpfs -o size={size}k none "{disk}"
printf '%s' "{former}" > "{file}"
qgis_process run {algorithm} - < "{inputs}" 2>&1
echo "ended $?"
echo "there: $(ls -A "{disk}")"
[ "$(cat "{file}")" = "{former}" ] && echo "former is whole"
"""


def can_mount():
    return shutil.which("unshare") and subprocess.run([*APART, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True).returncode == 0


@unittest.skipUnless(can_mount(), "no file system can be mounted here")
class FullDisk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-full-"))
        subprocess.run([BUILD / "tests/support/lacuna_town", cls.folder, "--buildings", "1500"], check=True, timeout=LIMIT)
        town, made = str(cls.folder / "town.gpkg|layername="), lambda name: str(cls.folder / f"{name}.gpkg")
        gaps = {"REFERENCE": town + "cadastre", "OSM": town + "osm_buildings", "MISSING_IN_OSM": made("missing"), "MISSING_IN_REFERENCE": made("extra"), "MATCHED": made("matched")}
        zones = {"ZONES": town + "barrios", "MISSING_IN_OSM": made("missing"), "MATCHED": made("matched"), "OUTPUT": made("zones")}
        exposure = {"BUILDINGS": town + "cadastre", "HAZARD_RASTER": str(cls.folder / "flood_depth_rp100.tif"), "OUTPUT": made("exposed")}
        tasks = {"AREA": town + "barrios", "WORKLOAD": made("missing"), "TARGET": 25, "OUTPUT": made("tasks")}
        cls.inputs = {"buildinggaps": gaps, "gapsbyzone": zones, "buildingexposure": exposure, "taskareas": tasks}
        for algorithm, inputs in cls.inputs.items():
            subprocess.run(["qgis_process", "run", f"lacuna:{algorithm}", "-"], input=json.dumps({"inputs": inputs}), text=True, check=True, timeout=LIMIT, capture_output=True)
        cls.inputs["exporttaskingmanager"] = {"TASKS": made("tasks"), "NAME": "Mapa"}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def fill(self, algorithm, output, suffix, kilobytes):
        disk = self.folder / "disk"
        disk.mkdir(exist_ok=True)
        file, inputs = disk / f"result.{suffix}", self.folder / "inputs.json"
        inputs.write_text(json.dumps({"inputs": {**self.inputs[algorithm], output: str(file)}}))
        script = RUN.format(size=kilobytes, disk=disk, file=file, former=FORMER, inputs=inputs, algorithm=f"lacuna:{algorithm}")
        said = subprocess.run([*APART, "sh", "-c", script], capture_output=True, text=True, timeout=LIMIT).stdout
        with self.subTest(algorithm=algorithm, output=output):
            self.assertIn("ended 1\n", said)
            self.assertIn(f"there: {file.name}\nformer is whole", said)
        return said

    def test_under_a_report(self):
        for algorithm in ("buildinggaps", "buildingexposure", "taskareas")[: 3 if LONG else 1]:
            self.assertRegex(self.fill(algorithm, "REPORT", "html", 8), "could not be written .the disk is full: the file needs [0-9.,]+ KiB")

    def test_under_a_file_for_the_tasking_manager(self):
        self.assertIn("the disk is full", self.fill("exporttaskingmanager", "OUTPUT", "geojson", 8))

    def test_under_a_layer(self):
        for algorithm, output, kilobytes in (("buildinggaps", "MATCHED", 128), ("buildingexposure", "OUTPUT", 128), ("gapsbyzone", "OUTPUT", 64), ("taskareas", "OUTPUT", 96))[: 4 if LONG else 1]:
            self.assertRegex(self.fill(algorithm, output, "gpkg", kilobytes), f"{output}. could not be written: the disk is full")


if __name__ == "__main__":
    unittest.main()
