# SPDX-License-Identifier: GPL-2.0-or-later
"""One building far away in a layer changes no row of a town, byte for byte: neither verdicts and overlaps nor the order of rows.

110 km in the town's own CRS; where LACUNA_LONG is set also 950 and 6,000 km, and degrees in one or both layers.
"""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
BUILD = Path(os.environ["LACUNA_BUILD"])
LONG = bool(os.environ.get("LACUNA_LONG"))
OUTPUTS = ("MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "PAIRS")


class FarBuilding(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-far-"))
        subprocess.run([BUILD / "tests/support/lacuna_town", cls.folder, "--buildings", "4000", "--no-rasters", "--seed", "3"], check=True, timeout=120)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def layer(self, table, epsg, away=None):
        """A table of the town in a file of its own, with one more building where away is given (metres east and north)."""
        path = Path(tempfile.mkdtemp(dir=self.folder)) / f"{table}.gpkg"
        gdal.VectorTranslate(str(path), str(self.folder / "town.gpkg"), layers=[table], dstSRS=epsg, format="GPKG")
        if away:
            town = ogr.Open(str(self.folder / "town.gpkg"))
            source = town.GetLayer("cadastre")
            west, east, south, north = source.GetExtent()
            x, y = (west + east) / 2 + away[0], (south + north) / 2 + away[1]
            shape = ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 12} {y},{x + 12} {y + 12},{x} {y + 12},{x} {y}))")
            data = ogr.Open(str(path), 1)
            target = data.GetLayer(0)
            here, there = source.GetSpatialRef(), target.GetSpatialRef()
            for one in (here, there):
                one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            shape.Transform(osr.CoordinateTransformation(here, there))
            feature = ogr.Feature(target.GetLayerDefn())
            feature.SetGeometry(shape)
            target.CreateFeature(feature)
        return str(path)

    def rows(self, reference, osm):
        out = Path(tempfile.mkdtemp(dir=self.folder))
        inputs = {"REFERENCE": reference, "OSM": osm, **{name: str(out / f"{name}.gpkg") for name in OUTPUTS}}
        done = subprocess.run(["qgis_process", "--json", "run", "lacuna:buildinggaps", "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=280)
        self.assertEqual(done.returncode, 0, done.stdout[-500:] + done.stderr[-500:])
        found = []
        for name in OUTPUTS:
            data = ogr.Open(inputs[name])
            for feature in data.GetLayer(0):
                shape = feature.GetGeometryRef()
                found.append((name, shape.ExportToWkb().hex() if shape else "", repr(sorted(feature.items().items()))))
        return found

    def test_the_town_stays_as_it_is(self):
        for reference_crs, osm_crs in ((None, None), (None, "EPSG:4326"), ("EPSG:4326", "EPSG:4326")) if LONG else ((None, None),):
            alone = self.rows(self.layer("cadastre", reference_crs), self.layer("osm_buildings", osm_crs))
            self.assertGreater(len(alone), 8000)
            for away in ((110_000, 0), (-300_000, 900_000), (20_000, 6_000_000)) if LONG else ((110_000, 0),):
                joined = self.rows(self.layer("cadastre", reference_crs, away), self.layer("osm_buildings", osm_crs, away))
                new = set(joined) - set(alone)
                self.assertEqual(set(alone) - set(joined), set())
                self.assertTrue(all(name in ("MATCHED", "PAIRS") for name, _, _ in new) and 1 <= len(new) <= 2, list(new)[:3])


if __name__ == "__main__":
    unittest.main()
