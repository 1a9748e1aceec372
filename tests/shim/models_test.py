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

        files = {"MISSING_IN_OSM": self.out("missing.gpkg"), "PRIORITY": self.out("priority.gpkg"), "TASKS": self.out("tasks.gpkg"), "UPLOAD": self.out("upload.geojson"), "COMBINED_REPORT": self.out("page.html")}
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

    def test_check_the_gaps_in_the_field(self):
        import csv
        import zipfile

        names = {"MISSING_IN_OSM": "check_missing", "MATCHED": "check_matched", "MISSING_IN_REFERENCE": "check_extra"}
        model("buildinggaps", REFERENCE=self.layer("cadastre"), OSM=self.layer("osm_buildings"), **{key: self.out(f"{name}.gpkg") for key, name in names.items()})
        given = {key: self.out(f"{name}.gpkg") for key, name in names.items()}
        for target in ("kobo", "odk"):
            files = {"SAMPLE": self.out(f"sample_{target}.gpkg"), "DESIGN_FILE": self.out(f"design_{target}.json"), "FORM": self.out(f"form_{target}.xlsx"), "LIST": self.out(f"list_{target}.csv")}
            results = model("checkgapsinfield", SIZE=60, TARGET=target, **given, **files)
            self.assertEqual({name: results[name] for name in files}, files)
            # A list of exactly the sample, and a form that names it; the design counts what was drawn from.
            ids = [str(row[0]) for row in table(files["SAMPLE"], f"select sample_id from sample_{target}")]
            self.assertGreaterEqual(len(ids), 60)
            with open(files["LIST"], encoding="utf-8-sig", newline="") as file:
                listed = list(csv.DictReader(file))
            self.assertEqual(sorted(row["sample_id"] for row in listed), sorted(ids))
            self.assertTrue(all(ids))
            with zipfile.ZipFile(files["FORM"]) as form:
                texts = "".join(form.read(name).decode("utf-8") for name in form.namelist() if name.endswith(".xml"))
            self.assertIn("found", texts)
            self.assertTrue(json.loads(Path(files["DESIGN_FILE"]).read_text(encoding="utf-8")))
        # The gaps alone do as well.
        results = model("checkgapsinfield", SIZE=30, MISSING_IN_OSM=given["MISSING_IN_OSM"], SAMPLE=self.out("alone.gpkg"), DESIGN_FILE=self.out("alone.json"), FORM=self.out("alone.xlsx"), LIST=self.out("alone.csv"))
        self.assertGreaterEqual(table(self.out("alone.gpkg"), "select count(*) from alone")[0][0], 30)

    def test_is_our_cadastre_complete(self):
        missing, zones, report = self.out("cadastre_lacks.gpkg"), self.out("cadastre_zones.gpkg"), self.out("cadastre.html")
        results = model("cadastrecomplete", CADASTRE=self.layer("cadastre"), OSM=self.layer("osm_buildings"), ZONES=self.layer("barrios"), MISSING_IN_CADASTRE=missing, COMPLETENESS=zones, REPORT=report, COMBINED_REPORT=self.out("cadastre_page.html"))
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

    def villages(self, named):
        """Three villages of 30 houses 20 km apart, the first official and mapped, the second official alone, the third named by nobody unless named."""
        crs = {"type": "name", "properties": {"name": "EPSG:32718"}}

        def saved(name, features):
            Path(self.out(name)).write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
            return self.out(name)

        def point(x, **properties):
            return {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": [500000 + x, 8900000]}}

        def house(x, y):
            ring = [[500000 + x + dx, 8900000 + y + dy] for dx, dy in ((0, 0), (8, 0), (8, 8), (0, 8), (0, 0))]
            return {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}

        official = [point(0, name="Chascomus", people=120), point(20000, name="Tapalque", people=75)] + ([point(40000, name="Solanet", people=9)] if named else [])
        places = [point(100, name="Chascomús", place="hamlet", osm_id="1")]
        houses = [house(20000 * village + 40 * (i % 6), 40 * (i // 6)) for village in range(3) for i in range(30)]
        return saved("official.geojson", official), saved("places.geojson", places), saved("village_houses.geojson", houses)

    def test_which_communities_are_not_on_the_map(self):
        official, places, houses = self.villages(named=False)
        files = {name: self.out("communities_" + name.lower() + end) for name, end in (("MISSING_IN_OSM", ".gpkg"), ("UNNAMED", ".gpkg"), ("TASKS", ".gpkg"), ("REPORT", ".html"), ("COMBINED_REPORT", ".html"))}
        given = dict(OFFICIAL=official, OFFICIAL_NAME_FIELD="name", OFFICIAL_PEOPLE_FIELD="people", PLACES=places)
        results = model("missingcommunities", BUILDINGS=[houses], TARGET=15, **given, **files)
        self.assertEqual({name: results[name] for name in files}, files)
        self.assertEqual(table(files["MISSING_IN_OSM"], "select name, gap_reason, people from communities_missing_in_osm"), [("Tapalque", "nothing_near", 75)])
        self.assertEqual(table(files["UNNAMED"], "select buildings from communities_unnamed"), [(30,)])
        self.assertEqual(table(files["TASKS"], "select sum(workload) from communities_tasks"), [(30,)])
        self.assertIn("Of 2 official localities OpenStreetMap has 1", Path(files["REPORT"]).read_text(encoding="utf-8"))
        self.assertIn("</html>", Path(files["COMBINED_REPORT"]).read_text(encoding="utf-8"))

    def test_no_tasks_where_every_settlement_has_a_name(self):
        official, places, houses = self.villages(named=True)
        files = {"MISSING_IN_OSM": self.out("named_missing.gpkg"), "UNNAMED": self.out("named_unnamed.gpkg"), "TASKS": self.out("named_tasks.gpkg"), "COMBINED_REPORT": self.out("named_chapters.html")}
        model("missingcommunities", OFFICIAL=official, OFFICIAL_NAME_FIELD="name", PLACES=places, BUILDINGS=[houses], **files)
        self.assertEqual(table(files["UNNAMED"], "select count(*) from named_unnamed"), [(0,)])
        self.assertEqual(table(files["MISSING_IN_OSM"], "select count(*) from named_missing"), [(2,)])
        self.assertFalse(Path(files["TASKS"]).exists())
        self.assertTrue(Path(files["COMBINED_REPORT"]).exists())

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
