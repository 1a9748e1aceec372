# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of every format that is read, damaged by chance from a fixed seed: no crash, no hang, and no row that goes without a word.

Every file is read in a process of its own. What comes out is one of
  sentence      the run ends, or warns, and says that the file is damaged
  right         as many rows are judged or skipped as the whole file has
  undetectable  fewer or other rows, and another reader agrees that the file, as it is, is whole and holds these
  loss, wrong, crash, hang: faults
One of every format, three of a Shapefile; 16 times as many where LACUNA_LONG is set. LACUNA_SEED, LACUNA_EACH, LACUNA_ONLY and LACUNA_SHOW for who looks closer.
"""

import collections
import os
import random
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
import damage
from apart import INSIDE, apart, open_qgis
from osgeo import gdal

LONG = bool(os.environ.get("LACUNA_LONG"))
SEED = int(os.environ.get("LACUNA_SEED", "20261129"))
EACH = int(os.environ.get("LACUNA_EACH", "16" if LONG else "1"))
ONLY = os.environ.get("LACUNA_ONLY")  # one format
# A damaged part of a Shapefile is not always the one that is opened.
PARTS = {"shp": 3}
# Which rows of which layers are counted.
ROLES = {
    "reference": ("lacuna:buildinggaps", "REFERENCE", lambda told: told["REFERENCE_COUNT"]),
    "buildings": ("lacuna:buildingexposure", "BUILDINGS", lambda told: told["OUTPUT"] + told["SKIPPED"]),
    "zones": ("lacuna:gapsbyzone", "ZONES", lambda told: told["ZONES_COUNT"]),
    "workload": ("lacuna:taskareas", "WORKLOAD", lambda told: told["WORKLOAD"] + told["SKIPPED"]),
}


class DamagedFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.app = open_qgis()
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-damage-"))
        cls.whole = cls.folder / "whole"
        cls.whole.mkdir()
        cls.files = damage.make(cls.whole)
        gdal.VectorTranslate(str(cls.folder / "osm.gpkg"), damage.houses(shift=1, result=True), format="GPKG")
        area = "POLYGON((499900 8899900,501100 8899900,501100 8900600,499900 8900600,499900 8899900))"
        gdal.VectorTranslate(str(cls.folder / "area.gpkg"), str(cls.folder / "osm.gpkg"), format="GPKG", SQLStatement=f"SELECT ST_GeomFromText('{area}', 32718) AS geom FROM houses LIMIT 1", SQLDialect="SQLITE")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def job(self, form, role, file):
        """(algorithm and its parameters, what is counted of what it tells)."""
        other, new = str(self.folder / "osm.gpkg"), "TEMPORARY_OUTPUT"
        if form in ("osm", "osm.pbf"):
            return ("lacuna:loadosm", {"FILE": file, "BUILDINGS": new, "SKIPPED": new}), lambda told: told["BUILDINGS"] + told["SKIPPED"]
        if form == "tasks":
            return ("lacuna:importtaskingmanager", {"TASKS_FILE": file, "TASKS": new}), lambda told: told["TASKS_COUNT"]
        exposure = {"BUILDINGS": other, "HAZARD_RASTER": str(self.whole / "depth.tif"), "RASTER_IS": "depth", "OUTPUT": new, "SKIPPED": new}
        if form in ("tif", "plain.tif", "asc"):
            return ("lacuna:buildingexposure", {**exposure, "HAZARD_RASTER": file}), lambda told: told["depths"]
        if form == "curve":
            return ("lacuna:buildingexposure", {**exposure, "CURVE_FILE": file}), lambda told: told["damages"]
        algorithm, parameter, counted = ROLES[role]
        inputs = {
            "reference": {"OSM": other, "MISSING_IN_OSM": new, "MISSING_IN_REFERENCE": new, "SKIPPED": new},
            "buildings": exposure,
            "zones": {"MISSING_IN_OSM": other, "MATCHED": other, "OUTPUT": new, "SKIPPED": new},
            "workload": {"AREA": str(self.folder / "area.gpkg"), "OUTPUT": new, "SKIPPED": new, "TARGET": 100},
        }[role]
        return (algorithm, {**inputs, parameter: file}), counted

    def verdict(self, form, ended, told, counted, truth, copies):
        if ended != "ended":
            return ended.split()[0], ended
        if not told["ok"]:
            said = " ".join(told["errors"])
            return ("wrong", said) if INSIDE in said or not said.strip() else ("sentence", said)
        if counted(told) == truth:
            return "right", ""
        if any("damaged" in said or "copied whole" in said for said in told["said"]):
            return "sentence", told["said"][0]
        agreed = damage.OTHER_READER[form](copies)
        if form in ("tif", "plain.tif", "asc"):
            # No cell is missing for anybody: a value is another one.
            cells = damage.CELLS * damage.CELLS
            return ("undetectable" if agreed is not None and agreed >= cells else "loss"), f"{agreed} cells"
        if form == "curve":
            return ("undetectable" if agreed else "loss"), f"{agreed} rows"
        return ("undetectable" if agreed == counted(told) else "loss"), f"{counted(told)} of {truth}, another reader: {agreed}"

    def test_damage(self):
        table, faults = collections.defaultdict(collections.Counter), []
        truths = {}
        show = os.environ.get("LACUNA_SHOW")
        for form, files in self.files.items():
            if ONLY and form != ONLY:
                continue
            for number in range(EACH * PARTS.get(form, 1)):
                chance = random.Random(f"{SEED}:{form}:{number}")
                kind = damage.KINDS[(number if LONG else chance.randrange(4)) % len(damage.KINDS)]
                role = list(ROLES)[number // len(damage.KINDS) % len(ROLES)] if LONG else chance.choice(list(ROLES))
                if (form, role) not in truths:
                    job, counted = self.job(form, role, str(files[0]))
                    ended, told = apart(job)
                    self.assertTrue(ended == "ended" and told["ok"], f"{form} {role}: {ended} {told}")
                    truths[form, role] = counted(told)
                place = Path(tempfile.mkdtemp(dir=self.folder))
                copies = [Path(shutil.copy(one, place)) for one in files]
                part = copies[number % PARTS.get(form, 1)] if LONG else copies[chance.randrange(PARTS.get(form, 1))]
                how = f"{form} {number} {role}: {part.suffix} {damage.damage(part, kind, chance)}"
                job, counted = self.job(form, role, str(copies[0]))
                ended, told = apart(job)
                outcome, why = self.verdict(form, ended, told, counted, truths[form, role], copies)
                table[form][outcome] += 1
                if show:
                    print(f"{outcome:12} {how}: {why}", flush=True)
                if outcome not in ("sentence", "right", "undetectable"):
                    faults.append(f"{outcome}: {how}: {why}")
                shutil.rmtree(place)
        outcomes = ("crash", "hang", "loss", "wrong", "sentence", "right", "undetectable")
        print(f"{'damaged':10} tried " + " ".join(f"{one:>12}" for one in outcomes))
        for form, counts in [*table.items(), ("all", sum(table.values(), collections.Counter()))]:
            print(f"{form:10} {sum(counts.values()):5} " + " ".join(f"{counts[one]:12}" for one in outcomes))
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
