# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows whose bytes say what they do not hold, in every layer of every algorithm: one bad row is one row in SKIPPED, and the rest is judged."""

import os
import shutil
import sqlite3
import struct
import sys
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
import damage
from apart import INSIDE, apart, open_qgis
from osgeo import gdal, ogr

NEW = "TEMPORARY_OUTPUT"
X, Y = damage.place(0)
SQUARE = [(X, Y), (X + 9, Y), (X + 9, Y + 9), (X, Y + 9), (X, Y)]


def head(kind, order=1):
    return struct.pack("<BI" if order else ">BI", order, kind)


def count(number):
    return struct.pack("<I", number)


def ring(points, said=None):
    return count(len(points) if said is None else said) + b"".join(struct.pack("<2d", *point) for point in points)


def polygon(points=SQUARE, rings=1, said=None):
    return head(3) + count(rings) + ring(points, said)


def nested(depth, inner=polygon()):
    return (head(7) + count(1)) * depth + inner


def with_value(value):
    return polygon([(value, Y), *SQUARE[1:4], (value, Y)])


LARGE = (0xFFFFFFFF, 0x3FFFFFFF, 0x80000000)
BODIES = {
    **{f"points {n:x}": polygon(said=n) for n in LARGE},
    **{f"rings {n:x}": polygon(rings=n) for n in LARGE},
    **{f"parts {n:x}": head(6) + count(n) + polygon() for n in LARGE},
    **{f"geometries {n:x}": head(7) + count(n) + polygon() for n in LARGE},
    **{f"a line of {n:x} in a collection": head(7) + count(1) + head(2) + count(n) for n in LARGE},
    **{f"lines {n:x}": head(5) + count(n) for n in LARGE},
    **{f"an arc of {n:x}": head(8) + count(n) for n in LARGE},
    **{f"compound curves {n:x}": head(9) + count(n) for n in LARGE},
    **{f"curved rings {n:x}": head(10) + count(n) for n in LARGE},
    **{f"surfaces {n:x}": head(15) + count(n) for n in LARGE},
    **{f"triangles {n:x}": head(16) + count(n) for n in LARGE},
    "10,000 deep": nested(10000),
    "100,000 deep": nested(100000),
    "40 deep": nested(40),
    **{f"type {kind}": struct.pack("<BI", 1, kind) + polygon()[5:] for kind in (0, 13, 14, 18, 99, 4003, 0x20000003, 0x7FFFFFFF, 0xFFFFFFFF)},
    "byte order 7": b"\x07" + polygon()[1:],
    "big end first, little end bytes": b"\x00" + polygon()[1:],
    **{f"{value}": with_value(value) for value in (float("nan"), float("inf"), float("-inf"), 1e308, -1e308)},
    "a curve in a polygon": head(10) + count(1) + head(8) + ring([(X, Y), (X + 5, Y + 5), (X, Y)]),
    "a point in a curved polygon": head(10) + count(1) + head(1) + struct.pack("<2d", X, Y),
    "a polygon in a compound curve": head(9) + count(1) + polygon(),
    "a point in a multipolygon": head(6) + count(1) + head(1) + struct.pack("<2d", X, Y),
    "a triangle of nine": head(17) + count(1) + ring(SQUARE + SQUARE[:4]),
    "one point": polygon(SQUARE[:1]),
    "nothing": b"",
    **{f"cut at {at}": polygon()[:at] for at in (1, 4, 5, 8, 9, 12, 13, 20, 60, 92)},
}


def blob(body, flags=1, envelope=b""):
    return b"GP\0" + bytes([flags]) + struct.pack("<i", 32718) + envelope + body


BLOBS = {
    **{name: blob(body) for name, body in BODIES.items()},
    **{f"envelope {kind}": blob(polygon(), 1 | kind << 1, bytes(64)) for kind in (1, 4, 5, 6, 7)},
    "an envelope that is not there": blob(polygon(), 1 | 4 << 1)[:20],
    "empty by its flag": blob(polygon(), 1 | 0x10),
    "extended": blob(polygon(), 1 | 0x20),
    "no header": polygon(),
    "half a header": b"GP\0\1",
    "a text": b"POLYGON((0 0,1 0,1 1,0 0))",
}


def write(path, kind=ogr.wkbPolygon):
    """houses, and below them the bad rows; the file, and how many rows it has."""
    gdal.VectorTranslate(str(path), damage.houses(result=True), options=["-f", "GPKG", "-limit", "60"])
    table = "houses"
    with closing(sqlite3.connect(path)) as database:
        table = database.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        for name, bytes_of in BLOBS.items():
            database.execute(f'INSERT INTO "{table}" (geom, name, exposure_class) VALUES (?, ?, 1)', (bytes_of, name))
        rows = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (rows,))
        database.commit()
    return str(path), rows


