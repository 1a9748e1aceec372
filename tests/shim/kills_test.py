# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm killed at any moment: on disk is the former result or the new one, whole, and the tables beside it are untouched.

One kill for four algorithms, and a table of two; ten of every one and of tables where LACUNA_LONG is set.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from contextlib import closing
from pathlib import Path

from osgeo import ogr

ogr.UseExceptions()

BUILD = Path(os.environ["LACUNA_BUILD"])
LIMIT = 120
LONG = bool(os.environ.get("LACUNA_LONG"))
KILLS = 10 if LONG else 1
SHORT = ("lacuna:buildinggaps", "lacuna:gapsbyzone", "lacuna:buildingexposure", "lacuna:taskareas")
FORMER = "the former result"


def start(algorithm, inputs):
    process = subprocess.Popen(["qgis_process", "run", algorithm, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    process.stdin.write(json.dumps({"inputs": inputs}))
    process.stdin.close()
    return process


def run(algorithm, inputs):
    process = start(algorithm, inputs)
    with process.stdout:
        said = process.stdout.read()
    if process.wait(timeout=LIMIT):
        raise AssertionError(said)


def rows(file, table):
    """All of a table. Opened for writing: SQLite takes back what a killed writer has begun when the file is opened next."""
    with closing(sqlite3.connect(file)) as database:
        return sorted(map(repr, database.execute(f'select * from "{table}"')))


def former(file, table):
    data = ogr.Open(str(file), 1) if file.exists() else ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    layer = data.CreateLayer(table, None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("said", ogr.OFTString))
    for _ in range(3):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["said"] = FORMER
        layer.CreateFeature(feature)


class Kills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-kills-"))
        subprocess.run([BUILD / "tests/support/lacuna_town", cls.folder, "--buildings", "1500"], check=True, timeout=LIMIT)
        town, made = str(cls.folder / "town.gpkg|layername="), lambda name: str(cls.folder / f"{name}.gpkg")
        depths = [str(cls.folder / f"flood_depth_rp{period}.tif") for period in (10, 100)]
        (cls.folder / "town.osm").write_text(
            "<osm version='0.6'>" + "".join(f"<node id='{i}' lat='{14 + i % 2 * 1e-4 + i // 4 * 1e-3}' lon='{-90 + i % 4 // 2 * 1e-4}'/>" for i in range(4000))
            + "".join(f"<way id='{i}'>{''.join(f'<nd ref={chr(34)}{4 * i + k}{chr(34)}/>' for k in (0, 1, 3, 2, 0))}<tag k='building' v='yes'/></way>" for i in range(1000)) + "</osm>"
        )
        (cls.folder / "7-tasks.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"taskId": i}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[i, 0], [i + 0.5, 0], [i + 0.5, 0.5], [i, 0]]]]}} for i in range(1, 90)
        ]}))
        cls.cases = {
            "lacuna:buildinggaps": ({"REFERENCE": town + "cadastre", "OSM": town + "osm_buildings", "MISSING_IN_REFERENCE": made("extra"), "MATCHED": made("matched")}, "MISSING_IN_OSM"),
            "lacuna:gapsbyzone": ({"ZONES": town + "barrios", "MISSING_IN_OSM": made("MISSING_IN_OSM"), "MATCHED": made("matched")}, "OUTPUT"),
            "lacuna:roadgaps": ({"REFERENCE": town + "roads", "OSM": town + "osm_roads", "MISSING_IN_REFERENCE": made("roads_extra")}, "MISSING_IN_OSM"),
            "lacuna:buildingexposure": ({"BUILDINGS": town + "cadastre", "HAZARD_RASTER": depths[1]}, "OUTPUT"),
            "lacuna:expectedannualdamage": ({"BUILDINGS": town + "cadastre", "HAZARD_RASTERS": depths, "RETURN_PERIODS": "10;100", "CURVE": "jrc_residential", "VALUE_FIELD": "value_usd"}, "OUTPUT"),
            "lacuna:exposurebyzone": ({"ZONES": town + "barrios", "EXPOSURE": made("buildingexposure")}, "OUTPUT"),
            "lacuna:priorityzones": ({"ZONES": made("exposurebyzone")}, "OUTPUT"),
            "lacuna:taskareas": ({"AREA": town + "barrios", "WORKLOAD": made("MISSING_IN_OSM"), "TARGET": 25}, "OUTPUT"),
            "lacuna:gapsbytask": ({"TASKS": made("taskareas"), "MISSING": made("MISSING_IN_OSM")}, "OUTPUT"),
            "lacuna:importtaskingmanager": ({"TASKS_FILE": str(cls.folder / "7-tasks.geojson")}, "TASKS"),
            "lacuna:loadosm": ({"FILE": str(cls.folder / "town.osm")}, "BUILDINGS"),
        }
        if not LONG:
            cls.cases = {name: cls.cases[name] for name in SHORT}
        cls.random = random.Random(20261129)
        cls.new, cls.seconds = {}, {}
        for algorithm, (inputs, output) in cls.cases.items():
            begun = time.monotonic()
            file = made("MISSING_IN_OSM" if algorithm == "lacuna:buildinggaps" else algorithm[7:])
            run(algorithm, {**inputs, output: file})
            cls.seconds[algorithm] = time.monotonic() - begun
            cls.new[algorithm] = rows(file, Path(file).stem)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def killed(self, algorithm, inputs, seconds):
        """Runs it and kills it at some moment; whether it lived."""
        process = start(algorithm, inputs)
        time.sleep(self.random.uniform(0.3, 1.05) * seconds)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.stdout.close()
        return process.wait() == 0

    def kill_often(self, place, table_of, beside):
        """place: the output for a file; table_of: the table it lies in; beside: another table of the file."""
        said = []
        for algorithm in list(self.cases)[:: 3 if beside and not LONG else 1]:
            count = {"former": 0, "new": 0}
            for attempt in range(KILLS):
                folder = Path(tempfile.mkdtemp(dir=self.folder))
                file = folder / "result.gpkg"
                former(file, table_of)
                if beside:
                    former(file, beside)
                lived = self.killed(algorithm, {**self.cases[algorithm][0], self.cases[algorithm][1]: place.format(file)}, self.seconds[algorithm])
                left = rows(file, table_of)
                is_former = len(left) == 3 and FORMER in left[0]
                self.assertTrue(is_former or left == self.new[algorithm], f"{algorithm}: {len(left)} rows of {len(self.new[algorithm])}")
                self.assertFalse(lived and is_former, algorithm)
                count["former" if is_former else "new"] += 1
                if beside:
                    self.assertEqual(len(rows(file, beside)), 3)
                if attempt == 0 and (LONG or algorithm == "lacuna:buildinggaps"):
                    # What a killed run leaves goes with the next one.
                    run(algorithm, {**self.cases[algorithm][0], self.cases[algorithm][1]: place.format(file)})
                    self.assertEqual(rows(file, table_of), self.new[algorithm])
                    self.assertEqual([one.name for one in folder.iterdir()], ["result.gpkg"])
                    with closing(sqlite3.connect(file)) as database:
                        self.assertEqual(database.execute("select count(*) from sqlite_master where name like '%unfinished%'").fetchone()[0], 0)
            said.append(f"{algorithm[7:]}: {count['former']} former, {count['new']} new")
        print("killed; " + "; ".join(said))

    def test_files_that_are_no_tables(self):
        for algorithm, output, suffix, inputs in (
            ("lacuna:exporttaskingmanager", "OUTPUT", "geojson", {"TASKS": str(self.folder / "taskareas.gpkg"), "NAME": "Mapa"}),
            ("lacuna:buildinggaps", "REPORT", "html", {**self.cases["lacuna:buildinggaps"][0], "MISSING_IN_OSM": str(self.folder / "again.gpkg")}),
        ):
            file = self.folder / f"{output}.{suffix}"
            begun = time.monotonic()
            run(algorithm, {**inputs, output: str(file)})
            seconds, new = time.monotonic() - begun, file.read_text(encoding="utf-8")
            for _ in range(KILLS):
                file.write_text(FORMER)
                lived = self.killed(algorithm, {**inputs, output: str(file)}, seconds)
                self.assertIn(file.read_text(encoding="utf-8"), (new,) if lived else (FORMER, new), algorithm)

    def test_a_file(self):
        self.kill_often("{}", "result", None)

    def test_a_table_beside_another(self):
        self.kill_often("ogr:dbname='{}' table=\"wanted\" (geom)", "wanted", "beside")


if __name__ == "__main__":
    unittest.main()
