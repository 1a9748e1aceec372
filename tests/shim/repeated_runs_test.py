# SPDX-License-Identifier: GPL-2.0-or-later
"""The same run again and again, two at a time, on GeoPackages with holes in their row numbers and text ids: every one is right.

GDAL before 3.11.4 loses rows of such files in its stream of columns. Four runs; 500 where LACUNA_LONG is set.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from osgeo import gdal, ogr, osr

ogr.UseExceptions()
RUNS = 500 if os.environ.get("LACUNA_LONG") else 4
ROWS = 1500


def in_reference(i):
    return i % 11 != 3


def in_osm(i):
    return i % 5 != 2


def write(path, has, dx):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32718)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer(path.stem, reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
    layer.StartTransaction()
    for i in filter(has, range(ROWS)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(3 * i + i % 3)
        feature["id"] = f"way/{i * 7919}"
        x, y = 500000 + 20 * (i % 50) + dx, 8900000 + 20 * (i // 50)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 10} {y},{x + 10} {y + 9 + i % 7},{x} {y + 9 + i % 7},{x} {y}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def flood(path):
    data = gdal.GetDriverByName("GTiff").Create(str(path), 100, 70, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32718)
    data.SetProjection(reference.ExportToWkt())
    data.SetGeoTransform((499990, 10.2, 0, 8900700, 0, -10.2))
    data.GetRasterBand(1).Fill(0.7)


class RepeatedRuns(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-repeated-"))
        write(cls.folder / "reference.gpkg", in_reference, 0)
        write(cls.folder / "osm.gpkg", in_osm, 0.5)
        flood(cls.folder / "flood.tif")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def run_once(self, algorithm, inputs, outputs):
        """Numbers of the run, and a sum over its files; or what it said."""
        out = Path(tempfile.mkdtemp(dir=self.folder))
        files = {name: str(out / f"{name}.csv") for name in outputs}
        done = subprocess.run(["qgis_process", "--json", "run", algorithm, "-"], input=json.dumps({"inputs": {**inputs, **files}}), capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            return f"exit {done.returncode}: {done.stderr[-300:]}"
        sums = [hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in files.values()]
        shutil.rmtree(out)
        return {name: value for name, value in json.loads(done.stdout)["results"].items() if name.endswith("_COUNT")}, sums

    def same(self, algorithm, inputs, outputs, runs, expected):
        with ThreadPoolExecutor(2) as pool:
            seen = list(pool.map(lambda _: self.run_once(algorithm, inputs, outputs), range(runs)))
        for one in seen:
            self.assertIsInstance(one, tuple, one)
            self.assertEqual(one[0] | expected, one[0])
            self.assertEqual(one, seen[0])
        print(f"{algorithm}: {len(seen)} of {runs} runs right", file=sys.stderr)

    def test_building_gaps(self):
        reference, osm, both = (sum(map(has, range(ROWS))) for has in (in_reference, in_osm, lambda i: in_reference(i) and in_osm(i)))
        inputs = {"REFERENCE": str(self.folder / "reference.gpkg"), "OSM": str(self.folder / "osm.gpkg"), "REFERENCE_ID_FIELD": "id", "OSM_ID_FIELD": "id"}
        self.same(
            "lacuna:buildinggaps", inputs, ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED"), RUNS,
            {"REFERENCE_COUNT": reference, "OSM_COUNT": osm, "MATCHED_COUNT": both, "MISSING_IN_OSM_COUNT": reference - both, "MISSING_IN_REFERENCE_COUNT": osm - both},
        )

    def test_building_exposure(self):
        count = sum(map(in_reference, range(ROWS)))
        inputs = {"BUILDINGS": str(self.folder / "reference.gpkg"), "HAZARD_RASTER": str(self.folder / "flood.tif")}
        self.same("lacuna:buildingexposure", inputs, ("OUTPUT",), max(2, RUNS // 10), {"BUILDINGS_COUNT": count, "EXPOSED_COUNT": count, "SKIPPED_COUNT": 0})


if __name__ == "__main__":
    unittest.main()
