# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are not what their name or head says: a sentence before they do harm, and within a moment."""

import os
import shutil
import sqlite3
import sys
import tempfile
import time
import unittest
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
import damage
from apart import INSIDE, apart, open_qgis
from osgeo import gdal

NEW = "TEMPORARY_OUTPUT"
VRT = "<OGRVRTDataSource><OGRVRTLayer name='houses'><SrcDataSource>/vsicurl/http://127.0.0.1:9/houses.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
RASTER = "<VRTDataset rasterXSize='9' rasterYSize='9'><VRTRasterBand dataType='Byte' band='1'><SimpleSource><SourceFilename>/vsicurl/http://127.0.0.1:9/a.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"


class OddFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.app = open_qgis()
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-odd-"))
        cls.files = damage.make(cls.folder)
        gdal.VectorTranslate(str(cls.folder / "good.gpkg"), damage.houses(1, result=True), format="GPKG")
        cls.good = str(cls.folder / "good.gpkg")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def told(self, algorithm, inputs, within=3):
        begun = time.monotonic()
        ended, told = apart((algorithm, inputs))
        self.assertEqual(ended, "ended", inputs)
        self.assertNotIn(INSIDE, " ".join(told["errors"]))
        self.assertLess(time.monotonic() - begun, within)
        return told

    def refused(self, algorithm, inputs, *words, within=3):
        told = self.told(algorithm, inputs, within)
        self.assertFalse(told["ok"], told)
        for word in words:
            self.assertIn(word, " ".join(told["errors"]))

    def gaps(self, reference):
        return "lacuna:buildinggaps", {"REFERENCE": str(reference), "OSM": self.good, "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW}

    def exposure(self, **inputs):
        return "lacuna:buildingexposure", {"BUILDINGS": self.good, "HAZARD_RASTER": str(self.files["tif"][0]), "RASTER_IS": "depth", "OUTPUT": NEW, **inputs}

    def test_descriptions_of_the_network(self):
        for suffix in ("gpkg", "shp", "geojson"):
            file = self.folder / f"net.{suffix}"
            file.write_text(VRT)
            self.refused(*self.gaps(file), "network", "127.0.0.1:9", "not opened")
        file = self.folder / "net.tif"
        file.write_text(RASTER)
        self.refused(*self.exposure(HAZARD_RASTER=str(file)), "network", "not opened")
        self.refused("lacuna:expectedannualdamage", {"BUILDINGS": self.good, "HAZARD_RASTERS": [str(file)] * 2, "RETURN_PERIODS": "2;5", "OUTPUT": NEW}, "network", "not opened")

    def test_curves_of_other_file_systems(self):
        for place in ("/vsicurl/http://127.0.0.1:9/c.csv", "/VSIZIP/c.zip/c.csv", "/vsimem/c.csv"):
            self.refused(*self.exposure(CURVE_FILE=place), "on this computer", place)

    def view(self, name, sql, noted=None):
        file = self.folder / f"{name}.gpkg"
        shutil.copy(self.files["gpkg"][0], file)
        with closing(sqlite3.connect(file)) as database:
            database.execute(f"CREATE VIEW seen AS {sql}")
            database.execute("INSERT INTO gpkg_contents(table_name, identifier, data_type, srs_id) SELECT 'seen', 'seen', 'features', srs_id FROM gpkg_contents")
            database.execute("INSERT INTO gpkg_geometry_columns SELECT 'seen', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns")
            if noted is not None:
                database.execute("INSERT INTO gpkg_ogr_contents VALUES ('seen', ?)", (noted,))
            database.commit()
        return f"{file}|layername=seen"

    def test_views_without_end(self):
        sql = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c{}) SELECT c.x AS fid, geom FROM c JOIN houses h ON h.fid = 1 + c.x % 800"
        for noted in (None, 800):
            self.refused(*self.gaps(self.view(f"endless{noted}", sql.format(""), noted)), "seen", "without end", within=12)
        told = self.told(*self.gaps(self.view("ending", sql.format(" WHERE x < 900"))))
        self.assertEqual(told.get("REFERENCE_COUNT"), 900, told)

    def test_models_look_first_too(self):
        net, half, escaped = self.folder / "net.gpkg", self.folder / "half.gpkg", self.folder / "a%20b.gpkg"
        net.write_text(VRT)
        half.write_bytes(self.files["gpkg"][0].read_bytes()[:20000])
        shutil.copy(self.good, escaped)
        endless = self.view("model", "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT c.x AS fid, geom FROM c JOIN houses h ON h.fid = 1 + c.x % 800")
        for file, words in ((net, "not opened"), (half, "is there, but cannot be opened"), (escaped, "QGIS does not find GeoPackages"), (endless, "without end")):
            self.refused("lacuna:cadastrecomplete", {"CADASTRE": str(file), "OSM": self.good, "ZONES": self.good, "MISSING_IN_CADASTRE": NEW, "COMPLETENESS": NEW}, words, within=12)

    def test_counts_that_lie(self):
        file = self.folder / "lies.gpkg"
        shutil.copy(self.files["gpkg"][0], file)
        for said in (10**12, 2**62, 3):
            with closing(sqlite3.connect(file)) as database:
                database.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (said,))
                database.commit()
            for algorithm, inputs in (self.gaps(file), self.exposure(BUILDINGS=str(file)), ("lacuna:gapsbyzone", {"ZONES": str(file), "MISSING_IN_OSM": self.good, "MATCHED": self.good, "OUTPUT": NEW})):
                told = self.told(algorithm, inputs)
                self.assertTrue(told["ok"], told)
                self.assertEqual(told.get("REFERENCE_COUNT", told.get("BUILDINGS_COUNT", told.get("ZONES_COUNT"))), damage.HOUSES)

    def test_a_grid_of_text_that_was_cut(self):
        whole = self.files["asc"][0]
        text = whole.read_text()
        for share in (0.3, 0.5, 0.97):
            cut = self.folder / "cut.asc"
            cut.write_text(text[: int(len(text) * share)])
            shutil.copy(self.files["asc"][1], self.folder / "cut.prj")
            self.refused(*self.exposure(HAZARD_RASTER=str(cut)), "of its 60 rows", within=2)
        mosaic = self.folder / "mosaic.vrt"
        gdal.BuildVRT(str(mosaic), [str(whole)]).FlushCache()
        mosaic.write_text(mosaic.read_text().replace("depth.asc", "cut.asc"))
        self.refused(*self.exposure(HAZARD_RASTER=str(mosaic)), "of its 60 rows", within=2)

    def test_files_that_cannot_be_opened_are_not_called_missing(self):
        for form in ("gpkg", "geojson", "kml"):
            file = self.folder / f"half.{form}"
            file.write_bytes(self.files[form][0].read_bytes()[:20000])
            self.refused(*self.gaps(file), "is there, but cannot be opened", f"half.{form}")

    def test_cases(self):
        cases = Path(__file__).resolve().parents[3] / "shared/cases/reliability"
        if not cases.exists():
            self.skipTest("the cases are not there")
        for file in (cases / "damaged-geometry").glob("*.gpkg"):
            told = self.told("lacuna:buildinggaps", {"REFERENCE": str(file), "OSM": str(file), "MISSING_IN_OSM": NEW, "MISSING_IN_REFERENCE": NEW, "SKIPPED": NEW})
            self.assertEqual((told["REFERENCE_COUNT"], told["MATCHED_COUNT"], told["SKIPPED"]), (800, 799, 2), file)
            self.assertEqual(told["reasons"], ["damaged_geometry"] * 2)
            told = self.told("lacuna:gapsbytask", {"TASKS": str(file), "MISSING": self.good, "OUTPUT": NEW, "SKIPPED": NEW})
            self.assertEqual(told["OUTPUT"], 799)
            self.assertIn("damaged_geometry", told["reasons"])
        for name in ("ref.fgb", "ref.shp"):
            self.refused(*self.gaps(cases / "truncated" / name), "of 800 rows", name)
        asc = cases / "truncated-asc"
        self.refused("lacuna:buildingexposure", {"BUILDINGS": str(asc / "south.gpkg"), "HAZARD_RASTER": str(asc / "flood.asc"), "OUTPUT": NEW}, "flood.asc", "rows are there", within=2)


if __name__ == "__main__":
    unittest.main()