class DamagedRows(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.app = open_qgis()
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-rows-"))
        cls.bad, cls.rows = write(cls.folder / "bad.gpkg")
        gdal.VectorTranslate(str(cls.folder / "good.gpkg"), damage.houses(1, result=True), format="GPKG")
        cls.good = str(cls.folder / "good.gpkg")
        roads = ogr.GetDriverByName("GPKG").CreateDataSource(str(cls.folder / "roads.gpkg"))
        layer = roads.CreateLayer("roads", damage.frame(32718), ogr.wkbLineString)
        for i in range(20):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING({X - 9} {Y - 9 + 25 * i},{X + 1000} {Y - 9 + 25 * i})"))
            layer.CreateFeature(feature)
        del layer, roads
        cls.roads = str(cls.folder / "roads.gpkg")
        damage.make(cls.folder)
        cls.depth = str(cls.folder / "depth.tif")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def ended(self, algorithm, inputs):
        ended, told = apart((algorithm, inputs))
        name = [key for key, value in inputs.items() if value == self.bad]
        self.assertEqual(ended, "ended", f"{algorithm} {name}")
        self.assertNotIn(INSIDE, " ".join(told["errors"]), f"{algorithm} {name}")
        if os.environ.get("LACUNA_SHOW"):
            print(algorithm, name, {key: value for key, value in told.items() if key not in ("said", "reasons")})
        return told

    def test_all_rows_come_out(self):
        cases = (
            ("lacuna:buildinggaps", {"REFERENCE": self.bad, "OSM": self.good, "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW, "SKIPPED": NEW}, lambda told: told["REFERENCE_COUNT"]),
            ("lacuna:buildinggaps", {"REFERENCE": self.good, "OSM": self.bad, "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW, "SKIPPED": NEW}, lambda told: told["OSM_COUNT"]),
            ("lacuna:buildingexposure", {"BUILDINGS": self.bad, "HAZARD_RASTER": self.depth, "RASTER_IS": "depth", "OUTPUT": NEW, "SKIPPED": NEW}, lambda told: told["OUTPUT"] + told["SKIPPED"]),
            ("lacuna:gapsbyzone", {"ZONES": self.bad, "MISSING_IN_OSM": self.good, "MATCHED": self.good, "OUTPUT": NEW, "SKIPPED": NEW}, lambda told: told["ZONES_COUNT"]),
        )
        for algorithm, inputs, all_rows in cases:
            with self.subTest(algorithm):
                told = self.ended(algorithm, inputs)
                self.assertTrue(told["ok"], told)
                self.assertEqual(all_rows(told), self.rows, told)
                self.assertNotIn("", told.get("reasons", []))

    def test_no_layer_of_any_algorithm_can_end_it(self):
        exposure = {"BUILDINGS": self.good, "OUTPUT": NEW, "SKIPPED": NEW}
        for algorithm, inputs in (
            ("lacuna:buildinggaps", {"REFERENCE": self.good, "OSM": self.good, "AREA": self.bad, "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW}),
            ("lacuna:buildingexposure", {**exposure, "HAZARD_POLYGONS": self.bad, "HAZARD_FIELD": "exposure_class"}),
            ("lacuna:gapsbyzone", {"ZONES": self.good, "MISSING_IN_OSM": self.bad, "MATCHED": self.good, "OUTPUT": NEW}),
            ("lacuna:gapsbytask", {"TASKS": self.bad, "MISSING": self.good, "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:gapsbytask", {"TASKS": self.good, "MISSING": self.bad, "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:priorityzones", {"ZONES": self.bad, "HAZARD_WEIGHT": 0, "OUTPUT": NEW}),
            ("lacuna:exposurebyzone", {"ZONES": self.bad, "EXPOSURE": self.good, "OUTPUT": NEW}),
            ("lacuna:taskareas", {"AREA": self.good, "WORKLOAD": self.bad, "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:taskareas", {"AREA": self.good, "FOOTPRINTS": self.bad, "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:taskareas", {"AREA": self.good, "BARRIERS": [self.bad], "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:taskareas", {"AREA": self.bad, "OUTPUT": NEW, "SKIPPED": NEW}),
            ("lacuna:exporttaskingmanager", {"TASKS": self.bad, "NAME": "Mapa", "OUTPUT": str(self.folder / "tasks.geojson")}),
            ("lacuna:roadgaps", {"REFERENCE": self.roads, "OSM": self.roads, "AREA": self.bad, "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW}),
        ):
            with self.subTest(f"{algorithm} {[key for key, value in inputs.items() if value in (self.bad, [self.bad])]}"):
                told = self.ended(algorithm, inputs)
                self.assertTrue(told["ok"] or told["errors"], told)


if __name__ == "__main__":
    unittest.main()
