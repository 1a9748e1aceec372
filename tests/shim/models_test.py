# SPDX-License-Identifier: GPL-2.0-or-later
"""The models that come with the plugin, through qgis_process on the sample town; counted again with Shapely from the layers themselves."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

BUILD = Path(os.environ["LACUNA_BUILD"])


def model(name, **inputs):
    done = subprocess.run(["qgis_process", "--json", "run", f"lacuna:{name}", "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["results"]


def table(file, sql):
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


def shapes(file, name, condition="1"):
    """Geometries of a GeoPackage table: the header of its blobs is 8 bytes and an envelope, then plain WKB."""
    from shapely import from_wkb

    sizes = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
    return [from_wkb(blob[8 + sizes[blob[3] >> 1 & 7]:]) for (blob,) in table(file, f'select geom from "{name}" where {condition}')]


class Models(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="lacuna-models-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run([BUILD / "tests/support/lacuna_town", cls.folder, "--buildings", "1500"], check=True, timeout=60)
        cls.town = cls.folder / "town.gpkg"
        cls.flood = str(cls.folder / "flood_depth_rp100.tif")

    def layer(self, name):
        return f"{self.town}|layername={name}"

    def out(self, name):
        return str(self.folder / name)

    def test_where_should_we_map_next(self):
        import shapely

        files = {"MISSING_IN_OSM": self.out("missing.gpkg"), "PRIORITY": self.out("priority.gpkg"), "TASKS": self.out("tasks.gpkg"), "UPLOAD": self.out("upload.geojson"), "COMBINED_REPORT": self.out("all.html")}
        results = model(
            "wheretomapnext", REFERENCE=self.layer("cadastre"), OSM=self.layer("osm_buildings"), ZONES=self.layer("barrios"), HAZARD_RASTER=self.flood,
            BARRIERS=[self.layer("roads"), self.layer("river")], NAME="Casas de la ciudad", **files,
        )
        self.assertEqual({name: results[name] for name in files}, files)
        # Tasks hold exactly the missing buildings of the zones with at least half the priority of the first.
        chosen = shapely.union_all(shapes(files["PRIORITY"], "priority", "priority >= 50"))
        missing = shapes(files["MISSING_IN_OSM"], "missing")
        wanted = sum(chosen.covers(shapely.point_on_surface(shape)) for shape in missing)
        self.assertGreater(wanted, 20)
        self.assertLess(wanted, len(missing))
        self.assertEqual(table(files["TASKS"], "select sum(workload) from tasks")[0][0], wanted)
        covered = shapely.union_all(shapes(files["TASKS"], "tasks"))
        self.assertLess(covered.symmetric_difference(chosen).area / chosen.area, 1e-6)
        upload = json.loads(Path(files["UPLOAD"]).read_text(encoding="utf-8"))
        self.assertEqual(len(upload["features"]), table(files["TASKS"], "select count(*) from tasks")[0][0])
        # One page of it all: its numbers are those of the layers.
        page = Path(results["COMBINED_REPORT"]).read_text(encoding="utf-8")
        self.assertIn("Casas de la ciudad: ", page)
        self.assertIn(f"The work is cut into {len(upload['features'])} tasks.", page)
        counted, lacking = table(files["PRIORITY"], "select sum(reference_count), sum(missing_in_osm) from priority")[0]
        self.assertIn(f"Of {counted:,} buildings of the reference, OpenStreetMap lacks {lacking:,}", page)
        truth = table(self.town, "select count(*) from cadastre where truth = 'missing_in_osm'")[0][0]
        self.assertGreater(table(files["MISSING_IN_OSM"], "select count(*) from missing where truth = 'missing_in_osm'")[0][0] / truth, 0.95)

    def test_defaults_and_given_numbers_reach_the_steps(self):
        common = dict(
            REFERENCE=self.layer("cadastre"), OSM=self.layer("osm_buildings"), ZONES=self.layer("barrios"), HAZARD_RASTER=self.flood, NAME="Casas", MISSING_IN_OSM=self.out("m2.gpkg"),
            PRIORITY=self.out("p2.gpkg"), UPLOAD=self.out("u2.geojson"),
        )
        model("wheretomapnext", TASKS=self.out("t25.gpkg"), **common)
        mean = table(self.out("t25.gpkg"), "select avg(workload) from t25")[0][0]
        self.assertTrue(15 < mean < 35, mean)  # 25, not the 50 of Task areas
        for name in ("m2.gpkg", "p2.gpkg"):
            Path(self.out(name)).unlink()
        model("wheretomapnext", LEAST_PRIORITY=0, TARGET=60, TASKS=self.out("t60.gpkg"), **common)
        total = table(self.out("m2.gpkg"), "select count(*) from m2")[0][0]
        self.assertGreater(table(self.out("t60.gpkg"), "select sum(workload) from t60")[0][0], 0.97 * total)  # some lie in no barrio

    def test_nothing_to_map_says_why(self):
        far = self.out("far.tif")
        subprocess.run(["gdal_translate", "-q", "-a_ullr", "0", "10000", "10000", "0", self.flood, far], check=True, timeout=60)
        inputs = {
            "REFERENCE": self.layer("cadastre"), "OSM": self.layer("osm_buildings"), "ZONES": self.layer("barrios"), "HAZARD_RASTER": far, "NAME": "Casas",
            "MISSING_IN_OSM": self.out("m3.gpkg"), "PRIORITY": self.out("p3.gpkg"), "TASKS": self.out("t3.gpkg"), "UPLOAD": self.out("u3.geojson"),
        }
        done = subprocess.run(["qgis_process", "run", "lacuna:wheretomapnext", "-"], input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=200)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("No zone has a priority of at least 50", done.stdout + done.stderr)
        self.assertNotIn("Matching features", done.stdout + done.stderr)

    def test_is_our_cadastre_complete(self):
        missing, zones, report = self.out("cadastre_lacks.gpkg"), self.out("cadastre_zones.gpkg"), self.out("cadastre.html")
        results = model("cadastrecomplete", CADASTRE=self.layer("cadastre"), OSM=self.layer("osm_buildings"), ZONES=self.layer("barrios"), MISSING_IN_CADASTRE=missing, COMPLETENESS=zones, REPORT=report, COMBINED_REPORT=self.out("all_cadastre.html"))
        truth = table(self.town, "select count(*) from osm_buildings where truth = 'missing_in_reference'")[0][0]
        found = table(missing, "select count(*), sum(truth = 'missing_in_reference') from cadastre_lacks")[0]
        self.assertGreater(found[1] / truth, 0.95)
        page = Path(report).read_text(encoding="utf-8")
        self.assertIn("Is our cadastre complete?", page)
        self.assertIn(f"{found[0]} buildings are missing in the cadastre", page)
        combined = Path(results["COMBINED_REPORT"]).read_text(encoding="utf-8")
        counted, lacking = table(zones, "select sum(osm_count), sum(missing_in_reference) from cadastre_zones")[0]
        self.assertIn(f"Of {counted:,} buildings of OpenStreetMap, the cadastre lacks {lacking:,}", combined)
        self.assertNotIn("OpenStreetMap lacks", combined)
        # Doubtful are those of OpenStreetMap, and the first is the first of the table.
        first = table(missing, "select fid from cadastre_lacks order by case when gap_reason in ('part_of_mapped_building', 'beside_mapped', 'small_overlap') then -1 - gap_overlap else coalesce(gap_nearest_m, 1e9) end, fid limit 15")
        listed = re.findall(r"<tr><t[dh][^>]*>(\d+)</t[dh]>", page.split("Look at these first")[1])[: len(first)]
        self.assertEqual(listed, [str(row[0]) for row in first])
        for osm, lacking, share in table(zones, "select osm_count, missing_in_reference, cadastre_completeness from cadastre_zones"):
            if osm:
                self.assertAlmostEqual(share, 1 - lacking / osm)
            else:
                self.assertIsNone(share)

    def test_flood_exposure_by_neighbourhood(self):
        exposure, zones, report = self.out("in_flood.gpkg"), self.out("flood_zones.gpkg"), self.out("flood.html")
        model("floodbyzone", BUILDINGS=self.layer("cadastre"), FLOOD_DEPTH=self.flood, ZONES=self.layer("barrios"), EXPOSURE=exposure, BY_ZONE=zones, REPORT=report)
        self.assertFalse(Path(self.flood + ".aux.xml").exists())
        points = [shape.point_on_surface() for shape in shapes(exposure, "in_flood", "exposure_class >= 1")]
        counted = [row[0] for row in table(zones, "select exposed_mapped from flood_zones")]
        self.assertEqual(counted, [sum(zone.covers(point) for point in points) for zone in shapes(zones, "flood_zones")])
        self.assertGreater(sum(counted), 100)
        self.assertIn("</html>", Path(report).read_text(encoding="utf-8"))
        again = self.out("flood_again.html")
        model("floodbyzone", BUILDINGS=self.layer("cadastre"), FLOOD_DEPTH=self.flood, ZONES=self.layer("barrios"), EXPOSURE=self.out("in_flood2.gpkg"), BY_ZONE=self.out("flood_zones2.gpkg"), REPORT=again, COMPARE_WITH=report)
        self.assertIn(f"{sum(counted):,} then, {sum(counted):,} now (0)", Path(again).read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
